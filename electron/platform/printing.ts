import { BrowserWindow, type PrintToPDFOptions, type WebContents } from 'electron';
import { isCutUp } from '../../db/domain/delegation-paper';
import type { Printable } from '../contract/documents';
import type { AppEvent } from '../contract/events';
import { Refusal } from '../contract/result';
import { channels } from '../ipc/wire';
import { pageUrl, webPreferences } from './main-window';

/** A print view that isn't ready by then will never be, in milliseconds. */
const patience = 30_000;
/** How long the window is kept after it was last of use, in milliseconds. */
const idleness = 2 * 60_000;

/** Prints documents one after the other in a hidden window, which is kept for a while: opening it costs most of the time. */
export type Printer = {
  /**
   * Prints a document's print view as a tagged A4 PDF with numbered pages.
   * @param footer stands at the foot of every page, as plain text
   * @throws Refusal `conflict` when the view doesn't get ready
   */
  print: (printable: Printable, footer: string) => Promise<Uint8Array>;
  /** Opens the window for what is likely to be printed soon. */
  prepare: () => void;
  /** The print view says that all of it stands there, or that it can't show it; from other pages it means nothing. */
  viewIsReady: (contents: WebContents, isShown: boolean) => void;
  /** Closes the window unless it is printing. */
  rest: () => void;
  /** Closes the window; what is being printed fails. */
  close: () => void;
};

/** The hidden window, with the rights of any other, and its page. */
type PrintWindow = {
  window: BrowserWindow;
  loaded: Promise<void>;
  /** Told whether the document stands there; false also once the window or its page is gone. */
  answer: (isShown: boolean) => void;
};

/** @param devServer the origin of the development server, in development only */
export function createPrinter(preload: string, devServer: string | undefined): Printer {
  let kept: PrintWindow | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let unfinished = 0;
  let timer: NodeJS.Timeout | undefined;

  function open(): PrintWindow {
    const window = new BrowserWindow({
      show: false,
      width: 820,
      height: 1160,
      webPreferences: webPreferences(preload),
    });
    const opened: PrintWindow = {
      window,
      loaded: window.loadURL(pageUrl('print', devServer)),
      answer: () => {},
    };
    opened.loaded.catch(() => discard(opened));
    window.webContents.once('render-process-gone', () => discard(opened));
    window.once('closed', () => discard(opened));
    return opened;
  }

  function discard(printWindow: PrintWindow): void {
    if (kept === printWindow) kept = undefined;
    printWindow.answer(false);
    if (!printWindow.window.isDestroyed()) printWindow.window.destroy();
  }

  function keepForAWhile(): void {
    clearTimeout(timer);
    timer = setTimeout(rest, idleness);
  }

  function rest(): void {
    if (kept && unfinished === 0) discard(kept);
  }

  async function print(printable: Printable, footer: string): Promise<Uint8Array> {
    kept ??= open();
    const used = kept;
    try {
      if (!(await show(used, printable))) throw new Refusal({ kind: 'conflict', reason: 'not-printable' });
      const pdf = await used.window.webContents.printToPDF({
        pageSize: 'A4',
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
        ...marginsOf(printable, footer),
      });
      // Nobody's data stands there longer than it takes to print it.
      tell(used, { type: 'printed' });
      return pdf;
    } catch (error) {
      // Whatever went wrong in it must not reach the next document.
      discard(used);
      throw error;
    }
  }

  return {
    print: (printable, footer) => {
      unfinished++;
      const printed = last
        .then(() => print(printable, footer))
        .finally(() => {
          unfinished--;
          keepForAWhile();
        });
      last = printed.catch(() => undefined);
      return printed;
    },
    prepare: () => {
      kept ??= open();
      keepForAWhile();
    },
    viewIsReady: (contents, isShown) => {
      if (kept?.window.webContents === contents) kept.answer(isShown);
    },
    rest,
    close: () => {
      clearTimeout(timer);
      if (kept) discard(kept);
    },
  };
}

/** Resolves to whether the document stands there. */
async function show(printWindow: PrintWindow, printable: Printable): Promise<boolean> {
  await printWindow.loaded;
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), patience);
    printWindow.answer = (isShown) => {
      clearTimeout(timer);
      resolve(isShown);
    };
    tell(printWindow, { type: 'print', printable });
  });
}

const tell = ({ window }: PrintWindow, event: AppEvent) => window.webContents.send(channels.event, event);

/** Numbered pages; sheets that are cut up have no margins but their own. */
const marginsOf = (printable: Printable, footer: string): PrintToPDFOptions =>
  'paper' in printable && isCutUp(printable.paper)
    ? { margins: { top: 0, bottom: 0, left: 0, right: 0 } }
    : {
        displayHeaderFooter: true,
        headerTemplate: '<span></span>',
        footerTemplate: footerTemplate(footer),
        margins: { top: 0.75, bottom: 0.85, left: 0.8, right: 0.8 },
      };

const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);

const footerTemplate = (text: string) => `
  <div style="width: 100%; margin: 0 0.8in; font: 8px sans-serif; color: #5f5b54; display: flex; justify-content: space-between">
    <span>${escaped(text)}</span>
    <span><span class="pageNumber"></span> / <span class="totalPages"></span></span>
  </div>`;
