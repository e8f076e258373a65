import type { Printable } from './documents';
import type { WorkspaceState } from './workspace';

/** What a window is told without having asked. */
export type AppEvent =
  | { type: 'workspace'; state: WorkspaceState }
  /** Tables changed, by whichever window. */
  | { type: 'changed'; tables: string[] }
  /** A command of the window's was chosen in the native menu. */
  | { type: 'command'; id: string }
  /** The window is about to close: save what is being typed. */
  | { type: 'closing' }
  /** Told to the print view alone: show this document, and say when all of it stands there. */
  | { type: 'print'; printable: Printable }
  /** Told to the print view alone: the document is printed, put it away. */
  | { type: 'printed' };
