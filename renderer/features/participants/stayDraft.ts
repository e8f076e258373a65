/** When someone comes or leaves, as its two fields hold it while one types. */
import type { FieldProblem } from '../../../db/domain/problem';
import { clockOf, dayOf } from '../../../db/domain/wall-time';

export type StayDraft = { /** `YYYY-MM-DD` */ day: string | null /** `HH:MM` */; clock: string | null };

/** @param local a local time, or null for not known */
export const draftOf = (local: string | null): StayDraft =>
  local === null ? { day: null, clock: null } : { day: dayOf(local), clock: clockOf(local) };

/** The local time that the fields say, null where they are empty; or which of them is missing. */
export function localTimeOf({
  day,
  clock,
}: StayDraft): { at: string | null } | { field: keyof StayDraft; problem: FieldProblem } {
  if (day === null && clock === null) return { at: null };
  if (day === null) return { field: 'day', problem: 'required' };
  if (clock === null) return { field: 'clock', problem: 'required' };
  return { at: `${day}T${clock}` };
}
