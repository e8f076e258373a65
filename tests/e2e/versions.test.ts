import { readFileSync } from 'node:fs';
import ical, { type VEvent } from 'node-ical';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { createCalendar, readCalendar } from '../support/calendar-store';
import { startInOffice } from '../support/e2e/attache';
import { convertWord } from '../support/e2e/office';
import {
  chooseWhose,
  expectInOrder,
  letters,
  openDocuments,
  preview,
  previewLines,
  previewPages,
  previewTables,
  savingTo,
} from '../support/e2e/papers';
import { type ReadPdf, readPdf } from '../support/e2e/pdf';
import { choose } from '../support/e2e/steps';
import { changeVisit, secret, seedVisit, visitTitle } from '../support/e2e/visit';
import { temporaryFolder } from '../support/temporary';

/** For what saves ten documents and opens them by other programs. */
const longer = 300_000;

const documents = [
  'Programhæfte',
  'Dagskort',
  'Personligt program',
  'Drejebog til værterne',
  'Hvad er ændret',
] as const;

describe('a programme that is released twice', () => {
  it('says what was added, moved, changed and dropped, and what of it is for one person', async () => {
    const { page, save, visit } = await atDraft();
    const draft = await readPdf(await save('Gem som PDF', 'udkast.pdf'));
    for (const words of draft.texts) expect(words).toMatch(/^Udkast /);
    await releaseByDialog(page, { suggested: 'Version 1', name: 'Til ambassaden', note: 'Alt er på plads.' });
    await changeVisit(page, visit);
    // What was released stays as it was.
    expect((await previewTables(page))['Lørdag den 28. marts 2026']?.join()).toContain('Frokost');
    await releaseByDialog(page, { suggested: 'Version 2' });
    await expect.poll(() => preview(page).innerText()).toContain('Reception på ambassaden');
    const booklet = await readPdf(await save('Gem som PDF', 'version 2.pdf'));
    expect(booklet.texts.join()).not.toContain('Udkast');

    await page.getByRole('button', { name: 'Sammenlign version 1 med …' }).click();
    await page.getByRole('menuitem', { name: 'Version 2' }).click();
    await preview(page).getByRole('heading', { name: 'Udgået' }).waitFor();
    expect(await preview(page).innerText()).toMatch(/Fra .?version 1 · .* til .?version 2 · /i);
    expect(await previewTables(page)).toEqual({
      Nyt: ['lør. 28. mar. 18.00–20.00 | Reception på ambassaden Reception eller måltid'],
      Flyttet: ['Møde med byrådet | fre. 27. mar. 9.00–10.30 | fre. 27. mar. 11.00–12.30'],
      Ændret: [
        'Rundtur i havnen fre. 27. mar. 13.00–15.00 | Note: – Deltagere: Jonas Ærø | ' +
          'Note: Tag sko på, der tåler vand. Deltagere: –',
      ],
      Udgået: [
        'lør. 28. mar. 12.00–13.00 | Frokost',
        'lør. 28. mar. 14.00–16.00 | Workshop om affald aflyst',
      ],
    });

    await chooseWhose(page, 'Jonas Ærø');
    await expect.poll(() => preview(page).locator('h1').first().innerText()).toMatch(/ændret for Jonas Ærø$/);
    expect(await previewTables(page)).toEqual({
      Flyttet: ['Møde med byrådet | fre. 27. mar. 9.00–10.30 | fre. 27. mar. 11.00–12.30'],
      Udgået: [
        'fre. 27. mar. 13.00–15.00 | Rundtur i havnen',
        'lør. 28. mar. 12.00–13.00 | Frokost',
        'lør. 28. mar. 14.00–16.00 | Workshop om affald aflyst',
      ],
    });
  });
});

describe('the documents of a version', () => {
  it(
    'say the same in the preview, as PDF page by page, and in Word, and nothing internal but in the run sheet',
    async () => {
      const { page, save, folder } = await atVersions();
      const saved: { document: string; lines: string[]; pdf: ReadPdf; word: string }[] = [];
      for (const document of documents) {
        await choose(page, 'Dokument', document);
        const [sheets, lines] = [await previewPages(page), await previewLines(page)];
        const pdf = await readPdf(await save('Gem som PDF', `${document}.pdf`));
        expect(pdf.texts.map(notArabic)).toEqual(sheets.map(notArabic));
        expect([pdf.language, pdf.isMarked]).toEqual(['da', true]);
        expect([...pdf.roles]).toEqual(expect.arrayContaining(['H1', 'H2', 'Table', 'TR', 'TH', 'TD', 'P']));
        saved.push({ document, lines, pdf, word: await save('Gem som Word', `${document}.docx`) });
      }
      for (const { document, lines, pdf, word } of await withTexts(saved, folder)) {
        expectInOrder(word, lines);
        for (const text of [...pdf.texts, word]) expect(text).not.toContain('Udkast');
        const isInternal = document === 'Drejebog til værterne';
        const mark = 'Internt – må ikke gives videre ';
        expect(pdf.texts.map((words) => words.startsWith(mark))).toEqual(pdf.texts.map(() => isInternal));
        expect(pdf.texts.join(' ').includes(`${secret}: Rundtur i havnen`)).toBe(isInternal);
        expect(word.includes(`${secret}: Rundtur i havnen`)).toBe(isInternal);
        expect([pdf.texts.join(' '), word].map((text) => text.includes(secret))).toEqual([
          isInternal,
          isInternal,
        ]);
      }
    },
    longer,
  );

  it('tell each item by the clocks of the place it begins and ends in, whatever they do that night', async () => {
    const { page, save, folder } = await atVersions();
    await choose(page, 'Dokument', 'Drejebog til værterne');
    const tables = await previewTables(page);
    expect(tables['Torsdag den 26. marts 2026']?.[0]).toMatch(
      /^13\.00 i København – 18\.30 i Beirut 270 min\. Bekræftet \| Fly til Beirut/,
    );
    // Four hours by the clock, of which one is skipped.
    expect(tables['Lørdag den 28. marts 2026']?.at(-1)).toMatch(
      /^23\.00–3\.00 slut søn\. 29\. mar\. 180 min\. Bekræftet \| Nattevagt på kajen/,
    );

    await choose(page, 'Dokument', 'Dagskort');
    const pages = await previewPages(page);
    expect(pages.map((text) => /\p{L}+dag den \d+\. marts 2026/u.exec(text)?.[0])).toEqual([
      'Torsdag den 26. marts 2026',
      'Fredag den 27. marts 2026',
      'Lørdag den 28. marts 2026',
    ]);
    const [word = ''] = await convertWord([await save('Gem som Word', 'kort.docx')], 'pdf', folder);
    expect((await readPdf(word)).texts).toHaveLength(3);
    await choose(page, /Dag$/, 'fredag den 27. marts 2026');
    const card = await readPdf(await save('Gem som PDF', 'fredag.pdf'));
    expect(card.texts).toHaveLength(1);
    expect(card.texts[0]).toMatch(/11\.00–12\.30 Møde med byrådet.*Rundtur i havnen.*\+961 1 991 001/);
  });

  it(
    'are in Arabic from right to left, with the titles that are written in it',
    async () => {
      const { page, save, folder } = await atVersions();
      await choose(page, 'Sprog', 'Arabisk');
      const saved: { document: string; lines: string[]; word: string }[] = [];
      for (const document of documents) {
        await choose(page, 'Dokument', document);
        const [sheets, lines] = [await previewPages(page), await previewLines(page)];
        expect(await preview(page).locator('article').first().getAttribute('dir')).toBe('rtl');
        const pdf = await readPdf(await save('Gem som PDF', `${document}.pdf`));
        expect([pdf.language, pdf.isMarked]).toEqual(['ar', true]);
        expect(pdf.title).toContain('زيارة مدينة بيروت ومرفئها');
        expect(pdf.texts.map(anyOrder)).toEqual(sheets.map(anyOrder));

        expect(lines.join('\n')).toContain('زيارة مدينة بيروت ومرفئها');
        saved.push({ document, lines, word: await save('Gem som Word', `${document}.docx`) });
      }
      for (const { document, lines, word } of await withTexts(saved, folder)) {
        expectInOrder(word, lines);
        expect((lines.join() + word).includes(secret)).toBe(document === 'Drejebog til værterne');
      }
      await choose(page, 'Dokument', 'Programhæfte');
      const text = (await previewLines(page)).join('\n');
      for (const words of ['اجتماع مع المجلس البلدي', 'جولة في المرفأ', 'ليلى حداد', 'مبنى البلدية'])
        expect(text).toContain(words);
      expect(text).not.toContain('Møde med byrådet');
      await page.getByText('4 titler mangler på arabisk').waitFor();
    },
    longer,
  );
});

describe('the calendars of two versions', () => {
  it('move and remove what the first one brought, and double nothing', async () => {
    const { page, save, visit } = await atDraft();
    const release = (name: string) =>
      page.evaluate((version) => window.api.versions.release(version), {
        ...{ missionId: visit.missionId, name, note: '' },
      });
    await release('Version 1');
    await page.getByText('Version 1', { exact: true }).first().waitFor();
    const first = readFileSync(await save('Gem som kalender', '1.ics'));
    await page.getByRole('button', { name: 'Aflysninger (ICS)' }).waitFor();
    await changeVisit(page, visit);
    await release('Version 2');
    await expect.poll(() => preview(page).innerText()).toContain('Reception på ambassaden');
    const second = readFileSync(await save('Gem som kalender', '2.ics'));
    await page.getByText('skal også importere denne fil').waitFor();
    const taken = readFileSync(await save('Aflysninger (ICS)', '2 aflysninger.ics'));

    // By a reader that knows nothing of this program.
    expect(eventsIn(first)).toEqual({
      'Fly til Beirut': '2026-03-26T12:00:00.000Z 2026-03-26T16:30:00.000Z',
      'Møde med byrådet': '2026-03-27T07:00:00.000Z 2026-03-27T08:30:00.000Z',
      'Rundtur i havnen': '2026-03-27T11:00:00.000Z 2026-03-27T13:00:00.000Z',
      Frokost: '2026-03-28T10:00:00.000Z 2026-03-28T11:00:00.000Z',
      'Workshop om affald': '2026-03-28T12:00:00.000Z 2026-03-28T14:00:00.000Z',
      'Nattevagt på kajen': '2026-03-28T21:00:00.000Z 2026-03-29T00:00:00.000Z',
    });
    expect(eventsIn(second)).toMatchObject({
      'Møde med byrådet': '2026-03-27T09:00:00.000Z 2026-03-27T10:30:00.000Z',
      'Reception på ambassaden': '2026-03-28T16:00:00.000Z 2026-03-28T18:00:00.000Z',
    });
    expect(Object.keys(eventsIn(taken)).sort()).toEqual(['Frokost', 'Pressemøde', 'Workshop om affald']);
    expect([first, second, taken].map((file) => readCalendar(file).method)).toEqual([
      'REQUEST',
      'REQUEST',
      'CANCEL',
    ]);
    for (const file of [first, second, taken]) expect(file.toString()).not.toContain(secret);

    const calendar = createCalendar();
    const shown = () =>
      calendar.shown().map(({ summary, start }) => `${summary} ${new Date(start).toISOString()}`);
    calendar.take(first);
    expect(shown()).toHaveLength(6);
    calendar.take(second);
    calendar.take(taken);
    const expected = Object.entries(eventsIn(second)).map(
      ([title, times]) => `${title} ${times.split(' ')[0]}`,
    );
    expect(expected).toHaveLength(5);
    expect(shown()).toHaveLength(5);
    expect(new Set(shown())).toEqual(new Set(expected));
  });

  it('take one person off what they are no longer on, and nobody else', async () => {
    const { page, save } = await atVersions();
    await choose(page, 'Dokument', 'Personligt program');
    await chooseWhose(page, 'Jonas Ærø');
    const own = readFileSync(await save('Gem kalender for Jonas Ærø', 'jonas.ics'));
    const taken = readFileSync(await save('Aflysninger (ICS)', 'jonas aflysninger.ics'));
    expect(Object.keys(eventsIn(own)).sort()).toEqual([
      ...['Fly til Beirut', 'Møde med byrådet', 'Nattevagt på kajen'],
    ]);
    expect(Object.keys(eventsIn(taken)).sort()).toEqual([
      ...['Frokost', 'Pressemøde', 'Rundtur i havnen', 'Workshop om affald'],
    ]);
    expect(readCalendar(taken).entries.map(({ attendees }) => attendees)).toEqual(
      Array.from({ length: 4 }, () => ['mailto:jonas@by.example']),
    );
  });
});

/** The documents of a mission that hasn't been released. */
async function atDraft() {
  const attache = await startInOffice();
  const { page } = attache;
  const folder = temporaryFolder();
  const visit = await seedVisit(page);
  await openDocuments(page, visitTitle);
  return { page, visit, folder, save: savingTo(attache, folder) };
}

/** The documents of one that has been released twice. */
async function atVersions() {
  const attache = await startInOffice();
  const { page } = attache;
  const folder = temporaryFolder();
  const visit = await seedVisit(page);
  const release = (name: string) =>
    page.evaluate((version) => window.api.versions.release(version), {
      ...{ missionId: visit.missionId, name, note: secret },
    });
  await release('Version 1');
  await changeVisit(page, visit);
  await release('Efter ambassadens svar');
  await openDocuments(page, visitTitle);
  return { page, folder, save: savingTo(attache, folder) };
}

async function releaseByDialog(
  page: Page,
  { suggested, name, note = '' }: { suggested: string; name?: string; note?: string },
): Promise<void> {
  await page.getByRole('button', { name: 'Udgiv …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Udgiv programmet' });
  const field = dialog.getByRole('textbox', { name: 'Navn' });
  expect(await field.inputValue()).toBe(suggested);
  if (name) await field.fill(name);
  await dialog.getByRole('textbox', { name: 'Note til kollegerne' }).fill(note);
  await dialog.getByRole('button', { name: 'Udgiv' }).click();
  await page.getByText(`”${name ?? suggested}” er udgivet`).waitFor();
  if (note) await page.getByText(note).waitFor();
}

/** The same, with the texts of the Word files in the place of their paths. */
async function withTexts<T extends { word: string }>(saved: readonly T[], folder: string): Promise<T[]> {
  const texts = await convertWord(
    saved.map(({ word }) => word),
    'txt',
    folder,
  );
  return saved.map((each, index) => ({ ...each, word: readFileSync(texts[index] ?? '', 'utf8') }));
}

/**
 * A text without Arabic: the reader of PDFs takes each glyph for a letter, of which Arabic letters have several, and
 * doesn't know the files' own words for them.
 */
const notArabic = (text: string): string => letters(text).replaceAll(/[\p{Script=Arabic}\p{M}،؛]/gu, '');

/** The numbers and Latin words of a text; readers differ in the side from which they read a line of both scripts. */
const anyOrder = (text: string): string => [...notArabic(text).replaceAll(/\p{P}/gu, '')].sort().join('');

/** A value without its parameters. */
const textOf = (value: VEvent['summary']): string => (typeof value === 'string' ? value : value.val);

/** Titles with the instants of beginning and end. */
function eventsIn(file: Buffer): Record<string, string> {
  const events = Object.values(ical.sync.parseICS(file.toString())).filter(
    (part): part is VEvent => part?.type === 'VEVENT',
  );
  const titles = new Set(events.map(({ summary }) => textOf(summary)));
  expect(titles.size).toBe(events.length);
  return Object.fromEntries(
    events.map(({ summary, start, end }) => [
      textOf(summary),
      `${start.toISOString()} ${end?.toISOString() ?? ''}`,
    ]),
  );
}
