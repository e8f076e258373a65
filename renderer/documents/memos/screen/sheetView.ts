import type { MemoEdit } from '../../../../db/domain/memo';
import type { MemoContent } from '../../../../db/domain/memo-content';
import type { MemoRecords } from '../../../../db/domain/memo-records';
import { passagesIn, type Source, type WrittenPassage } from '../../../../db/domain/memo-text';

/** What the parts of a sheet share: what is on it, which passage one is at, and which one is being written. */
export type SheetView = {
  readonly content: MemoContent;
  readonly records: MemoRecords;
  readonly edits: readonly MemoEdit[];
  /** False for a finished document. */
  readonly isEditable: boolean;
  /** The passage whose sources stand beside the sheet. */
  readonly marked: string | null;
  /** The one stop of the Tab key among the passages. */
  readonly stop: string | null;
  readonly editing: string | null;
  readonly mark: (key: string) => void;
  /** The pointer came to a passage, or left it (null). */
  readonly restOn: (key: string | null) => void;
  /** The focus came to a passage. */
  readonly stopAt: (key: string) => void;
  readonly edit: (key: string) => void;
  /** Ends the writing. */
  readonly endEdit: (key: string) => void;
};

/** All passages of a document, in the order of reading. */
export const passagesOf = ({ sections }: MemoContent): WrittenPassage[] =>
  sections.flatMap(({ blocks }) => passagesIn(blocks));

/** Whether a piece of it is somebody's own words. */
export const isOwn = ({ runs }: WrittenPassage): boolean => runs.some(({ sources }) => sources === null);

export const sourceKey = ({ kind, id }: Source): string => `${kind} ${id}`;

/** The records that a passage rests on, each as {@link sourceKey} says it. */
export const sourceKeysOf = (passage: WrittenPassage | undefined): ReadonlySet<string> =>
  new Set(passage?.runs.flatMap(({ sources }) => (sources ?? []).map(sourceKey)));
