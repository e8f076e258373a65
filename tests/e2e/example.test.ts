import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { beirut } from '../../db/sample/beirut';
import { close, newProfile, start, startInExample, startInOffice } from '../support/e2e/attache';
import { createMission, goToPlace } from '../support/e2e/steps';

it('opens the Beirut example with all its missions, and a mission of it', async () => {
  const { page } = await startInExample();
  await goToPlace(page, 'Rejser og besøg');
  const list = page.getByRole('grid', { name: 'Rejser og besøg' });
  for (const { title } of beirut.missions) await list.getByText(title.da).waitFor();
  expect(await list.getAttribute('aria-rowcount')).toBe(String(beirut.missions.length + 1));

  await list.getByText('Højniveaubesøg i Beirut').click();
  await page.getByRole('link', { name: 'Program', exact: true }).click();
  await page.getByRole('button', { name: /^Samarbejdsaftalen underskrives/ }).waitFor();
  expect(await page.getByRole('button', { name: /^Workshop om / }).count()).toBe(4);
});

it('is told in the language of the person who opens it', async () => {
  const { page } = await start(newProfile({ language: 'en' }));
  await page.getByRole('button', { name: /Copenhagen–Beirut example/ }).click();
  await page.getByRole('link', { name: 'Missions' }).click();
  await page.getByText('High-level visit to Beirut').waitFor();
  expect(await page.getByText('Højniveaubesøg').count()).toBe(0);
});

it('never meets the office, and can be removed', async () => {
  const profile = newProfile();
  const office = join(profile, 'offices/office.db');
  const example = join(profile, 'offices/example.db');
  const first = await startInOffice(profile);
  await createMission(first.page, { kind: 'Studietur', title: 'Vores egen studietur' });
  await goToPlace(first.page, 'Indstillinger');
  await first.page.getByRole('button', { name: 'Skift mellem kontor og eksempel' }).click();
  await first.page.getByRole('button', { name: /^Se eksemplet/ }).waitFor();
  const digest = () => createHash('sha256').update(readFileSync(office)).digest('hex');
  const before = digest();

  await first.page.getByRole('button', { name: /^Se eksemplet/ }).click();
  await goToPlace(first.page, 'Rejser og besøg');
  await first.page.getByText('Højniveaubesøg i Beirut').waitFor();
  expect(await first.page.getByText('Vores egen studietur').count()).toBe(0);
  await createMission(first.page, { kind: 'Studietur', title: 'Kun i eksemplet' });
  await goToPlace(first.page, 'Indstillinger');
  await first.page.getByRole('button', { name: 'Fjern eksemplet' }).click();
  const question = first.page.getByRole('alertdialog', { name: 'Fjern eksemplet?' });
  await question.getByRole('button', { name: 'Fjern eksemplet' }).click();
  await first.page.getByRole('button', { name: /^Åbn kontoret/ }).waitFor();
  expect(existsSync(example)).toBe(false);
  expect(digest()).toBe(before);

  await first.page.getByRole('button', { name: /^Åbn kontoret/ }).click();
  await goToPlace(first.page, 'Rejser og besøg');
  await first.page.getByText('Vores egen studietur').waitFor();
  expect(await first.page.getByText('Kun i eksemplet').count()).toBe(0);
  await close(first);
});
