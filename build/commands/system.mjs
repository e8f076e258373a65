import { COMPILER, ELECTRON_LIBRARIES, ensurePackages, VIRTUAL_DISPLAY } from '../setup/packages.mjs';

/** Makes sure that the system packages are there that anything here may need. */
export async function command() {
  await ensurePackages(
    [...ELECTRON_LIBRARIES, ...VIRTUAL_DISPLAY, ...COMPILER],
    'for Electron, its tests and SQLite',
  );
  return 0;
}
