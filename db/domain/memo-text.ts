import { compareDates } from './dates';
import type { MemoEdit } from './memo';

/**
 * What a document says, and what each sentence of it rests on. A draft is made of the records alone: every sentence has
 * its sources. What somebody writes over it stands beside it, sentence by sentence, as not drawn from the records.
 */

/** The kinds of records that sentences rest on. */
export const sourceKinds = [
  'memo',
  'cooperation',
  'cooperation-step',
  'perspective',
  'administration',
  'capacity',
  'partner',
  'partner-fact',
  'partner-statement',
  'way-in',
  'decision',
  'agreement',
  'mission',
  'participation',
  'programme-item',
  'outcome',
  'need',
  'match',
  'follow-up',
  'result',
  'cost-line',
  'cost-statement',
  'hours-line',
  'hours-statement',
  'gift',
  'attachment',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** A record that a sentence rests on. */
export type Source = { readonly kind: SourceKind; readonly id: string };

/**
 * A sentence, or what stands in a cell, with the records that it rests on: at least one. `isUnknown` where all it says is
 * that something isn't known; it is set apart.
 */
export type Sentence = {
  readonly text: string;
  readonly sources: readonly Source[];
  readonly isUnknown?: boolean;
};

/** What is edited as one: a paragraph, a point of a list, a cell. `key` is the same as long as it is about the same. */
export type Passage = { readonly key: string; readonly sentences: readonly Sentence[] };

/** `share` of the whole width; amounts stand to the right. */
export type MemoColumn = { readonly label: string; readonly share: number; readonly isAmount?: boolean };

/** `T` is `Passage` in a draft and `WrittenPassage` in what it has become. */
export type MemoBlock<T> =
  | { readonly kind: 'paragraph'; readonly passage: T }
  | { readonly kind: 'list'; readonly isNumbered?: boolean; readonly passages: readonly T[] }
  | {
      readonly kind: 'table';
      readonly columns: readonly MemoColumn[];
      /** `topicId` gives a row the topic's mark; the last row may be a total. */
      readonly rows: readonly {
        readonly cells: readonly T[];
        readonly topicId?: string;
        readonly isTotal?: boolean;
      }[];
    }
  /** A file of the record that is a picture, by its attachment. */
  | { readonly kind: 'picture'; readonly attachmentId: string; readonly caption: T };

/** A section under its heading; one without anything in it says so. */
export type MemoSection<T> = {
  readonly key: string;
  readonly heading: string;
  readonly blocks: readonly MemoBlock<T>[];
  /** Stands there while nothing else does. */
  readonly empty: string;
};

export type Draft = readonly MemoSection<Passage>[];

/** A piece of what is written; `sources` is null for what isn't drawn from the records. */
export type Run = {
  readonly text: string;
  readonly sources: readonly Source[] | null;
  readonly isUnknown?: boolean;
};

/** A passage as it stands. `drafted` is what the records say there now. */
export type WrittenPassage = {
  readonly key: string;
  readonly runs: readonly Run[];
  readonly drafted: string;
  /** Whether somebody wrote over it, or took it out. */
  readonly isEdited: boolean;
  /** Whether the records say something else now than when it was written over. */
  readonly isOutdated: boolean;
};

export type Written = readonly MemoSection<WrittenPassage>[];

/** The key of a section's last passage, in which nothing is drafted: room for what only the writer knows. */
export const ownPassage = (sectionKey: string): string => `${sectionKey}/own`;

/** What a passage says before anybody writes over it. */
export const draftedText = ({ sentences }: Passage): string =>
  sentences
    .map(({ text }) => text.trim())
    .filter(Boolean)
    .join(' ');

/** What a passage says now. */
export const writtenText = ({ runs }: Pick<WrittenPassage, 'runs'>): string =>
  runs.map(({ text }) => text).join('');

/**
 * Which pieces of a text are sentences of the draft, word for word, and which are somebody's own. The pieces together are
 * the text; each sentence is found once at the most, wherever it was moved to, the longest first.
 */
export function traced(text: string, sentences: readonly Sentence[]): Run[] {
  const claimed: { from: number; to: number; sentence: Sentence }[] = [];
  const byLength = sentences
    .filter((one) => one.text.trim() !== '')
    .toSorted((a, b) => b.text.trim().length - a.text.trim().length || compareDates(a.text, b.text));
  const searched = plain(text);
  for (const sentence of byLength) {
    const wanted = plain(sentence.text.trim());
    for (let from = searched.indexOf(wanted); from >= 0; from = searched.indexOf(wanted, from + 1)) {
      const to = from + wanted.length;
      const isFree = claimed.every((other) => to <= other.from || from >= other.to);
      if (!isFree || !standsAlone(text, from, to)) continue;
      claimed.push({ from, to, sentence });
      break;
    }
  }
  const runs: Run[] = [];
  let at = 0;
  for (const { from, to, sentence } of claimed.sort((a, b) => a.from - b.from)) {
    if (from > at) runs.push(between(text.slice(at, from), runs));
    const { sources, isUnknown } = sentence;
    runs.push({ text: text.slice(from, to), sources, ...(isUnknown && { isUnknown }) });
    at = to;
  }
  if (at < text.length) runs.push(between(text.slice(at), runs));
  return runs;
}

/** A text in which every space is a plain one, at the same length: editors turn the fixed ones of amounts into these. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

/** The pieces of what nobody has written over: its sentences as they are, whichever of them stand in one another. */
function draftedRuns({ sentences }: Passage): Run[] {
  const runs: Run[] = [];
  for (const { text, sources, isUnknown } of sentences) {
    const said = text.trim();
    if (said === '') continue;
    if (runs.length > 0) runs.push(between(' ', runs));
    runs.push({ text: said, sources, ...(isUnknown && { isUnknown }) });
  }
  return runs;
}

/** Between spaces, or at an end of the text: "20.924" isn't in "120.924". */
const standsAlone = (text: string, from: number, to: number): boolean =>
  (from === 0 || /\s/.test(text[from - 1] ?? '')) && (to === text.length || /\s/.test(text[to] ?? ''));

/** Mere space belongs to what stands before it; words are somebody's own. */
const between = (text: string, before: readonly Run[]): Run =>
  text.trim() === '' ? { text, sources: before.at(-1)?.sources ?? [] } : { text, sources: null };

/** A passage with what somebody wrote over it. */
export function written(passage: Passage, edit: MemoEdit | undefined): WrittenPassage {
  const drafted = draftedText(passage);
  const isEdited = edit !== undefined && edit.text.trim() !== drafted;
  const text = isEdited ? edit.text.trim() : drafted;
  return {
    key: passage.key,
    runs: isEdited ? traced(text, passage.sentences) : draftedRuns(passage),
    drafted,
    isEdited,
    isOutdated: isEdited && edit.basedOn !== drafted,
  };
}

/**
 * A draft with everything that was written over it. Each section ends in a passage of its own that is empty until somebody
 * writes there. What was written over a passage that the records no longer give isn't lost: it stands in that last passage
 * of its section (by the part of its key before the first "/"), or of the last section.
 */
export function composed(draft: Draft, edits: readonly MemoEdit[]): Written {
  const byPassage = new Map(edits.map((edit) => [edit.passage, edit]));
  const known = new Set(
    draft.flatMap((section) => [
      ...passagesIn(section.blocks).map(({ key }) => key),
      ownPassage(section.key),
    ]),
  );
  const lost = edits.filter(({ passage, text }) => !known.has(passage) && text.trim() !== '');
  const lastKey = draft.at(-1)?.key;
  return draft.map((section) => {
    const own = ownPassage(section.key);
    const homeless = lost.filter(({ passage }) => {
      const home = passage.split('/')[0];
      return draft.some(({ key }) => key === home) ? home === section.key : section.key === lastKey;
    });
    return {
      ...section,
      blocks: [
        ...section.blocks.map((block) =>
          mapped(block, (passage) => written(passage, byPassage.get(passage.key))),
        ),
        ...homeless.map(
          (edit): MemoBlock<WrittenPassage> => ({
            kind: 'paragraph',
            passage: written({ key: edit.passage, sentences: [] }, edit),
          }),
        ),
        {
          kind: 'paragraph' as const,
          passage: written({ key: own, sentences: [] }, byPassage.get(own)),
        },
      ],
    };
  });
}

/** All passages of blocks, in the order of reading. */
export function passagesIn<T>(blocks: readonly MemoBlock<T>[]): T[] {
  return blocks.flatMap((block): T[] => {
    switch (block.kind) {
      case 'paragraph':
        return [block.passage];
      case 'list':
        return [...block.passages];
      case 'table':
        return block.rows.flatMap(({ cells }) => cells);
      case 'picture':
        return [block.caption];
    }
  });
}

function mapped<T, U>(block: MemoBlock<T>, change: (passage: T) => U): MemoBlock<U> {
  switch (block.kind) {
    case 'paragraph':
      return { kind: 'paragraph', passage: change(block.passage) };
    case 'list':
      return { ...block, passages: block.passages.map(change) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(change) })) };
    case 'picture':
      return { ...block, caption: change(block.caption) };
  }
}

/** The records that a document rests on, numbered from 1 in the order in which they are first named. */
export function numberedSources(sections: Written): { number: number; source: Source }[] {
  const seen = new Map<string, Source>();
  for (const { blocks } of sections)
    for (const { runs } of passagesIn(blocks))
      for (const { sources } of runs)
        for (const source of sources ?? []) seen.set(`${source.kind} ${source.id}`, source);
  return [...seen.values()].map((source, index) => ({ number: index + 1, source }));
}

/** Whether every piece of it is drawn from the records. */
export const isAllSourced = (sections: Written): boolean =>
  sections.every(({ blocks }) =>
    passagesIn(blocks).every(({ runs }) => runs.every(({ sources }) => sources !== null)),
  );
