import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { atRest } from '../../build/demo/screens';
import { type Attache, startInExample } from '../support/e2e/attache';
import { command, expectFocus } from '../support/e2e/keys';
import { dayOfTheAnswer, makeAnswer, showMemo, answerTitle as title } from '../support/e2e/memos';
import { convertWord } from '../support/e2e/office';
import { expectInOrder, letters, savingTo } from '../support/e2e/papers';
import { readPdf } from '../support/e2e/pdf';
import { choose } from '../support/e2e/steps';
import { redLogo } from '../support/memos';
import { temporaryFolder } from '../support/temporary';

/** For what is printed, and opened by another program. */
const longer = 240_000;

const question = 'Hvad er det blevet til?\nOg for hvor mange penge?';
const mandate = 'Bemyndigelse til et bysamarbejde med Beirut';
const [before, now, later] = [
  'Samarbejdet er tidsbegrænset.',
  'Samarbejdet er begrænset i tid.',
  'Samarbejdet skal evalueres.',
];
const own = 'Mere end det er der ingen, der husker.';

it(
  'a question is pasted, answered from the records, followed to its sources, written over, saved and kept',
  async () => {
    const attache = await startInExample(undefined, dayOfTheAnswer);
    const { page } = attache;
    const folder = temporaryFolder();
    const save = savingTo(attache, folder);
    await nameOffice(page);

    await ask(attache);
    await number(page);
    await page.getByRole('radio', { name: 'Kilder' }).click({ force: true });
    await page.getByText('Alle sætninger har kilde').waitFor();

    await passage(page, before).waitFor();
    await changeConditions(page, now);
    await passage(page, `Vilkår: ${now}`).waitFor();
    expect(await passage(page, before).count()).toBe(0);
    await writeOver(page, 'Efter delegationsbesøget');

    const pdf = await readPdf(await save('Gem som PDF', 'svar.pdf'));
    const danish = await save('Gem som Word', 'svar.docx');
    await keep(page);
    await showMemo(page, await makeAnswer(page, 'en', 'Answer on Beirut'));
    const english = await save('Gem som Word', 'answer.docx');

    const texts = await convertWord([danish, english], 'txt', folder);
    const [text = '', inEnglish = ''] = texts.map((path) => readFileSync(path, 'utf8'));
    expect([pdf.language, pdf.isMarked]).toEqual(['da', true]);
    // Every page of a draft says that it is one.
    for (const printed of pdf.texts) expect(printed).toContain('Udkast');
    const printed = pdf.texts.join(' ');
    for (const [said, of] of [
      [printed, 'PDF'],
      [text, 'Word'],
    ] as const) {
      expectInOrder(said, [...letterhead, ...told, 'Kilder'], of);
      expect(said).not.toMatch(/\{\{|\}\}|undefined|null/);
      expect(otherFigures(said), of).toEqual([]);
    }
    expectInOrder(inEnglish, ['20,924', 'Sources'], 'Word');
    expect(notInPdf(text, printed)).toEqual([]);
  },
  longer,
);

/** Gives the office a letterhead. */
async function nameOffice(page: Page): Promise<void> {
  await page.evaluate(async (logo) => {
    const { office } = window.api;
    await office.update({
      patch: {
        ...{ authority: 'Københavns Kommune', unit: 'Center for Byudvikling, afsnit 5' },
        ...{ address: 'Rådhuset, 1599 København V', ean: '5798 0098 00176' },
      },
    });
    await office.setLogo({ logo });
  }, redLogo);
}

/** Asks for a new answer in the palette, and pastes what was asked. */
async function ask({ app, page }: Attache): Promise<void> {
  await command(page, 'nyt svar');
  const dialog = page.getByRole('dialog', { name: 'Nyt dokument' });
  await expectFocus(dialog.getByRole('textbox', { name: 'Spørgsmålet' }));
  await app.evaluate(({ clipboard }, text) => clipboard.writeText(text), question);
  await page.keyboard.press('Control+v');
  for (const [field, text] of [
    ['Stillet af', 'Et medlem'],
    ['Stillet til', 'Overborgmesteren'],
    ['Stillet den', '7-8-2024'],
    ['Brevets dato', '19-8-2024'],
    ['Titel', title],
  ] as const)
    await dialog.getByRole('textbox', { name: field }).fill(text);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: title, level: 1 }).waitFor();
}

/** The three numbers of the matter in two systems. */
async function number(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Oplysninger' }).click({ force: true });
  const numbers = page.getByRole('region', { name: 'Sagsnumre' });
  for (const [pasted, system, kind] of [
    ['2024 - 15229', 'F2', 'Sag'],
    ['5986471', 'F2', 'Dokument'],
    ['2024-0282315', 'eDoc', 'Sag'],
  ] as const) {
    await numbers.getByRole('textbox', { name: 'Indsæt et sagsnummer' }).fill(pasted);
    await choose(numbers, /System$/, system);
    await choose(numbers, /Sag eller dokument$/, kind);
    await numbers.getByRole('button', { name: 'Tilføj' }).click();
    await numbers.getByRole('listitem').filter({ hasText: pasted }).waitFor();
  }
  const head = page.getByLabel('Dokumentet', { exact: true }).locator('dl');
  for (const line of ['F2-sag 2024 - 15229', 'F2-dokument 5986471', 'eDoc-sag 2024-0282315'])
    await expect.poll(async () => (await head.innerText()).replaceAll(/\s+/g, ' ')).toContain(line);
}

/** A passage of the sheet that is on the screen. */
const passage = (page: Page, text: string): Locator =>
  page.getByLabel('Dokumentet', { exact: true }).getByRole('button').filter({ hasText: text });

/** Follows a source to the mandate, changes what it is conditional on, and comes back. */
async function changeConditions(page: Page, text: string): Promise<void> {
  await passage(page, 'gav Borgerrepræsentationen en bemyndigelse').hover();
  await page
    .getByRole('region', { name: 'Kilder til det markerede' })
    .getByRole('link', { name: mandate })
    .click();
  const pane = page.getByRole('complementary', { name: mandate });
  const field = pane.getByRole('textbox', { name: 'Betingelser' });
  await field.fill(text);
  await field.press('Tab');
  await page.keyboard.press('Alt+ArrowLeft');
  await page.getByRole('heading', { name: title, level: 1 }).waitFor();
  await atRest(page);
}

/** Writes something else where a passage stands: the document says that this has no source. */
async function writeOver(page: Page, text: string): Promise<void> {
  await passage(page, text).focus();
  await page.keyboard.press('Enter');
  const field = page.getByRole('textbox', { name: 'Ret i teksten' });
  await field.press('Control+End');
  await page.keyboard.type(` ${own}`);
  await page.keyboard.press('Escape');
  await page.getByText('1 stykke er skrevet selv').waitFor();
  await passage(page, own).getByText(`skrevet selv: ${own}`).waitFor();
}

/** Finished, the document says what it said, whatever the records say; open again, it follows them. */
async function keep(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Færdiggør' }).click();
  await page.getByText('Færdigt 13. august 2024').waitFor();
  await changeConditions(page, later);
  await passage(page, now).waitFor();
  expect(await passage(page, later).count()).toBe(0);
  await page.getByRole('button', { name: 'Åbn igen' }).click();
  await passage(page, later).waitFor();
  await passage(page, own).waitFor();
}

const letterhead = ['Københavns Kommune', 'Rådhuset, 1599 København V', 'EAN 5798009800176'];

/** In the order of the answer: the mandate, the agreement, the visit, the money, and what isn't known of it. */
const told = [
  ...['7. august 2024', '13. august 2024', '19. august 2024', '2024 - 15229', '5986471', '2024-0282315'],
  ...['Hvad er det blevet til', '22. juni 2016', now, '10. oktober 2016', 'tre år', 'januar 2017', own],
  ...['20.924 kr.', 'betalt af Udenrigsministeriet, beløb ikke oplyst', 'ikke opgjort'],
  ...['Økonomiforvaltningens vurdering af årsagen'],
];

/**
 * The lines of Word that the PDF doesn't say. LibreOffice numbers the notes and the points of lists itself; the reader of
 * PDFs takes one apostrophe for the other, which has the same glyph.
 */
function notInPdf(text: string, printed: string): string[] {
  const without = (of: string) =>
    letters(of)
      .replaceAll(/[\d,.•●]/g, '')
      .replaceAll('ʼ', '’');
  const onPaper = without(printed.replaceAll(/Udkast|Svar om Beirut · [^/]*\d+ \/ \d+/g, ''));
  return text
    .split('\n')
    .map(without)
    .filter((line) => line.length > 3 && !onPaper.includes(line));
}

/**
 * The figures that are neither a date, a number of the matter, the letterhead's nor what is known of the cost; with a unit
 * any, else those of more than two digits, which the numbers of notes and pages don't have.
 */
const otherFigures = (text: string): string[] =>
  text
    .replaceAll(
      /20\.924\s*kr\.|1599|5798009800176|2024 - 15229|5986471|2024-0282315|2016-0078628(?:-1)?/g,
      '',
    )
    // LibreOffice sets the number of a note against the year before it.
    .replaceAll(/(?<!\d)(?:2016|2017|2019|2024)(?:\d\d?)?(?!\d)/g, '')
    .match(/\d[\d.,]*(?:\d\d|\s*(?:kr|timer|%))/g) ?? [];
