import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type GiftValue, giftTotals, giftValue } from '../../db/domain/gift';

const worth = (minor: number, currency = 'DKK', state: 'known' | 'estimated' = 'known') => ({
  value: { state, minor, currency },
});
const unknown = { value: { state: 'not-recorded' } } as const;

describe('what gifts are worth', () => {
  it('says what it covers, and unknown is not zero', () => {
    expect(giftTotals([worth(100_000), worth(25_000, 'DKK', 'estimated'), unknown])).toEqual({
      gifts: 3,
      valued: 2,
      estimated: 1,
      sums: [{ currency: 'DKK', minor: 125_000 }],
    });
    expect(giftTotals([unknown])).toEqual({ gifts: 1, valued: 0, estimated: 0, sums: [] });
    expect(giftTotals([worth(0)]).sums).toEqual([{ currency: 'DKK', minor: 0 }]);
  });

  it('is never added up over currencies, and nothing is lost', () => {
    const value: fc.Arbitrary<GiftValue> = fc.oneof(
      fc.record({
        state: fc.constantFrom('known' as const, 'estimated' as const),
        minor: fc.integer({ min: 0, max: 1_000_000 }),
        currency: fc.constantFrom('DKK', 'EUR', 'LBP'),
      }),
      fc.constant({ state: 'not-recorded' as const }),
    );
    fc.assert(
      fc.property(fc.array(fc.record({ value })), (gifts) => {
        const totals = giftTotals(gifts);
        const amounts = gifts.flatMap(({ value: each }) => (each.state === 'not-recorded' ? [] : [each]));
        expect(totals.gifts).toBe(gifts.length);
        expect(totals.valued).toBe(amounts.length);
        expect(totals.estimated).toBeLessThanOrEqual(totals.valued);
        expect(totals.sums.map(({ currency }) => currency)).toEqual(
          [...new Set(amounts.map(({ currency }) => currency))].sort(),
        );
        for (const { currency, minor } of totals.sums)
          expect(minor).toBe(
            amounts.filter((each) => each.currency === currency).reduce((sum, each) => sum + each.minor, 0),
          );
      }),
    );
  });

  it('is whole minor units of a currency by its code', () => {
    expect(giftValue.safeParse({ state: 'known', minor: 12.5, currency: 'DKK' }).success).toBe(false);
    expect(giftValue.safeParse({ state: 'known', minor: -1, currency: 'DKK' }).success).toBe(false);
    expect(giftValue.safeParse({ state: 'known', minor: 1, currency: 'kr' }).success).toBe(false);
    expect(giftValue.safeParse({ state: 'not-recorded', minor: 0 }).success).toBe(false);
  });
});
