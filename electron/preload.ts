import { contextBridge, ipcRenderer } from 'electron';
import type { AppEvent } from './contract/events';
import type { Kind } from './contract/operation';
import type { Result } from './contract/result';
import { connection } from './ipc/connection';
import { channels, type Outline } from './ipc/wire';

/** Put here by the build. */
declare const __CONTRACT__: Outline;

/** Exposes `window.api`: every operation of the contract as a function, and the app's events. Nothing else. */
const listeners = new Set<(event: AppEvent) => void>();
const tell = (event: AppEvent) => {
  for (const listener of listeners) listener(event);
};

const database = connection((tables) => tell({ type: 'changed', tables }));

ipcRenderer.on(channels.port, (event) => {
  const [port] = event.ports;
  if (port) database.attach(port);
});
ipcRenderer.on(channels.event, (_event, appEvent: AppEvent) => {
  if (
    appEvent.type === 'workspace' &&
    (appEvent.state.status === 'welcome' || appEvent.state.status === 'failed')
  )
    database.giveUp();
  tell(appEvent);
});
ipcRenderer.send(channels.connect);

const callable = (name: string, kind: Kind) =>
  kind === 'task'
    ? (input: unknown): Promise<Result<unknown>> => ipcRenderer.invoke(channels.task, name, input)
    : (input: unknown): Promise<Result<unknown>> => database.call(name, input);

const operations = Object.fromEntries(
  Object.entries(__CONTRACT__).map(([feature, kinds]) => [
    feature,
    Object.fromEntries(
      Object.entries(kinds).map(([name, kind]) => [name, callable(`${feature}.${name}`, kind)]),
    ),
  ]),
);

contextBridge.exposeInMainWorld('api', {
  ...operations,
  /** @returns a function that ends the subscription */
  subscribe: (listener: (event: AppEvent) => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
});
