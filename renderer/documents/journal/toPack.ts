import type { Filing, JournalEntry } from '../../../db/domain/journal';

/** A document that is to be packed. */
export type ToPack = JournalEntry & { kind: 'memo' | 'attachment'; filing: Filing };

/** What of a document is packed: the bytes that were added, or what a draft is written as. */
export type PackedForm = 'file' | 'pdf' | 'docx';

/** The most that the attachments of one package may hold together, in bytes: all of it is in memory at once. */
export const packageLimit = 500 * 1024 * 1024;
