import { z } from 'zod';
import type { UndoState } from '../../db/domain/history';
import { command, query, returns } from './operation';

/** Undo and redo of every command; what they would do now is named by the command's operation. */
export const history = {
  state: query(z.undefined(), returns<UndoState>()),
  /** Which step undo would take back, to know it again; null when there is none. */
  lastStep: query(z.undefined(), returns<number | null>()),
  undo: command(z.undefined(), returns<UndoState>()),
  redo: command(z.undefined(), returns<UndoState>()),
};
