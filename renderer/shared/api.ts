import type { Api, Contract } from '../../electron/contract';
import type { AppEvent } from '../../electron/contract/events';
import type { Kind, Operation, OutputOf } from '../../electron/contract/operation';
import type { Result } from '../../electron/contract/result';

/** What the preload puts on the window. */
export type WindowApi = Api & { subscribe: (listener: (event: AppEvent) => void) => () => void };

declare global {
  interface Window {
    api: WindowApi;
  }
}

/** The one way out of the renderer; every call resolves to a result and never throws. */
export const api = (): WindowApi => window.api;

export type { Result };

/** The names of a feature's operations of one kind. */
export type OperationsOf<F extends keyof Contract, K extends Kind> = {
  [O in keyof Contract[F]]: Contract[F][O] extends Operation<K> ? O : never;
}[keyof Contract[F]];

export type Returned<F extends keyof Contract, O extends keyof Contract[F]> = OutputOf<Contract[F][O]>;
export type Feature = keyof Contract;
