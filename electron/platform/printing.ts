import { BrowserWindow, type WebContents } from 'electron';
import type { Printable } from '../contract/documents';
import { Refusal } from '../contract/result';
import { pageUrl, webPreferences } from './main-window';

/** A print view that isn't ready by then will never be, in milliseconds. */
const patience = 30_000;

const waiting = new WeakMap<WebContents, (isShown: boolean) => void>();

/** The print view says that all of it stands there, or that it can't show it. */
export function printViewIsReady(contents: WebContents, isShown: boolean): void {
  waiting.get(contents)?.(isShown);
}

/**
 * Prints a document's print view, in a hidden window with the rights of any other, as a tagged A4 PDF with numbered
 * pages.
 * @param footer stands at the foot of every page, as plain text
 * @throws Refusal `conflict` when the view doesn't get ready
 */
export async function printToPdf(
  printable: Printable,
  footer: string,
  preload: string,
  base: string | undefined,
): Promise<Uint8Array> {
  const query = `?print=${encodeURIComponent(JSON.stringify(printable))}`;
  const window = new BrowserWindow({
    show: false,
    width: 820,
    height: 1160,
    webPreferences: webPreferences(preload),
  });
  try {
    const ready = new Promise<boolean>((resolve) => {
      const timer = setTimeout(() => resolve(false), patience);
      waiting.set(window.webContents, (isShown) => {
        clearTimeout(timer);
        resolve(isShown);
      });
    });
    await window.loadURL(base ? base + query : pageUrl(query));
    if (!(await ready)) throw new Refusal({ kind: 'conflict', reason: 'not-printable' });
    return await window.webContents.printToPDF({
      pageSize: 'A4',
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: footerTemplate(footer),
      margins: { top: 0.75, bottom: 0.85, left: 0.8, right: 0.8 },
    });
  } finally {
    window.destroy();
  }
}

const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);

const footerTemplate = (text: string) => `
  <div style="width: 100%; margin: 0 0.8in; font: 8px sans-serif; color: #5f5b54; display: flex; justify-content: space-between">
    <span>${escaped(text)}</span>
    <span><span class="pageNumber"></span> / <span class="totalPages"></span></span>
  </div>`;
