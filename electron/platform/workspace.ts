import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { filesFolderOf } from '../../db/connection/file-store';
import { failed } from '../contract/result';
import { type WorkspaceKind, type WorkspaceState, workspaceKinds } from '../contract/workspace';
import { type DatabaseOptions, type DatabaseProcess, databaseProcess } from './database-process';
import { storedJson } from './stored-json';

export type WorkspaceOptions = {
  /** The folder of the profile; the databases lie in a folder of it. */
  profile: string;
  script: string;
  /** What the database process needs to know beside path and kind. */
  start: (path: string, kind: WorkspaceKind) => ReturnType<DatabaseOptions['start']>;
  onState: (state: WorkspaceState) => void;
  onOpened: () => void;
  onBug: DatabaseOptions['onBug'];
};

/** Which of the two databases is open; the example has a file of its own and never meets the office's. */
export type Workspace = {
  state: () => WorkspaceState;
  open: (kind: WorkspaceKind) => Promise<WorkspaceState>;
  /** Opens what was open the last time, or stays at the welcome. */
  resume: () => void;
  close: () => Promise<WorkspaceState>;
  /** Ends the database process and remembers what was open. */
  quit: () => Promise<void>;
  removeExample: () => Promise<WorkspaceState>;
  path: () => string | undefined;
  connect: DatabaseProcess['connect'];
  /** Asks the office that is open; `interrupted` while none is. */
  ask: DatabaseProcess['ask'];
};

const lastSchema = z.object({ last: z.enum(workspaceKinds).nullable() });

export function createWorkspace(options: WorkspaceOptions): Workspace {
  const folder = join(options.profile, 'offices');
  const pathOf = (kind: WorkspaceKind) => join(folder, `${kind}.db`);
  const exist = () => ({
    exampleExists: existsSync(pathOf('example')),
    officeExists: existsSync(pathOf('office')),
  });
  const remembered = storedJson(join(options.profile, 'workspace.json'), lastSchema, { last: null });
  const welcome = (): WorkspaceState => ({ status: 'welcome', ...exist() });
  let current: WorkspaceKind | undefined;
  let state = welcome();

  const become = (next: WorkspaceState) => {
    state = next;
    options.onState(next);
    return next;
  };
  const withCurrent = (make: (kind: WorkspaceKind) => WorkspaceState) => () => {
    if (current) become(make(current));
  };

  const database = databaseProcess({
    script: options.script,
    start: (kind) => options.start(pathOf(kind), kind),
    onOpened: () => {
      options.onOpened();
      withCurrent((kind) => ({ status: 'open', kind, ...exist() }))();
    },
    onReopening: withCurrent((kind) => ({ status: 'opening', kind })),
    onFailed: (problem) => withCurrent((kind) => ({ status: 'failed', kind, problem, path: pathOf(kind) }))(),
    onBug: options.onBug,
  });

  function start(kind: WorkspaceKind): WorkspaceState {
    mkdirSync(folder, { recursive: true });
    current = kind;
    const opening = become({ status: 'opening', kind });
    database.open(kind);
    return opening;
  }

  return {
    state: () => state,
    open: async (kind) => {
      await database.close();
      remembered.set({ last: kind });
      return start(kind);
    },
    resume: () => {
      const { last } = remembered.get();
      if (last) start(last);
    },
    close: async () => {
      await database.close();
      current = undefined;
      remembered.set({ last: null });
      return become(welcome());
    },
    quit: database.close,
    removeExample: async () => {
      if (current === 'example') {
        await database.close();
        current = undefined;
        remembered.set({ last: null });
      }
      for (const suffix of ['', '-wal', '-shm']) rmSync(`${pathOf('example')}${suffix}`, { force: true });
      rmSync(filesFolderOf(pathOf('example')), { recursive: true, force: true });
      if (current === undefined) return become(welcome());
      return become(state.status === 'open' ? { ...state, ...exist() } : state);
    },
    path: () => (current ? pathOf(current) : undefined),
    connect: database.connect,
    ask: async (operation, input) =>
      state.status === 'open' ? database.ask(operation, input) : failed({ kind: 'interrupted' }),
  };
}
