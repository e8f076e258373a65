import { beforeAll, describe, expect, it } from 'vitest';
import type { FactValue } from '../../db/domain/partner';
import { factPlaces } from '../../renderer/features/partners/factPlaces';
import { startTexts, textsIn } from '../../renderer/i18n';
import { formatFactValue, parseFactValue } from '../../renderer/shared/factValue';

const range = (low: number, high: number, unit = '') => ({ kind: 'range', low, high, unit });
const number = (value: number, unit = '') => ({ kind: 'number', value, unit });

describe('what is written for a fact', () => {
  it.each([
    ['1.000.000–2.000.000', range(1e6, 2e6)],
    ['1.000.000-2.000.000 indbyggere', range(1e6, 2e6, 'indbyggere')],
    ['1–2 mio. indbyggere', range(1e6, 2e6, 'indbyggere')],
    ['1 mio. til 2 mio. indbyggere', range(1e6, 2e6, 'indbyggere')],
    ['800.000–1,2 mio.', range(800_000, 1.2e6)],
    ['20.924 kr.', number(20_924, 'kr.')],
    ['1,5 mia. kr.', number(1.5e9, 'kr.')],
    ['12 km²', number(12, 'km²')],
    ['35 m²', number(35, 'm²')],
    ['1.5', number(1.5)],
    ['-5 grader', number(-5, 'grader')],
    ['2–1 mio.', range(2e6, 1e6)],
  ])('%s is a number or a range', (written, value) => {
    expect(parseFactValue(written, 'da')).toEqual(value);
  });

  it.each([
    'Arabisk og fransk',
    '1453',
    '2015–2017',
    '24/7',
    '12 bydele, de fleste små',
    '2 broer og 3 tunneler',
    '',
    '08-04-2016',
    '2-faset plan: først',
  ])('%s is a text', (written) =>
    expect(parseFactValue(written, 'da')).toEqual({ kind: 'text', text: written }),
  );

  it('is read by the language’s own marks', () => {
    expect(parseFactValue('1,500,000 people', 'en')).toEqual(number(1_500_000, 'people'));
    expect(parseFactValue('1.500 personer', 'da')).toEqual(number(1_500, 'personer'));
    expect(parseFactValue('1.5 million people', 'en')).toEqual(number(1_500_000, 'people'));
  });
});

describe('a fact for reading', () => {
  beforeAll(() => startTexts('da'));

  it.each([
    [range(1e6, 2e6, 'indbyggere'), '1–2 mio. indbyggere'],
    [range(800_000, 1.2e6), '800.000–1.200.000'],
    [number(20_924, 'kr.'), '20.924 kr.'],
    [number(1.5e9, 'kr.'), '1,5 mia. kr.'],
    [number(1_234_567), '1.234.567'],
    [{ kind: 'text', text: 'Arabisk' }, 'Arabisk'],
  ])('%o', (value, text) => {
    expect(formatFactValue(value as FactValue, textsIn('da'), 'da')).toBe(text);
    expect(parseFactValue(text, 'da')).toEqual(value);
  });
});

describe('moving facts', () => {
  const fact = (id: string) => ({ id }) as Parameters<typeof factPlaces>[0][number][number];
  const places = factPlaces([[fact('a')], [fact('b1'), fact('b2')], [fact('c')]]);

  it('goes past the neighbour above and below, and within what is said of one thing', () => {
    expect(places.get('a')).toEqual({ up: undefined, down: 'c' });
    expect(places.get('b1')).toEqual({ up: 'a', down: 'c' });
    expect(places.get('b2')).toEqual({ up: 'b1', down: undefined });
    expect(places.get('c')).toEqual({ up: 'b1', down: undefined });
  });
});
