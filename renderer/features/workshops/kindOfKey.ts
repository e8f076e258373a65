import type { KeyboardEvent } from 'react';
import { type CaptureKind, captureKinds } from '../../../db/domain/capture';

/** The kind that Alt and a digit choose; null for every other key. AltGr, which writes signs, is Ctrl and Alt. */
export function kindOfKey(event: KeyboardEvent): CaptureKind | null {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return null;
  const [, digit] = /^(?:Digit|Numpad)([1-4])$/.exec(event.code) ?? [];
  return captureKinds[Number(digit) - 1] ?? null;
}
