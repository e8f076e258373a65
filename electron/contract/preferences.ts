import { z } from 'zod';
import { returns, task } from './operation';
import { workspaceKinds } from './workspace';

export const languages = ['da', 'en'] as const;
export const themes = ['system', 'light', 'dark'] as const;

/** What belongs to a person at this machine rather than to the office: kept beside the database, not in it. */
export const preferencesSchema = z.object({
  language: z.enum(languages),
  theme: z.enum(themes),
  /** The last view, as the renderer's own route; opened again at the next start. */
  view: z.string().max(300),
  /** Who one is among the people of each file, as one said oneself: a person's id. */
  me: z.partialRecord(z.enum(workspaceKinds), z.uuid()).optional(),
});
export type Preferences = z.output<typeof preferencesSchema>;

export const preferences = {
  get: task(z.undefined(), returns<Preferences>()),
  set: task(preferencesSchema.partial().strict(), returns<Preferences>()),
};
