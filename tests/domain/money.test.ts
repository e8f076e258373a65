import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatAmount,
  formatMoney,
  largestAmount,
  minorDigits,
  parseAmount,
  sameFigure,
} from '../../db/domain/money';

describe('an amount as people write it', () => {
  it.each([
    ['1.250,50', 'DKK', 125_050],
    ['1,250.50', 'DKK', 125_050],
    ['1250,5', 'DKK', 125_050],
    ['1250.5', 'DKK', 125_050],
    ['1.250', 'DKK', 125_000],
    ['1,250', 'DKK', 125_000],
    ['1.25', 'DKK', 125],
    ['1.250.000', 'DKK', 125_000_000],
    ['1 250,50 kr.', 'DKK', 125_050],
    ['1\u00a0250 kr', 'DKK', 125_000],
    ['kr. 300', 'DKK', 30_000],
    ['DKK 1.250,-', 'DKK', 125_000],
    ['1’250.50', 'CHF', 125_050],
    ['€ 40', 'EUR', 4_000],
    ['0', 'DKK', 0],
    ['0,05', 'DKK', 5],
    ['1250', 'JPY', 1_250],
    ['1.250', 'JPY', 1_250],
    ['1.5', 'KWD', 1_500],
    ['0,250', 'KWD', 250],
    ['1,250.500', 'KWD', 1_250_500],
  ])('%s in %s is %i', (text, currency, minor) => {
    expect(parseAmount(text, currency)).toBe(minor);
  });

  it.each([
    ['1.250', 'KWD'],
    ['1,250', 'KWD'],
    ['1.2500', 'DKK'],
    ['0.250', 'DKK'],
    ['1,5', 'JPY'],
    ['12.50.00', 'DKK'],
    ['1.25,000', 'DKK'],
    ['1.250 000', 'DKK'],
    ['-5', 'DKK'],
    ['ca. 100', 'DKK'],
    ['100 kr.', 'EUR'],
    ['100-200', 'DKK'],
    ['1e3', 'DKK'],
    ['', 'DKK'],
    ['kr.', 'DKK'],
    ['9999999999999999', 'DKK'],
  ])('%s in %s is not guessed at', (text, currency) => {
    expect(parseAmount(text, currency)).toBeNull();
  });

  it('comes back from what is written out, or is refused where it may mean two things', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: largestAmount }),
        fc.constantFrom('DKK', 'EUR', 'LBP', 'JPY', 'KWD', 'CLF'),
        fc.constantFrom('da-DK', 'en-GB'),
        (minor, currency, locale) => {
          const read = parseAmount(formatAmount(minor, currency, locale), currency);
          const mayMeanTwo = minorDigits(currency) === 3 && minor < 1_000_000;
          expect(mayMeanTwo ? [minor, null] : [minor]).toContain(read);
        },
      ),
    );
  });

  it('never is anything but a whole number of minor units, whatever is written', () => {
    const text = fc.string({ unit: fc.constantFrom(...'0123456789., -kr€’') });
    fc.assert(
      fc.property(text, fc.constantFrom('DKK', 'JPY', 'KWD'), (written, currency) => {
        const read = parseAmount(written, currency);
        const isAmount = Number.isSafeInteger(read) && Number(read) >= 0 && /\d/.test(written);
        expect(read === null || isAmount).toBe(true);
      }),
    );
  });
});

it('a figure stays the same in another currency as far as that has digits for it', () => {
  expect(sameFigure(125_000, 'DKK', 'JPY')).toBe(1_250);
  expect(sameFigure(125_050, 'DKK', 'JPY')).toBe(1_251);
  expect(sameFigure(125_050, 'DKK', 'KWD')).toBe(1_250_500);
  expect(sameFigure(largestAmount, 'DKK', 'KWD')).toBe(largestAmount);
});

describe('a sum of money', () => {
  it('is written as its language does, with the digits of its currency', () => {
    const written = (minor: number, currency: string, locale: string) =>
      formatMoney(minor, currency, locale).replaceAll('\u00a0', ' ');
    expect(written(125_000, 'DKK', 'da-DK')).toBe('1.250 kr.');
    expect(written(125_050, 'DKK', 'da-DK')).toBe('1.250,50 kr.');
    expect(written(125_050, 'EUR', 'en-GB')).toBe('€1,250.50');
    // There are crowns of more than one kind.
    expect(written(125_000, 'SEK', 'da-DK')).toBe('1.250 SEK');
    expect(written(125_000, 'DKK', 'en-GB')).toBe('DKK 1,250');
    expect(written(1_250, 'JPY', 'en-GB')).toContain('1,250');
    expect(written(1_250, 'KWD', 'en-GB')).toContain('1.250');
    // ICU counts no piastres; the standard does.
    expect(written(125_050, 'LBP', 'en-GB')).toContain('1,250.50');
  });
});
