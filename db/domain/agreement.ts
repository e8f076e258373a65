import { z } from 'zod';
import { choice, id, ids, isoDate, line, problem, record, requiredLine, runningText } from './fields';
import { participationSides } from './participation';

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
export const agreementPatch = agreementFields.omit({ cooperationId: true }).partial();
export type AgreementPatch = z.infer<typeof agreementPatch>;

export const agreementPartyFields = record({
  side: choice(participationSides),
  organisationId: id.nullable(),
  signatoryId: id.nullable(),
  office: line(),
});
export const agreementRenewalFields = record({ renewedOn: isoDate, endsOn: isoDate, note: runningText });
