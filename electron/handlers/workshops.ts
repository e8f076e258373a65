import {
  getOutcome,
  insertOutcome,
  listWorkshops,
  moveOutcome,
  removeOutcome,
  saveWorkshopTexts,
  updateOutcome,
  workshopTexts,
} from '../../db/queries/workshops';
import { found, Refusal } from '../contract/result';
import type { DatabaseHandlers } from '.';

export const workshops: DatabaseHandlers['workshops'] = {
  list: ({ db }, filter) => listWorkshops(db, filter),
  get: ({ db }, { itemId }) => ({ ...found(listWorkshops(db, { itemId })[0]), ...workshopTexts(db, itemId) }),
  update: ({ db, now }, { id, patch }) => {
    found(listWorkshops(db, { itemId: id })[0]);
    saveWorkshopTexts(db, id, patch, now);
    return null;
  },
  addOutcome: ({ db, newId, now }, { itemId, text }) => {
    checkText(text, ['text']);
    found(listWorkshops(db, { itemId })[0]);
    const id = newId();
    insertOutcome(db, { id, itemId, text }, now);
    return { id };
  },
  updateOutcome: ({ db }, { id, patch: { text } }) => {
    found(getOutcome(db, id));
    if (text === undefined) return null;
    checkText(text, ['patch', 'text']);
    updateOutcome(db, id, text);
    return null;
  },
  moveOutcome: ({ db }, { id, beforeId }) => {
    const outcome = found(getOutcome(db, id));
    if (beforeId !== null && found(getOutcome(db, beforeId)).itemId !== outcome.itemId)
      throw new Refusal({ kind: 'not-found' });
    moveOutcome(db, outcome, beforeId);
    return null;
  },
  removeOutcome: ({ db, now }, { id }) => {
    found(getOutcome(db, id));
    removeOutcome(db, id, now);
    return null;
  },
};

/** An outcome says something; one that says nothing is removed instead. */
function checkText(text: string, path: string[]): void {
  if (text.trim() === '') throw new Refusal({ kind: 'invalid', problems: [{ path, problem: 'required' }] });
}
