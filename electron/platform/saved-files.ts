import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import type { SavedFile } from '../contract/files';
import { Refusal } from '../contract/result';
import { showInFolder } from './lockdown';

const paths = new Map<string, string>();

/**
 * Asks where to and writes the bytes there.
 * @param suggestedName with the extension, if it has one
 * @returns null when the user cancelled
 * @throws Refusal `conflict` when the chosen place can't be written
 */
export async function saveWithDialog(
  window: BrowserWindow,
  suggestedName: string,
  bytes: Uint8Array,
): Promise<SavedFile | null> {
  const defaultPath = fileSystemName(suggestedName);
  const kind = extname(defaultPath).slice(1);
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath,
    filters: kind === '' ? [] : [{ name: kind.toUpperCase(), extensions: [kind] }],
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

/** What Windows keeps for devices, whatever the extension. */
const device = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** A name becomes one that every system's files can have, short enough to leave room for the folder's path. */
export function fileSystemName(name: string): string {
  const clean = name.replace(/[<>:"/\\|?*\p{Cc}]/gu, '-');
  const extension = extname(clean).slice(0, 20);
  // Cutting may have left half a character; Windows takes no dot or space at the end.
  const stem = basename(clean, extension)
    .slice(0, 100)
    .replace(/[\p{Cs}. ]+$/u, '');
  return `${device.test(stem) ? '_' : ''}${stem || 'Attaché'}${extension}`;
}
