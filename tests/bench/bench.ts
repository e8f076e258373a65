/**
 * Measures the budgets of the design, on this machine, now: `npm run bench -- [--runs 20] [--missions 2000]
 * [--only start,memory,calls,scrolling,dragging,search,saves,conflicts,import,printing]`. Prints a table and
 * writes out/bench/report.json; a budget that is not met is said and is no error.
 */
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { hashOf } from '../../build/setup/bundle.mjs';
import { inProject, outFolder } from '../../build/setup/paths.mjs';
import { electronRuntime } from '../../build/setup/runtime.mjs';
import { openOffice } from '../../db/connection/office';
import { startTexts } from '../../renderer/i18n';
import { attacheApp, bareApp, type OpenApp, open } from './apps';
import { measureCalls, measureDispatch } from './calls';
import { measureConflicts } from './conflicts';
import { measureDragging } from './dragging';
import { type Figure, isMet, table } from './figures';
import { measureImport } from './importing';
import { measureMemory } from './memory';
import { generatedOffice, personsPerMission, recordsPerMission } from './office/generate';
import { measurePrinting } from './printing';
import { measureSaves } from './saving';
import { measureScrolling, unthrottled } from './scrolling';
import { measureSearch } from './searching';
import { measureStart } from './start-up';

const all = [
  'start',
  'memory',
  'calls',
  'scrolling',
  'dragging',
  'search',
  'saves',
  'conflicts',
  'import',
  'printing',
] as const;
type Measure = (typeof all)[number];

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '20' },
    missions: { type: 'string', default: '2000' },
    only: { type: 'string', default: all.join() },
  },
});
const runs = Number(values.runs);
const missions = Number(values.missions);
const wanted = new Set<string>(values.only.split(','));
const folder = join(outFolder, 'bench');
const folderOf = (name: string) => join(folder, name);
mkdirSync(folder, { recursive: true });

console.log(`Generating an office of ${missions} missions, unless it is there …`);
const sources = hashOf([inProject('db/migrations'), join(import.meta.dirname, 'office')]).slice(0, 12);
const full = generatedOffice(join(folder, 'office'), sources, { missions, seed: 1 });
const empty = join(folder, 'empty.db');
rmSync(empty, { force: true });
openOffice(empty).close();

const measures: Record<Measure, () => Promise<Figure[]> | Figure[]> = {
  start: () =>
    measureStart(
      {
        bare: bareApp(folder),
        empty: attacheApp(folderOf('empty'), empty),
        full: attacheApp(folderOf('full'), full),
      },
      { runs, records: missions * recordsPerMission, folder },
    ),
  memory: () => withBoth((attache, bare) => measureMemory(attache.electron, bare.electron)),
  calls: async () => [
    ...(await withBoth((attache, bare) => measureCalls(attache.page, bare.page))),
    ...measureDispatch(full),
  ],
  scrolling: () => withFull(({ page }) => measureScrolling(page, missions * personsPerMission)),
  dragging: () => withFull(({ page }) => measureDragging(page)),
  search: () => measureSearch(full),
  saves: () => {
    const copy = join(folder, 'saves.db');
    copyFileSync(full, copy);
    const figures = measureSaves(copy, folder);
    rmSync(copy);
    return figures;
  },
  conflicts: () => {
    const small = generatedOffice(join(folder, 'small-office'), sources, { missions: 20, seed: 1 });
    return measureConflicts(full, small, folder);
  },
  import: () => measureImport(folder),
  printing: async () => {
    startTexts('da');
    return withFull((app) => measurePrinting(app, folder));
  },
};

/** Attaché alone, with the full office, drawing as fast as it can. */
async function withFull(measure: (app: OpenApp) => Promise<Figure[]>): Promise<Figure[]> {
  const app = await open(attacheApp(folderOf('full'), full), unthrottled);
  const figures = await measure(app);
  await app.electron.close();
  return figures;
}

/** Both apps open at once, Attaché with the full office. */
async function withBoth(measure: (attache: OpenApp, bare: OpenApp) => Promise<Figure[]>): Promise<Figure[]> {
  const bare = await open(bareApp(folder));
  const attache = await open(attacheApp(folderOf('full'), full));
  const figures = await measure(attache, bare);
  await attache.electron.close();
  await bare.electron.close();
  return figures;
}

const figures: Figure[] = [];
for (const name of all.filter((measure) => wanted.has(measure))) {
  console.log(`Measuring: ${name}`);
  figures.push(...(await measures[name]()));
}
const runtime = electronRuntime();
const machine = {
  cpu: cpus()[0]?.model ?? '',
  cores: cpus().length,
  load: loadavg(),
  platform: process.platform,
};
const report = {
  at: new Date().toISOString(),
  ...{ machine, electron: `${runtime.version} (${runtime.kind})`, runs, missions },
  figures: figures.map((figure) => ({ ...figure, met: isMet(figure) })),
};
writeFileSync(join(folder, 'report.json'), `${JSON.stringify(report, null, 2)}\n`);
console.log(`\n${table(figures)}\n`);
console.log(
  `Electron ${report.electron}, ${machine.cores} × ${machine.cpu}, load ${machine.load[0]?.toFixed(1)}. Written to out/bench/report.json.`,
);
