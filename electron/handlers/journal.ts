import { documentKinds } from '../../db/domain/journal';
import { documentsThere, listJournal, setJournalised } from '../../db/queries/journal';
import { Refusal } from '../contract/result';
import type { DatabaseHandlers } from '.';

export const journal: DatabaseHandlers['journal'] = {
  list: ({ db }, { cooperationId, missionId }) =>
    listJournal(db).filter(
      (entry) =>
        (cooperationId === undefined || entry.cooperationId === cooperationId) &&
        (missionId === undefined || entry.missionId === missionId),
    ),
  mark: ({ db, nameStep }, { documents, journalisedOn }) => {
    for (const kind of documentKinds) {
      const ids = [...new Set(documents.filter((one) => one.kind === kind).map(({ id }) => id))];
      if (documentsThere(db, kind, ids) < ids.length) throw new Refusal({ kind: 'not-found' });
      setJournalised(db, kind, ids, journalisedOn);
    }
    if (journalisedOn === null) nameStep('back');
    return null;
  },
};
