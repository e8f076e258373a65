import { z } from 'zod';
import { textLimit } from '../../db/domain/fields';
import { command, query, returns } from './operation';

const key = z.string().min(1).max(200);

/** Texts that can't be saved as they are, kept so that nothing typed is lost; no records, and not in history. */
export const drafts = {
  all: query(z.undefined(), returns<{ key: string; draft: string }[]>()),
  keep: command(z.object({ key, draft: z.string().max(4 * textLimit) }).strict(), returns<null>()),
  drop: command(z.object({ key }).strict(), returns<null>()),
};
