import {
  type Attachment,
  attachmentOwner,
  fileBytes,
  fileName,
  type ListedAttachment,
} from '../../db/domain/attachment';
import { id, record } from '../../db/domain/fields';
import { attachmentFiling } from '../../db/domain/journal';
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
  /** How it is filed: which way it went, between whom, its own date, and since when the case system has it. */
  file: command(record({ id, patch: attachmentFiling }), returns<null>()),
  /** Before another file of the same record, or last for null. */
  move: command(record({ id, beforeId: id.nullable() }), returns<null>()),
  remove: command(record({ id }), returns<null>()),
};
