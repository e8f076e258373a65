import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PersonOverlap, personOverlaps } from '../../db/domain/conflicts';
import type { Participation } from '../../db/domain/participation';
import { itemStatuses, type ProgrammeItem, zoneOfItem } from '../../db/domain/programme';
import { timedAt } from '../../db/domain/scheduling';
import { toInstant } from '../../db/domain/zones';
import { aMission, anItem, aParticipation, timed } from './records';

const beirut = aMission({ zone: 'Asia/Beirut' });
const ann = aParticipation({ id: 'p-ann', personId: 'ann' });
const bo = aParticipation({ id: 'p-bo', personId: 'bo' });

const at = (id: string, from: string, to: string, given: Partial<ProgrammeItem> = {}): ProgrammeItem =>
  anItem({
    id,
    time: timed(`2016-05-16T${from}`, `2016-05-16T${to}`),
    participationIds: ['p-ann'],
    ...given,
  });

describe('personOverlaps', () => {
  it('says which items, who and for how long', () => {
    const both = ['p-ann', 'p-bo'];
    expect(
      personOverlaps(
        [
          at('harbour', '10:15', '12:00', { participationIds: both }),
          at('waste', '08:30', '10:30', { participationIds: both }),
        ],
        [ann, bo],
        beirut,
      ),
    ).toEqual([{ firstId: 'waste', secondId: 'harbour', personIds: ['ann', 'bo'], minutes: 15 }]);
  });

  it('leaves out what only touches, is cancelled, has no clock time or other people', () => {
    const other = at('b', '09:00', '12:00');
    const pairs = (item: ProgrammeItem) => personOverlaps([item, other], [ann, bo], beirut);
    expect(pairs(at('a', '08:00', '09:00'))).toEqual([]);
    expect(pairs(at('a', '09:00', '10:00', { status: 'cancelled' }))).toEqual([]);
    expect(pairs(at('a', '09:00', '10:00', { time: { kind: 'day', day: '2016-05-16' } }))).toEqual([]);
    expect(pairs(at('a', '09:00', '10:00', { time: { kind: 'unscheduled' } }))).toEqual([]);
    expect(pairs(at('a', '09:00', '10:00', { participationIds: ['p-bo'] }))).toEqual([]);
    expect(pairs(at('a', '09:00', '10:00'))).toHaveLength(1);
  });

  it('leaves out who declined or was replaced', () => {
    const items = [at('a', '09:00', '10:00'), at('b', '09:30', '10:30')];
    for (const invitation of ['declined', 'replaced'] as const)
      expect(personOverlaps(items, [{ ...ann, invitation }], beirut)).toEqual([]);
    expect(personOverlaps(items, [{ ...ann, invitation: 'tentative' }], beirut)).toHaveLength(1);
  });

  it('knows a person who is on the mission twice', () => {
    const asSpeaker = aParticipation({ id: 'p-ann-speaker', personId: 'ann', role: 'speaker' });
    const items = [
      at('a', '09:00', '10:00'),
      at('b', '09:30', '10:30', { participationIds: ['p-ann', 'p-ann-speaker'] }),
    ];
    expect(personOverlaps(items, [ann, asSpeaker], beirut)).toMatchObject([
      { personIds: ['ann'], minutes: 30 },
    ]);
  });

  it('compares instants, not clocks', () => {
    const call = at('call', '09:00', '10:00', { zone: 'Europe/Copenhagen' });
    expect(personOverlaps([call, at('meeting', '09:00', '10:00')], [ann], beirut)).toEqual([]);
    expect(personOverlaps([call, at('meeting', '10:15', '11:00')], [ann], beirut)).toMatchObject([
      { minutes: 45 },
    ]);
  });

  it('counts real minutes in the night the clocks go back', () => {
    const night = (id: string) =>
      anItem({ id, time: timed('2016-10-30T01:00', '2016-10-30T04:00'), participationIds: ['p-ann'] });
    expect(personOverlaps([night('a'), night('b')], [ann], aMission())).toMatchObject([{ minutes: 240 }]);
  });

  it('finds nothing in an hour the clocks skip', () => {
    const skipped = anItem({
      id: 'skipped',
      time: timed('2016-03-27T02:30', '2016-03-27T03:00'),
      participationIds: ['p-ann'],
    });
    const around = anItem({
      id: 'around',
      time: timed('2016-03-27T00:00', '2016-03-27T06:00'),
      participationIds: ['p-ann'],
    });
    expect(personOverlaps([skipped, around], [ann], aMission())).toEqual([]);
  });
});

describe('against comparing every pair', () => {
  const people = ['p0', 'p1', 'p2', 'p3'].map((id, index) =>
    // p3 is the person of p0 once more.
    aParticipation({
      id,
      personId: `person-${index % 3}`,
      invitation: index === 2 ? 'declined' : 'accepted',
    }),
  );

  const someItems = fc
    .array(
      fc.record({
        start: fc.nat(1439),
        minutes: fc.integer({ min: 1, max: 300 }),
        zone: fc.constantFrom(null, 'Europe/Copenhagen', 'Asia/Kathmandu'),
        status: fc.constantFrom(...itemStatuses),
        participationIds: fc.subarray(people.map(({ id }) => id)),
      }),
      { maxLength: 20 },
    )
    .map((items) =>
      items.map(({ start, minutes, ...rest }, index) =>
        anItem({ id: `item-${index}`, time: timedAt('2016-05-16', start, minutes), ...rest }),
      ),
    );

  function everyPair(items: readonly ProgrammeItem[], participations: readonly Participation[]): string[] {
    const personsOf = (item: ProgrammeItem) =>
      new Set(
        participations
          .filter(({ id, invitation }) => item.participationIds.includes(id) && invitation === 'accepted')
          .map(({ personId }) => personId),
      );
    const found: string[] = [];
    for (const [index, a] of items.entries())
      for (const b of items.slice(index + 1)) {
        if (a.time.kind !== 'timed' || b.time.kind !== 'timed') continue;
        if (a.status === 'cancelled' || b.status === 'cancelled') continue;
        const [zoneA, zoneB] = [zoneOfItem(a, beirut), zoneOfItem(b, beirut)];
        const end = Math.min(toInstant(a.time.endsAt, zoneA), toInstant(b.time.endsAt, zoneB));
        const start = Math.max(toInstant(a.time.startsAt, zoneA), toInstant(b.time.startsAt, zoneB));
        const ofB = personsOf(b);
        const shared = [...personsOf(a)].filter((person) => ofB.has(person)).sort();
        if (end > start && shared.length > 0)
          found.push(`${[a.id, b.id].sort().join(' ')}: ${shared.join(' ')}, ${(end - start) / 60_000}`);
      }
    return found.sort();
  }

  const asText = (overlaps: readonly PersonOverlap[]): string[] =>
    overlaps
      .map(
        ({ firstId, secondId, personIds, minutes }) =>
          `${[firstId, secondId].sort().join(' ')}: ${[...personIds].sort().join(' ')}, ${minutes}`,
      )
      .sort();

  it('finds the same', () => {
    fc.assert(
      fc.property(someItems, (items) => {
        expect(asText(personOverlaps(items, people, beirut))).toEqual(everyPair(items, people));
      }),
      { numRuns: 300 },
    );
  });

  it('does not depend on the order of the items', () => {
    fc.assert(
      fc.property(someItems, (items) => {
        expect(personOverlaps([...items].reverse(), people, beirut)).toEqual(
          personOverlaps(items, people, beirut),
        );
      }),
    );
  });
});
