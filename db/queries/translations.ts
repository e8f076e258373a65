import { and, eq } from 'drizzle-orm';
import type { Reader, Writer } from '../connection/office';
import type { ItemText, ItemTextPatch } from '../domain/programme';
import { alive, given } from './alive';
import { translation } from './tables';

export type TranslatedKind = 'mission' | 'programme_item';

/** What a record says in other languages than its own, by language. */
export function listTranslations(db: Reader, recordId: string): ItemText[] {
  const { language, title, publicNote } = translation;
  return db
    .select({ language, title, publicNote })
    .from(translation)
    .where(and(eq(translation.recordId, recordId), alive(translation)))
    .orderBy(language)
    .all();
}

/** Writes what a record says in one language, over what was there. */
export function saveTranslation(
  db: Writer,
  of: { recordKind: TranslatedKind; recordId: string; language: string },
  patch: ItemTextPatch,
  newId: () => string,
): void {
  const found = db
    .select({ id: translation.id })
    .from(translation)
    .where(
      and(eq(translation.recordId, of.recordId), eq(translation.language, of.language), alive(translation)),
    )
    .get();
  const set = given(patch);
  if (found && Object.keys(set).length === 0) return;
  if (found) db.update(translation).set(set).where(eq(translation.id, found.id)).run();
  else
    db.insert(translation)
      .values({ id: newId(), ...of, ...patch })
      .run();
}
