import { cleanup, configure, prettyDOM } from '@testing-library/react';
import { afterAll, afterEach, vi } from 'vitest';

/** What jsdom lacks of a browser, as far as the components need it; and that no test file leaves anything to the next. */

// The files of one process share a window and the npm packages, which take longer to read than the tests. What the app
// itself keeps in its modules begins anew with each file.
vi.resetModules();
// Testing Library, read once, would see to the first file only.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
afterEach(({ task }) => {
  if (task.result?.state === 'fail') process.stderr.write(`${prettyDOM(document.body, 20_000)}\n`);
  cleanup();
});
afterAll(() => {
  vi.unstubAllGlobals();
});

// react-aria looks elements up by escaped ids: enough of it for ids and attribute values.
if (!globalThis.CSS?.escape) {
  const escape = (value: string) =>
    value.replace(/[^\w-]/g, (sign) => `\\${sign}`).replace(/^\d/, (digit) => `\\3${digit} `);
  Object.defineProperty(globalThis, 'CSS', { value: { escape }, configurable: true });
}

// Nothing is laid out; tables and lists of choices draw only the rows that have room.
for (const side of ['clientHeight', 'clientWidth'])
  Object.defineProperty(HTMLElement.prototype, side, { configurable: true, get: () => 600 });

// Nothing scrolls, as nothing is laid out.
Element.prototype.scrollIntoView ??= () => {};

// Whole screens over a real database take their time on a busy machine.
configure({
  asyncUtilTimeout: 10_000,
  // With the whole page in it, an error is made for each look at what isn't there yet; the page is shown once, above.
  getElementError: (message) => new Error(message ?? 'nothing found'),
});
