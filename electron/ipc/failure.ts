import { type Failure, Refusal } from '../contract/result';

/** SQLite's and the file system's codes that a person can do something about, in the contract's words. */
const knownFailures: [prefix: string, failure: Failure][] = [
  ['SQLITE_READONLY', { kind: 'read-only' }],
  ['SQLITE_FULL', { kind: 'disk-full' }],
  ['SQLITE_BUSY', { kind: 'busy' }],
  ['SQLITE_CORRUPT', { kind: 'damaged' }],
  ['SQLITE_NOTADB', { kind: 'damaged' }],
  ['ENOSPC', { kind: 'disk-full' }],
  ['EDQUOT', { kind: 'disk-full' }],
  ['EROFS', { kind: 'read-only' }],
  ['EACCES', { kind: 'read-only' }],
  ['EPERM', { kind: 'read-only' }],
];

/** Turns whatever a handler threw into the closed union; a bug gets a reference under which `report` logs it. */
export function toFailure(
  error: unknown,
  newId: () => string,
  report: (error: unknown, reference: string) => void,
): Failure {
  if (error instanceof Refusal) return error.failure;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = knownFailures.find(([prefix]) => code.startsWith(prefix));
  if (known) return known[1];
  const reference = newId();
  report(error, reference);
  return { kind: 'unexpected', reference };
}
