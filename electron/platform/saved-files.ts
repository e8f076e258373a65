import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import type { SavedFile } from '../contract/files';
import { Refusal } from '../contract/result';
import { showInFolder } from './lockdown';

const paths = new Map<string, string>();

/**
 * Asks where to and writes the bytes there.
 * @param kind the file's extension
 * @returns null when the user cancelled
 * @throws Refusal `conflict` when the chosen place can't be written
 */
export async function saveWithDialog(
  window: BrowserWindow,
  suggestedName: string,
  kind: string,
  bytes: Uint8Array,
): Promise<SavedFile | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: `${safeName(suggestedName)}.${kind}`,
    filters: [{ name: kind.toUpperCase(), extensions: [kind] }],
  });
  if (canceled || !filePath) return null;
  try {
    await writeFile(filePath, bytes);
  } catch {
    throw new Refusal({ kind: 'conflict', reason: 'file-not-written' });
  }
  const token = randomUUID();
  paths.set(token, filePath);
  return { name: basename(filePath), token };
}

/** Shows a file that was saved in this session. @throws Refusal `not-found` for any other token */
export function revealSaved(token: string): void {
  const path = paths.get(token);
  if (path === undefined) throw new Refusal({ kind: 'not-found' });
  showInFolder(path);
}

/** A title becomes a file name that Windows takes too, short enough to leave room for the folder's path. */
function safeName(name: string): string {
  const clean = name.replace(/[<>:"/\\|?*\p{Cc}]/gu, '-').slice(0, 100);
  // Cutting may have left half a character; Windows takes no dot or space at the end.
  return clean.replace(/[\p{Cs}. ]+$/u, '') || 'Attaché';
}
