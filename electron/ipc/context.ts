import type { Office, Reader, Writer } from '../../db/connection/office';
import type { WorkspaceKind } from '../contract/workspace';

/** What the outside world gives to a handler, so that tests can fix it. */
export type Surroundings = {
  now: () => Date;
  newId: () => string;
  /** Who is at the machine, for history. */
  who: string;
  kind: WorkspaceKind;
};

type Common = {
  office: Office;
  /** The clock's instant, UTC, ISO 8601. */
  now: string;
  /** Today at the office, `YYYY-MM-DD`. */
  today: string;
  kind: WorkspaceKind;
};

export type QueryContext = Common & { db: Reader };

export type CommandContext = Common & {
  db: Writer;
  newId: () => string;
  who: string;
  /** Words the undo entry where one operation has several wordings, e.g. by the kind of the item that moved. */
  nameStep: (subject: string) => void;
};

/** What the database process' handlers are given, by kind of operation. */
export type DatabaseContexts = { query: QueryContext; command: CommandContext };
