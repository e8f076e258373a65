import { useMemo } from 'react';
import { personName } from '../../../db/domain/person';
import { zoneOfItem } from '../../../db/domain/programme';
import type { MissionDetail } from '../../../electron/contract/missions';
import { useTexts } from '../../i18n';
import { useRecords } from '../../shared/records';
import { useZoneAt } from '../../shared/useZoneAt';
import { type Names, nameList } from './words';

/** A mission's journey and rooms with whom they are for; undefined until all of it is read. */
export function useTravel(mission: MissionDetail) {
  const { t, language } = useTexts();
  const missionId = mission.id;
  const legs = useRecords('travel', 'legs', { missionId }).data;
  const rooms = useRecords('travel', 'rooms', { missionId }).data;
  const participants = useRecords('participations', 'list', { missionId }).data;
  const groups = useRecords('programme', 'groups', { missionId }).data;
  const office = useRecords('office', 'get').data;
  const zoneOfPartner = useZoneAt(mission.partnerId);
  return useMemo(() => {
    if (!legs || !rooms || !participants || !groups || !office || !zoneOfPartner) return undefined;
    const people = new Map(participants.map((one) => [one.id, personName(one)]));
    const names: Names = {
      one: (id) => people.get(id) ?? '',
      list: (ids, most) =>
        nameList(ids.map((id) => people.get(id) ?? '').filter(Boolean), { t, language }, most),
    };
    return {
      ...{ mission, legs, rooms, participants, groups, names },
      today: office.today,
      /** The zone of the mission's place, of the office, and of where the travellers set out. */
      zone: zoneOfItem({ zone: null }, mission),
      home: office.zone,
      origin: mission.direction === 'in' ? zoneOfPartner : office.zone,
    };
  }, [mission, legs, rooms, participants, groups, office, zoneOfPartner, t, language]);
}

export type Travel = NonNullable<ReturnType<typeof useTravel>>;
