import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components';

export interface ToastMessage {
  title: string;
  /** A second, quieter sentence. */
  text?: string;
  tone?: 'neutral' | 'good' | 'warn' | 'stop';
  /** The way back or on, e.g. undo. Pressing it closes the toast. */
  action?: { label: string; onPress: () => void };
}

/** Milliseconds. Long enough to read and to reach the button; the clock stops on hover and focus. */
const SHOWN_FOR = 8000;

export const toastQueue = new ToastQueue<ToastMessage>({ maxVisibleToasts: 3 });

/**
 * Says at the window's edge what has just happened. A toast of tone `stop` stays until it is closed.
 * Returns a key for `toastQueue.close`. `ToastRegion` has to be mounted once.
 */
export function showToast(message: ToastMessage): string {
  return toastQueue.add(message, { timeout: message.tone === 'stop' ? undefined : SHOWN_FOR });
}

/** Takes away what offers a way back or on: once a step was undone or redone it would lead somewhere else. */
export function withdrawOffers(): void {
  for (const { key, content } of toastQueue.visibleToasts) if (content.action) toastQueue.close(key);
}
