import { z } from 'zod';
import {
  choice,
  countryOrUnknown,
  id,
  isoDate,
  line,
  localTimeField,
  problem,
  record,
  requiredLine,
  runningText,
} from './fields';
import { isTime } from './wall-time';
import { isZone } from './zones';

/**
 * Where something can take place. Latitude and longitude are WGS 84 degrees, both or neither; `capacity` is how many
 * people it holds, null if not known.
 */
export type Place = {
  readonly id: string;
  readonly name: string;
  /** The name in the language and script of the country, '' if not known. */
  readonly nativeName: string;
  readonly address: string;
  readonly city: string;
  /** ISO 3166 alpha-2, '' if not known. */
  readonly country: string;
  /** The partner whose city it is in; its rest days and holidays count here. */
  readonly partnerId: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly capacity: number | null;
  /** How to get there. */
  readonly directions: string;
};

/** Degrees from -limit to limit. */
export const degrees = (limit: number) =>
  z
    .number(problem('not-a-number'))
    .min(-limit, problem('not-coordinates'))
    .max(limit, problem('not-coordinates'));

export const placeFields = record({
  name: requiredLine(),
  nativeName: line(),
  address: line(),
  city: line(),
  country: countryOrUnknown,
  partnerId: id.nullable(),
  latitude: degrees(90).nullable(),
  longitude: degrees(180).nullable(),
  capacity: z
    .int(problem('not-a-number'))
    .min(1, problem('not-a-number'))
    .max(1_000_000, problem('not-a-number'))
    .nullable(),
  directions: runningText,
});
export const placePatch = placeFields.partial();
export type PlacePatch = z.infer<typeof placePatch>;

export const travelModes = ['walk', 'car', 'transit', 'boat'] as const;
export type TravelMode = (typeof travelModes)[number];

/** How long it takes from one place to another, door to door, and back unless `isOneWay`. */
export type TravelTime = {
  readonly id: string;
  readonly fromPlaceId: string;
  readonly toPlaceId: string;
  readonly mode: TravelMode;
  readonly minutes: number;
  readonly isOneWay: boolean;
};

/** Two days: beyond it, a journey is an item of the programme. */
const longestTravel = 2880;

export const travelTimeFields = record({
  fromPlaceId: id,
  toPlaceId: id,
  mode: choice(travelModes),
  minutes: z
    .int(problem('not-a-number'))
    .min(0, problem('not-a-number'))
    .max(longestTravel, problem('period-too-long')),
  isOneWay: z.boolean(problem('invalid')),
});

/** Open on a weekday (ISO: 1 Monday to 7 Sunday) between two clock times; a place can have several on one day. */
export type OpeningHours = { readonly weekday: number; readonly opens: string; readonly closes: string };

const clockField = z.string(problem('not-a-time')).refine(isTime, problem('not-a-time'));
export const weekday = z
  .int(problem('not-a-choice'))
  .min(1, problem('not-a-choice'))
  .max(7, problem('not-a-choice'));

export const openingHoursField = record({ weekday, opens: clockField, closes: clockField }).refine(
  ({ opens, closes }) => opens < closes,
  { ...problem('end-before-start'), path: ['closes'] },
);

/** When a place or a person can't be had: local wall times in `zone`, exactly one of the two owners. */
export type BlockedTime = {
  readonly id: string;
  readonly placeId: string | null;
  readonly personId: string | null;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly zone: string;
  readonly reason: string;
};

export const blockedTimeFields = record({
  startsAt: localTimeField,
  endsAt: localTimeField,
  zone: z.string(problem('unknown-zone')).refine(isZone, problem('unknown-zone')),
  reason: line(),
}).refine(({ startsAt, endsAt }) => startsAt < endsAt, { ...problem('end-before-start'), path: ['endsAt'] });

/** A public holiday at a partner's; `day` is ISO. */
export type Holiday = {
  readonly id: string;
  readonly partnerId: string;
  readonly day: string;
  readonly name: string;
};

export const holidayFields = record({ day: isoDate, name: requiredLine() });

/**
 * The shortest known travel time from one place to another; undefined when none is known. Times hold both ways unless
 * they are one-way.
 */
export function quickest(
  times: readonly TravelTime[],
  fromPlaceId: string,
  toPlaceId: string,
): TravelTime | undefined {
  return times
    .filter(
      (time) =>
        (time.fromPlaceId === fromPlaceId && time.toPlaceId === toPlaceId) ||
        (!time.isOneWay && time.fromPlaceId === toPlaceId && time.toPlaceId === fromPlaceId),
    )
    .sort((a, b) => a.minutes - b.minutes || (a.id < b.id ? -1 : 1))[0];
}
