import { api } from './api';

/**
 * What is being typed and isn't saved yet, by field. It outlives the field on the screen, so that a text which can't be
 * saved (too long, no such date) is still there when one comes back; and, once it was refused, the program too: it is
 * then kept in the office's file beside the records.
 */
const kept = new Map<string, unknown>();
const stored = new Set<string>();
const savers = new Set<() => Promise<void>>();

export const keepDraft = (key: string, draft: unknown): void => void kept.set(key, draft);

export const keptDraft = (key: string): { draft: unknown } | undefined =>
  kept.has(key) ? { draft: kept.get(key) } : undefined;

/** The draft was saved, or is no longer wanted. */
export function dropDraft(key: string): void {
  kept.delete(key);
  if (stored.delete(key)) void api().drafts.drop({ key });
}

/** Drafts of practical data outlive the field but never the program: they would outlive their end date, too. */
const isSensitive = (key: string): boolean => key.startsWith('practical_data ');

/** The draft can't be saved as it is: it is put where it survives the program, unless it is nobody's business there. */
export function storeDraft(key: string): void {
  if (!kept.has(key) || isSensitive(key)) return;
  stored.add(key);
  void api().drafts.keep({ key, draft: JSON.stringify(kept.get(key)) });
}

/** Whether what was typed in a field was refused, and waits there to be corrected. */
export const isRefused = (key: string): boolean => stored.has(key);

/** Whether something isn't saved yet of the fields whose keys begin so: of a record, `memo 0191… `. */
export const hasDrafts = (beginning: string): boolean =>
  [...kept.keys()].some((key) => key.startsWith(beginning));

/** Brings back what the office's file kept, when the office is opened. */
export async function recallDrafts(): Promise<void> {
  const result = await api().drafts.all();
  kept.clear();
  stored.clear();
  if (!result.ok) return;
  for (const { key, draft } of result.value) {
    kept.set(key, JSON.parse(draft));
    stored.add(key);
  }
}

/** Registers a field's way of saving at once. @returns a function that takes it back */
export function registerSaver(save: () => Promise<void>): () => void {
  savers.add(save);
  return () => void savers.delete(save);
}

/** Saves everything that is being typed, before the window closes or the view changes. */
export async function saveAll(): Promise<void> {
  await Promise.all([...savers].map((save) => save()));
}
