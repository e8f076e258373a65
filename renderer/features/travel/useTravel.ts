import { useCallback, useMemo } from 'react';
import { personName } from '../../../db/domain/person';
import { zoneOfItem } from '../../../db/domain/programme';
import type { MissionDetail } from '../../../electron/contract/missions';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { useRecords } from '../../shared/records';
import { useChosen } from '../../shared/useChosen';
import { useZoneAt } from '../../shared/useZoneAt';
import { type Names, nameList } from './words';

/** A mission's journey and rooms with whom they are for; undefined until all of it is read. */
export function useTravel(mission: MissionDetail) {
  const { t, language } = useTexts();
  const missionId = mission.id;
  const savedLegs = useRecords('travel', 'legs', { missionId }).data;
  const savedRooms = useRecords('travel', 'rooms', { missionId }).data;
  const [legs, putOnLeg] = usePeople(savedLegs, saveTravellers);
  const [rooms, putInRoom] = usePeople(savedRooms, saveGuests);
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
      /** Who is on a leg, or in a room: shown at once, in the lists and in the pane, and saved. */
      ...{ putOnLeg, putInRoom },
      today: office.today,
      /** The zone of the mission's place, of the office, and of where the travellers set out. */
      zone: zoneOfItem({ zone: null }, mission),
      home: office.zone,
      origin: mission.direction === 'in' ? zoneOfPartner : office.zone,
    };
  }, [mission, legs, rooms, putOnLeg, putInRoom, participants, groups, office, zoneOfPartner, t, language]);
}

type ForPeople = { readonly id: string; readonly participationIds: readonly string[] };

const saveTravellers = (id: string, participationIds: readonly string[]) =>
  api().travel.updateLeg({ id, patch: { participationIds: [...participationIds] } });
const saveGuests = (id: string, participationIds: readonly string[]) =>
  api().travel.updateRoom({ id, patch: { participationIds: [...participationIds] } });

/** The legs or rooms with whom they are for as last chosen, and a function that chooses for one of them. */
function usePeople<R extends ForPeople>(records: R[] | undefined, save: typeof saveTravellers) {
  const saved = useMemo(
    () => new Map(records?.map(({ id, participationIds }) => [id, participationIds])),
    [records],
  );
  const [people, choose] = useChosen(saved);
  const shown = useMemo(
    () => records?.map((one) => ({ ...one, participationIds: people.get(one.id) ?? one.participationIds })),
    [records, people],
  );
  const put = useCallback(
    (id: string, participationIds: readonly string[]) =>
      void choose(new Map(people).set(id, participationIds), save(id, participationIds)),
    [people, choose, save],
  );
  return [shown, put] as const;
}

export type Travel = NonNullable<ReturnType<typeof useTravel>>;
