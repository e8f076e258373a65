import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { ElectronApplication } from 'playwright-core';
import { type Figure, rounded } from './figures';

/** How long an app is left alone before its memory is read, in milliseconds. */
const rest = 5_000;

/**
 * Memory of all processes of both apps while the missions list is shown and nothing happens: the proportional set size,
 * in which what processes share is counted once. Linux only; elsewhere there is no figure.
 */
export async function measureMemory(
  attache: ElectronApplication,
  bare: ElectronApplication,
): Promise<Figure[]> {
  if (process.platform !== 'linux') return [];
  await setTimeout(rest);
  const [own, least] = [pssOfTree(attache), pssOfTree(bare)];
  const from = `${rounded(own)} MB against ${rounded(least)} MB of a bare window, PSS of all processes`;
  return [{ name: 'memory', measured: own / least, unit: '×', budget: 1.6, from }];
}

/** Megabytes of a process and all its descendants. */
function pssOfTree(app: ElectronApplication): number {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    const status = Number.isNaN(pid) ? undefined : readIfThere(`/proc/${pid}/stat`);
    // The name in brackets may hold anything; the parent is the second field behind it.
    const parent = status?.slice(status.lastIndexOf(')') + 2).split(' ')[1];
    if (parent !== undefined) parents.set(pid, Number(parent));
  }
  const root = app.process().pid ?? 0;
  const belongs = (pid: number | undefined): boolean =>
    pid !== undefined && (pid === root || belongs(parents.get(pid)));
  const kilobytes = [...parents.keys()]
    .filter(belongs)
    .map((pid) => Number(/^Pss:\s+(\d+)/m.exec(readIfThere(`/proc/${pid}/smaps_rollup`) ?? '')?.[1] ?? 0));
  return kilobytes.reduce((sum, size) => sum + size, 0) / 1_024;
}

/** Processes come and go while one looks. */
function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
