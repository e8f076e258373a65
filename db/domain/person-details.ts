import { z } from 'zod';
import { choice, id, line, problem, record, requiredLine } from './fields';
import { languageField } from './language';
import { partialDate } from './partial-date';

/** How a person is addressed and what their office is called in one language; '' where nothing else is said. */
export type PersonWording = {
  readonly language: string;
  /** What one says and writes before everything else: "H.E.", "Hr.", "معالي". */
  readonly honorific: string;
  readonly title: string;
  readonly position: string;
};

export const wordingPatch = record({ honorific: line(), title: line(), position: line() }).partial();
export type WordingPatch = z.infer<typeof wordingPatch>;

/** An office held at some time other than the present one, which stands with the person. Days, months or years. */
export type Post = {
  readonly id: string;
  readonly personId: string;
  readonly organisationId: string | null;
  readonly position: string;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly note: string;
};

export const postFields = record({
  organisationId: id.nullable(),
  position: line(),
  startsOn: partialDate.nullable(),
  endsOn: partialDate.nullable(),
  note: line(),
});
export const postPatch = postFields.partial();
export type PostPatch = z.infer<typeof postPatch>;

/** From best to least. */
export const languageLevels = ['native', 'fluent', 'working', 'basic'] as const;
export type LanguageLevel = (typeof languageLevels)[number];

export type PersonLanguage = { readonly language: string; readonly level: LanguageLevel };

/** Each language once. */
export const personLanguages = z
  .array(record({ language: languageField, level: choice(languageLevels) }))
  .max(40, problem('too-many'))
  .overwrite((given) => [...new Map(given.map((one) => [one.language, one])).values()]);

export const contactKinds = ['phone', 'email'] as const;
export type ContactKind = (typeof contactKinds)[number];

/** A further phone number or address, as it was typed; the first of each stands with the person. */
export type ContactDetail = {
  readonly id: string;
  readonly personId: string;
  readonly kind: ContactKind;
  /** What it is for: "mobile", "private". */
  readonly label: string;
  readonly value: string;
};

export const contactDetailFields = record({
  kind: choice(contactKinds),
  label: line(),
  value: requiredLine(),
});
export const contactDetailPatch = contactDetailFields.omit({ kind: true }).partial();
export type ContactDetailPatch = z.infer<typeof contactDetailPatch>;

export const photoMediaTypes = ['image/jpeg', 'image/png'] as const;
export type PhotoMediaType = (typeof photoMediaTypes)[number];

/** A small picture of a person: at most 300 kB, so that an office with thousands of people stays one handy file. */
export type Photo = { readonly mediaType: PhotoMediaType; readonly base64: string };

export const photoField = record({
  mediaType: choice(photoMediaTypes),
  base64: z.base64(problem('invalid')).min(1, problem('required')).max(400_000, problem('too-long')),
});
