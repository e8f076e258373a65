import { searchAll } from '../../db/queries/search';
import type { SearchKind } from '../contract/search';
import type { DatabaseHandlers } from '.';

export const search: DatabaseHandlers['search'] = {
  all: ({ db }, { text }) =>
    searchAll(db, text).map(({ kind, id, title, context, ownerKind, ownerId }) => ({
      kind: kind as SearchKind,
      id,
      title,
      context,
      owner: ownerId === null ? null : { kind: ownerKind === 'partner' ? 'partner' : 'mission', id: ownerId },
    })),
};
