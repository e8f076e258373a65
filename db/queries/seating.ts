import { and, asc, eq, isNotNull } from 'drizzle-orm';
import { generateKeyBetween } from 'fractional-indexing';
import type { Reader, Writer } from '../connection/office';
import type { SeatByHand, SeatingPlan, SeatingPlanPatch } from '../domain/seating';
import { alive, given } from './alive';
import { participation, programmeItem, seat, seatingPlan } from './tables';

/**
 * A mission's seating plans in their order, each with who was seated by hand. A plan whose programme item was deleted is
 * one of the whole delegation.
 */
export function listPlans(db: Reader, missionId: string): SeatingPlan[] {
  const { id, name, shape, seats } = seatingPlan;
  const plans = db
    .select({ id, missionId: seatingPlan.missionId, itemId: programmeItem.id, name, shape, seats })
    .from(seatingPlan)
    .leftJoin(programmeItem, and(eq(programmeItem.id, seatingPlan.itemId), alive(programmeItem)))
    .where(and(eq(seatingPlan.missionId, missionId), alive(seatingPlan)))
    .orderBy(asc(seatingPlan.position), asc(id))
    .all();
  const byHand = db
    .select({ planId: seat.planId, participationId: seat.participationId, number: seat.number })
    .from(seat)
    .innerJoin(seatingPlan, eq(seatingPlan.id, seat.planId))
    .innerJoin(participation, eq(participation.id, seat.participationId))
    .where(and(eq(seatingPlan.missionId, missionId), alive(seat), alive(participation)))
    .orderBy(asc(seat.createdAt), asc(seat.id))
    .all();
  const ofPlan = Map.groupBy(byHand, ({ planId }) => planId);
  return plans.map((plan) => ({
    ...plan,
    byHand: (ofPlan.get(plan.id) ?? []).map(({ participationId, number }) => ({ participationId, number })),
  }));
}

/** One plan; undefined when there is none, or it was removed. */
export function getPlan(db: Reader, planId: string): SeatingPlan | undefined {
  const plan = db
    .select({ missionId: seatingPlan.missionId })
    .from(seatingPlan)
    .where(and(eq(seatingPlan.id, planId), alive(seatingPlan)))
    .get();
  return plan && listPlans(db, plan.missionId).find(({ id }) => id === planId);
}

/** Adds a plan after the others. */
export function insertPlan(db: Writer, plan: Omit<SeatingPlan, 'byHand'>): void {
  const positions = db
    .select({ position: seatingPlan.position })
    .from(seatingPlan)
    .where(and(eq(seatingPlan.missionId, plan.missionId), alive(seatingPlan)))
    .orderBy(asc(seatingPlan.position))
    .all();
  const position = generateKeyBetween(positions.at(-1)?.position ?? null, null);
  db.insert(seatingPlan)
    .values({ ...plan, position })
    .run();
}

export function updatePlan(db: Writer, planId: string, patch: SeatingPlanPatch): void {
  const columns = given(patch);
  if (Object.keys(columns).length > 0)
    db.update(seatingPlan).set(columns).where(eq(seatingPlan.id, planId)).run();
}

export function removePlan(db: Writer, planId: string, now: string): void {
  db.update(seatingPlan).set({ deletedAt: now }).where(eq(seatingPlan.id, planId)).run();
}

/** Seats somebody by hand, or leaves them out with null. */
export function setSeat(
  db: Writer,
  planId: string,
  { participationId, number }: SeatByHand,
  id: string,
): void {
  const own = ofParticipation(planId, participationId);
  const [present] = db.select({ id: seat.id }).from(seat).where(own).all();
  if (present) db.update(seat).set({ number }).where(own).run();
  else db.insert(seat).values({ id, planId, participationId, number }).run();
}

/** Somebody is seated by precedence again. */
export function clearSeat(db: Writer, planId: string, participationId: string, now: string): void {
  db.update(seat).set({ deletedAt: now }).where(ofParticipation(planId, participationId)).run();
}

/** Everybody with a seat is seated by precedence again; who was left out stays out. */
export function clearSeats(db: Writer, planId: string, now: string): void {
  db.update(seat)
    .set({ deletedAt: now })
    .where(and(eq(seat.planId, planId), isNotNull(seat.number), alive(seat)))
    .run();
}

const ofParticipation = (planId: string, participationId: string) =>
  and(eq(seat.planId, planId), eq(seat.participationId, participationId), alive(seat));
