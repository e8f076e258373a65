import type { ElectronApplication, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { close, newProfile, start, startInOffice } from '../support/e2e/attache';

const menus = (app: ElectronApplication) =>
  app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label) ?? []);

/** The window's language among the settings; documents have one of their own. */
const languages = (page: Page, label: string) => page.getByRole('radiogroup', { name: label, exact: true });

it('changes language at once, in the window and in the menu, and remembers it', async () => {
  const profile = newProfile();
  const first = await startInOffice(profile);
  const { app, page } = first;
  await expect.poll(() => menus(app)).toContain('Rediger');

  await page.getByRole('link', { name: 'Indstillinger' }).click();
  await languages(page, 'Sprog').getByRole('radio', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
  expect(await page.getByRole('link', { name: 'Indstillinger' }).count()).toBe(0);
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  await expect.poll(() => menus(app)).toContain('Edit');
  await close(first);

  const again = await start(profile);
  await again.page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
  await languages(again.page, 'Language').getByRole('radio', { name: 'Dansk' }).click();
  await again.page.getByRole('heading', { name: 'Indstillinger', level: 1 }).waitFor();
  await expect.poll(() => menus(again.app)).toContain('Rediger');
});
