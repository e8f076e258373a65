import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type App, environmentOf } from './apps';
import { type Figure, median, rounded } from './figures';

/** A start that takes longer than this has failed, in milliseconds. */
const patience = 60_000;
/** Written by watch/main.cjs: milliseconds since 1970. */
type Times = { shown: number; painted: number };

/**
 * Cold start to a usable list: from the moment that the process is asked for until the window is shown and the first row
 * (or the empty list's own text) is painted, whichever is later. "Cold" is no process of the app running; the system's
 * file cache is warm, and every profile has been started once before.
 *
 * All apps are measured by the same script, which is loaded into them from outside (watch/): it sees the row appear with
 * a MutationObserver, waits for the frame that draws it, and takes the page's own clock; nobody polls, no debugger is
 * attached. The apps take turns, so that whatever else the machine does hits all of them.
 */
export async function measureStart(
  apps: { bare: App; empty: App; full: App },
  { runs, records, folder }: { runs: number; records: number; folder: string },
): Promise<Figure[]> {
  const samples = { bare: [] as number[], empty: [] as number[], full: [] as number[] };
  const names = ['bare', 'empty', 'full'] as const;
  for (const name of names) await timeStart(apps[name], folder);
  for (let run = 0; run < runs; run++) {
    for (const name of names) samples[name].push(await timeStart(apps[name], folder));
    if ((run + 1) % 5 === 0) console.log(`  ${run + 1} of ${runs} rounds`);
  }
  const [bare, empty, full] = [median(samples.bare), median(samples.empty), median(samples.full)];
  const from = (own: number, other: number, what: string) =>
    `${rounded(own)} ms against ${rounded(other)} ms ${what}, medians of ${runs}`;
  return [
    {
      name: 'cold start to a usable list',
      measured: empty / bare,
      unit: '×',
      budget: 1.6,
      from: from(empty, bare, 'of a bare window'),
    },
    {
      name: `the same with ${records.toLocaleString('en')} records`,
      ...{
        measured: full / empty,
        unit: '×',
        budget: 1.1,
        from: from(full, empty, 'with an empty database'),
      },
    },
  ];
}

/** @returns milliseconds from the start of the process to the usable list */
async function timeStart(app: App, folder: string): Promise<number> {
  const report = join(folder, 'start.json');
  rmSync(report, { force: true });
  const watch = join(import.meta.dirname, 'watch/main.cjs');
  const env = environmentOf(app, {
    NODE_OPTIONS: `--require ${JSON.stringify(watch)}`,
    BENCH_REPORT: report,
  });
  const began = Date.now();
  const child = spawn(app.executablePath, app.args, { env, stdio: 'ignore' });
  const timer = setTimeout(() => child.kill('SIGKILL'), patience);
  await once(child, 'exit');
  clearTimeout(timer);
  if (!existsSync(report)) throw new Error('an app ended without having shown its list');
  const { shown, painted } = JSON.parse(readFileSync(report, 'utf8')) as Times;
  return Math.max(shown, painted) - began;
}
