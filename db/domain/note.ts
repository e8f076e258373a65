import type { z } from 'zod';
import { line, record, runningText } from './fields';

/** A note on a mission; `body` is Markdown. */
export type Note = {
  readonly id: string;
  readonly missionId: string;
  readonly title: string;
  readonly body: string;
};

export const noteFields = record({ title: line(), body: runningText });
export const notePatch = noteFields.partial();
export type NotePatch = z.infer<typeof notePatch>;
