import { id } from '../../db/domain/fields';

/**
 * The id of work that is too long for one command: commands of one name whose input has this field as `batchId`, one
 * right after the other and with the same id, are one step of history. A schema of its own, to be known by.
 */
export const batchId = id.clone();
