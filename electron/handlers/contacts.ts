import {
  getContact,
  insertContact,
  listContacts,
  moveContact,
  removeContact,
  updateContact,
} from '../../db/queries/contacts';
import { getMission } from '../../db/queries/missions';
import { found, Refusal } from '../contract/result';
import type { DatabaseHandlers } from '.';

export const contacts: DatabaseHandlers['contacts'] = {
  list: ({ db }, { missionId }) => listContacts(db, missionId),
  add: ({ db, newId }, input) => {
    found(getMission(db, input.missionId));
    const id = newId();
    insertContact(db, { name: '', phone: '', email: '', isEmergency: false, ...input, id });
    return { id };
  },
  update: ({ db }, { id, patch }) => {
    found(getContact(db, id));
    updateContact(db, id, patch);
    return null;
  },
  move: ({ db }, { id, beforeId }) => {
    const contact = found(getContact(db, id));
    if (beforeId === id) return null;
    if (beforeId !== null && found(getContact(db, beforeId)).missionId !== contact.missionId)
      throw new Refusal({ kind: 'invalid', problems: [{ path: ['beforeId'], problem: 'not-a-choice' }] });
    moveContact(db, contact, beforeId);
    return null;
  },
  remove: ({ db, now }, { id }) => {
    found(getContact(db, id));
    removeContact(db, id, now);
    return null;
  },
};
