import type { Page } from 'playwright-core';
import { openOffice } from '../../db/connection/office';
import { builtInTopics } from '../../db/domain/topic';
import { listTopics } from '../../db/queries/topics';
import { handlers } from '../../electron/handlers';
import { createDispatch } from '../../electron/ipc/dispatch';
import { type Figure, median, rounded } from './figures';

declare global {
  interface Window {
    bare: { empty: () => Promise<void> };
  }
}

const calls = 2_000;
/** The page's clock has steps of 0.1 ms, as long as a call takes: this many calls are timed as one, one after the other. */
const perSample = 25;

/** What is called: a task of the main process, and two queries of the database process. None takes an input. */
const operations = {
  'preferences.get': 'no query, in the main process',
  'office.get': 'one record, from the database process',
  'topics.list': 'four records, from the database process',
} as const;
type Operation = keyof typeof operations;
const names = Object.keys(operations) as Operation[];

/**
 * Checked calls against an empty one. A checked one is looked up, its sender checked (with a database call: when the
 * window got its line), its input parsed, handled, and its result put into an envelope; `preferences.get` goes the same
 * road as the empty one and so shows what the checks cost, the queries go the road to the database process and do their
 * work on SQLite. The empty one is `ipcRenderer.invoke` of a handler that does nothing, in a bare app. All go through the
 * context bridge and each is awaited before the next. Both apps are open at once, and their samples take turns.
 */
export async function measureCalls(attache: Page, bare: Page): Promise<Figure[]> {
  const empty: number[] = [];
  const checked: Record<Operation, number[]> = { 'preferences.get': [], 'office.get': [], 'topics.list': [] };
  for (let done = -perSample * 8; done < calls; done += perSample) {
    const isWarm = done >= 0;
    const least = await bare.evaluate(timeEmpty, perSample);
    if (isWarm) empty.push(least);
    for (const name of names) {
      const [feature = '', operation = ''] = name.split('.');
      const sample = await attache.evaluate(timeCalls, { feature, operation, count: perSample });
      if (isWarm) checked[name].push(sample);
    }
  }
  const least = median(empty);
  return names.map((name) => ({
    name: `a checked call (${name}: ${operations[name]})`,
    ...{ measured: median(checked[name]) / least, unit: '×', budget: 1.25 },
    from: `${rounded(median(checked[name]))} µs against ${rounded(least)} µs, medians of ${calls / perSample} × ${perSample} calls`,
  }));
}

async function timeEmpty(count: number): Promise<number> {
  const began = performance.now();
  for (let call = 0; call < count; call++) await window.bare.empty();
  return ((performance.now() - began) * 1_000) / count;
}

type Calls = { feature: string; operation: string; count: number };

async function timeCalls({ feature, operation, count }: Calls): Promise<number> {
  const api = window.api as unknown as Record<string, Record<string, () => Promise<unknown>>>;
  const call = api[feature]?.[operation];
  if (!call) throw new Error('there is no such operation');
  const began = performance.now();
  for (let done = 0; done < count; done++) await call();
  return ((performance.now() - began) * 1_000) / count;
}

/** What the checks alone cost: the dispatch of a call against its handler called directly, in this process. */
export function measureDispatch(path: string): Figure[] {
  const office = openOffice(path);
  const surroundings = { now: () => new Date(), newId: () => '', who: 'bench', kind: 'office' as const };
  const dispatch = createDispatch(office, handlers, surroundings, (error) => {
    throw error;
  });
  const time = (work: () => unknown) => {
    const began = performance.now();
    for (let call = 0; call < perSample; call++) work();
    return ((performance.now() - began) * 1_000) / perSample;
  };
  const samples = { dispatched: [] as number[], direct: [] as number[] };
  for (let done = -calls; done < calls; done += perSample) {
    const dispatched = time(() => dispatch({ id: 'call', operation: 'topics.list', input: undefined }));
    const direct = time(() => listTopics(office.reader));
    if (done >= 0) {
      samples.dispatched.push(dispatched);
      samples.direct.push(direct);
    }
  }
  office.close();
  const [dispatched, direct] = [median(samples.dispatched), median(samples.direct)];
  const from = `topics.list of ${Object.keys(builtInTopics).length} topics: ${rounded(dispatched)} µs dispatched, ${rounded(direct)} µs the query alone`;
  return [
    {
      name: "a call's checks, in its process",
      measured: dispatched - direct,
      unit: 'µs',
      budget: null,
      from,
    },
  ];
}
