import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { makeHostedDelegation } from '../../build/demo/hosted';
import { startInOffice } from '../support/e2e/attache';
import { convertWord } from '../support/e2e/office';
import {
  expectInOrder,
  letters,
  openDocuments,
  preview,
  previewLines,
  savingTo,
} from '../support/e2e/papers';
import { readPdf } from '../support/e2e/pdf';
import { choose } from '../support/e2e/steps';
import { temporaryFolder } from '../support/temporary';

/** For what saves eighteen documents and opens half of them by another program. */
const longer = 300_000;

/** The paper that says what is needed and never who needs it. */
const needs = 'Kost og tilgængelighed';
const papers = [
  'Delegationsliste',
  'Ankomster og afrejser',
  'Værelsesliste',
  needs,
  'Kontaktark',
  'Navneskilte',
  'Bordkort',
  'Bordplan',
] as const;

/** Is in practical data and in a note, and nowhere else. */
const secrets = ['RL0123456', 'Penicillin', 'Hemmeligt'];

it(
  'the documents of a delegation say the same as PDF and in Word, and nothing that is nobody else’s business',
  async () => {
    const attache = await startInOffice();
    const { page } = attache;
    const folder = temporaryFolder();
    const save = savingTo(attache, folder);
    const missionId = await makeHostedDelegation(page);
    await noteSecrets(page, missionId);
    const inOrder = await peopleInOrder(page, missionId);
    await openDocuments(page, 'Besøg fra Marsa');
    await page.getByRole('radio', { name: 'Delegation' }).click();

    const saved: { name: string; lines: string[]; word: string }[] = [];
    for (const name of papers) {
      await choose(page, /Dokument$/, name);
      const lines = await previewLines(page);
      const pdf = await readPdf(await save('Gem som PDF', `${name}.pdf`));
      expect([pdf.language, pdf.isMarked]).toEqual(['da', true]);
      expectDiscreet(pdf.texts.join(' '), name);
      const named = inOrder.filter(({ side }) => side === 'theirs' && name !== needs);
      for (const { name: person } of named)
        expect(letters(pdf.texts.join(' ')), name).toContain(letters(person));
      saved.push({ name, lines, word: await save('Gem som Word', `${name}.docx`) });
    }
    await choose(page, /Dokument$/, 'Delegationsliste');
    await choose(page, /Sprog$/, 'Arabisk');
    await expect.poll(() => preview(page).innerText()).toContain('كريم ضاهر');
    expect(await preview(page).locator('article').first().getAttribute('dir')).toBe('rtl');
    const arabic = await readPdf(await save('Gem som PDF', 'قائمة.pdf'));
    expect(arabic.language).toBe('ar');
    saved.push({
      name: 'Delegationsliste på arabisk',
      lines: await previewLines(page),
      word: await save('Gem som Word', 'arabisk.docx'),
    });
    const invitations = await saveLetters(page, save);

    const all = [...saved.map(({ word }) => word), ...invitations];
    const texts = (await convertWord(all, 'txt', folder)).map((path) => readFileSync(path, 'utf8'));
    for (const [index, { name, lines }] of saved.entries()) {
      const text = texts[index] ?? '';
      expectDiscreet(text, name);
      // A picture says what it says in no words.
      if (name !== 'Bordkort' && name !== 'Bordplan') expectInOrder(text, lines, name);
    }
    const list = texts[0] ?? '';
    for (const side of ['theirs', 'ours'] as const)
      expectInOrder(
        list,
        inOrder.filter((one) => one.side === side).map((one) => one.name),
        side,
      );
    expect(texts[saved.length - 1]).toContain('نائب رئيس البلدية');

    const [danish = '', inArabic = ''] = texts.slice(saved.length);
    for (const { name } of inOrder) expect(danish).toContain(name);
    expect(danish).toContain('Besøg fra Marsa');
    expect(inArabic).toContain('كريم ضاهر');
    expect(inArabic).toContain('زيارة من مرسى');
    expect(inArabic).not.toContain('Besøg');
    for (const text of [danish, inArabic]) {
      expectDiscreet(text, 'Breve');
      expect(text).not.toContain('{{');
    }
  },
  longer,
);

/** Practical data of one of the guests, and a note on another. */
async function noteSecrets(page: Page, missionId: string): Promise<void> {
  await page.evaluate(async (id) => {
    const { participations, practical } = window.api;
    const all = await participations.list({ missionId: id });
    const [karim, nadia] = all.ok
      ? ['Karim', 'Nadia'].map((name) => all.value.find(({ givenName }) => givenName === name)?.id)
      : [];
    if (!karim || !nadia) throw new Error('nobody');
    const noted = [
      await practical.update({
        participationId: karim,
        patch: { passportNumber: 'RL0123456', diets: ['other'], dietNote: 'Penicillin' },
      }),
      await participations.update({ id: nadia, patch: { note: 'Hemmeligt' } }),
    ];
    if (noted.some(({ ok }) => !ok)) throw new Error('not noted');
  }, missionId);
}

/** Those who come, first to last. */
const peopleInOrder = (page: Page, missionId: string) =>
  page.evaluate(async (id) => {
    const order = await window.api.precedence.list({ missionId: id });
    return order.ok ? order.value.map(({ delegate: { name, side } }) => ({ name, side })) : [];
  }, missionId);

/** One file with a letter to everybody in Danish, one with a letter to the head of the delegation in Arabic. */
async function saveLetters(page: Page, save: ReturnType<typeof savingTo>): Promise<string[]> {
  await page.getByRole('radio', { name: 'Breve' }).click();
  await page.getByRole('button', { name: 'Alle', exact: true }).click();
  const danish = await save('Gem 24 breve som Word', 'breve.docx');
  await choose(page, /Sprog$/, 'Arabisk');
  await page.getByRole('button', { name: 'Ingen', exact: true }).click();
  await page.getByRole('checkbox', { name: /كريم ضاهر|Karim Daher/ }).press('Space');
  return [danish, await save('Gem brevet som Word', 'brev.docx')];
}

function expectDiscreet(text: string, name: string): void {
  for (const secret of secrets) expect(text, name).not.toContain(secret);
  const others = name === needs ? ['Daher', 'Khoury', 'Itani', 'Fares'] : ['Halal', 'Vegetar', 'Nødde'];
  for (const word of others) expect(text, name).not.toContain(word);
}
