import { z } from 'zod';
import type { UndoState } from '../../db/domain/history';
import { command, query, returns } from './operation';

/** Undo and redo of every command; what they would do now is named by the command's operation. */
export const history = {
  state: query(z.undefined(), returns<UndoState>()),
  undo: command(z.undefined(), returns<UndoState>()),
  redo: command(z.undefined(), returns<UndoState>()),
};
