import { randomUUID } from 'node:crypto';
import { BrowserWindow, ipcMain } from 'electron';
import { operationNamed } from '../contract/operation';
import { failed, Refusal, type Result, succeeded } from '../contract/result';
import { tasks } from '../contract/tasks';
import type { TaskContext, TaskHandlers } from '../handlers/tasks';
import { toFailure } from './failure';
import { parseInput } from './parse-input';
import { isTrusted } from './sender';
import { channels } from './wire';

type AnyTask = (context: TaskContext, input: unknown) => unknown;

/**
 * Serves the contract's tasks in the main process: sender checked, input parsed, result in an envelope.
 * @param report is told of bugs, with the reference that the caller sees
 */
export function serveTasks(
  handlers: TaskHandlers,
  devServer: string | undefined,
  report: (error: unknown, reference: string, operation: string) => void,
): void {
  ipcMain.handle(channels.task, async (event, name: unknown, input: unknown): Promise<Result<unknown>> => {
    try {
      const window = BrowserWindow.fromWebContents(event.sender);
      const task = typeof name === 'string' ? taskNamed(handlers, name) : undefined;
      if (!task || !window || !isTrusted(event.senderFrame, devServer))
        throw new Refusal({ kind: 'refused' });
      return succeeded(await task({ window, contents: event.sender }, input));
    } catch (error) {
      return failed(toFailure(error, randomUUID, (bug, reference) => report(bug, reference, String(name))));
    }
  });
}

function taskNamed(handlers: TaskHandlers, name: string): AnyTask | undefined {
  const operation = operationNamed(tasks, name);
  if (operation?.kind !== 'task') return undefined;
  const [feature = '', task = ''] = name.split('.');
  const all: Record<string, Record<string, unknown>> = handlers;
  const handler = all[feature]?.[task] as AnyTask;
  return (context, input) => handler(context, parseInput(operation, input));
}
