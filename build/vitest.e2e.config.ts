import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const MINUTE = 60_000;

/** The tests that drive a real Electron: one file at a time on each display, with the patience that a busy machine needs. */
const atOnce = process.env.ATTACHE_DISPLAYS?.split(' ').length ?? 1;

export default defineConfig({
  root: join(import.meta.dirname, '..'),
  test: {
    maxWorkers: atOnce,
    setupFiles: ['tests/support/e2e/display.ts'],
    projects: [
      inElectron('e2e', 'tests/e2e/**/*.test.ts'),
      inElectron('dist', 'tests/build/packaged.smoke.ts'),
    ],
  },
});

function inElectron(name: string, include: string) {
  return {
    extends: true as const,
    test: {
      name,
      include: [include],
      testTimeout: 2 * MINUTE,
      hookTimeout: 2 * MINUTE,
      expect: { poll: { timeout: 10_000, interval: 50 } },
    },
  };
}
