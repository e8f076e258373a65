import { z } from 'zod';
import { addDays, compareDates } from './dates';
import { choice, id, isoDate, line, problem, record, requiredLine } from './fields';
import { type MissionDates, type MissionKind, missionKinds } from './mission';

export const checklistAnchors = ['departure', 'return'] as const;
/** The mission's first day, or its last. */
export type ChecklistAnchor = (typeof checklistAnchors)[number];

/** What is to be done some days before (negative) or after the mission's first or last day. */
export type ChecklistEntry = {
  readonly title: string;
  readonly anchor: ChecklistAnchor;
  readonly offsetDays: number;
  /** How many days before it is due the overview begins to speak of it. */
  readonly remindDays: number;
};

/** An entry on a mission's own list; its due day follows the mission's dates. */
export type ChecklistItem = ChecklistEntry & {
  readonly id: string;
  readonly missionId: string;
  readonly ownerId: string | null;
  /** ISO; null while it is open. */
  readonly doneOn: string | null;
  readonly note: string;
  /** Fractional key; among entries due on one day. */
  readonly position: string;
};

const days = (low: number, high: number) =>
  z.int(problem('not-a-number')).min(low, problem('period-too-long')).max(high, problem('period-too-long'));

export const checklistEntryFields = record({
  title: requiredLine(),
  anchor: choice(checklistAnchors),
  offsetDays: days(-730, 730),
  remindDays: days(0, 365),
});
export const checklistItemFields = checklistEntryFields.extend({
  ownerId: id.nullable(),
  doneOn: isoDate.nullable(),
  note: line(),
});
export const checklistItemPatch = checklistItemFields.partial();
export type ChecklistItemPatch = z.infer<typeof checklistItemPatch>;

/** A list of the office's own, for one kind of mission or ('') for all. */
export type ChecklistTemplate = {
  readonly id: string;
  readonly name: string;
  readonly kind: MissionKind | '';
  readonly entries: readonly ChecklistEntry[];
};

export const checklistTemplateFields = record({
  name: requiredLine(),
  kind: z.union([z.literal(''), choice(missionKinds)], problem('not-a-choice')),
  entries: z.array(checklistEntryFields).min(1, problem('required')).max(200, problem('too-many')),
});

/** The day on which something is to be done; null until the mission's days are known exactly. */
export const dueOn = (
  { anchor, offsetDays }: Pick<ChecklistEntry, 'anchor' | 'offsetDays'>,
  dates: MissionDates,
): string | null =>
  dates.kind === 'exact' ? addDays(anchor === 'departure' ? dates.startsOn : dates.endsOn, offsetDays) : null;

/** How an entry stands: done, past its day, to be reminded of, or still far off (or without a day). */
export type ChecklistStanding = 'done' | 'overdue' | 'soon' | 'later';

/** @param due as {@link dueOn} gives it */
export function standingOf(
  { doneOn, remindDays }: Pick<ChecklistItem, 'doneOn' | 'remindDays'>,
  due: string | null,
  today: string,
): ChecklistStanding {
  if (doneOn !== null) return 'done';
  if (due === null) return 'later';
  if (due < today) return 'overdue';
  return addDays(due, -remindDays) <= today ? 'soon' : 'later';
}

/**
 * By the day on which they are due. Without dates, what hangs on the departure stands before what hangs on the return,
 * each by its offset: with dates, that is nearly always the same order. Ties are in the order of the positions.
 */
export function byDue(
  a: Pick<ChecklistItem, 'anchor' | 'offsetDays' | 'position' | 'id'>,
  b: Pick<ChecklistItem, 'anchor' | 'offsetDays' | 'position' | 'id'>,
  dates: MissionDates,
): number {
  const days = compareDates(dueOn(a, dates) ?? '', dueOn(b, dates) ?? '');
  const anchors = checklistAnchors.indexOf(a.anchor) - checklistAnchors.indexOf(b.anchor);
  return (
    days ||
    (dates.kind === 'exact' ? 0 : anchors || a.offsetDays - b.offsetDays) ||
    compareDates(a.position, b.position) ||
    compareDates(a.id, b.id)
  );
}

/** The entries of a list that a mission doesn't have yet; what it has is known by its title. */
export function notYetListed<E extends Pick<ChecklistEntry, 'title'>>(
  entries: readonly E[],
  items: readonly Pick<ChecklistItem, 'title'>[],
): E[] {
  const known = new Set(items.map(({ title }) => title));
  return entries.filter(({ title }) => !known.has(title));
}
