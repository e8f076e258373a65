import { dropDraft, keepDraft, listDrafts } from '../../db/queries/drafts';
import type { DatabaseHandlers } from '.';

export const drafts: DatabaseHandlers['drafts'] = {
  all: ({ office }) => listDrafts(office.raw),
  keep: ({ office }, draft) => {
    keepDraft(office.raw, draft);
    return null;
  },
  drop: ({ office }, { key }) => {
    dropDraft(office.raw, key);
    return null;
  },
};
