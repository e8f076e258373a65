import { id, record } from '../../db/domain/fields';
import type { SavedFile } from './files';
import { returns, task } from './operation';

/** What is done with the bytes of an attachment outside of the program. */
export const attachedFiles = {
  /**
   * Hands a copy that can't be changed to the program that the system has for it. Refused with `file-not-openable` for
   * what may run something; `file-missing` and `file-altered` say that the stored bytes aren't those that were added.
   */
  open: task(record({ id }), returns<null>()),
  /** The bytes, proved to be those that were added; refused with `file-missing` and `file-altered` as above. */
  read: task(record({ id }), returns<Uint8Array>()),
  /** Asks where to and writes the bytes there; null when the user thought better of it. */
  saveCopy: task(record({ id }), returns<SavedFile | null>()),
};
