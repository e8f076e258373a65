import { z } from 'zod';
import { returns, task } from './operation';

export const workspaceKinds = ['office', 'example'] as const;
export type WorkspaceKind = (typeof workspaceKinds)[number];

/**
 * Which database is open and how it is:
 * `welcome` none was chosen yet; `opening`, also for the moment in which a dead database process is started anew;
 * `open`; `failed` the file can't be opened, and was left as it is.
 */
export type WorkspaceState =
  | { status: 'welcome'; exampleExists: boolean; officeExists: boolean }
  | { status: 'opening'; kind: WorkspaceKind }
  | { status: 'open'; kind: WorkspaceKind; exampleExists: boolean; officeExists: boolean }
  | { status: 'failed'; kind: WorkspaceKind; problem: WorkspaceProblem; path: string };

/** See `OpenProblem` in db/connection; `crashing`: the database process ends again and again. */
export type WorkspaceProblem =
  | 'newer'
  | 'foreign'
  | 'damaged'
  | 'read-only'
  | 'wrong-key'
  | 'old-sqlite'
  | 'crashing'
  | 'unexpected';

export const workspace = {
  state: task(z.undefined(), returns<WorkspaceState>()),
  /** Opens the office or the example, making it where there is none; the other one is closed first. */
  open: task(z.object({ kind: z.enum(workspaceKinds) }).strict(), returns<WorkspaceState>()),
  /** Closes what is open and goes back to the first screen. */
  close: task(z.undefined(), returns<WorkspaceState>()),
  /** Removes the example's own files; the office is never touched. */
  removeExample: task(z.undefined(), returns<WorkspaceState>()),
  /** Shows the file that is open, or that couldn't be opened, in the system's file manager. */
  reveal: task(z.undefined(), returns<null>()),
};
