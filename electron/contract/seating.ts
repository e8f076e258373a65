import { z } from 'zod';
import { id } from '../../db/domain/fields';
import {
  type Seated,
  type SeatingPlan,
  seatingPlanFields,
  seatingPlanPatch,
  seatNumber,
} from '../../db/domain/seating';
import { command, query, returns } from './operation';

/** A seating plan with where everybody sits. */
export type SeatedPlan = SeatingPlan & {
  /** By number; nobody who was left out. */
  seated: Seated[];
  /** How many seats there are, free ones too; with more guests than fit it is more than was planned. */
  count: number;
  /** Participations that could sit here and were left out by hand, in order of precedence. */
  leftOut: string[];
};

const one = z.object({ id }).strict();

/** Who sits, rides or stands where. */
export const seating = {
  /** A mission's plans in their order. */
  list: query(z.object({ missionId: id }).strict(), returns<SeatedPlan[]>()),
  create: command(seatingPlanFields.extend({ missionId: id }), returns<{ id: string }>()),
  /**
   * With another number of seats, those seated by hand keep their seat at their table where it is still there; with another
   * shape all are seated by precedence again.
   */
  update: command(z.object({ id, patch: seatingPlanPatch }).strict(), returns<null>()),
  remove: command(one, returns<null>()),
  /**
   * Puts somebody on a seat by hand, and whoever sits there on theirs; null leaves them out; `auto` seats them by precedence
   * again. Refuses (`not-a-choice`) who isn't a guest and a seat that isn't there.
   */
  seat: command(
    z
      .object({ planId: id, participationId: id, number: z.union([seatNumber, z.literal('auto'), z.null()]) })
      .strict(),
    returns<null>(),
  ),
  /** Everybody is seated by precedence again; who was left out stays out. */
  reset: command(one, returns<null>()),
};
