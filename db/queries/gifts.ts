import { and, asc, between, eq, isNull, or, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Reader, Writer } from '../connection/office';
import type { DateRange } from '../domain/dates';
import type { Gift, GiftPatch, GiftValue, NamedGift } from '../domain/gift';
import { personName } from '../domain/person';
import { alive, given } from './alive';
import { within } from './many-ids';
import { areThere, living } from './references';
import { gift, mission, organisation, person } from './tables';

const { id, createdAt, deletedAt, valueState, valueMinor, currency, ...plain } = gift;
const own = {
  id,
  missionId: plain.missionId,
  direction: plain.direction,
  what: plain.what,
  valueState,
  valueMinor,
  currency,
  changedHandsOn: plain.changedHandsOn,
  fromPersonId: plain.fromPersonId,
  fromOrganisationId: plain.fromOrganisationId,
  toPersonId: plain.toPersonId,
  toOrganisationId: plain.toOrganisationId,
  keptAt: plain.keptAt,
  note: plain.note,
};

const giver = alias(person, 'giver');
const givingOrganisation = alias(organisation, 'giving_organisation');
const taker = alias(person, 'taker');
const takingOrganisation = alias(organisation, 'taking_organisation');

const named = {
  giver: {
    givenName: giver.givenName,
    familyName: giver.familyName,
    nativeName: giver.nativeName,
    position: giver.position,
  },
  taker: {
    givenName: taker.givenName,
    familyName: taker.familyName,
    nativeName: taker.nativeName,
    position: taker.position,
  },
};

/**
 * The gifts of a mission by the day on which they changed hands, those without a day last.
 * @param missionId null for those outside of any mission
 */
export const listGifts = (db: Reader, missionId: string | null): NamedGift[] =>
  giftsWhere(db, missionId === null ? isNull(gift.missionId) : eq(gift.missionId, missionId));

/** The gifts of some missions, by day, as above. */
export const giftsOfMissions = (db: Reader, missionIds: readonly string[]): NamedGift[] =>
  giftsWhere(db, within(gift.missionId, missionIds));

/** The gifts that changed hands on a day from and to, or on a day that nobody noted, without those of deleted missions; by day, as above. */
export const giftsOfPeriod = (db: Reader, { from, to }: DateRange): NamedGift[] =>
  giftsWhere(db, and(living(gift), or(isNull(gift.changedHandsOn), between(gift.changedHandsOn, from, to))));

function giftsWhere(db: Reader, which: SQL | undefined): NamedGift[] {
  return db
    .select({
      own,
      ...named,
      givingOrganisation: givingOrganisation.name,
      takingOrganisation: takingOrganisation.name,
    })
    .from(gift)
    .leftJoin(giver, and(eq(giver.id, gift.fromPersonId), alive(giver)))
    .leftJoin(
      givingOrganisation,
      and(eq(givingOrganisation.id, gift.fromOrganisationId), alive(givingOrganisation)),
    )
    .leftJoin(taker, and(eq(taker.id, gift.toPersonId), alive(taker)))
    .leftJoin(
      takingOrganisation,
      and(eq(takingOrganisation.id, gift.toOrganisationId), alive(takingOrganisation)),
    )
    .where(and(which, alive(gift)))
    .orderBy(sql`${gift.changedHandsOn} IS NULL`, asc(gift.changedHandsOn), asc(createdAt), asc(id))
    .all()
    .map((row) => ({
      ...fromRow(row.own),
      fromName: row.giver ? personName(row.giver) : row.givingOrganisation,
      toName: row.taker ? personName(row.taker) : row.takingOrganisation,
    }));
}

/** One gift; undefined when there is none, or it was removed. */
export function getGift(db: Reader, giftId: string): Gift | undefined {
  const row = db
    .select(own)
    .from(gift)
    .where(and(eq(id, giftId), alive(gift)))
    .get();
  return row && fromRow(row);
}

export function insertGift(db: Writer, { value, ...record }: Gift): void {
  db.insert(gift)
    .values({ ...record, ...toColumns(value) })
    .run();
}

export function updateGift(db: Writer, giftId: string, { value, ...patch }: GiftPatch): void {
  const set = { ...given(patch), ...(value && toColumns(value)) };
  if (Object.keys(set).length > 0) db.update(gift).set(set).where(eq(id, giftId)).run();
}

export function removeGift(db: Writer, giftId: string, now: string): void {
  db.update(gift).set({ deletedAt: now }).where(eq(id, giftId)).run();
}

/** Whether the mission, the people and the organisations that a gift names are there. */
export function giftReferencesExist(db: Reader, patch: GiftPatch): boolean {
  const references = [
    { table: mission, id: patch.missionId },
    { table: person, id: patch.fromPersonId },
    { table: person, id: patch.toPersonId },
    { table: organisation, id: patch.fromOrganisationId },
    { table: organisation, id: patch.toOrganisationId },
  ];
  return areThere(db, references);
}

type Row = { [Column in keyof typeof own]: (typeof gift.$inferSelect)[Column] };

const fromRow = ({ valueState: state, valueMinor: minor, currency: code, ...row }: Row): Gift => ({
  ...row,
  // The table's own CHECK: there is a value exactly where one is recorded.
  value:
    state === 'not-recorded' || minor === null ? { state: 'not-recorded' } : { state, minor, currency: code },
});

const toColumns = (value: GiftValue) =>
  value.state === 'not-recorded'
    ? { valueState: value.state, valueMinor: null }
    : { valueState: value.state, valueMinor: value.minor, currency: value.currency };
