import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { previewOf, type ReadRow } from '../../db/domain/import-preview';
import {
  contactKey,
  type ImportRow,
  isChange,
  type KnownPerson,
  type PersonDraft,
  type PhoneKey,
  rowOfKnown,
} from '../../db/domain/person-import';

/** Enough of a numbering plan for numbers of these tests: eight digits are Danish. */
const phoneKey: PhoneKey = (text) => {
  const digits = text.replace(/\D/g, '').replace(/^00/, '');
  return digits.length === 8 ? `+45${digits}` : digits.length > 8 ? `+${digits}` : null;
};

const blank: PersonDraft = {
  ...{ givenName: '', familyName: '', nativeName: '', title: '', position: '', notes: '', honorific: '' },
  ...{ pronunciation: '', positionSince: null, precedenceClass: null, precedenceNumber: null },
  ...{ organisation: '', contacts: [], languages: [], photo: null },
};
const email = (value: string) => ({ kind: 'email' as const, label: '', value });
const phone = (value: string) => ({ kind: 'phone' as const, label: '', value });
const draftOf = (given: Partial<PersonDraft>): PersonDraft => ({ ...blank, ...given });
const rowsOf = (...drafts: Partial<PersonDraft>[]): ReadRow[] =>
  drafts.map((draft, index) => ({
    line: index + 2,
    draft: draftOf(draft),
    faults: [],
    remarks: [],
    cells: [],
  }));

/** The directory after a draft was put in as somebody new. */
const knownAs = (id: string, { photo, languages, ...draft }: PersonDraft): KnownPerson => ({
  ...{ ...draft, id, country: '' },
  languages: languages.map(({ language }) => language),
  hasPhoto: photo !== null,
});
/** The directory after a row was written to somebody. */
const withRow = (known: KnownPerson, row: ImportRow): KnownPerson => ({
  ...known,
  ...row.fields,
  organisation: row.organisation ?? known.organisation,
  contacts: [...known.contacts, ...row.contacts],
  languages: [...known.languages, ...row.languages.map(({ language }) => language)],
  hasPhoto: known.hasPhoto || row.photo !== null,
});

const anne = knownAs(
  'anne',
  draftOf({
    ...{ givenName: 'Anne', familyName: 'Holm', organisation: 'Københavns Kommune', position: 'Konsulent' },
    contacts: [email('anne@kk.dk'), phone('+45 33 66 33 66')],
  }),
);

describe('a row of a file', () => {
  const about = (draft: Partial<PersonDraft>, directory: KnownPerson[] = [anne]) =>
    previewOf(rowsOf(draft), directory, phoneKey)[0];

  it.each<[string, Partial<PersonDraft>, string]>([
    [
      'address, in capitals, and a new family name',
      { givenName: 'Anne', familyName: 'Berg', contacts: [email(' ANNE@KK.DK')] },
      'changed',
    ],
    [
      'number, written otherwise',
      { givenName: 'A.', familyName: 'Holm', contacts: [phone('0045 33663366')] },
      'duplicate',
    ],
    [
      'name and organisation',
      { givenName: 'Anne', familyName: 'Holm', organisation: 'KØBENHAVNS KOMMUNE', position: 'Chef' },
      'changed',
    ],
    ['name, family name first', { givenName: 'Holm', familyName: 'Anne' }, 'duplicate'],
    [
      'shared address under another name',
      { givenName: 'Bo', familyName: 'Lund', contacts: [email('anne@kk.dk')] },
      'new',
    ],
    [
      'switchboard and a first name they share',
      { givenName: 'Anne', familyName: 'Lund', contacts: [phone('33663366')] },
      'new',
    ],
    [
      'name at another organisation',
      { givenName: 'Anne', familyName: 'Holm', organisation: 'Aarhus Kommune' },
      'new',
    ],
  ])('is compared by %s', (_, draft, kind) => {
    expect(about(draft)?.kind).toBe(kind);
    expect(about(draft)?.matches.map(({ personId }) => personId)).toEqual(['anne']);
  });

  it('is compared by a name in its own script, vowels or not, and by an office without a name', () => {
    const layla = knownAs(
      'layla',
      draftOf({ givenName: 'Layla', familyName: 'Haddad', nativeName: 'ليلى حدّاد' }),
    );
    expect(about({ nativeName: 'ليلى حداد', title: 'dr.' }, [layla])).toMatchObject({
      kind: 'changed',
      matches: [{ reasons: ['name'], row: { fields: { title: 'dr.' } } }],
    });
    const mayor = knownAs('mayor', draftOf({ position: 'Overborgmesteren', organisation: 'Beirut' }));
    expect(about({ position: 'overborgmesteren', organisation: 'BEIRUT' }, [mayor])?.kind).toBe('duplicate');
  });

  it('never takes anything away, and spelling alone is no news', () => {
    const row = rowOfKnown(
      draftOf({
        ...{ givenName: 'A.', familyName: 'HOLM', position: 'Chef', notes: 'Ny' },
        contacts: [phone('33 66 33 66'), phone('20 30 40 50')],
      }),
      { ...anne, notes: 'Gammel' },
      phoneKey,
    );
    expect(row).toEqual({
      personId: 'anne',
      fields: { position: 'Chef', notes: 'Gammel\n\nNy' },
      organisation: null,
      contacts: [phone('20 30 40 50')],
      languages: [],
      photo: null,
    });
  });

  it('that comes twice in a file is taken once, and the second names the first', () => {
    const draft = { givenName: 'Bo', familyName: 'Lund', contacts: [email('bo@kk.dk')] };
    const preview = previewOf(
      rowsOf(draft, { ...anne, photo: null, languages: [], title: 'dr.' }, draft, {
        givenName: 'Anne',
        familyName: 'Holm',
      }),
      [anne],
      phoneKey,
    );
    expect(preview.map(({ kind, sameAs }) => [kind, sameAs])).toEqual([
      ['new', null],
      ['changed', null],
      ['duplicate', 2],
      ['duplicate', 3],
    ]);
  });
});

const drafts = fc.record({
  givenName: fc.constantFrom('', 'Anne', 'Søren', 'Soren', 'A.', 'Layla Marie'),
  familyName: fc.constantFrom('', 'Holm', 'Ågård', 'Aagaard', 'Haddad'),
  nativeName: fc.constantFrom('', 'ليلى حداد', 'كريم حداد'),
  title: fc.constantFrom('', 'dr.'),
  position: fc.constantFrom('Chef', 'Konsulent', 'Borgmester'),
  notes: fc.constantFrom('', 'Ring først', 'Først'),
  honorific: fc.constantFrom('', 'Fr.'),
  pronunciation: fc.constant(''),
  positionSince: fc.constantFrom(null, '2013', '2014-05'),
  precedenceClass: fc.constantFrom(null, 2),
  precedenceNumber: fc.constantFrom(null, 7),
  organisation: fc.constantFrom('', 'Beirut', 'Københavns Kommune'),
  contacts: fc.uniqueArray(
    fc.constantFrom(
      email('a@b.dk'),
      email('A@b.dk'),
      email('c@d.dk'),
      phone('33663366'),
      phone('+45 33 66 33 66'),
      phone('intern 7'),
    ),
    { maxLength: 3, selector: (contact) => contactKey(contact, '', phoneKey) },
  ),
  languages: fc.constantFrom([], [{ language: 'ar', level: 'native' as const }]),
  photo: fc.constantFrom(null, { mediaType: 'image/png' as const, base64: 'AAAA' }),
});
const files = fc.array(drafts, { maxLength: 12 });
const directories = files.map((all) => all.map((draft, index) => knownAs(`p${index}`, draft)));

describe('a preview', () => {
  it('has every row once and in order, and faulty rows are nobody', () => {
    fc.assert(
      fc.property(files, directories, fc.nat(), (all, directory, seed) => {
        const rows = rowsOf(...all).map(
          (row, index): ReadRow =>
            (index + seed) % 3 === 0 ? { ...row, faults: [{ problem: 'no-name', text: '' }] } : row,
        );
        const preview = previewOf(rows, directory, phoneKey);
        expect(preview.map(({ line }) => line)).toEqual(rows.map(({ line }) => line));
        for (const row of preview) {
          expect(row.kind === 'faulty').toBe(row.faults.length > 0);
          expect(row.kind === 'faulty' ? row.matches : []).toEqual([]);
          expect(row.kind !== 'changed' || row.matches[0]?.isCertain).toBe(true);
          expect(row.sameAs === null || row.sameAs < row.line).toBe(true);
        }
      }),
    );
  });

  it('of rows that were written finds nothing more to write', () => {
    fc.assert(
      fc.property(files, directories, (all, directory) => {
        const byId = new Map(directory.map((person) => [person.id, person]));
        const left = previewOf(rowsOf(...all), directory, phoneKey).filter(({ kind, draft, matches }) => {
          const [match] = matches;
          const known = match && byId.get(match.personId);
          return (
            kind === 'changed' && known && isChange(rowOfKnown(draft, withRow(known, match.row), phoneKey))
          );
        });
        expect(left).toEqual([]);
      }),
    );
  });

  it('of a file that was imported as it is holds no new people', () => {
    fc.assert(
      fc.property(files, (all) => {
        const first = previewOf(rowsOf(...all), [], phoneKey).filter(({ kind }) => kind === 'new');
        const directory = first.map(({ draft, line }) => knownAs(`p${line}`, draft));
        const again = previewOf(
          first.map((row) => ({ ...row })),
          directory,
          phoneKey,
        );
        expect(again.filter(({ kind }) => kind === 'new')).toEqual([]);
      }),
    );
  });

  it('of a file twice over has nobody new in its second half', () => {
    fc.assert(
      fc.property(files, directories, (all, directory) => {
        const preview = previewOf(rowsOf(...all, ...all), directory, phoneKey);
        for (const row of preview.slice(all.length)) expect(row.kind).toBe('duplicate');
      }),
    );
  });
});
