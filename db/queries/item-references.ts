import { and, eq, inArray } from 'drizzle-orm';
import type { Reader } from '../connection/office';
import type { ProgrammeItemPatch } from '../domain/programme';
import { alive } from './alive';
import { organisation, participation, person, place, programmeGroup, programmeItem, topic } from './tables';

const people = ['participationIds', 'speakerIds', 'interpreterIds', 'escortIds'] as const;
const outside = { topicId: topic, hostId: organisation, placeId: place, responsibleId: person } as const;

/** The fields of an item that refer to other records. */
export type ItemReference = keyof typeof outside | (typeof people)[number] | 'followsId' | 'groupIds';

/** Which of an item's references are to nothing that is there, or that isn't on the item's own mission. */
export function danglingReferences(
  db: Reader,
  missionId: string,
  patch: Pick<ProgrammeItemPatch, ItemReference>,
): ItemReference[] {
  const isThere = (table: (typeof outside)[keyof typeof outside], id: string) =>
    db
      .select({ id: table.id })
      .from(table)
      .where(and(eq(table.id, id), alive(table)))
      .get() !== undefined;
  const areOnMission = (
    table: typeof participation | typeof programmeGroup | typeof programmeItem,
    ids: readonly string[],
  ) =>
    ids.length === 0 ||
    db
      .select({ id: table.id })
      .from(table)
      .where(and(eq(table.missionId, missionId), inArray(table.id, [...ids]), alive(table)))
      .all().length === ids.length;

  const dangling: ItemReference[] = [];
  for (const field of ['topicId', 'hostId', 'placeId', 'responsibleId'] as const) {
    const id = patch[field];
    if (id && !isThere(outside[field], id)) dangling.push(field);
  }
  if (patch.followsId && !areOnMission(programmeItem, [patch.followsId])) dangling.push('followsId');
  for (const field of people) {
    const ids = patch[field];
    if (ids && !areOnMission(participation, ids)) dangling.push(field);
  }
  if (patch.groupIds && !areOnMission(programmeGroup, patch.groupIds)) dangling.push('groupIds');
  return dangling;
}
