import {
  type Attachment,
  attachmentOwner,
  fileBytes,
  fileName,
  type ListedAttachment,
} from '../../db/domain/attachment';
import { id, record } from '../../db/domain/fields';
import { batchId } from './batch';
import { command, query, returns } from './operation';

/** Files that belong to records. */
export const attachments = {
  /** In the order in which they were put. */
  list: query(attachmentOwner, returns<ListedAttachment[]>()),
  get: query(record({ id }), returns<Attachment>()),
  /** At the end of the record's files; those that are dropped together have one `batchId`, and are one step. */
  add: command(
    attachmentOwner.extend({ batchId, name: fileName, bytes: fileBytes }),
    returns<{ id: string }>(),
  ),
  rename: command(record({ id, name: fileName }), returns<null>()),
  /** Before another file of the same record, or last for null. */
  move: command(record({ id, beforeId: id.nullable() }), returns<null>()),
  remove: command(record({ id }), returns<null>()),
};
