import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const patience = 90_000;

/** What LibreOffice calls a format, by the extension of its files. */
const filters = { pdf: 'pdf', txt: 'txt:Text (encoded):UTF8' };

/**
 * Opens Word files with LibreOffice, one after another, and saves them as something else. Its start takes much longer
 * than a file does, and its first start in a folder the longest.
 *
 * @param folder where the new files go, and what LibreOffice keeps for itself
 * @returns their paths, in the same order
 */
export async function convertWord(
  paths: readonly string[],
  to: keyof typeof filters,
  folder: string,
): Promise<string[]> {
  const office = spawn(
    'soffice',
    [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'office')).href}`,
      ...['--headless', '--norestore', '--convert-to', filters[to], '--outdir', folder, ...paths],
    ],
    // It is a script that starts others: a group of its own, to end them all.
    { stdio: ['ignore', 'pipe', 'pipe'], detached: true },
  );
  let output = '';
  office.stdout.on('data', (chunk) => (output += chunk));
  office.stderr.on('data', (chunk) => (output += chunk));
  const timer = setTimeout(() => office.pid && process.kill(-office.pid, 'SIGKILL'), patience);
  try {
    const [code] = await once(office, 'close');
    if (code !== 0) throw new Error(`LibreOffice ended with ${code}.\n${output}`);
  } finally {
    clearTimeout(timer);
  }
  return paths.map((path) => join(folder, `${basename(path, extname(path))}.${to}`));
}
