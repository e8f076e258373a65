/** The programme's days and hours, as a hand with a mouse finds them. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** A programme item on its day, by its title. */
export const itemCalled = (page: Page, title: string): Locator =>
  page.getByRole('group', { name: 'Programmet dag for dag' }).getByRole('button', { name: title });

/** Waits until an item stands at a time: "tirsdag 12. maj 10.00–11.00". */
export async function expectAt(page: Page, title: string, time: string): Promise<void> {
  await itemCalled(page, title).filter({ hasText: time }).waitFor();
}

/** Gives the item that was made just now its name. */
export async function nameNewItem(page: Page, title: string): Promise<void> {
  const field = page.getByRole('complementary').getByRole('textbox', { name: 'Titel' });
  await expect.poll(() => field.evaluate((input) => input === document.activeElement)).toBe(true);
  await page.keyboard.type(title);
}

/** Clicks on an hour of a day: "tirsdag 12. maj", "10.00". */
export async function clickAt(page: Page, day: string, hour: string): Promise<void> {
  const { x, y } = await pointAt(page, day, hour);
  await page.mouse.click(x, y);
}

/** Presses on an hour of a day and lets go on another. */
export async function dragFrom(page: Page, day: string, hour: string, until: string): Promise<void> {
  const from = await pointAt(page, day, hour);
  const to = await pointAt(page, day, until);
  await drag(page, from, { x: to.x, y: to.y - 6 });
}

/** Takes hold of an item near its start and lets go of it on an hour of a day. */
export async function dragTo(page: Page, item: Locator, day: string, hour: string): Promise<void> {
  const box = await boxOf(item);
  const hold = 14;
  const target = await pointAt(page, day, hour);
  await drag(page, { x: box.x + box.width / 2, y: box.y + hold }, { x: target.x, y: target.y + hold - 4 });
}

/** Takes hold of an item's lower edge and lets go of it at an hour. */
export async function dragEndTo(page: Page, item: Locator, day: string, hour: string): Promise<void> {
  const box = await boxOf(item);
  const target = await pointAt(page, day, hour);
  await drag(page, { x: box.x + box.width / 2, y: box.y + box.height - 2 }, { x: target.x, y: target.y - 4 });
}

async function drag(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
}

type Point = { x: number; y: number };

/** A little below the line of an hour of the mission's place, in the column of a day. */
async function pointAt(page: Page, day: string, hour: string): Promise<Point> {
  const head = await boxOf(page.getByRole('button', { name: new RegExp(`^${day},`) }));
  // The first by that name is the place's own: clocks at home are behind and come to it further down.
  const line = await boxOf(page.getByText(hour, { exact: true }).first());
  return { x: head.x + head.width / 2, y: line.y + line.height / 2 + 4 };
}

async function boxOf(place: Locator) {
  const box = await place.boundingBox();
  if (!box) throw new Error(`not in sight: ${place.toString()}`);
  return box;
}
