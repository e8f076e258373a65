import { type Mission, periodOf } from '../../../db/domain/mission';
import { minutesAhead } from '../../../db/domain/zones';
import type { OfficeInfo } from '../../../electron/contract/office';
import type { Language, Translate } from '../../i18n';
import { zoneCity } from '../../shared/format';

/**
 * How the clocks at a mission's place stand to the office's, on its first day (clocks change with the season), or today
 * while that isn't known: "Beirut er 1 time foran København". Undefined where there is nothing to say.
 */
export function timeDifference(
  mission: Pick<Mission, 'zone' | 'place' | 'dates'>,
  office: Pick<OfficeInfo, 'zone' | 'city' | 'today'>,
  t: Translate,
  language: Language,
): string | undefined {
  if (mission.zone === '' || mission.zone === office.zone) return undefined;
  const noon = `${periodOf(mission.dates)?.from ?? office.today}T12:00`;
  const minutes = minutesAhead(noon, mission.zone, office.zone);
  const here = office.city || zoneCity(office.zone, language);
  if (minutes === 0) return t('missions.sameTime', { here });
  const names = { there: zoneCity(mission.zone, language), here, difference: duration(Math.abs(minutes), t) };
  return minutes > 0 ? t('missions.ahead', names) : t('missions.behind', names);
}

function duration(minutes: number, t: Translate): string {
  const whole = Math.floor(minutes / 60);
  const hours = whole > 0 && t('missions.hours', { count: whole });
  const rest = minutes % 60 > 0 && t('missions.minutes', { count: minutes % 60 });
  if (hours && rest) return t('common.listOf', { list: hours, last: rest });
  return hours || rest || '';
}
