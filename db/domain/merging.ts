import { z } from 'zod';
import { line, record } from './fields';
import type { Person } from './person';
import type { ContactDetail, ContactKind, PersonLanguage, PersonWording, Post } from './person-details';
import { contactKey, latinName, type PhoneKey } from './person-import';

/** A row that belongs to a person; `id` is null while it is still to be made. */
type Own<T> = Omit<T, 'id' | 'personId'> & { readonly id: string | null };

/** A person with all that is known of them. */
export type PersonInFull = {
  readonly person: Person;
  /** '' where they have no assistant. */
  readonly assistantName: string;
  /** Their organisation's, ISO 3166 alpha-2, '' if not known. */
  readonly country: string;
  readonly wordings: readonly Own<PersonWording>[];
  readonly posts: readonly Own<Post>[];
  readonly languages: readonly Own<PersonLanguage>[];
  /** In their order, behind the first of each kind, which stands with the person. */
  readonly contacts: readonly Own<ContactDetail>[];
  readonly photoId: string | null;
};

/** What becomes of two people in full: rows that had no place any more are not among these. */
export type MergedPerson = Omit<PersonInFull, 'assistantName' | 'country'>;

/** What somebody can be named in, apart from what belongs to them. */
export const personUses = [
  'missions',
  'leads',
  'items',
  'followUps',
  'checklists',
  'cooperations',
  'agreements',
  'waysIn',
  'needs',
  'solutions',
  'workshops',
  'results',
  'gifts',
  'blockedTimes',
  'assistants',
] as const;
export type PersonUse = (typeof personUses)[number];

/** What has one value in the end. The office is the position, the organisation and since when, the rank class and number. */
export const mergeFields = [
  'givenName',
  'familyName',
  'nativeName',
  'honorific',
  'title',
  'pronunciation',
  'office',
  'email',
  'phone',
  'rank',
  'assistant',
  'photo',
] as const;
export type MergeField = (typeof mergeFields)[number];

/** Whose value is taken; that of the one who is kept, where nothing is said. */
export const mergeChoices = z.partialRecord(z.enum(mergeFields), z.enum(['kept', 'gone']));
export type MergeChoices = z.infer<typeof mergeChoices>;

/** What a value is noted under when it has no other place. */
export const leftoverFields = [
  'name',
  'nativeName',
  'honorific',
  'title',
  'position',
  'positionSince',
  'pronunciation',
  'rank',
  'assistant',
] as const;
export type LeftoverField = (typeof leftoverFields)[number];

export const leftoverLabels = record(
  Object.fromEntries(leftoverFields.map((field) => [field, line()])) as Record<
    LeftoverField,
    ReturnType<typeof line>
  >,
);
export type LeftoverLabels = z.infer<typeof leftoverLabels>;

type Two = { readonly kept: PersonInFull; readonly gone: PersonInFull };
type Leftover = { readonly field: LeftoverField; readonly text: string };
type Office = Pick<Person, 'position' | 'organisationId' | 'positionSince'>;

/** What is to be chosen: of which fields both have a value, and not the same. */
export const openChoices = (kept: PersonInFull, gone: PersonInFull, phoneKey: PhoneKey): MergeField[] =>
  mergeFields.filter((field) => {
    if (field === 'office') return !isOneOffice(kept.person, gone.person);
    if (field === 'email' || field === 'phone')
      return (
        kept.person[field] !== '' && gone.person[field] !== '' && !sameContact(field, kept, gone, phoneKey)
      );
    const [one, other] = [valueOf(kept, field), valueOf(gone, field)];
    return one !== '' && other !== '' && one !== other;
  });

/**
 * Two records of one person as one. Where only one of them says something, that is taken; where both do, what was chosen.
 * Nothing is lost: a second number or address becomes a further one, the other office an office at another time, posts,
 * languages and wordings are united, and what has no place of its own is noted under its label. Of two photos only the
 * chosen one stays.
 */
export function mergePeople(
  keptInFull: PersonInFull,
  goneInFull: PersonInFull,
  choices: MergeChoices,
  { labels, phoneKey }: { labels: LeftoverLabels; phoneKey: PhoneKey },
): MergedPerson {
  const kept = apartFrom(goneInFull, keptInFull);
  const gone = apartFrom(keptInFull, goneInFull);
  const two = { kept, gone };
  const leftovers: Leftover[] = [];
  const takenFrom = (field: MergeField): PersonInFull => {
    const [first, second] = choices[field] === 'gone' ? [gone, kept] : [kept, gone];
    return valueOf(first, field) === '' ? second : first;
  };
  const plain = (field: 'honorific' | 'title' | 'pronunciation' | 'nativeName'): string => {
    const taken = takenFrom(field);
    leftovers.push({ field, text: theOther(two, taken).person[field] });
    return taken.person[field];
  };
  const names = {
    givenName: takenFrom('givenName').person.givenName,
    familyName: takenFrom('familyName').person.familyName,
    nativeName: plain('nativeName'),
  };
  for (const { person } of [kept, gone])
    if (!isPartOf(person, names)) leftovers.push({ field: 'name', text: latinName(person) });
  const office = mergedOffice(two, takenFrom('office'), leftovers);
  const ranked = takenFrom('rank');
  leftovers.push({ field: 'rank', text: valueOf(theOther(two, ranked), 'rank') });
  const assisted = takenFrom('assistant');
  leftovers.push({ field: 'assistant', text: theOther(two, assisted).assistantName });
  const contacts = mergedContacts(two, takenFrom, phoneKey);
  const fields = {
    ...names,
    honorific: plain('honorific'),
    title: plain('title'),
    pronunciation: plain('pronunciation'),
    ...office.present,
    precedenceClass: ranked.person.precedenceClass,
    precedenceNumber: ranked.person.precedenceNumber,
    assistantId: assisted.person.assistantId,
    email: contacts.email,
    phone: contacts.phone,
  };
  const wordings = mergedWordings(two, leftovers);
  const taken = new Set([...Object.values(fields), ...wordings.flatMap((one) => Object.values(one))]);
  const noted = leftovers
    .filter(
      ({ field, text }) =>
        text !== '' && (field === 'assistant' ? text !== assisted.assistantName : !taken.has(text)),
    )
    .map(({ field, text }) => `${labels[field]}: ${text}`);
  return {
    person: {
      ...fields,
      id: kept.person.id,
      notes: [kept.person.notes, gone.person.notes, [...new Set(noted)].join('\n')].reduce(joined),
    },
    wordings,
    posts: unique(
      [...kept.posts, ...gone.posts, ...office.former],
      ({ organisationId, position, startsOn, endsOn, note }) =>
        JSON.stringify([organisationId, position, startsOn, endsOn, note]),
    ),
    languages: unique([...kept.languages, ...gone.languages], ({ language }) => language),
    contacts: contacts.further,
    photoId: takenFrom('photo').photoId,
  };
}

/** Nobody is their own assistant. */
const apartFrom = (other: PersonInFull, full: PersonInFull): PersonInFull =>
  full.person.assistantId === other.person.id || full.person.assistantId === full.person.id
    ? { ...full, assistantName: '', person: { ...full.person, assistantId: null } }
    : full;

const theOther = ({ kept, gone }: Two, one: PersonInFull): PersonInFull => (one === kept ? gone : kept);

/** What a field of a person says, as something that can be compared; '' for nothing. */
function valueOf(full: PersonInFull, field: MergeField): string {
  const { person } = full;
  switch (field) {
    case 'office':
      return [person.position, person.organisationId, person.positionSince].every((part) => !part)
        ? ''
        : JSON.stringify([person.position, person.organisationId, person.positionSince]);
    case 'rank':
      return [person.precedenceClass, person.precedenceNumber].every((part) => part === null)
        ? ''
        : `${person.precedenceClass ?? '–'} / ${person.precedenceNumber ?? '–'}`;
    case 'assistant':
      return person.assistantId ?? '';
    case 'photo':
      return full.photoId ?? '';
    default:
      return person[field];
  }
}

/** Whether each of a person's names, where they have it, is the one that is taken. */
const isPartOf = (
  { givenName, familyName }: Person,
  taken: Pick<Person, 'givenName' | 'familyName'>,
): boolean =>
  (givenName === '' || givenName === taken.givenName) &&
  (familyName === '' || familyName === taken.familyName);

/** Whether two offices say nothing against each other, so that they can be one. */
const isOneOffice = (one: Office, other: Office): boolean =>
  (one.position === '' || other.position === '' || one.position === other.position) &&
  (one.organisationId === null ||
    other.organisationId === null ||
    one.organisationId === other.organisationId);

function mergedOffice(
  two: Two,
  taken: PersonInFull,
  leftovers: Leftover[],
): { present: Office; former: Own<Post>[] } {
  const [own, other] = [taken.person, theOther(two, taken).person];
  const { position, organisationId, positionSince } = own;
  if (!isOneOffice(own, other))
    return {
      present: { position, organisationId, positionSince },
      former: [
        {
          id: null,
          organisationId: other.organisationId,
          position: other.position,
          startsOn: other.positionSince,
          endsOn: null,
          note: '',
        },
      ],
    };
  const since = moreExact(positionSince, other.positionSince);
  for (const date of [positionSince, other.positionSince])
    if (date && !since?.startsWith(date)) leftovers.push({ field: 'positionSince', text: date });
  return {
    present: {
      position: position || other.position,
      organisationId: organisationId ?? other.organisationId,
      positionSince: since,
    },
    former: [],
  };
}

/** `2015-03` of `2015` and `2015-03`; the first where they are different days. */
const moreExact = (one: string | null, other: string | null): string | null =>
  one === null || other?.startsWith(one) ? (other ?? one) : one;

const sameContact = (
  kind: ContactKind,
  one: PersonInFull,
  other: PersonInFull,
  phoneKey: PhoneKey,
): boolean =>
  contactKey({ kind, value: one.person[kind] }, one.country, phoneKey) ===
  contactKey({ kind, value: other.person[kind] }, other.country, phoneKey);

function mergedContacts(
  { kept, gone }: Two,
  takenFrom: (field: 'email' | 'phone') => PersonInFull,
  phoneKey: PhoneKey,
): { email: string; phone: string; further: Own<ContactDetail>[] } {
  const [withEmail, withPhone] = [takenFrom('email'), takenFrom('phone')];
  const seen = new Set<string>();
  const isNew = (contact: Pick<ContactDetail, 'kind' | 'value'>, { country }: PersonInFull) => {
    const key = contactKey(contact, country, phoneKey);
    return contact.value !== '' && !seen.has(key) && Boolean(seen.add(key));
  };
  const { email } = withEmail.person;
  const { phone } = withPhone.person;
  isNew({ kind: 'email', value: email }, withEmail);
  isNew({ kind: 'phone', value: phone }, withPhone);
  const further = [kept, gone].flatMap((full) => {
    const first = (kind: ContactKind) => ({ id: null, kind, label: '', value: full.person[kind] });
    return [...full.contacts, first('email'), first('phone')].filter((contact) => isNew(contact, full));
  });
  return { email, phone, further };
}

/** One wording for each language, filled in from both. */
function mergedWordings({ kept, gone }: Two, leftovers: Leftover[]): Own<PersonWording>[] {
  const parts = ['honorific', 'title', 'position'] as const;
  return [...Map.groupBy([...kept.wordings, ...gone.wordings], ({ language }) => language).values()].flatMap(
    ([first, ...others]) => {
      if (!first) return [];
      const merged = { ...first };
      for (const other of others)
        for (const part of parts) {
          merged[part] = merged[part] || other[part];
          if (merged[part] !== other[part]) leftovers.push({ field: part, text: other[part] });
        }
      return [merged];
    },
  );
}

/** The first of those that say the same. */
const unique = <T>(rows: readonly T[], keyOf: (row: T) => string): T[] =>
  [...Map.groupBy(rows, keyOf).values()].flatMap(([first]) => (first ? [first] : []));

/** One text below another, unless it says it already. */
const joined = (before: string, after: string): string =>
  before.includes(after) ? before : [before, after].filter(Boolean).join('\n\n');
