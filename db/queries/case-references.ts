import { and, eq } from 'drizzle-orm';
import type { Reader, Writer } from '../connection/office';
import type { CaseReference } from '../domain/case-reference';
import { alive } from './alive';
import { caseReference } from './tables';

const { id, recordKind, recordId, system, numberKind, asPasted, normalised, note } = caseReference;
const columns = { id, recordKind, recordId, system, numberKind, asPasted, normalised, note };

/** The numbers under which a record is filed, in the order in which they were added. */
export function listCaseReferences(
  db: Reader,
  owner: Pick<CaseReference, 'recordKind' | 'recordId'>,
): CaseReference[] {
  return db
    .select(columns)
    .from(caseReference)
    .where(and(eq(recordId, owner.recordId), eq(recordKind, owner.recordKind), alive(caseReference)))
    .orderBy(id)
    .all();
}

/** One reference; undefined when there is none, or it was deleted. */
export function getCaseReference(db: Reader, wanted: string): CaseReference | undefined {
  return db
    .select(columns)
    .from(caseReference)
    .where(and(eq(id, wanted), alive(caseReference)))
    .get();
}

export function insertCaseReference(db: Writer, reference: CaseReference): void {
  db.insert(caseReference).values(reference).run();
}

export function updateCaseReference(db: Writer, { id: wanted, ...rest }: CaseReference): void {
  db.update(caseReference).set(rest).where(eq(id, wanted)).run();
}

export function removeCaseReference(db: Writer, wanted: string, now: string): void {
  db.update(caseReference).set({ deletedAt: now }).where(eq(id, wanted)).run();
}
