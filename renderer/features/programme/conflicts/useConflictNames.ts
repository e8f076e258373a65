import { useMemo } from 'react';
import { personName } from '../../../../db/domain/person';
import type { ProgrammeItem } from '../../../../db/domain/programme';
import type { ProgrammeGroup } from '../../../../db/domain/programme-group';
import type { MissionDetail } from '../../../../electron/contract/missions';
import type { ParticipantRow } from '../../../../electron/contract/participations';
import { useTexts } from '../../../i18n';
import { useRecords } from '../../../shared/records';
import { topicName, useTopics } from '../../../shared/topics';
import type { ConflictNames } from './naming';

export type Programme = {
  mission: MissionDetail;
  items: readonly ProgrammeItem[];
  participants: readonly ParticipantRow[];
  groups: readonly ProgrammeGroup[];
};

/** What the ids in a mission's conflicts are called on the screen. */
export function useConflictNames({ mission, items, participants, groups }: Programme): ConflictNames {
  const { language } = useTexts();
  const places = useRecords('places', 'list', {}).data;
  const topics = useTopics();
  return useMemo(() => {
    const itemsById = new Map(items.map((item) => [item.id, item]));
    const people = new Map(participants.map((row) => [row.personId, personName(row)]));
    const byParticipation = new Map(participants.map((row) => [row.id, personName(row)]));
    const placeNames = new Map(places?.map(({ id, name }) => [id, name]));
    const topicNames = new Map(topics.map((topic) => [topic.id, topicName(topic, language)]));
    return {
      mission,
      groups,
      item: (id) => itemsById.get(id),
      person: (id) => people.get(id) ?? '',
      participant: (id) => byParticipation.get(id) ?? '',
      place: (id) => placeNames.get(id) ?? '',
      topic: (id) => topicNames.get(id) ?? '',
    };
  }, [mission, items, participants, groups, places, topics, language]);
}
