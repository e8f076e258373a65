import { z } from 'zod';
import {
  absentOr,
  choice,
  countryOrUnknown,
  id,
  isoDate,
  line,
  problem,
  record,
  requiredLine,
  runningText,
  zoneOrUnknown,
} from './fields';
import { type PartyRef, partyRef } from './follow-up';
import { degrees, weekday } from './place';

export const partnerKinds = ['city', 'network'] as const;
export type PartnerKind = (typeof partnerKinds)[number];

/** A city or network one works with. `country` and `zone` are '' while not known. */
export type Partner = {
  readonly id: string;
  readonly kind: PartnerKind;
  readonly name: string;
  /** The name in the partner's own language and script, '' if not known. */
  readonly nativeName: string;
  /** ISO 3166 alpha-2. */
  readonly country: string;
  /** IANA time zone. */
  readonly zone: string;
  readonly notes: string;
  /** Weekly days of rest, ISO weekdays (1 Monday to 7 Sunday), ascending. */
  readonly restDays: readonly number[];
  /** Where it lies, WGS 84 degrees; null if not known. */
  readonly latitude: number | null;
  readonly longitude: number | null;
};

export const partnerFields = record({
  kind: choice(partnerKinds),
  name: requiredLine(),
  nativeName: line(),
  country: countryOrUnknown,
  zone: zoneOrUnknown,
  notes: runningText,
  restDays: z
    .array(weekday, absentOr('invalid'))
    .overwrite((given) => [...new Set(given)].sort((a, b) => a - b))
    .max(6, problem('too-many')),
  latitude: degrees(90).nullable(),
  longitude: degrees(180).nullable(),
});
export const partnerPatch = partnerFields.partial();
export type PartnerPatch = z.infer<typeof partnerPatch>;

/**
 * What a fact says. A range is for what sources disagree on or only estimate: never one number in its place.
 */
export type FactValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number; readonly unit: string }
  | { readonly kind: 'range'; readonly low: number; readonly high: number; readonly unit: string };

/** How far one may rely on a fact. */
export const reliabilities = ['official', 'corroborated', 'estimate', 'hearsay', 'not-assessed'] as const;
export type Reliability = (typeof reliabilities)[number];

export const statementKinds = ['challenge', 'asks', 'learns'] as const;
export type StatementKind = (typeof statementKinds)[number];

/** A challenge of the partner's, what it asks of us, or what we hope to learn; `sourceDate` ISO, null if not known. */
export type PartnerStatement = {
  readonly id: string;
  readonly partnerId: string;
  readonly kind: StatementKind;
  readonly topicId: string | null;
  readonly text: string;
  readonly source: string;
  readonly sourceDate: string | null;
};

/** Through whom one gets in touch with the partner's city, and how. */
export type WayIn = {
  readonly id: string;
  readonly partnerId: string;
  readonly through: PartyRef;
  readonly how: string;
};

/** A way in with the name of whom it goes through; null where they were deleted. */
export type NamedWayIn = WayIn & {
  readonly throughName: string | null;
  /** A person’s office, '' where none is known. */
  readonly throughHint: string;
};

export const partnerStatementFields = record({
  kind: choice(statementKinds),
  topicId: id.nullable(),
  text: runningText.refine((text) => text.trim() !== '', problem('required')),
  source: line(),
  sourceDate: isoDate.nullable(),
});
/** What it is stays: a challenge doesn't become something to learn. */
export const partnerStatementPatch = partnerStatementFields.omit({ kind: true }).partial();
export type PartnerStatementPatch = z.infer<typeof partnerStatementPatch>;

export const wayInFields = record({ through: partyRef, how: runningText });
export const wayInPatch = wayInFields.partial();
export type WayInPatch = z.infer<typeof wayInPatch>;

/** Something known about a partner, with who says so and when (`sourceDate` ISO, null if not known). */
export type PartnerFact = {
  readonly id: string;
  readonly partnerId: string;
  readonly label: string;
  readonly value: FactValue;
  readonly source: string;
  readonly sourceDate: string | null;
  readonly note: string;
  readonly reliability: Reliability;
};

const finite = z.number(problem('not-a-number'));
const unit = line(60);

export const factValue = z.discriminatedUnion(
  'kind',
  [
    record({ kind: z.literal('text'), text: runningText }),
    record({ kind: z.literal('number'), value: finite, unit }),
    record({ kind: z.literal('range'), low: finite, high: finite, unit }).refine(
      ({ low, high }) => low <= high,
      { ...problem('low-above-high'), path: ['high'] },
    ),
  ],
  problem('not-a-choice'),
);

export const partnerFactFields = record({
  label: requiredLine(),
  value: factValue,
  source: line(),
  sourceDate: isoDate.nullable(),
  note: runningText,
  reliability: choice(reliabilities),
});
export const partnerFactPatch = partnerFactFields.partial();
export type PartnerFactPatch = z.infer<typeof partnerFactPatch>;
