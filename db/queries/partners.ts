import { and, asc, eq, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../connection/office';
import type { Partner, PartnerKind, PartnerPatch } from '../domain/partner';
import { alive, given } from './alive';
import { isNamed, type Reference } from './references';
import { cooperation, inquiry, need } from './result-tables';
import { followUp, mission, organisation, partner, place } from './tables';

export type PartnerListRow = {
  id: string;
  kind: PartnerKind;
  name: string;
  nativeName: string;
  country: string;
  missions: number;
  facts: number;
};

const { id, kind, name, nativeName, country, zone, notes, restDays, latitude, longitude } = partner;

/** Every partner with how many missions and facts it has; by name. */
export function listPartners(db: Reader): PartnerListRow[] {
  const own = (table: string) =>
    sql<number>`(SELECT count(*) FROM ${sql.identifier(table)} o WHERE o.partner_id = ${partner}.id AND o.deleted_at IS NULL)`;
  return db
    .select({ id, kind, name, nativeName, country, missions: own('mission'), facts: own('partner_fact') })
    .from(partner)
    .where(alive(partner))
    .orderBy(asc(name))
    .all();
}

/** One partner; undefined when there is none, or it was deleted. */
export function getPartner(db: Reader, partnerId: string): Partner | undefined {
  const row = db
    .select({ id, kind, name, nativeName, country, zone, notes, restDays, latitude, longitude })
    .from(partner)
    .where(and(eq(id, partnerId), alive(partner)))
    .get();
  return row && { ...row, restDays: [...row.restDays].map(Number) };
}

export function insertPartner(db: Writer, record: Partner): void {
  db.insert(partner)
    .values({ ...record, restDays: record.restDays.join('') })
    .run();
}

export function updatePartner(db: Writer, partnerId: string, patch: PartnerPatch): void {
  const { restDays: days, ...plain } = given(patch);
  const columns = { ...plain, ...(days ? { restDays: days.join('') } : {}) };
  if (Object.keys(columns).length > 0) db.update(partner).set(columns).where(eq(id, partnerId)).run();
}

/** The partner alone gets the tombstone; its facts are reached through it only. */
export function removePartner(db: Writer, partnerId: string, now: string): void {
  db.update(partner).set({ deletedAt: now }).where(eq(id, partnerId)).run();
}

/** Every field in which a partner is named, apart from what is a part of its profile and goes with it. */
export const partnerReferences: readonly Reference[] = [
  { table: mission, column: mission.partnerId },
  { table: organisation, column: organisation.partnerId },
  { table: place, column: place.partnerId },
  { table: followUp, column: followUp.partnerId },
  { table: cooperation, column: cooperation.partnerId },
  { table: need, column: need.partnerId },
  { table: inquiry, column: inquiry.partnerId },
];

/** Whether anything belongs to the partner or is about it. */
export const isPartnerInUse = (db: Reader, partnerId: string): boolean =>
  isNamed(db, partnerReferences, partnerId);
