import { z } from 'zod';
import { choice, id, ids, line, problem, record, requiredLine, runningText } from './fields';
import { languageField } from './language';
import { currencyField, minorField, wordsField } from './need';

/** How far a solution is, from an idea to running in several places; each later one is surer. */
export const readinesses = ['not-stated', 'idea', 'pilot', 'in-operation', 'several-places'] as const;
export type Readiness = (typeof readinesses)[number];

/** What a solution costs: a range in minor units of an ISO 4217 currency; one figure is a range of equal ends. */
export type CostRange = { readonly low: number; readonly high: number; readonly currency: string };

/** Something a provider at home can offer. */
export type Solution = {
  readonly id: string;
  readonly title: string;
  readonly providerId: string | null;
  /** What it does. */
  readonly summary: string;
  /** Where it runs today. */
  readonly runsWhere: string;
  readonly readiness: Readiness;
  /** Null where nobody said. */
  readonly cost: CostRange | null;
  /** People that it needs to be run; null where nobody said. */
  readonly staff: number | null;
  /** What must be in place of law and infrastructure, in prose. */
  readonly law: string;
  readonly infrastructure: string;
  /** The languages of its material, BCP 47. */
  readonly languages: readonly string[];
  readonly contactId: string | null;
  readonly note: string;
  readonly topicIds: readonly string[];
  /** What it is about, and what it takes for granted: words, compared folded. */
  readonly tags: readonly string[];
  readonly requires: readonly string[];
};

/** What a solution says of itself in another language. */
export type SolutionWording = {
  readonly language: string;
  readonly title: string;
  readonly summary: string;
  readonly runsWhere: string;
};

export const solutionFields = record({
  title: requiredLine(),
  providerId: id.nullable(),
  summary: runningText,
  runsWhere: line(),
  readiness: choice(readinesses),
  cost: record({ low: minorField, high: minorField, currency: currencyField })
    .refine(({ low, high }) => low <= high, { ...problem('low-above-high'), path: ['high'] })
    .nullable(),
  staff: minorField.nullable(),
  law: runningText,
  infrastructure: runningText,
  languages: z
    .array(languageField)
    .overwrite((given) => [...new Set(given)])
    .max(12, problem('too-many')),
  contactId: id.nullable(),
  note: runningText,
  topicIds: ids,
  tags: wordsField,
  requires: wordsField,
});
/** What changes as a whole; topics and words come and go one by one, so that two quick choices both count. */
export const solutionPatch = solutionFields.omit({ topicIds: true, tags: true, requires: true }).partial();
export type SolutionPatch = z.infer<typeof solutionPatch>;

export const solutionTagKinds = ['about', 'requires'] as const;
export type SolutionTagKind = (typeof solutionTagKinds)[number];

export const solutionWordingPatch = record({
  title: line(),
  summary: runningText,
  runsWhere: line(),
}).partial();
export type SolutionWordingPatch = z.infer<typeof solutionWordingPatch>;

/** A solution of which only its title is known. */
export const blankSolution: Omit<Solution, 'id' | 'title'> = {
  providerId: null,
  summary: '',
  runsWhere: '',
  readiness: 'not-stated',
  cost: null,
  staff: null,
  law: '',
  infrastructure: '',
  languages: [],
  contactId: null,
  note: '',
  topicIds: [],
  tags: [],
  requires: [],
};
