import type { Printer } from '../../platform/printing';
import type { TaskHandlers } from '.';

export const documents = (printer: Printer): TaskHandlers['documents'] => ({
  pdf: (_context, { printable, footer }) => printer.print(printable, footer),
  prepare: () => {
    printer.prepare();
    return null;
  },
  printReady: ({ contents }, { isShown }) => {
    printer.viewIsReady(contents, isShown);
    return null;
  },
});
