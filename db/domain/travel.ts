import type { z } from 'zod';
import { daysBetween } from './dates';
import { choice, ids, isoDate, line, localTimeField, record, requiredLine, zoneField } from './fields';
import type { FieldProblem } from './problem';
import { toInstant } from './zones';

export const legDirections = ['there', 'onward', 'back'] as const;
/** To the mission's place, between its places, or home from it. */
export type LegDirection = (typeof legDirections)[number];

export const legModes = ['flight', 'train', 'car', 'bus', 'boat', 'other'] as const;
export type LegMode = (typeof legModes)[number];

/** One leg of a journey and who travels on it. Times are local wall times, each of its own zone. */
export type TravelLeg = {
  readonly id: string;
  readonly missionId: string;
  readonly direction: LegDirection;
  readonly mode: LegMode;
  /** "SK 965". */
  readonly number: string;
  readonly fromName: string;
  readonly toName: string;
  readonly departsAt: string;
  readonly departsZone: string;
  readonly arrivesAt: string;
  readonly arrivesZone: string;
  /** Who meets them, where, with what. */
  readonly pickUp: string;
  readonly note: string;
  readonly participationIds: readonly string[];
};

export const legFields = record({
  direction: choice(legDirections),
  mode: choice(legModes),
  number: line(),
  fromName: line(),
  toName: line(),
  departsAt: localTimeField,
  departsZone: zoneField,
  arrivesAt: localTimeField,
  arrivesZone: zoneField,
  pickUp: line(),
  note: line(),
  participationIds: ids,
});
export const legPatch = legFields.partial();
export type LegPatch = z.infer<typeof legPatch>;

const dayMs = 86_400_000;
/** Longest leg and longest stay in a room, in days: beyond them, a month or a year was mistyped. */
const longest = { leg: 31, room: 366 };

/** What is wrong with when a leg arrives, in real time across the zones; null when nothing is. */
export function arrivalProblem({
  departsAt,
  departsZone,
  arrivesAt,
  arrivesZone,
}: Pick<TravelLeg, 'departsAt' | 'departsZone' | 'arrivesAt' | 'arrivesZone'>): FieldProblem | null {
  const takes = toInstant(arrivesAt, arrivesZone) - toInstant(departsAt, departsZone);
  if (takes <= 0) return 'end-before-start';
  return takes > longest.leg * dayMs ? 'period-too-long' : null;
}

/** The way back of a leg, with the same people; when it goes and what its number is nobody knows yet. */
export const returnOf = (
  leg: TravelLeg,
): Omit<TravelLeg, 'id' | 'missionId' | 'departsAt' | 'arrivesAt' | 'number' | 'pickUp' | 'note'> => ({
  direction: leg.direction === 'onward' ? 'onward' : leg.direction === 'there' ? 'back' : 'there',
  mode: leg.mode,
  fromName: leg.toName,
  toName: leg.fromName,
  departsZone: leg.arrivesZone,
  arrivesZone: leg.departsZone,
  participationIds: leg.participationIds,
});

export const roomKinds = ['single', 'double', 'twin', 'suite', 'other'] as const;
export type RoomKind = (typeof roomKinds)[number];

/** A hotel room, from the day one checks in to the day one checks out, and who sleeps there. */
export type Room = {
  readonly id: string;
  readonly missionId: string;
  readonly hotel: string;
  readonly kind: RoomKind;
  /** '' until it is known. */
  readonly number: string;
  readonly checksIn: string;
  readonly checksOut: string;
  readonly note: string;
  readonly participationIds: readonly string[];
};

export const roomFields = record({
  hotel: requiredLine(),
  kind: choice(roomKinds),
  number: line(),
  checksIn: isoDate,
  checksOut: isoDate,
  note: line(),
  participationIds: ids,
});
export const roomPatch = roomFields.partial();
export type RoomPatch = z.infer<typeof roomPatch>;

/** What is wrong with the day on which one checks out; null when nothing is. */
export function checkOutProblem({
  checksIn,
  checksOut,
}: Pick<Room, 'checksIn' | 'checksOut'>): FieldProblem | null {
  if (checksOut <= checksIn) return 'end-before-start';
  return daysBetween(checksIn, checksOut) > longest.room ? 'period-too-long' : null;
}
