import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chainOf,
  isTravelling,
  mayStandInFor,
  neededFor,
  type Substitute,
} from '../../db/domain/substitution';

const ids = ['a', 'b', 'c', 'd', 'e'];
/** Any records at all, those that go round in a circle too. */
const anyLinks = fc
  .tuple(...ids.map(() => fc.option(fc.constantFrom(...ids, 'gone'))))
  .map((targets) => ids.map((id, index) => ({ id, standsInForId: targets[index] ?? null })));
const link = (id: string, standsInForId: string | null = null) => ({ id, standsInForId });

describe('a chain of substitutes', () => {
  it('goes from who was invited to who comes, however many there are between', () => {
    const all = [link('c', 'b'), link('a'), link('x'), link('b', 'a')];
    expect(chainOf(all, 'c').map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(chainOf(all, 'b').map(({ id }) => id)).toEqual(['a', 'b']);
    expect(chainOf(all, 'x').map(({ id }) => id)).toEqual(['x']);
    expect(chainOf(all, 'nobody')).toEqual([]);
  });

  it('ends on any records: nobody twice, each in the place of the one before, the asked one last', () => {
    fc.assert(
      fc.property(anyLinks, fc.constantFrom(...ids), (links, id) => {
        const chain = chainOf(links, id);
        expect(chain.at(-1)?.id).toBe(id);
        expect(new Set(chain).size).toBe(chain.length);
        expect(chain.slice(1).map(({ standsInForId }) => standsInForId)).toEqual(
          chain.slice(0, -1).map((one) => one.id),
        );
        const first = chain[0]?.standsInForId ?? null;
        const isEnd = first === null || first === 'gone';
        expect(isEnd || chain.some((one) => one.id === first)).toBe(true);
      }),
    );
  });

  it('never becomes a circle by what is allowed', () => {
    const orders = fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)), { maxLength: 20 });
    fc.assert(
      fc.property(orders, (wanted) => {
        let links = ids.map((id) => link(id));
        for (const [id, absentId] of wanted)
          if (mayStandInFor(links, id, absentId))
            links = links.map((one) => (one.id === id ? link(id, absentId) : one));
        for (const id of ids) expect(chainOf(links, id)[0]?.standsInForId).toBeNull();
      }),
    );
    expect(mayStandInFor([link('a')], 'a', 'a')).toBe(false);
  });
});

describe('what is needed for a substitute', () => {
  const substitute: Substitute = {
    participation: { side: 'ours', invitation: 'invited' },
    mission: { direction: 'out' },
    practical: null,
    legs: 0,
    rooms: 0,
    items: 0,
  };
  const kinds = (given: Partial<Substitute>) =>
    neededFor({ ...substitute, ...given }).map(({ kind }) => kind);
  const known = { hasPassport: true, visa: 'granted', hasDiet: true } as const;

  it('is everything while nothing is known', () => {
    expect(neededFor({ ...substitute, legs: 2, rooms: 1, items: 5 })).toEqual([
      { kind: 'letter' },
      { kind: 'passport' },
      { kind: 'visa' },
      { kind: 'diet' },
      { kind: 'legs', count: 2 },
      { kind: 'rooms', count: 1 },
      { kind: 'items', count: 5 },
    ]);
  });

  it('is nothing once all is seen to', () => {
    const participation = { side: 'ours', invitation: 'accepted' } as const;
    expect(kinds({ participation, practical: known })).toEqual([]);
    expect(kinds({ participation, practical: { ...known, visa: 'applied' } })).toEqual([]);
    expect(kinds({ participation, practical: { ...known, visa: 'needed' } })).toEqual(['visa']);
  });

  it('is no passport of those who are at home there', () => {
    const theirs = { side: 'theirs', invitation: 'accepted' } as const;
    expect(kinds({ participation: theirs })).toEqual(['diet']);
    expect(isTravelling(theirs, { direction: 'in' })).toBe(true);
  });
});
