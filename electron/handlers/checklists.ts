import { byDue, notYetListed } from '../../db/domain/checklist';
import {
  getChecklistItem,
  insertChecklistItems,
  listChecklist,
  listChecklistTemplates,
  removeChecklistItem,
  removeChecklistTemplate,
  saveChecklistTemplate,
  updateChecklistItem,
} from '../../db/queries/checklists';
import { getMission } from '../../db/queries/missions';
import { getPerson } from '../../db/queries/people';
import { found } from '../contract/result';
import type { DatabaseHandlers } from '.';

export const checklists: DatabaseHandlers['checklists'] = {
  list: ({ db }, { missionId }) => {
    const { dates } = found(getMission(db, missionId));
    return listChecklist(db, missionId).sort((a, b) => byDue(a, b, dates));
  },
  add: ({ db, newId }, { missionId, entries }) => {
    found(getMission(db, missionId));
    const missing = notYetListed(entries, listChecklist(db, missionId));
    insertChecklistItems(db, missionId, missing, newId);
    return { added: missing.length };
  },
  update: ({ db }, { id, patch }) => {
    found(getChecklistItem(db, id));
    if (patch.ownerId) found(getPerson(db, patch.ownerId));
    updateChecklistItem(db, id, patch);
    return null;
  },
  remove: ({ db, now }, { id }) => {
    found(getChecklistItem(db, id));
    removeChecklistItem(db, id, now);
    return null;
  },
  templates: ({ db }) => listChecklistTemplates(db),
  saveTemplate: ({ db, newId }, template) => {
    const known = listChecklistTemplates(db).find(({ name }) => name === template.name);
    const id = known?.id ?? newId();
    saveChecklistTemplate(db, { ...template, id });
    return { id };
  },
  removeTemplate: ({ db, now }, { id }) => {
    found(listChecklistTemplates(db).find((template) => template.id === id));
    removeChecklistTemplate(db, id, now);
    return null;
  },
};
