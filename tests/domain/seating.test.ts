import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { participationRoles, participationSides } from '../../db/domain/participation';
import {
  placeFromMiddle,
  reseated,
  type Seated,
  type SeatingGuest,
  type SeatingPlan,
  seatCount,
  seatingMoves,
  seatingShapes,
  tableOf,
} from '../../db/domain/seating';
import { seatingOf } from '../../db/domain/seating-order';

type Plan = Pick<SeatingPlan, 'shape' | 'seats' | 'byHand'>;
const plan = (shape: Plan['shape'], seats: number, byHand: Plan['byHand'] = []): Plan => ({
  shape,
  seats,
  byHand,
});

/** 'h1' is one of the partner's, 'g1' one of ours, 'i1' our interpreter; on a journey out the partner receives. */
const guest = (id: string): SeatingGuest => ({
  id,
  role: id.startsWith('i') ? 'interpreter' : 'member',
  side: id.startsWith('h') ? 'theirs' : 'ours',
});
const guests = (text: string) => text.split(' ').map(guest);
const inOrder = (seated: readonly Seated[]) => seated.map(({ participationId }) => participationId).join(' ');
const seatOf = (seated: readonly Seated[], id: string) => {
  const own = seated.find(({ participationId }) => participationId === id);
  return own && placeFromMiddle('long-table', own.seat);
};

const people = fc
  .uniqueArray(
    fc.record({
      id: fc.integer({ min: 1, max: 99 }).map(String),
      role: fc.constantFrom(...participationRoles),
      side: fc.constantFrom(...participationSides),
    }),
    { selector: ({ id }) => id, maxLength: 24 },
  )
  .map((all): SeatingGuest[] => all);
const shape = fc.constantFrom(...seatingShapes);
const seats = fc.integer({ min: 1, max: 10 });
const hand = fc.array(
  fc.record({
    participationId: fc.integer({ min: 1, max: 99 }).map(String),
    number: fc.option(fc.integer({ min: 1, max: 30 })),
  }),
  { maxLength: 8 },
);

describe('a long table', () => {
  const seated = seatingOf(plan('long-table', 10), guests('g1 h1 g2 h2 g3 g4 h3 g5 h4 g6'), 'theirs');

  it('has the host at the middle with the guest of honour at their right and their second facing them', () => {
    expect(seatOf(seated, 'h1')).toEqual({ offset: 0, across: false });
    expect(seatOf(seated, 'g1')).toEqual({ offset: 1, across: false });
    expect(seatOf(seated, 'h2')).toEqual({ offset: 0, across: true });
    expect(seatOf(seated, 'g2')).toEqual({ offset: 1, across: true });
    expect(seatOf(seated, 'g3')).toEqual({ offset: -1, across: false });
    expect(seated.slice(0, 3).map(({ reason }) => reason)).toEqual(['host', 'guest-of-honour', 'hosting']);
  });

  it('seats hosts and guests alternately along both sides while there are enough of both', () => {
    const twelve = seatingOf(plan('long-table', 12), guests('g1 g2 g3 g4 g5 g6 h1 h2 h3 h4 h5 h6'), 'theirs');
    for (const across of [false, true]) {
      const row = twelve
        .filter(({ seat }) => placeFromMiddle('long-table', seat).across === across)
        .sort(
          (a, b) =>
            placeFromMiddle('long-table', a.seat).offset - placeFromMiddle('long-table', b.seat).offset,
        )
        .map(({ participationId }) => participationId.charAt(0));
      for (let index = 1; index < row.length - 1; index++) expect(row[index]).not.toBe(row[index + 1]);
    }
  });

  it('seats the first interpreter beside the guest of honour, the others last', () => {
    const interpreted = seatingOf(plan('long-table', 10), guests('i1 g1 h1 g2 h2 i2 g3 h3'), 'theirs');
    expect(seatOf(interpreted, 'i1')).toEqual({ offset: 2, across: false });
    expect(interpreted.at(-1)?.participationId).toBe('i2');
  });

  it('has no seat twice: every number is a place of its own', () => {
    const places = Array.from({ length: 40 }, (_, index) => placeFromMiddle('long-table', index + 1));
    expect(new Set(places.map(({ offset, across }) => `${offset} ${across}`)).size).toBe(40);
  });

  it('grows when more come than it was planned for', () => {
    expect(
      seatCount(plan('long-table', 4), seatingOf(plan('long-table', 4), guests('g1 g2 g3 g4 g5'), 'ours')),
    ).toBe(5);
  });
});

describe('round tables', () => {
  it('each have one of the host’s people, are filled evenly, and the highest guests sit at the first', () => {
    const seated = seatingOf(plan('round-tables', 4), guests('g1 h1 g2 g3 h2 g4 g5 h3 g6'), 'theirs');
    const tables = [1, 2, 3].map((table) => seated.filter((seat) => seat.table === table));
    expect(tables.map(inOrder)).toEqual(['h1 g1 g2', 'h2 g3 g4', 'h3 g5 g6']);
    expect(seated[1]).toMatchObject({ reason: 'guest-of-honour', seat: 2 });
  });

  it('leave the guest of honour at the first table where there are fewer hosts than tables', () => {
    const seated = seatingOf(plan('round-tables', 3), guests('g1 g2 h1 g3 g4 g5 g6 g7'), 'theirs');
    expect(seated.filter(({ table }) => table === 1).map(({ participationId }) => participationId)).toEqual([
      'h1',
      'g1',
      'g2',
    ]);
  });

  it('have the interpreter beside the guest of honour', () => {
    const seated = seatingOf(plan('round-tables', 8), guests('g1 h1 h2 g2 i1 g3 h3'), 'theirs');
    expect(seated.find(({ participationId }) => participationId === 'i1')).toMatchObject({
      table: 1,
      seat: 4,
    });
  });
});

describe('cars', () => {
  it('have the guest of honour at the back right of the first, the host beside them, the interpreter in front', () => {
    const seated = seatingOf(plan('cars', 3), guests('h1 g1 g2 h2 i1 g3'), 'theirs');
    expect(inOrder(seated)).toBe('g1 h1 i1 g2 h2 g3');
    expect(seated[3]).toMatchObject({ table: 2, seat: 1 });
  });
});

describe('a line-up', () => {
  it('has the host at the middle, the guest of honour at their right, and all others outward in order', () => {
    const seated = seatingOf(plan('line-up', 5), guests('g1 g2 h1 g3 h2 i1 g4'), 'theirs');
    expect(inOrder(seated)).toBe('h1 g1 g2 g3 h2 g4 i1');
    expect(seated.map(({ table }) => table)).toEqual([1, 1, 1, 1, 1, 2, 2]);
  });
});

describe('seating', () => {
  it('has a host of that role, whichever side they are on', () => {
    const ambassador: SeatingGuest = { id: 'amb', role: 'host', side: 'third' };
    const seated = seatingOf(plan('long-table', 6), [...guests('g1 h1'), ambassador], 'theirs');
    expect(inOrder(seated)).toBe('amb g1 h1');
  });

  it('seats everybody once, on a seat that is there, but those left out; nobody on another’s seat', () => {
    fc.assert(
      fc.property(
        people,
        shape,
        seats,
        hand,
        fc.constantFrom(...participationSides),
        (all, kind, size, byHand, side) => {
          const own = plan(kind, size, byHand);
          const seated = seatingOf(own, all, side);
          const wanted = new Map(byHand.map(({ participationId, number }) => [participationId, number]));
          const expected = all.map(({ id }) => id).filter((id) => wanted.get(id) !== null);
          expect(seated.map(({ participationId }) => participationId).sort()).toEqual(expected.sort());
          expect(new Set(seated.map(({ number }) => number)).size).toBe(seated.length);
          for (const seat of seated) {
            expect(seat.number).toBeLessThanOrEqual(seatCount(own, seated));
            expect(tableOf(own, seat.number)).toEqual({ table: seat.table, seat: seat.seat });
          }
        },
      ),
    );
  });

  it('honours a seat by hand that one person was given', () => {
    fc.assert(
      fc.property(people, shape, seats, hand, (all, kind, size, byHand) => {
        const seated = seatingOf(plan(kind, size, byHand), all, 'theirs');
        const wanted = new Map(byHand.map(({ participationId, number }) => [participationId, number]));
        const here = all.flatMap(({ id }) => wanted.get(id) ?? []);
        const given = (id: string) => wanted.get(id) ?? null;
        const alone = all.filter(({ id }) => here.filter((number) => number === given(id)).length === 1);
        for (const { id } of alone)
          expect(seated.find(({ participationId }) => participationId === id)).toMatchObject({
            number: given(id),
            reason: 'by-hand',
          });
      }),
    );
  });

  it('changes the places of two and of nobody else when they swap', () => {
    fc.assert(
      fc.property(people, shape, seats, fc.nat(), fc.nat(), (all, kind, size, first, second) => {
        const before = seatingOf(plan(kind, size), all, 'theirs');
        const [a, b] = [
          before[first % Math.max(1, before.length)],
          before[second % Math.max(1, before.length)],
        ];
        if (!a || !b) return;
        const after = seatingOf(
          plan(kind, size, seatingMoves(before, a.participationId, b.number)),
          all,
          'theirs',
        );
        const numbers = new Map(before.map(({ participationId, number }) => [participationId, number]));
        numbers.set(a.participationId, b.number).set(b.participationId, a.number);
        expect(new Map(after.map(({ participationId, number }) => [participationId, number]))).toEqual(
          new Map([...numbers].sort((x, y) => x[1] - y[1])),
        );
      }),
    );
  });

  it('moves nobody of the same side who outranks them when one more comes to a long table, cars or a line-up', () => {
    const lines = fc.constantFrom('long-table', 'cars', 'line-up');
    fc.assert(
      fc.property(people, lines, seats, fc.nat(), (all, kind, size, who) => {
        const newcomer = all[who % Math.max(1, all.length)];
        // A host by role decides whose table it is.
        if (!newcomer || all.some(({ role }) => role === 'host') || newcomer.role === 'interpreter') return;
        const numbers = (guestsThere: readonly SeatingGuest[]) =>
          new Map(
            seatingOf(plan(kind, size), guestsThere, 'theirs').map(({ participationId, number }) => [
              participationId,
              number,
            ]),
          );
        const [without, withThem] = [numbers(all.filter((one) => one !== newcomer)), numbers(all)];
        const isHosting = (one: SeatingGuest) => one.side === 'theirs';
        const higher = all
          .slice(0, all.indexOf(newcomer))
          .filter((one) => isHosting(one) === isHosting(newcomer) && one.role !== 'interpreter');
        for (const { id } of higher) expect(withThem.get(id)).toBe(without.get(id));
      }),
    );
  });

  it('keeps the seat at its table when tables get another size, and no seat in another shape', () => {
    const eight = { shape: 'round-tables', seats: 8 } as const;
    expect(reseated(eight, { shape: 'round-tables', seats: 10 }, 10)).toBe(12);
    expect(reseated(eight, { shape: 'round-tables', seats: 4 }, 6)).toBeUndefined();
    expect(reseated(eight, { shape: 'line-up', seats: 8 }, 3)).toBeUndefined();
    expect(reseated({ shape: 'long-table', seats: 8 }, { shape: 'long-table', seats: 12 }, 7)).toBe(7);
  });
});
