import { randomUUID } from 'node:crypto';
import { MessageChannelMain, type UtilityProcess, utilityProcess, type WebContents } from 'electron';
import type { OperationName } from '../contract';
import { failed, type Result } from '../contract/result';
import type { WorkspaceKind, WorkspaceProblem } from '../contract/workspace';
import type { Call } from '../ipc/dispatch';
import { channels, type DatabaseMessage, type DatabaseStart } from '../ipc/wire';

/** More unexpected ends than this within {@link crashWindow} milliseconds, and it isn't started again. */
const crashLimit = 3;
const crashWindow = 30_000;
/** How long a database process may take to close its file, in milliseconds. */
const closingTime = 3_000;

export type DatabaseOptions = {
  /** The built database process. */
  script: string;
  start: (kind: WorkspaceKind) => DatabaseStart;
  onOpened: () => void;
  onReopening: () => void;
  onFailed: (problem: WorkspaceProblem) => void;
  onBug: (bug: Extract<DatabaseMessage, { type: 'bug' }>) => void;
};

export type DatabaseProcess = {
  open: (kind: WorkspaceKind) => void;
  /** Gives a window its own port; a window that has one already gets a new one. */
  connect: (contents: WebContents) => void;
  /** Asks as a window does, over a port for this one question; `interrupted` when the process ends under it. */
  ask: (operation: OperationName<'query'>, input: unknown) => Promise<Result<unknown>>;
  /** Closes the file and ends the process. */
  close: () => Promise<void>;
};

/** Starts the database process, hands windows their ports to it, and starts it anew when it dies. */
export function databaseProcess(options: DatabaseOptions): DatabaseProcess {
  let child: UtilityProcess | undefined;
  let crashes: number[] = [];

  function start(kind: WorkspaceKind): void {
    const started = utilityProcess.fork(options.script, [], { serviceName: 'Attaché database' });
    child = started;
    started.on('message', (message: DatabaseMessage) => {
      if (child !== started) return;
      if (message.type === 'bug') return options.onBug(message);
      if (message.type === 'opened') return options.onOpened();
      child = undefined;
      started.kill();
      options.onFailed(message.problem);
    });
    started.on('exit', () => {
      if (child !== started) return;
      child = undefined;
      recover(kind);
    });
    started.postMessage(options.start(kind));
  }

  function recover(kind: WorkspaceKind): void {
    const now = Date.now();
    crashes = [...crashes.filter((time) => now - time < crashWindow), now];
    if (crashes.length > crashLimit) return options.onFailed('crashing');
    options.onReopening();
    start(kind);
  }

  return {
    open: (kind) => {
      crashes = [];
      start(kind);
    },
    connect: (contents) => {
      if (!child) return;
      const { port1, port2 } = new MessageChannelMain();
      child.postMessage({ type: 'port' }, [port1]);
      contents.postMessage(channels.port, null, [port2]);
    },
    ask: (operation, input) =>
      new Promise((resolve) => {
        if (!child) return resolve(failed({ kind: 'interrupted' }));
        const { port1, port2 } = new MessageChannelMain();
        port2.on('message', ({ data }: { data: { result: Result<unknown> } | { changed: string[] } }) => {
          if (!('result' in data)) return;
          resolve(data.result);
          port2.close();
        });
        port2.once('close', () => resolve(failed({ kind: 'interrupted' })));
        port2.start();
        child.postMessage({ type: 'port' }, [port1]);
        const call: Call = { id: randomUUID(), operation, input };
        port2.postMessage(call);
      }),
    close: async () => {
      const closing = child;
      child = undefined;
      if (!closing) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(() => closing.kill(), closingTime);
        closing.once('exit', () => {
          clearTimeout(timer);
          resolve();
        });
        closing.postMessage({ type: 'close' });
      });
    },
  };
}
