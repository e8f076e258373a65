import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { close, newProfile, start, startInOffice } from '../support/e2e/attache';
import { dragTo, expectAt, itemCalled, itemPane, programmeOf } from '../support/e2e/grid';
import { undoByMenu } from '../support/e2e/menu';
import { chooseInMenu, inPaneOf, seedProgramme, showProgramme } from '../support/e2e/programme';
import { pick } from '../support/e2e/steps';

const tuesday = 'tirsdag 12. maj';
const days: [string, string] = ['2026-05-11', '2026-05-13'];
const people = ['Mette Sørensen', 'Jonas Ærø'];

it('splits the delegation: a group goes its own way, and the programme is seen with its eyes', async () => {
  const { page } = await startInOffice();
  const { missionId } = await seedProgramme(page, { title: 'Tur', days, people }, [
    { title: 'Borgmesteren', from: '2026-05-12T10:00', until: '2026-05-12T11:00' },
    { title: 'Værket', from: '2026-05-12T10:00', until: '2026-05-12T11:30' },
  ]);
  await showProgramme(page, missionId);
  const conflict = page.getByRole('listitem').filter({ hasText: 'To steder samtidig' });
  await conflict.getByText(spaced('er Mette Sørensen og Jonas Ærø i både')).waitFor();

  await chooseInMenu(page, 'Delegationens grupper …');
  const dialog = page.getByRole('dialog', { name: 'Grupper' });
  for (const name of ['Teknikere', 'Politikere']) {
    await dialog.getByRole('textbox', { name: 'Ny gruppe' }).fill(name);
    await dialog.getByRole('button', { name: 'Tilføj' }).click();
    await dialog.getByRole('columnheader', { name }).waitFor();
  }
  await dialog.getByRole('checkbox', { name: 'Jonas Ærø: Teknikere' }).check();
  await dialog.getByRole('checkbox', { name: 'Mette Sørensen: Politikere' }).check();
  await dialog.getByText('Alle er i en gruppe.').waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });

  for (const [title, group] of [
    ['Værket', 'Teknikere'],
    ['Borgmesteren', 'Politikere'],
  ] as const)
    await inPaneOf(page, title, async () => {
      const pane = itemPane(page);
      // Everybody on it themselves, then nobody, then those of the group.
      await pane.getByText('Alle', { exact: true }).click();
      await pane.getByText('0 af 2').waitFor();
      await pane.getByText(`${group} (1)`).click();
      await pane.getByText('1 af 2').waitFor();
    });
  await conflict.waitFor({ state: 'detached' });

  const lookAs = async (name: string) => {
    await page.getByRole('combobox', { name: 'Hvis program' }).fill(name);
    await page.getByRole('option', { name }).click();
  };
  await lookAs('Teknikere');
  await itemCalled(page, 'Borgmesteren').filter({ hasText: 'uden for det valgte program' }).waitFor();
  expect(await itemCalled(page, 'Værket').innerText()).not.toContain('uden for');
  await lookAs('Mette Sørensen');
  await itemCalled(page, 'Værket').filter({ hasText: 'uden for det valgte program' }).waitFor();
});

it('says how many minutes are missing between two places, mends it in a click, and lets it be with a reason', async () => {
  const profile = newProfile();
  const attache = await startInOffice(profile);
  const { app, page } = attache;
  const { missionId } = await seedProgramme(page, { title: 'Tur', days, people }, [
    { title: 'Borgmesteren', from: '2026-05-12T10:00', until: '2026-05-12T11:00' },
    { title: 'Havnefogeden', from: '2026-05-12T11:15', until: '2026-05-12T12:15' },
  ]);
  await showProgramme(page, missionId);
  await inPaneOf(page, 'Borgmesteren', () => pick(itemPane(page), 'Sted', 'Rådhuset'));
  await itemCalled(page, 'Havnefogeden').click();
  await pick(itemPane(page), 'Sted', 'Havnekontoret');
  await itemPane(page).getByRole('link', { name: 'Mere om stedet' }).click();

  await page.getByRole('button', { name: 'Tilføj rejsetid' }).click();
  await pick(page, 'Til', 'Rådhuset');
  await page.getByRole('textbox', { name: 'Hvor længe' }).fill('40');
  await page.getByRole('button', { name: 'Tilføj', exact: true }).click();
  await page.getByText('40 min. · Bil').waitFor();

  await showProgramme(page, missionId);
  const conflict = conflictOf(page);
  await conflict.getByText(sentence('40 minutter', '15 minutter')).waitFor();
  await conflict.getByRole('link', { name: 'Flyt ”Havnefogeden” til kl. 11.45' }).click();
  await conflict.waitFor({ state: 'detached' });
  await expectAt(page, 'Havnefogeden', `${tuesday} 11.45–12.45`);
  await undoByMenu(app, 'flyt mødet');
  await expectAt(page, 'Havnefogeden', `${tuesday} 11.15–12.15`);

  await conflict.getByRole('button', { name: /^Se bort fra det …/ }).click();
  await conflict.getByRole('button', { name: 'Se bort fra det', exact: true }).click();
  await conflict.getByText('Skriv').waitFor();
  await conflict.getByRole('textbox', { name: 'Hvorfor er det i orden?' }).fill('De sejler os over');
  await conflict.getByRole('button', { name: 'Se bort fra det', exact: true }).click();
  await conflict.waitFor({ state: 'detached' });
  await close(attache);

  const again = await start(profile);
  await expectAt(again.page, 'Havnefogeden', `${tuesday} 11.15–12.15`);
  expect(await conflictOf(again.page).count()).toBe(0);
  await again.page.getByText('Set bort fra (1)').click();
  await conflictOf(again.page).getByText('Begrundelse: De sejler os over').waitFor();

  await dragTo(again.page, itemCalled(again.page, 'Havnefogeden'), tuesday, '11.30');
  await conflictOf(again.page).getByText(sentence('40 minutter', '30 minutter')).waitFor();
  await conflictOf(again.page)
    .getByRole('button', { name: /^Se bort fra det …/ })
    .waitFor();
});

const conflictOf = (page: Page) =>
  programmeOf(page).getByRole('listitem').filter({ hasText: 'For kort tid mellem to steder' });

const sentence = (needed: string, available: string) =>
  spaced(
    `slutter ”Borgmesteren” kl. 11.00, og ”Havnefogeden” begynder .* tager det ${needed} i bil; der er ${available}`,
  );

/** Some of the spaces of a sentence don't break. */
const spaced = (pattern: string) => new RegExp(pattern.replaceAll(' ', String.raw`\s`));
