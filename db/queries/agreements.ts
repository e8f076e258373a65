import { and, asc, eq, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../connection/office';
import type { Agreement, AgreementPatch, AgreementRenewal, AgreementTerm } from '../domain/agreement';
import { alive, given } from './alive';
import { within } from './many-ids';
import { isNamed } from './references';
import {
  agreement,
  agreementRenewal,
  agreementTopic,
  cooperation,
  decision,
  restsOn,
  result,
} from './result-tables';
import { followUp } from './tables';

const columns = {
  id: agreement.id,
  cooperationId: agreement.cooperationId,
  title: agreement.title,
  signedOn: agreement.signedOn,
  signedAt: agreement.signedAt,
  durationMonths: agreement.durationMonths,
  endsOn: agreement.endsOn,
  terminatedOn: agreement.terminatedOn,
  terminatedReason: agreement.terminatedReason,
  note: agreement.note,
};

/** An agreement with its cooperation's title and partner, and its renewals. */
export type ListedAgreement = Agreement & {
  partnerId: string;
  cooperationTitle: string;
  renewals: AgreementRenewal[];
};

/** What a list of agreements is narrowed to; each field left out narrows nothing. */
export type AgreementListFilter = { id?: string; cooperationId?: string };

/** Agreements by the day of signing, those without one first; three queries, however many they are. */
export function listAgreements(db: Reader, filter: AgreementListFilter): ListedAgreement[] {
  const rows = db
    .select({ row: columns, partnerId: cooperation.partnerId, cooperationTitle: cooperation.title })
    .from(agreement)
    .innerJoin(cooperation, and(eq(cooperation.id, agreement.cooperationId), alive(cooperation)))
    .where(
      and(
        alive(agreement),
        filter.id ? eq(agreement.id, filter.id) : undefined,
        filter.cooperationId ? eq(agreement.cooperationId, filter.cooperationId) : undefined,
      ),
    )
    .orderBy(sql`${agreement.signedOn} IS NOT NULL`, asc(agreement.signedOn), asc(agreement.id))
    .all();
  const ids = rows.map(({ row }) => row.id);
  const topics = Map.groupBy(
    db
      .select({ agreementId: agreementTopic.agreementId, topicId: agreementTopic.topicId })
      .from(agreementTopic)
      .where(and(within(agreementTopic.agreementId, ids), alive(agreementTopic)))
      .orderBy(asc(agreementTopic.createdAt), asc(agreementTopic.id))
      .all(),
    ({ agreementId }) => agreementId,
  );
  const renewals = Map.groupBy(renewalsOf(db, ids), ({ agreementId }) => agreementId);
  return rows.map(({ row, ...more }) => ({
    ...fromRow(row),
    ...more,
    topicIds: [...new Set((topics.get(row.id) ?? []).map(({ topicId }) => topicId))],
    renewals: renewals.get(row.id) ?? [],
  }));
}

/** One agreement; undefined when there is none, or it was removed. */
export const getAgreement = (db: Reader, id: string): ListedAgreement | undefined =>
  listAgreements(db, { id })[0];

/** Adds an agreement without its topics. */
export function insertAgreement(
  db: Writer,
  { term, topicIds: _topics, ...plain }: Agreement,
  now: string,
): void {
  db.insert(agreement)
    .values({ ...plain, ...toColumns(term), createdAt: now })
    .run();
}

export function updateAgreement(
  db: Writer,
  id: string,
  { term, ...plain }: AgreementPatch & Partial<Pick<Agreement, 'terminatedOn' | 'terminatedReason'>>,
): void {
  const set = { ...given(plain), ...(term && toColumns(term)) };
  if (Object.keys(set).length > 0) db.update(agreement).set(set).where(eq(agreement.id, id)).run();
}

export function removeAgreement(db: Writer, id: string, now: string): void {
  db.update(agreement).set({ deletedAt: now }).where(eq(agreement.id, id)).run();
}

/** Whether a result, a follow-up or what rests on a decision names the agreement. */
export const isAgreementInUse = (db: Reader, id: string): boolean =>
  isNamed(
    db,
    [
      { table: result, column: result.agreementId },
      { table: followUp, column: followUp.agreementId },
      { table: restsOn, column: restsOn.agreementId },
    ],
    id,
  );

const link = (agreementId: string, topicId: string) =>
  and(
    eq(agreementTopic.agreementId, agreementId),
    eq(agreementTopic.topicId, topicId),
    alive(agreementTopic),
  );

/** Adds topics that the agreement doesn't cover yet. */
export function addAgreementTopics(
  db: Writer,
  agreementId: string,
  topicIds: readonly string[],
  newId: () => string,
  now: string,
): void {
  for (const topicId of topicIds) {
    if (db.select({ id: agreementTopic.id }).from(agreementTopic).where(link(agreementId, topicId)).get())
      continue;
    db.insert(agreementTopic).values({ id: newId(), agreementId, topicId, createdAt: now }).run();
  }
}

export function removeAgreementTopic(db: Writer, agreementId: string, topicId: string, now: string): void {
  db.update(agreementTopic).set({ deletedAt: now }).where(link(agreementId, topicId)).run();
}

/** The decisions that an agreement rests on, by date. */
export function decisionsUnder(db: Reader, agreementId: string) {
  return db
    .selectDistinct({ id: decision.id, title: decision.title, decidedOn: decision.decidedOn })
    .from(restsOn)
    .innerJoin(decision, and(eq(decision.id, restsOn.decisionId), alive(decision)))
    .where(and(eq(restsOn.agreementId, agreementId), alive(restsOn)))
    .orderBy(asc(decision.decidedOn), asc(decision.id))
    .all();
}

const renewalColumns = {
  id: agreementRenewal.id,
  agreementId: agreementRenewal.agreementId,
  renewedOn: agreementRenewal.renewedOn,
  endsOn: agreementRenewal.endsOn,
  note: agreementRenewal.note,
};

/** The renewals of some agreements, by the day they were agreed on. */
function renewalsOf(db: Reader, agreementIds: readonly string[]): AgreementRenewal[] {
  return db
    .select(renewalColumns)
    .from(agreementRenewal)
    .where(and(within(agreementRenewal.agreementId, agreementIds), alive(agreementRenewal)))
    .orderBy(asc(agreementRenewal.renewedOn), asc(agreementRenewal.id))
    .all();
}

/** One renewal; undefined when there is none, or it was removed. */
export const getRenewal = (db: Reader, id: string): AgreementRenewal | undefined =>
  db
    .select(renewalColumns)
    .from(agreementRenewal)
    .where(and(eq(agreementRenewal.id, id), alive(agreementRenewal)))
    .get();

export function insertRenewal(db: Writer, renewal: AgreementRenewal): void {
  db.insert(agreementRenewal).values(renewal).run();
}

export function updateRenewal(
  db: Writer,
  id: string,
  patch: Partial<Omit<AgreementRenewal, 'id' | 'agreementId'>>,
): void {
  const set = given(patch);
  if (Object.keys(set).length > 0)
    db.update(agreementRenewal).set(set).where(eq(agreementRenewal.id, id)).run();
}

export function removeRenewal(db: Writer, id: string, now: string): void {
  db.update(agreementRenewal).set({ deletedAt: now }).where(eq(agreementRenewal.id, id)).run();
}

type Row = { [Column in keyof typeof columns]: (typeof agreement.$inferSelect)[Column] };

function fromRow({ durationMonths, endsOn, ...plain }: Row): Omit<Agreement, 'topicIds'> {
  return { ...plain, term: toTerm(durationMonths, endsOn) };
}

function toTerm(months: number | null, endsOn: string | null): AgreementTerm {
  if (months !== null) return { kind: 'months', months };
  return endsOn === null ? { kind: 'open' } : { kind: 'until', endsOn };
}

const toColumns = (term: AgreementTerm) => ({
  durationMonths: term.kind === 'months' ? term.months : null,
  endsOn: term.kind === 'until' ? term.endsOn : null,
});
