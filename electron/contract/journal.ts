import { id, isoDate, record } from '../../db/domain/fields';
import { type JournalEntry, journalDocuments } from '../../db/domain/journal';
import { command, query, returns } from './operation';

/** The register of what belongs in a case, and what the case system has of it. */
export const journal = {
  /** The newest first; narrowed to what belongs to a cooperation (its missions included) or a mission. */
  list: query(record({ cooperationId: id, missionId: id }).partial(), returns<JournalEntry[]>()),
  /** Journalises documents on a day, in one step; null takes that back. All of them, or none where one is gone. */
  mark: command(record({ documents: journalDocuments, journalisedOn: isoDate.nullable() }), returns<null>()),
};
