/** What a user does in the window more than once, by the words that stand there. */
import type { Locator, Page } from 'playwright-core';

/** Goes to a place of the side bar. */
export async function goToPlace(page: Page, place: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Steder' }).getByRole('link', { name: place }).click();
}

/** Goes to a part of the mission that is on the screen. */
export async function openTab(page: Page, tab: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Rejsens sider' }).getByRole('link', { name: tab }).click();
}

/** Goes to a part of the answers and reports. */
export async function openReports(page: Page, part: string): Promise<void> {
  await goToPlace(page, 'Svar og rapporter');
  const parts = page.getByRole('navigation', { name: 'Rapporternes dele' });
  await parts.getByRole('link', { name: part, exact: true }).click();
}

export type NewMission = {
  kind: string;
  title: string;
  partner?: string;
  days?: [first: string, last: string];
};

/** Creates a mission from its kind and ends on its overview. */
export async function createMission(page: Page, mission: NewMission): Promise<void> {
  await page.keyboard.press('Control+n');
  const dialog = page.getByRole('dialog', { name: 'Ny rejse eller nyt besøg' });
  await dialog.getByText(mission.kind, { exact: true }).click();
  await dialog.getByRole('textbox', { name: 'Titel' }).fill(mission.title);
  if (mission.partner) await pick(dialog, 'Partner', mission.partner);
  if (mission.days) {
    await dialog.getByText('Bestemte dage').click();
    await dialog.getByRole('textbox', { name: 'Første dag' }).fill(mission.days[0]);
    await dialog.getByRole('textbox', { name: 'Sidste dag' }).fill(mission.days[1]);
  }
  await dialog.getByRole('button', { name: 'Opret' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('navigation', { name: 'Rejsens sider' }).waitFor();
}

/** Chooses from a closed list. */
export async function choose(place: Page | Locator, label: string | RegExp, choice: string): Promise<void> {
  await place.getByRole('button', { name: label }).click();
  await take(pageOf(place), pageOf(place).getByRole('option', { name: choice, exact: true }));
}

/** Finds by typing, and takes what is found. */
export async function pick(place: Page | Locator, label: string, choice: string): Promise<void> {
  await place.getByRole('combobox', { name: label }).pressSequentially(choice);
  await take(pageOf(place), pageOf(place).getByRole('option', { name: choice }).first());
}

async function take(page: Page, option: Locator): Promise<void> {
  await option.click();
  await page.getByRole('listbox').waitFor({ state: 'hidden' });
}

const pageOf = (place: Page | Locator): Page => ('page' in place ? place.page() : place);
