import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../connection/office';
import type { ItemRole, ItemText, ProgrammeItem, ProgrammeItemPatch } from '../domain/programme';
import { alive } from './alive';
import { fromItemTime, toItemTime } from './item-times';
import { setLinks } from './links';
import {
  itemGroup,
  itemParticipant,
  participation,
  programmeGroup,
  programmeItem,
  translation,
} from './tables';

/** Which field of an item names the people of a role. */
const fieldOf = {
  participant: 'participationIds',
  speaker: 'speakerIds',
  interpreter: 'interpreterIds',
  escort: 'escortIds',
} as const satisfies Record<ItemRole, keyof ProgrammeItem>;

const roles = Object.keys(fieldOf) as ItemRole[];

/** One mission's items by time: what has only a day before that day's hours, what has no day last. */
export function listItems(db: Reader, missionId: string): ProgrammeItem[] {
  return read(db, eq(programmeItem.missionId, missionId));
}

/** The programme items of some missions, by time. */
export const itemsOf = (db: Reader, missionIds: readonly string[]): ProgrammeItem[] =>
  read(db, inArray(programmeItem.missionId, [...missionIds]));

/** One item; undefined when there is none, or it was deleted. */
export const getItem = (db: Reader, id: string): ProgrammeItem | undefined =>
  read(db, eq(programmeItem.id, id))[0];

/** Those of the items that are there, by time. */
export const getItems = (db: Reader, ids: readonly string[]): ProgrammeItem[] =>
  read(db, inArray(programmeItem.id, [...ids]));

/** Four queries, however many items: the items, who is on them, their groups, their texts. */
function read(db: Reader, which: SQL): ProgrammeItem[] {
  const from = sql`coalesce(${programmeItem.startsAt}, ${programmeItem.day})`;
  const rows = db
    .select()
    .from(programmeItem)
    .where(and(which, alive(programmeItem)))
    .orderBy(sql`${from} IS NULL`, from, programmeItem.createdAt, programmeItem.id)
    .all();
  const people = peopleOn(db, which);
  const groups = groupsOn(db, which);
  const texts = textsOf(db, which);
  return rows.map((row) => {
    const { day, startsAt, endsAt, createdAt, deletedAt, ...plain } = row;
    const own = people.get(row.id) ?? [];
    const inRole = (wanted: ItemRole) =>
      own.filter(({ role }) => role === wanted).map(({ participationId }) => participationId);
    return {
      ...plain,
      time: toItemTime(row),
      participationIds: inRole('participant'),
      speakerIds: inRole('speaker'),
      interpreterIds: inRole('interpreter'),
      escortIds: inRole('escort'),
      groupIds: (groups.get(row.id) ?? []).map(({ groupId }) => groupId),
      texts: (texts.get(row.id) ?? []).map(({ itemId: _of, ...text }): ItemText => text),
    };
  });
}

/** Who is on the items and as what, by item, in the order in which they came to the mission. */
function peopleOn(db: Reader, which: SQL) {
  const links = db
    .select({
      itemId: itemParticipant.itemId,
      participationId: itemParticipant.participationId,
      role: itemParticipant.role,
    })
    .from(itemParticipant)
    .innerJoin(programmeItem, eq(programmeItem.id, itemParticipant.itemId))
    .innerJoin(participation, eq(participation.id, itemParticipant.participationId))
    .where(and(which, alive(programmeItem), alive(itemParticipant), alive(participation)))
    .orderBy(participation.createdAt, participation.id)
    .all();
  return Map.groupBy(links, ({ itemId }) => itemId);
}

function groupsOn(db: Reader, which: SQL) {
  const links = db
    .select({ itemId: itemGroup.itemId, groupId: itemGroup.groupId })
    .from(itemGroup)
    .innerJoin(programmeItem, eq(programmeItem.id, itemGroup.itemId))
    .innerJoin(programmeGroup, eq(programmeGroup.id, itemGroup.groupId))
    .where(and(which, alive(programmeItem), alive(itemGroup), alive(programmeGroup)))
    .orderBy(programmeGroup.position, programmeGroup.id)
    .all();
  return Map.groupBy(links, ({ itemId }) => itemId);
}

function textsOf(db: Reader, which: SQL) {
  const rows = db
    .select({
      itemId: translation.recordId,
      language: translation.language,
      title: translation.title,
      publicNote: translation.publicNote,
    })
    .from(translation)
    .innerJoin(programmeItem, eq(programmeItem.id, translation.recordId))
    .where(and(which, alive(programmeItem), alive(translation)))
    .orderBy(translation.language)
    .all();
  return Map.groupBy(rows, ({ itemId }) => itemId);
}

export function insertItem(db: Writer, record: ProgrammeItem, newId: () => string): void {
  const { time, participationIds, speakerIds, interpreterIds, escortIds, groupIds, texts, ...plain } = record;
  db.insert(programmeItem)
    .values({ ...plain, ...fromItemTime(time) })
    .run();
  // Nobody is on a new item yet: there are no links to compare with.
  for (const role of roles) {
    const ids = record[fieldOf[role]];
    if (ids.length > 0)
      db.insert(itemParticipant)
        .values(ids.map((participationId) => ({ id: newId(), itemId: record.id, participationId, role })))
        .run();
  }
  if (groupIds.length > 0)
    db.insert(itemGroup)
      .values(groupIds.map((groupId) => ({ id: newId(), itemId: record.id, groupId })))
      .run();
  for (const { language, ...text } of texts)
    db.insert(translation)
      .values({ ...text, id: newId(), recordKind: 'programme_item', recordId: record.id, language })
      .run();
}

export function updateItem(
  db: Writer,
  id: string,
  patch: ProgrammeItemPatch,
  newId: () => string,
  now: string,
): void {
  const { time, participationIds, speakerIds, interpreterIds, escortIds, groupIds, ...plain } = patch;
  const columns = { ...plain, ...(time ? fromItemTime(time) : {}) };
  if (Object.keys(columns).length > 0)
    db.update(programmeItem).set(columns).where(eq(programmeItem.id, id)).run();
  setPeople(db, id, { participationIds, speakerIds, interpreterIds, escortIds, groupIds }, newId, now);
}

/**
 * The items alone get the tombstone; workshop, outcomes and people are reached through them only. Nothing claims to
 * follow them any more.
 */
export function removeItems(db: Writer, ids: readonly string[], now: string): void {
  db.update(programmeItem)
    .set({ followsId: null })
    .where(and(inArray(programmeItem.followsId, [...ids]), alive(programmeItem)))
    .run();
  db.update(programmeItem)
    .set({ deletedAt: now })
    .where(inArray(programmeItem.id, [...ids]))
    .run();
}

function setPeople(
  db: Writer,
  itemId: string,
  wanted: Partial<Pick<ProgrammeItem, (typeof fieldOf)[ItemRole] | 'groupIds'>>,
  newId: () => string,
  now: string,
): void {
  for (const role of roles) {
    const ids = wanted[fieldOf[role]];
    if (!ids) continue;
    setLinks(db, itemParticipant, {
      owner: { column: itemParticipant.itemId, id: itemId },
      of: eq(itemParticipant.role, role),
      target: itemParticipant.participationId,
      wanted: ids,
      row: (participationId) => ({ id: newId(), itemId, participationId, role }),
      now,
    });
  }
  if (!wanted.groupIds) return;
  setLinks(db, itemGroup, {
    owner: { column: itemGroup.itemId, id: itemId },
    target: itemGroup.groupId,
    wanted: wanted.groupIds,
    row: (groupId) => ({ id: newId(), itemId, groupId }),
    now,
  });
}
