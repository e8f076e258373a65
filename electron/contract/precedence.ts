import { z } from 'zod';
import { id, line, problem } from '../../db/domain/fields';
import type { NamedDelegate, Ranked } from '../../db/domain/precedence';
import { command, query, returns } from './operation';

/** Who goes before whom on a mission. */
export const precedence = {
  /** Those who are counted on, of all sides, in order, each with why they go before the next. */
  list: query(z.object({ missionId: id }).strict(), returns<Ranked<NamedDelegate>[]>()),
  /**
   * Puts somebody at a place of the whole order by hand; the others stay in the order in which they are. A place by hand
   * has a reason (`reason-required`).
   */
  place: command(
    z
      .object({
        participationId: id,
        place: z
          .int(problem('not-a-number'))
          .min(1, problem('not-a-number'))
          .max(10_000, problem('not-a-number')),
        reason: line(),
      })
      .strict(),
    returns<null>(),
  ),
  /** By rank again. */
  release: command(z.object({ participationId: id }).strict(), returns<null>()),
};
