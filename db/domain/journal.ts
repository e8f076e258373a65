import { z } from 'zod';
import type { AttachmentRecordKind } from './attachment';
import { type CaseRecordKind, type CaseReference, formatCaseNumber } from './case-reference';
import { choice, id, isoDate, line, problem, record } from './fields';
import { type FilingDirection, filingDirections, type MemoKind } from './memo';
import { lastDayOf } from './partial-date';

/**
 * The register of what belongs in a case. Documents (those that are drafted here, and attachments) are filed: they go
 * in, out or stay, and are journalised on a day. Other records are not filed themselves but carry the numbers of the
 * case, which everything below them has unless it has its own.
 */
export const documentKinds = ['memo', 'attachment'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** A kind of record that numbers are looked for in; a workshop has none, but its attachments are its mission's. */
export type JournalRecordKind = CaseRecordKind | AttachmentRecordKind;

type RecordRef<Kind extends string = JournalRecordKind> = { readonly kind: Kind; readonly id: string };

/** How a document is filed, as it was written down: `party` is the person or body at the other end, '' for none. */
export type Filing = {
  readonly direction: FilingDirection;
  readonly party: string;
  /** The document's own date, ISO; null where it isn't known. */
  readonly datedOn: string | null;
  /** Since when the case system has it, ISO; null while it hasn't. */
  readonly journalisedOn: string | null;
};

/** A record as the register sees it. */
export type JournalRecord = RecordRef & {
  readonly title: string;
  /** A day, a month or a year, ISO; null where it isn't known. */
  readonly date: string | null;
  /** The person, body or partner that it has to do with; '' for none. */
  readonly party: string;
  /** What it may belong to; the first that is there is what it belongs to. */
  readonly belongsTo: readonly RecordRef[];
  /** Null for what isn't a document. */
  readonly filing: Filing | null;
  /** For a document that is drafted here: what it is, and whether it stands as it is. */
  readonly memo: { readonly kind: MemoKind; readonly isFinished: boolean } | null;
  /** For an attachment: its bytes, by size and SHA-256. */
  readonly file: { readonly size: number; readonly sha256: string } | null;
};

/** A number under which something is filed. */
export type FiledNumber = Pick<CaseReference, 'system' | 'numberKind' | 'asPasted' | 'normalised'>;

/** A record that another one is said to belong to, with what to call it. */
export type NamedOwner = RecordRef & { readonly title: string };

/** A line of the register. */
export type JournalEntry = Omit<JournalRecord, 'kind' | 'belongsTo'> & {
  readonly kind: CaseRecordKind;
  readonly owner: NamedOwner | null;
  /** Its own, or those of the nearest record that it belongs to and that has some. */
  readonly caseNumbers: readonly FiledNumber[];
  /** Where the case numbers are from; null for its own, and for none. */
  readonly inheritedFrom: NamedOwner | null;
  /** Its own alone: a document number names one document. */
  readonly documentNumbers: readonly FiledNumber[];
  /** The cooperation and the mission that it belongs to, or is; null for none. */
  readonly cooperationId: string | null;
  readonly missionId: string | null;
  /** The partner on whose page it is shown, for what is a partner's; null for none. */
  readonly partnerId: string | null;
};

/** Records that belong in a case, whether or not anybody has given them a number. */
const inACase: ReadonlySet<JournalRecordKind> = new Set(['mission', 'cooperation', 'decision', 'agreement']);
/** What is gone together with what it belongs to. */
const partOfItsOwner: ReadonlySet<JournalRecordKind> = new Set(['attachment', 'workshop', 'agreement']);

const keyOf = ({ kind, id: own }: RecordRef): string => `${kind} ${own}`;

/**
 * The register: every document, every mission, cooperation, decision and agreement, and of all else what has a number.
 * The newest first; what has no date last.
 * @param references the numbers of all records, in the order in which they were added
 */
export function journalEntries(
  records: readonly JournalRecord[],
  references: readonly (FiledNumber & Pick<CaseReference, 'recordKind' | 'recordId'>)[],
): JournalEntry[] {
  const known = new Map(records.map((one) => [keyOf(one), one]));
  const numbers = Map.groupBy(references, ({ recordKind, recordId }) =>
    keyOf({ kind: recordKind, id: recordId }),
  );
  const numbersOf = (one: RecordRef): readonly FiledNumber[] => numbers.get(keyOf(one)) ?? [];
  const ownerOf = ({ belongsTo }: JournalRecord): JournalRecord | undefined =>
    belongsTo.map((owner) => known.get(keyOf(owner))).find((owner) => owner !== undefined);
  const isThere = (one: JournalRecord): boolean => {
    if (!partOfItsOwner.has(one.kind)) return true;
    const owner = ownerOf(one);
    return owner !== undefined && isThere(owner);
  };
  /** The record, what it belongs to, what that belongs to … */
  const upwards = (one: JournalRecord): JournalRecord[] => {
    const owner = ownerOf(one);
    return owner ? [one, ...upwards(owner)] : [one];
  };

  return records
    .filter((one) => one.filing !== null || inACase.has(one.kind) || numbersOf(one).length > 0)
    .filter(isThere)
    .map((one): JournalEntry => {
      const { belongsTo: _, kind, ...rest } = one;
      const chain = upwards(one);
      const source = chain.find((each) => caseNumbersIn(numbersOf(each)).length > 0);
      return {
        ...rest,
        kind: kind as CaseRecordKind,
        owner: named(chain[1]),
        caseNumbers: source ? caseNumbersIn(numbersOf(source)) : [],
        inheritedFrom: source === one ? null : named(source),
        documentNumbers: eachOnce(numbersOf(one).filter(({ numberKind }) => numberKind === 'document')),
        cooperationId: chain.find((each) => each.kind === 'cooperation')?.id ?? null,
        missionId: chain.find((each) => each.kind === 'mission')?.id ?? null,
        partnerId:
          chain.flatMap((each) => each.belongsTo).find((each) => each.kind === 'partner')?.id ?? null,
      };
    })
    .sort(newestFirst);
}

const named = (one: JournalRecord | undefined): NamedOwner | null =>
  one ? { kind: one.kind, id: one.id, title: one.title } : null;

/** By the last day that a date can mean. */
const newestFirst = (a: JournalEntry, b: JournalEntry): number =>
  compare(b.date === null ? '' : lastDayOf(b.date), a.date === null ? '' : lastDayOf(a.date)) ||
  compare(a.title, b.title) ||
  compare(a.id, b.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The cases among some numbers. A document number of eDoc begins with its case's (`2016-0078628-1`), so who has the one
 * has the other.
 */
export function caseNumbersIn(numbers: readonly FiledNumber[]): FiledNumber[] {
  return eachOnce(
    numbers.flatMap((number): FiledNumber[] => {
      if (number.numberKind === 'case') return [number];
      const [, ofCase] = /^(\d{4}-\d{7})-\d+$/.exec(number.normalised) ?? [];
      if (number.system !== 'edoc' || ofCase === undefined) return [];
      return [{ system: 'edoc', numberKind: 'case', asPasted: ofCase, normalised: ofCase }];
    }),
  );
}

const eachOnce = (numbers: readonly FiledNumber[]): FiledNumber[] =>
  [
    ...new Map(
      // The first of those that say the same stays.
      numbers.toReversed().map((one) => [
        `${one.system} ${one.normalised}`,
        {
          system: one.system,
          numberKind: one.numberKind,
          asPasted: one.asPasted,
          normalised: one.normalised,
        },
      ]),
    ).values(),
  ].toReversed();

/** Whether it is filed as a document; everything else only carries numbers. */
export const isDocument = (
  entry: JournalEntry,
): entry is JournalEntry & { kind: DocumentKind; filing: Filing } => entry.filing !== null;

/** What of the register is looked at. */
export const journalViews = ['open', 'journalised', 'unnumbered', 'all'] as const;
export type JournalView = (typeof journalViews)[number];

/** Whether a line is among those of a view: only a document can be journalised, or not yet. */
export function isInView({ filing, caseNumbers }: JournalEntry, view: JournalView): boolean {
  switch (view) {
    case 'open':
      return filing !== null && filing.journalisedOn === null;
    case 'journalised':
      return filing !== null && filing.journalisedOn !== null;
    case 'unnumbered':
      return caseNumbers.length === 0;
    case 'all':
      return true;
  }
}

/** Everything of a line that a search looks in; numbers as they were pasted, as they compare and as they are shown. */
export const searchedIn = (entry: JournalEntry): string =>
  [
    entry.title,
    entry.party,
    entry.owner?.title ?? '',
    ...[...entry.caseNumbers, ...entry.documentNumbers].flatMap((number) => [
      number.asPasted,
      number.normalised,
      formatCaseNumber(number),
    ]),
  ].join(' ');

/**
 * The documents of a journalising package, the oldest first and undated ones last, each followed by the files that
 * belong to it.
 * @param chosen keeps a document; what belongs to a kept one is kept with it
 */
export function packedDocuments(
  entries: readonly JournalEntry[],
  chosen: (entry: JournalEntry) => boolean,
): (JournalEntry & { kind: DocumentKind; filing: Filing })[] {
  const documents = entries
    .filter(isDocument)
    .toSorted(
      (a, b) => compare(a.date ?? '~', b.date ?? '~') || compare(a.title, b.title) || compare(a.id, b.id),
    );
  const isChosen = new Set(documents.filter(chosen).map(({ id: own }) => own));
  const ownerOf = (entry: JournalEntry) => (entry.owner?.kind === 'memo' ? entry.owner.id : null);
  const kept = documents.filter((entry) => isChosen.has(entry.id) || isChosen.has(ownerOf(entry) ?? ''));
  const isKept = new Set(kept.map(({ id: own }) => own));
  return kept
    .filter((entry) => !isKept.has(ownerOf(entry) ?? ''))
    .flatMap((entry) => [entry, ...kept.filter((other) => ownerOf(other) === entry.id)]);
}

/** How an attachment is filed; every field of its own. */
export const attachmentFiling = record({
  direction: choice(filingDirections),
  party: line(),
  datedOn: isoDate.nullable(),
  journalisedOn: isoDate.nullable(),
}).partial();
export type AttachmentFiling = z.infer<typeof attachmentFiling>;

/** Documents that are journalised together. */
export const journalDocuments = z
  .array(record({ kind: choice(documentKinds), id }), problem('invalid'))
  .min(1, problem('required'))
  .max(10_000, problem('too-many'));
