import { ensurePackages, OFFICE_SUITE } from './packages.mjs';
import { onPath } from './process.mjs';
import { SetupError } from './report.mjs';

/**
 * Makes sure that LibreOffice is there, by which tests and bench open Word files and sheets; the app itself never needs it.
 *
 * @throws {SetupError} saying what to install
 */
export async function ensureOfficeSuite() {
  await ensurePackages(OFFICE_SUITE, 'for opening Word files and sheets');
  if (!onPath('soffice')) {
    throw new SetupError(
      'LibreOffice is missing, by which the tests open Word files and sheets: install it, put its program `soffice` on the search path and try again.',
    );
  }
}
