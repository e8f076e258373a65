import { z } from 'zod';
import { choice, id, isoDate, line, problem, record, requiredLine, runningText } from './fields';

/** What belongs to a programme item of kind `workshop`; its topic, time and place are the item's. */
export type Workshop = {
  readonly itemId: string;
  readonly audience: string;
  readonly aims: string;
  readonly method: string;
  readonly materials: string;
  /** What to change the next time. */
  readonly toChange: string;
};

/** Something that came out of a workshop. */
export type Outcome = { readonly id: string; readonly itemId: string; readonly text: string };

export const workshopFields = record({
  audience: runningText,
  aims: runningText,
  method: runningText,
  materials: runningText,
  toChange: runningText,
});
export const workshopPatch = workshopFields.partial();
export type WorkshopPatch = z.infer<typeof workshopPatch>;

export const outcomeFields = record({ text: runningText });
export const outcomePatch = outcomeFields.partial();

export const audienceCategories = [
  'ngo',
  'association',
  'religious-community',
  'municipal-staff',
  'police',
  'business',
  'academia',
  'youth',
  'other',
] as const;
export type AudienceCategory = (typeof audienceCategories)[number];

/** How many of a category were expected and came; null where nobody counted, which isn't none. */
export type AudienceCount = {
  readonly category: AudienceCategory;
  readonly expected: number | null;
  readonly present: number | null;
};

/** A part of a workshop's own agenda; `minutes` null while not planned. */
export type AgendaPart = {
  readonly id: string;
  readonly itemId: string;
  readonly title: string;
  readonly minutes: number | null;
  readonly leadId: string | null;
  readonly note: string;
};

/** A case that was used, and who saw to it on which day (ISO) that nobody can be recognised; null while nobody has. */
export type WorkshopCase = {
  readonly id: string;
  readonly itemId: string;
  readonly title: string;
  readonly detail: string;
  readonly anonymised: { readonly on: string; readonly by: string } | null;
};

export type WorkshopQuote = {
  readonly id: string;
  readonly itemId: string;
  readonly text: string;
  readonly saidBy: string;
};

/** A question of the participants' evaluation: how many gave each score from 1 to 5. */
export type WorkshopScore = {
  readonly id: string;
  readonly itemId: string;
  readonly question: string;
  /** Five counts, of score 1 first. */
  readonly counts: readonly [number, number, number, number, number];
};

/** A number of people or minutes. */
export const headcount = z
  .int(problem('not-a-number'))
  .min(0, problem('not-a-number'))
  .max(100_000, problem('not-a-number'));

export const agendaPartFields = record({
  title: requiredLine(),
  minutes: headcount.min(1, problem('not-a-number')).nullable(),
  leadId: id.nullable(),
  note: runningText,
});
export const audienceCount = record({
  category: choice(audienceCategories),
  expected: headcount.nullable(),
  present: headcount.nullable(),
});
export const workshopCaseFields = record({
  title: requiredLine(),
  detail: runningText,
  anonymised: record({ on: isoDate, by: requiredLine() }).nullable(),
});
export const workshopQuoteFields = record({ text: runningText, saidBy: line() });
export const workshopScoreFields = record({
  question: requiredLine(),
  counts: z.tuple([headcount, headcount, headcount, headcount, headcount]),
});
