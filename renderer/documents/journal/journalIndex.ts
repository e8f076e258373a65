import type { Filing, JournalEntry } from '../../../db/domain/journal';

/** A file in a package: its name there, its size in bytes, and its SHA-256 in hexadecimal digits. */
export type PackedFile = { name: string; size: number; sha256: string };

/** A document in a package, with its files: one that is drafted here has two, an attachment one. */
export type PackedDocument = Pick<
  JournalEntry,
  'title' | 'date' | 'party' | 'memo' | 'caseNumbers' | 'documentNumbers' | 'inheritedFrom' | 'owner'
> & {
  /** From 1, in the order of the package. */
  number: number;
  kind: 'memo' | 'attachment';
  filing: Pick<Filing, 'direction' | 'journalisedOn'>;
  files: PackedFile[];
};

/** What a package holds, of what, from whom and from which day (ISO). */
export type JournalIndex = {
  office: string;
  about: string;
  madeOn: string;
  documents: PackedDocument[];
};
