/** The tab of documents, as somebody uses it: chooses one, looks at it, saves it. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { answerSaveDialog } from '../../../build/demo/drive';
import { atRest } from '../../../build/demo/screens';
import type { Attache } from './attache';
import { goToPlace, openTab } from './steps';

/** Opens a mission's documents from the list of missions. */
export async function openDocuments(page: Page, title: string): Promise<void> {
  await goToPlace(page, 'Rejser og besøg');
  await page.getByRole('grid', { name: 'Rejser og besøg' }).getByText(title).click();
  await openTab(page, 'Dokumenter');
  await preview(page).waitFor();
}

export const preview = (page: Page) => page.getByRole('region', { name: 'Sådan ser dokumentet ud' });

/** @returns saves by a button, under a name in the folder; resolves to the path once it says that it is saved */
export function savingTo({ app, page }: Attache, folder: string) {
  return async (button: string, name: string): Promise<string> => {
    const path = join(folder, name);
    await answerSaveDialog(app, path);
    await page.getByRole('button', { name: button }).click();
    await page.getByText(`Gemt som ${name}`).waitFor({ timeout: 30_000 });
    return path;
  };
}

/** Chooses whose programme or whose changes. */
export async function chooseWhose(page: Page, name: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Person' }).fill(name);
  await page.getByRole('option', { name }).click();
  await page.getByRole('listbox').waitFor({ state: 'hidden' });
}

/**
 * What each sheet of the preview shows, in the order of reading: mark, text and foot. A document is one long flow in
 * columns, of which each sheet shows one: what lies in a column is told by where its letters are.
 */
export async function previewPages(page: Page): Promise<string[]> {
  await atRest(page);
  return preview(page).evaluate((region) => {
    const columnsOf = (article: HTMLElement): string[] => {
      const flow = article.parentElement?.getBoundingClientRect() ?? article.getBoundingClientRect();
      const columnAndGap = (680 * flow.width) / 640;
      const columns: string[] = [];
      const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const range = document.createRange();
        for (const word of node.textContent?.matchAll(/\S+/g) ?? []) {
          range.setStart(node, word.index);
          range.setEnd(node, word.index + word[0].length);
          const [place] = range.getClientRects();
          if (!place || place.width === 0) continue;
          const across = article.dir === 'rtl' ? flow.right - place.right : place.left - flow.left;
          const column = Math.floor((across + 2) / columnAndGap);
          columns[column] = `${columns[column] ?? ''} ${word[0]}`;
        }
      }
      return columns;
    };
    const texts = [...region.querySelectorAll<HTMLElement>('[data-flow] article')].flatMap(columnsOf);
    const sheets = [...region.querySelectorAll('[data-sheet]')];
    if (sheets.length !== texts.length) throw new Error(`${texts.length} pages on ${sheets.length} sheets`);
    return sheets.map((sheet, index) =>
      [
        sheet.querySelector(':scope > div > p')?.textContent ?? '',
        texts[index],
        sheet.querySelector(':scope > p')?.textContent ?? '',
      ].join(' '),
    );
  });
}

/** The lines that the preview says: each heading, paragraph and cell by itself. */
export async function previewLines(page: Page): Promise<string[]> {
  await atRest(page);
  return preview(page).evaluate((region) =>
    [...region.querySelectorAll<HTMLElement>('article :is(h1, h2, h3, p, li, th, td)')]
      .filter((line) => !line.closest('[aria-hidden="true"]') && !line.querySelector('p'))
      .filter((line) => line.getClientRects().length > 0)
      .map((line) => line.innerText)
      .filter((text) => text.trim() !== ''),
  );
}

/** The rows of the table under each heading, a row's cells apart by bars. */
export async function previewTables(page: Page): Promise<Record<string, string[]>> {
  await atRest(page);
  return preview(page).evaluate((region) => {
    const tables: Record<string, string[]> = {};
    let heading = '';
    for (const part of region.querySelectorAll<HTMLElement>('article :is(h2, tbody tr)')) {
      if (part.closest('[aria-hidden="true"]')) continue;
      if (part instanceof HTMLTableRowElement)
        (tables[heading] ??= []).push(
          [...part.cells].map((cell) => cell.innerText.replaceAll(/\s+/g, ' ').trim()).join(' | '),
        );
      else heading = part.innerText;
    }
    return tables;
  });
}

/** A text's letters and signs, without spaces and marks of direction, which readers set as they like. */
export const letters = (text: string): string => text.normalize('NFKC').replaceAll(/[\s\p{C}]/gu, '');

/**
 * Every line is in the text, in the same order.
 * @param of what it is a text of, for the message
 */
export function expectInOrder(text: string, lines: readonly string[], of = 'the text'): void {
  const whole = letters(text);
  let from = 0;
  const missing = lines.filter((line) => {
    const at = whole.indexOf(letters(line), from);
    if (at >= 0) from = at + letters(line).length;
    return at < 0;
  });
  expect(missing, of).toEqual([]);
}
