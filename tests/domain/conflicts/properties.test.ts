import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conflictsOfOffice, findConflicts } from '../../../db/domain/conflicts';
import type { Conflict } from '../../../db/domain/conflicts/conflict';
import { identify } from '../../../db/domain/conflicts/identify';
import type { ConflictInput, ConflictItem } from '../../../db/domain/conflicts/input';
import { isCountedOn } from '../../../db/domain/participation';
import { zoneOfItem } from '../../../db/domain/programme';
import { presentOn } from '../../../db/domain/programme-group';
import { toInstant } from '../../../db/domain/zones';
import { aMission, anItem, aParticipation, timed } from '../records';
import { aProgramme } from './programme';
import { someProgramme } from './some-programme';

const subjects = (input: ConflictInput, conflicts = findConflicts(input)): string[] => {
  const items = new Map(input.items.map((item) => [item.id, item]));
  return conflicts.map((conflict) => identify(conflict, items).subject);
};

const turned = <T>(list: readonly T[]): T[] => [...list].reverse();

describe('what is found', () => {
  it('does not depend on any order of the records', () => {
    fc.assert(
      fc.property(someProgramme, (input) => {
        const { items, groups, participations, places, elsewhere, blockedTimes, travelTimes, journeys } =
          input;
        const other = {
          ...input,
          items: turned(
            items.map((item) => ({
              ...item,
              participationIds: turned(item.participationIds),
              groupIds: turned(item.groupIds),
            })),
          ),
          groups: turned(groups.map((group) => ({ ...group, memberIds: turned(group.memberIds) }))),
          participations: turned(participations),
          places: turned(places),
          elsewhere: turned(elsewhere.map((one) => ({ ...one, personIds: turned(one.personIds) }))),
          blockedTimes: turned(blockedTimes),
          journeys: turned(journeys.map((one) => ({ ...one, personIds: turned(one.personIds) }))),
          travelTimes: turned(travelTimes),
        };
        expect(findConflicts(other)).toEqual(findConflicts(input));
      }),
      { numRuns: 100 },
    );
  });

  it('has one subject each, names items that are there, and stands worst first', () => {
    const ranks = { block: 0, warn: 1, hint: 2 };
    fc.assert(
      fc.property(someProgramme, (input) => {
        const conflicts = findConflicts(input);
        const names = subjects(input, conflicts);
        expect(new Set(names).size).toBe(names.length);
        const known = new Set(input.items.map(({ id }) => id));
        expect(conflicts.flatMap(({ itemIds }) => itemIds).filter((id) => !known.has(id))).toEqual([]);
        const order = conflicts.map(({ severity }) => ranks[severity]);
        expect(order).toEqual([...order].sort((a, b) => a - b));
      }),
      { numRuns: 100 },
    );
  });

  it('never gets less by an item that has nothing to do with the others', () => {
    fc.assert(
      fc.property(someProgramme, fc.constantFrom('2016-03-26', '2016-04-02'), (input, day) => {
        const stranger = aParticipation({ id: 'stranger', personId: 'stranger' });
        const item = anItem({
          ...{ id: 'stranger', placeId: 'nowhere', participationIds: ['stranger'] },
          time: timed(`${day}T09:00`, `${day}T11:00`),
        });
        // What nobody is named on is everybody's, the stranger's too: then it has to do with them.
        const items = input.items.filter((one) => presentOn(one, input.groups).length > 0);
        const before = { ...input, items };
        const after = {
          ...input,
          items: [...items, item],
          participations: [...input.participations, stranger],
        };
        // From the first item on, a programme owes its topics a workshop: that alone is new.
        expect(subjects(after)).toEqual(expect.arrayContaining(subjects(before)));
      }),
      { numRuns: 100 },
    );
  });
});

describe('against comparing every pair', () => {
  const spanOf = (item: ConflictItem, { mission }: ConflictInput) => {
    if (item.time.kind !== 'timed' || item.status === 'cancelled') return null;
    const zone = zoneOfItem(item, mission);
    return { from: toInstant(item.time.startsAt, zone), to: toInstant(item.time.endsAt, zone) };
  };
  type Span = ReturnType<typeof spanOf>;
  const minutesShared = (a: Span, b: Span) =>
    a && b ? (Math.min(a.to, b.to) - Math.max(a.from, b.from)) / 60_000 : 0;
  const personsOn = (item: ConflictItem, { groups, participations }: ConflictInput): string[] => {
    const present = presentOn(item, groups);
    const counted = participations.filter((one) => present.includes(one.id) && isCountedOn(one));
    return [...new Set(counted.map(({ personId }) => personId))].sort();
  };
  const usesPlace = ({ kind }: Pick<ConflictItem, 'kind'>) => kind !== 'transfer' && kind !== 'free-time';

  function everyPair(input: ConflictInput): string[] {
    const found: string[] = [];
    for (const [index, a] of input.items.entries()) {
      const spanA = spanOf(a, input);
      if (!spanA || spanA.from >= spanA.to) continue;
      for (const b of input.items.slice(index + 1)) {
        const spanB = spanOf(b, input);
        if (!spanB || spanB.from >= spanB.to) continue;
        const minutes = minutesShared(spanA, spanB);
        if (minutes <= 0) continue;
        const ids = [a.id, b.id].sort().join();
        const shared = personsOn(a, input).filter((person) => personsOn(b, input).includes(person));
        if (shared.length > 0) found.push(`person-twice ${ids} ${shared.join()} ${minutes}`);
        const rooms = a.place === '' || b.place === '' || a.place === b.place;
        if (a.placeId !== null && a.placeId === b.placeId && rooms && usesPlace(a) && usesPlace(b))
          found.push(`place-twice ${ids} ${a.placeId} ${minutes}`);
      }
      for (const other of input.elsewhere) {
        const span = { from: toInstant(other.startsAt, other.zone), to: toInstant(other.endsAt, other.zone) };
        const minutes = minutesShared(spanA, span);
        if (minutes <= 0) continue;
        const shared = personsOn(a, input).filter((person) => other.personIds.includes(person));
        if (shared.length > 0)
          found.push(`person-elsewhere ${a.id} ${other.itemId} ${shared.join()} ${minutes}`);
        if (a.placeId !== null && a.placeId === other.placeId && usesPlace(a) && usesPlace(other))
          found.push(`place-twice ${a.id} ${other.itemId} ${a.placeId} ${minutes}`);
      }
    }
    return found.sort();
  }

  const asText = (conflicts: readonly Conflict[]): string[] =>
    conflicts
      .map((conflict) => {
        const ids = [...conflict.itemIds].sort().join();
        if (conflict.rule === 'person-twice')
          return `person-twice ${ids} ${conflict.personIds.join()} ${conflict.minutes}`;
        if (conflict.rule === 'person-elsewhere')
          return `person-elsewhere ${ids} ${conflict.elsewhere.itemId} ${conflict.personIds.join()} ${conflict.minutes}`;
        if (conflict.rule !== 'place-twice') return null;
        const other = conflict.elsewhere ? ` ${conflict.elsewhere.itemId}` : '';
        return `place-twice ${ids}${other} ${conflict.placeId} ${conflict.minutes}`;
      })
      .filter((text) => text !== null)
      .sort();

  it('persons and places in two items at once, here and in other missions, are the same', () => {
    fc.assert(
      fc.property(someProgramme, (input) => {
        expect(asText(findConflicts(input))).toEqual(everyPair(input));
      }),
      { numRuns: 200 },
    );
  });
});

describe('a mend', () => {
  /** The programme with what a mend does done to it. */
  function mended(input: ConflictInput, { mend }: Conflict): ConflictInput {
    if (!mend) return input;
    const change = (item: ConflictItem): ConflictItem => {
      if (mend.kind === 'move') {
        const move = mend.moves.find(({ id }) => id === item.id);
        return move ? { ...item, time: move.time } : item;
      }
      if (mend.itemId !== item.id) return item;
      if (mend.kind === 'add-speaker')
        return { ...item, speakerIds: [...item.speakerIds, mend.participationId] };
      if (mend.kind === 'add-interpreter')
        return { ...item, interpreterIds: [...item.interpreterIds, mend.participationId] };
      const swap = (ids: readonly string[]) =>
        ids.flatMap((id) =>
          id === mend.participationId ? (mend.kind === 'replace' ? [mend.substituteId] : []) : [id],
        );
      return {
        ...item,
        participationIds: swap(item.participationIds),
        speakerIds: swap(item.speakerIds),
        interpreterIds: swap(item.interpreterIds),
        escortIds: swap(item.escortIds),
      };
    };
    return { ...input, items: input.items.map(change) };
  }

  it('makes its own conflict go away', () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(someProgramme, (input) => {
        const items = new Map(input.items.map((item) => [item.id, item]));
        // Who is in a group stays there; that is hinted at then.
        const inGroup = new Set(input.groups.flatMap(({ memberIds }) => memberIds));
        for (const conflict of findConflicts(input)) {
          if (!conflict.mend || (conflict.rule === 'not-coming' && inGroup.has(conflict.participationId)))
            continue;
          kinds.add(`${conflict.rule} ${conflict.mend.kind}`);
          const after = subjects(input, findConflicts(mended(input, conflict)));
          expect(after).not.toContain(identify(conflict, items).subject);
        }
      }),
      // The same programmes each time, so that each kind of mend is among them.
      { numRuns: 120, seed: 1 },
    );
    expect([...kinds].sort()).toEqual([
      'after-departure take-off',
      'before-arrival take-off',
      'no-interpreter add-interpreter',
      'no-speaker add-speaker',
      'not-after move',
      'not-coming replace',
      'not-coming take-off',
      'person-blocked take-off',
      'person-travelling take-off',
      'person-twice move',
      'place-twice move',
      'travel-too-short move',
    ]);
  });
});

describe('the names of a conflict', () => {
  const names = (input: ConflictInput) => {
    const items = new Map(input.items.map((item) => [item.id, item]));
    return findConflicts(input).map((conflict) => identify(conflict, items));
  };

  it('stay the same through a copy, another day’s look and another title', () => {
    fc.assert(
      fc.property(someProgramme, (input) => {
        const other = {
          ...structuredClone(input),
          items: input.items.map((item) => ({ ...item, title: 'Another title', topicId: item.topicId })),
          elsewhere: input.elsewhere.map((one) => ({ ...one, itemTitle: 'New', missionTitle: 'New' })),
          journeys: input.journeys.map((one) => ({ ...one, missionTitle: 'New' })),
        };
        expect(names(other)).toEqual(names(input));
      }),
    );
  });

  it('stay the same while the days to departure go by', () => {
    const unconfirmed = (today: string) =>
      names({ ...programmeOf(), today }).filter(({ subject }) => subject.startsWith('unconfirmed'));
    expect(unconfirmed('2016-03-20')).toHaveLength(2);
    expect(unconfirmed('2016-03-21')).toEqual(unconfirmed('2016-03-20'));
  });

  it('have other facts and the same subject when a time moves', () => {
    const [before, after] = [programmeOf(), programmeOf('10:00')].map((input) =>
      names(input).find(({ subject }) => subject.startsWith('person-twice')),
    );
    expect(after?.subject).toBe(before?.subject);
    expect(after?.facts).not.toBe(before?.facts);
  });

  const programmeOf = (start = '09:00'): ConflictInput => ({
    ...aProgramme(),
    items: [
      anItem({ id: 'a', time: timed('2016-03-25T08:00', '2016-03-25T11:00'), participationIds: ['p'] }),
      anItem({ id: 'b', time: timed(`2016-03-25T${start}`, '2016-03-25T12:00'), participationIds: ['p'] }),
    ],
    participations: [aParticipation({ id: 'p' })],
  });
});

describe('all missions at once', () => {
  it('gives what each gives with the engagements of the others', () => {
    const missions = fc.array(someProgramme, { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(missions, (drawn) => {
        const inputs = drawn.map((input, index) => ({
          ...input,
          mission: aMission({ ...input.mission, id: `mission-${index}` }),
          items: input.items.map((item) => ({ ...item, id: `${index}-${item.id}`, followsId: null })),
        }));
        const together = conflictsOfOffice(inputs);
        for (const input of inputs) {
          const elsewhere = inputs
            .filter(({ mission }) => mission.id !== input.mission.id)
            .flatMap((other) =>
              other.items.flatMap(({ id, title, kind, time, status, placeId, place, ...item }) =>
                time.kind === 'timed' && status !== 'cancelled'
                  ? [
                      {
                        ...{ missionId: other.mission.id, missionTitle: other.mission.title },
                        ...{ itemId: id, itemTitle: title, kind, placeId, room: place },
                        ...{ startsAt: time.startsAt, endsAt: time.endsAt },
                        zone: zoneOfItem(item, other.mission),
                        personIds: personIdsOn({ ...item }, other),
                      },
                    ]
                  : [],
              ),
            );
          expect(findConflicts({ ...input, elsewhere }).filter(isOfTwo)).toEqual(
            together.get(input.mission.id)?.filter(isOfTwo),
          );
        }
      }),
      { numRuns: 100 },
    );
  });

  // Who could be added to an item is only known of a mission that is asked for alone.
  const isOfTwo = (conflict: Conflict) =>
    conflict.rule !== 'no-interpreter' && conflict.rule !== 'no-speaker';
  const personIdsOn = (
    item: Parameters<typeof presentOn>[0],
    { groups, participations }: Pick<ConflictInput, 'groups' | 'participations'>,
  ): string[] => {
    const present = new Set(presentOn(item, groups));
    const counted = participations.filter((one) => present.has(one.id) && isCountedOn(one));
    return [...new Set(counted.map(({ personId }) => personId))];
  };
});
