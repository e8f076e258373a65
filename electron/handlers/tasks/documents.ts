import { printToPdf, printViewIsReady } from '../../platform/printing';
import type { TaskHandlers } from '.';

export const documents = (preload: string, devServer: string | undefined): TaskHandlers['documents'] => ({
  pdf: (_context, { printable, footer }) => printToPdf(printable, footer, preload, devServer),
  printReady: ({ contents }, { isShown }) => {
    printViewIsReady(contents, isShown);
    return null;
  },
});
