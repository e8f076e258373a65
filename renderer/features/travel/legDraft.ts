/** A leg's times as their fields hold them while one types. */
import type { FieldProblem } from '../../../db/domain/problem';
import { arrivalProblem, type LegDirection, type TravelLeg } from '../../../db/domain/travel';
import { clockOf, dayOf } from '../../../db/domain/wall-time';

export type LegTimes = Pick<TravelLeg, 'departsAt' | 'departsZone' | 'arrivesAt' | 'arrivesZone'>;

export type TimesDraft = {
  /** `YYYY-MM-DD` */
  departsDay: string | null;
  /** `HH:MM` */
  departsTime: string | null;
  departsZone: string;
  /** Null: the day of departure. */
  arrivesDay: string | null;
  arrivesTime: string | null;
  arrivesZone: string;
};

export const draftOf = (leg: LegTimes): TimesDraft => ({
  departsDay: dayOf(leg.departsAt),
  departsTime: clockOf(leg.departsAt),
  departsZone: leg.departsZone,
  arrivesDay: dayOf(leg.arrivesAt) === dayOf(leg.departsAt) ? null : dayOf(leg.arrivesAt),
  arrivesTime: clockOf(leg.arrivesAt),
  arrivesZone: leg.arrivesZone,
});

/** The times that the fields say, or which of them is missing or wrong. */
export function timesOf(draft: TimesDraft): LegTimes | { field: keyof TimesDraft; problem: FieldProblem } {
  const { departsDay, departsTime, arrivesTime, departsZone, arrivesZone } = draft;
  if (departsDay === null) return { field: 'departsDay', problem: 'required' };
  if (departsTime === null) return { field: 'departsTime', problem: 'required' };
  if (arrivesTime === null) return { field: 'arrivesTime', problem: 'required' };
  if (departsZone === '') return { field: 'departsZone', problem: 'required' };
  if (arrivesZone === '') return { field: 'arrivesZone', problem: 'required' };
  const times = {
    departsAt: `${departsDay}T${departsTime}`,
    departsZone,
    arrivesAt: `${draft.arrivesDay ?? departsDay}T${arrivesTime}`,
    arrivesZone,
  };
  const problem = arrivalProblem(times);
  return problem ? { field: 'arrivesTime', problem } : times;
}

/** Where a leg's two clocks are most likely: there from home, onward within, back to home. */
export const likelyZones = (
  direction: LegDirection,
  { zone, origin }: { zone: string; origin: string },
): Pick<TimesDraft, 'departsZone' | 'arrivesZone'> => ({
  departsZone: direction === 'there' ? origin : zone,
  arrivesZone: direction === 'back' ? origin : zone,
});
