import type { Person } from './person';
import { emailKey, type PhoneKey } from './person-import';
import { fold } from './search';

/** Somebody as far as it can be told who they are. */
export type Findable = Pick<
  Person,
  'id' | 'givenName' | 'familyName' | 'nativeName' | 'position' | 'organisationId'
> & {
  /** Their organisation's, ISO 3166 alpha-2, '' if not known: where a number without a country is from. */
  readonly country: string;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
};

/**
 * What two people have in common. `name` and `native-name` are the same full name, whichever of its words is the family
 * name; `near-name` is one that could be it: initials, a middle name left out, words written together, one letter or the vowels of one word.
 */
export const duplicateReasons = [
  'email',
  'phone',
  'name',
  'native-name',
  'near-name',
  'organisation',
  'position',
] as const;
export type DuplicateReason = (typeof duplicateReasons)[number];

export const surenesses = ['certain', 'likely', 'possible'] as const;
export type Sureness = (typeof surenesses)[number];

/** Two who may be one; `firstId` comes before `secondId` as text. */
export type DuplicatePair = {
  readonly firstId: string;
  readonly secondId: string;
  /** In the order of {@link duplicateReasons}. */
  readonly reasons: readonly DuplicateReason[];
  readonly sureness: Sureness;
};

/** How much each speaks for one person; a sum of 6 is certain, of 4 likely. */
const weight: Record<DuplicateReason, number> = {
  email: 4,
  phone: 3,
  name: 3,
  'native-name': 3,
  'near-name': 2,
  organisation: 1,
  position: 1,
};

/** A number or an address of more people than these is an office's: it tells nothing of who they are. */
const mostSharing = 30;

/** Those of a name's words that are compared one against another; longer names must be the same. */
const mostWords = 8;

/** Somebody in the form in which people are compared. */
type Trait = {
  readonly id: string;
  /** The words of the name in Latin letters, sorted, and the whole of it written together, either way round. */
  readonly latin: readonly string[];
  readonly joined: readonly string[];
  readonly native: readonly string[];
  readonly office: string;
  readonly organisationId: string | null;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
};

/**
 * Everybody who may be in the directory twice, surest first. The same address or number counts where the names can be one
 * person's, the same full name by itself, a near name together with the same organisation or office. Only those who
 * share something are compared, so it takes little longer than reading them.
 * @param apart who were said to be different people, by {@link pairKey}
 */
export function duplicatesAmong(
  people: readonly Findable[],
  phoneKey: PhoneKey,
  apart: ReadonlySet<string> = new Set(),
): DuplicatePair[] {
  const traits = withoutCrowds(people.map((person) => traitOf(person, phoneKey)));
  const pairs = new Map<string, DuplicatePair>();
  const compared = new Set<string>();
  for (const sharing of bySharedKeys(traits))
    for (const [index, one] of sharing.entries())
      for (const other of sharing.slice(index + 1)) {
        const key = pairKey(one.id, other.id);
        if (one.id === other.id || compared.has(key)) continue;
        compared.add(key);
        const reasons = inCommon(one, other);
        if (!apart.has(key) && isEnough(reasons)) pairs.set(key, pairOf(one.id, other.id, reasons));
      }
  return [...pairs.values()].sort(
    (a, b) =>
      scoreOf(b.reasons) - scoreOf(a.reasons) ||
      compareText(a.firstId, b.firstId) ||
      compareText(a.secondId, b.secondId),
  );
}

/** Who of some people somebody may be, surest first; near names of two words or more are enough while one types. */
export function likeliest(
  sought: Findable,
  people: readonly Findable[],
  phoneKey: PhoneKey,
): { id: string; reasons: DuplicateReason[]; sureness: Sureness }[] {
  const own = traitOf(sought, phoneKey);
  return people
    .map((person) => ({ id: person.id, reasons: inCommon(own, traitOf(person, phoneKey)) }))
    .filter(({ reasons }) => isEnough(reasons) || (own.latin.length > 1 && reasons.includes('near-name')))
    .map((found) => ({ ...found, sureness: surenessOf(found.reasons) }))
    .sort((a, b) => scoreOf(b.reasons) - scoreOf(a.reasons) || compareText(a.id, b.id));
}

/** What two people have in common that speaks for their being one; nothing where their names speak against it. */
export const likeness = (one: Findable, other: Findable, phoneKey: PhoneKey): DuplicateReason[] => {
  const reasons = inCommon(traitOf(one, phoneKey), traitOf(other, phoneKey));
  return one.id !== other.id && isEnough(reasons) ? reasons : [];
};

/** The name of a pair, whoever is named first. */
export const pairKey = (one: string, other: string): string => inOrder(one, other).join(' ');

/** Two ids as a pair is written down. */
export const inOrder = (one: string, other: string): [string, string] =>
  one < other ? [one, other] : [other, one];

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function pairOf(one: string, other: string, reasons: DuplicateReason[]): DuplicatePair {
  const [firstId, secondId] = inOrder(one, other);
  return { firstId, secondId, reasons, sureness: surenessOf(reasons) };
}

const scoreOf = (reasons: readonly DuplicateReason[]): number =>
  reasons.reduce((sum, reason) => sum + weight[reason], 0);

function surenessOf(reasons: readonly DuplicateReason[]): Sureness {
  const score = scoreOf(reasons);
  if (score >= 6) return 'certain';
  return score >= 4 ? 'likely' : 'possible';
}

const isEnough = (reasons: readonly DuplicateReason[]): boolean =>
  reasons.some((reason) => ['email', 'phone', 'name', 'native-name'].includes(reason)) ||
  (reasons.includes('near-name') && (reasons.includes('organisation') || reasons.includes('position')));

const wordsOf = (text: string): string[] => (text === '' ? [] : fold(text).split(' ').filter(Boolean));

function traitOf(person: Findable, phoneKey: PhoneKey): Trait {
  const { id, nativeName, position, organisationId, country } = person;
  const names = [wordsOf(person.givenName), wordsOf(person.familyName)];
  const [given = '', family = ''] = names.map((words) => words.join(''));
  return {
    ...{ id, organisationId },
    latin: names.flat().sort(),
    joined: given && family ? [given + family, family + given] : [given + family],
    native: wordsOf(nativeName).sort(),
    office: wordsOf(position).join(' '),
    emails: [...new Set(person.emails.map(emailKey))].filter(Boolean),
    phones: [...new Set(person.phones.map((phone) => phoneKey(phone, country)))].filter(
      (key) => key !== null,
    ),
  };
}

/** Leaves out the numbers and addresses that too many have. */
function withoutCrowds(traits: readonly Trait[]): Trait[] {
  const counts = new Map<string, number>();
  for (const { emails, phones } of traits)
    for (const key of [...emails, ...phones]) counts.set(key, (counts.get(key) ?? 0) + 1);
  const isOwn = (key: string) => (counts.get(key) ?? 0) <= mostSharing;
  return traits.map((trait) => ({
    ...trait,
    emails: trait.emails.filter(isOwn),
    phones: trait.phones.filter(isOwn),
  }));
}

/** Those who share something without which nobody can be a duplicate. */
function bySharedKeys(traits: readonly Trait[]): Trait[][] {
  const sharing = new Map<string, Trait[]>();
  for (const trait of traits)
    for (const key of keysOf(trait)) {
      const others = sharing.get(key);
      if (others) others.push(trait);
      else sharing.set(key, [trait]);
    }
  return [...sharing.values()].filter((group) => group.length > 1);
}

function keysOf({ latin, joined, native, office, organisationId, emails, phones }: Trait): Set<string> {
  const near = [...latin, ...joined].filter(Boolean);
  return new Set([
    ...emails.map((email) => `e ${email}`),
    ...phones.map((phone) => `p ${phone}`),
    ...(latin.length > 1 ? [`n ${latin.join(' ')}`] : []),
    ...(native.length > 1 ? [`s ${native.join(' ')}`] : []),
    ...(organisationId === null ? [] : near.map((word) => `o ${organisationId} ${word}`)),
    ...(office === '' ? [] : near.map((word) => `f ${office} ${word}`)),
  ]);
}

function inCommon(one: Trait, other: Trait): DuplicateReason[] {
  const shares = (key: 'emails' | 'phones') => one[key].some((value) => other[key].includes(value));
  const isSame = (words: 'latin' | 'native') =>
    one[words].length > 1 && one[words].join(' ') === other[words].join(' ');
  const isNamesake = isSame('latin');
  const found: Record<DuplicateReason, boolean> = {
    email: shares('emails') && canBeOne(one, other, 1),
    phone: shares('phones') && canBeOne(one, other, 2),
    name: isNamesake,
    'native-name': isSame('native'),
    'near-name': !isNamesake && isNear(one, other),
    organisation: one.organisationId !== null && one.organisationId === other.organisationId,
    position: one.office !== '' && one.office === other.office,
  };
  return duplicateReasons.filter((reason) => found[reason]);
}

/**
 * Whether two who share an address or a number can be one person by their names. Of those whose names are in two scripts
 * nothing speaks against it; of those whose name isn't known it has to be the same office, where a number is all they share.
 * @param enough how many words of the names it takes: everybody behind a switchboard shares its number
 */
function canBeOne(one: Trait, other: Trait, enough: 1 | 2): boolean {
  const isIn = (script: 'latin' | 'native') => one[script].length > 0 && other[script].length > 0;
  const scripts = (['latin', 'native'] as const).filter(isIn);
  if (scripts.some((script) => sharedWords(one[script], other[script]) >= enough)) return true;
  if (scripts.length > 0)
    return isNear(one, other) || scripts.some((script) => one[script].join(' ') === other[script].join(' '));
  const isNamed = ({ latin, native }: Trait) => latin.length + native.length > 0;
  if (isNamed(one) && isNamed(other)) return true;
  return enough === 1 || (one.office !== '' && one.office === other.office);
}

const sharedWords = (one: readonly string[], other: readonly string[]): number =>
  [...new Set(one)].filter((word) => word.length > 1 && other.includes(word)).length;

/** Whether two Latin names could be one name. They have a whole word in common, or are the same written together. */
function isNear(one: Trait, other: Trait): boolean {
  if (one.joined.some((name) => name !== '' && other.joined.includes(name))) return true;
  const [short, long] =
    one.latin.length <= other.latin.length ? [one.latin, other.latin] : [other.latin, one.latin];
  if (short.length === 0 || long.length > mostWords || sharedWords(short, long) === 0) return false;
  return fits(short, long, true);
}

/** Whether every word of the shorter name stands for one of the longer; one of them may be a letter off. */
function fits(short: readonly string[], long: readonly string[], mayBeOff: boolean): boolean {
  const [word, ...rest] = short;
  if (word === undefined) return true;
  return long.some((own, index) => {
    const stands = own === word || isInitial(own, word) || isInitial(word, own);
    const isOff = !stands && mayBeOff && (isOneEdit(word, own) || soundsAlike(word, own));
    return (stands || isOff) && fits(rest, long.toSpliced(index, 1), mayBeOff && !isOff);
  });
}

const isInitial = (letter: string, word: string): boolean => letter.length === 1 && word.startsWith(letter);

/** Whether two words differ in their vowels alone, which no two people take over from Arabic alike: Layla, Leila. */
function soundsAlike(one: string, other: string): boolean {
  const [own, its] = [one, other].map((word) => word.replace(/(.)\1+/gu, '$1').replace(/[aeiouyw]/gu, ''));
  return own !== undefined && own.length > 1 && own === its && Math.min(one.length, other.length) >= 4;
}

/** Whether one letter is another, too much, or changed places with the next, in words of four letters and more. */
function isOneEdit(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < 4 || long.length > short.length + 1 || short === long) return false;
  let at = 0;
  while (short[at] === long[at] && at < short.length) at++;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  const isSwapped = short[at] === long[at + 1] && short[at + 1] === long[at];
  return (
    short.slice(at + 1) === long.slice(at + 1) || (isSwapped && short.slice(at + 2) === long.slice(at + 2))
  );
}
