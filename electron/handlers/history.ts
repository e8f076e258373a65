import { lastStep, redo, undo, undoState } from '../../db/queries/history';
import type { DatabaseHandlers } from '.';

export const history: DatabaseHandlers['history'] = {
  state: ({ office }) => undoState(office.raw),
  lastStep: ({ office }) => lastStep(office.raw),
  undo: ({ office, who, now }) => {
    undo(office.raw, who, now);
    return undoState(office.raw);
  },
  redo: ({ office, who, now }) => {
    redo(office.raw, who, now);
    return undoState(office.raw);
  },
};
