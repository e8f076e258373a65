import { z } from 'zod';
import {
  type ChecklistItem,
  type ChecklistTemplate,
  checklistEntryFields,
  checklistItemPatch,
  checklistTemplateFields,
} from '../../db/domain/checklist';
import { id, problem } from '../../db/domain/fields';
import { command, query, returns } from './operation';

/** An entry with the name of whoever sees to it. */
export type ChecklistRow = ChecklistItem & { ownerName: string | null };

const one = z.object({ id }).strict();

/** What is to be done before and after a mission, and the lists that the office keeps for that. */
export const checklists = {
  /** By the day on which they are due. */
  list: query(z.object({ missionId: id }).strict(), returns<ChecklistRow[]>()),
  /** Adds entries; those whose title the mission's list has already are left out. @returns how many were added */
  add: command(
    z
      .object({
        missionId: id,
        entries: z.array(checklistEntryFields).min(1, problem('required')).max(200, problem('too-many')),
      })
      .strict(),
    returns<{ added: number }>(),
  ),
  update: command(z.object({ id, patch: checklistItemPatch }).strict(), returns<null>()),
  remove: command(one, returns<null>()),

  /** The office's own lists, by name. */
  templates: query(z.undefined(), returns<ChecklistTemplate[]>()),
  /** One of that name is replaced. */
  saveTemplate: command(checklistTemplateFields, returns<{ id: string }>()),
  removeTemplate: command(one, returns<null>()),
};
