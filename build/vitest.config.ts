import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** The tests that need no Electron, one project per room, in a Node process (the renderer's with a DOM). */
export default defineConfig({
  root: join(import.meta.dirname, '..'),
  test: {
    projects: [
      inNode('domain', { isolate: false }),
      inNode('db'),
      inNode('contract', { isolate: false }),
      inNode('build'),
      {
        extends: true,
        plugins: [react()],
        test: {
          name: 'renderer',
          setupFiles: ['tests/support/dom.ts'],
          include: ['tests/renderer/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          // The pictures' files read the look's colours from it; other styles make no difference without a layout.
          css: { include: /tokens\.css\?raw$/ },
          // Whole screens are drawn and typed into, on machines that may be busy.
          testTimeout: 60_000,
          // Reading jsdom and the packages anew takes longer than the tests; tests/support/dom.ts tidies up.
          isolate: false,
        },
      },
    ],
  },
});

/** @param how `isolate: false` where tests leave nothing behind: reading the modules anew takes longer than the tests. */
function inNode(name: string, how: { isolate?: false } = {}) {
  return {
    extends: true as const,
    test: { name, include: [`tests/${name}/**/*.test.ts`], testTimeout: 30_000, ...how },
  };
}
