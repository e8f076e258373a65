/**
 * Why a file can't be opened as an office:
 * `newer` written by a later version; `foreign` another program's SQLite file; `damaged` not (or no longer) a whole
 * database; `read-only` the file or its folder can't be written; `wrong-key` encrypted with another key;
 * `old-sqlite` the SQLite library is older than this program needs.
 */
export const openProblems = ['newer', 'foreign', 'damaged', 'read-only', 'wrong-key', 'old-sqlite'] as const;
export type OpenProblem = (typeof openProblems)[number];

/** Thrown by {@link openOffice}; the file is byte for byte what it was. */
export class OpenError extends Error {
  constructor(
    readonly problem: OpenProblem,
    options?: ErrorOptions,
  ) {
    super(`the office file can't be opened: ${problem}`, options);
  }
}
