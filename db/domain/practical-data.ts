import { z } from 'zod';
import { addDays } from './dates';
import { choice, countryOrUnknown, isoDate, line, problem, record } from './fields';
import { type Mission, type MissionDates, periodOf } from './mission';
import type { Participation } from './participation';
import { isTravelling } from './substitution';

export const visaStates = ['unknown', 'not-needed', 'needed', 'applied', 'granted', 'refused'] as const;
export type VisaState = (typeof visaStates)[number];

/** What a letter in support of a visa must say; the list that consulates of the Schengen states ask for. */
export const visaPoints = [
  'name-as-in-passport',
  'passport-number',
  'purpose',
  'dates',
  'places',
  'host',
  'costs',
  'lodging',
  'insurance',
  'return',
] as const;
export type VisaPoint = (typeof visaPoints)[number];

export const diets = [
  'vegetarian',
  'vegan',
  'halal',
  'kosher',
  'no-pork',
  'no-alcohol',
  'gluten-free',
  'lactose-free',
  'nut-allergy',
  'shellfish-allergy',
  'other',
] as const;
export type Diet = (typeof diets)[number];

/** The answer of who was asked and has no need: not the same as nobody having asked. */
const noNeed = 'none';

export const accessNeeds = [
  'step-free',
  'wheelchair',
  'hearing-loop',
  'sign-language',
  'sight',
  'rest',
  'other',
] as const;
export type AccessNeed = (typeof accessNeeds)[number];

export const clothingSizes = ['', 'XS', 'S', 'M', 'L', 'XL', 'XXL', '3XL'] as const;
export type ClothingSize = (typeof clothingSizes)[number];

export const photoConsents = ['not-asked', 'yes', 'no'] as const;
export type PhotoConsent = (typeof photoConsents)[number];

/**
 * What is needed to know of a participant for this journey alone, for one purpose and until a day (GDPR article 5(1)(b)
 * and (e)). It is a record of its own, so that it can be locked and purged, and no export holds it unless asked to.
 */
export type PracticalData = {
  readonly participationId: string;
  readonly purpose: string;
  /** The last day on which it may be kept, ISO; null until the mission has dates. */
  readonly endsOn: string | null;
  readonly passportNumber: string;
  /** ISO 3166 alpha-2, '' if not known. */
  readonly passportCountry: string;
  readonly passportExpires: string | null;
  readonly visa: VisaState;
  /** Which points the letter for the visa says already. */
  readonly visaPoints: readonly VisaPoint[];
  /** Empty until somebody asked; `none` stands alone. */
  readonly diets: readonly (Diet | typeof noNeed)[];
  readonly dietNote: string;
  readonly accessNeeds: readonly (AccessNeed | typeof noNeed)[];
  readonly accessNote: string;
  readonly emergencyName: string;
  readonly emergencyPhone: string;
  /** Company and policy number. */
  readonly insurance: string;
  /** For protective wear. */
  readonly clothingSize: ClothingSize;
  readonly photoConsent: PhotoConsent;
};

const several = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z
    .array(choice(values))
    .overwrite((given) => [...new Set(given)])
    .max(values.length, problem('too-many'));

/** A need says more than the answer that there are none. */
const needsAlone = <Need extends string>(given: Need[]): Need[] =>
  given.length > 1 ? given.filter((need) => need !== noNeed) : given;

export const practicalFields = record({
  purpose: line(),
  endsOn: isoDate.nullable(),
  passportNumber: line(),
  passportCountry: countryOrUnknown,
  passportExpires: isoDate.nullable(),
  visa: choice(visaStates),
  visaPoints: several(visaPoints),
  diets: several([noNeed, ...diets]).overwrite(needsAlone),
  dietNote: line(),
  accessNeeds: several([noNeed, ...accessNeeds]).overwrite(needsAlone),
  accessNote: line(),
  emergencyName: line(),
  emergencyPhone: line(),
  insurance: line(),
  clothingSize: choice(clothingSizes),
  photoConsent: choice(photoConsents),
});
export const practicalPatch = practicalFields.partial();
export type PracticalPatch = z.infer<typeof practicalPatch>;

/** How long after the mission practical data is kept unless someone says otherwise, in days. */
const keptAfter = 60;

/** The usual last day of a mission's practical data; null while its dates are unknown. */
export function usualEnd(dates: MissionDates): string | null {
  const period = periodOf(dates);
  return period && addDays(period.to, keptAfter);
}

/** What practical data is before anything is written down, kept until a day. */
export const blankPractical = (participationId: string, endsOn: string | null): PracticalData => ({
  participationId,
  purpose: '',
  endsOn,
  passportNumber: '',
  passportCountry: '',
  passportExpires: null,
  visa: 'unknown',
  visaPoints: [],
  diets: [],
  dietNote: '',
  accessNeeds: [],
  accessNote: '',
  emergencyName: '',
  emergencyPhone: '',
  insurance: '',
  clothingSize: '',
  photoConsent: 'not-asked',
});

/** Whether the last day on which practical data may be kept is past. */
export const isExpiredPurpose = (endsOn: string | null, today: string): boolean =>
  endsOn !== null && endsOn < today;

/** How many people need what, in the order of the closed list; neither who they are nor what was noted of it. */
export type NeedSummary<Need extends string> = {
  readonly counts: readonly { readonly need: Need; readonly count: number }[];
  /** Of how many nobody knows yet. */
  readonly unasked: number;
};

const summaryOf = <Need extends string>(
  order: readonly Need[],
  answers: readonly { readonly needs: readonly string[]; readonly note: string }[],
): NeedSummary<Need> => ({
  counts: order
    .map((need) => ({ need, count: answers.filter(({ needs: own }) => own.includes(need)).length }))
    .filter(({ count }) => count > 0),
  unasked: answers.filter(({ needs: own, note }) => own.length === 0 && note === '').length,
});

/** What a delegation eats, for the host: counted, without names and without what was noted. */
export const dietSummary = (
  people: readonly Pick<PracticalData, 'diets' | 'dietNote'>[],
): NeedSummary<Diet> =>
  summaryOf(
    diets,
    people.map(({ diets: needs, dietNote: note }) => ({ needs, note })),
  );

/** What a delegation needs to get about and take part, counted in the same way. */
export const accessSummary = (
  people: readonly Pick<PracticalData, 'accessNeeds' | 'accessNote'>[],
): NeedSummary<AccessNeed> =>
  summaryOf(
    accessNeeds,
    people.map(({ accessNeeds: needs, accessNote: note }) => ({ needs, note })),
  );

export const practicalKinds = [
  'passport',
  'visa',
  'insurance',
  'emergency',
  'diet',
  'access',
  'consent',
] as const;
/** What there is to ask a participant for. */
export type PracticalKind = (typeof practicalKinds)[number];

/**
 * What nobody has written down of a participant, in the order in which one asks. Passport, visa, insurance and emergency
 * contact concern those who travel to the mission's place; the rest everybody.
 */
export function missingPractical(
  data: PracticalData,
  participation: Pick<Participation, 'side'>,
  mission: Pick<Mission, 'direction'>,
): PracticalKind[] {
  const travels = isTravelling(participation, mission);
  const isMissing: Record<PracticalKind, boolean> = {
    passport: travels && (data.passportNumber === '' || data.passportExpires === null),
    visa: travels && data.visa === 'unknown',
    insurance: travels && data.insurance === '',
    emergency: travels && data.emergencyPhone === '',
    diet: data.diets.length === 0 && data.dietNote === '',
    access: data.accessNeeds.length === 0 && data.accessNote === '',
    consent: data.photoConsent === 'not-asked',
  };
  return practicalKinds.filter((kind) => isMissing[kind]);
}
