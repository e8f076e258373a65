import { compareDates } from './dates';
import { firstDayOf, lastDayOf } from './partial-date';
import type { Participation, ParticipationRole, ParticipationSide } from './participation';
import type { Person } from './person';
import { fold } from './search';

/**
 * Who goes before whom. The Danish order of precedence (rangfølgen, by the decree of 14 October 1746 and its changes; five
 * classes since 1960) numbers the offices within each class: the lower class and the lower number go first, and of two
 * that are equal whoever has held the office longer. (A higher Dannebrog decoration would come before that; no record
 * holds it.) Those without a class, foreign offices above all, follow by the same rules, or are placed by hand with a
 * reason. That the heads of delegation go first is the custom of visits, not of the decree.
 */
export type Delegate = {
  /** The participation's. */
  readonly id: string;
  readonly role: ParticipationRole;
  readonly side: ParticipationSide;
  /** What the person is called; decides where nothing else does. */
  readonly name: string;
  /** 1 (highest) to 5; null: the office has none. */
  readonly precedenceClass: number | null;
  readonly precedenceNumber: number | null;
  /** Since when they hold the office: a day, a month or a year; null if not known. */
  readonly positionSince: string | null;
  /** The place, from 1, among all delegates that they were given by hand; null: by rank. */
  readonly placedAt: number | null;
  readonly placedReason: string;
};

/** A delegate with what lists say of them. */
export type NamedDelegate = Delegate &
  Pick<Participation, 'personId'> &
  Pick<Person, 'nativeName' | 'position'> & {
    /** Whom they speak for on this mission, else where they belong. */
    readonly organisationName: string | null;
  };

/** A delegate's place, from 1, and why they go before the next; null for the last. */
export type Ranked<D extends Delegate = Delegate> = {
  readonly delegate: D;
  readonly place: number;
  readonly because: Because | null;
};

/**
 * Why somebody goes before somebody else. `mine` and `theirs` are what the two have. A seniority is not `certain` where
 * what is known of the two days doesn't tell them apart, as of "2014" and "May 2014".
 */
export type Because =
  | { readonly kind: 'placed' | 'next-placed'; readonly reason: string }
  | { readonly kind: 'head' | 'has-class' | 'has-number' | 'has-seniority' | 'name' | 'alike' }
  | { readonly kind: 'class' | 'number'; readonly mine: number; readonly theirs: number }
  | {
      readonly kind: 'seniority';
      readonly mine: string;
      readonly theirs: string;
      readonly certain: boolean;
    };

/**
 * All delegates of a mission in order: heads of delegation, then by class, number, seniority and, so that the order is the
 * same on every machine, name and id; what is not known comes after what is. Whoever was placed by hand stands at their
 * number in this order, behind those who hold that number too and outrank them, and at the end when there are fewer.
 * The caller leaves out those who aren't counted on; the order of one side is `onSide` of this one.
 */
export function orderOfPrecedence<D extends Delegate>(delegates: readonly D[]): Ranked<D>[] {
  const byRank = delegates.filter(({ placedAt }) => placedAt === null).sort(compareRank);
  const byHand = delegates
    .filter(({ placedAt }) => placedAt !== null)
    .sort((a, b) => (a.placedAt ?? 0) - (b.placedAt ?? 0) || compareRank(a, b));
  const order: D[] = [];
  while (order.length < delegates.length) {
    const placed = byHand[0];
    const isTheirs = placed && (byRank.length === 0 || (placed.placedAt ?? 0) <= order.length + 1);
    const next = (isTheirs ? byHand : byRank).shift();
    if (next) order.push(next);
  }
  return numbered(order);
}

/** The order of one side's delegates among themselves: as in the order of all, numbered from 1. */
export const onSide = <D extends Delegate>(
  order: readonly Ranked<D>[],
  side: ParticipationSide,
): Ranked<D>[] =>
  numbered(order.map(({ delegate }) => delegate).filter((delegate) => delegate.side === side));

/** Why `a` goes before `b`, where it does: by their rank, or because one of them was placed by hand. */
export function becauseOf(a: Delegate, b: Delegate): Because {
  if (a.placedAt !== null) return { kind: 'placed', reason: a.placedReason };
  if (b.placedAt !== null) return { kind: 'next-placed', reason: b.placedReason };
  return byRankBecause(a, b);
}

/**
 * The numbers by hand after somebody was moved to a place in the order: theirs, and those of the others placed by hand whom
 * the move shifts by one. With these, everybody else stands as before but for the one who moved.
 */
export function placing(
  order: readonly Ranked[],
  id: string,
  place: number,
): { readonly id: string; readonly placedAt: number }[] {
  const moved = order.find(({ delegate }) => delegate.id === id);
  if (!moved) return [];
  const others = order.filter((ranked) => ranked !== moved);
  const placed = [...others.slice(0, place - 1), moved, ...others.slice(place - 1)];
  return placed.flatMap((ranked, index) =>
    ranked === moved || ranked.delegate.placedAt !== null
      ? [{ id: ranked.delegate.id, placedAt: index + 1 }]
      : [],
  );
}

/**
 * Where in the whole order somebody comes to stand who is moved to a place of a part of it (one side's): right before whom
 * they pass on the way up, right behind whom they pass on the way down.
 */
export function placeInWhole(
  order: readonly Ranked[],
  part: readonly Ranked[],
  id: string,
  place: number,
): number {
  const isNot = (ranked: Ranked) => ranked.delegate.id !== id;
  const before = part.find((ranked) => !isNot(ranked))?.place ?? 1;
  const others = part.filter(isNot);
  const passed = others[place < before ? place - 1 : place - 2];
  const at = order.filter(isNot).findIndex(({ delegate }) => delegate.id === passed?.delegate.id);
  return place < before ? at + 1 : at + 2;
}

const numbered = <D extends Delegate>(order: readonly D[]): Ranked<D>[] =>
  order.map((delegate, index) => {
    const next = order[index + 1];
    return { delegate, place: index + 1, because: next ? becauseOf(delegate, next) : null };
  });

/** Negative when `a` goes first by rank; 0 only for the same delegate. */
export function compareRank(a: Delegate, b: Delegate): number {
  return (
    Number(b.role === 'head') - Number(a.role === 'head') ||
    nullsLast(a.precedenceClass, b.precedenceClass) ||
    nullsLast(a.precedenceNumber, b.precedenceNumber) ||
    compareSeniority(a.positionSince, b.positionSince) ||
    compareText(fold(a.name), fold(b.name)) ||
    compareText(a.name, b.name) ||
    compareText(a.id, b.id)
  );
}

/** By code points, not by a language's alphabet: the same on every machine. */
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const nullsLast = (a: number | null, b: number | null): number =>
  (a ?? Number.POSITIVE_INFINITY) === (b ?? Number.POSITIVE_INFINITY)
    ? 0
    : (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY);

function compareSeniority(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareDates(firstDayOf(a), firstDayOf(b));
}

function byRankBecause(a: Delegate, b: Delegate): Because {
  if (a.role === 'head' && b.role !== 'head') return { kind: 'head' };
  const rank =
    numberBecause('class', a.precedenceClass, b.precedenceClass) ??
    numberBecause('number', a.precedenceNumber, b.precedenceNumber) ??
    seniorityBecause(a.positionSince, b.positionSince);
  return rank ?? { kind: a.name === b.name ? 'alike' : 'name' };
}

function numberBecause(kind: 'class' | 'number', mine: number | null, theirs: number | null): Because | null {
  if (mine === theirs || mine === null) return null;
  return theirs === null ? { kind: `has-${kind}` } : { kind, mine, theirs };
}

function seniorityBecause(mine: string | null, theirs: string | null): Because | null {
  if (mine === null || compareSeniority(mine, theirs) === 0) return null;
  if (theirs === null) return { kind: 'has-seniority' };
  return { kind: 'seniority', mine, theirs, certain: lastDayOf(mine) < firstDayOf(theirs) };
}
