import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrivalsOn, movementDays, movementsOf, roomsOfNight } from '../../db/domain/arrivals';
import { addDays } from '../../db/domain/dates';
import { legProblems } from '../../db/domain/leg-problems';
import { invitationStates, isCountedOn } from '../../db/domain/participation';
import { roomFillings } from '../../db/domain/room-filling';
import { nightsOf, roomProblems } from '../../db/domain/room-problems';
import { arrivalOf, departureOf, legsByTraveller, stayOf } from '../../db/domain/stay';
import {
  arrivalProblem,
  checkOutProblem,
  legDirections,
  legModes,
  type Room,
  returnOf,
  roomKinds,
  type TravelLeg,
} from '../../db/domain/travel';
import { dayOf, localTime } from '../../db/domain/wall-time';
import { fromInstant, inOtherZone } from '../../db/domain/zones';
import { aParticipation } from './records';

const [home, there] = ['Europe/Copenhagen', 'Asia/Beirut'];

const aLeg = (given: Partial<TravelLeg> = {}): TravelLeg => ({
  ...{ id: 'leg', missionId: 'mission', direction: 'there', mode: 'flight', number: 'SK 965', pickUp: '' },
  ...{ fromName: 'København', toName: 'Beirut', note: '', participationIds: ['p'] },
  ...{ departsAt: '2017-01-16T08:00', departsZone: home, arrivesAt: '2017-01-16T13:30', arrivesZone: there },
  ...given,
});
const back = (given: Partial<TravelLeg> = {}) =>
  aLeg({
    ...{ id: 'back', direction: 'back', departsAt: '2017-01-20T14:30', departsZone: there },
    ...{ arrivesAt: '2017-01-20T18:20', arrivesZone: home },
    ...given,
  });
const aRoom = (given: Partial<Room> = {}): Room => ({
  ...{ id: 'room', missionId: 'mission', hotel: 'Phoenicia', kind: 'single', number: '', note: '' },
  ...{ checksIn: '2017-01-16', checksOut: '2017-01-20', participationIds: ['p'] },
  ...given,
});
const ann = aParticipation({ id: 'p' });

const people = ['p0', 'p1', 'p2', 'p3'];
const someZone = fc.constantFrom(home, there, 'America/New_York', 'Asia/Kathmandu');
/** Legs as they may be recorded, each arriving after it departs. */
const someLegs = fc
  .array(
    fc.record({
      direction: fc.constantFrom(...legDirections),
      mode: fc.constantFrom(...legModes),
      departsAt: fc
        .tuple(fc.nat(5), fc.nat(95))
        .map(([day, quarter]) => localTime(addDays('2017-03-24', day), quarter * 15)),
      minutes: fc.integer({ min: 1, max: 200 }).map((quarter) => quarter * 15),
      departsZone: someZone,
      arrivesZone: someZone,
      participationIds: fc.subarray(people),
    }),
    { maxLength: 7 },
  )
  .map((all) =>
    all.map(({ minutes, ...rest }, index) => {
      const leg = aLeg({ ...rest, id: `leg${index}` });
      return { ...leg, arrivesAt: fromInstant(departureOf(leg) + minutes * 60_000, leg.arrivesZone) };
    }),
  );
const someDelegation = fc
  .tuple(...people.map(() => fc.constantFrom(...invitationStates)))
  .map((states) =>
    people.map((id, index) => aParticipation({ id, invitation: states[index] ?? 'accepted' })),
  );
const someRooms = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...roomKinds),
      from: fc.nat(6),
      nights: fc.integer({ min: 1, max: 5 }),
      participationIds: fc.subarray(people),
    }),
    { maxLength: 6 },
  )
  .map((all) =>
    all.map(({ from, nights, ...rest }, index) => {
      const checksIn = addDays('2017-03-23', from);
      return aRoom({ ...rest, id: `room${index}`, checksIn, checksOut: addDays(checksIn, nights) });
    }),
  );

const turned = <T>(list: readonly T[]): T[] => [...list].reverse();

describe('when a leg arrives', () => {
  it('is after its departure in real time, whatever the clocks say', () => {
    expect(arrivalProblem(aLeg())).toBeNull();
    // Westward one may land by an earlier clock than one took off by.
    const west = { departsAt: '2017-01-20T14:00', departsZone: there, arrivesZone: 'America/New_York' };
    expect(arrivalProblem({ ...west, arrivesAt: '2017-01-20T13:00' })).toBeNull();
    expect(arrivalProblem({ ...west, arrivesAt: '2017-01-20T07:00' })).toBe('end-before-start');
    // 9.00 in Copenhagen is 10.00 in Beirut: by the clock it arrives later, in truth it is the same moment.
    const same = { departsAt: '2017-01-16T09:00', departsZone: home, arrivesZone: there };
    expect(arrivalProblem({ ...same, arrivesAt: '2017-01-16T10:00' })).toBe('end-before-start');
    expect(arrivalProblem({ ...same, arrivesAt: '2018-01-16T10:05' })).toBe('period-too-long');
  });

  it('and checking out is after checking in', () => {
    expect(checkOutProblem(aRoom())).toBeNull();
    expect(checkOutProblem(aRoom({ checksOut: '2017-01-16' }))).toBe('end-before-start');
    expect(checkOutProblem(aRoom({ checksOut: '2027-01-16' }))).toBe('period-too-long');
  });
});

describe('the way back', () => {
  it('is the other way round with the same people, and turns to the same way again', () => {
    const way = returnOf(aLeg({ participationIds: ['p', 'q'] }));
    expect(way).toEqual({
      ...{ direction: 'back', mode: 'flight', fromName: 'Beirut', toName: 'København' },
      ...{ departsZone: there, arrivesZone: home, participationIds: ['p', 'q'] },
    });
    expect(returnOf({ ...aLeg(), ...way })).toMatchObject({ direction: 'there', departsZone: home });
  });
});

describe('a stay', () => {
  it('goes from the last leg there to the first one back, by the clocks there', () => {
    const legs = [
      back({
        id: 'second back',
        departsAt: '2017-01-20T19:00',
        departsZone: home,
        arrivesAt: '2017-01-20T20:00',
      }),
      aLeg({ id: 'second', departsAt: '2017-01-16T11:00', arrivesAt: '2017-01-16T14:30', arrivesZone: home }),
      back(),
      aLeg({ id: 'first', arrivesAt: '2017-01-16T10:00', arrivesZone: home }),
      aLeg({ id: 'on', direction: 'onward', departsAt: '2017-01-21T11:00', arrivesAt: '2017-01-22T14:30' }),
    ];
    expect(stayOf(ann, legs, there)).toEqual({
      ...{ arrivesAt: '2017-01-16T15:30', departsAt: '2017-01-20T14:30' },
      ...{ arrivalLegId: 'second', departureLegId: 'back' },
    });
  });

  it('is what was noted where no leg says otherwise', () => {
    const noted = { arrivesAt: '2017-01-15T20:00', departsAt: '2017-01-19T08:00' };
    expect(stayOf(noted, [], there)).toEqual({ ...noted, arrivalLegId: null, departureLegId: null });
    expect(stayOf(noted, [back()], there)).toMatchObject({
      ...{ arrivesAt: noted.arrivesAt, arrivalLegId: null, departsAt: '2017-01-20T14:30' },
    });
  });

  it('has no leg there that arrives later and none back that departs earlier, in any order', () => {
    fc.assert(
      fc.property(someLegs, someZone, (legs, zone) => {
        const stay = stayOf(ann, legs, zone);
        expect(stayOf(ann, turned(legs), zone)).toEqual(stay);
        const inbound = legs.filter(({ direction }) => direction === 'there');
        const own = legs.find(({ id }) => id === stay.arrivalLegId);
        expect(own === undefined).toBe(inbound.length === 0);
        for (const leg of inbound) expect(arrivalOf(leg)).toBeLessThanOrEqual(own ? arrivalOf(own) : 0);
        const first = legs.find(({ id }) => id === stay.departureLegId);
        for (const leg of legs.filter(({ direction }) => direction === 'back'))
          expect(departureOf(leg)).toBeGreaterThanOrEqual(first ? departureOf(first) : Number.NaN);
      }),
    );
  });
});

describe('the arrivals board', () => {
  const journeys = {
    participations: [
      aParticipation({ id: 'p' }),
      aParticipation({ id: 'q' }),
      aParticipation({ id: 'gone', invitation: 'declined' }),
      aParticipation({ id: 'self', arrivesAt: '2017-01-16T09:00' }),
    ],
    legs: [back(), aLeg({ participationIds: ['p', 'q', 'gone'] })],
    zone: there,
  };

  it('says who comes when and with what on a day, and leaves out who doesn’t come', () => {
    expect(arrivalsOn('2017-01-16', movementsOf(journeys))).toMatchObject([
      { kind: 'arrival', at: '2017-01-16T09:00', leg: null, participationIds: ['self'] },
      { kind: 'arrival', at: '2017-01-16T13:30', leg: { id: 'leg' }, participationIds: ['p', 'q'] },
    ]);
    expect(arrivalsOn('2017-01-20', movementsOf(journeys))).toMatchObject([
      { kind: 'departure', at: '2017-01-20T14:30', leg: { id: 'back' }, participationIds: ['p'] },
    ]);
    expect(arrivalsOn('2017-01-17', movementsOf(journeys))).toEqual([]);
    expect(movementDays(movementsOf(journeys))).toEqual(['2017-01-16', '2017-01-20']);
  });

  it('shows a change on the way as neither, and going on as what it is', () => {
    const legs = [
      aLeg({ id: 'to Istanbul', arrivesAt: '2017-01-16T10:00', arrivesZone: home }),
      aLeg({ id: 'to Beirut', departsAt: '2017-01-16T11:00' }),
      aLeg({
        id: 'on',
        direction: 'onward',
        departsAt: '2017-01-18T08:00',
        departsZone: there,
        arrivesAt: '2017-01-18T10:00',
      }),
    ];
    expect(movementsOf({ ...journeys, legs }).map(({ kind, leg }) => [kind, leg?.id ?? null])).toEqual([
      ['arrival', null],
      ['arrival', 'to Beirut'],
      ['onward', 'on'],
    ]);
  });

  it('has everybody who is counted on and travels once, in order of time', () => {
    fc.assert(
      fc.property(someLegs, someDelegation, (legs, participations) => {
        const all = movementsOf({ participations, legs, zone: there });
        expect(all.map(({ at }) => at)).toEqual(all.map(({ at }) => at).sort());
        const own = legsByTraveller(legs);
        for (const one of participations) {
          const movements = all.filter(({ participationIds }) => participationIds.includes(one.id));
          const inbound = (own.get(one.id) ?? []).some(({ direction }) => direction === 'there');
          expect(movements.filter(({ kind }) => kind === 'arrival')).toHaveLength(
            inbound && isCountedOn(one) ? 1 : 0,
          );
        }
        const byDay = movementDays(all).flatMap((day) => arrivalsOn(day, all));
        expect(byDay).toEqual(all);
      }),
    );
  });

  it('knows where somebody sleeps on a night', () => {
    const rooms = [aRoom(), aRoom({ id: 'other', participationIds: ['q'] })];
    expect(roomsOfNight(rooms, 'p', '2017-01-19').map(({ id }) => id)).toEqual(['room']);
    expect(roomsOfNight(rooms, 'p', '2017-01-20')).toEqual([]);
  });
});

describe('what is wrong with legs', () => {
  const next = (departsAt: string, given: Partial<TravelLeg> = {}) =>
    aLeg({ id: 'next', departsAt, departsZone: there, arrivesAt: '2017-01-16T18:00', ...given });

  it('two at once, a connection shorter than 45 minutes, and a seat of somebody who isn’t coming', () => {
    const about = { legIds: ['leg', 'next'], participationIds: ['p'] };
    expect(legProblems([next('2017-01-16T13:00'), aLeg()], [ann])).toEqual([
      { kind: 'legs-overlap', ...about, minutes: 30 },
    ]);
    expect(legProblems([aLeg(), next('2017-01-16T14:10')], [ann])).toEqual([
      { kind: 'short-connection', ...about, minutes: 40 },
    ]);
    expect(legProblems([aLeg(), next('2017-01-16T14:15')], [ann])).toEqual([]);
    expect(legProblems([aLeg(), next('2017-01-16T14:10', { mode: 'car' })], [ann])).toEqual([]);
    expect(legProblems([aLeg(), next('2017-01-16T13:00', { participationIds: ['q'] })], [ann])).toEqual([]);
    expect(legProblems([aLeg()], [{ ...ann, invitation: 'replaced' }])).toEqual([
      { kind: 'not-coming', legId: 'leg', participationId: 'p' },
    ]);
  });

  it('are found in any order, and of two legs that overlap whoever is on both is named', () => {
    fc.assert(
      fc.property(someLegs, someDelegation, (legs, participations) => {
        const found = legProblems(legs, participations);
        expect(legProblems(turned(legs), turned(participations))).toEqual(found);
        const coming = new Set(participations.filter(isCountedOn).map(({ id }) => id));
        const expected = legs.flatMap((a, index) =>
          legs
            .slice(index + 1)
            .flatMap((b) =>
              departureOf(a) < arrivalOf(b) && departureOf(b) < arrivalOf(a)
                ? a.participationIds
                    .filter((id) => b.participationIds.includes(id) && coming.has(id))
                    .map((id) => `${[a.id, b.id].sort().join()} ${id}`)
                : [],
            ),
        );
        const told = found.flatMap((problem) =>
          problem.kind === 'legs-overlap'
            ? problem.participationIds.map((id) => `${[...problem.legIds].sort().join()} ${id}`)
            : [],
        );
        expect(told.sort()).toEqual(expected.sort());
      }),
    );
  });
});

describe('what is wrong with rooms', () => {
  const travellers = { participations: [ann], legs: [aLeg(), back()], zone: there };

  it('a person in two on a night, too many in one, and somebody who isn’t coming', () => {
    expect(roomProblems([aRoom()], travellers)).toEqual([]);
    const second = aRoom({ id: 'second', checksIn: '2017-01-19', checksOut: '2017-01-21' });
    expect(roomProblems([aRoom(), second], travellers)).toEqual([
      { kind: 'guest-twice', participationId: 'p', roomIds: ['room', 'second'], nights: ['2017-01-19'] },
    ]);
    const shared = aRoom({ participationIds: ['p', 'q'] });
    expect(roomProblems([shared], travellers)).toEqual([
      { kind: 'too-many-guests', roomId: 'room', guests: 2, beds: 1 },
    ]);
    for (const kind of ['double', 'twin', 'suite', 'other'] as const)
      expect(roomProblems([{ ...shared, kind }], travellers)).toEqual([]);
    const declined = { ...travellers, participations: [{ ...ann, invitation: 'declined' as const }] };
    expect(roomProblems([aRoom()], declined)).toEqual([
      { kind: 'not-coming', roomId: 'room', participationId: 'p' },
    ]);
  });

  it('a traveller without a bed between arrival and departure, once there are rooms', () => {
    const short = aRoom({ checksIn: '2017-01-17', checksOut: '2017-01-18' });
    expect(roomProblems([short], travellers)).toEqual([
      { kind: 'no-bed', participationId: 'p', nights: ['2017-01-16', '2017-01-18', '2017-01-19'] },
    ]);
    expect(roomProblems([], travellers)).toEqual([]);
    expect(roomProblems([short], { ...travellers, legs: [aLeg()] })).toEqual([]);
    expect(roomProblems([short], { ...travellers, legs: [] })).toEqual([]);
  });

  it('needs the night before for who lands in the small hours, and none for a night on a train', () => {
    const early = aLeg({ arrivesAt: '2017-01-16T02:55', departsAt: '2017-01-15T20:00' });
    expect(roomProblems([aRoom()], { ...travellers, legs: [early, back()] })).toEqual([
      { kind: 'no-bed', participationId: 'p', nights: ['2017-01-15'] },
    ]);
    const rooms = [aRoom({ checksOut: '2017-01-17' }), aRoom({ id: 'later', checksIn: '2017-01-18' })];
    const nightTrain = aLeg({
      ...{ id: 'train', mode: 'train', direction: 'onward', departsZone: there },
      ...{ departsAt: '2017-01-17T22:00', arrivesAt: '2017-01-18T07:00' },
    });
    expect(roomProblems(rooms, { ...travellers, legs: [aLeg(), back(), nightTrain] })).toEqual([]);
  });

  it('are found in any order; a night without a bed is never one that somebody has a room on', () => {
    fc.assert(
      fc.property(someRooms, someLegs, someDelegation, (rooms, legs, participations) => {
        const all = { participations, legs, zone: there };
        const found = roomProblems(rooms, all);
        expect(
          roomProblems(turned(rooms), { ...all, legs: turned(legs), participations: turned(participations) }),
        ).toEqual(found);
        const held = (kind: string) =>
          found.flatMap((problem) =>
            problem.kind === kind && 'nights' in problem
              ? problem.nights.map((night) => roomsOfNight(rooms, problem.participationId, night).length)
              : [],
          );
        expect(held('no-bed').filter((count) => count > 0)).toEqual([]);
        expect(held('guest-twice').filter((count) => count < 2)).toEqual([]);
        // Given a room for all its nights, nobody lacks a bed.
        const beds = found.flatMap((problem) =>
          problem.kind === 'no-bed'
            ? problem.nights.map((night, index) =>
                aRoom({
                  ...{
                    id: `${problem.participationId}${index}`,
                    participationIds: [problem.participationId],
                  },
                  ...{ checksIn: night, checksOut: addDays(night, 1) },
                }),
              )
            : [],
        );
        const after = roomProblems([...rooms, ...beds], all);
        expect(after.filter(({ kind }) => kind === 'no-bed')).toEqual([]);
      }),
    );
  });

  it('has as many nights as there are days between coming and leaving', () => {
    expect(nightsOf(aRoom())).toEqual(['2017-01-16', '2017-01-17', '2017-01-18', '2017-01-19']);
    expect(dayOf(inOtherZone('2017-01-16T23:30', home, there))).toBe('2017-01-17');
  });
});

/** Rooms of which the first few have a guest or more, and the others none. */
const roomsToFill = fc
  .tuple(someRooms, fc.nat(3))
  .map(([rooms, taken]) =>
    rooms.map((room, index) => (index < taken ? room : { ...room, participationIds: [] })),
  );

/** Everybody there and back, each on days of their own. */
const someReturns = fc
  .tuple(...people.map(() => fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 5 }))))
  .map((stays) =>
    stays.flatMap(([from, nights], index) => {
      const [comes, leaves] = [addDays('2017-03-23', from), addDays('2017-03-23', from + nights)];
      const own = { participationIds: [`p${index}`] };
      return [
        aLeg({ ...own, id: `leg${index}`, departsAt: `${comes}T08:00`, arrivesAt: `${comes}T13:30` }),
        back({ ...own, id: `back${index}`, departsAt: `${leaves}T14:30`, arrivesAt: `${leaves}T18:20` }),
      ];
    }),
  );

describe('free rooms', () => {
  const free = (id: string, given: Partial<Room> = {}) => aRoom({ id, participationIds: [], ...given });
  const order = ['p', 'q', 'r'].map((id) => aParticipation({ id }));
  const everybody = { participationIds: ['p', 'q', 'r'] };
  const journey = { legs: [aLeg(everybody), back(everybody)], zone: there };
  const given = (rooms: Room[]) =>
    roomFillings(rooms, order, journey).map(({ roomId, participationId }) => [participationId, roomId]);

  it('go to the highest first, single ones before others, and none to whoever has a bed', () => {
    const suite = free('suite', { kind: 'suite' });
    const double = free('double', { kind: 'double' });
    expect(given([suite, double, free('single')])).toEqual([
      ['p', 'single'],
      ['q', 'double'],
      ['r', 'suite'],
    ]);
    expect(given([aRoom({ id: 'own' }), free('single')])).toEqual([['q', 'single']]);
    // A second bed is nobody's to give away unasked.
    expect(given([aRoom({ id: 'shared', kind: 'twin' })])).toEqual([]);
  });

  it('have all the nights that somebody lacks, with as few to spare as may be', () => {
    const long = free('long', { checksOut: '2017-01-22' });
    const short = free('short', { checksIn: '2017-01-18' });
    expect(given([long, free('exact'), short])).toEqual([
      ['p', 'exact'],
      ['q', 'long'],
    ]);
    const first = aRoom({ id: 'own', checksOut: '2017-01-18' });
    expect(given([first, short, free('exact')])).toEqual([
      ['p', 'short'],
      ['q', 'exact'],
    ]);
  });

  it('get one guest each who lacked a bed then; nobody who has one is moved, nor booked twice', () => {
    fc.assert(
      fc.property(
        roomsToFill,
        someReturns,
        someDelegation,
        fc.nat(4),
        (rooms, legs, participations, most) => {
          const coming = participations.filter(isCountedOn);
          const fillings = roomFillings(rooms, coming, { legs, zone: there });
          const filledBy = new Map(fillings.map(({ roomId, participationId }) => [roomId, participationId]));
          expect(filledBy.size).toBe(fillings.length);
          expect(new Set(filledBy.values()).size).toBe(fillings.length);
          const free = rooms.filter(({ participationIds }) => participationIds.length === 0);
          expect(free.map(({ id }) => id)).toEqual(expect.arrayContaining([...filledBy.keys()]));

          const after = rooms.map((room) => {
            const guest = filledBy.get(room.id);
            return guest === undefined ? room : { ...room, participationIds: [guest] };
          });
          const all = { participations, legs, zone: there };
          const filled = new Set(filledBy.values());
          const wrong = (of: readonly Room[]) =>
            roomProblems(of, all).filter(
              (problem) => !(problem.kind === 'no-bed' && filled.has(problem.participationId)),
            );
          expect(wrong(after)).toEqual(wrong(rooms));
          expect(roomProblems(after, all)).toEqual(wrong(after));
          // All that could be given has been, and those further down take nothing from those above.
          expect(roomFillings(after, coming, { legs, zone: there })).toEqual([]);
          const above = roomFillings(rooms, coming.slice(0, most), { legs, zone: there });
          expect(above).toEqual(fillings.slice(0, above.length));
        },
      ),
    );
  });
});
