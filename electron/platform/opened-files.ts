import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { shell } from 'electron';
import { Refusal } from '../contract/result';
import { fileSystemName } from './saved-files';

/** Copies of attachments, for other programs to show. */
export type OpenedFiles = {
  /**
   * Copies the bytes to a folder that is this user's alone and has the system open the copy, which can't be written to.
   * @throws Refusal `no-program` when the system has none for it
   */
  open: (name: string, bytes: Uint8Array) => Promise<void>;
  /** Removes all copies. What a program still holds is left to the next start, where the system won't let go of it. */
  clear: () => Promise<void>;
};

/** @param folder holds the copies; nothing else may lie there */
export function openedFiles(folder: string): OpenedFiles {
  return {
    open: async (name, bytes) => {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      // Each in a folder of its own: two files may have one name.
      const path = join(await mkdtemp(join(folder, 'file-')), fileSystemName(name));
      await writeFile(path, bytes, { mode: 0o600, flag: 'wx' });
      await chmod(path, 0o400);
      if ((await shell.openPath(path)) !== '') throw new Refusal({ kind: 'conflict', reason: 'no-program' });
    },
    clear: () => rm(folder, { recursive: true, force: true }).catch(() => {}),
  };
}
