import type { BrowserWindow } from 'electron';
import type { AppEvent } from '../contract/events';
import { channels } from '../ipc/wire';

/** A page that doesn't answer must not keep its window open, in milliseconds. */
const patience = 3_000;

/** Lets a window save what is being typed before it closes. */
export function settling() {
  const waiting = new Map<BrowserWindow, () => void>();
  return {
    /** Resolves when the page has said that it is ready, or after a while. */
    settle: (window: BrowserWindow) =>
      new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, patience);
        waiting.set(window, () => {
          clearTimeout(timer);
          resolve();
        });
        const closing: AppEvent = { type: 'closing' };
        window.webContents.send(channels.event, closing);
      }).finally(() => waiting.delete(window)),
    settled: (window: BrowserWindow) => waiting.get(window)?.(),
  };
}
