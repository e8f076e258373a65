import { z } from 'zod';
import { choice, id, isoDate, line, problem, record, requiredLine, runningText } from './fields';
import type { ItemTime } from './programme';
import { addMinutes, minutesBetween } from './wall-time';

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

export const audiencePatch = audienceCount.omit({ category: true }).partial();
export type AudiencePatch = z.infer<typeof audiencePatch>;
export const agendaPartPatch = agendaPartFields.partial();
export type AgendaPartPatch = z.infer<typeof agendaPartPatch>;
export const workshopCasePatch = workshopCaseFields.partial();
export type WorkshopCasePatch = z.infer<typeof workshopCasePatch>;
export const workshopQuotePatch = workshopQuoteFields.partial();
export type WorkshopQuotePatch = z.infer<typeof workshopQuotePatch>;
export const workshopScorePatch = workshopScoreFields.partial();
export type WorkshopScorePatch = z.infer<typeof workshopScorePatch>;

/** How long a workshop is, in wall minutes; null while it has no hours. */
export const lengthOf = (time: ItemTime): number | null =>
  time.kind === 'timed' ? minutesBetween(time.startsAt, time.endsAt) : null;

/**
 * What an agenda takes of a workshop's time, in minutes: `planned` is the sum of the parts that have minutes, `unplanned`
 * how many parts have none. Of a known `length` so much is `left`, or it is `over` by so much; both are null while the
 * length isn't known. `left` says what is free for the parts without minutes, too.
 */
export type AgendaPlan = {
  readonly planned: number;
  readonly unplanned: number;
  readonly length: number | null;
  readonly left: number | null;
  readonly over: number | null;
};

export function agendaPlan(parts: readonly Pick<AgendaPart, 'minutes'>[], length: number | null): AgendaPlan {
  const planned = parts.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  return {
    planned,
    unplanned: parts.filter(({ minutes }) => minutes === null).length,
    length,
    left: length === null ? null : Math.max(0, length - planned),
    over: length === null ? null : Math.max(0, planned - length),
  };
}

/**
 * When each part begins, `YYYY-MM-DDTHH:MM` of the workshop's clock, counted from its beginning; null behind a part
 * without minutes, and everywhere while the workshop has no hours.
 */
export function agendaStarts(
  parts: readonly Pick<AgendaPart, 'minutes'>[],
  time: ItemTime,
): (string | null)[] {
  let next = time.kind === 'timed' ? time.startsAt : null;
  return parts.map(({ minutes }) => {
    const own = next;
    next = own === null || minutes === null ? null : addMinutes(own, minutes);
    return own;
  });
}

/** A sum of headcounts that says what it covers: `counted` of `groups` have a number. Null where none has. */
export type AudienceTotal = {
  readonly sum: number | null;
  readonly counted: number;
  readonly groups: number;
};

/** How many were expected and came in all, as far as anybody counted: a group without a number adds nothing, not 0. */
export function audienceTotals(
  counts: readonly AudienceCount[],
): Record<'expected' | 'present', AudienceTotal> {
  const total = (field: 'expected' | 'present'): AudienceTotal => {
    const known = counts.flatMap((count) => count[field] ?? []);
    return {
      sum: known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0),
      counted: known.length,
      groups: counts.length,
    };
  };
  return { expected: total('expected'), present: total('present') };
}

/** Cases of which nobody has said who saw to it, and when, that no one can be recognised. */
export const casesUnchecked = (cases: readonly Pick<WorkshopCase, 'anonymised'>[]): number =>
  cases.filter(({ anonymised }) => anonymised === null).length;

/** How many answered, and their mean score from 1 to 5, unrounded; null where nobody did. */
export function scoreSummary(counts: WorkshopScore['counts']): { answers: number; mean: number | null } {
  const answers = counts.reduce((sum, count) => sum + count, 0);
  const points = counts.reduce((sum, count, index) => sum + count * (index + 1), 0);
  return { answers, mean: answers === 0 ? null : points / answers };
}
