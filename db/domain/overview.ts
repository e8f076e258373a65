/**
 * What the first screen says in the morning: what is next and what waits. What is worth knowing is in
 * hints.ts.
 */
import { type ChecklistItem, dueOn, standingOf } from './checklist';
import { addDays, compareDates } from './dates';
import { byUrgency, daysOverdue, type FollowUp, isOpen } from './follow-up';
import { isFinished, isOver, type Mission, type MissionDates, periodOf } from './mission';

/** Follow-ups due within this many days are due soon. */
const dueSoonDays = 14;

const sortDay = (dates: MissionDates): string =>
  dates.kind === 'exact' ? dates.startsOn : (periodOf(dates)?.to ?? '');

/**
 * Missions that are under way or still to come, the next first: by first day, or, while only a month or year
 * is known, by its last day (it may still be that late). Missions without any date, finished or past ones
 * aren't among them.
 */
export const nextMissions = <M extends Pick<Mission, 'id' | 'dates' | 'stage'>>(
  missions: readonly M[],
  today: string,
): M[] =>
  missions
    .filter(({ dates, stage }) => dates.kind !== 'unknown' && !isOver(dates, today) && !isFinished({ stage }))
    .sort((a, b) => compareDates(sortDay(a.dates), sortDay(b.dates)) || compareDates(a.id, b.id));

/** Open follow-ups past their due date, the longest overdue first, with how many days they are over. */
export const overdueFollowUps = (
  followUps: readonly FollowUp[],
  today: string,
): { followUp: FollowUp; daysOver: number }[] =>
  followUps
    .map((followUp) => ({ followUp, daysOver: daysOverdue(followUp, today) }))
    .filter(({ daysOver }) => daysOver > 0)
    .sort((a, b) => byUrgency(a.followUp, b.followUp));

/** Open follow-ups due today or within two weeks, the next first. */
export function followUpsDueSoon(followUps: readonly FollowUp[], today: string): FollowUp[] {
  const last = addDays(today, dueSoonDays);
  return followUps
    .filter(
      (followUp) =>
        isOpen(followUp) && followUp.due !== null && followUp.due >= today && followUp.due <= last,
    )
    .sort(byUrgency);
}

/** An entry of a mission's checklist that is overdue or to be reminded of, with its day. */
export type ChecklistReminder<I> = { readonly item: I; readonly due: string; readonly isOverdue: boolean };

/** What of some missions' checklists is overdue or within its reminder, the longest overdue first. */
export function checklistReminders<I extends ChecklistItem>(
  items: readonly I[],
  missions: readonly Pick<Mission, 'id' | 'dates'>[],
  today: string,
): ChecklistReminder<I>[] {
  const datesOf = new Map(missions.map(({ id, dates }) => [id, dates]));
  return items
    .flatMap((item) => {
      const due = dueOn(item, datesOf.get(item.missionId) ?? { kind: 'unknown' });
      const standing = standingOf(item, due, today);
      const isOverdue = standing === 'overdue';
      return due !== null && (isOverdue || standing === 'soon') ? [{ item, due, isOverdue }] : [];
    })
    .sort((a, b) => compareDates(a.due, b.due) || compareDates(a.item.id, b.item.id));
}
