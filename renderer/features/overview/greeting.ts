import { daysBetween } from '../../../db/domain/dates';
import type { Overview, OverviewMission } from '../../../electron/contract/overview';
import type { Translate } from '../../i18n';

type Named = Pick<OverviewMission, 'direction' | 'place' | 'partnerName' | 'title'>;

/** What a mission is called in a sentence: the place one goes to, the visit of those who come, else its title. */
export function callName({ direction, place, partnerName, title }: Named, t: Translate): string {
  if (direction === 'out') return place || partnerName || title;
  return partnerName ? t('overview.visitFrom', { name: partnerName }) : title;
}

/** "God morgen. Beirut er om 24 dage.", no more exact than what is known of the next mission. */
export function greeting({ dayPart, today, upcoming: [mission] }: Overview, t: Translate): string {
  const hello = t(`overview.greeting.${dayPart}`);
  if (mission?.dates.kind !== 'exact') return hello;
  const { startsOn, endsOn } = mission.dates;
  const name = callName(mission, t);
  const count = daysBetween(today, startsOn);
  if (count > 1) return `${hello} ${t('overview.isInDays', { name, count })}`;
  if (count === 1) return `${hello} ${t('overview.isTomorrow', { name })}`;
  const days = daysBetween(startsOn, endsOn) + 1;
  return `${hello} ${days === 1 ? t('overview.isToday', { name }) : t('overview.dayOf', { name, day: 1 - count, days })}`;
}
