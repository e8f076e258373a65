import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { openOffice } from '../db/connection/office';
import { OpenError } from '../db/connection/problem';
import { handlers } from './handlers';
import { type Call, createDispatch } from './ipc/dispatch';
import type { DatabaseMessage, DatabaseStart } from './ipc/wire';
import { clockFrom } from './platform/clock';
import { safeStack } from './platform/safe-stack';

z.config({ jitless: true });

/** The database process: opens one file and serves the contract on the ports that main hands it. */
const main = process.parentPort;
const say = (message: DatabaseMessage) => main.postMessage(message);

main.once('message', ({ data }: { data: DatabaseStart }) => void begin(data));

async function begin(start: DatabaseStart): Promise<void> {
  try {
    await serve(start);
    say({ type: 'opened' });
  } catch (error) {
    if (!(error instanceof OpenError))
      say({ type: 'bug', operation: 'open', reference: uuid(), stack: safeStack(error) });
    say({ type: 'failed', problem: error instanceof OpenError ? error.problem : 'unexpected' });
  }
}

async function serve(start: DatabaseStart): Promise<void> {
  const office = openOffice(start.path, { nativeBinding: start.nativeBinding ?? undefined });
  const surroundings = { now: clockFrom(start.now), newId: uuid, who: start.who, kind: start.kind };
  if (start.kind === 'example') {
    const { loadExample } = await import('../db/sample/load');
    loadExample(office, start.language, surroundings);
  }
  const dispatch = createDispatch(office, handlers, surroundings, (error, reference, operation) =>
    say({ type: 'bug', operation, reference, stack: safeStack(error) }),
  );

  const windows = new Set<Electron.MessagePortMain>();
  main.on('message', ({ data, ports: [port] }) => {
    if (data.type === 'close') {
      office.close();
      process.exit(0);
    }
    if (!port) return;
    windows.add(port);
    port.on('close', () => windows.delete(port));
    port.on('message', ({ data }: { data: Call }) => {
      const { result, tables } = dispatch(data);
      port.postMessage({ id: data.id, result });
      if (tables.length > 0) for (const window of windows) window.postMessage({ changed: tables });
    });
    port.start();
  });
}
