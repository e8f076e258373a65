/**
 * What is being typed and isn't saved yet, by field. It outlives the field on the screen, so that a text which can't be
 * saved (too long, no such date) is still there when one comes back.
 */
const kept = new Map<string, unknown>();
const savers = new Set<() => Promise<void>>();

export const keepDraft = (key: string, draft: unknown): void => void kept.set(key, draft);
export const dropDraft = (key: string): void => void kept.delete(key);
export const keptDraft = (key: string): { draft: unknown } | undefined =>
  kept.has(key) ? { draft: kept.get(key) } : undefined;

/** Registers a field's way of saving at once. @returns a function that takes it back */
export function registerSaver(save: () => Promise<void>): () => void {
  savers.add(save);
  return () => void savers.delete(save);
}

/** Saves everything that is being typed, before the window closes or the view changes. */
export async function saveAll(): Promise<void> {
  await Promise.all([...savers].map((save) => save()));
}
