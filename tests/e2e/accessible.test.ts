import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { everyScreen, recordsToShow, show } from '../../build/demo/screens';
import { newProfile, start, startInExample, startInOffice } from '../support/e2e/attache';
import { looking, violations } from '../support/e2e/axe';
import { closePane, itemCalled, itemPane } from '../support/e2e/grid';
import { chooseInMenu, showProgramme } from '../support/e2e/programme';
import { changeVisit, seedVisit } from '../support/e2e/visit';

describe('axe finds nothing serious', () => {
  it('on the first screen', async () => {
    const { page } = await start();
    expect(await violations(page)).toEqual([]);
  });

  it('on any screen of the example', async () => {
    const { page } = await startInExample();
    const { found, look } = looking(page);
    const records = await recordsToShow(page, 'Højniveaubesøg i Beirut', 'Amager Ressource Center');
    for (const { name, route } of everyScreen(records)) {
      await show(page, route);
      await look(name);
    }
    expect(found).toEqual({});
  });

  it('on the empty screens, in the dialogs and in the palette', async () => {
    const { page } = await startInOffice();
    const { found, look } = looking(page);
    for (const screen of ['overview', 'missions', 'partners', 'people', 'places', 'follow-up'] as const) {
      await show(page, { screen });
      await look(screen);
    }
    for (const [keys, name] of [
      ['Control+n', 'Ny rejse eller nyt besøg'],
      ['Control+Shift+n', 'Ny opfølgning'],
      ['Control+k', 'Find eller gør'],
    ] as const) {
      await page.keyboard.press(keys);
      const dialog = page.getByRole('dialog', { name });
      await dialog.waitFor();
      await look(name);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
    }
    expect(found).toEqual({});
  });

  it('on the places, the contacts, the versions and the settings', async () => {
    const { page } = await startInOffice();
    const { found, look } = looking(page);
    const visit = await seedVisit(page);
    const { missionId } = visit;
    const mission = { screen: 'mission', id: missionId, focus: null } as const;
    await show(page, { screen: 'places' });
    await look('places');
    await show(page, { screen: 'place', id: visit.places.hall });
    await page.getByRole('button', { name: 'Tilføj rejsetid' }).click();
    await page.getByRole('button', { name: 'Tilføj optaget tid' }).click();
    await look('place');
    await show(page, { ...mission, tab: 'overview' });
    await look('contacts');
    await page.evaluate(
      (id) => window.api.versions.release({ missionId: id, name: 'Til ambassaden', note: '' }),
      missionId,
    );
    await changeVisit(page, visit);
    await show(page, { ...mission, tab: 'documents' });
    await page.getByRole('region', { name: 'Sådan ser dokumentet ud' }).waitFor();
    await look('documents');
    await show(page, { screen: 'settings' });
    await look('settings');
    expect(found).toEqual({});
  });

  it('in the programme and its dialogs', async () => {
    const profile = newProfile();
    const { page } = await startInOffice(profile);
    const { found, look } = looking(page);
    const { missionId } = await seedVisit(page);
    await showProgramme(page, missionId);

    await page
      .getByRole('button', { name: /^Se bort fra det …/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Se bort fra det', exact: true }).click();
    await page.getByText(/^Godt at vide/).click();
    await look('conflicts');
    await itemCalled(page, 'Møde med byrådet').click();
    await itemPane(page).waitFor();
    await look('item');
    await closePane(page);
    await itemCalled(page, 'Møde med byrådet').click({ modifiers: ['Control'] });
    await itemCalled(page, 'Rundtur i havnen').click({ modifiers: ['Control'] });
    await look('selection');
    await page.getByRole('button', { name: 'Flere kommandoer' }).click();
    await look('menu');
    await page.keyboard.press('Escape');

    for (const [command, title] of [
      ['Forskyd punkter …', 'Forskyd'],
      ['Dublér en dag …', 'Dublér en dag'],
      ['Delegationens grupper …', 'Grupper'],
      ['Tekster på flere sprog …', 'Programmets sprog'],
      ['Udgiv en version af programmet …', 'Udgiv programmet'],
      ['Begynd med en skabelon …', 'Begynd med en skabelon'],
      ['Importér en kalenderfil …', 'Importér en kalenderfil'],
    ] as const) {
      await chooseInMenu(page, command);
      const dialog = page.getByRole('dialog', { name: title });
      await dialog.waitFor();
      await look(command);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
    }
    await page.getByRole('button', { name: 'Genveje i programmet' }).click();
    await page.getByRole('dialog', { name: 'Genveje i programmet' }).waitFor();
    await look('keys');
    await page.keyboard.press('Escape');

    for (const [name, text, answer] of [
      ['a calendar file', calendar, '1 begivenhed i kalender.ics'],
      ['a broken calendar file', calendar.slice(0, 100), 'Filen kan ikke læses, og intet er ændret.'],
    ] as const) {
      await chooseInMenu(page, 'Importér en kalenderfil …');
      const path = join(profile, 'kalender.ics');
      writeFileSync(path, text);
      await page.locator('input[type=file]').setInputFiles(path);
      await page.getByText(answer).waitFor();
      await look(name);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
    expect(found).toEqual({});
  });
});

const calendar = [
  ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Test//DA', 'BEGIN:VEVENT', 'UID:a', 'SUMMARY:Frokost'],
  ...[
    'DTSTART:20260701T100000Z',
    'RRULE:FREQ=DAILY',
    'DESCRIPTION:Husk pas',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ],
].join('\r\n');
