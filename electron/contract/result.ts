import type { FieldError } from '../../db/domain/problem';

/** What comes back from every call: nothing is thrown across a process. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: Failure };

/**
 * The expected ways in which a call fails:
 * - `invalid` the input at these paths can't be taken (`problem` has a text of its own);
 * - `not-found` the record is gone; `conflict` it can't be done in the record's present state;
 * - `read-only`, `disk-full`, `damaged` the file refuses; `busy` another program holds it;
 * - `interrupted` the database process ended under the call; the call may be repeated with the same id;
 * - `refused` the caller isn't the app's own window, or there is no such operation;
 * - `unexpected` a bug; the reference stands in the log beside the error, without any personal data.
 */
export type Failure =
  | { kind: 'invalid'; problems: FieldError[] }
  | { kind: 'not-found' }
  | { kind: 'conflict'; reason: ConflictReason }
  | { kind: 'read-only' | 'disk-full' | 'damaged' | 'busy' | 'interrupted' | 'refused' }
  | { kind: 'unexpected'; reference: string };

/** Why a valid input can't be carried out; each has a text. */
export type ConflictReason =
  | 'in-use'
  | 'already-participates'
  | 'already-stands-in'
  | 'already-matched'
  | 'more-is-known'
  | 'file-not-written'
  | 'not-printable'
  | 'file-not-openable'
  | 'file-missing'
  | 'file-altered'
  | 'no-program'
  | 'finished';

export const succeeded = <T>(value: T): Result<T> => ({ ok: true, value });
export const failed = (error: Failure): Result<never> => ({ ok: false, error });

/**
 * An expected failure on its way out of a handler: it rolls the transaction back and becomes the {@link Failure} it
 * carries at the process's edge.
 */
export class Refusal extends Error {
  constructor(readonly failure: Failure) {
    super(failure.kind);
  }
}

/** Unwraps a record that must be there. @throws Refusal `not-found` */
export function found<T>(record: T | undefined | null): T {
  if (record === undefined || record === null) throw new Refusal({ kind: 'not-found' });
  return record;
}
