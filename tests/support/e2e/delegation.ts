/** A mission's delegation, as somebody works on it: section by section of the participants' tab. */
import type { Locator, Page } from 'playwright-core';
import { openTab } from './steps';

/** Goes to a section of the participants of the mission that is on the screen. */
export async function openSection(page: Page, section: string): Promise<void> {
  const sections = page.getByRole('navigation', { name: 'Delegationens dele' });
  // The first section is called as the tab is.
  if (!(await sections.isVisible())) await openTab(page, 'Deltagere');
  await sections.getByRole('link', { name: section, exact: true }).click();
}

/** Opens what is noted of a participant on the mission, from the list of participants. */
export async function openParticipant(page: Page, name: string): Promise<Locator> {
  await page.getByRole('main').getByRole('link', { name, exact: true }).click();
  const pane = page.getByRole('complementary', { name });
  await pane.waitFor();
  return pane;
}

/** Closes a pane with Esc, as the keyboard does. */
export async function leave(pane: Locator): Promise<void> {
  await pane.press('Escape');
  await pane.waitFor({ state: 'hidden' });
}

/** Who stands in the order of precedence that is shown, first to last. */
export const inOrder = (page: Page): Promise<string[]> =>
  page
    .getByRole('list', { name: 'Rangfølge' })
    .getByRole('button', { name: /^Flyt / })
    .evaluateAll((grips) =>
      grips.map((grip) => grip.getAttribute('aria-label')?.slice('Flyt '.length) ?? ''),
    );

/** Who sits on each seat of the plan that is shown; '' on a free one. */
export const onSeats = (page: Page): Promise<string[]> =>
  page.getByRole('button', { name: /^Plads \d+, / }).evaluateAll((seats) =>
    seats
      .map((seat) => /^Plads (\d+), ([^,]*)/.exec(seat.getAttribute('aria-label') ?? ''))
      .sort((a, b) => Number(a?.[1]) - Number(b?.[1]))
      .map((seat) => (seat?.[2] === 'ledig' ? '' : (seat?.[2] ?? ''))),
  );

/** Whether the window itself scrolls, beside what is in it. */
export const windowScrolls = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollHeight > document.documentElement.clientHeight);
