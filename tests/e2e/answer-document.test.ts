import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { startInExample } from '../support/e2e/attache';
import { convertWord } from '../support/e2e/office';
import { expectInOrder, letters, savingTo } from '../support/e2e/papers';
import { readPdf } from '../support/e2e/pdf';
import { openReports } from '../support/e2e/steps';
import { redLogo } from '../support/memos';
import { temporaryFolder } from '../support/temporary';

/** For what is printed twice and opened by another program. */
const longer = 240_000;
const dayOfTheAnswer = '2024-08-13T07:00:00.000Z';

it(
  'the answer on Beirut says the same as PDF and in Word, with its letterhead, its sources and what nobody knows',
  async () => {
    const attache = await startInExample(undefined, dayOfTheAnswer);
    const { page } = attache;
    const folder = temporaryFolder();
    const save = savingTo(attache, folder);
    await prepare(page);

    await openReports(page, 'Svar og dokumenter');
    await page.getByText('Svar om Beirut', { exact: true }).click();
    await page.getByRole('heading', { name: 'Svar om Beirut' }).first().waitFor();
    const pdf = await readPdf(await save('Gem som PDF', 'svar.pdf'));
    const danish = await save('Gem som Word', 'svar.docx');

    await openReports(page, 'Svar og dokumenter');
    await page.getByText('Answer on Beirut', { exact: true }).click();
    await page.getByRole('heading', { name: 'Answer on Beirut' }).first().waitFor();
    const inEnglish = await readPdf(await save('Gem som PDF', 'answer.pdf'));
    const english = await save('Gem som Word', 'answer.docx');

    expect([pdf.language, pdf.isMarked, inEnglish.language]).toEqual(['da', true, 'en']);
    // Every page of a draft says that it is one.
    for (const text of pdf.texts) expect(text).toContain('Udkast');
    const printed = pdf.texts.join(' ');
    expectInOrder(printed, [...letterhead, ...told, 'Kilder'], 'PDF');

    const [text = '', englishText = ''] = (await convertWord([danish, english], 'txt', folder)).map((path) =>
      readFileSync(path, 'utf8'),
    );
    expectInOrder(text, [...letterhead, ...told, 'Kilder'], 'Word');
    expectInOrder(englishText, ['20,924', 'Sources'], 'Word');

    // Line by line Word says what the PDF says. LibreOffice numbers the notes and the points of lists itself; the reader of
    // PDFs takes one apostrophe for the other, which has the same glyph.
    const without = (of: string) =>
      letters(of)
        .replaceAll(/[\d,.•●]/g, '')
        .replaceAll('ʼ', '’');
    const onPaper = without(printed.replaceAll(/Udkast|Svar om Beirut · [^/]*\d+ \/ \d+/g, ''));
    const missing = text
      .split('\n')
      .map(without)
      .filter((line) => line.length > 3 && !onPaper.includes(line));
    expect(missing).toEqual([]);
    for (const said of [printed, text]) expect(said).not.toMatch(/\{\{|\}\}|undefined|null/);
  },
  longer,
);

const letterhead = ['Københavns Kommune', 'Rådhuset, 1599 København V', 'EAN 5798009800176'];

/** In the order of the answer: the mandate, the agreement, the visit, the money, and what isn't known of it. */
const told = [
  'Hvad er det blevet til',
  '22. juni 2016',
  '10. oktober 2016',
  'januar 2017',
  '20.924 kr.',
  'Udenrigsministeriet',
];

/** Gives the office a letterhead and has the question answered in both languages. */
async function prepare(page: Page): Promise<void> {
  await page.evaluate(async (logo) => {
    const { api } = window;
    const must = async <T>(pending: Promise<{ ok: true; value: T } | { ok: false }>): Promise<T> => {
      const answer = await pending;
      if (!answer.ok) throw new Error(JSON.stringify(answer));
      return answer.value;
    };
    await must(
      api.office.update({
        patch: {
          ...{ authority: 'Københavns Kommune', unit: 'Center for Byudvikling, afsnit 5' },
          ...{ address: 'Rådhuset, 1599 København V', ean: '5798 0098 00176' },
        },
      }),
    );
    await must(api.office.setLogo({ logo }));
    const [cooperation] = await must(api.cooperations.list({}));
    const asked = {
      ...{ kind: 'answer' as const, cooperationId: cooperation?.id ?? null },
      ...{ question: 'Hvad er det blevet til?\nOg for hvor mange penge?', askedOn: '2024-08-07' },
      ...{ asker: 'Et medlem', addressees: 'Overborgmesteren', datedOn: '2024-08-13', sentOn: '2024-08-19' },
    };
    await must(api.memos.create({ ...asked, title: 'Svar om Beirut', language: 'da' }));
    await must(api.memos.create({ ...asked, title: 'Answer on Beirut', language: 'en' }));
  }, redLogo);
}
