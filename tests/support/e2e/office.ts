import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const patience = 90_000;

/** What LibreOffice calls a format, by the extension of its files. */
const filters = { pdf: 'pdf', txt: 'txt:Text (encoded):UTF8' };

/**
 * Opens a Word file with LibreOffice, which has a profile of its own for it, and saves it as something else.
 *
 * @param folder where the new file goes
 * @returns its path
 */
export async function convertWord(path: string, to: keyof typeof filters, folder: string): Promise<string> {
  const profile = mkdtempSync(join(tmpdir(), 'attache-office-'));
  const office = spawn(
    'soffice',
    [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      ...['--headless', '--norestore', '--convert-to', filters[to], '--outdir', folder, path],
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
    rmSync(profile, { recursive: true, force: true });
  }
  return join(folder, `${basename(path, extname(path))}.${to}`);
}
