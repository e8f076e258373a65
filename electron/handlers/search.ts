import { searchAll } from '../../db/queries/search';
import type { SearchHit, SearchKind, ShownKind } from '../contract/search';
import type { DatabaseHandlers } from '.';

export const search: DatabaseHandlers['search'] = {
  // What the query names are the tables' own words: the kinds of the contract.
  all: ({ db }, { text }) =>
    searchAll(db, text).map(({ kind, id, title, context, showsKind, showsId, ownerKind, ownerId }) => ({
      kind: kind as SearchKind,
      id,
      title,
      context,
      shows: { kind: showsKind as ShownKind, id: showsId },
      owner:
        ownerKind === null || ownerId === null
          ? null
          : { kind: ownerKind as NonNullable<SearchHit['owner']>['kind'], id: ownerId },
    })),
};
