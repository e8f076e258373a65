import { z } from 'zod';
import { choice, id, isoDate, line, problem, record, requiredLine, runningText } from './fields';
import { isLanguage } from './language';
import { largestAmount } from './money';
import { partialDate } from './partial-date';
import type { FieldProblem } from './problem';
import { fold } from './search';

export const urgencies = ['not-stated', 'low', 'medium', 'high', 'acute'] as const;
export type Urgency = (typeof urgencies)[number];

export const needStates = ['heard', 'confirmed', 'out-of-scope'] as const;
export type NeedState = (typeof needStates)[number];

/** How many people are affected: a range where sources only estimate, `isAbout` where the figure is a round one. */
export type Affected = { readonly low: number; readonly high: number; readonly isAbout: boolean };

/** Something the partner wants solved, with its source. */
export type Need = {
  readonly id: string;
  readonly partnerId: string;
  readonly topicId: string | null;
  /** In our words. */
  readonly title: string;
  /** In the partner's words, in `wordsLanguage` (BCP 47, '' if not known). */
  readonly words: string;
  readonly wordsLanguage: string;
  /** Where it was heard: the mission, the programme item, the document, who said it, when (partial date). */
  readonly missionId: string | null;
  readonly itemId: string | null;
  readonly document: string;
  readonly saidById: string | null;
  readonly heardOn: string | null;
  readonly urgency: Urgency;
  /** Null where nobody said. */
  readonly affected: Affected | null;
  readonly affectedNote: string;
  readonly state: NeedState;
  readonly stateReason: string;
  /** ISO; null if not known. */
  readonly stateOn: string | null;
  /** What the partner can spend at most, minor units; null where nobody said. */
  readonly budget: { readonly minor: number; readonly currency: string } | null;
  /** How many people of the partner's can work on it; null where nobody said. */
  readonly staff: number | null;
  /** ISO; null for no date. */
  readonly neededBy: string | null;
  /** What it is about, and what is lacking there: words, compared folded. */
  readonly tags: readonly string[];
  readonly lacks: readonly string[];
};

/** What a need is called in another language. */
export type NeedWording = { readonly language: string; readonly title: string };

/** A need with the names of what it refers to; null where that is nothing, or was deleted. */
export type NamedNeed = Need & {
  readonly partnerName: string | null;
  readonly missionTitle: string | null;
  readonly itemTitle: string | null;
  readonly saidByName: string | null;
};

/** What a need is about, and what is lacking there that a solution may take for granted. */
export const needTagKinds = ['about', 'lacks'] as const;
export type NeedTagKind = (typeof needTagKinds)[number];

const people = z
  .int(problem('not-a-number'))
  .min(0, problem('not-a-number'))
  .max(1e10, problem('not-a-number'));
/** An ISO 4217 code. */
export const currencyField = z.string(problem('invalid')).regex(/^[A-Z]{3}$/, problem('invalid'));
/** Whole minor units, not below zero. */
export const minorField = z
  .int(problem('not-a-number'))
  .min(0, problem('not-a-number'))
  .max(largestAmount, problem('not-a-number'));
/** Words without repetition; '' is dropped. */
export const wordsField = z
  .array(line(80))
  .overwrite((given) => [...new Set(given.filter((word) => word !== ''))])
  .max(40, problem('too-many'));

export const needFields = record({
  partnerId: id,
  topicId: id.nullable(),
  title: requiredLine(),
  words: runningText,
  wordsLanguage: z
    .string(problem('unknown-language'))
    .refine((language) => language === '' || isLanguage(language), problem('unknown-language')),
  missionId: id.nullable(),
  itemId: id.nullable(),
  document: line(),
  saidById: id.nullable(),
  heardOn: partialDate.nullable(),
  urgency: choice(urgencies),
  affected: record({ low: people, high: people, isAbout: z.boolean(problem('invalid')).default(false) })
    .refine(({ low, high }) => low <= high, { ...problem('low-above-high'), path: ['high'] })
    .nullable(),
  affectedNote: line(),
  budget: record({ minor: minorField, currency: currencyField }).nullable(),
  staff: people.nullable(),
  neededBy: isoDate.nullable(),
  tags: wordsField,
  lacks: wordsField,
});
/** What one field changes at a time; words come and go one by one. */
export const needPatch = needFields.omit({ partnerId: true, tags: true, lacks: true }).partial();
export type NeedPatch = z.infer<typeof needPatch>;

/** What two spellings of one word have in common; a word of signs alone is only itself. */
export const wordKey = (word: string): string => fold(word).trim() || word;

/** A need of which nothing is known yet but its title and whose it is. */
export const blankNeed: Omit<Need, 'id' | 'partnerId' | 'title'> = {
  topicId: null,
  words: '',
  wordsLanguage: '',
  missionId: null,
  itemId: null,
  document: '',
  saidById: null,
  heardOn: null,
  urgency: 'not-stated',
  affected: null,
  affectedNote: '',
  state: 'heard',
  stateReason: '',
  stateOn: null,
  budget: null,
  staff: null,
  neededBy: null,
  tags: [],
  lacks: [],
};

/** Why a need can't be in this state: leaving one out needs a reason. */
export const needStateProblem = ({
  state,
  stateReason,
}: Pick<Need, 'state' | 'stateReason'>): FieldProblem | null =>
  state === 'out-of-scope' && stateReason.trim() === '' ? 'reason-required' : null;
