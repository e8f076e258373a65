import { findConflicts } from '../../../db/domain/conflicts';
import type { Conflict, Rule } from '../../../db/domain/conflicts/conflict';
import type { ConflictInput, ConflictItem } from '../../../db/domain/conflicts/input';
import type { TravelTime } from '../../../db/domain/place';
import { aMission, anItem, aParticipation, timed } from '../records';

/** A mission to Beirut with one participant of each kind, nobody's hours, and nothing in its programme yet. */
export const aProgramme = (given: Partial<ConflictInput> = {}): ConflictInput => ({
  mission: aMission({ zone: 'Asia/Beirut' }),
  items: [],
  groups: [],
  participations: [
    aParticipation({ id: 'p-ann', personId: 'ann' }),
    aParticipation({ id: 'p-bo', personId: 'bo' }),
    aParticipation({ id: 'p-sami', personId: 'sami', role: 'interpreter' }),
    aParticipation({ id: 'p-lea', personId: 'lea', role: 'speaker' }),
  ],
  places: [],
  travelTimes: [],
  blockedTimes: [],
  journeys: [],
  calendars: [],
  promises: [],
  elsewhere: [],
  office: { workingLanguages: ['da', 'en'], interpreterMinutes: 90, confirmDays: 14 },
  today: '2016-04-22',
  ...given,
});

/** An item of Monday 16 May 2016 that Ann is on, confirmed. */
export const at = (
  id: string,
  from: string,
  to: string,
  given: Partial<ConflictItem> = {},
): ConflictItem => ({
  ...anItem({
    id,
    status: 'confirmed',
    time: timed(`2016-05-16T${from}`, `2016-05-16T${to}`),
    participationIds: ['p-ann'],
  }),
  ...given,
});

export const aPlace = (
  id: string,
  given: Partial<ConflictInput['places'][number]> = {},
): ConflictInput['places'][number] => ({ id, capacity: null, partnerId: null, openingHours: [], ...given });

export const aWay = (
  fromPlaceId: string,
  toPlaceId: string,
  minutes: number,
  given: Partial<TravelTime> = {},
): TravelTime => ({
  ...{ id: `${fromPlaceId}-${toPlaceId}`, fromPlaceId, toPlaceId, minutes, mode: 'car', isOneWay: false },
  ...given,
});

/** What a rule finds in a programme. */
export const foundBy = <R extends Rule>(rule: R, given: Partial<ConflictInput>) =>
  findConflicts(aProgramme(given)).filter(
    (conflict): conflict is Extract<Conflict, { rule: R }> => conflict.rule === rule,
  );
