import type { WebFrameMain } from 'electron';
import { isOwn } from '../platform/lockdown';

/** Only the top frame of one of the app's own pages may ask for anything. */
export function isTrusted(frame: WebFrameMain | null, devServer: string | undefined): boolean {
  return frame !== null && frame.parent === null && isOwn(frame.url, devServer);
}
