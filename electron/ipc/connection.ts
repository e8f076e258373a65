import { failed, type Result } from '../contract/result';
import type { Call } from './dispatch';

type Pending = { call: Call; resolve: (result: Result<unknown>) => void };
type Incoming = { id: string; result: Result<unknown> } | { changed: string[] };

/** The part of a message port that is used. */
export type Port = Pick<MessagePort, 'postMessage' | 'onmessage' | 'close'>;

/**
 * A window's side of the line to the database process. Calls wait for a port; when a new database process takes over
 * from a dead one, whatever is unanswered is sent again under its old id, and is carried out once.
 * @param onChanged is told which tables changed
 */
export function connection(onChanged: (tables: string[]) => void) {
  const pending = new Map<string, Pending>();
  let port: Port | undefined;

  function receive(message: Incoming): void {
    if ('changed' in message) return onChanged(message.changed);
    pending.get(message.id)?.resolve(message.result);
    pending.delete(message.id);
  }

  return {
    call: (operation: string, input: unknown) =>
      new Promise<Result<unknown>>((resolve) => {
        const call: Call = { id: crypto.randomUUID(), operation, input };
        pending.set(call.id, { call, resolve });
        port?.postMessage(call);
      }),
    attach: (next: Port) => {
      port?.close();
      port = next;
      next.onmessage = ({ data }) => receive(data as Incoming);
      for (const { call } of pending.values()) next.postMessage(call);
    },
    /** There is no database any more: whoever waits is told so. */
    giveUp: () => {
      port = undefined;
      for (const { resolve } of pending.values()) resolve(failed({ kind: 'interrupted' }));
      pending.clear();
    },
  };
}
