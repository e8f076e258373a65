import { exportedPeople } from '../../db/queries/directory-export';
import type { DatabaseHandlers } from '.';

export const directoryExport: DatabaseHandlers['directoryExport'] = {
  people: ({ db }, { text, withPhotos }) => exportedPeople(db, text, withPhotos),
};
