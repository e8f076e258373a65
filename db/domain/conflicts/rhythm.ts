import { dayOf, minuteOfDay } from '../wall-time';
import type { Conflict } from './conflict';
import { append, conflict, type Entry, inRole, type Scene, type TimedEntry } from './scene';
import { endOf, minutesOf, stretches } from './spans';

/** The shortest gap that is a break, in minutes. */
const shortestBreak = 15;
const mostWithoutMeal = 8 * 60;
const mostWithoutBreak = 4 * 60;
/** Free time between 11 and 14 of at least half an hour is time to eat. */
const noon = { from: 11 * 60, to: 14 * 60, least: 30 };

/** Rule 5: an interpreter works longer without a break than the office allows. On the way and off nobody interprets. */
export function interpreterWithoutBreak(scene: Scene): Conflict[] {
  const limit = scene.input.office.interpreterMinutes;
  const work = new Map<string, TimedEntry[]>();
  for (const entry of scene.timed) {
    if (entry.item.kind === 'transfer' || entry.item.kind === 'free-time') continue;
    const people = new Set(inRole(scene, entry, 'interpreter').map(({ personId }) => personId));
    for (const personId of people) append(work, personId, entry);
  }
  return [...work].flatMap(([personId, entries]) =>
    stretches(entries, shortestBreak)
      .map((stretch) => ({ stretch, minutes: lengthOf(stretch) }))
      .filter(({ minutes }) => minutes > limit)
      .map(({ stretch, minutes }) =>
        conflict('warn', stretch, { rule: 'interpreter-without-break', personId, minutes, limit }),
      ),
  );
}

type Long = { day: string; entries: readonly TimedEntry[]; minutes: number };

/**
 * Rule 10: a day of more than 8 hours without a meal, more than 4 hours on end without a break. Looked at as each
 * person lives it; what nobody is named on is everybody's. Of days that share items only the longest is told, so that
 * a delegation hears it once and each of two groups for itself.
 */
export function noMealNoBreak(scene: Scene): Conflict[] {
  const days = livedDays(scene);
  const withMeal = daysWithMeal(scene);
  const withoutMeal = days.map(({ day, entries }): Long => {
    // A journey has its own meals, and a programme day begins where one has arrived.
    const own = withoutEnds(entries);
    const hungry = !own.some(isMeal) && !withMeal.has(day);
    return { day, entries: own, minutes: hungry ? lengthOf(own) : 0 };
  });
  const withoutBreak = days.flatMap(({ day, entries }) =>
    betweenRests(entries)
      .flatMap((part) => stretches(part, shortestBreak))
      .map((stretch): Long => {
        const own = withoutEnds(stretch);
        return { day, entries: own, minutes: lengthOf(own) };
      }),
  );
  return [
    ...longest(withoutMeal, mostWithoutMeal).map(({ day, entries, minutes }) =>
      conflict('warn', entries, { rule: 'no-meal', day, minutes }),
    ),
    ...longest(withoutBreak, mostWithoutBreak).map(({ day, entries, minutes }) =>
      conflict('hint', entries, { rule: 'no-break', day, minutes }),
    ),
  ];
}

/** The different days that people of the mission have, as the items that begin on them. */
function livedDays({ timed }: Scene): { day: string; entries: TimedEntry[] }[] {
  const ofAll = new Map<string, TimedEntry[]>();
  const ofPerson = new Map<string, TimedEntry[]>();
  for (const entry of timed) {
    const day = dayOf(entry.startsAt);
    if (entry.isOpen) append(ofAll, day, entry);
    for (const personId of entry.personIds) append(ofPerson, `${day} ${personId}`, entry);
  }
  const lived = [
    ...[...ofAll].map(([day, entries]) => ({ day, entries })),
    ...[...ofPerson].map(([key, entries]) => {
      const day = dayOf(key);
      const both = [...entries, ...(ofAll.get(day) ?? [])];
      return { day, entries: both.sort((a, b) => a.from - b.from || a.to - b.to || compare(a, b)) };
    }),
  ];
  return [...new Map(lived.map((one) => [`${one.day} ${idsOf(one.entries)}`, one])).values()];
}

/** Days for which a meal is planned that has no hour yet. */
const daysWithMeal = ({ entries }: Scene): Set<string> =>
  new Set(
    entries.flatMap(({ item: { kind, time } }) =>
      kind === 'reception' && time.kind === 'day' ? [time.day] : [],
    ),
  );

const isRest = ({ item }: Entry): boolean => item.kind === 'reception' || item.kind === 'free-time';

function isMeal({ item, startsAt, from, to }: TimedEntry): boolean {
  if (item.kind !== 'free-time') return item.kind === 'reception';
  const start = minuteOfDay(startsAt);
  const end = start + minutesOf(to - from);
  return Math.min(end, noon.to) - Math.max(start, noon.from) >= noon.least;
}

/** A day's items cut at every meal and at free time, which a break is. */
function betweenRests(entries: readonly TimedEntry[]): TimedEntry[][] {
  const parts: TimedEntry[][] = [[]];
  for (const entry of entries) {
    const rests = isRest(entry) && minutesOf(entry.to - entry.from) >= shortestBreak;
    if (rests) parts.push([]);
    else if (!isRest(entry)) parts.at(-1)?.push(entry);
  }
  return parts;
}

/** Without the transfers that it begins and ends with. */
function withoutEnds(entries: readonly TimedEntry[]): readonly TimedEntry[] {
  const isTransfer = ({ item }: Entry) => item.kind === 'transfer';
  const first = entries.findIndex((entry) => !isTransfer(entry));
  const last = entries.findLastIndex((entry) => !isTransfer(entry));
  return first === -1 ? [] : entries.slice(first, last + 1);
}

const lengthOf = (entries: readonly TimedEntry[]): number => {
  const [first] = entries;
  return first ? minutesOf(endOf(entries) - first.from) : 0;
};

/** Those that are too long; of those that share an item on a day only the longest, with as few items as make it so. */
function longest(all: readonly Long[], most: number): Long[] {
  const told = new Set<string>();
  return all
    .filter(({ minutes }) => minutes > most)
    .sort(
      (a, b) =>
        b.minutes - a.minutes ||
        a.entries.length - b.entries.length ||
        (idsOf(a.entries) < idsOf(b.entries) ? -1 : 1),
    )
    .filter(({ entries }) => {
      const isNew = entries.every(({ item }) => !told.has(item.id));
      if (isNew) for (const { item } of entries) told.add(item.id);
      return isNew;
    });
}

const compare = (a: Entry, b: Entry): number => (a.item.id < b.item.id ? -1 : 1);
const idsOf = (entries: readonly Entry[]): string => entries.map(({ item }) => item.id).join(' ');
