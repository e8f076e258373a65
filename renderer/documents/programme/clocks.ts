import { periodOf } from '../../../db/domain/mission';
import { homeZone, minutesAhead } from '../../../db/domain/zones';
import type { Language, Translate } from '../../i18n';
import { zoneCity } from '../../shared/format';
import { listed } from '../listed';
import type { ProgrammeRecords } from './records';

export type Clocks = {
  /** Whose time the programme is in, and how it stands to the time at home. */
  remark: string;
  /** The same for one day, where the difference changes from day to day; undefined where it doesn't. */
  remarkOn: (day: string) => string | undefined;
};

/**
 * Names the programme's time zone and the office's, with the difference on the programme's days (at noon, as clocks
 * change at night).
 */
export function clocksOf(
  { mission, office }: ProgrammeRecords,
  days: readonly string[],
  t: Translate,
  language: Language,
): Clocks {
  const zone = mission.zone || homeZone;
  const there = cityOf(zone, office, language);
  const here = cityOf(office.zone, office, language);
  const local = t('documents.programme.localTime', { city: there, zone });
  if (zone === office.zone) return { remark: local, remarkOn: () => undefined };

  const ahead = (day: string) => minutesAhead(`${day}T12:00`, zone, office.zone);
  const known = days.length > 0 ? days : [periodOf(mission.dates)?.from ?? office.today];
  const differences = new Set(known.map(ahead));
  const say = (minutes: number, suffix: '' | 'ThatDay') => {
    const names = { there, here, zone: office.zone, difference: formatDuration(Math.abs(minutes), language) };
    if (minutes === 0) return t(`documents.programme.same${suffix}`, names);
    return minutes > 0
      ? t(`documents.programme.ahead${suffix}`, names)
      : t(`documents.programme.behind${suffix}`, names);
  };
  const [only, ...others] = differences;
  if (only !== undefined && others.length === 0)
    return { remark: `${local} ${say(only, '')}`, remarkOn: () => undefined };
  return {
    remark: `${local} ${t('documents.programme.differenceByDay', { here, zone: office.zone })}`,
    remarkOn: (day) => say(ahead(day), 'ThatDay'),
  };
}

/** The office's city is called as the office calls it; zones name cities in English. */
const cityOf = (zone: string, office: ProgrammeRecords['office'], language: Language) =>
  zone === office.zone && office.city !== '' ? office.city : zoneCity(zone, language);

/** "1 time", "5 timer og 45 minutter". */
function formatDuration(minutes: number, language: Language): string {
  const parts = [
    { unit: 'hour', value: Math.floor(minutes / 60) },
    { unit: 'minute', value: minutes % 60 },
  ].filter(({ value }) => value > 0);
  const named = parts.map(({ unit, value }) =>
    new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(value),
  );
  return listed(named, language);
}
