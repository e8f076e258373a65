import type { Participation } from '../../db/domain/participation';
import { zoneOfItem } from '../../db/domain/programme';
import { stayOf } from '../../db/domain/stay';
import { clockOf, dayOf } from '../../db/domain/wall-time';
import type { MissionDetail } from '../../electron/contract/missions';
import { useTexts } from '../i18n';
import { Callout } from '../ui/Callout';
import { formatClock, weekdayAndDay } from './format';
import { legName } from './legName';
import { useRecords } from './records';

type Props = {
  participation: Pick<Participation, 'id' | 'missionId' | 'arrivesAt' | 'departsAt'>;
  mission: Pick<MissionDetail, 'zone'>;
};

/** When the itinerary has somebody come and go; nothing where they are on no leg there or back. */
export function TravelStay({ participation, mission }: Props) {
  const words = useTexts();
  const { t, language } = words;
  const legs = useRecords('travel', 'legs', { missionId: participation.missionId }).data ?? [];
  const own = legs.filter(({ participationIds }) => participationIds.includes(participation.id));
  const stay = stayOf(participation, own, zoneOfItem({ zone: null }, mission));
  const lineOf = (which: 'arrival' | 'departure', at: string | null, legId: string | null) => {
    const leg = own.find(({ id }) => id === legId);
    if (!leg || at === null) return null;
    const { weekday, date } = weekdayAndDay(dayOf(at), language);
    return t(`travel.fromPlan.${which}`, {
      day: `${language === 'da' ? weekday.toLocaleLowerCase('da') : weekday} ${date}`,
      clock: formatClock(clockOf(at), language),
      leg: legName(leg, words),
    });
  };
  const lines = [
    lineOf('arrival', stay.arrivesAt, stay.arrivalLegId),
    lineOf('departure', stay.departsAt, stay.departureLegId),
  ].filter((line) => line !== null);
  if (lines.length === 0) return null;
  return (
    <Callout title={t('travel.fromPlan.title')}>
      {lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
      <div>{t('travel.fromPlan.counts')}</div>
    </Callout>
  );
}
