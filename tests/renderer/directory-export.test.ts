import '../support/dom';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { PersonDraft } from '../../db/domain/person-import';
import type { ExportedPerson } from '../../electron/contract/directory-export';
import { directoryCards } from '../../renderer/documents/directory/directoryCards';
import { directorySheet } from '../../renderer/documents/directory/directorySheet';
import { sheetCsv } from '../../renderer/documents/sheets/sheetCsv';
import { sheetXlsx } from '../../renderer/documents/sheets/sheetXlsx';
import { startTexts, textsIn } from '../../renderer/i18n';
import { draftOf } from '../../renderer/imports/people/draft';
import { type PeopleFile, readPeople, summaryOf } from '../../renderer/imports/people/readPeople';
import { testApi, value } from '../support/test-api';

startTexts('da');

const photo = { mediaType: 'image/png', base64: 'iVBORw0KGgo=' } as const;
const languages = ['da', 'en'] as const;

/** What makes trouble in files: formulas, quotation marks, separators, lines, scripts, zeros and pluses. */
const nasty = {
  givenName: '=HYPERLINK("http://x.example";"Klik")',
  familyName: 'Ærøskøbing; "Saab", søn',
  nativeName: 'رامي صعب',
  honorific: '@H.E.',
  title: '-dr.',
  position: "'=1+1",
  notes: 'Første linje\nAnden; linje\t=2+2',
  pronunciation: '+RAH-mi',
} as const;
const phones = ['+45 33 66 33 66', '+4512345678', '0045 12 34 56 78', '+961-1-000-000'];

async function people(): Promise<ExportedPerson[]> {
  const api = testApi();
  const { id: organisationId } = await value(
    api.people.createOrganisation({ name: 'Beirut; Municipality', country: 'LB' }),
  );
  for (const [index, phone] of phones.entries())
    await value(
      api.people.create({
        ...nasty,
        ...{ organisationId, phone, email: `rami${index}@example.org` },
        ...{ positionSince: ['2014', '2014-05', '2014-05-12', null][index], precedenceClass: 2 },
      }),
    );
  await value(api.people.create({ position: 'Borgmesteren' }));
  return value(api.directoryExport.people({ text: '', withPhotos: true }));
}

async function readBack(bytes: Uint8Array): Promise<PersonDraft[]> {
  const file: PeopleFile = await readPeople(
    bytes,
    async () => photo,
    () => {},
  );
  if (file.kind === 'cards') return file.rows.map(({ draft }) => draft);
  const [sheet] = file.sheets;
  if (!sheet) throw new Error('no sheet');
  const { headingRow, firstRow, suggested } = summaryOf(sheet);
  expect(headingRow).toBe(0);
  expect(suggested).not.toContain('ignore');
  return sheet.rows.slice(1).map((row) => draftOf(row, firstRow, suggested).draft);
}

/** What a person says in a file, apart from the labels of their numbers. */
const said = (person: ExportedPerson | PersonDraft) => ({
  ...Object.fromEntries(Object.entries(nasty).map(([key]) => [key, person[key as keyof typeof nasty]])),
  organisation: person.organisation,
  positionSince: person.positionSince,
  precedenceClass: person.precedenceClass,
  contacts: person.contacts
    .map(({ kind, value: own }) => ({ kind, value: own }))
    .sort((a, b) => a.kind.localeCompare(b.kind)),
  languages: person.languages,
});

describe('people as a sheet', () => {
  it.each(languages)('come back from separated values as they were (%s)', async (language) => {
    const exported = await people();
    const sheet = directorySheet(exported, { withNotes: true, t: textsIn(language), language });
    const bytes = sheetCsv(sheet, language);
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect((await readBack(bytes)).map(said)).toEqual(exported.map(said));
  });

  it.each(languages)('come back from a workbook as they were (%s)', async (language) => {
    const exported = await people();
    const sheet = directorySheet(exported, { withNotes: true, t: textsIn(language), language });
    expect((await readBack(await sheetXlsx([{ name: 'Personer', sheet }]))).map(said)).toEqual(
      exported.map(said),
    );
  });

  it('hold no cell that a spreadsheet would work out, but numbers one calls', async () => {
    const sheet = directorySheet(await people(), { withNotes: true, t: textsIn('da'), language: 'da' });
    const text = new TextDecoder().decode(sheetCsv(sheet, 'da'));
    for (const start of text.matchAll(/(?:^|;|\r\n)"?([=+\-@\t][^;"\r]*)/g))
      expect(start[1]).toMatch(/^\+\d+( \d+)+$/);
    expect(text).toContain('+45 33 66 33 66');
  });

  it('have notes only when they are asked for', async () => {
    const exported = await people();
    const { headings, rows } = directorySheet(exported, {
      withNotes: false,
      t: textsIn('da'),
      language: 'da',
    });
    expect(headings).not.toContain('Bemærkninger');
    expect(rows.flat().join()).not.toContain('Første linje');
  });
});

describe('people as cards', () => {
  it('of version 4.0 come back as they were, with both names, languages and photograph', async () => {
    const person = (await people()).find(({ givenName }) => givenName !== '');
    if (!person) throw new Error('nobody');
    const full: ExportedPerson = {
      ...person,
      ...{ honorific: '', title: 'H.E.', pronunciation: '', positionSince: null, precedenceClass: null },
      languages: [
        { language: 'ar', level: 'native' },
        { language: 'fr', level: 'working' },
      ],
      photo,
    };
    const [back] = await readBack(directoryCards([full], '4.0', true));
    if (!back) throw new Error('no card');
    expect(said(back)).toEqual(said(full));
    expect(back.photo).toEqual(photo);
  });

  it('of version 3.0 are what Outlook reads: one name, the photograph in the file', async () => {
    const person = (await people()).find(({ givenName }) => givenName !== '');
    if (!person) throw new Error('nobody');
    const text = new TextDecoder().decode(directoryCards([{ ...person, photo }], '3.0', false));
    expect(text).toMatch(/^BEGIN:VCARD\r\nVERSION:3\.0\r\n/);
    expect(text).toContain('PHOTO;ENCODING=b;TYPE=PNG:iVBORw0KGgo=');
    expect(text).not.toContain('NOTE');
    const card = new ICAL.Component(ICAL.parse(text) as [string, unknown[], unknown[]]);
    expect(card.getAllProperties('n')).toHaveLength(1);
    const [back] = await readBack(new TextEncoder().encode(text));
    expect(back).toMatchObject({ givenName: nasty.givenName, familyName: nasty.familyName, notes: '' });
  });

  it('are one each, also of somebody of whom only the office is known', async () => {
    const exported = await people();
    const back = await readBack(directoryCards(exported, '4.0', false));
    expect(back).toHaveLength(exported.length);
    expect(back.map(({ position }) => position)).toContain('Borgmesteren');
  });
});
