import { and, asc, count, eq, inArray, isNotNull, notInArray, type SQL } from 'drizzle-orm';
import type { Reader, Writer } from '../connection/office';
import type { FollowUp, FollowUpChange, FollowUpPatch, FollowUpState, PartyRef } from '../domain/follow-up';
import { personName } from '../domain/person';
import { fold } from '../domain/search';
import { alive } from './alive';
import { followUp, followUpChange, mission, organisation, person, programmeItem, topic } from './tables';

/** A follow-up with the names of what it refers to; a name is null where it refers to nothing that is still there. */
export type FollowUpWithNames = FollowUp & {
  missionTitle: string | null;
  itemTitle: string | null;
  ownerHereName: string | null;
  ownerThereName: string | null;
};

type Row = typeof followUp.$inferSelect;

/** Living follow-ups under a condition, in no particular order. */
export function followUpsWhere(db: Reader, condition: SQL | undefined): FollowUp[] {
  return db
    .select()
    .from(followUp)
    .where(and(alive(followUp), condition))
    .all()
    .map(toFollowUp);
}

/** Open follow-ups that have a due date, in no particular order. */
export const openFollowUpsWithDue = (db: Reader): FollowUp[] =>
  followUpsWhere(db, and(notInArray(followUp.state, ['done', 'dropped']), isNotNull(followUp.due)));

/** One follow-up; undefined when there is none, or it was deleted. */
export const getFollowUp = (db: Reader, id: string): FollowUp | undefined =>
  followUpsWhere(db, eq(followUp.id, id))[0];

/** What a list is narrowed to; each field left out narrows nothing. */
export type FollowUpListFilter = {
  ids?: readonly string[];
  state?: FollowUpState;
  isOpen?: true;
  missionId?: string;
  itemId?: string;
  topicId?: string;
};

/** Living follow-ups with names, in no particular order. */
export function listFollowUps(db: Reader, filter: FollowUpListFilter): FollowUpWithNames[] {
  const { ids, state, missionId, itemId, topicId } = filter;
  const conditions = [
    ids && inArray(followUp.id, [...ids]),
    state && eq(followUp.state, state),
    filter.isOpen && notInArray(followUp.state, ['done', 'dropped']),
    missionId && eq(followUp.missionId, missionId),
    itemId && eq(followUp.itemId, itemId),
    topicId && eq(followUp.topicId, topicId),
  ].filter((condition) => typeof condition === 'object');
  const rows = db
    .select({ row: followUp, missionTitle: mission.title, itemTitle: programmeItem.title })
    .from(followUp)
    .leftJoin(mission, and(eq(mission.id, followUp.missionId), alive(mission)))
    .leftJoin(programmeItem, and(eq(programmeItem.id, followUp.itemId), alive(programmeItem)))
    .where(and(alive(followUp), ...conditions))
    .all();
  const nameOf = partyNames(
    db,
    rows.map(({ row }) => row),
  );
  return rows.map(({ row, missionTitle, itemTitle }) => {
    const record = toFollowUp(row);
    return {
      ...record,
      missionTitle,
      itemTitle,
      ownerHereName: nameOf(record.ownerHere),
      ownerThereName: nameOf(record.ownerThere),
    };
  });
}

/** The names of the persons and organisations that own the given follow-ups. */
function partyNames(db: Reader, rows: readonly Row[]): (party: PartyRef | null) => string | null {
  const idsIn = (
    ...columns: ('herePersonId' | 'therePersonId' | 'hereOrganisationId' | 'thereOrganisationId')[]
  ) => [...new Set(rows.flatMap((row) => columns.map((column) => row[column])).filter((id) => id !== null))];
  const { id, givenName, familyName, nativeName, position } = person;
  const persons = db
    .select({ id, givenName, familyName, nativeName, position })
    .from(person)
    .where(and(inArray(id, idsIn('herePersonId', 'therePersonId')), alive(person)))
    .all();
  const organisations = db
    .select({ id: organisation.id, name: organisation.name })
    .from(organisation)
    .where(
      and(inArray(organisation.id, idsIn('hereOrganisationId', 'thereOrganisationId')), alive(organisation)),
    )
    .all();
  const names = new Map([
    ...persons.map((entry) => [entry.id, personName(entry)] as const),
    ...organisations.map((entry) => [entry.id, entry.name] as const),
  ]);
  return (party) => (party && names.get(party.id)) ?? null;
}

/** The missions that have a follow-up, by title. */
export const missionsFollowedUp = (db: Reader): { id: string; title: string }[] =>
  db
    .selectDistinct({ id: mission.id, title: mission.title })
    .from(followUp)
    .innerJoin(mission, and(eq(mission.id, followUp.missionId), alive(mission)))
    .where(alive(followUp))
    .orderBy(mission.title)
    .all();

export const countFollowUps = (db: Reader): number =>
  db.select({ n: count() }).from(followUp).where(alive(followUp)).get()?.n ?? 0;

/** Whether an owner's name has every word of a text, however either is written. */
export function isOwnedBy(record: FollowUpWithNames, text: string): boolean {
  const names = fold(`${record.ownerHereName ?? ''} ${record.ownerThereName ?? ''}`);
  return fold(text)
    .split(' ')
    .every((word) => names.includes(word));
}

/** A follow-up's states, the first first. */
export function historyOf(db: Reader, followUpId: string): FollowUpChange[] {
  const { id, state, changedOn, reason, createdAt } = followUpChange;
  return db
    .select({ id, followUpId: followUpChange.followUpId, state, on: changedOn, reason })
    .from(followUpChange)
    .where(and(eq(followUpChange.followUpId, followUpId), alive(followUpChange)))
    .orderBy(asc(createdAt), asc(id))
    .all();
}

/** What a follow-up from this programme item is about; undefined when there is no such item. */
export function sourceOf(db: Reader, itemId: string): Pick<FollowUp, 'missionId' | 'topicId'> | undefined {
  const { missionId, topicId } = programmeItem;
  return db
    .select({ missionId, topicId })
    .from(programmeItem)
    .where(and(eq(programmeItem.id, itemId), alive(programmeItem)))
    .get();
}

/** Whether everything that a follow-up refers to is there. */
export function referencesExist(db: Reader, patch: FollowUpPatch): boolean {
  const references = [
    { table: mission, id: patch.missionId },
    { table: programmeItem, id: patch.itemId },
    { table: topic, id: patch.topicId },
    ...[patch.ownerHere, patch.ownerThere].map((party) => ({
      table: party?.kind === 'person' ? person : organisation,
      id: party?.id,
    })),
  ];
  return references.every(
    ({ table, id }) =>
      !id ||
      db
        .select({ id: table.id })
        .from(table)
        .where(and(eq(table.id, id), alive(table)))
        .get() !== undefined,
  );
}

export function insertFollowUp(db: Writer, record: FollowUp, now: string): void {
  const { id, ...fields } = record;
  db.insert(followUp)
    .values({ id, title: record.title, ...toColumns(fields), createdAt: now })
    .run();
}

export function updateFollowUp(db: Writer, id: string, patch: FollowUpPatch): void {
  const columns = toColumns(patch);
  if (Object.keys(columns).length > 0) db.update(followUp).set(columns).where(eq(followUp.id, id)).run();
}

export function insertChange(db: Writer, change: FollowUpChange, now: string): void {
  const { on, ...plain } = change;
  db.insert(followUpChange)
    .values({ ...plain, changedOn: on, createdAt: now })
    .run();
}

/** Its states get no tombstone of their own: they are reached through it only. */
export function removeFollowUp(db: Writer, id: string, now: string): void {
  db.update(followUp).set({ deletedAt: now }).where(eq(followUp.id, id)).run();
}

function toFollowUp(row: Row): FollowUp {
  const {
    herePersonId,
    hereOrganisationId,
    therePersonId,
    thereOrganisationId,
    createdAt,
    deletedAt,
    ...plain
  } = row;
  return {
    ...plain,
    ownerHere: toParty(herePersonId, hereOrganisationId),
    ownerThere: toParty(therePersonId, thereOrganisationId),
  };
}

function toParty(personId: string | null, organisationId: string | null): PartyRef | null {
  if (personId !== null) return { kind: 'person', id: personId };
  return organisationId === null ? null : { kind: 'organisation', id: organisationId };
}

const idIf = (kind: PartyRef['kind'], party: PartyRef | null) => (party?.kind === kind ? party.id : null);

function toColumns({ ownerHere, ownerThere, ...plain }: FollowUpPatch): Partial<Row> {
  return {
    ...plain,
    ...(ownerHere !== undefined && {
      herePersonId: idIf('person', ownerHere),
      hereOrganisationId: idIf('organisation', ownerHere),
    }),
    ...(ownerThere !== undefined && {
      therePersonId: idIf('person', ownerThere),
      thereOrganisationId: idIf('organisation', ownerThere),
    }),
  };
}
