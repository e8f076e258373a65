import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstDayOf } from '../../db/domain/partial-date';
import { participationRoles, participationSides } from '../../db/domain/participation';
import {
  type Because,
  becauseOf,
  compareRank,
  type Delegate,
  onSide,
  orderOfPrecedence,
  placeInWhole,
  placing,
} from '../../db/domain/precedence';

const unknown: Delegate = {
  id: '',
  role: 'member',
  side: 'ours',
  name: '',
  precedenceClass: null,
  precedenceNumber: null,
  positionSince: null,
  placedAt: null,
  placedReason: '',
};
const delegate = (id: string, known: Partial<Delegate> = {}): Delegate => ({
  ...unknown,
  id,
  name: id,
  ...known,
});
const ids = (order: readonly { delegate: Delegate }[]) => order.map((ranked) => ranked.delegate.id).join('');

const since = fc.constantFrom('2009', '2014', '2014-05', '2014-05-01', '2014-06-30', '2021-12-31');
const delegates = ({ byHand = true } = {}) =>
  fc.uniqueArray(
    fc.record({
      id: fc.integer({ min: 1, max: 999 }).map(String),
      role: fc.constantFrom(...participationRoles),
      side: fc.constantFrom(...participationSides),
      name: fc.constantFrom('Anna', 'anna', 'Åse', 'Zoë', 'بيروت', ''),
      precedenceClass: fc.option(fc.integer({ min: 1, max: 5 })),
      precedenceNumber: fc.option(fc.integer({ min: 1, max: 4 })),
      positionSince: fc.option(since),
      placedAt: byHand ? fc.option(fc.integer({ min: 1, max: 12 }), { freq: 3 }) : fc.constant(null),
      placedReason: fc.constant('derfor'),
    }),
    { selector: ({ id }) => id, maxLength: 12 },
  );

/** Whether what an explanation says of the two is so. */
function isTrue(because: Because, a: Delegate, b: Delegate): boolean {
  switch (because.kind) {
    case 'placed':
      return a.placedAt !== null && because.reason === a.placedReason;
    case 'next-placed':
      return a.placedAt === null && b.placedAt !== null && because.reason === b.placedReason;
    case 'head':
      return a.role === 'head' && b.role !== 'head';
    case 'class':
      return (
        because.mine === a.precedenceClass &&
        because.theirs === b.precedenceClass &&
        because.mine < because.theirs
      );
    case 'has-class':
      return a.precedenceClass !== null && b.precedenceClass === null;
    case 'number':
      return (
        a.precedenceClass === b.precedenceClass &&
        because.mine === a.precedenceNumber &&
        because.theirs === b.precedenceNumber &&
        because.mine < because.theirs
      );
    case 'has-number':
      return (
        a.precedenceClass === b.precedenceClass && a.precedenceNumber !== null && b.precedenceNumber === null
      );
    case 'seniority':
      return (
        because.mine === a.positionSince &&
        because.theirs === b.positionSince &&
        firstDayOf(because.mine) < firstDayOf(because.theirs)
      );
    case 'has-seniority':
      return a.positionSince !== null && b.positionSince === null;
    case 'name':
      return a.name !== b.name;
    case 'alike':
      return a.name === b.name && a.id < b.id;
  }
}

describe('the order of precedence', () => {
  it('puts heads of delegation first, then goes by class, number, seniority and name', () => {
    const order = orderOfPrecedence([
      delegate('h'),
      delegate('g', { name: 'Anna' }),
      delegate('f', { positionSince: '2014' }),
      delegate('e', { precedenceNumber: 1 }),
      delegate('d', { precedenceClass: 2 }),
      delegate('c', { precedenceClass: 2, precedenceNumber: 4, positionSince: '2014-05' }),
      delegate('b', { precedenceClass: 2, precedenceNumber: 4, positionSince: '2014' }),
      delegate('a', { precedenceClass: 1, precedenceNumber: 9 }),
      delegate('!', { role: 'head', precedenceClass: 5 }),
    ]);
    expect(ids(order)).toBe('!abcdefgh');
    expect(order.map(({ because }) => because)).toEqual([
      { kind: 'head' },
      { kind: 'class', mine: 1, theirs: 2 },
      { kind: 'seniority', mine: '2014', theirs: '2014-05', certain: false },
      { kind: 'has-number' },
      { kind: 'has-class' },
      { kind: 'has-number' },
      { kind: 'has-seniority' },
      { kind: 'name' },
      null,
    ]);
  });

  it('is sure of a seniority only where the days can’t be the other way round', () => {
    const certain = (mine: string, theirs: string) =>
      becauseOf(delegate('a', { positionSince: mine }), delegate('b', { positionSince: theirs }));
    expect(certain('2013', '2014')).toMatchObject({ certain: true });
    expect(certain('2014-04-30', '2014-05')).toMatchObject({ certain: true });
    expect(certain('2014', '2014-12-31')).toMatchObject({ certain: false });
    // The same day as far as anybody knows: the name decides.
    expect(certain('2014', '2014-01-01')).toEqual({ kind: 'name' });
  });

  it('holds everybody once, numbered from 1, however they came', () => {
    fc.assert(
      fc.property(
        delegates().chain((all) =>
          fc.tuple(
            fc.constant(all),
            fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
          ),
        ),
        ([all, shuffled]) => {
          const order = orderOfPrecedence(all);
          expect(order.map(({ place }) => place)).toEqual(all.map((_, index) => index + 1));
          expect(new Set(order.map((ranked) => ranked.delegate.id))).toEqual(
            new Set(all.map(({ id }) => id)),
          );
          expect(orderOfPrecedence(shuffled)).toEqual(order);
        },
      ),
    );
  });

  it('is a total order by rank', () => {
    fc.assert(
      fc.property(delegates({ byHand: false }), (all) => {
        for (const a of all)
          for (const b of all) {
            expect(Math.sign(compareRank(a, b))).toBe(0 - Math.sign(compareRank(b, a)));
            expect(compareRank(a, b) === 0).toBe(a.id === b.id);
            const isBehind = (one: Delegate, other: Delegate) => compareRank(one, other) > 0;
            for (const c of all.filter((one) => isBehind(b, a) && isBehind(one, b)))
              expect(isBehind(c, a)).toBe(true);
          }
      }),
      { numRuns: 60 },
    );
  });

  it('says of every two neighbours only what is so', () => {
    fc.assert(
      fc.property(delegates(), fc.constantFrom(...participationSides), (all, side) => {
        for (const order of [orderOfPrecedence(all), onSide(orderOfPrecedence(all), side)]) {
          expect(order.at(-1)?.because ?? null).toBeNull();
          order.slice(0, -1).forEach(({ delegate: a, because }, index) => {
            const b = order[index + 1]?.delegate;
            expect(because && b && isTrue(because, a, b)).toBe(true);
          });
        }
      }),
    );
  });

  it('never says of two that each goes before the other by rank', () => {
    fc.assert(
      fc.property(delegates({ byHand: false }), (all) => {
        const [a, b] = orderOfPrecedence(all).map((ranked) => ranked.delegate);
        if (!a || !b) return;
        expect(isTrue(becauseOf(a, b), a, b)).toBe(true);
        // That names differ is so both ways; the order of the two isn't.
        expect(becauseOf(a, b).kind !== 'name' && isTrue(becauseOf(a, b), b, a)).toBe(false);
      }),
    );
  });

  it('honours places by hand that there are and that one person each has, and keeps the others in order', () => {
    fc.assert(
      fc.property(delegates(), (all) => {
        const order = orderOfPrecedence(all);
        const places = all.flatMap(({ placedAt }) => placedAt ?? []);
        const isFree = new Set(places).size === places.length && places.every((place) => place <= all.length);
        const placed = order.filter(({ delegate: own }) => isFree && own.placedAt !== null);
        for (const { delegate: own, place } of placed) expect(place).toBe(own.placedAt);
        const byRank = order.map((ranked) => ranked.delegate).filter(({ placedAt }) => placedAt === null);
        expect(byRank).toEqual([...byRank].sort(compareRank));
      }),
    );
  });

  it('puts two with the same place behind one another, and who is placed beyond the end last', () => {
    expect(
      ids(
        orderOfPrecedence([
          delegate('a'),
          delegate('b'),
          delegate('c', { placedAt: 1 }),
          delegate('d', { placedAt: 1, precedenceClass: 1 }),
          delegate('e', { placedAt: 99 }),
        ]),
      ),
    ).toBe('dcabe');
  });

  it('moves one person to where they were put and leaves the rest as they stood', () => {
    fc.assert(
      fc.property(delegates(), fc.nat(), fc.nat(), (all, who, where) => {
        if (all.length === 0) return;
        const order = orderOfPrecedence(all);
        const moved = order[who % all.length]?.delegate.id ?? '';
        const place = (where % all.length) + 1;
        const placed = new Map(placing(order, moved, place).map(({ id, placedAt }) => [id, placedAt]));
        const after = orderOfPrecedence(
          all.map((one) => ({ ...one, placedAt: placed.get(one.id) ?? one.placedAt })),
        );
        const rest = order.map((ranked) => ranked.delegate.id).filter((id) => id !== moved);
        expect(after.map((ranked) => ranked.delegate.id)).toEqual([
          ...rest.slice(0, place - 1),
          moved,
          ...rest.slice(place - 1),
        ]);
      }),
    );
  });

  it('moves one person within their side to where they were put there', () => {
    fc.assert(
      fc.property(
        delegates(),
        fc.constantFrom(...participationSides),
        fc.nat(),
        fc.nat(),
        (all, side, who, where) => {
          const order = orderOfPrecedence(all);
          const part = onSide(order, side);
          const moved = part[who % Math.max(1, part.length)];
          const place = (where % Math.max(1, part.length)) + 1;
          if (!moved || moved.place === place) return;
          const { id } = moved.delegate;
          const placed = new Map(
            placing(order, id, placeInWhole(order, part, id, place)).map((one) => [one.id, one.placedAt]),
          );
          const after = orderOfPrecedence(
            all.map((one) => ({ ...one, placedAt: placed.get(one.id) ?? one.placedAt })),
          );
          expect(onSide(after, side).find(({ delegate: { id: own } }) => own === id)?.place).toBe(place);
        },
      ),
    );
  });
});
