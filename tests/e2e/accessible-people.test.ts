import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { makeHostedDelegation } from '../../build/demo/hosted';
import { show } from '../../build/demo/screens';
import { delegationSections } from '../../renderer/shared/route';
import { startInOffice } from '../support/e2e/attache';
import { looking } from '../support/e2e/axe';
import { openParticipant, openSection, windowScrolls } from '../support/e2e/delegation';

describe('axe finds nothing serious', () => {
  it('in the delegation, section by section, and its documents', async () => {
    const { page } = await startInOffice();
    const { found, look } = looking(page);
    const id = await makeHostedDelegation(page);
    const mission = { screen: 'mission', id, tab: 'participants' } as const;
    for (const focus of delegationSections) {
      await show(page, { ...mission, focus });
      await look(focus);
      expect(await windowScrolls(page), focus).toBe(false);
    }
    await show(page, { ...mission, focus: null });
    const participant = await openParticipant(page, 'Rania Sfeir');
    await participant.getByRole('button', { name: 'Notér et trin' }).click();
    await look('step');
    await participant.getByRole('button', { name: 'Annuller' }).click();
    await participant.getByRole('button', { name: 'Sæt en anden i stedet' }).click();
    await look('substitute');

    await openSection(page, 'Rangfølge og bordplan');
    await page.getByRole('button', { name: 'Flyt Walid Fares' }).press('Alt+ArrowUp');
    await page.getByRole('textbox', { name: /^Hvorfor skal/ }).waitFor();
    await look('move');
    await page.getByRole('radio', { name: 'Bordplaner' }).click();
    await page.getByRole('button', { name: /^Plads 3,/ }).press('Enter');
    await look('seating');
    await openSection(page, 'Rejse og ophold');
    await page.getByRole('link', { name: /XX 101/ }).click();
    await look('leg');
    await page.getByRole('button', { name: 'Tilføj strækning' }).click();
    await page.getByRole('dialog', { name: 'Ny strækning' }).waitFor();
    await look('new leg');
    await page.keyboard.press('Escape');
    for (const part of ['Værelser', 'Ankomst og afrejse']) {
      await page.getByRole('radio', { name: part }).click();
      await look(part);
    }
    await openSection(page, 'Praktisk');
    await page.getByRole('table').getByRole('link', { name: 'Karim Daher' }).click();
    await page.getByRole('complementary', { name: 'Karim Daher' }).waitFor();
    await look('practical data');
    await show(page, { ...mission, tab: 'overview', focus: null });
    await page.getByRole('button', { name: 'Hent listen for ”Delegationsbesøg hos os”' }).click();
    await page
      .getByRole('button', { name: /^Ret: / })
      .first()
      .click();
    await look('checklist');
    await show(page, { ...mission, tab: 'documents', focus: null });
    for (const group of ['Delegation', 'Breve']) {
      await page.getByRole('radio', { name: group }).click();
      await look(group);
    }
    expect(found).toEqual({});
  });

  it('in the directory in full, with its duplicates and its files', async () => {
    const { page } = await startInOffice();
    const { found, look } = looking(page);
    const { personId, organisationId } = await seedSomebodyTwice(page);
    await show(page, { screen: 'person', id: personId });
    await page.getByRole('button', { name: 'Nyt embede' }).click();
    await look('person');
    await show(page, { screen: 'organisation', id: organisationId });
    await look('organisation');
    await show(page, { screen: 'duplicates' });
    await page.getByRole('grid', { name: 'Mulige dubletter' }).getByText('Samme e-mail').click();
    await page.getByRole('dialog', { name: 'Er det den samme person?' }).waitFor();
    await look('comparison');
    await page.keyboard.press('Escape');
    await show(page, { screen: 'people' });
    await page.getByRole('button', { name: 'Gem som fil …' }).click();
    await page.getByRole('dialog', { name: 'Gem personer som fil' }).waitFor();
    await look('export');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Importér …', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Importér personer' });
    await dialog.locator('input[type=file]').setInputFiles({
      ...{ name: 'personer.csv', mimeType: 'text/csv' },
      buffer: Buffer.from('Navn;E-mail\r\nAnne Holm;anne@kk.example\r\nBo Lund;ingen\r\n'),
    });
    await dialog.getByRole('table', { name: 'Kolonner i filen' }).waitFor();
    await look('columns');
    await dialog.getByRole('button', { name: 'Videre' }).click();
    await dialog.getByRole('row').filter({ hasText: 'Bo Lund' }).click();
    await look('preview');
    await dialog.getByRole('button', { name: 'Importér 1 person' }).click();
    await dialog.getByText('Importen er færdig').waitFor();
    await look('imported');
    expect(found).toEqual({});
  });
});

/** Somebody with much that a person has, whom somebody else wrote down, too. */
function seedSomebodyTwice(page: Page) {
  return page.evaluate(async () => {
    const { people } = window.api;
    const organisation = await people.createOrganisation({ name: 'Teknik og Miljø', kind: 'municipality' });
    const organisationId = organisation.ok ? organisation.value.id : '';
    const person = { givenName: 'Søren', familyName: 'Ågård', email: 'soeren@kk.example', organisationId };
    const full = await people.create({ ...person, phone: '+45 33 66 33 66', position: 'Kontorchef' });
    const copy = await people.create({ ...person, phone: '+45 40 40 40 40' });
    if (!full.ok || !copy.ok) throw new Error('not made');
    const { id: personId } = full.value;
    await people.addContact({ personId, kind: 'phone', label: 'mobil', value: '12' });
    await people.addPost({
      ...{
        personId,
        position: 'Projektleder',
        organisationId,
        startsOn: '2010',
        endsOn: '2014-05',
        note: '',
      },
    });
    await people.setLanguages({ id: personId, languages: [{ language: 'ar', level: 'basic' }] });
    await people.setWording({ personId, language: 'en', patch: { position: 'Head of office' } });
    return { personId, organisationId };
  });
}
