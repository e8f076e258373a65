import { and, eq } from 'drizzle-orm';
import type { Reader, Writer } from '../connection/office';
import { type CooperationStep, inOrder } from '../domain/cooperation';
import { partyOf } from '../domain/follow-up';
import { alive, given } from './alive';
import { within } from './many-ids';
import { namesOf } from './parties';
import { cooperationStep } from './result-tables';

const { id, cooperationId, stage, since, reason, assessorPersonId, assessorOrganisationId } = cooperationStep;
const columns = { id, cooperationId, stage, since, reason, assessorPersonId, assessorOrganisationId };

/** The steps of some cooperations, each one's in the order in which it took them. */
export function stepsOf(db: Reader, cooperationIds: readonly string[]): CooperationStep[] {
  return inOrder(
    db
      .select(columns)
      .from(cooperationStep)
      .where(and(within(cooperationId, cooperationIds), alive(cooperationStep)))
      .all()
      .map(fromRow),
  );
}

/** A cooperation's steps with the names of who judged so. */
export function namedStepsOf(
  db: Reader,
  wanted: string,
): (CooperationStep & { assessorName: string | null })[] {
  const steps = stepsOf(db, [wanted]);
  const assessors = steps.map(({ assessor }) => assessor).filter((party) => party !== null);
  const idsOf = (kind: 'person' | 'organisation') =>
    assessors.filter((party) => party.kind === kind).map((party) => party.id);
  const names = namesOf(db, { persons: idsOf('person'), organisations: idsOf('organisation') });
  return steps.map((step) => ({
    ...step,
    assessorName: (step.assessor && names.get(step.assessor.id)) ?? null,
  }));
}

/** One step; undefined when there is none, or it was removed. */
export function getStep(db: Reader, wanted: string): CooperationStep | undefined {
  const row = db
    .select(columns)
    .from(cooperationStep)
    .where(and(eq(id, wanted), alive(cooperationStep)))
    .get();
  return row && fromRow(row);
}

export function insertStep(db: Writer, { assessor, ...plain }: CooperationStep, now: string): void {
  db.insert(cooperationStep)
    .values({ ...plain, ...toColumns(assessor), createdAt: now })
    .run();
}

export function updateStep(
  db: Writer,
  wanted: string,
  { assessor, ...plain }: Partial<Omit<CooperationStep, 'id' | 'cooperationId'>>,
): void {
  const set = { ...given(plain), ...(assessor !== undefined && toColumns(assessor)) };
  if (Object.keys(set).length > 0) db.update(cooperationStep).set(set).where(eq(id, wanted)).run();
}

export function removeStep(db: Writer, wanted: string, now: string): void {
  db.update(cooperationStep).set({ deletedAt: now }).where(eq(id, wanted)).run();
}

type Row = { [Column in keyof typeof columns]: (typeof cooperationStep.$inferSelect)[Column] };

const fromRow = ({
  assessorPersonId: personId,
  assessorOrganisationId: organisationId,
  ...plain
}: Row): CooperationStep => ({ ...plain, assessor: partyOf(personId, organisationId) });

const toColumns = (assessor: CooperationStep['assessor']) => ({
  assessorPersonId: assessor?.kind === 'person' ? assessor.id : null,
  assessorOrganisationId: assessor?.kind === 'organisation' ? assessor.id : null,
});
