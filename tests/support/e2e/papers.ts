/** The tab of documents, as somebody uses it: chooses one, looks at it, saves it. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
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

/**
 * What each sheet of the preview shows, in the order of reading and without its foot. The sheets are one long flow in
 * columns, of which each shows one: what lies in a column is told by where its letters are.
 */
export async function previewPages(page: Page): Promise<string[]> {
  await atRest(page);
  return preview(page).evaluate((region) =>
    [...region.querySelectorAll<HTMLElement>('article')]
      .filter((article) => !article.closest('[aria-hidden="true"]'))
      .flatMap((article) => {
        const pages: string[] = [];
        const frame = article.getBoundingClientRect();
        const isRightToLeft = article.dir === 'rtl';
        const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const range = document.createRange();
          for (const word of node.textContent?.matchAll(/\S+/g) ?? []) {
            range.setStart(node, word.index);
            range.setEnd(node, word.index + word[0].length);
            const [place] = range.getClientRects();
            if (!place || place.width === 0) continue;
            const across = isRightToLeft ? frame.right - place.right : place.left - frame.left;
            const column = Math.floor((across + 1) / (680 * (frame.width / 640)));
            pages[column] = `${pages[column] ?? ''} ${word[0]}`;
          }
        }
        return pages;
      }),
  );
}

/** The lines that the preview shows: each heading, paragraph and cell by itself. */
export async function previewLines(page: Page): Promise<string[]> {
  await atRest(page);
  return preview(page).evaluate((region) =>
    [...region.querySelectorAll<HTMLElement>('article :is(h1, h2, h3, p, li, th, td)')]
      .filter((line) => !line.closest('[aria-hidden="true"], [data-repeated-head]'))
      .filter((line) => !line.querySelector('p'))
      .map((line) => line.innerText)
      .filter((text) => text.trim() !== ''),
  );
}

/** Without spaces and the marks of direction, which readers set as they like. */
export const letters = (text: string): string =>
  text.replaceAll(/[\s\u00ad\u200b\u200e\u200f\u061c\u2066-\u2069]/g, '').normalize('NFKC');
