import { expect, it } from 'vitest';
import { atRest } from '../../build/demo/screens';
import { start, startInOffice } from '../support/e2e/attache';
import { expectAt, itemCalled } from '../support/e2e/grid';
import { command, expectFocus, shiftTabTo, tabTo } from '../support/e2e/keys';
import { inMenu } from '../support/e2e/menu';
import { createMission, goToPlace, openTab } from '../support/e2e/steps';

it('a mission can be prepared without touching the mouse', async () => {
  const { page } = await start();
  const { keyboard } = page;
  await expectFocus(page.getByRole('button', { name: /^Begynd med et tomt kontor/ }));
  await keyboard.press('Enter');
  await page.getByRole('navigation', { name: 'Steder' }).waitFor();

  await command(page, 'ny rejse');
  const dialog = page.getByRole('dialog', { name: 'Ny rejse eller nyt besøg' });
  await tabTo(page, dialog.getByRole('radio', { name: 'Fact-finding mission' }));
  await keyboard.press('Space');
  await tabTo(page, dialog.getByRole('textbox', { name: 'Titel' }));
  await keyboard.type('Uden mus til Beirut');
  await tabTo(page, dialog.getByRole('radio', { name: 'Ikke endnu' }));
  await keyboard.press('ArrowRight');
  await expectFocus(dialog.getByRole('radio', { name: 'Bestemte dage' }));
  await tabTo(page, dialog.getByRole('textbox', { name: 'Første dag' }));
  await keyboard.type('11-05-2026');
  await tabTo(page, dialog.getByRole('textbox', { name: 'Sidste dag' }));
  await keyboard.type('13-05-2026');
  await keyboard.press('Enter');
  await page.getByText('11.–13. maj 2026').waitFor();

  await tabTo(page, page.getByRole('link', { name: 'Deltagere' }));
  await keyboard.press('Enter');
  await tabTo(page, page.getByRole('combobox', { name: 'Tilføj deltager' }));
  await keyboard.type('Mette Sørensen');
  await keyboard.press('Enter');
  await page.getByRole('link', { name: 'Mette Sørensen', exact: true }).waitFor();

  await shiftTabTo(page, page.getByRole('link', { name: 'Program', exact: true }));
  await keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: /^mandag 11\. maj/ }));
  await keyboard.press('ArrowRight');
  await expectFocus(page.getByRole('button', { name: /^tirsdag 12\. maj/ }));
  await keyboard.press('n');
  await expectFocus(page.getByRole('complementary').getByRole('textbox', { name: 'Titel' }));
  await keyboard.type('Møde hos ambassaden');
  await keyboard.press('Escape');
  const meeting = itemCalled(page, 'Møde hos ambassaden');
  await expectFocus(meeting);
  await keyboard.press('Alt+ArrowDown');
  await keyboard.press('Shift+Alt+ArrowDown');
  await expectAt(page, 'Møde hos ambassaden', 'tirsdag 12. maj 9.15–10.30');

  await keyboard.press('Control+1');
  await page.getByRole('heading', { name: /Uden mus til Beirut er om 70 dage/ }).waitFor();
});

it('undoes and redoes with the keyboard, and the menu says what', async () => {
  const { app, page } = await startInOffice();
  await createMission(page, { kind: 'Studietur', title: 'Tur', days: ['11-05-2026', '12-05-2026'] });
  await openTab(page, 'Program');
  await page.getByRole('button', { name: /^mandag 11\. maj/ }).press('Enter');
  await expectFocus(page.getByRole('complementary').getByRole('textbox', { name: 'Titel' }));
  await page.keyboard.type('Rundvisning');
  await page.keyboard.press('Escape');
  const item = itemCalled(page, 'Rundvisning');
  await expectFocus(item);
  await page.keyboard.press('Alt+ArrowRight');
  await expectAt(page, 'Rundvisning', 'tirsdag 12. maj 9.00–10.00');

  await expect.poll(() => inMenu(app, 'Rediger')).toContain('Fortryd: flyt mødet');
  await page.keyboard.press('Control+z');
  await expectAt(page, 'Rundvisning', 'mandag 11. maj 9.00–10.00');
  await expect.poll(() => inMenu(app, 'Rediger')).toContain('Gentag: flyt mødet');
  await page.keyboard.press('Control+Shift+z');
  await expectAt(page, 'Rundvisning', 'tirsdag 12. maj 9.00–10.00');

  await item.focus();
  await page.keyboard.press('Delete');
  await item.waitFor({ state: 'detached' });
  await expect.poll(() => inMenu(app, 'Rediger')).toContain('Fortryd: slet mødet');
  await page.keyboard.press('Control+z');
  await item.waitFor();
});

it('does a command of the palette once, however soon Enter comes', async () => {
  const { page } = await startInOffice();
  for (const name of ['Ærø', 'Øster', 'Årre'])
    await page.evaluate((given) => window.api.partners.create({ kind: 'city', name: given }), name);
  await goToPlace(page, 'Partnere');
  const partners = page.getByRole('main').getByRole('link', { name: /^(?:Ærø|Øster|Årre)$/ });
  await expect.poll(() => partners.count()).toBe(3);
  await command(page, 'fortryd');
  await expect.poll(() => partners.count()).toBe(2);
  await atRest(page);
  expect(await partners.count()).toBe(2);

  await page.keyboard.press('Control+k');
  await page.keyboard.type('fortryd');
  // By then the list has told the field what it highlights.
  await page.locator('input[aria-activedescendant]').waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => partners.count()).toBe(1);
  await atRest(page);
  expect(await partners.count()).toBe(1);
});
