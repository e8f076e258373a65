import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { close, newProfile, start, startInOffice } from '../support/e2e/attache';
import { clickAt, expectAt, nameNewItem } from '../support/e2e/grid';
import { createMission, goToPlace, openTab } from '../support/e2e/steps';

describe('what cannot be is said at its field, and stays there to be mended', () => {
  it('a day that does not exist, and an end before its beginning', async () => {
    const { page } = await startInOffice();
    await page.keyboard.press('Control+n');
    const dialog = page.getByRole('dialog', { name: 'Ny rejse eller nyt besøg' });
    await dialog.getByText('Fact-finding mission', { exact: true }).click();
    await dialog.getByRole('textbox', { name: 'Titel' }).fill('Til Beirut');
    await dialog.getByText('Bestemte dage').click();
    const first = dialog.getByRole('textbox', { name: 'Første dag' });
    const last = dialog.getByRole('textbox', { name: 'Sidste dag' });

    await first.fill('31-02-2026');
    await last.fill('15-05-2026');
    await expectSaid(first, 'Den dato findes ikke');
    expect(await first.inputValue()).toBe('31-02-2026');
    await dialog.getByRole('button', { name: 'Opret' }).click();
    expect(await dialog.isVisible()).toBe(true);

    await first.fill('20-05-2026');
    await dialog.getByRole('button', { name: 'Opret' }).click();
    await expectSaid(last, 'Slutter før den begynder');

    await last.fill('22-05-2026');
    await dialog.getByRole('button', { name: 'Opret' }).click();
    await page.getByText('20.–22. maj 2026').waitFor();
  });

  it('an item of the programme that would end before it begins', async () => {
    const { page } = await startInOffice();
    await createMission(page, { kind: 'Studietur', title: 'Tur', days: ['11-05-2026', '12-05-2026'] });
    await openTab(page, 'Program');
    await clickAt(page, 'tirsdag 12. maj', '10.00');
    await nameNewItem(page, 'Rundvisning');
    const end = page.getByRole('textbox', { name: 'Slutter', exact: true });
    await end.fill('9.00');
    await page.keyboard.press('Tab');
    await expectSaid(end, 'Slutter før den begynder');
    await expectAt(page, 'Rundvisning', 'tirsdag 12. maj 10.00–11.00');
    await end.fill('25.99');
    await page.keyboard.press('Tab');
    await expectSaid(end, 'Det klokkeslæt findes ikke');
    await end.fill('10.30');
    await expectAt(page, 'Rundvisning', 'tirsdag 12. maj 10.00–10.30');
  });

  it('a zone that nobody has heard of', async () => {
    const { page } = await startInOffice();
    await createMission(page, { kind: 'Studietur', title: 'Tur til Mars' });
    const zone = page.getByRole('combobox', { name: 'Tidszone' });
    const before = await zone.inputValue();
    await zone.fill('Mars/Olympus');
    await page.getByText('Intet fundet').waitFor();
    await page.keyboard.press('Tab');
    expect(await zone.inputValue()).toBe(before);
  });
});

it('a title of ten thousand characters is not saved and not lost: not by going away, nor by a restart', async () => {
  const profile = newProfile();
  const attache = await startInOffice(profile);
  const { page } = attache;
  await createMission(page, { kind: 'Studietur', title: 'Kort titel' });
  const long = 'Lang titel '.repeat(1000).trim();
  await titleOf(page).fill(long);
  await expectSaid(titleOf(page), 'For lang');

  await goToPlace(page, 'Rejser og besøg');
  await page.getByRole('grid', { name: 'Rejser og besøg' }).getByText('Kort titel').click();
  expect(await titleOf(page).inputValue()).toBe(long);
  await close(attache);

  const again = await start(profile);
  await expect.poll(() => titleOf(again.page).inputValue()).toBe(long);
  await titleOf(again.page).fill('En anden kort titel');
  await goToPlace(again.page, 'Rejser og besøg');
  await again.page.getByRole('grid', { name: 'Rejser og besøg' }).getByText('En anden kort titel').waitFor();
});

describe('what looks like something else is text', () => {
  const texts = [
    '<script>document.title = "ramt"</script>',
    '"><img src=x onerror=\'document.title = "ramt"\'>',
    '=1+1',
    '=HYPERLINK("http://example.org";"klik")',
    '👩🏽‍🚒 Besøg 🇱🇧',
    'زيارة إلى بلدية بيروت',
    '\u202Eomvendt\u202C og {{name}} og %s',
  ];

  it('in the title of a mission', async () => {
    const { page } = await startInOffice();
    const [first = '', ...others] = texts;
    await createMission(page, { kind: 'Studietur', title: first });
    expect(await titleOf(page).inputValue()).toBe(first);
    for (const text of others) await createMission(page, { kind: 'Studietur', title: text });
    await goToPlace(page, 'Rejser og besøg');
    const list = page.getByRole('grid', { name: 'Rejser og besøg' });
    for (const text of texts) await list.getByText(text, { exact: true }).waitFor();
    expect(await page.title()).not.toContain('ramt');
  });

  it('in the name of a participant and the note of an item', async () => {
    const { page } = await startInOffice();
    await createMission(page, { kind: 'Studietur', title: 'Tur', days: ['11-05-2026', '12-05-2026'] });
    await openTab(page, 'Deltagere');
    for (const text of ['<b>Fed</b> Person', '=1+1 Person', 'ليلى حداد']) {
      await page.getByRole('combobox', { name: 'Tilføj deltager' }).fill(text);
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: text, exact: true }).waitFor();
    }
    await openTab(page, 'Program');
    await clickAt(page, 'tirsdag 12. maj', '10.00');
    await nameNewItem(page, texts[1] ?? '');
    await page.getByRole('textbox', { name: 'Note til programmet' }).fill(texts.join('\n'));
    await openTab(page, 'Dokumenter');
    const sheet = page.getByRole('region', { name: 'Sådan ser dokumentet ud' });
    for (const text of texts.slice(0, 6)) await sheet.getByText(text).first().waitFor();
    expect(await sheet.locator('script, img').count()).toBe(0);
    expect(await page.title()).not.toContain('ramt');
  });
});

const titleOf = (page: Page): Locator => page.getByRole('textbox', { name: 'Titel', exact: true });

/** The message stands at the field, for the eye and for a screen reader. */
async function expectSaid(field: Locator, message: string): Promise<void> {
  const said = () =>
    field.evaluate((input) =>
      (input.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join(' '),
    );
  await expect.poll(said).toContain(message);
  expect(await field.getAttribute('aria-invalid')).toBe('true');
}
