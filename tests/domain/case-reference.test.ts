import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  type CaseNumberKind,
  type CaseSystem,
  caseSystems,
  formatCaseNumber,
  guessCaseNumber,
  normaliseCaseNumber,
} from '../../db/domain/case-reference';

test.each<[string, CaseSystem, CaseNumberKind, string]>([
  ['F2 2024 - 15229', 'f2', 'case', '2024-15229'],
  ['2024 - 15229', 'f2', 'case', '2024-15229'],
  ['2023 – 96', 'f2', 'case', '2023-96'],
  ['2023—00096', 'f2', 'case', '2023-96'],
  ['2024 15229', 'f2', 'case', '2024-15229'],
  ['F2-sagsnr.: 2024 - 15229', 'f2', 'case', '2024-15229'],
  ['5986471', 'f2', 'document', '5986471'],
  ['F2 dok.nr. 5986471', 'f2', 'document', '5986471'],
  ['Dokumentnummer 5986471', 'f2', 'document', '5986471'],
  ['eDoc 2024-0282315', 'edoc', 'case', '2024-0282315'],
  ['2024-0282315', 'edoc', 'case', '2024-0282315'],
  ['edoc-sag 2016-78628', 'edoc', 'case', '2016-0078628'],
  ['2016-0078628-1', 'edoc', 'document', '2016-0078628-1'],
  ['Sagsnr. 2016-0078628', 'edoc', 'case', '2016-0078628'],
  ['Dokumentnr. 2016-0078628-1', 'edoc', 'document', '2016-0078628-1'],
  ['KK/2024/12 b', 'other', 'case', 'KK/2024/12B'],
  ['ref. بيروت 12', 'other', 'case', 'REF.بيروت12'],
  ['', 'other', 'case', ''],
])('guesses %j as %s %s %s', (text, system, numberKind, normalised) =>
  expect(guessCaseNumber(text)).toEqual({ system, numberKind, normalised }),
);

test.each<[CaseSystem, string, string]>([
  ['f2', '2024-15229', '2024 - 15229'],
  ['f2', '5986471', '5986471'],
  ['edoc', '2016-0078628-1', '2016-0078628-1'],
])('shows %s %s as %s', (system, normalised, shown) =>
  expect(formatCaseNumber({ system, normalised, asPasted: 'x' })).toBe(shown),
);

it('shows a number of another system as it was pasted', () => {
  expect(formatCaseNumber({ system: 'other', normalised: 'KK/2024/12B', asPasted: ' KK/2024/12 b ' })).toBe(
    'KK/2024/12 b',
  );
});

describe('normalising', () => {
  const system = fc.constantFrom(...caseSystems);
  const soup = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom(
          'F2',
          'eDoc',
          'sag',
          's',
          'nr',
          'dok',
          '.',
          ':',
          '-',
          '–',
          ' ',
          '2024',
          '0282315',
          '1',
        ),
      )
      .map((parts) => parts.join('')),
  );

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(system, soup, (name, text) => {
        const once = normaliseCaseNumber(name, text);
        expect(normaliseCaseNumber(name, once)).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  it('does not care about spaces, kinds of dashes and capitals', () => {
    const dash = fc.constantFrom('-', ' - ', '–', ' – ', '—', ' ‑ ', '−', '\u00A0-\u00A0', '- ');
    const prefix = fc.constantFrom('', ' ', '\u200E', 'nr. ', 'Sag ', 'SAGSNR.: ');
    fc.assert(
      fc.property(
        system,
        fc.integer({ min: 1990, max: 2040 }),
        fc.integer({ min: 1, max: 9_999_999 }),
        dash,
        prefix,
        (name, year, serial, between, before) => {
          const plain = normaliseCaseNumber(name, `${year}-${serial}`);
          expect(normaliseCaseNumber(name, `${before}${year}${between}${serial} `)).toBe(plain);
        },
      ),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(soup, (text) => {
        expect(guessCaseNumber(text).normalised).toBeTypeOf('string');
      }),
    );
  });
});
