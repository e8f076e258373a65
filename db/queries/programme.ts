import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../connection/office';
import type { ProgrammeItem, ProgrammeItemPatch } from '../domain/programme';
import { alive } from './alive';
import { fromItemTime, toItemTime } from './item-times';
import { setLinks } from './links';
import { itemParticipant, organisation, participation, programmeItem, topic } from './tables';

/** One mission's items by time: what has only a day before that day's hours, what has no day last. */
export function listItems(db: Reader, missionId: string): ProgrammeItem[] {
  return read(db, eq(programmeItem.missionId, missionId));
}

/** One item; undefined when there is none, or it was deleted. */
export const getItem = (db: Reader, id: string): ProgrammeItem | undefined =>
  read(db, eq(programmeItem.id, id))[0];

/** Two queries, however many items: the items, and who is on them. */
function read(db: Reader, which: SQL): ProgrammeItem[] {
  const from = sql`coalesce(${programmeItem.startsAt}, ${programmeItem.day})`;
  const rows = db
    .select()
    .from(programmeItem)
    .where(and(which, alive(programmeItem)))
    .orderBy(sql`${from} IS NULL`, from, programmeItem.createdAt, programmeItem.id)
    .all();
  const links = db
    .select({ itemId: itemParticipant.itemId, participationId: itemParticipant.participationId })
    .from(itemParticipant)
    .innerJoin(programmeItem, eq(programmeItem.id, itemParticipant.itemId))
    .innerJoin(participation, eq(participation.id, itemParticipant.participationId))
    .where(and(which, alive(programmeItem), alive(itemParticipant), alive(participation)))
    .orderBy(participation.createdAt, participation.id)
    .all();
  const participants = new Map<string, string[]>(rows.map(({ id }) => [id, []]));
  for (const link of links) participants.get(link.itemId)?.push(link.participationId);
  return rows.map((row) => {
    const { day, startsAt, endsAt, createdAt, deletedAt, ...plain } = row;
    return { ...plain, time: toItemTime(row), participationIds: participants.get(row.id) ?? [] };
  });
}

export function insertItem(db: Writer, record: ProgrammeItem, newId: () => string, now: string): void {
  const { time, participationIds, ...plain } = record;
  db.insert(programmeItem)
    .values({ ...plain, ...fromItemTime(time) })
    .run();
  setParticipants(db, record.id, participationIds, newId, now);
}

export function updateItem(
  db: Writer,
  id: string,
  patch: ProgrammeItemPatch,
  newId: () => string,
  now: string,
): void {
  const { time, participationIds, ...plain } = patch;
  const columns = { ...plain, ...(time ? fromItemTime(time) : {}) };
  if (Object.keys(columns).length > 0)
    db.update(programmeItem).set(columns).where(eq(programmeItem.id, id)).run();
  if (participationIds) setParticipants(db, id, participationIds, newId, now);
}

/** The item alone gets the tombstone; its workshop, outcomes and participants are reached through it only. */
export function removeItem(db: Writer, id: string, now: string): void {
  db.update(programmeItem).set({ deletedAt: now }).where(eq(programmeItem.id, id)).run();
}

/** Which of an item's references are to nothing that is there (for participants: on the item's mission). */
export function danglingReferences(
  db: Reader,
  missionId: string,
  { topicId, hostId, participationIds }: Pick<ProgrammeItemPatch, 'topicId' | 'hostId' | 'participationIds'>,
): ('topicId' | 'hostId' | 'participationIds')[] {
  const isThere = (table: typeof topic | typeof organisation, id: string) =>
    db
      .select({ id: table.id })
      .from(table)
      .where(and(eq(table.id, id), alive(table)))
      .get() !== undefined;
  const areOnMission = (ids: string[]) =>
    db
      .select({ id: participation.id })
      .from(participation)
      .where(
        and(eq(participation.missionId, missionId), inArray(participation.id, ids), alive(participation)),
      )
      .all().length === ids.length;
  const dangling: ('topicId' | 'hostId' | 'participationIds')[] = [];
  if (topicId && !isThere(topic, topicId)) dangling.push('topicId');
  if (hostId && !isThere(organisation, hostId)) dangling.push('hostId');
  if (participationIds && participationIds.length > 0 && !areOnMission(participationIds))
    dangling.push('participationIds');
  return dangling;
}

function setParticipants(
  db: Writer,
  itemId: string,
  wanted: readonly string[],
  newId: () => string,
  now: string,
): void {
  setLinks(db, itemParticipant, {
    owner: { column: itemParticipant.itemId, id: itemId },
    target: itemParticipant.participationId,
    wanted,
    row: (participationId) => ({ id: newId(), itemId, participationId }),
    now,
  });
}
