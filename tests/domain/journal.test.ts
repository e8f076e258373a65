import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseNumbersMeant, caseSystems, normaliseCaseNumber } from '../../db/domain/case-reference';
import {
  caseNumbersIn,
  type FiledNumber,
  isInView,
  type JournalRecord,
  journalEntries,
  journalViews,
  packedDocuments,
} from '../../db/domain/journal';

const aRecord = (given: Pick<JournalRecord, 'kind' | 'id'> & Partial<JournalRecord>): JournalRecord => ({
  title: given.id,
  date: null,
  party: '',
  belongsTo: [],
  filing:
    given.kind === 'memo' || given.kind === 'attachment'
      ? { direction: 'internal', party: '', datedOn: null, journalisedOn: null }
      : null,
  memo: null,
  file: null,
  ...given,
});

const aCase = (asPasted: string): FiledNumber => ({
  system: 'f2',
  numberKind: 'case',
  asPasted,
  normalised: normaliseCaseNumber('f2', asPasted),
});

const cooperation = aRecord({ kind: 'cooperation', id: 'cooperation' });
const agreement = aRecord({ kind: 'agreement', id: 'agreement', belongsTo: [cooperation] });
const scan = aRecord({ kind: 'attachment', id: 'scan', belongsTo: [agreement] });
const all = [cooperation, agreement, scan];

const filedAt = (record: JournalRecord, number: FiledNumber) => ({
  ...number,
  recordKind: record.kind as 'agreement',
  recordId: record.id,
});

const entryOf = (id: string, entries: ReturnType<typeof journalEntries>) =>
  entries.find((entry) => entry.id === id);

describe('a case number', () => {
  it('is a record’s own, or that of the nearest it belongs to that has one', () => {
    const ofCooperation = filedAt(cooperation, aCase('2016 - 1'));
    const ofAgreement = filedAt(agreement, aCase('2016 - 2'));
    const ofScan = filedAt(scan, aCase('2016 - 3'));
    const numbers = (references: (typeof ofScan)[]) => {
      const entry = entryOf('scan', journalEntries(all, references));
      return [entry?.caseNumbers.map(({ normalised }) => normalised), entry?.inheritedFrom?.id];
    };
    expect(numbers([])).toEqual([[], undefined]);
    expect(numbers([ofCooperation])).toEqual([['2016-1'], 'cooperation']);
    expect(numbers([ofCooperation, ofAgreement])).toEqual([['2016-2'], 'agreement']);
    expect(numbers([ofCooperation, ofAgreement, ofScan])).toEqual([['2016-3'], undefined]);
  });

  it('of eDoc stands in the document’s own; a document number is never inherited', () => {
    const document: FiledNumber = {
      ...{ system: 'edoc', numberKind: 'document', asPasted: '2016-0078628-1', normalised: '2016-0078628-1' },
    };
    const entries = journalEntries(all, [filedAt(agreement, document)]);
    expect(entryOf('agreement', entries)).toMatchObject({
      caseNumbers: [{ normalised: '2016-0078628' }],
      documentNumbers: [{ normalised: '2016-0078628-1' }],
      inheritedFrom: null,
    });
    expect(entryOf('scan', entries)).toMatchObject({
      caseNumbers: [{ normalised: '2016-0078628' }],
      documentNumbers: [],
      inheritedFrom: { id: 'agreement' },
    });
    const f2 = { ...document, system: 'f2' as const, asPasted: '5986471', normalised: '5986471' };
    expect(caseNumbersIn([f2])).toEqual([]);
  });

  it('stands once, however often it was added', () => {
    expect(caseNumbersIn([aCase('2024 - 15229'), aCase('2024-00015229')])).toEqual([aCase('2024 - 15229')]);
  });

  it('that somebody pasted is meant in the form that each system keeps it in', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...caseSystems),
        fc.integer({ min: 1990, max: 2030 }),
        fc.integer({ min: 1, max: 9_999_999 }),
        fc.constantFrom('', ' ', '  ', '\u00A0'),
        fc.constantFrom('-', '–', '\u2011'),
        fc.constantFrom('', 'Sagsnr. ', 'F2 ', 'eDoc: ', 'Journalnummer: '),
        (system, year, serial, space, dash, before) => {
          const kept = normaliseCaseNumber(system, `${year}-${serial}`);
          expect(caseNumbersMeant(`${before}${year}${space}${dash}${space}${serial}`)).toContain(kept);
        },
      ),
    );
    expect(caseNumbersMeant('Beirut')).toEqual([]);
  });
});

describe('the register', () => {
  it('has every document, mission, cooperation, decision and agreement, and of all else what has a number', () => {
    const partner = aRecord({ kind: 'partner', id: 'partner' });
    const need = aRecord({ kind: 'need', id: 'need', belongsTo: [partner] });
    const ids = (references: Parameters<typeof journalEntries>[1]) =>
      journalEntries([...all, partner, need], references)
        .map(({ id }) => id)
        .sort();
    expect(ids([])).toEqual(['agreement', 'cooperation', 'scan']);
    expect(ids([filedAt(need, aCase('1999 - 1'))])).toEqual(['agreement', 'cooperation', 'need', 'scan']);
  });

  it('has nothing of what is gone: neither an agreement nor its scan without the cooperation', () => {
    expect(journalEntries([agreement, scan], [])).toEqual([]);
    const memo = aRecord({ kind: 'memo', id: 'memo', belongsTo: [cooperation] });
    expect(journalEntries([memo], [])).toMatchObject([{ id: 'memo', owner: null, cooperationId: null }]);
  });

  it('says to what everything belongs, through a workshop too', () => {
    const mission = aRecord({ kind: 'mission', id: 'mission', belongsTo: [cooperation] });
    const workshop = aRecord({ kind: 'workshop', id: 'workshop', belongsTo: [mission] });
    const slides = aRecord({ kind: 'attachment', id: 'slides', belongsTo: [workshop] });
    const entries = journalEntries([cooperation, mission, workshop, slides], []);
    expect(entryOf('slides', entries)).toMatchObject({
      owner: { kind: 'workshop', id: 'workshop' },
      missionId: 'mission',
      cooperationId: 'cooperation',
    });
    expect(entryOf('workshop', entries)).toBeUndefined();
  });

  it('begins with the newest; what has no date comes last', () => {
    const dated = (id: string, date: string | null) => aRecord({ kind: 'mission', id, date });
    const entries = journalEntries(
      [dated('none', null), dated('old', '2016-05-16'), dated('year', '2017'), dated('month', '2017-01')],
      [],
    );
    expect(entries.map(({ id }) => id)).toEqual(['year', 'month', 'old', 'none']);
  });

  it('has each document in one of the views of what is journalised, and all in all', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ isDocument: fc.boolean(), day: fc.constantFrom(null, '2024-03-12') })),
        (lines) => {
          const entries = journalEntries(
            lines.map(({ isDocument, day }, index) =>
              isDocument
                ? aRecord({
                    kind: 'memo',
                    id: `${index}`,
                    filing: { direction: 'out', party: '', datedOn: null, journalisedOn: day },
                  })
                : aRecord({ kind: 'mission', id: `${index}` }),
            ),
            [],
          );
          const count = Object.fromEntries(
            journalViews.map((view) => [view, entries.filter((entry) => isInView(entry, view)).length]),
          );
          const documents = lines.filter(({ isDocument }) => isDocument).length;
          expect((count.open ?? 0) + (count.journalised ?? 0)).toBe(documents);
          expect(count.all).toBe(lines.length);
          // None of these has a number.
          expect(count.unnumbered).toBe(lines.length);
        },
      ),
    );
  });
});

describe('a package', () => {
  const memo = aRecord({ kind: 'memo', id: 'memo', date: '2024-03-12', belongsTo: [cooperation] });
  const enclosure = aRecord({ kind: 'attachment', id: 'enclosure', date: '2016-01-01', belongsTo: [memo] });
  const entries = journalEntries([...all, memo, enclosure], []);
  const idsOf = (chosen: string[]) =>
    packedDocuments(entries, ({ id }) => chosen.includes(id)).map(({ id }) => id);

  it('has the documents alone, the oldest first, each followed by what belongs to it', () => {
    expect(idsOf(['memo', 'enclosure', 'scan', 'agreement', 'cooperation'])).toEqual([
      'memo',
      'enclosure',
      'scan',
    ]);
  });

  it('takes what belongs to a chosen document with it, and not the other way', () => {
    expect(idsOf(['memo'])).toEqual(['memo', 'enclosure']);
    expect(idsOf(['enclosure'])).toEqual(['enclosure']);
    expect(idsOf([])).toEqual([]);
  });
});
