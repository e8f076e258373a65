import type { Page } from 'playwright-core';
import { openOffice } from '../../db/connection/office';
import { builtInTopics } from '../../db/domain/topic';
import { listTopics } from '../../db/queries/topics';
import type { Api } from '../../electron/contract';
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

/**
 * A checked call (window → database process: envelope, operation looked up, input parsed, a query on SQLite, result in
 * its envelope) against an empty one (window → main process: `ipcRenderer.invoke` of a handler that does nothing), both
 * through the context bridge, each awaited before the next. Samples of both apps, which are open at once, take turns.
 */
export async function measureCalls(attache: Page, bare: Page): Promise<Figure[]> {
  const samples = { bare: [] as number[], topics: [] as number[], office: [] as number[] };
  for (let done = -perSample * 8; done < calls; done += perSample) {
    const sample = {
      bare: await bare.evaluate(timeEmpty, perSample),
      topics: await attache.evaluate(timeTopics, perSample),
      office: await attache.evaluate(timeOffice, perSample),
    };
    // The first rounds are the engines' warming up.
    if (done >= 0) for (const name of ['bare', 'topics', 'office'] as const) samples[name].push(sample[name]);
  }
  const empty = median(samples.bare);
  const against = (own: number) =>
    `${rounded(own)} µs against ${rounded(empty)} µs, medians of ${calls / perSample} × ${perSample} calls`;
  const figure = (name: string, own: number): Figure => ({
    ...{ name, measured: own / empty, unit: '×', budget: 1.25, from: against(own) },
  });
  return [
    figure('a checked call (office.get)', median(samples.office)),
    figure('a checked call (topics.list, four records)', median(samples.topics)),
  ];
}

async function timeEmpty(count: number): Promise<number> {
  const began = performance.now();
  for (let call = 0; call < count; call++) await window.bare.empty();
  return ((performance.now() - began) * 1_000) / count;
}

async function timeTopics(count: number): Promise<number> {
  const { topics } = (window as unknown as { api: Api }).api;
  const began = performance.now();
  for (let call = 0; call < count; call++) await topics.list();
  return ((performance.now() - began) * 1_000) / count;
}

async function timeOffice(count: number): Promise<number> {
  const { office } = (window as unknown as { api: Api }).api;
  const began = performance.now();
  for (let call = 0; call < count; call++) await office.get();
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
