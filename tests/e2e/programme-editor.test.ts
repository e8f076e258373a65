import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { startInOffice } from '../support/e2e/attache';
import {
  clickAt,
  closePane,
  dragEndTo,
  dragFrom,
  dragIntoDay,
  dragOnto,
  dragTo,
  expectAt,
  itemAt,
  itemCalled,
  nameNewItem,
} from '../support/e2e/grid';
import { undoByMenu } from '../support/e2e/menu';
import { chooseInMenu, seedProgramme, showProgramme } from '../support/e2e/programme';
import { choose } from '../support/e2e/steps';

const monday = 'mandag 11. maj';
const tuesday = 'tirsdag 12. maj';
const wednesday = 'onsdag 13. maj';
const days: [string, string] = ['2026-05-11', '2026-05-13'];
const people = ['Mette Sørensen', 'Jonas Ærø'];

const dayHead = (page: Page, day: string) => page.getByRole('button', { name: new RegExp(`^${day},`) });
const dayOfStrip = (page: Page, day: string) =>
  page.getByRole('group', { name: 'Programmets dage' }).getByRole('button', { name: `Vis ${day}` });
const tray = (page: Page) => page.getByRole('region', { name: 'Uden tid' });

it('is looked at closely or as a whole: grid, zoom, days', async () => {
  const { page } = await startInOffice();
  const { missionId } = await seedProgramme(
    page,
    { title: 'Tur i to uger', days: ['2026-05-11', '2026-05-20'] },
    [{ title: 'Rundvisning', from: '2026-05-12T10:00', until: '2026-05-12T11:00' }],
  );
  await showProgramme(page, missionId);

  await dayHead(page, 'søndag 17. maj').waitFor();
  expect(await dayHead(page, 'mandag 18. maj').count()).toBe(0);
  await page.getByRole('button', { name: 'Ugen efter' }).click();
  await dayHead(page, 'mandag 18. maj').waitFor();
  expect(await dayHead(page, 'søndag 17. maj').count()).toBe(0);
  await page.getByRole('button', { name: 'Ugen før' }).click();
  await choose(page, 'Dage, der vises', 'Tre dage');
  await dayOfStrip(page, tuesday).click();
  await dayHead(page, 'torsdag 14. maj').waitFor();
  expect(await dayHead(page, 'fredag 15. maj').count()).toBe(0);
  expect(await dayOfStrip(page, tuesday).getAttribute('aria-pressed')).toBe('true');

  const height = async () => (await itemCalled(page, 'Rundvisning').boundingBox())?.height ?? 0;
  const usual = await height();
  await page.getByRole('button', { name: 'Zoom ind' }).click();
  await expect.poll(height).toBeGreaterThan(usual * 1.3);

  await choose(page, 'Gitter', '5 min.');
  await dragTo(page, itemCalled(page, 'Rundvisning'), wednesday, '12.35');
  await expectAt(page, 'Rundvisning', `${wednesday} 12.35–13.35`);
  await choose(page, 'Gitter', '60 min.');
  await dragTo(page, itemCalled(page, 'Rundvisning'), wednesday, '10.10');
  await expectAt(page, 'Rundvisning', `${wednesday} 10.00–11.00`);
  await page.getByRole('button', { name: 'Zoom ud' }).click();
  await expect.poll(height).toBeLessThan(usual * 1.1);
});

it('is built with the pointer, and each thing is taken back in one step', async () => {
  const { app, page } = await startInOffice();
  const { missionId } = await seedProgramme(page, { title: 'Tur', days }, []);
  await showProgramme(page, missionId);
  const meeting = itemCalled(page, 'Møde');

  await clickAt(page, tuesday, '10.00');
  await nameNewItem(page, 'Møde');
  await closePane(page);
  await expectAt(page, 'Møde', `${tuesday} 10.00–11.00`);
  await dragFrom(page, wednesday, '11.00', '13.00');
  await nameNewItem(page, 'Workshop');
  await closePane(page);
  await expectAt(page, 'Workshop', `${wednesday} 11.00–13.00`);

  await dragTo(page, meeting, tuesday, '13.15');
  await expectAt(page, 'Møde', `${tuesday} 13.15–14.15`);
  await undoByMenu(app, 'flyt mødet');
  await expectAt(page, 'Møde', `${tuesday} 10.00–11.00`);

  await dragTo(page, meeting, wednesday, '9.00', 'Escape');
  await expectAt(page, 'Møde', `${tuesday} 10.00–11.00`);

  await dragEndTo(page, meeting, tuesday, '12.00');
  await expectAt(page, 'Møde', `${tuesday} 10.00–12.00`);
  await undoByMenu(app, 'flyt mødet');
  await expectAt(page, 'Møde', `${tuesday} 10.00–11.00`);

  await dragOnto(page, meeting, dayOfStrip(page, monday));
  await expectAt(page, 'Møde', `${monday} 10.00–11.00`);
  await dragOnto(page, meeting, dayHead(page, wednesday));
  await expectAt(page, 'Møde', `${wednesday}, uden klokkeslæt`);
  await dragOnto(page, meeting, tray(page));
  await tray(page)
    .getByRole('button', { name: /^Møde, uden tid/ })
    .waitFor();
  await undoByMenu(app, 'flyt mødet');
  await expectAt(page, 'Møde', `${wednesday}, uden klokkeslæt`);
  await dragIntoDay(page, meeting, monday, '14.00');
  await expectAt(page, 'Møde', `${monday} 14.00–15.00`);

  await dragTo(page, meeting, tuesday, '9.00', 'Control');
  await expectAt(page, 'Møde', `${tuesday} 9.00–10.00`);
  await expectAt(page, 'Møde', `${monday} 14.00–15.00`);
  await undoByMenu(app, 'indsæt kopien');
  await itemAt(page, 'Møde', `${tuesday} 9.00–10.00`).waitFor({ state: 'detached' });
  await expectAt(page, 'Møde', `${monday} 14.00–15.00`);
});

describe('several items', () => {
  const items = [
    { title: 'Velkomst', from: '2026-05-12T09:00', until: '2026-05-12T10:00' },
    { title: 'Oplæg', from: '2026-05-12T10:15', until: '2026-05-12T11:15' },
    { title: 'Besøg', from: '2026-05-12T13:00', until: '2026-05-12T14:30' },
    { title: 'Afsked', from: '2026-05-12T15:00', until: '2026-05-12T15:30' },
    { title: 'Dagen før', from: '2026-05-11T13:00', until: '2026-05-11T14:00' },
  ];

  it('move together, and what follows lunch moves by the minutes that one writes', async () => {
    const { app, page } = await startInOffice();
    const { missionId } = await seedProgramme(page, { title: 'Tur', days }, items);
    await showProgramme(page, missionId);

    await itemCalled(page, 'Velkomst').click({ modifiers: ['Control'] });
    await itemCalled(page, 'Oplæg').click({ modifiers: ['Control'] });
    const bar = page.getByRole('toolbar', { name: 'De valgte punkter' });
    await bar.getByText('2 punkter valgt').waitFor();
    await dragTo(page, itemCalled(page, 'Velkomst'), wednesday, '9.30');
    await expectAt(page, 'Velkomst', `${wednesday} 9.30–10.30`);
    await expectAt(page, 'Oplæg', `${wednesday} 10.45–11.45`);
    await undoByMenu(app, 'flyt punkterne');
    await expectAt(page, 'Velkomst', `${tuesday} 9.00–10.00`);
    await expectAt(page, 'Oplæg', `${tuesday} 10.15–11.15`);
    await bar.getByRole('button', { name: 'Uden tid' }).click();
    await tray(page)
      .getByRole('button', { name: /^Oplæg, uden tid/ })
      .waitFor();
    await undoByMenu(app, 'flyt punkterne');
    await expectAt(page, 'Oplæg', `${tuesday} 10.15–11.15`);
    await bar.getByRole('button', { name: 'Fravælg alle' }).click();
    await bar.waitFor({ state: 'hidden' });

    await chooseInMenu(page, 'Forskyd punkter …');
    const dialog = page.getByRole('dialog', { name: 'Forskyd' });
    await dialog.getByText('Alt fra et tidspunkt på en dag').click();
    await choose(dialog, 'Dag', tuesday);
    await dialog.getByRole('textbox', { name: 'Fra klokken' }).fill('12.30');
    await dialog.getByRole('textbox', { name: 'Minutter' }).fill('20');
    await dialog.getByText('2 punkter flyttes 20 minutter senere.').waitFor();
    await dialog.getByRole('button', { name: 'Forskyd', exact: true }).click();
    await expectAt(page, 'Besøg', `${tuesday} 13.20–14.50`);
    await expectAt(page, 'Afsked', `${tuesday} 15.20–15.50`);
    await expectAt(page, 'Oplæg', `${tuesday} 10.15–11.15`);
    await expectAt(page, 'Dagen før', `${monday} 13.00–14.00`);
    await undoByMenu(app, 'flyt punkterne');
    await expectAt(page, 'Besøg', `${tuesday} 13.00–14.30`);
    await expectAt(page, 'Afsked', `${tuesday} 15.00–15.30`);
  });

  it('are a day that is duplicated, or go on the clipboard to another mission', async () => {
    const { app, page } = await startInOffice();
    const other = await seedProgramme(
      page,
      { title: 'En anden tur', days: ['2026-06-01', '2026-06-02'] },
      [],
    );
    const { missionId } = await seedProgramme(page, { title: 'Tur', days, people }, items);
    await showProgramme(page, missionId);

    await chooseInMenu(page, 'Dublér en dag …');
    const dialog = page.getByRole('dialog', { name: 'Dublér en dag' });
    await choose(dialog, 'Fra', tuesday);
    await dialog.getByText(`${wednesday}, ingen punkter`).click();
    await dialog.getByText(/^4 punkter kopieres til én dag/).waitFor();
    await dialog.getByRole('button', { name: 'Dublér', exact: true }).click();
    for (const { title } of items.slice(0, 4))
      await itemCalled(page, title).filter({ hasText: wednesday }).waitFor();
    await undoByMenu(app, 'kopiér dagen');
    await itemCalled(page, 'Afsked').filter({ hasText: wednesday }).waitFor({ state: 'detached' });
    expect(await itemCalled(page, 'Velkomst').count()).toBe(1);

    await itemCalled(page, 'Velkomst').click({ modifiers: ['Control'] });
    await itemCalled(page, 'Oplæg').click({ modifiers: ['Shift'] });
    await chooseInMenu(page, 'Klip punkter ud');
    await itemCalled(page, 'Velkomst').filter({ hasText: 'klippet ud' }).waitFor();
    await showProgramme(page, other.missionId);
    await chooseInMenu(page, 'Sæt punkter ind');
    await expectAt(page, 'Velkomst', 'mandag 1. juni 9.00–10.00');
    await expectAt(page, 'Oplæg', 'mandag 1. juni 10.15–11.15');
    await page.getByText('Indsat som kopi. Det, der blev klippet ud, står stadig i ”Tur”.').waitFor();
    await undoByMenu(app, 'indsæt kopien');
    await itemCalled(page, 'Oplæg').waitFor({ state: 'detached' });
    expect(await itemCalled(page, 'Velkomst').count()).toBe(0);
    await showProgramme(page, missionId);
    await expectAt(page, 'Oplæg', `${tuesday} 10.15–11.15`);
  });
});
