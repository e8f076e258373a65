import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCost, formatCostFigures, parseCost } from '../../db/domain/cost-range';

const dkk = (low: number, high = low) => ({ low: low * 100, high: high * 100, currency: 'DKK' });

describe('a cost', () => {
  it.each([
    ['250.000', dkk(250_000)],
    ['250,000', dkk(250_000)],
    ['1.250,50 kr.', { low: 125_050, high: 125_050, currency: 'DKK' }],
    ['1.250,-', dkk(1_250)],
    ['500.000–1 mio. kr.', dkk(500_000, 1_000_000)],
    ['500.000 - 1 mio.', dkk(500_000, 1_000_000)],
    ['500.000-750.000', dkk(500_000, 750_000)],
    ['1–2 mio. kr.', dkk(1_000_000, 2_000_000)],
    ['1,5 til 2 millioner', dkk(1_500_000, 2_000_000)],
    ['500.000 kr. – 1 mio. kr.', dkk(500_000, 1_000_000)],
    ['DKK 2 million', dkk(2_000_000)],
    ['1 mia.', dkk(1_000_000_000)],
    ['50-75 tusind', dkk(50_000, 75_000)],
    ['0', dkk(0)],
    ['0–500', dkk(0, 500)],
  ])('is read from “%s”', (text, cost) => {
    expect(parseCost(text, 'DKK')).toEqual(cost);
  });

  it.each(['', 'gratis', '2–1', '1–2–3', '-5', '1.125 mio.', '1 EUR', '5 mio. – 2 mio.', '–', '1–', 'mio.'])(
    'isn’t guessed from “%s”',
    (text) => {
      expect(parseCost(text, 'DKK')).toBeNull();
    },
  );

  it('in minor units that the currency has', () => {
    expect(parseCost('1,5 mio.', 'JPY')).toEqual({ low: 1_500_000, high: 1_500_000, currency: 'JPY' });
    expect(parseCost('1,5 mio.', 'KWD')).toEqual({ low: 1.5e9, high: 1.5e9, currency: 'KWD' });
  });

  it('is read back as it is shown, in both languages', () => {
    const whole = fc.integer({ min: 0, max: 1e9 });
    fc.assert(
      fc.property(whole, whole, fc.constantFrom('da-DK', 'en-GB'), (a, b, locale) => {
        const cost = { low: Math.min(a, b), high: Math.max(a, b), currency: 'DKK' };
        expect(parseCost(formatCostFigures(cost, locale), 'DKK')).toEqual(cost);
      }),
    );
  });

  it('is said with its currency once', () => {
    const said = (low: number, high: number, locale: string) =>
      formatCost(dkk(low, high), locale).replaceAll('\u00a0', ' ');
    expect(said(500_000, 1_000_000, 'da-DK')).toBe('500.000–1.000.000 kr.');
    expect(said(250_000, 250_000, 'da-DK')).toBe('250.000 kr.');
  });
});
