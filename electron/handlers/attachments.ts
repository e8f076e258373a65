import {
  attachmentOwnerExists,
  fileAttachment,
  getAttachment,
  insertAttachment,
  listAttachments,
  moveAttachment,
  removeAttachment,
  renameAttachment,
} from '../../db/queries/attachments';
import { found, Refusal } from '../contract/result';
import type { DatabaseHandlers } from '.';

export const attachments: DatabaseHandlers['attachments'] = {
  list: ({ db }, owner) => listAttachments(db, owner),
  get: ({ db }, { id }) => found(getAttachment(db, id)),
  add: ({ db, office, newId, now }, { recordKind, recordId, name, bytes }) => {
    if (!attachmentOwnerExists(db, { recordKind, recordId })) throw new Refusal({ kind: 'not-found' });
    // Before the row: should all else fail, there is a file that nothing names, and never a name without its file.
    const sha256 = office.files.put(bytes);
    const id = newId();
    insertAttachment(db, { id, recordKind, recordId, name, size: bytes.byteLength, sha256 }, now);
    return { id };
  },
  rename: ({ db }, { id, name }) => {
    found(getAttachment(db, id));
    renameAttachment(db, id, name);
    return null;
  },
  file: ({ db }, { id, patch }) => {
    found(getAttachment(db, id));
    fileAttachment(db, id, patch);
    return null;
  },
  move: ({ db }, { id, beforeId }) => {
    const moved = found(getAttachment(db, id));
    if (beforeId !== null && found(getAttachment(db, beforeId)).recordId !== moved.recordId)
      throw new Refusal({ kind: 'not-found' });
    if (beforeId !== id) moveAttachment(db, moved, beforeId);
    return null;
  },
  remove: ({ db, now }, { id }) => {
    found(getAttachment(db, id));
    removeAttachment(db, id, now);
    return null;
  },
};
