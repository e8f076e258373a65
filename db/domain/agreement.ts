import { z } from 'zod';
import { addMonths, daysBetween } from './dates';
import { choice, id, ids, isoDate, line, problem, record, requiredLine, runningText } from './fields';
import { participationSides } from './participation';
import type { FieldError } from './problem';

/** How long an agreement holds: months from its signing, until a day, or with no end agreed. */
export type AgreementTerm =
  | { readonly kind: 'months'; readonly months: number }
  | { readonly kind: 'until'; readonly endsOn: string }
  | { readonly kind: 'open' };

/** What two sides signed; days are ISO, null while not known. */
export type Agreement = {
  readonly id: string;
  readonly cooperationId: string;
  readonly title: string;
  readonly signedOn: string | null;
  readonly signedAt: string;
  readonly term: AgreementTerm;
  readonly terminatedOn: string | null;
  readonly terminatedReason: string;
  readonly note: string;
  /** The areas it covers. */
  readonly topicIds: readonly string[];
};

/** Who signed for whom, in which office at the time. */
export type AgreementParty = {
  readonly id: string;
  readonly agreementId: string;
  readonly side: (typeof participationSides)[number];
  readonly organisationId: string | null;
  readonly signatoryId: string | null;
  readonly office: string;
};

/** A renewal: agreed on `renewedOn`, good until `endsOn` (ISO). */
export type AgreementRenewal = {
  readonly id: string;
  readonly agreementId: string;
  readonly renewedOn: string;
  readonly endsOn: string;
  readonly note: string;
};

export const agreementTerm = z.discriminatedUnion(
  'kind',
  [
    record({
      kind: z.literal('months'),
      months: z
        .int(problem('not-a-number'))
        .min(1, problem('not-a-number'))
        .max(1_200, problem('not-a-number')),
    }),
    record({ kind: z.literal('until'), endsOn: isoDate }),
    record({ kind: z.literal('open') }),
  ],
  problem('not-a-choice'),
);

export const agreementFields = record({
  cooperationId: id,
  title: requiredLine(),
  signedOn: isoDate.nullable(),
  signedAt: line(),
  term: agreementTerm,
  terminatedOn: isoDate.nullable(),
  terminatedReason: runningText,
  note: runningText,
  topicIds: ids,
});
/** Topics are added and taken away one by one, and an end by notice is an operation of its own. */
export const agreementPatch = agreementFields
  .omit({ cooperationId: true, topicIds: true, terminatedOn: true, terminatedReason: true })
  .partial();
export type AgreementPatch = z.infer<typeof agreementPatch>;

export const agreementPartyFields = record({
  side: choice(participationSides),
  organisationId: id.nullable(),
  signatoryId: id.nullable(),
  office: line(),
});
export const agreementPartyPatch = agreementPartyFields.partial();
export const agreementRenewalFields = record({ renewedOn: isoDate, endsOn: isoDate, note: runningText });
export const agreementRenewalPatch = agreementRenewalFields.partial();

/**
 * The last day on which an agreement holds (ISO): months are counted from the day of signing, a day that the last month
 * doesn't have being its last (31 January and one month is 28 or 29 February); a renewal extends and never shortens; a
 * termination ends it on its day. Null for one with no end agreed, and while the day of signing isn't known.
 */
export function runsOutOn(
  { signedOn, term, terminatedOn }: Pick<Agreement, 'signedOn' | 'term' | 'terminatedOn'>,
  renewals: readonly Pick<AgreementRenewal, 'endsOn'>[],
): string | null {
  const ends = [endOfTerm(signedOn, term)];
  // An agreement without an end isn't given one by a renewal.
  if (ends[0] !== null) ends.push(...renewals.map(({ endsOn }) => endsOn));
  const end = latest(ends);
  return terminatedOn !== null && (end === null || terminatedOn < end) ? terminatedOn : end;
}

function endOfTerm(signedOn: string | null, term: AgreementTerm): string | null {
  if (signedOn === null || term.kind === 'open') return null;
  if (term.kind === 'until') return term.endsOn;
  return addMonths(signedOn, term.months);
}

const latest = (days: readonly (string | null)[]): string | null =>
  days
    .filter((day) => day !== null)
    .sort()
    .at(-1) ?? null;

/**
 * What an agreement is on a day: `unsigned` while no day of signing is known or it is still to come (then `on` it);
 * `in-force` with no end agreed; `runs-out` in `days` (0 on its last day); `ran-out`; `terminated` from the day of its
 * termination on.
 */
export type AgreementState =
  | { readonly kind: 'unsigned'; readonly on: string | null }
  | { readonly kind: 'in-force' }
  | { readonly kind: 'runs-out'; readonly on: string; readonly days: number }
  | { readonly kind: 'ran-out'; readonly on: string }
  | { readonly kind: 'terminated'; readonly on: string };

/** @param today ISO */
export function agreementState(
  agreement: Pick<Agreement, 'signedOn' | 'term' | 'terminatedOn'>,
  renewals: readonly Pick<AgreementRenewal, 'endsOn'>[],
  today: string,
): AgreementState {
  const { signedOn, terminatedOn } = agreement;
  const agreed = runsOutOn({ ...agreement, terminatedOn: null }, renewals);
  if (agreed !== null && agreed < today && (terminatedOn === null || agreed < terminatedOn))
    return { kind: 'ran-out', on: agreed };
  if (terminatedOn !== null && terminatedOn <= today) return { kind: 'terminated', on: terminatedOn };
  if (signedOn === null || signedOn > today) return { kind: 'unsigned', on: signedOn };
  const on = runsOutOn(agreement, renewals);
  return on === null ? { kind: 'in-force' } : { kind: 'runs-out', on, days: daysBetween(today, on) };
}

/** Whether an agreement holds on a day. */
export const isInForce = (state: AgreementState): boolean =>
  state.kind === 'in-force' || state.kind === 'runs-out';

/** What can't be true of an agreement's days together. */
export function agreementProblems({
  signedOn,
  term,
  terminatedOn,
}: Pick<Agreement, 'signedOn' | 'term' | 'terminatedOn'>): FieldError[] {
  if (signedOn === null) return [];
  const problems: FieldError[] = [];
  if (term.kind === 'until' && term.endsOn < signedOn)
    problems.push({ path: ['term', 'endsOn'], problem: 'end-before-start' });
  if (terminatedOn !== null && terminatedOn < signedOn)
    problems.push({ path: ['terminatedOn'], problem: 'end-before-start' });
  return problems;
}
