import { z } from 'zod';
import { choice, id, isoDate, line, problem, record, requiredLine } from './fields';
import type { MissionKind } from './mission';

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
