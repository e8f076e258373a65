import type { ElectronApplication } from 'playwright-core';
import { expect, it } from 'vitest';
import { close, newProfile, start, startInOffice } from '../support/e2e/attache';

const menus = (app: ElectronApplication) =>
  app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label) ?? []);

it('changes language at once, in the window and in the menu, and remembers it', async () => {
  const profile = newProfile();
  const first = await startInOffice(profile);
  const { app, page } = first;
  await expect.poll(() => menus(app)).toContain('Rediger');

  await page.getByRole('link', { name: 'Indstillinger' }).click();
  await page.getByRole('radio', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
  expect(await page.getByRole('link', { name: 'Indstillinger' }).count()).toBe(0);
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  await expect.poll(() => menus(app)).toContain('Edit');
  await close(first);

  const again = await start(profile);
  await again.page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
  await again.page.getByRole('radio', { name: 'Dansk' }).click();
  await again.page.getByRole('heading', { name: 'Indstillinger', level: 1 }).waitFor();
  await expect.poll(() => menus(again.app)).toContain('Rediger');
});
