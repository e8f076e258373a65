import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { answerSaveDialog } from '../../build/demo/drive';
import { close, newProfile, start, startInOffice } from '../support/e2e/attache';
import { clickAt, dragEndTo, dragFrom, dragTo, expectAt, itemCalled, nameNewItem } from '../support/e2e/grid';
import { choose, createMission, goToPlace, openTab, pick } from '../support/e2e/steps';

const title = 'Delegation til Beirut';

it('prepares a mission from an empty office to a printed programme, and has all of it after a restart', async () => {
  const profile = newProfile();
  const folder = join(profile, 'mine dokumenter');
  mkdirSync(folder);

  const attache = await startInOffice(profile);
  const { app, page } = attache;
  await page.getByText('Her begynder dagen').waitFor();
  await describePartner(page);
  await createMission(page, {
    kind: 'Delegationsrejse',
    title,
    partner: 'Beirut',
    days: ['11-05-2026', '15-05-2026'],
  });
  await describeMission(page);
  await inviteParticipants(page);
  await buildProgramme(page);
  await prepareWorkshop(page);
  await promise(page);
  await takeNotes(page);
  await expectOverview(page);
  await saveDocuments(app, page, folder);

  await openMission(page);
  await openTab(page, 'Program');
  await itemCalled(page, 'Møde med borgmesteren').waitFor();
  const size = { width: 1100, height: 720 };
  await app.evaluate(
    ({ BrowserWindow }, { width, height }) =>
      // The other window is the hidden one that printed.
      BrowserWindow.getAllWindows()
        .find((window) => window.isVisible())
        ?.setSize(width, height),
    size,
  );
  await close(attache);

  const again = await start(profile);
  await itemCalled(again.page, 'Møde med borgmesteren').waitFor();
  const restored = () =>
    again.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getSize());
  expect(await restored()).toEqual([size.width, size.height]);
  await expectEverything(again.page);
});

async function describePartner(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ny partner' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ny partner' });
  await dialog.getByRole('textbox', { name: 'Navn' }).fill('Beirut');
  await pick(dialog, 'Land', 'Libanon');
  await dialog.getByRole('button', { name: 'Opret' }).click();

  await page.getByRole('button', { name: 'Tilføj oplysning' }).click();
  await page.getByRole('textbox', { name: 'Hvad', exact: true }).fill('Indbyggere');
  await page.getByRole('textbox', { name: 'Oplysning' }).fill('1–2 mio.');
  await page.getByText('Læst som interval').waitFor();
  await page.getByRole('textbox', { name: 'Kilde', exact: true }).fill('Statistikkontoret i Libanon');
  await page.getByRole('textbox', { name: 'Kildens dato' }).fill('8. april 2026');
  await page.getByRole('button', { name: 'Tilføj', exact: true }).click();
  await page.getByText('1–2 mio.').waitFor();
}

async function describeMission(page: Page): Promise<void> {
  // The partner's place and zone came along; the clock there says so.
  await page.getByText('11.–15. maj 2026').waitFor();
  await page.getByText('Beirut, Libanon').waitFor();
  await page.getByText('Beirut er 1 time foran København').waitFor();
  await page.getByRole('textbox', { name: 'Formål' }).fill('Se, hvordan byen håndterer sit affald.');
  await choose(page, 'Stadie', 'Forberedes');
  await page.getByRole('textbox', { name: 'Indsæt et sagsnummer' }).fill('2024 - 15229');
  await page.getByRole('button', { name: 'Tilføj', exact: true }).click();
  await page.getByText('F2 2024 - 15229').first().waitFor();
}

async function inviteParticipants(page: Page): Promise<void> {
  await openTab(page, 'Deltagere');
  for (const name of ['Mette Sørensen', 'Jonas Ærø']) {
    await page.getByRole('combobox', { name: 'Tilføj deltager' }).pressSequentially(name);
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name, exact: true }).waitFor();
  }
  await choose(page, 'Rolle: Mette Sørensen', 'Delegationsleder');
  await choose(page, 'Svar: Mette Sørensen', 'Deltager');
  await page.getByText('1 deltager').first().waitFor();
}

async function buildProgramme(page: Page): Promise<void> {
  await openTab(page, 'Program');
  await clickAt(page, 'tirsdag 12. maj', '10.00');
  await nameNewItem(page, 'Møde med borgmesteren');
  const meeting = itemCalled(page, 'Møde med borgmesteren');
  await expectAt(page, 'Møde med borgmesteren', 'tirsdag 12. maj 10.00–11.00');
  await page.getByRole('complementary').getByRole('button', { name: 'Luk' }).click();

  await dragFrom(page, 'onsdag 13. maj', '11.00', '13.00');
  await nameNewItem(page, 'Workshop om affald');
  await expectAt(page, 'Workshop om affald', 'onsdag 13. maj 11.00–13.00');
  await choose(page, 'Type', 'Workshop');
  await page.getByRole('complementary').getByRole('button', { name: 'Luk' }).click();

  await dragTo(page, meeting, 'torsdag 14. maj', '9.00');
  await expectAt(page, 'Møde med borgmesteren', 'torsdag 14. maj 9.00–10.00');
  await dragEndTo(page, meeting, 'torsdag 14. maj', '11.00');
  await expectAt(page, 'Møde med borgmesteren', 'torsdag 14. maj 9.00–11.00');
  await meeting.focus();
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Alt+ArrowRight');
  await expectAt(page, 'Møde med borgmesteren', 'fredag 15. maj 9.15–11.15');
}

async function prepareWorkshop(page: Page): Promise<void> {
  await itemCalled(page, 'Workshop om affald').click();
  await page.getByRole('link', { name: 'Mål, metode og udbytte' }).click();
  const sheet = page.getByRole('article');
  await choose(sheet, 'Tema', 'Affald');
  const part = (name: string) => sheet.getByRole('link', { name, exact: true }).click();
  await part('Forberedelse');
  await sheet.getByRole('textbox', { name: 'Mål', exact: true }).fill('Enige om tre forsøg med sortering');
  await part('Undervejs');
  await sheet.getByRole('textbox', { name: 'Nyt udbytte' }).fill('To kvarterer vil prøve sortering');
  await page.keyboard.press('Enter');
  await sheet.getByRole('textbox', { name: 'Udbytte 1' }).waitFor();
}

async function promise(page: Page): Promise<void> {
  const sheet = page.getByRole('article');
  await sheet.getByRole('textbox', { name: 'Hvad er lovet?' }).fill('Send erfaringer med sortering');
  await sheet.getByRole('textbox', { name: 'Frist' }).fill('1-6-2026');
  await sheet.getByRole('button', { name: 'Tilføj', exact: true }).click();
  await openTab(page, 'Opfølgning');
  await page.getByRole('link', { name: 'Send erfaringer med sortering' }).click();
  const pane = page.getByRole('complementary', { name: 'Opfølgning' });
  await pick(pane, 'Ansvarlig her', 'Jonas Ærø');
  await choose(pane, 'Tilstand', 'I gang');
  await pane.getByText('I gang').first().waitFor();
}

async function takeNotes(page: Page): Promise<void> {
  await openTab(page, 'Noter');
  await page.getByRole('button', { name: 'Ny note' }).click();
  await page
    .getByRole('textbox', { name: 'Notens tekst' })
    .fill('# Indtryk\n\nFik <script>alert(1)</script> og **varme**');
  const read = page.getByRole('article', { name: 'Noten, som den læses' });
  await read.getByRole('heading', { name: 'Indtryk' }).waitFor();
  expect(await read.innerText()).toContain('<script>alert(1)</script> og varme');
  expect(await read.locator('script').count()).toBe(0);
}

async function expectOverview(page: Page): Promise<void> {
  await goToPlace(page, 'Overblik');
  await page.getByRole('heading', { name: 'God morgen. Beirut er om 70 dage.' }).waitFor();
  await page.getByRole('link', { name: title }).waitFor();
}

async function saveDocuments(app: ElectronApplication, page: Page, folder: string): Promise<void> {
  await openMission(page);
  await openTab(page, 'Dokumenter');
  await app.evaluate(({ shell }) => {
    shell.showItemInFolder = (path) => Object.assign(globalThis, { shown: path });
  });
  for (const [button, name, beginning] of [
    ['Gem som PDF', 'Program.pdf', '%PDF-'],
    ['Gem som kalender', 'Program.ics', 'BEGIN:VCALENDAR'],
  ] as const) {
    const path = join(folder, name);
    await answerSaveDialog(app, path);
    await page.getByRole('button', { name: button }).click();
    const toast = page.getByRole('alertdialog').filter({ hasText: `Gemt som ${name}` });
    await toast.getByRole('button', { name: 'Vis i mappen' }).click();
    await expect.poll(() => app.evaluate(() => Reflect.get(globalThis, 'shown'))).toBe(path);
    expect(readFileSync(path, 'latin1').slice(0, beginning.length)).toBe(beginning);
  }
}

async function openMission(page: Page): Promise<void> {
  await goToPlace(page, 'Rejser og besøg');
  await page.getByRole('grid', { name: 'Rejser og besøg' }).getByText(title).click();
}

async function expectEverything(page: Page): Promise<void> {
  await expectAt(page, 'Møde med borgmesteren', 'fredag 15. maj 9.15–11.15');
  await expectAt(page, 'Workshop om affald', 'onsdag 13. maj 11.00–13.00');
  await openTab(page, 'Overblik');
  expect(await page.getByRole('textbox', { name: 'Formål' }).inputValue()).toContain('affald');
  await page.getByText('F2 2024 - 15229').first().waitFor();
  await openTab(page, 'Deltagere');
  await page.getByRole('link', { name: 'Jonas Ærø', exact: true }).waitFor();
  await page.getByText('Delegationsleder').first().waitFor();
  await openTab(page, 'Workshops');
  const sheet = page.getByRole('article');
  await sheet.getByRole('link', { name: 'Forberedelse', exact: true }).click();
  expect(await sheet.getByRole('textbox', { name: 'Mål', exact: true }).inputValue()).toContain('tre forsøg');
  await sheet.getByRole('link', { name: 'Undervejs', exact: true }).click();
  expect(await sheet.getByRole('textbox', { name: 'Udbytte 1' }).inputValue()).toContain('To kvarterer');
  await openTab(page, 'Opfølgning');
  await page.getByRole('link', { name: 'Send erfaringer med sortering' }).waitFor();
  await page.getByText('Jonas Ærø').waitFor();
  await page.getByText('I gang').first().waitFor();
  await openTab(page, 'Noter');
  expect(await page.getByRole('textbox', { name: 'Notens tekst' }).inputValue()).toContain('<script>');
  await goToPlace(page, 'Partnere');
  await page.getByRole('link', { name: 'Beirut' }).click();
  await page.getByText('1–2 mio.').waitFor();
  await page.getByText('Statistikkontoret i Libanon').waitFor();
}
