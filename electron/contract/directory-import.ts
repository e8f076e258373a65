import { z } from 'zod';
import { choice, line, problem, record } from '../../db/domain/fields';
import {
  type ImportTarget,
  importRow,
  importTargets,
  type KnownPerson,
  rowsPerBatch,
} from '../../db/domain/person-import';
import { batchId } from './batch';
import { command, query, returns } from './operation';

/** How many people a command made and how many it changed. */
export type ImportCount = { created: number; changed: number };

const mostColumns = 200;
const headings = z.array(line()).min(1, problem('required')).max(mostColumns, problem('too-many'));

/** People from files: what they are compared with, and writing them. */
export const directoryImport = {
  /** Everybody, as far as a file can be compared with them. */
  known: query(z.undefined(), returns<KnownPerson[]>()),
  /** What the columns with these headings were last taken for; null when they never were. */
  mappingFor: query(record({ headings }), returns<ImportTarget[] | null>()),
  /** As many targets as headings. */
  rememberMapping: command(
    record({ headings, mapping: z.array(choice(importTargets)).max(mostColumns, problem('too-many')) }),
    returns<null>(),
  ),
  /** Part of an import: those with one `batchId` are one step. Refuses (`not-found`) somebody who is gone. */
  add: command(
    record({ batchId, rows: z.array(importRow).max(rowsPerBatch, problem('too-many')) }),
    returns<ImportCount>(),
  ),
};
