import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import writeExcelFile from 'write-excel-file/universal';
import { answerSaveDialog } from '../../build/demo/drive';
import { startInOffice } from '../support/e2e/attache';
import { undoByMenu } from '../support/e2e/menu';

const files = join(import.meta.dirname, '../support/people-files');

async function importing() {
  const { app, page } = await startInOffice();
  await page.getByRole('link', { name: 'Personer og steder' }).click();
  await page.getByRole('button', { name: 'Importér …', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Importér personer' });
  const chooser = dialog.locator('input[type=file]');
  const choose = (path: string) => chooser.setInputFiles(path);
  const text = (content: string | Buffer, name = 'personer.csv') =>
    chooser.setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
  return { app, page, dialog, choose, text };
}

const peopleOf = (page: Page) =>
  page.evaluate(async () => {
    const result = await window.api.directoryImport.known();
    return result.ok ? result.value : [];
  });

describe('people from a file', () => {
  it('of LibreOffice: columns, preview, one step, and its second coming finds them', async () => {
    const { app, page, dialog, choose } = await importing();
    await choose(join(files, 'participants.xlsx'));
    await dialog.getByRole('table', { name: 'Kolonner i filen' }).waitFor();
    await dialog.getByRole('button', { name: 'Videre' }).click();
    await dialog.getByRole('button', { name: 'Importér 3 personer' }).waitFor();
    await dialog.getByRole('row').filter({ hasText: 'Søren' }).click();
    await dialog.getByRole('button', { name: 'Importér 3 personer' }).click();
    await dialog.getByText('Importen er færdig').waitFor();
    await dialog.getByText(/^3 nye personer · 0 ændrede/).waitFor();
    await dialog.getByRole('button', { name: 'Færdig' }).click();
    await page
      .getByRole('row')
      .filter({ hasText: 'Søren Ågård-Møller' })
      .getByText('Teknik- og Miljøforvaltningen')
      .waitFor();

    await page.getByRole('button', { name: 'Importér …', exact: true }).click();
    await choose(join(files, 'utf-16.csv'));
    await dialog.getByRole('button', { name: 'Videre' }).click();
    await dialog.getByRole('row').filter({ hasText: 'Layla' }).getByText('Findes').waitFor();
    await dialog.getByRole('row').filter({ hasText: 'Jean-Luc' }).getByText('Ny', { exact: true }).waitFor();
    await dialog.getByRole('button', { name: 'Annuller' }).click();
    await undoByMenu(app, 'importér personerne');
    await page.getByText('Ingen personer endnu').waitFor();
    expect(await peopleOf(page)).toEqual([]);
  });

  it('of Outlook brings its photo, small and drawn anew', async () => {
    const { page, dialog, choose } = await importing();
    await choose(join(files, 'outlook.vcf'));
    await dialog.getByRole('row').filter({ hasText: 'Søren' }).click();
    await dialog.getByRole('button', { name: 'Importér 1 person' }).click();
    await dialog.getByText('Importen er færdig').waitFor();
    const [known] = await peopleOf(page);
    expect(known).toMatchObject({ givenName: 'Søren', hasPhoto: true });
  });

  it('says which rows are wrong, keeps them as a file, and remembers the columns', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'attache-import-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const { app, page, dialog, text } = await importing();
    const rows = ['Hvem;Kontakt', 'Anne Holm;anne@kk.dk', 'Bo Lund;=bo', 'Carl Berg;carl@kk.dk'];
    await text(rows.join('\r\n'));
    await dialog.getByRole('button', { name: 'Hvem bliver til' }).click();
    await page
      .getByRole('listbox', { name: 'Hvem bliver til' })
      .getByRole('option', { name: 'Navn (hele)' })
      .click();
    await dialog.getByRole('button', { name: 'Kontakt bliver til' }).click();
    await page
      .getByRole('listbox', { name: 'Kontakt bliver til' })
      .getByRole('option', { name: 'E-mail' })
      .click();
    await dialog.getByRole('button', { name: 'Videre' }).click();
    await dialog.getByText('”=bo” er ikke en e-mailadresse.').first().waitFor();
    await dialog.getByRole('button', { name: 'Importér 2 personer' }).click();
    await dialog.getByText(/1 afvist$/).waitFor();
    const path = join(folder, 'afvist.csv');
    await answerSaveDialog(app, path);
    await dialog.getByRole('button', { name: 'Gem den afviste række …' }).click();
    await page.getByText('afvist.csv er gemt').waitFor();
    expect(readFileSync(path, 'utf8')).toBe(
      "\uFEFFHvem;Kontakt;Linje;Årsag\r\nBo Lund;'=bo;3;”=bo” er ikke en e-mailadresse.\r\n",
    );
    await dialog.getByRole('button', { name: 'Fortryd importen' }).click();
    await page.getByText('Ingen personer endnu').waitFor();
    await page.getByRole('button', { name: 'Importér …', exact: true }).click();
    await text(rows.join('\n'));
    await dialog.getByRole('button', { name: 'Kontakt bliver til' }).filter({ hasText: 'E-mail' }).waitFor();
  });

  it('by the thousand is shown, written with its progress, and stopped', async () => {
    const { page, dialog, text } = await importing();
    const rows = Array.from({ length: 4_000 }, (_, index) =>
      index % 33 === 7 && index < 3_960
        ? `Søren;Ågård ${index};Forvaltning ${index % 40};ingen`
        : `Søren;Ågård ${index};Forvaltning ${index % 40};person${index}@kk.example`,
    );
    const cells = ['Fornavn;Efternavn;Organisation;E-mail', ...rows].map((row) =>
      row.split(';').map((value) => ({ type: String, value })),
    );
    const workbook = await writeExcelFile(cells, { sheet: 'Personer' }).toBlob();
    await text(Buffer.from(await workbook.arrayBuffer()), 'personer.xlsx');
    await dialog.getByRole('button', { name: 'Videre' }).click();
    await dialog.getByText('Fejl 120').waitFor();
    await dialog.getByRole('button', { name: 'Importér 3.880 personer' }).click();
    await dialog.getByRole('progressbar').waitFor();
    await dialog.getByText('Importen er færdig').waitFor({ timeout: 60_000 });
    expect(await peopleOf(page)).toHaveLength(3_880);
    await dialog.getByRole('button', { name: 'Fortryd importen' }).click();
    await page.getByText('Ingen personer endnu').waitFor({ timeout: 60_000 });

    await page.getByRole('button', { name: 'Importér …', exact: true }).click();
    await text(['Fornavn;Efternavn;Organisation;E-mail', ...rows].join('\n'));
    await dialog.getByRole('button', { name: 'Videre' }).click();
    await dialog.getByRole('button', { name: 'Importér 3.880 personer' }).click();
    await dialog.getByRole('button', { name: 'Stop' }).click();
    await dialog.getByText('Importen er stoppet').waitFor();
    await dialog.getByRole('button', { name: 'Fortryd importen' }).click();
    await page.getByText('Ingen personer endnu').waitFor({ timeout: 60_000 });
  });

  it('that is hostile is refused with a reason, and nothing has changed', async () => {
    const { page, dialog, text, choose } = await importing();
    const refused = (reason: RegExp) => dialog.getByRole('alert').getByText(reason).waitFor();
    await text(Buffer.from(Array.from({ length: 9_000 }, (_, index) => (index * 7919) % 256)), 'a.xlsx');
    await refused(/hverken CSV, Excel eller visitkort/);
    const folder = mkdtempSync(join(tmpdir(), 'attache-import-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const large = join(folder, 'stor.csv');
    writeFileSync(large, Buffer.alloc(52_000_000, 'a;b\n'));
    await choose(large);
    await refused(/større end 50 MB/);
    await text(`${'"'.repeat(1_000_000)};${'a"'.repeat(1_000_000)}`);
    await dialog
      .getByText(/Kolonner i filen|kan ikke læses/)
      .or(dialog.getByRole('table'))
      .first()
      .waitFor({ timeout: 20_000 });
    await text(`BEGIN:VCARD\r\n${'X;'.repeat(1_000_000)}:a\r\nEND:VCARD`, 'a.vcf');
    await dialog
      .getByText(/Visitkortet kan ikke|rimelig tid|Fejl 1|Alle 1/)
      .first()
      .waitFor({ timeout: 20_000 });
    await dialog.getByRole('button', { name: 'Annuller' }).click();
    await page.getByText('Ingen personer endnu').waitFor();
    expect(await peopleOf(page)).toEqual([]);
  });
});
