import { and, asc, eq, inArray, or } from 'drizzle-orm';
import type { Reader, Writer } from '../connection/office';
import type { Inquiry, InquiryPatch } from '../domain/inquiry';
import type { Offered } from '../domain/neutrality';
import type { OrganisationKind } from '../domain/organisation';
import { alive, given } from './alive';
import { within } from './many-ids';
import { areThere } from './references';
import {
  agreement,
  agreementTopic,
  cooperation,
  inquiry,
  need,
  solution,
  solutionTopic,
} from './result-tables';
import { organisation, partner, topic } from './tables';

const own = {
  id: inquiry.id,
  partnerId: inquiry.partnerId,
  organisationId: inquiry.organisationId,
  solutionId: inquiry.solutionId,
  topicId: inquiry.topicId,
  isAsked: inquiry.isAsked,
  askedOn: inquiry.askedOn,
  ground: inquiry.ground,
  answer: inquiry.answer,
  answeredOn: inquiry.answeredOn,
  note: inquiry.note,
};

/** Who was asked about a partner and who wasn't; of organisations that are there. */
export function inquiriesOf(db: Reader, partnerId: string): Inquiry[] {
  return db
    .select(own)
    .from(inquiry)
    .innerJoin(organisation, and(eq(organisation.id, own.organisationId), alive(organisation)))
    .where(and(eq(own.partnerId, partnerId), alive(inquiry)))
    .orderBy(asc(own.id))
    .all();
}

/** What an organisation was asked, or wasn't, about partners that are there: by partner, then by day. */
export function inquiriesTo(
  db: Reader,
  organisationId: string,
): (Inquiry & { partnerName: string; solutionTitle: string | null })[] {
  return db
    .select({ inquiry: own, partnerName: partner.name, solutionTitle: solution.title })
    .from(inquiry)
    .innerJoin(partner, and(eq(partner.id, own.partnerId), alive(partner)))
    .leftJoin(solution, and(eq(solution.id, own.solutionId), alive(solution)))
    .where(and(eq(own.organisationId, organisationId), alive(inquiry)))
    .orderBy(asc(partner.name), asc(own.askedOn), asc(own.id))
    .all()
    .map(({ inquiry: row, ...names }) => ({ ...row, ...names }));
}

/** One inquiry; undefined when there is none, or it was removed. */
export function getInquiry(db: Reader, inquiryId: string): Inquiry | undefined {
  return db
    .select(own)
    .from(inquiry)
    .where(and(eq(own.id, inquiryId), alive(inquiry)))
    .get();
}

export function insertInquiry(db: Writer, record: Inquiry): void {
  db.insert(inquiry).values(record).run();
}

export function updateInquiry(
  db: Writer,
  inquiryId: string,
  patch: InquiryPatch & Partial<Pick<Inquiry, 'answer' | 'answeredOn'>>,
): void {
  const set = given(patch);
  if (Object.keys(set).length > 0) db.update(inquiry).set(set).where(eq(own.id, inquiryId)).run();
}

export function removeInquiry(db: Writer, inquiryId: string, now: string): void {
  db.update(inquiry).set({ deletedAt: now }).where(eq(own.id, inquiryId)).run();
}

/** Whether the solution and the topic that an inquiry is about are there. */
export function inquiryReferencesExist(
  db: Reader,
  { solutionId, topicId }: Partial<Pick<Inquiry, 'solutionId' | 'topicId'>>,
): boolean {
  const references = [
    { table: solution, id: solutionId },
    { table: topic, id: topicId },
  ];
  return areThere(db, references);
}

/** The topics of a partner's needs, but for those out of scope, and of the agreements with it; in the office's order. */
export function topicsOfPartner(db: Reader, partnerId: string): string[] {
  const needed = db
    .select({ topicId: need.topicId })
    .from(need)
    .where(and(eq(need.partnerId, partnerId), inArray(need.state, ['heard', 'confirmed']), alive(need)));
  const agreed = db
    .select({ topicId: agreementTopic.topicId })
    .from(agreementTopic)
    .innerJoin(agreement, and(eq(agreement.id, agreementTopic.agreementId), alive(agreement)))
    .innerJoin(cooperation, and(eq(cooperation.id, agreement.cooperationId), alive(cooperation)))
    .where(and(eq(cooperation.partnerId, partnerId), alive(agreementTopic)));
  return db
    .select({ id: topic.id })
    .from(topic)
    .where(and(or(inArray(topic.id, needed), inArray(topic.id, agreed)), alive(topic)))
    .orderBy(asc(topic.position))
    .all()
    .map(({ id }) => id);
}

/** Everything that organisations offer, with its topics. */
export function listOffered(db: Reader): (Offered & { title: string })[] {
  const topics = Map.groupBy(
    db
      .select({ solutionId: solutionTopic.solutionId, topicId: solutionTopic.topicId })
      .from(solutionTopic)
      .where(alive(solutionTopic))
      .all(),
    ({ solutionId }) => solutionId,
  );
  return db
    .select({ organisationId: organisation.id, solutionId: solution.id, title: solution.title })
    .from(solution)
    .innerJoin(organisation, and(eq(organisation.id, solution.providerId), alive(organisation)))
    .where(alive(solution))
    .orderBy(asc(solution.title), asc(solution.id))
    .all()
    .map((row) => ({
      ...row,
      topicIds: (topics.get(row.solutionId) ?? []).map(({ topicId }) => topicId),
    }));
}

/** What organisations are called, and what they are. */
export function namesOfOrganisations(
  db: Reader,
  ids: readonly string[],
): Map<string, { name: string; kind: OrganisationKind }> {
  const rows = db
    .select({ id: organisation.id, name: organisation.name, kind: organisation.kind })
    .from(organisation)
    .where(within(organisation.id, ids))
    .all();
  return new Map(rows.map(({ id, ...names }) => [id, names]));
}
