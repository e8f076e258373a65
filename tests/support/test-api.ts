import { z } from 'zod';
import { openMemoryOffice } from '../../db/connection/office';
import { type Api, contract } from '../../electron/contract';
import type { Operation } from '../../electron/contract/operation';
import { failed, type Result } from '../../electron/contract/result';
import type { WorkspaceKind } from '../../electron/contract/workspace';
import { handlers } from '../../electron/handlers';
import { createDispatch } from '../../electron/ipc/dispatch';

z.config({ jitless: true });

export type TestApi = Api & {
  /** Sets the clock: a UTC instant, ISO 8601. */
  setNow: (instant: string) => void;
  /** Told which tables each command changed, as windows are. */
  onChanged: (listener: (tables: string[]) => void) => void;
  /** Bugs that the dispatch reported; a test that expects none checks that this is empty. */
  bugs: unknown[];
  /** The open file, to look at what no operation shows. */
  file: ReturnType<typeof openMemoryOffice>;
  /** A call on the wire, as it would arrive from a window. */
  call: (operation: string, input: unknown, id?: string) => Result<unknown>;
};

/**
 * The api that the renderer sees, over the real dispatch, real SQL and a database in memory: everything is cloned both
 * ways, the clock and the ids are fixed. Tasks, which are the main process's, answer `refused`.
 */
export function testApi({
  now = '2016-04-22T07:00:00.000Z',
  kind = 'office',
  files,
}: {
  now?: string;
  kind?: WorkspaceKind;
  /** The folder for the files that belong to records; a test that adds some brings a temporary one. */
  files?: string;
} = {}): TestApi {
  const file = openMemoryOffice(files);
  let clock = new Date(now);
  let ids = 0;
  let calls = 0;
  const bugs: unknown[] = [];
  const listeners: ((tables: string[]) => void)[] = [];
  const newId = () => `01910000-0000-7000-8000-${String(++ids).padStart(12, '0')}`;
  const dispatch = createDispatch(file, handlers, { now: () => clock, newId, who: 'tester', kind }, (error) =>
    bugs.push(error),
  );

  const call = (operation: string, input: unknown, id = `call-${++calls}`) => {
    // One connection serves both here, so reading is held to reading by SQLite itself.
    const reads = !isCommand(operation);
    if (reads) file.raw.pragma('query_only = ON');
    const { result, tables } = dispatch(structuredClone({ id, operation, input }));
    if (reads) file.raw.pragma('query_only = OFF');
    if (tables.length > 0) for (const listener of listeners) listener(tables);
    return structuredClone(result);
  };

  const operations = Object.fromEntries(
    Object.entries(contract).map(([feature, own]) => [
      feature,
      Object.fromEntries(
        Object.entries<Operation>(own).map(([name, { kind: operationKind }]) => [
          name,
          async (input: unknown) =>
            operationKind === 'task' ? failed({ kind: 'refused' }) : call(`${feature}.${name}`, input),
        ]),
      ),
    ]),
  ) as Api;

  return Object.assign(operations, {
    setNow: (instant: string) => {
      clock = new Date(instant);
    },
    onChanged: (listener: (tables: string[]) => void) => void listeners.push(listener),
    bugs,
    file,
    call,
  });
}

function isCommand(name: string): boolean {
  const [feature = '', operation = ''] = name.split('.');
  const all: Record<string, Record<string, Operation>> = contract;
  return all[feature]?.[operation]?.kind === 'command';
}

/** The value of a result that must be good. @throws Error with the failure as JSON */
export async function value<T>(pending: Promise<Result<T>> | Result<T>): Promise<T> {
  const result = await pending;
  if (!result.ok) throw new Error(`the call failed: ${JSON.stringify(result.error)}`);
  return result.value;
}
