import { z } from 'zod';
import {
  absentOr,
  choice,
  id,
  ids,
  isoDate,
  line,
  problem,
  record,
  requiredLine,
  runningText,
} from './fields';
import type { FieldError, FieldProblem } from './problem';

/**
 * Documents that are drafted from the records: the answer to a member's question (svar), the briefing (orientering), the
 * recommendation (indstilling), the report of a mission, and the status of a cooperation on one page.
 */
export const memoKinds = ['answer', 'briefing', 'recommendation', 'mission-report', 'status'] as const;
export type MemoKind = (typeof memoKinds)[number];

export const memoLanguages = ['da', 'en'] as const;
export type MemoLanguage = (typeof memoLanguages)[number];

export const filingDirections = ['in', 'out', 'internal'] as const;
export type FilingDirection = (typeof filingDirections)[number];

/** A document. It is a cooperation's, or (the report) a mission's. Days are ISO, null where there is none yet. */
export type Memo = {
  readonly id: string;
  readonly kind: MemoKind;
  readonly title: string;
  readonly language: MemoLanguage;
  readonly cooperationId: string | null;
  readonly missionId: string | null;
  /** The political body that it is for. */
  readonly bodyId: string | null;
  /** The memo's own date, and the day of the letter that it goes out with. */
  readonly datedOn: string | null;
  readonly sentOn: string | null;
  /** The question as it was asked, for an answer; when, by whom, and to whom. */
  readonly question: string;
  readonly askedOn: string | null;
  readonly asker: string;
  readonly addressees: string;
  /** Who sees to it in the office. */
  readonly handler: string;
  /** Of which time it tells; null for no limit. */
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  /** Whether Word and PDF have the sources as notes. */
  readonly hasSources: boolean;
  readonly direction: FilingDirection;
  /** The person or body at the other end. */
  readonly party: string;
  readonly journalisedOn: string | null;
  /** Since when it stands as it is; null while it follows the records. */
  readonly finishedOn: string | null;
  /** The topics that it is about; none for all of them. */
  readonly topicIds: readonly string[];
};

/** What somebody wrote in the place of a drafted passage ('' took it out), and what was drafted there then. */
export type MemoEdit = { readonly passage: string; readonly text: string; readonly basedOn: string };

/** Whether a kind of document tells of a mission; all others tell of a cooperation. */
export const isOfMission = (kind: MemoKind): boolean => kind === 'mission-report';

/** Longest finished document, in UTF-16 units of its JSON. */
export const contentLimit = 5_000_000;

const filed = { direction: choice(filingDirections), party: line(), journalisedOn: isoDate.nullable() };

export const memoFields = record({
  kind: choice(memoKinds),
  title: requiredLine(),
  language: choice(memoLanguages),
  cooperationId: id.nullable(),
  missionId: id.nullable(),
  bodyId: id.nullable(),
  datedOn: isoDate.nullable(),
  sentOn: isoDate.nullable(),
  question: runningText,
  askedOn: isoDate.nullable(),
  asker: line(),
  addressees: line(),
  handler: line(),
  periodFrom: isoDate.nullable(),
  periodTo: isoDate.nullable(),
  hasSources: z.boolean(problem('invalid')),
  ...filed,
  topicIds: ids,
});
/** What a document is about stays; topics are added and taken away one by one. */
export const memoPatch = memoFields
  .omit({ kind: true, cooperationId: true, missionId: true, topicIds: true })
  .partial();
export type MemoPatch = z.infer<typeof memoPatch>;

export const memoEditFields = record({
  passage: requiredLine(),
  text: runningText,
  // Made here of texts of which each may be as long as a text may be.
  basedOn: z.string(absentOr('not-text')).max(contentLimit, problem('too-long')),
});

/** A document of which nothing is known yet but what it is and of what. */
export const blankMemo: Omit<Memo, 'id' | 'kind' | 'title' | 'language' | 'cooperationId' | 'missionId'> = {
  bodyId: null,
  datedOn: null,
  sentOn: null,
  question: '',
  askedOn: null,
  asker: '',
  addressees: '',
  handler: '',
  periodFrom: null,
  periodTo: null,
  hasSources: true,
  direction: 'internal',
  party: '',
  journalisedOn: null,
  finishedOn: null,
  topicIds: [],
};

/** Why a document can't be what it is: a report is a mission's, everything else a cooperation's. */
export const memoOwnerProblem = ({
  kind,
  cooperationId,
  missionId,
}: Pick<Memo, 'kind' | 'cooperationId' | 'missionId'>): FieldError | null => {
  const [wanted, other] = isOfMission(kind) ? [missionId, cooperationId] : [cooperationId, missionId];
  const problemOf = (code: FieldProblem): FieldError => ({
    path: [isOfMission(kind) ? 'missionId' : 'cooperationId'],
    problem: code,
  });
  if (wanted === null) return problemOf('required');
  return other === null ? null : problemOf('not-a-choice');
};

/** What can't be true of its days together. */
export const memoDayProblem = ({
  periodFrom,
  periodTo,
}: Pick<Memo, 'periodFrom' | 'periodTo'>): FieldError | null =>
  periodFrom !== null && periodTo !== null && periodTo < periodFrom
    ? { path: ['periodTo'], problem: 'end-before-start' }
    : null;
