import { z } from 'zod';
import { addDays } from './dates';
import { choice, countryOrUnknown, isoDate, line, problem, record } from './fields';
import { type MissionDates, periodOf } from './mission';

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
  readonly diets: readonly Diet[];
  readonly dietNote: string;
  readonly accessNeeds: readonly AccessNeed[];
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

export const practicalFields = record({
  purpose: line(),
  endsOn: isoDate.nullable(),
  passportNumber: line(),
  passportCountry: countryOrUnknown,
  passportExpires: isoDate.nullable(),
  visa: choice(visaStates),
  visaPoints: several(visaPoints),
  diets: several(diets),
  dietNote: line(),
  accessNeeds: several(accessNeeds),
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
