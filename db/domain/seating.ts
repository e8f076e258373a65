import { z } from 'zod';
import { choice, id, problem, record, requiredLine } from './fields';
import type { Direction } from './mission';
import type { ParticipationRole, ParticipationSide } from './participation';
import type { Delegate, Ranked } from './precedence';
import type { Attending } from './programme-attendance';

export const seatingShapes = ['long-table', 'round-tables', 'cars', 'line-up'] as const;
export type SeatingShape = (typeof seatingShapes)[number];

/**
 * Who sits, rides or stands where. `seats` is how many there are at each table, in each car or in each row. Everybody
 * is seated by precedence but those whom `byHand` puts on a seat (numbered from 1, in the order in which precedence fills
 * them; at round tables, in cars and in rows first all of the first, then all of the second) or, with null, leaves out.
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

/** The highest number of a seat: more than any plan has. */
const lastSeat = 10_000;

export const seatingPlanFields = record({
  itemId: id.nullable(),
  name: requiredLine(),
  shape: choice(seatingShapes),
  seats: z.int(problem('not-a-number')).min(1, problem('not-a-number')).max(200, problem('too-many')),
});
export const seatingPlanPatch = seatingPlanFields.partial();
export type SeatingPlanPatch = z.infer<typeof seatingPlanPatch>;

export const seatNumber = z
  .int(problem('not-a-number'))
  .min(1, problem('not-a-number'))
  .max(lastSeat, problem('too-many'));

/** Somebody who can be seated. */
export type SeatingGuest = {
  /** The participation's. */
  readonly id: string;
  readonly role: ParticipationRole;
  readonly side: ParticipationSide;
};

/**
 * Why somebody has their seat: put there by hand; the host; the guest of honour at the host's right; the first interpreter
 * beside the guest of honour, or any behind everybody else (`interpreter-last`); another of the host's people (`hosting`) or of the guests (`guest`) on a seat that is kept
 * for their kind; or simply the next in order.
 */
export type SeatReason =
  | 'by-hand'
  | 'host'
  | 'guest-of-honour'
  | 'interpreter'
  | 'interpreter-last'
  | 'hosting'
  | 'guest'
  | 'next';

export type Seated = {
  readonly participationId: string;
  /** Of all seats of the plan, from 1. */
  readonly number: number;
  /** The table, car or row, from 1, and the seat there, from 1. A long table is one table. */
  readonly table: number;
  readonly seat: number;
  readonly reason: SeatReason;
};

/** Who receives the others: the partner on a journey out, ourselves when they come to us. */
export const hostingSideOf = (direction: Direction): ParticipationSide =>
  direction === 'in' ? 'ours' : 'theirs';

/**
 * Those of an order of precedence who are to be seated: all of them, or those who come to a programme item; who interprets
 * there is an interpreter, whatever they are otherwise.
 */
export function guestsOf(order: readonly Ranked[], attending: readonly Attending[] | null): SeatingGuest[] {
  const roles = attending && new Map(attending.map(({ participationId, role }) => [participationId, role]));
  return order.flatMap(({ delegate: { id: guest, role, side } }: { delegate: Delegate }) => {
    if (roles && !roles.has(guest)) return [];
    return { id: guest, side, role: roles?.get(guest) === 'interpreter' ? 'interpreter' : role };
  });
}

/** The seats by hand after two people changed places, or one moved to a free seat: both stay where they were put. */
export function seatingMoves(
  seated: readonly Pick<Seated, 'participationId' | 'number'>[],
  participationId: string,
  number: number,
): SeatByHand[] {
  const from = seated.find((seat) => seat.participationId === participationId);
  const other = seated.find((seat) => seat.number === number);
  const moved = { participationId, number };
  if (!other || !from || other === from) return [moved];
  return [moved, { participationId: other.participationId, number: from.number }];
}

/**
 * Where those seated by hand sit after the plan was given another shape or size: at the same seat of the same table, or
 * (undefined) by precedence again where it is gone. Another shape has other seats altogether.
 */
export function reseated(
  before: Pick<SeatingPlan, 'shape' | 'seats'>,
  after: Pick<SeatingPlan, 'shape' | 'seats'>,
  number: number,
): number | undefined {
  if (before.shape !== after.shape) return undefined;
  if (after.shape === 'long-table') return number;
  const { table, seat } = tableOf(before, number);
  return seat > after.seats ? undefined : (table - 1) * after.seats + seat;
}

/** Which table, car or row a seat is at, and which it is there; both from 1. */
export function tableOf({ shape, seats }: Pick<SeatingPlan, 'shape' | 'seats'>, number: number) {
  if (shape === 'long-table') return { table: 1, seat: number };
  return { table: Math.floor((number - 1) / seats) + 1, seat: ((number - 1) % seats) + 1 };
}

/** How many seats the plan has, free ones too, with so many people seated up to a number. */
export function seatCount(
  { shape, seats }: Pick<SeatingPlan, 'shape' | 'seats'>,
  seated: readonly Pick<Seated, 'number'>[],
): number {
  const last = Math.max(0, ...seated.map(({ number }) => number));
  return shape === 'long-table' ? Math.max(seats, last) : Math.max(1, Math.ceil(last / seats)) * seats;
}

/**
 * How far to the right (from the sitter's own view) of the middle the seat of a long table, a round table or a row is: 0,
 * then 1 right, 1 left, 2 right … `across` is whether it is on the side that faces the host; only a long table has two.
 */
export function placeFromMiddle(shape: SeatingShape, seat: number): { offset: number; across: boolean } {
  if (shape !== 'long-table') return { offset: outward(seat - 1), across: false };
  // Host, host's right, facing them, the right of whoever does; then both left hands, and so on.
  if (seat <= 4) return { offset: seat === 2 || seat === 4 ? 1 : 0, across: seat > 2 };
  return { offset: outward(Math.floor((seat - 5) / 2) + 2), across: seat % 2 === 0 };
}

const outward = (index: number): number => (index % 2 === 1 ? (index + 1) / 2 : 0 - index / 2);
