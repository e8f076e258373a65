/** The programme's days and hours, as a hand with a mouse finds them. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** The programme with its tray and its conflicts. */
export const programmeOf = (page: Page): Locator =>
  page.getByRole('group', { name: 'Programmet dag for dag' });

/** The items of that title, on their days and in the tray. */
export const itemCalled = (page: Page, title: string): Locator =>
  programmeOf(page).getByRole('button', { name: new RegExp(`^${escaped(title)} ?, `) });

/** The item of that title at a time: "tirsdag 12. maj 10.00–11.00", "uden tid". */
export const itemAt = (page: Page, title: string, time: string): Locator =>
  programmeOf(page).getByRole('button', { name: new RegExp(`^${escaped(title)} ?, ${escaped(time)}`) });

/** Waits until an item stands at a time. */
export async function expectAt(page: Page, title: string, time: string): Promise<void> {
  await itemAt(page, title, time).waitFor();
}

/** The pane of the item that is open. */
export const itemPane = (page: Page): Locator =>
  page.getByRole('complementary').filter({ has: page.getByRole('textbox', { name: 'Titel', exact: true }) });

/** Closes the pane of the item that is open; what is to see to, and what has no time, comes back beside the days. */
export async function closePane(page: Page): Promise<void> {
  const pane = itemPane(page);
  await pane.getByRole('button', { name: 'Luk', exact: true }).click();
  await pane.waitFor({ state: 'hidden' });
}

/** Gives the item that was made just now its name. */
export async function nameNewItem(page: Page, title: string): Promise<void> {
  const field = itemPane(page).getByRole('textbox', { name: 'Titel', exact: true });
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

/** What is held, or pressed just before letting go, while one drags. */
type Key = 'Control' | 'Escape';

/** Takes hold of an item near its start and lets go of it on a clock time of a day. */
export async function dragTo(
  page: Page,
  item: Locator,
  day: string,
  clock: string,
  key?: Key,
): Promise<void> {
  const box = await boxOf(item);
  const hold = 14;
  const target = await pointAt(page, day, clock);
  await drag(
    page,
    { x: box.x + box.width / 2, y: box.y + hold },
    { x: target.x, y: target.y + hold - 4 },
    key,
  );
}

/** Takes hold of an item and lets go of it on something that isn't an hour: the tray, a day's name. */
export async function dragOnto(page: Page, item: Locator, target: Locator): Promise<void> {
  const [from, to] = [await boxOf(item), await boxOf(target)];
  await drag(page, { x: from.x + from.width / 2, y: from.y + 10 }, middleOf(to));
}

/** Takes hold of an item that has no hours yet and lets go of it on an hour of a day. */
export async function dragIntoDay(page: Page, item: Locator, day: string, hour: string): Promise<void> {
  await drag(page, middleOf(await boxOf(item)), await pointAt(page, day, hour));
}

/** Takes hold of an item's lower edge and lets go of it at an hour. */
export async function dragEndTo(page: Page, item: Locator, day: string, hour: string): Promise<void> {
  const box = await boxOf(item);
  const target = await pointAt(page, day, hour);
  await drag(page, { x: box.x + box.width / 2, y: box.y + box.height - 2 }, { x: target.x, y: target.y - 4 });
}

async function drag(page: Page, from: Point, to: Point, key?: Key): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  if (key === 'Control') await page.keyboard.down(key);
  await page.mouse.move(to.x, to.y, { steps: 4 });
  if (key === 'Escape') await page.keyboard.press(key);
  await page.mouse.up();
  if (key === 'Control') await page.keyboard.up(key);
}

type Point = { x: number; y: number };
type Box = Point & { width: number; height: number };

const middleOf = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 });

/** A little below the line of a clock time of the mission's place, in the column of a day. */
async function pointAt(page: Page, day: string, clock: string): Promise<Point> {
  const head = await boxOf(page.getByRole('button', { name: new RegExp(`^${day},`) }));
  const [hour = '', minutes = ''] = clock.split('.');
  // The first by that name is the place's own: clocks at home are behind and come to it further down.
  const lineOf = async (name: string) =>
    middleOf(await boxOf(page.getByText(name, { exact: true }).first())).y;
  const line = await lineOf(`${hour}.00`);
  const next = await lineOf(`${Number(hour) + 1}.00`);
  return { x: head.x + head.width / 2, y: line + ((next - line) * Number(minutes)) / 60 + 4 };
}

async function boxOf(place: Locator): Promise<Box> {
  const box = await place.boundingBox();
  if (!box) throw new Error(`not in sight: ${place.toString()}`);
  return box;
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
