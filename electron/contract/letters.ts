import { z } from 'zod';
import { choice, id, record } from '../../db/domain/fields';
import { type LetterTemplate, letterTemplateFields, templatePurposes } from '../../db/domain/letter-template';
import { command, query, returns } from './operation';

/** The office's own templates for letters of invitation, and for the documents that are drafted from the records. */
export const letters = {
  /** By name, without what they hold. */
  templates: query(
    record({ purpose: choice(templatePurposes) }),
    returns<Omit<LetterTemplate, 'base64'>[]>(),
  ),
  template: query(z.object({ id }).strict(), returns<LetterTemplate>()),
  /** Takes the place of the template of the same name and purpose in that language, if there is one. */
  saveTemplate: command(letterTemplateFields, returns<{ id: string }>()),
  removeTemplate: command(z.object({ id }).strict(), returns<null>()),
};
