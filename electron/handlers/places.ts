import type { Reader } from '../../db/connection/office';
import type { Place, PlacePatch } from '../../db/domain/place';
import type { FieldProblem } from '../../db/domain/problem';
import { given } from '../../db/queries/alive';
import {
  blockedTimesOf,
  hasBlockedTime,
  insertBlockedTime,
  removeBlockedTime,
} from '../../db/queries/blocked-times';
import { getPartner } from '../../db/queries/partners';
import { getPerson } from '../../db/queries/people';
import {
  getPlace,
  insertPlace,
  isPlaceInUse,
  listPlaces,
  openingHoursOf,
  removePlace,
  setOpeningHours,
  updatePlace,
  usesOf,
} from '../../db/queries/places';
import {
  getTravelTime,
  insertTravelTime,
  removeTravelTime,
  travelTimesAmong,
  travelTimesOf,
  updateTravelTime,
} from '../../db/queries/travel-times';
import { found, Refusal } from '../contract/result';
import type { DatabaseHandlers } from '.';

export const places: DatabaseHandlers['places'] = {
  list: ({ db }, { partnerId }) => listPlaces(db, partnerId),
  get: ({ db }, { id }) => ({ ...found(getPlace(db, id)), openingHours: openingHoursOf(db, id) }),
  uses: ({ db }, { id }) => usesOf(db, id),
  create: ({ db, newId }, { name, ...input }) => {
    const id = newId();
    const place = { ...nowhere, ...whereIs(db, input.partnerId, ['partnerId']), ...given(input), name, id };
    checkCoordinates(place, ['longitude']);
    insertPlace(db, place);
    return { id };
  },
  update: ({ db }, { id, patch }) => {
    const before = found(getPlace(db, id));
    whereIs(db, patch.partnerId, ['patch', 'partnerId']);
    checkCoordinates({ ...before, ...given(patch) }, ['patch', 'longitude']);
    updatePlace(db, id, patch);
    return null;
  },
  remove: ({ db, now }, { id }) => {
    found(getPlace(db, id));
    if (isPlaceInUse(db, id)) throw new Refusal({ kind: 'conflict', reason: 'in-use' });
    removePlace(db, id, now);
    return null;
  },
  setOpeningHours: ({ db, newId, now }, { placeId, hours }) => {
    found(getPlace(db, placeId));
    setOpeningHours(db, placeId, hours, newId, now);
    return null;
  },

  travelTimes: ({ db }, { placeId }) => travelTimesOf(db, placeId),
  travelTimesAmong: ({ db }, { placeIds }) => travelTimesAmong(db, placeIds),
  addTravelTime: ({ db, newId }, input) => {
    if (!getPlace(db, input.fromPlaceId)) throw invalid(['fromPlaceId'], 'not-a-choice');
    if (!getPlace(db, input.toPlaceId) || input.toPlaceId === input.fromPlaceId)
      throw invalid(['toPlaceId'], 'not-a-choice');
    const id = newId();
    insertTravelTime(db, { ...input, id });
    return { id };
  },
  updateTravelTime: ({ db }, { id, patch }) => {
    found(getTravelTime(db, id));
    updateTravelTime(db, id, patch);
    return null;
  },
  removeTravelTime: ({ db, now }, { id }) => {
    found(getTravelTime(db, id));
    removeTravelTime(db, id, now);
    return null;
  },

  blockedTimes: ({ db }, owner) => blockedTimesOf(db, owner),
  addBlockedTime: ({ db, newId }, { owner, time }) => {
    found('placeId' in owner ? getPlace(db, owner.placeId) : getPerson(db, owner.personId));
    const id = newId();
    insertBlockedTime(db, { placeId: null, personId: null, ...owner, ...time, id });
    return { id };
  },
  removeBlockedTime: ({ db, now }, { id }) => {
    if (!hasBlockedTime(db, id)) throw new Refusal({ kind: 'not-found' });
    removeBlockedTime(db, id, now);
    return null;
  },
};

const nowhere: Omit<Place, 'id' | 'name'> = {
  nativeName: '',
  address: '',
  city: '',
  country: '',
  partnerId: null,
  latitude: null,
  longitude: null,
  capacity: null,
  directions: '',
};

const invalid = (path: string[], problem: FieldProblem) =>
  new Refusal({ kind: 'invalid', problems: [{ path, problem }] });

/**
 * The city and country that a place has from its partner while it says nothing else.
 * @throws Refusal `invalid` at `path` for an unknown partner
 */
function whereIs(db: Reader, partnerId: string | null | undefined, path: string[]) {
  if (!partnerId) return {};
  const partner = getPartner(db, partnerId);
  if (!partner) throw invalid(path, 'not-a-choice');
  return { city: partner.kind === 'city' ? partner.name : '', country: partner.country };
}

/** @throws Refusal `invalid` at `path` for half a pair of coordinates */
function checkCoordinates({ latitude, longitude }: PlacePatch, path: string[]): void {
  if ((latitude === null) !== (longitude === null)) throw invalid(path, 'not-coordinates');
}
