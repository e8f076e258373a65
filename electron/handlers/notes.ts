import { getMission } from '../../db/queries/missions';
import { getNote, insertNote, listNotes, removeNote, updateNote } from '../../db/queries/notes';
import { found } from '../contract/result';
import type { DatabaseHandlers } from '.';

export const notes: DatabaseHandlers['notes'] = {
  list: ({ db }, { missionId }) => listNotes(db, missionId),
  create: ({ db, newId }, input) => {
    found(getMission(db, input.missionId));
    const id = newId();
    insertNote(db, { id, missionId: input.missionId, title: input.title ?? '', body: input.body ?? '' });
    return { id };
  },
  update: ({ db }, { id, patch }) => {
    found(getNote(db, id));
    updateNote(db, id, patch);
    return null;
  },
  remove: ({ db, now }, { id }) => {
    found(getNote(db, id));
    removeNote(db, id, now);
    return null;
  },
};
