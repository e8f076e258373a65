import { expect, it } from 'vitest';
import { databaseProcess, killDatabase, startInOffice } from '../support/e2e/attache';
import { createMission, openTab } from '../support/e2e/steps';

it('writes down line after line with the keyboard alone, also while the database process is gone', async () => {
  const { app, page } = await startInOffice();
  await createMission(page, { kind: 'Studietur', title: 'Affald i Beirut' });
  await openTab(page, 'Workshops');
  await page.getByRole('textbox', { name: 'Ny workshop' }).fill('Affald i tæt by');
  await page.keyboard.press('Enter');
  await page.getByRole('article').waitFor();

  const type = async (text: string) => {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  };
  await page.keyboard.press('Control+Shift+L');
  await page.getByRole('textbox', { name: 'Linje' }).waitFor();
  await type('To kvarterer vil prøve sortering');
  await type('l: Vi sender tegningerne');
  const lines = page.getByRole('list', { name: 'De sidste linjer' }).getByRole('listitem');
  await expect.poll(() => lines.count()).toBe(2);

  const before = await databaseProcess(app);
  await killDatabase(app);
  await type('c: Vi drukner i det @ Borgmesteren');
  await type('Sorteringen begynder i maj');
  await expect.poll(() => databaseProcess(app).catch(() => before)).not.toBe(before);
  const texts = async () => (await lines.allInnerTexts()).map((text) => text.split(/\s*\n\s*/).join(' '));
  // The clock that the tests stand in for begins anew with the process: the lines' order isn't theirs as they were written.
  await expect
    .poll(async () => (await texts()).sort())
    .toEqual([
      'Citat Vi drukner i det – Borgmesteren',
      'Løfte Vi sender tegningerne',
      'Udbytte Sorteringen begynder i maj',
      'Udbytte To kvarterer vil prøve sortering',
    ]);

  const [first = ''] = await texts();
  await page.keyboard.press('ArrowDown');
  const [was = ''] = first.split(' ');
  const [key, becomes] = was === 'Løfte' ? ['Alt+1', 'Udbytte'] : ['Alt+3', 'Løfte'];
  await page.keyboard.press(key);
  await expect.poll(async () => (await texts())[0]).toBe(first.replace(was, becomes));
  await page.keyboard.press('Control+Z');
  await expect.poll(async () => (await texts())[0]).toBe(first);
  await page.getByRole('textbox', { name: 'Linje' }).focus();
  await page.keyboard.press('Control+Z');
  await expect.poll(() => lines.count()).toBe(3);
  await page.keyboard.press('Escape');
  await expect.poll(() => lines.count()).toBe(0);
});
