import { and, asc, eq } from 'drizzle-orm';
import type { Reader, Writer } from '../connection/office';
import type { AgreementParty } from '../domain/agreement';
import { alive, given } from './alive';
import { namesOf } from './parties';
import { lastPosition } from './positions';
import { agreementParty } from './result-tables';

const { id, agreementId, side, organisationId, signatoryId, office, position } = agreementParty;
const columns = { id, agreementId, side, organisationId, signatoryId, office };

/** Who signed an agreement, with their names, in the order in which they were added. */
export function partiesOf(
  db: Reader,
  wanted: string,
): (AgreementParty & { organisationName: string | null; signatoryName: string | null })[] {
  const rows = db
    .select(columns)
    .from(agreementParty)
    .where(and(eq(agreementId, wanted), alive(agreementParty)))
    .orderBy(asc(position), asc(id))
    .all();
  const names = namesOf(db, {
    persons: rows.map((row) => row.signatoryId),
    organisations: rows.map((row) => row.organisationId),
  });
  return rows.map((row) => ({
    ...row,
    organisationName: (row.organisationId && names.get(row.organisationId)) ?? null,
    signatoryName: (row.signatoryId && names.get(row.signatoryId)) ?? null,
  }));
}

/** One party; undefined when there is none, or it was removed. */
export const getParty = (db: Reader, wanted: string): AgreementParty | undefined =>
  db
    .select(columns)
    .from(agreementParty)
    .where(and(eq(id, wanted), alive(agreementParty)))
    .get();

/** Adds a party behind the others. */
export function insertParty(db: Writer, party: AgreementParty): void {
  const others = db
    .select({ id, position })
    .from(agreementParty)
    .where(and(eq(agreementId, party.agreementId), alive(agreementParty)))
    .orderBy(asc(position), asc(id))
    .all();
  db.insert(agreementParty)
    .values({ ...party, position: lastPosition(others) })
    .run();
}

export function updateParty(
  db: Writer,
  wanted: string,
  patch: Partial<Omit<AgreementParty, 'id' | 'agreementId'>>,
): void {
  const set = given(patch);
  if (Object.keys(set).length > 0) db.update(agreementParty).set(set).where(eq(id, wanted)).run();
}

export function removeParty(db: Writer, wanted: string, now: string): void {
  db.update(agreementParty).set({ deletedAt: now }).where(eq(id, wanted)).run();
}
