import type { Page } from 'playwright-core';

/** What a user does in the window more than once, by the words that stand there. */

/** Goes to a place of the side bar. */
export async function goToPlace(page: Page, place: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Steder' }).getByRole('link', { name: place }).click();
}

/** Creates a mission from its kind and ends on its overview. */
export async function createMission(page: Page, mission: { kind: string; title: string }): Promise<void> {
  await page.keyboard.press('Control+n');
  const dialog = page.getByRole('dialog', { name: 'Ny rejse eller nyt besøg' });
  await dialog.getByText(mission.kind, { exact: true }).click();
  await dialog.getByRole('textbox', { name: 'Titel' }).fill(mission.title);
  await dialog.getByRole('button', { name: 'Opret' }).click();
  await page.getByRole('navigation', { name: 'Rejsens sider' }).waitFor();
}

/** Goes to a part of the mission that is on the screen. */
export async function openTab(page: Page, tab: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Rejsens sider' }).getByRole('link', { name: tab }).click();
}
