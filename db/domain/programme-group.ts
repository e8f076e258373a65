import type { z } from 'zod';
import { ids, record, requiredLine } from './fields';
import type { ProgrammeItem } from './programme';

/** A part of the delegation that goes its own way for a while: a track of the programme. */
export type ProgrammeGroup = {
  readonly id: string;
  readonly missionId: string;
  readonly name: string;
  /** Participations of the mission. */
  readonly memberIds: readonly string[];
};

export const programmeGroupFields = record({ name: requiredLine(), memberIds: ids });
export const programmeGroupPatch = programmeGroupFields.partial();
export type ProgrammeGroupPatch = z.infer<typeof programmeGroupPatch>;

type Crowd = Pick<
  ProgrammeItem,
  'participationIds' | 'groupIds' | 'speakerIds' | 'interpreterIds' | 'escortIds'
>;

/** The participations that take part in an item: those named on it and the members of its groups, each once. */
export function participantsOn(
  { participationIds, groupIds }: Pick<Crowd, 'participationIds' | 'groupIds'>,
  groups: readonly Pick<ProgrammeGroup, 'id' | 'memberIds'>[],
): string[] {
  const members = groups.filter(({ id }) => groupIds.includes(id)).flatMap(({ memberIds }) => memberIds);
  return [...new Set([...participationIds, ...members])];
}

/** Everybody who has to be there: participants, speakers, interpreters and escort, each once. */
export const presentOn = (
  item: Crowd,
  groups: readonly Pick<ProgrammeGroup, 'id' | 'memberIds'>[],
): string[] => [
  ...new Set([
    ...participantsOn(item, groups),
    ...item.speakerIds,
    ...item.interpreterIds,
    ...item.escortIds,
  ]),
];
