import { z } from 'zod';
import { returns, task } from './operation';

/** A file that was written where the user said; `token` is good for showing it, and for this session only. */
export type SavedFile = { name: string; token: string };

export const files = {
  /** Asks where to and writes; null when the user thought better of it. */
  save: task(
    z
      .object({
        /** Without the extension; becomes a name that the file system takes. */
        suggestedName: z.string().min(1).max(1_000),
        kind: z.enum(['csv', 'docx', 'ics', 'pdf', 'png', 'svg', 'vcf', 'xlsx', 'zip']),
        bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
      })
      .strict(),
    returns<SavedFile | null>(),
  ),
  reveal: task(z.object({ token: z.string().max(50) }).strict(), returns<null>()),
};
