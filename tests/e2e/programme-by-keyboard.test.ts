import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { startInOffice } from '../support/e2e/attache';
import { expectAt, itemAt, itemCalled, itemPane, programmeOf } from '../support/e2e/grid';
import { command, expectFocus, shiftTabTo, tabTo } from '../support/e2e/keys';
import { inMenu } from '../support/e2e/menu';
import { seedProgramme, showProgramme } from '../support/e2e/programme';

const monday = 'mandag 11. maj';
const tuesday = 'tirsdag 12. maj';
const wednesday = 'onsdag 13. maj';
const days: [string, string] = ['2026-05-11', '2026-05-13'];

const dayHead = (page: Page, day: string) => page.getByRole('button', { name: new RegExp(`^${day},`) });

it('is built, moved, copied and shifted with keys alone, and says each time what it did', async () => {
  const { app, page } = await startInOffice();
  const { keyboard } = page;
  const other = await seedProgramme(
    page,
    { title: 'En anden rejse', days: ['2026-06-01', '2026-06-02'] },
    [],
  );
  const { missionId } = await seedProgramme(page, { title: 'Tur', days }, []);
  await showProgramme(page, missionId);

  await tabTo(page, dayHead(page, monday));
  await keyboard.press('ArrowRight');
  await expectFocus(dayHead(page, tuesday));
  await keyboard.press('n');
  await expectFocus(itemPane(page).getByRole('textbox', { name: 'Titel', exact: true }));
  await expectSaid(page, `Nyt punkt, ${tuesday} 9.00–10.00`);
  await keyboard.type('Møde');
  await keyboard.press('Escape');
  await expectFocus(itemCalled(page, 'Møde'));

  await keyboard.press('Alt+ArrowDown');
  await expectSaid(page, `Møde, ${tuesday} 9.15–10.15`);
  await keyboard.press('Shift+Alt+ArrowDown');
  await expectSaid(page, `Møde, ${tuesday} 9.15–10.30`);
  await keyboard.press('Shift+Alt+ArrowLeft');
  await expectSaid(page, `Møde, ${tuesday} 9.00–10.30`);
  await keyboard.press('Alt+ArrowRight');
  await expectSaid(page, `Møde, ${wednesday} 9.00–10.30`);
  await expectFocus(itemCalled(page, 'Møde'));
  await keyboard.press('u');
  await expectSaid(page, 'Møde, uden tid');
  await expectFocus(itemAt(page, 'Møde', 'uden tid'));
  await keyboard.press('Alt+ArrowLeft');
  await expectSaid(page, `Møde, ${wednesday}, uden klokkeslæt`);
  await keyboard.press('Alt+ArrowDown');
  await expectSaid(page, `Møde, ${wednesday} 9.00–10.00`);

  await keyboard.press('Control+c');
  await expectSaid(page, '1 punkt kopieret');
  await keyboard.press('Home');
  await keyboard.press('ArrowLeft');
  await expectFocus(dayHead(page, tuesday));
  await keyboard.press('Control+v');
  await expectSaid(page, `1 punkt indsat: Møde, ${tuesday} 9.00–10.00`);
  await expectFocus(itemAt(page, 'Møde', tuesday));
  await undo(page, 'indsæt kopien', () => inMenu(app, 'Rediger'));
  await itemAt(page, 'Møde', tuesday).waitFor({ state: 'detached' });
  await expectFocus(dayHead(page, tuesday));
  await keyboard.press('ArrowRight');
  await keyboard.press('End');
  await keyboard.press('Control+d');
  await expectSaid(page, `1 punkt indsat: Møde, ${wednesday} 10.00–11.00`);
  await expectFocus(itemAt(page, 'Møde', `${wednesday} 10.00`));

  await keyboard.press('Shift+ArrowUp');
  await expectCounted(page, '2 punkter valgt');
  await keyboard.press('Alt+ArrowLeft');
  await expectSaid(page, `2 punkter flyttet. Møde, ${tuesday} 9.00–10.00`);
  await expectAt(page, 'Møde', `${tuesday} 10.00–11.00`);
  await undo(page, 'flyt punkterne', () => inMenu(app, 'Rediger'));
  await expectAt(page, 'Møde', `${wednesday} 10.00–11.00`);
  await expectAt(page, 'Møde', `${wednesday} 9.00–10.00`);

  await tabTo(page, itemAt(page, 'Møde', wednesday));
  await keyboard.press('s');
  const shift = page.getByRole('dialog', { name: 'Forskyd' });
  await expectFocus(shift.getByRole('textbox', { name: 'Minutter' }));
  await keyboard.type('20');
  await shift.getByText('2 punkter flyttes 20 minutter senere.').waitFor();
  await keyboard.press('Enter');
  await expectSaid(page, '2 punkter er flyttet 20 minutter senere');
  await expectAt(page, 'Møde', `${wednesday} 10.20–11.20`);
  await expectFocus(itemAt(page, 'Møde', wednesday));

  await keyboard.press('d');
  const duplicate = page.getByRole('dialog', { name: 'Dublér en dag' });
  await tabTo(page, duplicate.getByRole('checkbox', { name: `${monday}, ingen punkter` }));
  await keyboard.press('Space');
  await tabTo(page, duplicate.getByRole('button', { name: 'Dublér', exact: true }));
  await keyboard.press('Enter');
  await expectSaid(page, `2 punkter indsat, det første: Møde, ${monday} 9.20–10.20`);
  await expectFocus(itemAt(page, 'Møde', `${monday} 9.20`));
  await expectCounted(page, '2 punkter valgt');
  await keyboard.press('Delete');
  await expectSaid(page, '2 punkter er slettet');
  await expectFocus(dayHead(page, monday));
  await undo(page, 'slet punkterne', () => inMenu(app, 'Rediger'));
  await expectAt(page, 'Møde', `${monday} 10.20–11.20`);

  await keyboard.press('ArrowDown');
  await keyboard.press('Shift+ArrowDown');
  await expectCounted(page, '2 punkter valgt');
  await keyboard.press('Control+x');
  await expectSaid(page, '2 punkter klippet ud; de flyttes, når de sættes ind');
  await command(page, 'En anden rejse');
  await tabTo(page, page.getByRole('link', { name: 'Program', exact: true }));
  await keyboard.press('Enter');
  await tabTo(page, dayHead(page, 'mandag 1. juni'));
  await keyboard.press('Control+v');
  await expectSaid(page, '2 punkter indsat, det første: Møde, mandag 1. juni 9.20–10.20');
  expect(page.url()).toContain(other.missionId);
});

it('is looked at, split into groups and seen to with keys alone', async () => {
  const { app, page } = await startInOffice();
  const { keyboard } = page;
  const { missionId } = await seedProgramme(
    page,
    { title: 'Tur', days, people: ['Mette Sørensen', 'Jonas Ærø'] },
    [
      { title: 'Borgmesteren', from: '2026-05-12T10:00', until: '2026-05-12T11:00' },
      { title: 'Havnefogeden', from: '2026-05-12T11:15', until: '2026-05-12T12:15' },
    ],
  );
  await showProgramme(page, missionId);

  // Another grid, larger hours, fewer days.
  await tabTo(page, page.getByRole('button', { name: 'Dage, der vises' }));
  await keyboard.press('Enter');
  await expectFocus(page.getByRole('option', { name: 'Alle dage' }));
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await dayHead(page, monday).waitFor();
  await expect.poll(() => dayHead(page, tuesday).count()).toBe(0);
  await shiftTabTo(page, page.getByRole('button', { name: `Vis ${monday}, ingen punkter` }));
  await keyboard.press('ArrowRight');
  await keyboard.press('Enter');
  await dayHead(page, tuesday).waitFor();
  await tabTo(page, page.getByRole('button', { name: 'Gitter' }));
  await keyboard.press('Enter');
  await expectFocus(page.getByRole('option', { name: '15 min.' }));
  await keyboard.press('ArrowUp');
  await keyboard.press('Enter');
  await tabTo(page, dayHead(page, tuesday));
  await keyboard.press('End');
  await expectFocus(itemCalled(page, 'Havnefogeden'));
  const height = async () => (await itemCalled(page, 'Havnefogeden').boundingBox())?.height ?? 0;
  const usual = await height();
  await keyboard.press('+');
  await expect.poll(height).toBeGreaterThan(usual * 1.3);
  await keyboard.press('Alt+ArrowDown');
  await expectSaid(page, `Havnefogeden, ${tuesday} 11.20–12.20`);
  await keyboard.press('?');
  await page.getByRole('dialog', { name: 'Genveje i programmet' }).waitFor();
  await keyboard.press('Escape');
  await expectFocus(itemCalled(page, 'Havnefogeden'));

  // A place for each, and the way between them.
  await keyboard.press('Enter');
  await tabTo(page, itemPane(page).getByRole('combobox', { name: 'Sted' }));
  await keyboard.type('Havnekontoret');
  await keyboard.press('Enter');
  await itemPane(page).getByRole('link', { name: 'Mere om stedet' }).waitFor();
  await keyboard.press('Escape');
  await expectFocus(itemCalled(page, 'Havnefogeden'));
  await keyboard.press('ArrowUp');
  await keyboard.press('Enter');
  await tabTo(page, itemPane(page).getByRole('combobox', { name: 'Sted' }));
  await keyboard.type('Rådhuset');
  await keyboard.press('Enter');
  await tabTo(page, itemPane(page).getByRole('link', { name: 'Mere om stedet' }));
  await keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Tilføj rejsetid' }));
  await keyboard.press('Enter');
  await expectFocus(page.getByRole('combobox', { name: 'Til', exact: true }));
  await keyboard.type('Havnekontoret');
  await keyboard.press('Enter');
  await tabTo(page, page.getByRole('textbox', { name: 'Hvor længe' }));
  await keyboard.type('40');
  await keyboard.press('Enter');
  await page.getByText('40 min. · Bil').waitFor();
  await keyboard.press('Escape');

  await command(page, 'Tur');
  await tabTo(page, page.getByRole('link', { name: 'Program', exact: true }));
  await keyboard.press('Enter');
  const conflict = programmeOf(page)
    .getByRole('listitem')
    .filter({ hasText: 'For kort tid mellem to steder' });
  await conflict.getByText(/tager\sdet\s40\sminutter\si\sbil;\sder\ser\s20\sminutter/).waitFor();
  await tabTo(page, conflict.getByRole('link', { name: 'Flyt ”Havnefogeden” til kl. 11.40' }));
  await keyboard.press('Enter');
  await conflict.waitFor({ state: 'detached' });
  await expectAt(page, 'Havnefogeden', `${tuesday} 11.40–12.40`);
  await page.getByRole('alertdialog').filter({ hasText: '”Havnefogeden” er flyttet' }).waitFor();
  await undo(page, 'flyt mødet', () => inMenu(app, 'Rediger'));
  await tabTo(page, conflict.getByRole('button', { name: /^Se bort fra det …/ }));
  await keyboard.press('Enter');
  await expectFocus(conflict.getByRole('textbox', { name: 'Hvorfor er det i orden?' }));
  await keyboard.type('De sejler os over');
  await keyboard.press('Enter');
  await conflict.waitFor({ state: 'detached' });
  await tabTo(page, page.getByText('Set bort fra (1)'));
  await keyboard.press('Enter');
  await conflict.getByText('Begrundelse: De sejler os over').waitFor();

  // Two groups, one of which goes its own way.
  await shiftTabTo(page, programmeOf(page).locator('[data-stop]'));
  await keyboard.press('g');
  const groups = page.getByRole('dialog', { name: 'Grupper' });
  await expectFocus(groups.getByRole('textbox', { name: 'Ny gruppe' }));
  await keyboard.type('Teknikere');
  await keyboard.press('Enter');
  await tabTo(
    page,
    groups
      .getByRole('checkbox', { name: 'Jonas Ærø: Teknikere' })
      .or(groups.getByRole('checkbox', { name: 'Mette Sørensen: Teknikere' })),
  );
  await keyboard.type('m');
  await keyboard.press('Space');
  await groups.getByText('1 er ikke i nogen gruppe.').waitFor();
  await keyboard.press('Escape');
  await groups.waitFor({ state: 'hidden' });
  await shiftTabTo(page, page.getByRole('combobox', { name: 'Hvis program' }));
  await keyboard.press('Control+a');
  await keyboard.type('Teknikere');
  await page.getByRole('option', { name: /Teknikere/ }).waitFor();
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  expect(await itemCalled(page, 'Borgmesteren').innerText()).not.toContain('uden for');
});

/** What was done last, as it is told to who can't see it. */
async function expectSaid(page: Page, words: string): Promise<void> {
  await expect.poll(() => page.locator('#programme-keys + [role="status"]').textContent()).toBe(words);
}

/** How many are chosen, as it is told to who can't see it. */
async function expectCounted(page: Page, words: string): Promise<void> {
  await expect.poll(() => page.locator('#programme-keys ~ [aria-live]').textContent()).toBe(words);
}

/** Takes the step back that the menu names. */
async function undo(page: Page, step: string, menu: () => Promise<string[]>): Promise<void> {
  await expect.poll(menu).toContain(`Fortryd: ${step}`);
  await page.keyboard.press('Control+z');
}
