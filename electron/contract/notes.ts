import { z } from 'zod';
import { id } from '../../db/domain/fields';
import { type Note, noteFields, notePatch } from '../../db/domain/note';
import { command, query, returns } from './operation';

export const notes = {
  /** A mission's notes, the newest first. */
  list: query(z.object({ missionId: id }).strict(), returns<Note[]>()),
  create: command(noteFields.partial().extend({ missionId: id }), returns<{ id: string }>()),
  update: command(z.object({ id, patch: notePatch }).strict(), returns<null>()),
  remove: command(z.object({ id }).strict(), returns<null>()),
};
