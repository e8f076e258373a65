import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { atRest } from '../../build/demo/screens';
import { close, newProfile, start, startInOffice } from '../support/e2e/attache';
import { dragFrom, itemCalled, itemPane, nameNewItem } from '../support/e2e/grid';
import { choose, createMission, goToPlace, openReports, openTab, pick } from '../support/e2e/steps';

/** For what goes from a promise on paper to its keeping, and is read back twice. */
const longer = 240_000;

const cooperation = 'Affald i Beirut';
const need = 'Sortering ved kilden';
const solution = 'Sortering i gårde';
const provider = 'Nordisk Affald';
const promise = 'Vi sender vejledningen om sortering';
const result = 'Otte gårde sorterer';
const heardAt = 'Affald i tæt by';
const shownAt = 'Løsninger til gården';

it(
  'follows a need heard on a fact-finding mission to an adopted solution, a confirmed result and a promise kept',
  async () => {
    const profile = newProfile();
    const report = join(profile, 'Besøg i gårdene.pdf');
    writeFileSync(report, '%PDF-1.7 otte gårde');
    const attache = await startInOffice(profile);
    const { page } = attache;

    await agree(page);
    expect(await saidOf(page)).toEqual(
      expect.arrayContaining(['Lovet i aftalen, men uden workshop: Affald', 'Stille i 12 måneder']),
    );
    await travel(page);
    await hear(page);
    expect(await saidOf(page)).toContain('Workshop holdt, men intet resultat noteret: Affald');
    await describeNeed(page);
    await offer(page);
    await ask(page);
    await match(page);
    await record(page, report);
    await keepPromise(page);
    await expectEverything(page);
    await thereAndBack(page);
    await close(attache);

    const again = await start(profile);
    await again.page.getByRole('navigation', { name: 'Steder' }).waitFor();
    await expectEverything(again.page);
    await expectInEnglish(again.page);
  },
  longer,
);

/** A partner, what is done with it, and what was signed about waste, a year ago. */
async function agree(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ny partner' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ny partner' });
  await dialog.getByRole('textbox', { name: 'Navn' }).fill('Beirut');
  await pick(dialog, 'Land', 'Libanon');
  await dialog.getByRole('button', { name: 'Opret' }).click();
  await openPart(page, 'Samarbejde');
  await page.getByRole('button', { name: 'Opret samarbejde' }).click();
  await page.getByPlaceholder('Fx Samarbejdet København–Beirut').fill(cooperation);
  await page.keyboard.press('Enter');
  const parts = page.getByRole('navigation', { name: 'Samarbejdets dele' });
  await parts.getByRole('link', { name: 'Aftaler' }).click();
  await page.getByRole('button', { name: 'Tilføj aftale' }).click();
  await page.getByRole('textbox', { name: 'Titel' }).fill('Samarbejdsaftale');
  await page.getByRole('textbox', { name: 'Underskrevet den' }).fill('1-3-2025');
  await page.getByRole('button', { name: 'Tilføj', exact: true }).click();
  const pane = page.getByRole('complementary', { name: 'Samarbejdsaftale' });
  await pane.getByText('I kraft til 1. marts 2028').waitFor();
  await pane.getByText('Affald', { exact: true }).click();
  await expect.poll(() => pane.getByRole('checkbox', { name: 'Affald' }).isChecked()).toBe(true);
}

/** A mission half a year ago with two workshops on their days; it belongs to the only cooperation by itself. */
async function travel(page: Page): Promise<void> {
  await createMission(page, {
    ...{ kind: 'Fact-finding mission', title: 'Fact-finding i Beirut', partner: 'Beirut' },
    days: ['08-09-2025', '12-09-2025'],
  });
  const belongsTo = page.getByRole('combobox', { name: 'Del af samarbejdet' });
  await expect.poll(() => belongsTo.inputValue()).toBe(cooperation);
  await choose(page, /Stadie$/, 'Afrapporteres');
  await openTab(page, 'Program');
  for (const [title, day] of [
    [heardAt, 'tirsdag 9. september'],
    [shownAt, 'torsdag 11. september'],
  ] as const) {
    await dragFrom(page, day, '10.00', '12.00');
    await nameNewItem(page, title);
    await choose(page, /Type$/, 'Workshop');
    await choose(itemPane(page), /Tema$/, 'Affald');
    await itemPane(page).getByRole('button', { name: 'Luk', exact: true }).click();
    await itemCalled(page, title).waitFor();
  }
}

/** What is said during the workshop, line by line, without a mouse. */
async function hear(page: Page): Promise<void> {
  await openTab(page, 'Workshops');
  await page.getByRole('navigation', { name: 'Workshops' }).getByRole('link', { name: heardAt }).click();
  await expect.poll(() => page.getByRole('article').getByLabel('Titel').inputValue()).toBe(heardAt);
  await page.keyboard.press('Control+Shift+L');
  await page.getByRole('textbox', { name: 'Linje' }).waitFor();
  for (const line of [`b: ${need}`, `l: ${promise}`]) {
    await page.keyboard.type(line);
    await page.keyboard.press('Enter');
  }
  const lines = page.getByRole('list', { name: 'De sidste linjer' });
  await lines.getByRole('listitem').filter({ hasText: need }).waitFor();
  await lines.getByRole('listitem').filter({ hasText: promise }).waitFor();
  await page.keyboard.press('Escape');
  await lines.waitFor({ state: 'detached' });
}

/** The need with its workshop, its topic and its day, to which a keyword and an urgency are added. */
async function describeNeed(page: Page): Promise<void> {
  await openPartner(page, 'Behov');
  await page.getByRole('main').getByRole('link', { name: need }).click();
  const pane = page.getByRole('complementary', { name: 'Behov' });
  await pane.getByRole('button', { name: 'Affald Tema' }).waitFor();
  await expect.poll(() => pane.getByRole('combobox', { name: 'Programpunkt' }).inputValue()).toBe(heardAt);
  await expect.poll(() => pane.getByRole('textbox', { name: 'Hvornår' }).inputValue()).toBe('09-09-2025');
  await choose(pane, /haster det\?$/, 'Haster');
  // The list of choices gives the focus back, and the row tells of what was chosen, before anybody could type on.
  await page.getByRole('listbox').waitFor({ state: 'hidden' });
  await page.getByRole('main').getByText('Haster', { exact: true }).first().waitFor();
  const words = pane.getByRole('combobox', { name: 'Stikord' });
  await words.click();
  await atRest(page);
  // As hands do: a key that comes before the field knows of its focus would be lost to it.
  await words.pressSequentially('gård', { delay: 40 });
  await expect.poll(() => words.inputValue()).toBe('gård');
  await page.getByRole('option', { name: 'Tilføj ”gård”' }).click();
  await pane.getByRole('row', { name: 'gård' }).waitFor();
}

/** A solution in the catalogue, with who can deliver it. */
async function offer(page: Page): Promise<void> {
  await goToPlace(page, 'Løsninger');
  await page.getByRole('button', { name: 'Ny løsning' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Ny løsning' });
  await dialog.getByRole('textbox', { name: 'Titel' }).fill(solution);
  await pick(dialog, 'Udbyder', provider);
  await choose(dialog, /Tema$/, 'Affald');
  await choose(dialog, /Modenhed$/, 'I drift');
  await dialog.getByRole('button', { name: 'Opret' }).click();
  await page.getByRole('heading', { name: solution }).waitFor();
  await page.getByRole('textbox', { name: 'Hvor den er i drift i dag' }).fill('København siden 2016');
  await page.getByRole('combobox', { name: 'Stikord' }).pressSequentially('gård');
  await page.getByRole('option', { name: 'gård', exact: true }).click();
  // The list stays open for the next word, and nothing beside it is read meanwhile.
  await page.keyboard.press('Escape');
  await page.getByRole('row', { name: 'gård' }).waitFor();
}

/** The provider stands among those nobody has asked yet, is asked, and is interested. */
async function ask(page: Page): Promise<void> {
  await openPartner(page, 'Hvem er spurgt');
  const overlooked = page.getByRole('region', { name: 'Hverken spurgt eller begrundet' });
  await overlooked.getByRole('button', { name: `Spørg ${provider}` }).click();
  await page.getByRole('textbox', { name: 'Grundlag' }).fill('Åben indkaldelse');
  await page.getByRole('button', { name: 'Tilføj', exact: true }).click();
  await page.getByRole('region', { name: 'Intet svar endnu' }).getByText(provider).click();
  const pane = page.getByRole('complementary', { name: provider });
  await choose(pane, /Svar$/, 'Interesseret');
  await page.getByRole('region', { name: 'Har svaret' }).getByText(provider).waitFor();
  expect(await overlooked.count()).toBe(0);
}

/** From a suggestion with its reasons to what is in use: proposed, presented at a workshop, tried, adopted. */
async function match(page: Page): Promise<void> {
  await openPartner(page, 'Match');
  await page.getByRole('list', { name: 'Mulige', exact: true }).getByRole('link', { name: solution }).click();
  const suggestions = page.getByRole('complementary', { name: need });
  const reasons = suggestions.getByRole('list', { name: 'Taler for' }).getByRole('listitem');
  await reasons.first().waitFor();
  expect(await reasons.allInnerTexts()).toEqual([
    'Samme tema: Affald',
    'Fælles stikord: gård',
    'Kører i dag: København siden 2016',
  ]);
  await suggestions.getByRole('button', { name: 'Foreslå', exact: true }).click();
  const proposal = page.getByRole('dialog', { name: 'Foreslå en løsning' });
  const why = await proposal.getByRole('textbox', { name: 'Begrundelse' }).inputValue();
  expect(why.split(/\s*\n\s*/)).toEqual([
    'Samme tema: Affald.',
    'Fælles stikord: gård.',
    'Kører i dag: København siden 2016.',
  ]);
  await proposal.getByRole('button', { name: 'Foreslå' }).click();

  const pane = page.getByRole('complementary', { name: solution });
  const move = async (state: string) => {
    await pane.getByRole('button', { name: 'Skift tilstand' }).click();
    await page.getByRole('menuitem', { name: state }).click();
  };
  await move('Præsenteret');
  const step = page.getByRole('dialog', { name: 'Ny tilstand: Præsenteret' });
  await pick(step, 'Præsenteret på workshop', shownAt);
  await step.getByRole('textbox', { name: 'Dag' }).fill('11-9-2025');
  await step.getByRole('button', { name: 'Skift tilstand' }).click();
  await pane.getByRole('link', { name: `Præsenteret på ${shownAt}` }).waitFor();
  for (const state of ['Pilot', 'Indført']) {
    await move(state);
    const next = page.getByRole('dialog', { name: `Ny tilstand: ${state}` });
    await next.getByRole('button', { name: 'Skift tilstand' }).click();
    await next.waitFor({ state: 'hidden' });
    await pane.getByText(state, { exact: true }).first().waitFor();
  }
  await pane.getByRole('button', { name: 'Notér resultatet' }).click();
  const dialog = page.getByRole('dialog', { name: 'Notér resultatet' });
  await dialog.getByRole('textbox', { name: 'Hvad kom der ud af det?' }).fill(result);
  await dialog.getByRole('button', { name: 'Opret' }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** The result knows what it came of; a file shows it, and the city stands behind it. */
async function record(page: Page, report: string): Promise<void> {
  const pane = await openResult(page);
  const heldBy = (field: string) => pane.getByRole('combobox', { name: field, exact: true }).inputValue();
  await expect.poll(() => heldBy('Samarbejde')).toBe(cooperation);
  await expect.poll(() => heldBy('Behov')).toBe(need);
  await expect.poll(() => heldBy('Match')).toBe(`${need} – ${solution}`);
  const asked = page.waitForEvent('filechooser');
  await pane.getByRole('button', { name: 'Vælg filer …' }).click();
  await (await asked).setFiles(report);
  await pane.getByRole('link', { name: 'Åbn Besøg i gårdene.pdf' }).waitFor();
  await pane.getByRole('button', { name: 'Bekræft …' }).click();
  await pick(pane, 'Hvem bekræfter det?', provider);
  await pane.getByRole('button', { name: 'Bekræft', exact: true }).click();
  await pane.getByText(`Bekræftet af ${provider} den 2. marts 2026`).waitFor();
}

/** What was promised has been a follow-up since the workshop; two mails later it is done. */
async function keepPromise(page: Page): Promise<void> {
  await goToPlace(page, 'Opfølgning');
  await page.getByRole('main').getByRole('link', { name: promise }).click();
  const pane = page.getByRole('complementary', { name: 'Opfølgning' });
  for (const [direction, day, note] of [
    ['Vi henvendte os', '16-9-2025', 'Vejledningen er sendt.'],
    ['De henvendte sig', '3-10-2025', 'De har delt den ud.'],
  ] as const) {
    await pane.getByRole('button', { name: 'Notér en kontakt' }).click();
    await pane.getByRole('textbox', { name: 'Dato' }).fill(day);
    await choose(pane, /henvendte sig\?$/, direction);
    await pane.getByRole('textbox', { name: 'Notat' }).fill(note);
    await pane.getByRole('button', { name: 'Tilføj', exact: true }).click();
    await pane.getByText(note).waitFor();
  }
  await choose(pane, /Tilstand$/, 'Udført');
  await pane.getByRole('region', { name: 'Historie' }).getByText('Udført').waitFor();
}

async function expectEverything(page: Page): Promise<void> {
  await goToPlace(page, 'Affald');
  await page.getByRole('heading', { name: 'Affald', level: 1 }).waitFor();
  for (const [part, ...links] of [
    ['Resultater', result],
    ['Workshops', heardAt, shownAt],
    ['Opfølgning', promise],
    ['Behov', need],
    ['Løsninger', solution],
    ['Lovet i aftaler', 'Samarbejdsaftale'],
  ] as const)
    for (const link of links)
      await page
        .getByRole('region', { name: part, exact: true })
        .getByRole('link', { name: link })
        .first()
        .waitFor();

  const pane = await openResult(page);
  await pane.getByText(`Bekræftet af ${provider} den 2. marts 2026`).waitFor();
  await pane.getByRole('link', { name: 'Åbn Besøg i gårdene.pdf' }).waitFor();
  await openPartner(page, 'Match');
  await page.getByRole('list', { name: 'Indført' }).getByRole('link', { name: solution }).waitFor();
  await goToPlace(page, 'Opfølgning');
  // How one looked at them last is kept.
  await choose(page, /Tilstand$/, 'Åbne');
  await page.getByText('Ingen opfølgning venter').waitFor();
  await choose(page, /Tilstand$/, 'Alle');
  await page.getByRole('main').getByRole('link', { name: promise }).click();
  const kept = page.getByRole('complementary', { name: 'Opfølgning' });
  await kept.getByText('De har delt den ud.').waitFor();
  await kept.getByRole('button', { name: 'Udført Tilstand' }).waitFor();
  const said = await saidOf(page);
  expect(said.filter((sentence) => sentence.includes('Affald') || sentence.startsWith('Stille'))).toEqual([]);
}

/** Steps back to where the solution was only tried, and forward to where it is in use again. */
async function thereAndBack(page: Page): Promise<void> {
  await openPartner(page, 'Match');
  const where = (state: string) =>
    page.getByRole('list', { name: state }).getByRole('link', { name: solution });
  await where('Indført').waitFor();
  let steps = 0;
  while ((await where('Indført').count()) > 0 && steps < 20) {
    await page.keyboard.press('Control+z');
    await atRest(page);
    steps += 1;
  }
  await where('Pilot').waitFor();
  expect((await sentences(await openRadar(page))).join()).toContain('intet resultat noteret: Affald');
  for (let step = 0; step < steps; step++) {
    await page.keyboard.press('Control+Shift+z');
    await atRest(page);
  }
  await expectEverything(page);
}

/** The same in English, as soon as somebody chooses it. */
async function expectInEnglish(page: Page): Promise<void> {
  await goToPlace(page, 'Indstillinger');
  const language = page.getByRole('radiogroup', { name: 'Sprog', exact: true });
  await language.getByRole('radio', { name: 'English' }).click();
  const places = page.getByRole('navigation', { name: 'Places' });
  await places.getByRole('link', { name: 'Answers and reports' }).click();
  await page.getByRole('link', { name: 'What is falling silent' }).click();
  await page.getByRole('region', { name: cooperation }).getByText('Last sign of life').waitFor();
  await page.getByRole('link', { name: 'Results', exact: true }).click();
  const listed = page.getByRole('listitem').filter({ hasText: result });
  await listed.getByText(/^Solution adopted/).waitFor();
}

/** Opens a part of the only partner's page. */
async function openPartner(page: Page, part: string): Promise<void> {
  await goToPlace(page, 'Partnere');
  await page.getByRole('main').getByRole('link', { name: 'Beirut' }).click();
  await openPart(page, part);
}

const openPart = (page: Page, part: string) =>
  page.getByRole('navigation', { name: 'Partnerens dele' }).getByRole('link', { name: part }).click();

async function openResult(page: Page): Promise<Locator> {
  await openReports(page, 'Resultater');
  await page.getByRole('main').getByRole('link', { name: result }).click();
  return page.getByRole('complementary', { name: 'Resultat' });
}

async function openRadar(page: Page): Promise<Locator> {
  await openReports(page, 'Hvad der er ved at gå i stå');
  const part = page.getByRole('region', { name: cooperation });
  await part.getByText('livstegn').first().waitFor();
  await atRest(page);
  return part;
}

const sentences = (part: Locator): Promise<string[]> =>
  part.getByRole('listitem').locator('p:first-of-type').allInnerTexts();

/** What there is to say about the cooperation today, sentence by sentence. */
const saidOf = async (page: Page): Promise<string[]> => sentences(await openRadar(page));
