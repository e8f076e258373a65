import type { HandlersOf } from '../contract';
import type { DatabaseContexts } from '../ipc/context';
import { history } from './history';
import { missions } from './missions';
import { office } from './office';
import { topics } from './topics';

/** A handler for every query and command of the contract; one that is missing doesn't compile. */
export type DatabaseHandlers = HandlersOf<'query' | 'command', DatabaseContexts>;

export const handlers: DatabaseHandlers = { history, missions, office, topics };
