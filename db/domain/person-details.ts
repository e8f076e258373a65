import { z } from 'zod';
import { compareDates } from './dates';
import { choice, id, line, problem, record, requiredLine } from './fields';
import { languageField } from './language';
import { firstDayOf, lastDayOf, partialDate } from './partial-date';
import type { Person } from './person';
import type { FieldProblem } from './problem';

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

/** What is wrong with a post as a whole: it is held nowhere and as nothing, or ended before it began. */
export function postProblem({
  position,
  organisationId,
  startsOn,
  endsOn,
}: Pick<Post, 'position' | 'organisationId' | 'startsOn' | 'endsOn'>): {
  field: 'position' | 'endsOn';
  problem: FieldProblem;
} | null {
  if (position === '' && organisationId === null) return { field: 'position', problem: 'required' };
  if (startsOn !== null && endsOn !== null && lastDayOf(endsOn) < firstDayOf(startsOn))
    return { field: 'endsOn', problem: 'end-before-start' };
  return null;
}

/** The latest first: by when they began, else by when they ended; those of which neither is known last. */
export const latestPostFirst = <T extends Pick<Post, 'id' | 'startsOn' | 'endsOn'>>(
  posts: readonly T[],
): T[] => {
  const began = ({ startsOn, endsOn }: T) => startsOn ?? endsOn ?? '';
  return [...posts].sort(
    (a, b) =>
      compareDates(began(b), began(a)) ||
      compareDates(b.endsOn ?? '', a.endsOn ?? '') ||
      compareDates(a.id, b.id),
  );
};

/** A new office: what it is, since when, and until when the one before was held (null: until the new one began). */
export const newOfficeFields = record({
  position: line(),
  organisationId: id.nullable(),
  since: partialDate.nullable(),
  formerUntil: partialDate.nullable(),
});
export type NewOffice = z.infer<typeof newOfficeFields>;

type Office = Pick<Person, 'position' | 'organisationId' | 'positionSince'>;

/**
 * What taking a new office does: the present one, if there is any, becomes a post; and the rank goes, which was that
 * office's own.
 */
export function officeChange(
  person: Office,
  { position, organisationId, since, formerUntil }: NewOffice,
): {
  person: Office & Pick<Person, 'precedenceClass' | 'precedenceNumber'>;
  former: Omit<Post, 'id' | 'personId'> | null;
} {
  const former = {
    position: person.position,
    organisationId: person.organisationId,
    startsOn: person.positionSince,
    endsOn: formerUntil ?? since,
    note: '',
  };
  return {
    person: { position, organisationId, positionSince: since, precedenceClass: null, precedenceNumber: null },
    former: former.position === '' && former.organisationId === null ? null : former,
  };
}

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
