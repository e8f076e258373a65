import { z } from 'zod';
import { id } from '../../db/domain/fields';
import {
  type BlockedTime,
  blockedTimeFields,
  type OpeningHours,
  openingHoursField,
  type Place,
  placeFields,
  placePatch,
  type TravelTime,
  travelTimeFields,
} from '../../db/domain/place';
import type { ItemTime } from '../../db/domain/programme';
import { command, query, returns } from './operation';

const one = z.object({ id }).strict();
const ofPlace = z.object({ placeId: id }).strict();

/** A travel time as the page of one of its two places shows it. */
export type TravelTimeRow = TravelTime & { otherId: string; otherName: string };

/** An item of a programme that takes place somewhere; `zone` '' where nobody has said. */
export type PlaceUse = {
  itemId: string;
  title: string;
  missionId: string;
  missionTitle: string;
  time: ItemTime;
  zone: string;
};

/** Whose time is blocked: exactly one of the two. */
const owner = z.union([z.object({ placeId: id }).strict(), z.object({ personId: id }).strict()]);

export const places = {
  /** By name; how many living items take place there, and the partner's name. */
  list: query(
    z.object({ partnerId: id.optional() }).strict(),
    returns<(Place & { items: number; partnerName: string | null })[]>(),
  ),
  get: query(one, returns<Place & { openingHours: OpeningHours[] }>()),
  /** What takes place there: what has no day yet, then the latest first. */
  uses: query(one, returns<PlaceUse[]>()),
  /** Without a city or country of its own it gets the partner's. */
  create: command(placeFields.partial().required({ name: true }), returns<{ id: string }>()),
  update: command(z.object({ id, patch: placePatch }).strict(), returns<null>()),
  /** Refuses (`in-use`) a place at which something of a programme takes place. */
  remove: command(one, returns<null>()),
  /** All of a place's hours, in place of those before; none: nobody has said when it is open. */
  setOpeningHours: command(ofPlace.extend({ hours: z.array(openingHoursField).max(50) }), returns<null>()),

  /** From and to a place, by the other place's name. */
  travelTimes: query(ofPlace, returns<TravelTimeRow[]>()),
  /** Between any two of some places. */
  travelTimesAmong: query(z.object({ placeIds: z.array(id).max(500) }).strict(), returns<TravelTime[]>()),
  addTravelTime: command(travelTimeFields, returns<{ id: string }>()),
  updateTravelTime: command(
    z
      .object({ id, patch: travelTimeFields.pick({ mode: true, minutes: true, isOneWay: true }).partial() })
      .strict(),
    returns<null>(),
  ),
  removeTravelTime: command(one, returns<null>()),

  /** When a place or a person can't be had, by time. */
  blockedTimes: query(owner, returns<BlockedTime[]>()),
  addBlockedTime: command(z.object({ owner, time: blockedTimeFields }).strict(), returns<{ id: string }>()),
  removeBlockedTime: command(one, returns<null>()),
};
