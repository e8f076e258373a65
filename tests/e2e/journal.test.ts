import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { answerSaveDialog } from '../../build/demo/drive';
import { type Attache, startInExample } from '../support/e2e/attache';
import { expectFocus } from '../support/e2e/keys';
import { answerTitle, dayOfTheAnswer, makeAnswer } from '../support/e2e/memos';
import { openReports } from '../support/e2e/steps';
import { temporaryFolder } from '../support/temporary';

const number = '2024 - 30001';
const attached = Buffer.from('%PDF-1.7 brevet, som det blev sendt');

it('a document gets its number, is packed with its files, and is noted as journalised; the number finds it', async () => {
  const attache = await startInExample(undefined, dayOfTheAnswer);
  const { page } = attache;
  const id = await makeAnswer(page);
  await openReports(page, 'Journal');
  const register = page.getByRole('list', { name: 'Journalregister' });
  const row = register.getByRole('listitem').filter({ hasText: answerTitle });
  await row.getByText('Uden sagsnummer').waitFor();

  await row.getByRole('link', { name: answerTitle }).click();
  const pane = page.getByRole('complementary', { name: answerTitle });
  await pane.getByRole('textbox', { name: 'Indsæt et sagsnummer' }).fill(number);
  await pane.getByRole('button', { name: 'Tilføj' }).click();
  await row.getByText(`F2 ${number}`).waitFor();
  await attach(page, id);

  const files = await pack(attache);
  const names = [
    `01 ${answerTitle}.pdf`,
    `01 ${answerTitle}.docx`,
    '02 Brevet.pdf',
    'index.csv',
    'index.xml',
  ];
  expect(Object.keys(files).toSorted()).toEqual([...names, 'SHA256SUMS.txt'].toSorted());
  expect(sumsIn(files)).toEqual(Object.fromEntries(names.map((name) => [name, sha256(files[name])])));
  expect(Buffer.from(files['02 Brevet.pdf'] ?? []).equals(attached)).toBe(true);
  expect(text(files[`01 ${answerTitle}.pdf`]).slice(0, 5)).toBe('%PDF-');
  for (const index of ['index.csv', 'index.xml'])
    for (const said of [answerTitle, number, '2024-08-13', 'Et medlem', '02 Brevet.pdf', sha256(attached)])
      expect(text(files[index]), index).toContain(said);

  await page.getByText('Alt er journaliseret').waitFor();
  await page.getByRole('radio', { name: 'Journaliseret', exact: true }).click({ force: true });
  await register.getByText('Journaliseret 13. aug. 2024').nth(1).waitFor();
  expect(await register.getByRole('link').allInnerTexts()).toEqual([answerTitle, 'Brevet.pdf']);

  await find(attache, 'F2-sag 2024–30001');
  await page.getByRole('heading', { name: answerTitle, level: 1 }).waitFor();
  expect(await numbersOf(page)).toContain(number);
});

/** Lays the letter with the answer. */
async function attach(page: Page, recordId: string): Promise<void> {
  await page.evaluate(
    ([id, bytes]) =>
      window.api.attachments.add({
        ...{ recordKind: 'memo', recordId: id, batchId: crypto.randomUUID() },
        ...{ name: 'Brevet.pdf', bytes: new Uint8Array(bytes) },
      }),
    [recordId, [...attached]] as const,
  );
}

/** Saves the package of the cooperation by its dialog, and notes that all of it is journalised. @returns what is in it */
async function pack({ app, page }: Attache): Promise<Record<string, Uint8Array>> {
  const path = join(temporaryFolder(), 'pakke.zip');
  await answerSaveDialog(app, path);
  await page.getByRole('button', { name: 'Lav en journaliseringspakke …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Journaliseringspakke' });
  await dialog.getByRole('combobox', { name: 'Samarbejde' }).fill('Beirut');
  await page.getByRole('option', { name: 'Bysamarbejde København–Beirut' }).click();
  await dialog.getByText('1 dokument · 1 bilag').waitFor();
  await dialog.getByText(/^1 dokument er stadig en kladde/).waitFor();
  await dialog.getByRole('button', { name: 'Gem pakken …' }).click();
  await dialog.getByRole('button', { name: 'Markér som journaliseret i dag' }).click({ timeout: 30_000 });
  await page.getByText('Dokumenterne er noteret som journaliseret i dag.').waitFor();
  return unzipSync(readFileSync(path));
}

/** Pastes what a letter calls a number where anything is found, and goes where it leads. */
async function find({ app, page }: Attache, pasted: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expectFocus(page.getByPlaceholder('Skriv et navn, et sagsnummer eller det, du vil gøre'));
  await app.evaluate(({ clipboard }, words) => clipboard.writeText(words), pasted);
  await page.keyboard.press('Control+v');
  await page.getByRole('menuitem', { name: number }).waitFor();
  await page.keyboard.press('Enter');
}

const text = (bytes: Uint8Array = new Uint8Array()): string => strFromU8(bytes);
const sha256 = (bytes: Uint8Array = new Uint8Array()): string =>
  createHash('sha256').update(bytes).digest('hex');

/** The checksums that the package says, by file, as `sha256sum` writes them. */
const sumsIn = (files: Record<string, Uint8Array>): Record<string, string> =>
  Object.fromEntries(
    text(files['SHA256SUMS.txt'])
      .trimEnd()
      .split('\n')
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );

const numbersOf = (page: Page): Promise<string> =>
  page.getByLabel('Dokumentet', { exact: true }).locator('dl').innerText();
