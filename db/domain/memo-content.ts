import { z } from 'zod';
import { type Source, sourceKinds, type Written } from './memo-text';

/** All that a document says, as it is shown, printed, and kept once it is finished. */

/** What stands at the head of a document. */
export type MemoHead = {
  /** "Svar til medlem af Borgerrepræsentationen" */
  readonly label: string;
  readonly title: string;
  /** The office's letterhead, line by line. */
  readonly sender: readonly string[];
  /** To whom, dates, numbers: label and value side by side. */
  readonly properties: readonly { readonly label: string; readonly value: string }[];
};

/** A source as a note says it. */
export type SourceNote = {
  readonly number: number;
  readonly source: Source;
  readonly title: string;
  readonly detail: string;
};

/** What is known of a document by itself, by the names that templates have for it. */
export type MemoFacts = Readonly<Record<string, string>>;

/** All that a document says: what is shown, printed, and kept once it is finished. */
export type MemoContent = {
  readonly language: string;
  readonly head: MemoHead;
  readonly sections: Written;
  readonly notes: readonly SourceNote[];
  /** For templates in which they stand one by one. */
  readonly facts: MemoFacts;
};

const source = z.object({ kind: z.enum(sourceKinds), id: z.string() });
const passage = z.object({
  key: z.string(),
  runs: z.array(
    z.object({
      text: z.string(),
      sources: z.array(source).nullable(),
      isUnknown: z.boolean().optional(),
    }),
  ),
  drafted: z.string(),
  isEdited: z.boolean(),
  isOutdated: z.boolean(),
});
const block = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('paragraph'), passage }),
  z.object({ kind: z.literal('list'), isNumbered: z.boolean().optional(), passages: z.array(passage) }),
  z.object({
    kind: z.literal('table'),
    columns: z.array(z.object({ label: z.string(), share: z.number(), isAmount: z.boolean().optional() })),
    rows: z.array(
      z.object({
        cells: z.array(passage),
        topicId: z.string().optional(),
        isTotal: z.boolean().optional(),
      }),
    ),
  }),
  z.object({ kind: z.literal('picture'), attachmentId: z.string(), caption: passage }),
]);

/** A finished document as it is kept. */
export const memoContent = z.object({
  language: z.string(),
  head: z.object({
    label: z.string(),
    title: z.string(),
    sender: z.array(z.string()),
    properties: z.array(z.object({ label: z.string(), value: z.string() })),
  }),
  sections: z.array(
    z.object({ key: z.string(), heading: z.string(), blocks: z.array(block), empty: z.string() }),
  ),
  notes: z.array(z.object({ number: z.number(), source, title: z.string(), detail: z.string() })),
  facts: z.record(z.string(), z.string()),
});
