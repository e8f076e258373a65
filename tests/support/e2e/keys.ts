/** What a user does in the window without a mouse. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Runs a command by the palette, or goes to a record. */
export async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expectFocus(page.getByPlaceholder('Skriv et navn, et sagsnummer eller det, du vil gøre'));
  await page.keyboard.type(words);
  await page
    .getByRole('menuitem', { name: new RegExp(words, 'i') })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
}

export const tabTo = (page: Page, target: Locator) => pressUntilFocused(page, 'Tab', target);
export const shiftTabTo = (page: Page, target: Locator) => pressUntilFocused(page, 'Shift+Tab', target);

/** However far it is: what the keyboard can't get to at all is the failure. */
async function pressUntilFocused(page: Page, key: string, target: Locator): Promise<void> {
  await target.first().waitFor();
  for (let presses = 0; presses < 60; presses++) {
    if (await hasFocus(target)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`the keyboard doesn't get to ${target.toString()}`);
}

const hasFocus = (target: Locator) =>
  target.evaluateAll((found) => found.some((element) => element === document.activeElement));

export async function expectFocus(target: Locator): Promise<void> {
  await expect.poll(() => hasFocus(target)).toBe(true);
}
