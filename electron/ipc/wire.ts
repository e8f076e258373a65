import type { Kind } from '../contract/operation';
import type { Preferences } from '../contract/preferences';
import type { WorkspaceKind, WorkspaceState } from '../contract/workspace';

/** The channels between a window and the main process; the preload is the only one that speaks on them. */
export const channels = {
  /** Window → main: one task of the contract. */
  task: 'attache:task',
  /** Window → main: asks for a port to the database process. */
  connect: 'attache:connect',
  /** Main → window: the port, each time that there is a new database process. */
  port: 'attache:port',
  /** Main → window: something happened. */
  event: 'attache:event',
} as const;

/** The contract's names and kinds, feature by feature: all that a preload needs of it. */
export type Outline = Record<string, Record<string, Kind>>;

/** What the database process is started with. */
export type DatabaseStart = {
  type: 'open';
  path: string;
  kind: WorkspaceKind;
  /** The language that the example is told in. */
  language: Preferences['language'];
  who: string;
  now: string | null;
  nativeBinding: string | null;
};

/** What the database process says to main. */
export type DatabaseMessage =
  | { type: 'opened' }
  | { type: 'failed'; problem: Extract<WorkspaceState, { status: 'failed' }>['problem'] }
  /** A bug, for the log: its name, code and stack, and never what it was about. */
  | { type: 'bug'; operation: string; reference: string; stack: string };
