import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lastPosition, positionBefore } from '../../db/queries/positions';

const inOrder = (rows: { id: string; position: string }[]) =>
  [...rows].sort((a, b) =>
    a.position === b.position ? (a.id < b.id ? -1 : 1) : a.position < b.position ? -1 : 1,
  );

it('what is moved stands where it was put, also where two laptops gave one key to two records', () => {
  const moves = fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { maxLength: 60 });
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 12 }), moves, fc.boolean(), (size, all, hasTwins) => {
      let rows: { id: string; position: string }[] = [];
      for (let at = 0; at < size; at++)
        rows.push({ id: String(at).padStart(2, '0'), position: lastPosition(rows) });
      if (hasTwins) rows = rows.map((row, at) => ({ ...row, position: rows[at - (at % 2)]?.position ?? '' }));
      for (const [from, to] of all) {
        const moved = rows[from % size];
        if (!moved) continue;
        const others = rows.filter((row) => row !== moved);
        const before = others[to % size] ?? null;
        const position = positionBefore(others, before?.id ?? null);
        rows = inOrder([...others, { ...moved, position }]);
        const at = rows.findIndex(({ id }) => id === moved.id);
        const isPut = before ? at < rows.findIndex(({ id }) => id === before.id) : at === size - 1;
        expect(isPut).toBe(true);
      }
    }),
  );
});
