import { z } from 'zod';
import { id } from '../../db/domain/fields';
import { type LetterTemplate, letterTemplateFields } from '../../db/domain/letter-template';
import { command, query, returns } from './operation';

/** The office's own templates for letters of invitation. */
export const letters = {
  /** By name, without what they hold. */
  templates: query(z.undefined(), returns<Omit<LetterTemplate, 'base64'>[]>()),
  template: query(z.object({ id }).strict(), returns<LetterTemplate>()),
  /** Takes the place of the template of the same name in that language, if there is one. */
  saveTemplate: command(letterTemplateFields, returns<{ id: string }>()),
  removeTemplate: command(z.object({ id }).strict(), returns<null>()),
};
