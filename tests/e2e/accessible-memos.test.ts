import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { atRest, show } from '../../build/demo/screens';
import { startInExample } from '../support/e2e/attache';
import { looking } from '../support/e2e/axe';
import { command } from '../support/e2e/keys';
import { dayOfTheAnswer, makeAnswer, showMemo } from '../support/e2e/memos';
import { openReports } from '../support/e2e/steps';
import { redLogo } from '../support/memos';

it('axe finds nothing serious in a document, where it is made, filed and packed, nor in what is published', async () => {
  const { page } = await startInExample(undefined, dayOfTheAnswer);
  const { found, look } = looking(page);
  await command(page, 'nyt svar');
  await page.getByRole('dialog', { name: 'Nyt dokument' }).waitFor();
  await look('new document');
  await page.keyboard.press('Escape');

  const id = await makeAnswer(page);
  await showMemo(page, id);
  await writeOver(page, id);
  await look('document');
  await page.getByRole('button', { name: 'Vis', exact: true }).click();
  await page.locator('[data-passage]').nth(3).click();
  await page.getByRole('textbox', { name: 'Ret i teksten' }).waitFor();
  await page.keyboard.type('Og mere.');
  await page.getByRole('button', { name: 'Tag teksten fra registreringerne' }).nth(1).waitFor();
  await look('writing');
  await page.keyboard.press('Escape');
  await page.getByRole('radio', { name: 'Oplysninger' }).click({ force: true });
  await look('details');
  await page.getByRole('button', { name: 'Færdiggør' }).click();
  await page.getByText(/^Færdigt 13\. august 2024/).waitFor();
  await look('finished');

  await openReports(page, 'Svar og dokumenter');
  await look('documents');
  await openReports(page, 'Journal');
  await page.getByRole('radio', { name: 'Alt', exact: true }).click({ force: true });
  await page.getByRole('main').getByRole('link', { name: 'Svar om Beirut' }).click();
  await page.getByRole('checkbox', { name: 'Vælg Svar om Beirut' }).press('Space');
  await page.getByText('1 dokument valgt').waitFor();
  await look('journal');
  await page.getByRole('button', { name: 'Lav en journaliseringspakke …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Journaliseringspakke' });
  await dialog.getByRole('combobox', { name: 'Samarbejde' }).fill('Beirut');
  await page.getByRole('option', { name: 'Bysamarbejde København–Beirut' }).click();
  await dialog.getByText('1 dokument', { exact: true }).waitFor();
  await look('package');
  await page.keyboard.press('Escape');

  await openReports(page, 'Åbenhed');
  await page.getByRole('radio', { name: 'Egne datoer' }).click({ force: true });
  const from = page.getByRole('main').getByRole('textbox', { name: 'Fra', exact: true });
  await from.fill('1-1-2016');
  await from.press('Tab');
  await page.getByRole('button', { name: 'Vælg alle, der mangler at blive offentliggjort' }).click();
  await page.getByRole('region', { name: 'Offentliggørelse' }).waitFor();
  await look('publishing');

  await page.evaluate((logo) => window.api.office.setLogo({ logo }), redLogo);
  await show(page, { screen: 'settings' });
  const asked = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Brug egen …: Svar til et medlem' }).click();
  await (await asked).setFiles({ name: 'brev.docx', mimeType: '', buffer: Buffer.from('Kære Word') });
  await page.getByText('Filen er ikke et Word-dokument (.docx).').waitFor();
  await page.getByText('Felter i skabelonen').first().click();
  await look('settings');
  expect(found).toEqual({});
});

/** One passage differs from what the records say now, and one is taken out. */
async function writeOver(page: Page, id: string): Promise<void> {
  const passages = page.locator('[data-passage]');
  const keys = await passages.evaluateAll((all) => all.map((one) => one.dataset.passage ?? ''));
  await page.evaluate(
    async ([memo, outdated, out]) => {
      const { memos } = window.api;
      await memos.write({ id: memo, passage: outdated, text: 'Noget andet.', basedOn: 'Det, der stod.' });
      await memos.write({ id: memo, passage: out, text: '', basedOn: '' });
    },
    [id, keys[5] ?? '', keys[6] ?? ''] as const,
  );
  await page.getByText('Registreringerne siger nu noget andet').waitFor();
  await page.getByText('Taget ud').waitFor();
  await atRest(page);
}
