import {
  contactKey,
  type ImportRow,
  isChange,
  type KnownPerson,
  latinName,
  type PersonDraft,
  type PhoneKey,
  rowOfKnown,
  rowOfNew,
} from './person-import';
import { fold } from './search';

/** Why a row can't be taken; each has a text. */
export const rowProblems = [
  'no-name',
  'not-an-email',
  'not-a-phone',
  'not-a-date',
  'not-a-number',
  'not-a-language',
  'too-long',
  'too-many',
  'too-many-cells',
  'broken-quotes',
  'broken-card',
] as const;
export type RowProblem = (typeof rowProblems)[number];
/** A problem and the text it is about, '' for the whole row. */
export type RowFault = { readonly problem: RowProblem; readonly text: string };

/** What is left out of a row that is taken; each has a text. */
export type RowRemark = 'photo-unreadable' | 'photo-not-in-file';

/** A row of a file, read: `line` is where it stands, `cells` what it says there. */
export type ReadRow = {
  readonly line: number;
  readonly draft: PersonDraft;
  readonly faults: readonly RowFault[];
  readonly remarks: readonly RowRemark[];
  readonly cells: readonly string[];
};

export type MatchReason = 'email' | 'phone' | 'name' | 'office';

/** Somebody whom a row may be about, best first. Without certainty it is only offered. */
export type RowMatch = {
  readonly personId: string;
  readonly reasons: readonly MatchReason[];
  readonly isCertain: boolean;
  /** What the row would write to them. */
  readonly row: ImportRow;
};

/**
 * - `new` nobody in the directory is certainly meant; `matches` may offer somebody;
 * - `changed` says something new of the first of `matches`;
 * - `duplicate` says nothing new: all of it is in the directory, or (`sameAs`) in an earlier line of the file;
 * - `faulty` can't be taken.
 */
export type PreviewKind = 'new' | 'changed' | 'duplicate' | 'faulty';

export type PreviewRow = ReadRow & {
  readonly kind: PreviewKind;
  readonly matches: readonly RowMatch[];
  /** The earlier line that is about the same person. */
  readonly sameAs: number | null;
  /** What the row writes as a new person. */
  readonly created: ImportRow;
};

type Named = Pick<
  PersonDraft,
  'givenName' | 'familyName' | 'nativeName' | 'position' | 'organisation' | 'contacts'
>;
type Entry<T> = { readonly own: T; readonly named: Named };

/** People who share one number (a switchboard) beyond this are not told apart by it. */
const mostSharing = 50;
const mostMatches = 5;

const weight: Record<MatchReason, number> = { email: 8, name: 4, office: 3, phone: 2 };

/**
 * What a file would do, row by row. A row is certainly about somebody who has the same address or number and a name
 * that fits, or the same full name (in either script) and no other organisation; or who has no full name, but all
 * of it and the office the same. Linear in rows and directory.
 */
export function previewOf(
  rows: readonly ReadRow[],
  directory: readonly KnownPerson[],
  phoneKey: PhoneKey,
): PreviewRow[] {
  const countries = new Map(
    directory.flatMap(({ organisation, country }) =>
      organisation && country ? [[fold(organisation), country] as const] : [],
    ),
  );
  const known = new Index<KnownPerson>(phoneKey);
  for (const person of directory) known.add(person, person, person.country);
  const byId = new Map(directory.map((person) => [person.id, person]));
  const earlier = new Index<number>(phoneKey);
  const taken = new Map<string, number>();

  return rows.map((row): PreviewRow => {
    const { draft, line } = row;
    const base = { ...row, matches: [], sameAs: null, created: rowOfNew(draft) };
    if (row.faults.length > 0) return { ...base, kind: 'faulty' };
    const country = countries.get(fold(draft.organisation)) ?? '';
    const matches = known.matching(draft, country).map(({ own, reasons, isCertain }): RowMatch => {
      const person = byId.get(own.id) ?? own;
      return { personId: own.id, reasons, isCertain, row: rowOfKnown(draft, person, phoneKey) };
    });
    const [best] = matches.filter(({ isCertain }) => isCertain);
    const twin = earlier.matching(draft, country).find(({ isCertain }) => isCertain);
    const sameAs = (best && taken.get(best.personId)) ?? twin?.own ?? null;
    if (sameAs !== null) return { ...base, matches, sameAs, kind: 'duplicate' };
    earlier.add(line, draft, country);
    if (!best) return { ...base, matches, kind: 'new' };
    taken.set(best.personId, line);
    const others = matches.filter((match) => match !== best);
    return { ...base, matches: [best, ...others], kind: isChange(best.row) ? 'changed' : 'duplicate' };
  });
}

/** People by everything that they can be known by. */
class Index<T> {
  readonly #byKey = new Map<string, Entry<T>[]>();
  readonly #phoneKey: PhoneKey;

  constructor(phoneKey: PhoneKey) {
    this.#phoneKey = phoneKey;
  }

  add(own: T, named: Named, country: string): void {
    const entry = { own, named };
    for (const { key } of this.#keysOf(named, country)) {
      const sharing = this.#byKey.get(key);
      if (!sharing) this.#byKey.set(key, [entry]);
      else if (sharing.length < mostSharing) sharing.push(entry);
    }
  }

  /** Whom somebody may be, best first; as many as can be offered. */
  matching(named: Named, country: string): { own: T; reasons: MatchReason[]; isCertain: boolean }[] {
    const found = new Map<Entry<T>, Set<MatchReason>>();
    for (const { key, reason } of this.#keysOf(named, country))
      for (const entry of this.#byKey.get(key) ?? []) {
        const reasons = found.get(entry) ?? new Set();
        found.set(entry, reasons.add(reason));
      }
    return [...found]
      .map(([entry, reasons]) => ({
        own: entry.own,
        reasons: [...reasons].sort((a, b) => weight[b] - weight[a]),
        isCertain: isCertain(reasons, named, entry.named),
      }))
      .sort((a, b) => Number(b.isCertain) - Number(a.isCertain) || scoreOf(b.reasons) - scoreOf(a.reasons))
      .slice(0, mostMatches);
  }

  #keysOf(named: Named, country: string): { key: string; reason: MatchReason }[] {
    const keys = named.contacts.map((contact) => ({
      key: contactKey(contact, country, this.#phoneKey),
      reason: contact.kind,
    }));
    const latin = [...new Set(wordsOf(latinName(named)))];
    const full: { key: string; reason: MatchReason }[] = [
      // One word is a first name that many have.
      ...(latin.length > 1 ? [latin.sort().join(' ')] : []),
      ...(fold(named.nativeName).includes(' ') ? [fold(named.nativeName)] : []),
    ].map((name) => ({ key: `n ${name}`, reason: 'name' }));
    // Of whom less than a full name is known, all that is known has to be the same.
    const office = [latin.join(' '), named.nativeName, named.position, named.organisation]
      .map(fold)
      .join('|');
    return [
      ...keys,
      ...full,
      ...(full.length === 0 ? [{ key: `o ${office}`, reason: 'office' as const }] : []),
    ];
  }
}

const scoreOf = (reasons: readonly MatchReason[]): number =>
  reasons.reduce((sum, reason) => sum + weight[reason], 0);

const wordsOf = (text: string): string[] => fold(text).split(' ').filter(Boolean);

function isCertain(reasons: ReadonlySet<MatchReason>, a: Named, b: Named): boolean {
  if (reasons.has('office')) return true;
  const [first, second] = [fold(a.organisation), fold(b.organisation)];
  const isOneOrganisation = first === second || first === '' || second === '';
  if (reasons.has('name')) return isOneOrganisation || reasons.has('email') || reasons.has('phone');
  if (reasons.has('email')) return shareNames(a, b, 1);
  return shareNames(a, b, 2);
}

/**
 * Whether two names can be one person's: they have so many words in common, or all of the shorter one (its initials
 * count). Names in two scripts can't be compared: they don't speak against one word being enough.
 */
function shareNames(a: Named, b: Named, enough: number): boolean {
  const [latin, other] = [wordsOf(latinName(a)), wordsOf(latinName(b))];
  const [shorter, longer] = latin.length <= other.length ? [latin, other] : [other, latin];
  if (shorter.length === 0) {
    const [own, its] = [fold(a.nativeName), fold(b.nativeName)];
    return own === its ? own !== '' || enough === 1 : enough === 1 && (own === '' || its === '');
  }
  const common = shorter.filter((word) =>
    longer.some((own) => own === word || (word.length === 1 && own.startsWith(word))),
  ).length;
  return common >= Math.min(enough, shorter.length);
}
