import { z } from 'zod';
import { choice, id, problem, record, requiredLine } from './fields';

export const seatingShapes = ['long-table', 'round-tables', 'cars', 'line-up'] as const;
export type SeatingShape = (typeof seatingShapes)[number];

/**
 * Who sits, rides or stands where. `seats` is how many there are at each table, in each car or in each row. Everybody
 * is seated by precedence but those whom `byHand` puts on a seat (numbered from 1, in the order in which precedence fills
 * them) or, with null, leaves out.
 */
export type SeatingPlan = {
  readonly id: string;
  readonly missionId: string;
  /** The programme item whose guests these are; null: the whole delegation. */
  readonly itemId: string | null;
  readonly name: string;
  readonly shape: SeatingShape;
  readonly seats: number;
  readonly byHand: readonly SeatByHand[];
};

export type SeatByHand = { readonly participationId: string; readonly number: number | null };

export const seatingPlanFields = record({
  itemId: id.nullable(),
  name: requiredLine(),
  shape: choice(seatingShapes),
  seats: z.int(problem('not-a-number')).min(1, problem('not-a-number')).max(200, problem('too-many')),
});
export const seatingPlanPatch = seatingPlanFields.partial();
export type SeatingPlanPatch = z.infer<typeof seatingPlanPatch>;
