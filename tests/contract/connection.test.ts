import { describe, expect, it } from 'vitest';
import { connection, type Port } from '../../electron/ipc/connection';
import type { Call } from '../../electron/ipc/dispatch';

/** A port whose other end is the test. */
function port() {
  const calls: Call[] = [];
  let isClosed = false;
  const own: Port = {
    postMessage: (call: Call) => void calls.push(call),
    onmessage: null,
    close: () => {
      isClosed = true;
    },
  };
  const say = (data: unknown) =>
    own.onmessage?.call(own as MessagePort, new MessageEvent('message', { data }));
  return { own, calls, say, isClosed: () => isClosed };
}

const answered = { ok: true, value: 'answer' } as const;

describe('a window’s line to the database process', () => {
  it('holds calls back until there is a port', async () => {
    const line = connection(() => {});
    const pending = line.call('missions.list', {});
    const first = port();
    line.attach(first.own);
    expect(first.calls).toMatchObject([{ operation: 'missions.list', input: {} }]);
    first.say({ id: first.calls[0]?.id, result: answered });
    expect(await pending).toEqual(answered);
  });

  it('sends what is unanswered again, under its old id, when a new process takes over', async () => {
    const line = connection(() => {});
    const first = port();
    line.attach(first.own);
    const lost = line.call('missions.create', { title: 'A' });
    const done = line.call('missions.list', {});
    first.say({ id: first.calls[1]?.id, result: answered });
    await done;

    const second = port();
    line.attach(second.own);
    expect(first.isClosed()).toBe(true);
    expect(second.calls).toEqual([first.calls[0]]);
    second.say({ id: second.calls[0]?.id, result: answered });
    expect(await lost).toEqual(answered);
  });

  it('ends the wait when there is no database any more', async () => {
    const line = connection(() => {});
    const pending = line.call('missions.list', {});
    line.giveUp();
    expect(await pending).toEqual({ ok: false, error: { kind: 'interrupted' } });
  });

  it('passes announcements on, and ignores answers that nobody waits for', () => {
    const heard: string[][] = [];
    const line = connection((tables) => heard.push(tables));
    const first = port();
    line.attach(first.own);
    first.say({ changed: ['mission'] });
    first.say({ id: 'nobody', result: answered });
    expect(heard).toEqual([['mission']]);
  });
});
