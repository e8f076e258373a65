import { and, eq, inArray, or } from 'drizzle-orm';
import type { Reader, Writer } from '../connection/office';
import type { CaseRecordKind, CaseReference } from '../domain/case-reference';
import { alive } from './alive';
import { within } from './many-ids';
import { memo } from './memo-tables';
import { isThere } from './references';
import { agreement, attachment, cooperation, decision, need, result, solution } from './result-tables';
import { caseReference, followUp, mission, partner } from './tables';

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

/** The numbers under which some records of a kind are filed, in the order in which they were entered. */
export const caseReferencesOf = (
  db: Reader,
  kind: CaseReference['recordKind'],
  recordIds: readonly string[],
): CaseReference[] =>
  db
    .select(columns)
    .from(caseReference)
    .where(and(eq(recordKind, kind), within(recordId, recordIds), alive(caseReference)))
    .orderBy(id)
    .all();

/** The numbers under which a partner and the cooperations with it are filed, each once. */
export function caseReferencesOfPartner(db: Reader, partnerId: string): CaseReference[] {
  const cooperations = db
    .select({ id: cooperation.id })
    .from(cooperation)
    .where(and(eq(cooperation.partnerId, partnerId), alive(cooperation)));
  const found = db
    .select(columns)
    .from(caseReference)
    .where(
      and(
        or(
          and(eq(recordKind, 'partner'), eq(recordId, partnerId)),
          and(eq(recordKind, 'cooperation'), inArray(recordId, cooperations)),
        ),
        alive(caseReference),
      ),
    )
    .orderBy(id)
    .all();
  return [
    ...new Map(found.map((each) => [`${each.system} ${each.numberKind} ${each.normalised}`, each])).values(),
  ];
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

const ownerTables = {
  mission,
  partner,
  cooperation,
  decision,
  agreement,
  follow_up: followUp,
  need,
  solution,
  result,
  memo,
  attachment,
} satisfies Record<CaseRecordKind, unknown>;

/** Whether the record is there that a number is to belong to. */
export function caseOwnerExists(db: Reader, owner: Pick<CaseReference, 'recordKind' | 'recordId'>): boolean {
  const table = ownerTables[owner.recordKind];
  return isThere(db, table, owner.recordId);
}
