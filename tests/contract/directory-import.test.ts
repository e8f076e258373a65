import { describe, expect, it } from 'vitest';
import { previewOf, type ReadRow } from '../../db/domain/import-preview';
import { type ImportRow, rowsPerBatch } from '../../db/domain/person-import';
import { e164 } from '../../db/domain/phone';
import { previewPeople, readPeople, summaryOf } from '../../renderer/imports/people/readPeople';
import { type TestApi, testApi, value } from '../support/test-api';

const batchId = '01910000-0000-7000-8000-00000000ba7c';
const blankRow: ImportRow = {
  ...{ personId: null, fields: {}, organisation: null, contacts: [], languages: [], photo: null },
};
const row = (given: Partial<ImportRow>): ImportRow => ({ ...blankRow, ...given });
const names = async (api: TestApi) =>
  (await value(api.people.list({}))).map(({ givenName, familyName }) => `${givenName} ${familyName}`.trim());
/** Every row of every record table, to see that undoing leaves nothing behind. */
const everything = (api: TestApi) =>
  ['person', 'organisation', 'contact_detail', 'person_language', 'photo'].map((table) =>
    api.file.raw.prepare(`SELECT * FROM ${table} ORDER BY id`).all(),
  );

describe('an import', () => {
  it('makes people with all that is known of them, and their organisations once', async () => {
    const api = testApi();
    await value(api.people.createOrganisation({ name: 'Københavns Kommune' }));
    const count = await value(
      api.directoryImport.add({
        batchId,
        rows: [
          row({
            fields: { givenName: 'Anne', familyName: 'Holm', positionSince: '2014-05' },
            organisation: 'KØBENHAVNS  KOMMUNE',
            contacts: [
              { kind: 'phone', label: 'Telefon', value: '33 66 33 66' },
              { kind: 'email', label: '', value: 'anne@kk.dk' },
              { kind: 'phone', label: 'Mobil', value: '20 30 40 50' },
            ],
            languages: [{ language: 'ar', level: 'fluent' }],
            photo: { mediaType: 'image/jpeg', base64: 'AAAA' },
          }),
          row({ fields: { givenName: 'Layla' }, organisation: 'Beirut Kommune' }),
          row({ fields: { givenName: 'Karim' }, organisation: 'beirut kommune' }),
        ],
      }),
    );
    expect(count).toEqual({ created: 3, changed: 0 });
    const organisations = await value(api.people.listOrganisations({}));
    expect(organisations.map(({ name, people }) => [name, people])).toEqual([
      ['Beirut Kommune', 2],
      ['Københavns Kommune', 1],
    ]);
    const known = await value(api.directoryImport.known());
    expect(known.find(({ givenName }) => givenName === 'Anne')).toMatchObject({
      positionSince: '2014-05',
      organisation: 'Københavns Kommune',
      contacts: [
        { kind: 'email', value: 'anne@kk.dk' },
        { kind: 'phone', value: '33 66 33 66' },
        { kind: 'phone', label: 'Mobil', value: '20 30 40 50' },
      ],
      languages: ['ar'],
      hasPhoto: true,
    });
  });

  it('changes what a row says and keeps the rest; a second number comes beside the first', async () => {
    const api = testApi();
    const { id } = await value(
      api.people.create({ givenName: 'Anne', familyName: 'Holm', phone: '33663366', title: 'dr.' }),
    );
    const contacts = [
      { kind: 'phone' as const, label: 'Mobil', value: '20 30 40 50' },
      { kind: 'email' as const, label: '', value: 'anne@kk.dk' },
    ];
    const count = await value(
      api.directoryImport.add({
        batchId,
        rows: [row({ personId: id, fields: { position: 'Chef' }, contacts })],
      }),
    );
    expect(count).toEqual({ created: 0, changed: 1 });
    expect(await value(api.people.get({ id }))).toMatchObject({
      ...{ givenName: 'Anne', familyName: 'Holm', title: 'dr.', position: 'Chef' },
      ...{ phone: '33663366', email: 'anne@kk.dk' },
    });
    expect((await value(api.directoryImport.known()))[0]?.contacts).toContainEqual(contacts[0]);
  });

  it('takes two rows about one person one after the other, and loses nothing', async () => {
    const api = testApi();
    const { id } = await value(api.people.create({ givenName: 'Anne' }));
    const rowWith = (address: string) =>
      row({
        personId: id,
        contacts: [{ kind: 'email', label: '', value: address }],
        languages: [{ language: 'ar', level: 'basic' }],
        photo: { mediaType: 'image/png', base64: 'AAAA' },
      });
    await value(api.directoryImport.add({ batchId, rows: ['a@b.dk', 'c@d.dk', 'e@f.dk'].map(rowWith) }));
    const [anne] = await value(api.directoryImport.known());
    expect(anne?.contacts.map((contact) => contact.value)).toEqual(['a@b.dk', 'c@d.dk', 'e@f.dk']);
    expect(anne?.languages).toEqual(['ar']);
    expect(api.file.raw.prepare('SELECT count(*) FROM photo').pluck().get()).toBe(1);
  });

  it('in many commands is one step, however long they take, and nothing else is', async () => {
    const api = testApi();
    await value(api.people.create({ givenName: 'Før' }));
    const before = everything(api);
    const add = (name: string, batch: string) =>
      value(
        api.directoryImport.add({
          batchId: batch,
          rows: [row({ fields: { givenName: name }, organisation: 'Beirut' })],
        }),
      );
    await add('Et', batchId);
    api.setNow('2016-04-22T09:00:00.000Z');
    await add('To', batchId);
    await add('Tre', batchId.replace('ba7c', 'ba7d'));
    expect(await names(api)).toEqual(['Et', 'Før', 'To', 'Tre']);
    expect((await value(api.history.undo())).undo).toMatchObject({ operation: 'directoryImport.add' });
    expect(await names(api)).toEqual(['Et', 'Før', 'To']);
    expect((await value(api.history.undo())).undo).toMatchObject({ operation: 'people.create' });
    expect(everything(api)).toEqual(before);
    await value(api.history.redo());
    expect(await names(api)).toEqual(['Et', 'Før', 'To']);
  });

  it('refuses as a whole what can’t be', async () => {
    const api = testApi();
    const { id } = await value(api.people.create({ givenName: 'Anne' }));
    await value(api.people.remove({ id }));
    const fine = row({ fields: { givenName: 'Bo' } });
    expect(await api.directoryImport.add({ batchId, rows: [fine, row({ personId: id })] })).toEqual({
      ok: false,
      error: { kind: 'not-found' },
    });
    expect(await api.directoryImport.add({ batchId, rows: [fine, row({ organisation: 'Beirut' })] })).toEqual(
      {
        ok: false,
        error: { kind: 'invalid', problems: [{ path: ['rows', 1, 'fields'], problem: 'required' }] },
      },
    );
    const many = Array.from({ length: rowsPerBatch + 1 }, () => fine);
    expect(await api.directoryImport.add({ batchId, rows: many })).toMatchObject({
      error: { problems: [{ path: ['rows'], problem: 'too-many' }] },
    });
    expect(await names(api)).toEqual([]);
  });

  it('remembers what columns were taken for, per set of headings', async () => {
    const api = testApi();
    const headings = ['Navn', 'Mail'];
    expect(await value(api.directoryImport.mappingFor({ headings }))).toBeNull();
    await value(api.directoryImport.rememberMapping({ headings, mapping: ['fullName', 'ignore'] }));
    await value(api.directoryImport.rememberMapping({ headings, mapping: ['fullName', 'email'] }));
    expect(await value(api.directoryImport.mappingFor({ headings }))).toEqual(['fullName', 'email']);
    expect(await value(api.directoryImport.mappingFor({ headings: ['Mail', 'Navn'] }))).toBeNull();
    expect(await api.directoryImport.rememberMapping({ headings, mapping: ['email'] })).toMatchObject({
      ok: false,
    });
  });
});

describe('ten thousand rows', () => {
  const total = 10_000;
  const isFaulty = (index: number) => index % 33 === 7 && index < 300 * 33;
  const text = [
    'Fornavn;Efternavn;Organisation;Stilling;E-mail;Telefon;Mobil;Sprog;Siden;Bemærkning',
    ...Array.from({ length: total }, (_, index) =>
      [
        ...['Søren', `Ågård ${index}`, `Forvaltning ${index % 40}`, 'Konsulent'],
        isFaulty(index) ? 'ikke en adresse' : `person${index}@kk.example`,
        ...[
          `+45 33 ${String(100_000 + index)}`,
          `0045 2${String(1_000_000 + index)}`,
          'dansk, engelsk',
          '16-05-2014',
        ],
        'Ring "først"',
      ]
        .map((cell) => (cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell))
        .join(';'),
    ),
  ].join('\r\n');

  it('with 300 faulty ones: those are told, the others written, found again and taken back in one step', async () => {
    const api = testApi();
    const file = await readPeople(
      new TextEncoder().encode(text),
      async () => null,
      () => {},
    );
    const [sheet] = file.kind === 'sheets' ? file.sheets : [];
    if (!sheet) throw new Error('it is a sheet');
    const { headingRow, firstRow, suggested } = summaryOf(sheet);
    const reading = { sheet: 0, headingRow, headings: firstRow, mapping: suggested };
    const preview = previewPeople(file, reading, await value(api.directoryImport.known()));
    const faulty = preview.filter(({ kind }) => kind === 'faulty');
    expect(faulty.map(({ line }) => line - 2)).toEqual([...Array(total).keys()].filter(isFaulty));
    expect(faulty).toHaveLength(300);
    expect(new Set(faulty.flatMap(({ faults }) => faults.map(({ problem }) => problem)))).toEqual(
      new Set(['not-an-email']),
    );

    const rows = preview.filter(({ kind }) => kind === 'new').map(({ created }) => created);
    expect(rows).toHaveLength(9_700);
    const before = everything(api);
    for (let at = 0; at < rows.length; at += rowsPerBatch)
      await value(api.directoryImport.add({ batchId, rows: rows.slice(at, at + rowsPerBatch) }));
    const known = await value(api.directoryImport.known());
    expect(known).toHaveLength(9_700);
    expect(await value(api.people.listOrganisations({}))).toHaveLength(40);
    expect(known.find(({ familyName }) => familyName === 'Ågård 9999')).toMatchObject({
      contacts: [{ value: 'person9999@kk.example' }, { value: '+45 33 109999' }, { value: '0045 21009999' }],
      languages: ['da', 'en'],
    });
    const again = previewOf(
      preview.filter(({ kind }) => kind === 'new').map((own): ReadRow => own),
      known,
      e164,
    );
    expect(new Set(again.map(({ kind }) => kind))).toEqual(new Set(['duplicate']));
    await value(api.history.undo());
    expect(everything(api)).toEqual(before);
  }, 120_000);
});
