import type { z } from 'zod';
import { choice, ids, isoDate, line, localTimeField, record, requiredLine, zoneField } from './fields';

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
