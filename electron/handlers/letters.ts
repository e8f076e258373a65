import { getTemplate, listTemplates, removeTemplate, saveTemplate } from '../../db/queries/letters';
import { found } from '../contract/result';
import type { DatabaseHandlers } from '.';

export const letters: DatabaseHandlers['letters'] = {
  templates: ({ db }, { purpose }) => listTemplates(db, purpose),
  template: ({ db }, { id }) => found(getTemplate(db, id)),
  saveTemplate: ({ db, newId }, template) => ({ id: saveTemplate(db, { ...template, id: newId() }) }),
  removeTemplate: ({ db, now }, { id }) => {
    found(getTemplate(db, id));
    removeTemplate(db, id, now);
    return null;
  },
};
