import { and, asc, eq } from 'drizzle-orm';
import type { Reader, Writer } from '../connection/office';
import type { LetterTemplate, TemplatePurpose } from '../domain/letter-template';
import { alive } from './alive';
import { letterTemplate } from './tables';

const { id, purpose, language, name, base64 } = letterTemplate;

/** The office's templates for a purpose by name, without what they hold. */
export function listTemplates(db: Reader, wanted: TemplatePurpose): Omit<LetterTemplate, 'base64'>[] {
  return db
    .select({ id, purpose, language, name })
    .from(letterTemplate)
    .where(and(eq(purpose, wanted), alive(letterTemplate)))
    .orderBy(asc(name), asc(language), asc(id))
    .all();
}

/** One template; undefined when there is none, or it was removed. */
export function getTemplate(db: Reader, templateId: string): LetterTemplate | undefined {
  return db
    .select({ id, purpose, language, name, base64 })
    .from(letterTemplate)
    .where(and(eq(id, templateId), alive(letterTemplate)))
    .get();
}

/** Writes a template, over the one of its purpose, name and language if there is one. @returns its id */
export function saveTemplate(db: Writer, template: LetterTemplate): string {
  const former = db
    .select({ id })
    .from(letterTemplate)
    .where(
      and(
        eq(purpose, template.purpose),
        eq(language, template.language),
        eq(name, template.name),
        alive(letterTemplate),
      ),
    )
    .get();
  if (!former) db.insert(letterTemplate).values(template).run();
  else db.update(letterTemplate).set({ base64: template.base64 }).where(eq(id, former.id)).run();
  return former?.id ?? template.id;
}

export function removeTemplate(db: Writer, templateId: string, now: string): void {
  db.update(letterTemplate).set({ deletedAt: now }).where(eq(id, templateId)).run();
}
