import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const patience = 90_000;

/** Separated by semicolons, quoted where it must be, in UTF-8: LibreOffice's numbers for it. */
const separated = 'Text - txt - csv (StarCalc):59,34,76,1';

/** What LibreOffice calls a format, by the extension of its files. */
const filters = { pdf: 'pdf', txt: 'txt:Text (encoded):UTF8', xlsx: 'xlsx', csv: `csv:${separated}` };

/** Opens Word files with LibreOffice and saves them as something else. */
export const convertWord = (paths: readonly string[], to: 'pdf' | 'txt', folder: string): Promise<string[]> =>
  convert(paths, to, folder);

/** Opens a sheet with LibreOffice, separated values as it proposes, and saves it as another one; resolves to its path. */
export async function convertSheet(path: string, to: 'csv' | 'xlsx', folder: string): Promise<string> {
  const [sheet = ''] = await convert([path], to, folder, extname(path) === '.csv' ? separated : undefined);
  return sheet;
}

/**
 * Opens files with LibreOffice, one after another, and saves them as something else. Its start takes much longer than a
 * file does, and its first start in a folder the longest.
 *
 * @param folder where the new files go, and what LibreOffice keeps for itself
 * @param as what the files are, where their extension doesn't say it all
 * @returns their paths, in the same order
 */
async function convert(
  paths: readonly string[],
  to: keyof typeof filters,
  folder: string,
  as?: string,
): Promise<string[]> {
  const office = spawn(
    'soffice',
    [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'office')).href}`,
      ...['--headless', '--norestore', ...(as ? [`--infilter=${as}`] : [])],
      ...['--convert-to', filters[to], '--outdir', folder, ...paths],
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
