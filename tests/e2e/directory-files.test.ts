import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { answerSaveDialog } from '../../build/demo/drive';
import { type Attache, close, newProfile, start, startInOffice } from '../support/e2e/attache';
import { expectFocus, tabTo } from '../support/e2e/keys';
import { convertSheet } from '../support/e2e/office';
import { goToPlace, pick } from '../support/e2e/steps';
import { temporaryFolder } from '../support/temporary';

/** For what starts another program twice. */
const longer = 240_000;

it(
  'the directory goes out as files, through LibreOffice and back into an empty office, and is the same',
  async () => {
    const folder = temporaryFolder();
    const first = await startInOffice();
    await seedDirectory(first.page);
    await goToPlace(first.page, 'Personer og steder');
    const people = await everybody(first.page);
    const saved = {
      xlsx: await exportAs(first, 'Excel', join(folder, 'personer.xlsx')),
      csv: await exportAs(first, 'CSV', join(folder, 'kartotek.csv')),
      vcf: await exportAs(first, 'vCard 4.0', join(folder, 'visitkort.vcf')),
    };
    await close(first);
    expectNoFormula(saved.csv);

    const fromCsv = await convertSheet(saved.csv, 'xlsx', folder);
    const fromXlsx = await convertSheet(saved.xlsx, 'csv', folder);
    const { page } = await startInOffice();
    await goToPlace(page, 'Personer og steder');
    for (const path of [saved.xlsx, saved.csv, fromCsv, fromXlsx]) {
      await importFile(page, path);
      expect(await everybody(page), basename(path)).toEqual(people);
      await undoImport(page);
    }
    await importFile(page, saved.vcf);
    expect((await everybody(page)).map(onCard)).toEqual(people.map(onCard));
  },
  longer,
);

it(
  'who is there twice is found, compared, made one by the keyboard, and two again',
  async () => {
    const profile = newProfile();
    const attache = await startInOffice(profile);
    const { page } = attache;
    await seedDirectory(page);
    await seedSecondCopy(page);
    await goToPlace(page, 'Personer og steder');
    await page.getByRole('link', { name: /^Mulige dubletter/ }).click();
    const pairs = page.getByRole('grid', { name: 'Mulige dubletter' });
    const pair = pairs.getByRole('row').filter({ hasText: 'Søren Ågård' });
    await pair.getByText('Samme e-mail').waitFor();
    await pair.click();
    const dialog = page.getByRole('dialog', { name: 'Er det den samme person?' });
    await dialog.getByText('Vælg, hvad der skal gælde, hvor de to er forskellige.').waitFor();
    await dialog.getByText('Følger med fra Søren Aagaard: 1 rejse eller besøg.').waitFor();

    const phone = dialog.getByRole('radiogroup', { name: 'Telefon' });
    await tabTo(page, phone.getByRole('radio'));
    await page.keyboard.press('ArrowRight');
    await expectFocus(phone.getByRole('radio', { name: '+45 40 40 40 40' }));
    await tabTo(page, dialog.getByRole('button', { name: 'Flet til én' }));
    await page.keyboard.press('Enter');
    await page.getByText('De to er nu én person').waitFor();
    await page.getByText('Ingen dubletter').waitFor();
    expect(await phonesOf(page, 'Søren')).toEqual([['+45 33 66 33 66', '+45 40 40 40 40', '+4512345678']]);

    await page.keyboard.press('Control+z');
    await pair.waitFor();
    expect(await phonesOf(page, 'Søren')).toEqual([['+45 33 66 33 66', '+4512345678'], ['+45 40 40 40 40']]);
    await pair.click();
    await dialog.getByRole('button', { name: 'Det er to forskellige personer' }).click();
    await page.getByText('Ingen dubletter').waitFor();

    await newOffice(page);
    await close(attache);
    const { page: again } = await start(profile);
    await expectOffices(again);
  },
  longer,
);

/** People with what makes trouble in files. */
async function seedDirectory(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { people } = window.api;
    const must = async <T>(pending: Promise<{ ok: true; value: T } | { ok: false }>): Promise<T> => {
      const result = await pending;
      if (!result.ok) throw new Error(JSON.stringify(result));
      return result.value;
    };
    const { id: kommune } = await must(
      people.createOrganisation({ name: 'Teknik; Miljø & "Klima"', kind: 'municipality', country: 'DK' }),
    );
    const { id: city } = await must(
      people.createOrganisation({ name: 'Beirut Kommune', kind: 'municipality', country: 'LB' }),
    );
    const { id: soren } = await must(
      people.create({
        ...{ givenName: 'Søren', familyName: 'Ågård', position: 'Kontorchef', organisationId: kommune },
        ...{ email: 'soeren@kk.example', phone: '+45 33 66 33 66', positionSince: '2014-05' },
        notes: 'Første linje\nAnden; “linje”',
      }),
    );
    await must(people.addContact({ personId: soren, kind: 'phone', label: '', value: '+4512345678' }));
    await must(
      people.create({
        ...{ givenName: 'Layla', familyName: 'Haddad', nativeName: 'ليلى حداد', honorific: 'H.E.' },
        ...{ position: 'Rådmand', organisationId: city, email: 'layla@beirut.example' },
        ...{ phone: '0096 11 991 001', positionSince: '2016-05-16', precedenceClass: 2, precedenceNumber: 4 },
      }),
    );
    await must(
      people.create({
        ...{ givenName: '=HYPERLINK("http://x.example";"Klik")', familyName: "O'Neill", title: '-dr.' },
        ...{ phone: '+353 1 555 0100', positionSince: '2011', pronunciation: '+NIIL', notes: '@nødigt' },
      }),
    );
    await must(people.create({ position: 'Borgmesteren', organisationId: city }));
  });
}

/** Søren Ågård on two missions, and as somebody else wrote him down on a third. */
async function seedSecondCopy(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { people, missions, participations } = window.api;
    const copy = await people.create({
      ...{ givenName: 'Søren', familyName: 'Aagaard', position: 'Kontorchef' },
      ...{ email: 'Soeren@KK.example', phone: '+45 40 40 40 40' },
    });
    const known = await people.list({ text: 'Ågård' });
    const id = known.ok && known.value.find(({ phone }) => phone === '+45 33 66 33 66')?.id;
    if (!copy.ok || !id) throw new Error('not made');
    for (const [title, personId] of [
      ['Studietur til Malmø', copy.value.id],
      ['Studietur til Aarhus', id],
      ['Netværksmøde i Oslo', id],
    ] as const) {
      const mission = await missions.create({ title, kind: 'study-tour' });
      if (mission.ok) await participations.add({ missionId: mission.value.id, personId, side: 'ours' });
    }
  });
}

/** Everybody in the directory as they are in files: without ids, by name. */
const everybody = (page: Page) =>
  page.evaluate(async () => {
    const known = await window.api.directoryImport.known();
    if (!known.ok) throw new Error('nobody');
    return known.value
      .map(({ id: _, country: _of, contacts, ...person }) => ({
        ...person,
        // Which of two numbers is the first, a file says by their order.
        contacts: contacts.map(({ kind, value }) => `${kind} ${value}`).sort(),
      }))
      .sort((a, b) => (`${a.givenName} ${a.position}` < `${b.givenName} ${b.position}` ? -1 : 1));
  });

/** What a card has room for. */
const onCard = (person: Awaited<ReturnType<typeof everybody>>[number]) => ({
  names: [person.givenName, person.familyName, person.nativeName],
  office: [person.position, person.organisation],
  notes: person.notes,
  contacts: person.contacts,
});

const phonesOf = (page: Page, text: string): Promise<string[][]> =>
  page.evaluate(async (name) => {
    const known = await window.api.directoryImport.known();
    return known.ok
      ? known.value
          .filter(({ givenName, familyName }) => `${givenName} ${familyName}`.startsWith(name))
          .map(({ contacts }) =>
            contacts
              .filter(({ kind }) => kind === 'phone')
              .map(({ value }) => value)
              .sort(),
          )
          .sort((one, other) => one.join().localeCompare(other.join()))
      : [];
  }, text);

async function exportAs({ app, page }: Attache, format: string, path: string): Promise<string> {
  await answerSaveDialog(app, path);
  await page.getByRole('button', { name: 'Gem som fil …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Gem personer som fil' });
  await dialog.getByText(format, { exact: true }).click();
  await dialog.getByText('Tag bemærkningerne med').click();
  await dialog.getByRole('button', { name: 'Gem 4 personer' }).click();
  await page.getByText(`Gemt som ${basename(path)}`).waitFor({ timeout: 30_000 });
  await dialog.waitFor({ state: 'hidden' });
  return path;
}

/** No cell of a file begins as a formula does, but a number one calls. */
function expectNoFormula(path: string): void {
  const text = readFileSync(path, 'utf8');
  for (const [, cell = ''] of text.matchAll(/(?:^|;|\r\n)"?([=+\-@\t][^;"\r]*)/g))
    expect(cell).toMatch(/^\+\d+( \d+)+$/);
  expect(text).toContain('+45 33 66 33 66');
}

/** By the dialog, as the columns are proposed. */
async function importFile(page: Page, path: string): Promise<void> {
  await page.getByRole('button', { name: 'Importér …', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Importér personer' });
  await dialog.locator('input[type=file]').setInputFiles(path);
  const take = dialog.getByRole('button', { name: 'Importér 4 personer' });
  const next = dialog.getByRole('button', { name: 'Videre' });
  await next.or(take).waitFor();
  if (await next.isVisible()) await next.click();
  await take.click();
  await dialog.getByText(/^4 nye personer · 0 ændrede · 0 sprunget over · 0 afviste/).waitFor();
  await dialog.getByRole('button', { name: 'Færdig' }).click();
  await dialog.waitFor({ state: 'hidden' });
}

async function undoImport(page: Page): Promise<void> {
  await page.keyboard.press('Control+z');
  await page.getByText('Ingen personer endnu').waitFor();
}

/** Layla Haddad becomes minister: her office in the city is one of those before, which somebody else holds now. */
async function newOffice(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { people } = window.api;
    const [city] = await people
      .listOrganisations({ text: 'Beirut' })
      .then((found) => (found.ok ? found.value : []));
    await people.create({
      ...{ givenName: 'Nadia', familyName: 'Saab', position: 'Rådmand', organisationId: city?.id ?? null },
      positionSince: '2025',
    });
  });
  await page.getByRole('link', { name: 'Personer', exact: true }).click();
  await page.getByRole('grid', { name: 'Personer' }).getByText('Layla Haddad').click();
  await page.getByRole('button', { name: 'Nyt embede' }).click();
  const form = page.locator('form').filter({ hasText: 'Skift embede' });
  await form.getByRole('textbox', { name: 'Stilling' }).fill('Minister for miljø');
  await pick(form, 'Organisation', 'Teknik; Miljø');
  await form.getByRole('textbox', { name: 'I embedet siden' }).fill('2025');
  await form.getByRole('button', { name: 'Skift embede' }).click();
  await page.getByText('Rådmand').first().waitFor();
}

async function expectOffices(page: Page): Promise<void> {
  await page.getByText('Minister for miljø').first().waitFor();
  await goToPlace(page, 'Personer og steder');
  await page.getByRole('link', { name: 'Organisationer' }).click();
  await page.getByRole('grid', { name: 'Organisationer' }).getByText('Beirut Kommune').click();
  const held = page.getByRole('region', { name: 'Embeder gennem tiden' });
  await held.getByRole('list', { name: 'Rådmand' }).getByText('Layla Haddad').waitFor();
  expect(await held.getByRole('list', { name: 'Rådmand' }).getByRole('listitem').allInnerTexts()).toEqual([
    expect.stringMatching(/^Nadia Saab\s+siden 2025$/),
    expect.stringMatching(/^Layla Haddad\s+16\. maj 2016 – 2025$/),
  ]);
}
