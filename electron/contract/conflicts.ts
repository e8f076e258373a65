import { z } from 'zod';
import type { KnownConflict } from '../../db/domain/conflicts/conflict';
import { id, runningText } from '../../db/domain/fields';
import { command, query, returns } from './operation';

/** What stands in the way of a mission's programme, and what it would fail by; hints aren't counted. */
export type ConflictCount = { missionId: string; blocks: number; warnings: number };

/** Longest names of a conflict: they hold ids and figures of all its items, and are made by the program. */
const name = z.string().min(1).max(500_000);

export const conflicts = {
  /** All of a mission's, dismissed ones too: the worst first, then by time. */
  list: query(z.object({ missionId: id }).strict(), returns<KnownConflict[]>()),
  /** How many there are that aren't dismissed, for each mission to come or under way that has any. */
  counts: query(z.undefined(), returns<ConflictCount[]>()),
  /** Lets a warning stand until its facts change. A reason is required. */
  dismiss: command(
    z.object({ missionId: id, subject: name, facts: name, reason: runningText }).strict(),
    returns<{ id: string }>(),
  ),
  /** Shows a dismissed warning again. */
  restore: command(z.object({ id }).strict(), returns<null>()),
};
