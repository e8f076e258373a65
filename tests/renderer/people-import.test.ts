import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PreviewRow } from '../../db/domain/import-preview';
import type { Photo } from '../../db/domain/person-details';
import { decoded } from '../../renderer/imports/people/decode';
import { suggestedMapping } from '../../renderer/imports/people/headings';
import {
  type PeopleFile,
  previewPeople,
  readPeople,
  summaryOf,
} from '../../renderer/imports/people/readPeople';
import { type BrokenFile, UnreadableFile } from '../../renderer/imports/people/table';
import { pictureSize } from '../../renderer/shared/squarePhoto';

/**
 * The sheets were written by LibreOffice Calc 7.4. The cards are written by hand, line by line as Outlook (2.1), Apple
 * Contacts (3.0), Google Contacts (3.0) and RFC 6350 (4.0) write them; `vcards-js-*.vcf` are what the npm package vcards-js
 * 2.11.1 wrote.
 */
const file = (name: string) =>
  new Uint8Array(readFileSync(join(import.meta.dirname, '../support/people-files', name)));
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Stands where the canvas of the worker does: the picture as it is, if its head says that it is one. */
const asItIs = async (bytes: Uint8Array): Promise<Photo | null> =>
  pictureSize(bytes) && { mediaType: 'image/png', base64: Buffer.from(bytes).toString('base64') };

const read = (bytes: Uint8Array) => readPeople(bytes, asItIs, () => {});

/** Everybody of a file, its columns taken for what they seem to be. */
function previewed(people: PeopleFile, sheet = 0): PreviewRow[] {
  if (people.kind === 'cards') return previewPeople(people, null, []);
  const own = people.sheets[sheet];
  if (!own) throw new Error('there is no such sheet');
  const { headingRow, firstRow, suggested } = summaryOf(own);
  return previewPeople(people, { sheet, headingRow, headings: firstRow, mapping: suggested }, []);
}
const preview = async (bytes: Uint8Array, sheet = 0) => previewed(await read(bytes), sheet);
const drafts = async (bytes: Uint8Array, sheet = 0) =>
  (await preview(bytes, sheet)).map(({ draft }) => draft);

async function refusal(bytes: Uint8Array): Promise<BrokenFile> {
  const error: unknown = await read(bytes).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof UnreadableFile)) throw error ?? new Error('it was read');
  return error.reason;
}

describe('separated values', () => {
  const soren = {
    ...{ givenName: 'Søren', familyName: 'Ågård-Møller', position: 'Vicedirektør' },
    ...{ organisation: 'Teknik- og Miljøforvaltningen', positionSince: '2014-05-16', precedenceNumber: 3 },
    contacts: [
      { kind: 'email', label: 'E-mail', value: 'soeren@kk.example' },
      { kind: 'phone', label: 'Telefon', value: '+45 33 66 33 66' },
      { kind: 'phone', label: 'Mobil', value: '004520304050' },
    ],
    languages: [
      { language: 'da', level: 'working' },
      { language: 'en', level: 'fluent' },
    ],
    notes: 'Æder ikke skaldyr; ringer "gerne"',
  };

  it.each([
    ['UTF-8 and commas', 'utf-8.csv', 'ليلى حداد'],
    ['UTF-16 and tabs', 'utf-16.csv', 'ليلى حداد'],
    ['Windows-1252 and semicolons, which have no Arabic', 'windows-1252.csv', '???? ????'],
  ])('are read in %s', async (_, name, nativeName) => {
    const rows = await preview(file(name));
    expect(rows.map(({ kind, line }) => [line, kind])).toEqual([
      [2, 'new'],
      [3, 'new'],
      [4, 'new'],
    ]);
    expect(rows[0]?.draft).toMatchObject(soren);
    expect(rows[1]?.draft).toMatchObject({ nativeName, title: 'dr.', positionSince: '2013', notes: '=1+1' });
    expect(rows[2]?.faults).toEqual([]);
  });

  it('say what is wrong with a row', async () => {
    const rows = await preview(
      bytesOf(
        [
          'Navn;E-mail;Siden;Sprog;Telefon;Rang',
          'Anne Holm;anne(at)kk.dk;32-01-2016;klingonsk;ring;0',
          ';x@y.dk;;;;',
          'Bo Lund;bo@kk.dk;2016;da;33 66 33 66;1.200;for meget',
          `${'x'.repeat(501)} Lund;;;;;`,
          '\u200B;y@y.dk;;;;',
          '\u0001;z@y.dk;;;;',
          'Carl Berg;c@kk.dk;"2016;;;',
        ].join('\n'),
      ),
    );
    expect(rows.map(({ kind, faults }) => [kind, ...faults.map(({ problem }) => problem)])).toEqual([
      ['faulty', 'not-a-date', 'not-a-number', 'not-a-language', 'not-an-email', 'not-a-phone'],
      ['faulty', 'no-name'],
      ['faulty', 'too-many-cells'],
      ['faulty', 'too-long'],
      ['faulty', 'no-name'],
      ['faulty', 'no-name'],
      ['faulty', 'not-a-date', 'broken-quotes'],
    ]);
    expect(rows[0]?.cells[1]).toBe('anne(at)kk.dk');
  });

  it('may have a title above the headings, or no headings, or name their sign', async () => {
    const titled = await drafts(bytesOf('Deltagere\n\nFornavn,Efternavn\nAnne,Holm\n'));
    expect(titled).toMatchObject([{ givenName: 'Anne', familyName: 'Holm' }]);
    const bare = await read(bytesOf('Anne Holm,anne@kk.dk\nBo Lund,bo@kk.dk'));
    expect(bare.kind === 'sheets' && bare.sheets.map(summaryOf)).toMatchObject([
      { headingRow: null, rows: 2 },
    ]);
    expect(await drafts(bytesOf('sep=|\r\nNavn|Titel\r\nAnne Holm|dr.'))).toMatchObject([
      { givenName: 'Anne', familyName: 'Holm', title: 'dr.' },
    ]);
  });

  it('keep their semicolons where decimals have commas', async () => {
    const rows = await drafts(bytesOf('Navn;Rang\nAnne Holm;3,0\nBo Lund;4,0\nCarl Berg;5,00'));
    expect(rows.map(({ precedenceNumber }) => precedenceNumber)).toEqual([3, 4, 5]);
  });

  it('give a phone number and a formula back as they are written', async () => {
    const [draft] = await drafts(bytesOf('Navn;Tlf.;Note\n"\'=HYPERLINK(""x"")";\'+45 12 34 56 78;\'@sum\n'));
    expect(draft).toMatchObject({ notes: '@sum', contacts: [{ value: '+45 12 34 56 78' }] });
    expect(`${draft?.givenName}${draft?.familyName}`).toContain('=HYPERLINK');
  });

  it('in UTF-16 are known without a mark, either way round', () => {
    const text = 'Navn;Titel\nSøren;dr.\n';
    const little = Buffer.from(text, 'utf16le');
    expect(decoded(little)).toBe(text);
    expect(decoded(Buffer.from(little).swap16())).toBe(text);
  });

  it('come back from any text that UTF-8 or Windows can hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abcæøåÆØÅéñ;,"\n €'), minLength: 1 }), (text) => {
        expect(decoded(bytesOf(text))).toBe(text);
      }),
    );
  });
});

/** A zip archive of files that are not compressed (APPNOTE.TXT 4.3). */
function stored(files: Record<string, string>): Uint8Array {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const [path, data] = [Buffer.from(name), Buffer.from(content)];
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), common, path, data]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    entries.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), common, rest, path]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...locals, directory, end]));
}

describe('an Excel workbook', () => {
  it('written by LibreOffice is read sheet by sheet: dates, numbers and what a formula came to', async () => {
    const people = await read(file('participants.xlsx'));
    if (people.kind !== 'sheets') throw new Error('it is a workbook');
    expect(people.sheets.map(({ name }) => name)).toEqual(['Forside', 'Deltagere']);
    const [soren, layla, anne] = previewed(people, 1);
    expect(soren).toMatchObject({ line: 4, draft: { positionSince: '2014-05-16', precedenceNumber: 3 } });
    expect(soren?.draft.contacts.map(({ value }) => value)).toEqual([
      'soeren@kk.example',
      '+45 33 66 33 66',
      '004520304050',
    ]);
    expect(layla?.draft).toMatchObject({ nativeName: 'ليلى حداد', positionSince: '2013', notes: '=1+1' });
    expect(anne?.draft).toMatchObject({
      organisation: 'Københavns Kommune',
      contacts: [{ value: 'anne@kk.example' }, { value: '4533663300' }],
    });
    expect([soren, layla, anne].flatMap((row) => row?.faults)).toEqual([]);
  });

  it('that is none, has a password or is too old is told from one', async () => {
    expect(await refusal(file('participants.xlsx').subarray(0, 3_000))).toBe('unreadable');
    expect(await refusal(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]))).toBe('old-excel');
    const locked = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]);
    expect(await refusal(locked)).toBe('locked');
  });

  it('with a cell at the far end of a sheet, which would need room for all before it, is refused', async () => {
    const sheet = (cell: string) =>
      stored({
        'xl/workbook.xml': '<workbook/>',
        'xl/worksheets/sheet1.xml': `<sheetData>${cell}</sheetData>`,
      });
    expect(await refusal(sheet('<c r="XFD1048576" t="n"><v>1</v></c>'))).toBe('unpacks-too-large');
    // One that is only coloured holds nothing; the workbook is then seen to be none for other reasons.
    expect(await refusal(sheet('<c r="XFD1048576" s="1"/>'))).toBe('unreadable');
  });

  it('that declares more than it may unpack to is refused before it is unpacked', async () => {
    const bomb = file('participants.xlsx');
    const entry = Buffer.from(bomb).indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    new DataView(bomb.buffer).setUint32(entry + 24, 4_000_000_000, true);
    expect(await refusal(bomb)).toBe('unpacks-too-large');
  });
});

describe('cards', () => {
  it('of Outlook, version 2.1, quoted-printable', async () => {
    const [row] = await preview(file('outlook.vcf'));
    expect(row).toMatchObject({ faults: [], remarks: [] });
    expect(row?.draft).toMatchObject({
      ...{ givenName: 'Søren', familyName: 'Ågård-Møller', position: 'Vicedirektør' },
      organisation: 'Københavns Kommune, Teknik- og Miljøforvaltningen',
      notes: 'Linje 1\nLinje 2',
      contacts: [
        { kind: 'email', value: 'soeren@kk.example' },
        { kind: 'phone', label: 'work', value: '+45 33 66 33 66' },
        { kind: 'phone', label: 'cell', value: '20 30 40 50' },
      ],
    });
    expect(pictureSize(Buffer.from(row?.draft.photo?.base64 ?? '', 'base64'))).toEqual({
      width: 600,
      height: 400,
    });
  });

  it('of Apple, several in a file, the preferred address first', async () => {
    const [layla, embassy] = await drafts(file('apple.vcf'));
    expect(layla).toMatchObject({
      ...{ givenName: 'Layla', familyName: 'Haddad', title: 'Dr.', pronunciation: 'LAY-la had-DAAD' },
      ...{ organisation: 'Beirut Kommune', notes: 'Foretrækker arabisk, men læser engelsk.\nRing først.' },
      contacts: [
        { value: 'layla@beirut.example' },
        { value: 'layla@hjem.example' },
        { label: 'Work', value: '+961 1 987 654' },
        { label: 'Assistent', value: '+961 3 123 456' },
      ],
    });
    expect(layla?.photo).not.toBeNull();
    // A card without anybody on it is an organisation's.
    expect((await preview(file('apple.vcf')))[1]?.faults).toEqual([{ problem: 'no-name', text: '' }]);
    expect(embassy?.organisation).toBe('Dansk Ambassade');
  });

  it('of Google, whose photos lie elsewhere and are not fetched', async () => {
    const [first, second] = await preview(file('google.vcf'));
    expect(first).toMatchObject({
      draft: {
        familyName: 'Le Goff',
        position: 'Chef de mission',
        organisation: 'Ville de Nantes',
        photo: null,
      },
      remarks: ['photo-not-in-file'],
    });
    expect(second?.draft).toMatchObject({ givenName: 'Anne', familyName: 'Holm' });
  });

  it.each([3, 4])('of a stock generator, version %i, in both scripts', async (version) => {
    const [soren, rami, ...others] = await drafts(file(`vcards-js-${version}.vcf`));
    expect(soren).toMatchObject({
      ...{ givenName: 'Søren', familyName: 'Ågård-Møller', position: 'Vicedirektør' },
      // It leaves the semicolon bare, which is the mark between an organisation and its unit.
      ...{ organisation: 'Teknik, Miljø', notes: 'Første linje\nAnden, linje' },
    });
    expect(soren?.contacts.map(({ value }) => value).sort()).toEqual([
      '+45 33 66 33 66',
      '+4520304050',
      'soeren@kk.example',
    ]);
    expect(soren?.photo).not.toBeNull();
    expect(rami).toMatchObject({
      ...{ nativeName: 'رامي صعب', organisation: 'بلدية مرسى', position: 'رئيس البلدية', photo: null },
    });
    expect(others).toEqual([]);
  });

  it('of version 4.0, with a name in two scripts', async () => {
    const [karim] = await drafts(file('version-4.vcf'));
    expect(karim).toMatchObject({
      ...{ givenName: 'Karim Nabil', familyName: 'Haddad', nativeName: 'كريم نبيل حداد', title: 'H.E.' },
      ...{ position: 'Minister', organisation: 'Ministry of Environment' },
      contacts: [
        { kind: 'email', value: 'karim@moe.example' },
        { kind: 'phone', value: '+961-1-222-333' },
        { kind: 'phone', value: '+961-3-222-333' },
      ],
      languages: [
        { language: 'ar', level: 'native' },
        { language: 'fr', level: 'working' },
      ],
    });
  });

  it('that break off, or are none, are told by their line; the others are taken', async () => {
    const rows = await preview(
      bytesOf(
        [
          'BEGIN:VCARD',
          'VERSION:3.0',
          'FN:Anne Holm',
          'BEGIN:VCARD',
          'VERSION:3.0',
          'FN:Bo van der Lund',
          'END:VCARD',
          'BEGIN:VCARD',
          'no colon here',
          'END:VCARD',
          'BEGIN:VCARD',
          'FN:cut',
        ].join('\n'),
      ),
    );
    expect(rows.map(({ line, kind, draft }) => [line, kind, draft.familyName])).toEqual([
      [1, 'faulty', ''],
      [4, 'new', 'van der Lund'],
      [8, 'faulty', ''],
      [11, 'faulty', ''],
    ]);
  });

  it('with a photo that is none lose it, and say so', async () => {
    const card = (photo: string) => `BEGIN:VCARD\nVERSION:3.0\nFN:Anne Holm\n${photo}\nEND:VCARD\n`;
    for (const photo of [
      'PHOTO;ENCODING=b:!!!!',
      'PHOTO;ENCODING=b:AAAA',
      'PHOTO:data:image/png;base64,AAAA',
    ])
      expect((await preview(bytesOf(card(photo))))[0]).toMatchObject({
        kind: 'new',
        remarks: ['photo-unreadable'],
        draft: { photo: null },
      });
  });
});

describe('a file that holds no people', () => {
  it.each<[string, Uint8Array, BrokenFile]>([
    ['nothing', new Uint8Array(), 'empty'],
    ['empty lines', bytesOf('\n;;\n'), 'empty'],
    ['a program', Uint8Array.from({ length: 5_000 }, (_, index) => (index * 7919) % 256), 'unreadable'],
    ['a picture', file('../people-files/participants.xlsx').subarray(100, 900), 'unreadable'],
    ['an archive that breaks off', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'unreadable'],
    ['more rows than anybody knows', bytesOf('a;b\n'.repeat(100_002)), 'too-many-rows'],
    ['more columns', bytesOf(`${'a;'.repeat(300)}\n`), 'too-many-columns'],
  ])('is refused: %s', async (_, bytes, reason) => {
    expect(await refusal(bytes)).toBe(reason);
  });

  it('is refused or read, whatever it is made of', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const answer = await read(bytes).catch((error: unknown) => error);
        expect(answer instanceof Error ? answer : null).toSatisfy(
          (error: unknown) => error === null || error instanceof UnreadableFile,
        );
      }),
    );
  });
});

describe('headings', () => {
  it.each([
    ['Fornavn, Mellemnavn, Efternavn', 'givenName givenName familyName'],
    ['Navn, Stilling, Forvaltning, Tlf. nr., Mobil', 'fullName position organisation phone phone'],
    [
      'First Name, Last Name, Company, Job Title, E-mail Address, E-mail Type',
      'givenName familyName organisation position email ignore',
    ],
    ['Født i embede, Bemærkninger, Sprog, E-mailadresse', 'positionSince notes languages email'],
    ['Name, Phone 1 - Label, Phone 1 - Value, Business Fax', 'fullName ignore phone ignore'],
    ['By, Land, Adresse, CPR-nr.', 'ignore ignore ignore ignore'],
  ])('%s', (headings, targets) => {
    expect(suggestedMapping(headings.split(', ')).join(' ')).toBe(targets);
  });
});
