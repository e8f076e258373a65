import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { answerSaveDialog } from '../../build/demo/drive';
import { type Attache, startInExample } from '../support/e2e/attache';
import { dayOfTheAnswer } from '../support/e2e/memos';
import { convertSheet } from '../support/e2e/office';
import { openReports } from '../support/e2e/steps';
import { temporaryFolder } from '../support/temporary';

it('the list of a period is saved as Excel and CSV; a journey is noted as published, and that is taken back', async () => {
  const attache = await startInExample(undefined, dayOfTheAnswer);
  const { page } = attache;
  const folder = temporaryFolder();
  await openReports(page, 'Åbenhed');
  await page.getByRole('radio', { name: 'Egne datoer' }).click({ force: true });
  for (const [field, day] of [
    ['Fra', '1-1-2016'],
    ['Til', '31-12-2017'],
  ] as const) {
    await page.getByRole('main').getByRole('textbox', { name: field, exact: true }).fill(day);
    await page.keyboard.press('Tab');
  }
  await page.getByText('Kendt i alt: 20.924 kr.').waitFor();

  await publish(page);

  const csv = await saveAs(attache, 'CSV: rejser og besøg', join(folder, 'rejser.csv'));
  const xlsx = await saveAs(attache, 'Excel: rejser og gaver', join(folder, 'liste.xlsx'));
  const journeys = journeysIn(csv);
  // LibreOffice writes a number as the sheet shows it.
  const inExcel = journeysIn(await convertSheet(xlsx, 'csv', folder)).map((row) =>
    row.map((cell) => cell.replace(/^([\d,]+)\.00$/, (_, whole: string) => whole.replaceAll(',', ''))),
  );
  expect(journeys).toHaveLength(4);
  expect(inExcel).toEqual(journeys);
  expect(journeys.flat().filter((cell) => /^\d{5,}$/.test(cell))).toEqual(['20924', '20924']);
  for (const said of [
    'betalt af Udenrigsministeriet, beløb ikke oplyst',
    'ingen oplysninger',
    'moms ikke oplyst',
  ])
    expect(journeys.flat()).toContain(said);
  expect(journeys.flat()).not.toContain('0');
  expect(journeys.flat()).not.toContain('');
});

/** Notes one journey as published, and takes that back. */
async function publish(page: Page): Promise<void> {
  const title = 'Højniveaubesøg i Beirut';
  const journey = page.getByRole('row').filter({ hasText: title });
  const select = () => page.getByText(`Vælg ”${title}”`).click({ force: true });
  await journey.getByText(/^Fristen var/).waitFor();
  await select();
  const bar = page.getByRole('region', { name: 'Offentliggørelse' });
  await bar.getByText('1 valgt').waitFor();
  await bar.getByRole('button', { name: 'Notér som offentliggjort' }).click();
  await journey.getByText('Offentliggjort 13. aug. 2024').waitFor();
  await bar.waitFor({ state: 'detached' });
  await select();
  await bar.getByRole('button', { name: 'Fjern offentliggørelsen' }).click();
  await journey.getByText(/^Fristen var/).waitFor();
}

async function saveAs({ app, page }: Attache, entry: string, path: string): Promise<string> {
  await answerSaveDialog(app, path);
  await page.getByRole('button', { name: 'Gem listen' }).click();
  await page.getByRole('menuitem', { name: entry }).click();
  await page.getByText(`Gemt som ${path.split('/').at(-1)}`).waitFor();
  return path;
}

/** The rows under the headings, cell by cell. */
const journeysIn = (path: string): string[][] =>
  readFileSync(path, 'utf8')
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => line.split(';').map((cell) => cell.replaceAll('"', '')))
    .slice(1)
    .filter((row) => row.some((cell) => /^Rejse ud$|^Besøg hos os$/.test(cell)));
