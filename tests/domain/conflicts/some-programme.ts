import fc from 'fast-check';
import type { ConflictInput, ConflictItem, Engagement, Journey } from '../../../db/domain/conflicts/input';
import { invitationStates, participationRoles } from '../../../db/domain/participation';
import { itemKinds, itemStatuses } from '../../../db/domain/programme';
import { timedAt } from '../../../db/domain/scheduling';
import { legDirections } from '../../../db/domain/travel';
import { aMission, anItem, aParticipation } from '../records';
import { aPlace, aProgramme, aWay } from './programme';

/** Days around the change of the clocks, so that programmes run into it now and then. */
const days = ['2016-03-26', '2016-03-27', '2016-10-30'];
const zones = ['Europe/Copenhagen', 'Asia/Beirut', 'Asia/Kathmandu', 'America/New_York'];
const placeIds = ['office', 'harbour', 'plant'];
const participationIds = ['p0', 'p1', 'p2', 'p3', 'p4'];
const groupIds = ['g0', 'g1'];

const someTime = fc
  .record({
    day: fc.constantFrom(...days),
    start: fc.nat(287).map((step) => step * 5),
    minutes: fc.integer({ min: 1, max: 60 }).map((step) => step * 5),
  })
  .map(({ day, start, minutes }) => timedAt(day, start, minutes));

const somePeople = fc.array(
  fc.record({
    role: fc.constantFrom(...participationRoles),
    invitation: fc.oneof(fc.constant('accepted' as const), fc.constantFrom(...invitationStates)),
    standsInForId: fc.option(fc.constantFrom(...participationIds)),
    arrivesAt: fc.option(fc.constant(`${days[0]}T09:00`), { freq: 2 }),
    departsAt: fc.option(fc.constant(`${days[1]}T15:00`), { freq: 2 }),
  }),
  { minLength: participationIds.length, maxLength: participationIds.length },
);

const someItem = fc.record({
  kind: fc.constantFrom(...itemKinds),
  status: fc.constantFrom(...itemStatuses),
  time: fc.oneof(
    { weight: 8, arbitrary: someTime },
    { weight: 1, arbitrary: fc.constantFrom(...days).map((day) => ({ kind: 'day' as const, day })) },
    { weight: 1, arbitrary: fc.constant({ kind: 'unscheduled' as const }) },
  ),
  zone: fc.constantFrom(null, ...zones),
  endZone: fc.constantFrom(null, null, null, ...zones),
  placeId: fc.constantFrom(null, ...placeIds, ...placeIds),
  place: fc.constantFrom('', '', 'Sal 1', 'Sal 2'),
  topicId: fc.constantFrom(null, 'waste', 'digital'),
  language: fc.constantFrom('', 'en', 'ar'),
  follows: fc.option(fc.nat(11)),
  participationIds: fc.subarray(participationIds),
  speakerIds: fc.subarray(participationIds, { maxLength: 1 }),
  interpreterIds: fc.subarray(participationIds, { maxLength: 1 }),
  escortIds: fc.subarray(participationIds, { maxLength: 1 }),
  groupIds: fc.subarray(groupIds, { maxLength: 1 }),
});

const someItems = fc.array(someItem, { maxLength: 14, size: 'max' }).map((items) =>
  items.map(
    ({ follows, ...rest }, index): ConflictItem => ({
      ...anItem({ id: `item-${String(index).padStart(2, '0')}`, ...rest }),
      followsId: follows === null ? null : `item-${String(follows).padStart(2, '0')}`,
    }),
  ),
);

const someElsewhere = fc
  .array(
    fc.record({
      time: someTime,
      zone: fc.constantFrom(...zones),
      kind: fc.constantFrom(...itemKinds),
      personIds: fc.subarray(['person-0', 'person-1', 'person-2']),
      placeId: fc.constantFrom(null, ...placeIds),
    }),
    { maxLength: 5 },
  )
  .map((all) =>
    all.map(
      ({ time, ...rest }, index): Engagement => ({
        ...{
          missionId: 'other',
          missionTitle: 'Other',
          itemId: `other-${index}`,
          itemTitle: 'Other',
          room: '',
        },
        ...(time.kind === 'timed'
          ? { startsAt: time.startsAt, endsAt: time.endsAt }
          : { startsAt: '', endsAt: '' }),
        ...rest,
      }),
    ),
  );

const someBlocked = fc.array(
  fc.record({
    time: someTime,
    zone: fc.constantFrom(...zones),
    owner: fc.constantFrom('person-0', 'person-1', 'office', 'harbour'),
    reason: fc.constantFrom('', 'Ferie'),
  }),
  { maxLength: 4 },
);

const someJourneys = fc
  .array(
    fc.record({
      time: someTime,
      departsZone: fc.constantFrom(...zones),
      direction: fc.constantFrom(...legDirections),
      missionId: fc.constantFrom('mission', 'other'),
      personIds: fc.subarray(['person-0', 'person-1', 'person-2'], { minLength: 1 }),
    }),
    { maxLength: 4 },
  )
  .map((all) =>
    all.flatMap(({ time, departsZone, ...rest }, index): Journey[] =>
      time.kind === 'timed'
        ? [
            {
              ...{
                id: `leg-${index}`,
                missionTitle: 'Other',
                mode: 'train',
                number: '',
                fromName: '',
                toName: '',
              },
              ...{ departsAt: time.startsAt, departsZone, arrivesAt: time.endsAt, arrivesZone: departsZone },
              ...rest,
            },
          ]
        : [],
    ),
  );

/** A mission's programme with everything that rules look at: five participations of three persons, three places. */
export const someProgramme: fc.Arbitrary<ConflictInput> = fc
  .record({
    people: somePeople,
    items: someItems,
    elsewhere: someElsewhere,
    blocked: someBlocked,
    journeys: someJourneys,
    memberIds: fc.array(fc.subarray(participationIds), { minLength: 2, maxLength: 2 }),
    minutes: fc.constantFrom(0, 30, 180, 400),
    capacity: fc.option(fc.integer({ min: 1, max: 4 })),
    today: fc.constantFrom('2016-01-01', '2016-03-20', '2016-03-27'),
  })
  .map(({ people, items, elsewhere, blocked, journeys, memberIds, minutes, capacity, today }) =>
    aProgramme({
      mission: aMission({
        zone: 'Europe/Copenhagen',
        dates: { kind: 'exact', startsOn: '2016-03-25', endsOn: '2016-03-27' },
        partnerId: 'partner',
        topicIds: ['waste', 'transport'],
      }),
      items,
      elsewhere,
      journeys,
      groups: groupIds.map((id, index) => ({ id, memberIds: memberIds[index] ?? [] })),
      participations: people.map((one, index) =>
        aParticipation({ ...one, id: `p${index}`, personId: `person-${index % 3}` }),
      ),
      places: [
        aPlace('office', { capacity, openingHours: [{ weekday: 5, opens: '08:00', closes: '16:00' }] }),
        aPlace('harbour', { partnerId: 'partner' }),
        aPlace('plant'),
      ],
      travelTimes: [aWay('office', 'harbour', minutes), aWay('harbour', 'plant', 20, { isOneWay: true })],
      blockedTimes: blocked.flatMap(({ time, owner, ...rest }, index) =>
        time.kind === 'timed'
          ? [
              {
                ...{ id: `b${index}`, startsAt: time.startsAt, endsAt: time.endsAt, ...rest },
                placeId: owner.startsWith('person') ? null : owner,
                personId: owner.startsWith('person') ? owner : null,
              },
            ]
          : [],
      ),
      promises: [],
      calendars: [
        { partnerId: 'partner', restDays: [7], holidays: [{ day: '2016-03-25', name: 'Langfredag' }] },
      ],
      today,
    }),
  );
