import { and, eq } from 'drizzle-orm';
import type { Reader } from '../connection/office';
import type { ProgrammeItemPatch } from '../domain/programme';
import { alive } from './alive';
import { within } from './many-ids';
import { organisation, participation, person, place, programmeGroup, programmeItem, topic } from './tables';

/** Where the records are that an item's fields refer to; those with a mission must be of the item's own. */
const targets = {
  topicId: topic,
  hostId: organisation,
  placeId: place,
  responsibleId: person,
  followsId: programmeItem,
  participationIds: participation,
  speakerIds: participation,
  interpreterIds: participation,
  escortIds: participation,
  groupIds: programmeGroup,
} as const;

type Target = (typeof targets)[ItemReference];

/** The fields of an item that refer to other records. */
export type ItemReference = keyof typeof targets;

const fields = Object.keys(targets) as ItemReference[];

/** What some items of one mission refer to, or shall. */
type References = Pick<ProgrammeItemPatch, ItemReference>;

/**
 * Which references of each are to nothing that is there, or that isn't on the mission, or are to one thing twice.
 * A query for each sort of record, however many items there are.
 * @returns for each of `all` its dangling fields
 */
export function danglingReferences(
  db: Reader,
  missionId: string,
  all: readonly References[],
): ItemReference[][] {
  const present = new Map<Target, Set<string>>();
  for (const table of new Set(Object.values(targets))) {
    const own = fields.filter((field) => targets[field] === table);
    const ids = all.flatMap((one) => own.flatMap((field) => idsIn(one, field)));
    present.set(table, idsThere(db, table, missionId, [...new Set(ids)]));
  }
  return all.map((one) =>
    fields.filter((field) => {
      const ids = idsIn(one, field);
      const there = present.get(targets[field]);
      return new Set(ids).size < ids.length || ids.some((id) => !there?.has(id));
    }),
  );
}

function idsIn(references: References, field: ItemReference): readonly string[] {
  const value = references[field] ?? [];
  if (typeof value !== 'string') return value;
  return value === '' ? [] : [value];
}

function idsThere(db: Reader, table: Target, missionId: string, ids: readonly string[]): Set<string> {
  if (ids.length === 0) return new Set();
  const onMission = 'missionId' in table ? eq(table.missionId, missionId) : undefined;
  const rows = db
    .select({ id: table.id })
    .from(table)
    .where(and(within(table.id, ids), onMission, alive(table)))
    .all();
  return new Set(rows.map(({ id }) => id));
}
