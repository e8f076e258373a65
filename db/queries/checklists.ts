import { and, asc, eq, getTableColumns, isNull } from 'drizzle-orm';
import { generateNKeysBetween } from 'fractional-indexing';
import type { Reader, Writer } from '../connection/office';
import type {
  ChecklistEntry,
  ChecklistItem,
  ChecklistItemPatch,
  ChecklistTemplate,
} from '../domain/checklist';
import { personName } from '../domain/person';
import { alive, given } from './alive';
import { within } from './many-ids';
import { checklistItem, checklistTemplate, person } from './tables';

const { createdAt, deletedAt, ...columns } = getTableColumns(checklistItem);
const { givenName, familyName, nativeName, position: office } = person;
const owner = { givenName, familyName, nativeName, position: office };

export type ChecklistListRow = ChecklistItem & { ownerName: string | null };

const rows = (db: Reader) =>
  db
    .select({ item: columns, owner })
    .from(checklistItem)
    .leftJoin(person, and(eq(person.id, checklistItem.ownerId), alive(person)));

type Row = { item: ChecklistItem; owner: Parameters<typeof personName>[0] | null };

const toRow = ({ item, owner }: Row): ChecklistListRow => ({
  ...item,
  ownerName: owner && personName(owner),
});

/** A mission's checklist, in the order in which it was written. */
export const listChecklist = (db: Reader, missionId: string): ChecklistListRow[] =>
  rows(db)
    .where(and(eq(checklistItem.missionId, missionId), alive(checklistItem)))
    .orderBy(asc(checklistItem.position), asc(checklistItem.id))
    .all()
    .map(toRow);

/** What is still open on some missions' lists, in no particular order. */
export const openChecklists = (db: Reader, missionIds: readonly string[]): ChecklistListRow[] =>
  rows(db)
    .where(
      and(within(checklistItem.missionId, missionIds), isNull(checklistItem.doneOn), alive(checklistItem)),
    )
    .all()
    .map(toRow);

/** One entry; undefined when there is none, or it was removed. */
export const getChecklistItem = (db: Reader, id: string): ChecklistItem | undefined =>
  db
    .select(columns)
    .from(checklistItem)
    .where(and(eq(checklistItem.id, id), alive(checklistItem)))
    .get();

/** Adds entries behind the mission's others. */
export function insertChecklistItems(
  db: Writer,
  missionId: string,
  entries: readonly ChecklistEntry[],
  newId: () => string,
): void {
  const last = listChecklist(db, missionId).at(-1)?.position ?? null;
  const positions = generateNKeysBetween(last, null, entries.length);
  for (const [index, { title, anchor, offsetDays, remindDays }] of entries.entries())
    db.insert(checklistItem)
      .values({
        ...{ id: newId(), missionId, title, anchor, offsetDays, remindDays },
        position: positions[index] ?? '',
      })
      .run();
}

export function updateChecklistItem(db: Writer, id: string, patch: ChecklistItemPatch): void {
  const set = given(patch);
  if (Object.keys(set).length > 0) db.update(checklistItem).set(set).where(eq(checklistItem.id, id)).run();
}

export function removeChecklistItem(db: Writer, id: string, now: string): void {
  db.update(checklistItem).set({ deletedAt: now }).where(eq(checklistItem.id, id)).run();
}

/** The office's own lists, by name. */
export const listChecklistTemplates = (db: Reader): ChecklistTemplate[] =>
  db
    .select({
      id: checklistTemplate.id,
      name: checklistTemplate.name,
      kind: checklistTemplate.kind,
      entries: checklistTemplate.entries,
    })
    .from(checklistTemplate)
    .where(alive(checklistTemplate))
    .orderBy(checklistTemplate.name, checklistTemplate.id)
    .all()
    // Only `saveChecklistTemplate` writes them, from what the contract let through.
    .map(({ entries, ...plain }) => ({ ...plain, entries: JSON.parse(entries) as ChecklistEntry[] }));

/** Keeps a list under its id, new or not. */
export function saveChecklistTemplate(db: Writer, { id, name, kind, entries }: ChecklistTemplate): void {
  const set = { name, kind, entries: JSON.stringify(entries) };
  db.insert(checklistTemplate)
    .values({ id, ...set })
    .onConflictDoUpdate({ target: checklistTemplate.id, set })
    .run();
}

export function removeChecklistTemplate(db: Writer, id: string, now: string): void {
  db.update(checklistTemplate).set({ deletedAt: now }).where(eq(checklistTemplate.id, id)).run();
}
