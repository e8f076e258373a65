import { useMemo } from 'react';
import type { KnownConflict } from '../../../db/domain/conflicts/conflict';
import { type ProgrammeItem, zoneOfItem } from '../../../db/domain/programme';
import type { ProgrammeGroup } from '../../../db/domain/programme-group';
import { concerns, type Track } from '../../../db/domain/tracks';
import { homeZone } from '../../../db/domain/zones';
import type { MissionDetail } from '../../../electron/contract/missions';
import type { ParticipantRow } from '../../../electron/contract/participations';
import { useRecords } from '../../shared/records';
import { useTopics } from '../../shared/topics';
import type { ItemLook, Mark } from './look';

const nobody: readonly ParticipantRow[] = [];
const noGroups: readonly ProgrammeGroup[] = [];
const nothing: readonly KnownConflict[] = [];

/** What of a programme stands in other records, and how its items look by them. */
export function useSurroundings(mission: MissionDetail) {
  const ofMission = { missionId: mission.id };
  const office = useRecords('office', 'get').data;
  const participants = useRecords('participations', 'list', ofMission).data ?? nobody;
  const groups = useRecords('programme', 'groups', ofMission).data ?? noGroups;
  const conflicts = useRecords('conflicts', 'list', ofMission).data ?? nothing;
  const topics = useTopics();
  const home = office?.zone ?? homeZone;
  const zone = zoneOfItem({ zone: null }, mission);
  const marks = useMemo(() => marksOf(conflicts), [conflicts]);
  const names = new Map(groups.map(({ id, name }) => [id, name]));
  const colours = new Map(topics.map(({ id, colour }) => [id, colour]));

  const lookOf = (
    item: ProgrammeItem,
    track: Track,
  ): Pick<ItemLook, 'zone' | 'home' | 'colour' | 'groups' | 'mark' | 'isDimmed'> => ({
    zone,
    home,
    colour: colours.get(item.topicId ?? '') ?? 'none',
    groups: item.groupIds.flatMap((id) => names.get(id) ?? []).join(', '),
    mark: marks.get(item.id) ?? null,
    isDimmed: !concerns(item, track, groups),
  });
  return { participants, groups, home, zone, today: office?.today, lookOf };
}

/** The worst that is the matter with each item, and that no one has let stand. */
function marksOf(conflicts: readonly KnownConflict[]): ReadonlyMap<string, Mark> {
  const marks = new Map<string, Mark>();
  for (const { conflict, dismissal } of conflicts) {
    const { severity } = conflict;
    if (dismissal !== null || severity === 'hint') continue;
    for (const id of conflict.itemIds) if (marks.get(id) !== 'block') marks.set(id, severity);
  }
  return marks;
}
