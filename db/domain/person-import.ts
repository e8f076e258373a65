import { z } from 'zod';
import { id, line, problem, record } from './fields';
import { type Person, personFields } from './person';
import {
  type ContactDetail,
  contactDetailFields,
  type PersonLanguage,
  type Photo,
  personLanguages,
  photoField,
} from './person-details';
import { fold } from './search';

/** What a column of a sheet can be taken for. `fullName` is split, `ignore` is left out. */
export const importTargets = [
  'ignore',
  'fullName',
  'givenName',
  'familyName',
  'nativeName',
  'honorific',
  'title',
  'position',
  'organisation',
  'positionSince',
  'email',
  'phone',
  'languages',
  'pronunciation',
  'precedenceClass',
  'precedenceNumber',
  'notes',
] as const;
export type ImportTarget = (typeof importTargets)[number];

const importedFields = personFields.omit({
  organisationId: true,
  assistantId: true,
  email: true,
  phone: true,
});
/** What a file says of a person in fields of their own. */
export type ImportedFields = z.infer<typeof importedFields>;
export const importedFieldNames = Object.keys(importedFields.shape) as (keyof ImportedFields)[];

/** A number or address as the file has it, and what it is for ("Mobil"). */
export type ImportedContact = Pick<ContactDetail, 'kind' | 'label' | 'value'>;

/** A person as a file has them; '' and null where it says nothing. */
export type PersonDraft = ImportedFields & {
  readonly organisation: string;
  readonly contacts: readonly ImportedContact[];
  readonly languages: readonly PersonLanguage[];
  readonly photo: Photo | null;
};

/** Somebody who is in the directory already, as far as a file can be compared with them. */
export type KnownPerson = ImportedFields & {
  readonly id: string;
  /** The organisation's name, '' if they have none, and its country, '' if not known. */
  readonly organisation: string;
  readonly country: string;
  readonly contacts: readonly ImportedContact[];
  readonly languages: readonly string[];
  readonly hasPhoto: boolean;
};

/**
 * A phone number in the form in which numbers are compared, null for none: `e164`. It is handed in where people are
 * compared, so that the contract, which is read when the program starts, doesn't bring the world's numbering plans along.
 */
export type PhoneKey = (text: string, country: string) => string | null;

/** What one row writes. Without a `personId` it makes a new person. Nothing is ever emptied. */
export const importRow = record({
  personId: id.nullable(),
  fields: importedFields.partial(),
  /** Found by its name, or made; null for no change. */
  organisation: line().nullable(),
  contacts: z.array(contactDetailFields).max(50, problem('too-many')),
  languages: personLanguages,
  photo: photoField.nullable(),
});
export type ImportRow = z.infer<typeof importRow>;

/** The most rows of one command; a file is written in as many commands as it needs, which are one step. */
export const rowsPerBatch = 500;

/** Fields of which a file's other spelling is no news: `Soren` doesn't replace `Søren`. */
const isNews = (before: string, after: string): boolean => after !== '' && fold(after) !== fold(before);

const words = (text: string): string[] => fold(text).split(' ').filter(Boolean);

/** Whether a name says no more than the one that is known: `A. Holm` against `Anne Holm`. */
const isShorter = (before: string, after: string): boolean => {
  const known = words(before);
  return words(after).every((word) =>
    known.some((own) => own === word || (word.length === 1 && own.startsWith(word))),
  );
};

/** The e-mail address in the form in which addresses are compared. */
export const emailKey = (text: string): string => text.trim().toLowerCase();

/** A contact in the form in which contacts are compared; as typed where a number can't be read. */
export const contactKey = (
  { kind, value }: Pick<ImportedContact, 'kind' | 'value'>,
  country: string,
  phoneKey: PhoneKey,
): string => (kind === 'email' ? `e ${emailKey(value)}` : `p ${phoneKey(value, country) ?? fold(value)}`);

/** What a new person is made of. */
export const rowOfNew = (draft: PersonDraft): ImportRow => {
  const { organisation, contacts, languages, photo, ...fields } = draft;
  return {
    personId: null,
    fields,
    organisation: organisation || null,
    contacts: [...contacts],
    languages: [...languages],
    photo,
  };
};

/**
 * What a file adds to somebody known: other values take the place of the known ones, further numbers, addresses and
 * languages come beside them, notes below them, a photo where there is none.
 */
export function rowOfKnown(draft: PersonDraft, known: KnownPerson, phoneKey: PhoneKey): ImportRow {
  const own = new Set(known.contacts.map((contact) => contactKey(contact, known.country, phoneKey)));
  return {
    personId: known.id,
    fields: changedFields(draft, known),
    organisation: isNews(known.organisation, draft.organisation) ? draft.organisation : null,
    contacts: draft.contacts.filter((contact) => !own.has(contactKey(contact, known.country, phoneKey))),
    languages: draft.languages.filter(({ language }) => !known.languages.includes(language)),
    photo: known.hasPhoto ? null : draft.photo,
  };
}

const names = new Set<keyof ImportedFields>(['givenName', 'familyName', 'nativeName']);

/** The same words of a name, cut or ordered otherwise: `Holm Anne` says nothing new of `Anne Holm`. */
const hasSameName = (a: ImportedFields, b: ImportedFields): boolean =>
  words(latinName(a)).toSorted().join(' ') === words(latinName(b)).toSorted().join(' ');

function changedFields(draft: PersonDraft, known: KnownPerson): Partial<ImportedFields> {
  const isSameName = hasSameName(draft, known);
  const changed = importedFieldNames.flatMap((name): [string, unknown][] => {
    const [before, after] = [known[name], draft[name]];
    if (after === null || after === '' || after === before) return [];
    if (typeof after !== 'string' || typeof before === 'number') return [[name, after]];
    if (name === 'notes')
      return known.notes.includes(after) ? [] : [[name, [known.notes, after].filter(Boolean).join('\n\n')]];
    if (name === 'positionSince') return [[name, after]];
    if (isSameName && (name === 'givenName' || name === 'familyName')) return [];
    if (!isNews(before ?? '', after) || (names.has(name) && before && isShorter(before, after))) return [];
    return [[name, after]];
  });
  return Object.fromEntries(changed);
}

/** Whether a row would change anything. */
export const isChange = (row: ImportRow): boolean =>
  Object.keys(row.fields).length > 0 ||
  row.organisation !== null ||
  row.contacts.length > 0 ||
  row.languages.length > 0 ||
  row.photo !== null;

/** The whole name in Latin letters. */
export const latinName = ({ givenName, familyName }: Pick<Person, 'givenName' | 'familyName'>): string =>
  [givenName, familyName].filter(Boolean).join(' ');

/** A number and an address stand with the person themselves, the first of each while there is none; others further. */
export function placed(
  contacts: readonly ImportedContact[],
  own: Pick<Person, 'email' | 'phone'>,
): Pick<Person, 'email' | 'phone'> & { further: ImportedContact[] } {
  const first = (kind: ImportedContact['kind']) =>
    own[kind] === '' ? contacts.find((contact) => contact.kind === kind) : undefined;
  const [email, phone] = [first('email'), first('phone')];
  return {
    email: email?.value ?? own.email,
    phone: phone?.value ?? own.phone,
    further: contacts.filter((contact) => contact !== email && contact !== phone),
  };
}
