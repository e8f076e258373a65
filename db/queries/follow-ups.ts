import { and, asc, count, eq, isNotNull, notInArray, type SQL } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Reader, Writer } from '../connection/office';
import {
  type FollowUp,
  type FollowUpChange,
  type FollowUpPatch,
  type FollowUpState,
  type PartyRef,
  partyOf,
} from '../domain/follow-up';
import { effectivePartner } from '../domain/follow-up-partner';
import type { FollowUpInView } from '../domain/follow-up-views';
import { waitingSince, waitingStates } from '../domain/follow-up-waiting';
import { personName } from '../domain/person';
import { fold } from '../domain/search';
import { alive } from './alive';
import { distinct, within } from './many-ids';
import { areThere } from './references';
import { agreement, cooperation, followUpContact, need, needMatch } from './result-tables';
import {
  followUp,
  followUpChange,
  mission,
  organisation,
  partner,
  person,
  programmeItem,
  topic,
} from './tables';

/** What of a follow-up lists are ordered and grouped by; null where it is about nothing that is still there. */
export type FollowUpGlance = FollowUpInView &
  Pick<FollowUp, 'ownerThere'> & {
    itemTitle: string | null;
  };

/** The names of those who own it. */
type OwnerNames = { ownerHereName: string | null; ownerThereName: string | null };

/** A follow-up with the names of what it is about. */
export type FollowUpWithNames = FollowUp & FollowUpGlance & OwnerNames;

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

/** Those of the given ids that are there, in no particular order. */
export const followUpsWithIds = (db: Reader, ids: readonly string[]): FollowUp[] =>
  followUpsWhere(db, within(followUp.id, ids));

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
  needId?: string;
  matchId?: string;
  agreementId?: string;
  /** Whose it is, by what it says itself or by what it is about. */
  partnerId?: string;
};

/** Living follow-ups with names, in no particular order. Seven queries, however many there are. */
export function listFollowUps(db: Reader, filter: FollowUpListFilter): FollowUpWithNames[] {
  return withNames(db, glanceAtFollowUps(db, filter));
}

/** All of some follow-ups, in their order, with the names of those who own them. */
export function withNames(db: Reader, glances: readonly FollowUpGlance[]): FollowUpWithNames[] {
  const records = followUpsWithIds(
    db,
    glances.map(({ id }) => id),
  );
  const byId = new Map(records.map((record) => [record.id, record]));
  return withOwners(db, glances).flatMap((glance) => {
    const record = byId.get(glance.id);
    return record ? { ...record, ...glance } : [];
  });
}

const glanceColumns = {
  id: followUp.id,
  title: followUp.title,
  due: followUp.due,
  state: followUp.state,
  missionId: followUp.missionId,
  topicId: followUp.topicId,
  herePersonId: followUp.herePersonId,
  hereOrganisationId: followUp.hereOrganisationId,
  therePersonId: followUp.therePersonId,
  thereOrganisationId: followUp.thereOrganisationId,
  missionTitle: mission.title,
  itemTitle: programmeItem.title,
};

/** What lists need of living follow-ups, in no particular order: an office has many thousand. Four queries. */
export function glanceAtFollowUps(db: Reader, filter: FollowUpListFilter): FollowUpGlance[] {
  const { ids, state, partnerId } = filter;
  const references = ['missionId', 'itemId', 'topicId', 'needId', 'matchId', 'agreementId'] as const;
  const conditions = [
    ids && within(followUp.id, ids),
    state && eq(followUp.state, state),
    filter.isOpen && notInArray(followUp.state, ['done', 'dropped']),
    ...references.map((field) => filter[field] && eq(followUp[field], filter[field])),
  ].filter((condition) => typeof condition === 'object');
  const matchNeed = alias(need, 'match_need');
  const rows = db
    .select({
      ...glanceColumns,
      ownPartner: followUp.partnerId,
      needPartner: need.partnerId,
      matchPartner: matchNeed.partnerId,
      agreementPartner: cooperation.partnerId,
      missionPartner: mission.partnerId,
    })
    .from(followUp)
    .leftJoin(mission, and(eq(mission.id, followUp.missionId), alive(mission)))
    .leftJoin(programmeItem, and(eq(programmeItem.id, followUp.itemId), alive(programmeItem)))
    .leftJoin(need, and(eq(need.id, followUp.needId), alive(need)))
    .leftJoin(needMatch, and(eq(needMatch.id, followUp.matchId), alive(needMatch)))
    .leftJoin(matchNeed, and(eq(matchNeed.id, needMatch.needId), alive(matchNeed)))
    .leftJoin(agreement, and(eq(agreement.id, followUp.agreementId), alive(agreement)))
    .leftJoin(cooperation, and(eq(cooperation.id, agreement.cooperationId), alive(cooperation)))
    .where(and(alive(followUp), ...conditions))
    .all();
  const partnerOf = partnersById(db);
  const sinceOf = waitingIn(db, rows);
  const glances = rows.map((row) => {
    const whose = effectivePartner({
      own: row.ownPartner,
      need: row.needPartner,
      match: row.matchPartner,
      agreement: row.agreementPartner,
      mission: row.missionPartner,
    });
    const { id, title, due, missionId, topicId, missionTitle, itemTitle } = row;
    return {
      ...{ id, title, due, state: row.state, missionId, topicId, missionTitle, itemTitle },
      ...partiesOf(row),
      partner: (whose !== null && partnerOf.get(whose)) || null,
      waitingSince: sinceOf(row),
    };
  });
  return partnerId === undefined ? glances : glances.filter(({ partner: one }) => one?.id === partnerId);
}

/** Every living partner; an office has some hundred at most. */
const partnersById = (db: Reader) =>
  new Map(
    db
      .select({ id: partner.id, name: partner.name })
      .from(partner)
      .where(alive(partner))
      .all()
      .map((entry) => [entry.id, entry]),
  );

/** Since when each of these follow-ups has waited. */
function waitingIn(
  db: Reader,
  rows: readonly Pick<Row, 'id' | 'state'>[],
): (row: Pick<Row, 'id' | 'state'>) => string | null {
  const waiting = rows.filter(({ state }) => waitingStates.some((one) => one === state)).map(({ id }) => id);
  const changes = Map.groupBy(changesOf(db, waiting), ({ followUpId }) => followUpId);
  const { followUpId, contactedOn, direction } = followUpContact;
  const contacts = Map.groupBy(
    db
      .select({ followUpId, on: contactedOn, direction })
      .from(followUpContact)
      .where(and(within(followUpId, waiting), alive(followUpContact)))
      .all(),
    (contact) => contact.followUpId,
  );
  return (row) => waitingSince(row, changes.get(row.id) ?? [], contacts.get(row.id) ?? []);
}

/** Adds the names of the persons and organisations that own them. */
export function withOwners<Owned extends Pick<FollowUp, 'ownerHere' | 'ownerThere'>>(
  db: Reader,
  records: readonly Owned[],
): (Owned & OwnerNames)[] {
  const owners = records.flatMap(({ ownerHere, ownerThere }) => [ownerHere, ownerThere]);
  const idsOf = (kind: PartyRef['kind']) =>
    distinct(owners.map((party) => (party?.kind === kind ? party.id : null)));
  const { id, givenName, familyName, nativeName, position } = person;
  const persons = db
    .select({ id, givenName, familyName, nativeName, position })
    .from(person)
    .where(and(within(id, idsOf('person')), alive(person)))
    .all();
  const organisations = db
    .select({ id: organisation.id, name: organisation.name })
    .from(organisation)
    .where(and(within(organisation.id, idsOf('organisation')), alive(organisation)))
    .all();
  const names = new Map([
    ...persons.map((entry) => [entry.id, personName(entry)] as const),
    ...organisations.map((entry) => [entry.id, entry.name] as const),
  ]);
  const nameOf = (party: PartyRef | null) => (party && names.get(party.id)) ?? null;
  return records.map((record) => ({
    ...record,
    ownerHereName: nameOf(record.ownerHere),
    ownerThereName: nameOf(record.ownerThere),
  }));
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
export function isOwnedBy(record: OwnerNames, text: string): boolean {
  const names = fold(`${record.ownerHereName ?? ''} ${record.ownerThereName ?? ''}`);
  return fold(text)
    .split(' ')
    .every((word) => names.includes(word));
}

/** The states that these follow-ups went through, in the order in which they were written. */
export function changesOf(db: Reader, followUpIds: readonly string[]): FollowUpChange[] {
  const { id, followUpId, state, changedOn, reason, createdAt } = followUpChange;
  return db
    .select({ id, followUpId, state, on: changedOn, reason })
    .from(followUpChange)
    .where(and(within(followUpId, followUpIds), alive(followUpChange)))
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
    { table: partner, id: patch.partnerId },
    { table: need, id: patch.needId },
    { table: needMatch, id: patch.matchId },
    { table: agreement, id: patch.agreementId },
    ...[patch.ownerHere, patch.ownerThere].map((party) => ({
      table: party?.kind === 'person' ? person : organisation,
      id: party?.id,
    })),
  ];
  return areThere(db, references);
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

/**
 * Its states get no tombstone of their own: they are reached through it only. Its log does, as it would hold those that
 * one was in touch with.
 */
export function removeFollowUp(db: Writer, id: string, now: string): void {
  db.update(followUp).set({ deletedAt: now }).where(eq(followUp.id, id)).run();
  db.update(followUpContact)
    .set({ deletedAt: now })
    .where(and(eq(followUpContact.followUpId, id), alive(followUpContact)))
    .run();
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
  return { ...plain, ...partiesOf(row) };
}

type Owners = Pick<Row, 'herePersonId' | 'hereOrganisationId' | 'therePersonId' | 'thereOrganisationId'>;

const partiesOf = (row: Owners) => ({
  ownerHere: partyOf(row.herePersonId, row.hereOrganisationId),
  ownerThere: partyOf(row.therePersonId, row.thereOrganisationId),
});

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
