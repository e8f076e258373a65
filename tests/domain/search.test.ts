import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fold, queryTerms } from '../../db/domain/search';

test.each([
  ['Århus', ['arhus', 'Aarhus', 'ÅRHUS', 'århus', 'A\u030Arhus']],
  ['Søren', ['soren', 'Soeren', 'SØREN', 'Sören']],
  ['Ærø', ['aero', 'aeroe', 'ÆRØ', 'ærö']],
  ['Næstved', ['naestved']],
  ['Łódź', ['lodz']],
  ['Straße', ['strasse']],
  ['İstanbul', ['istanbul', 'ISTANBUL']],
  ['ΣΟΦΟΣ', ['σοφος', 'σοφοσ']],
  ['Müller', ['muller']],
  ['أحمد', ['احمد', 'أَحْمَد', 'اَحـمـد']],
  ['مُحَمَّد', ['محمد', 'محـــمد']],
  ['بيروت', ['بَيْروت']],
  ['إسلام آباد ٱ', ['اسلام اباد ا']],
  ['مصطفى', ['مصطفي']],
  ['بلدية', ['بلديه']],
  ['مؤتمر', ['موتمر']],
  ['٢٠١٦', ['2016']],
  ['Ｂｅｉｒｕｔ', ['beirut']],
  ['🥳fest₺2016', ['-fest 2016']],
])('%s meets all its spellings', (name, spellings) => {
  for (const spelling of spellings) expect(fold(spelling)).toBe(fold(name));
});

test.each([
  ['Arhus', 'Horsens'],
  ['Søren', 'Saren'],
  ['أحمد', 'محمد'],
])('%s and %s stay apart', (a, b) => expect(fold(a)).not.toBe(fold(b)));

const letters = fc
  .array(
    fc.constantFrom(
      'a',
      'å',
      'e',
      'o',
      'ø',
      'æ',
      'A',
      'Œ',
      '\u030A',
      'İ',
      'ς',
      'ا',
      'أ',
      'ـ',
      'ى',
      'ﷺ',
      'x',
      ' ',
    ),
  )
  .map((parts) => parts.join(''));
const anyText = fc.oneof(letters, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

describe('fold', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 1_000 },
    );
  });

  it('folds the beginning of a text to the beginning of the folded text', () => {
    const start = fc.oneof(letters, fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(start, start, (a, b) => {
        expect(fold(a + b).startsWith(fold(a))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('queryTerms', () => {
  test.each([
    ['Århus', '"arhus"*'],
    ['møde med  borgmesteren', '"mode"* "med"* "borgmesteren"*'],
    ['2024 - 15229', '"2024"* "15229"*'],
    ['"quoted" OR NOT (x*)', '"quoted"* "or"* "not"* "x"*'],
    ['beirut BEIRUT', '"beirut"*'],
    ['', null],
    [' -"*() ', null],
    ['\u0000', null],
    ['مُحَمَّد', '"محمد"*'],
  ])('%j becomes %j', (text, query) => expect(queryTerms(text)).toBe(query));

  it('is null or a row of quoted words, whatever is typed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const query = queryTerms(text);
        expect(query === null || /^"[\p{L}\p{N}]+"\*( "[\p{L}\p{N}]+"\*)*$/u.test(query)).toBe(true);
      }),
    );
    expect(queryTerms('a b '.repeat(100_000))).toBe('"a"* "b"*');
    expect(
      queryTerms(Array.from({ length: 500 }, (_, index) => `w${index}`).join(' '))?.split(' '),
    ).toHaveLength(16);
  });
});
