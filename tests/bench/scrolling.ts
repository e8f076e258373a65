import type { Page } from 'playwright-core';
import { type Figure, quantile, rounded } from './figures';

/** Chromium draws as fast as it can with these, so the time between frames is what a frame costs. */
export const unthrottled = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

const frames = 600;
/** Pixels to a frame: three quick turns of a wheel. */
const stride = 300;

/**
 * Scrolls the longest list that there is, all people, one stride to a frame, up and down. Without a graphics card the
 * processor draws.
 */
export async function measureScrolling(page: Page, rows: number): Promise<Figure[]> {
  await page.evaluate(() => window.location.assign('#/people'));
  await page
    .locator(`main [role="grid"][aria-rowcount="${rows + 1}"] [data-index]`)
    .first()
    .waitFor();
  const { deltas, longest } = await page.evaluate(scroll, { frames, stride });
  const p95 = quantile(deltas, 0.95);
  const from = `${rows.toLocaleString('en')} rows, p95 of ${frames} frames, median ${rounded(quantile(deltas, 0.5))} ms`;
  return [
    { name: 'scrolling: a frame', measured: p95, unit: 'ms', budget: 16.7, from },
    {
      name: 'scrolling: the longest task',
      measured: longest,
      unit: 'ms',
      budget: 50,
      from: 'tasks below 50 ms are not told apart: 0',
    },
  ];
}

async function scroll({ frames: count, stride: step }: { frames: number; stride: number }) {
  const list = document.querySelector('main [role="grid"]');
  if (!list) throw new Error('there is no list');
  let longest = 0;
  const observer = new PerformanceObserver((entries) => {
    for (const { duration } of entries.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ type: 'longtask' });
  const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  const deltas: number[] = [];
  let direction = 1;
  for (let before = await nextFrame(); deltas.length < count; ) {
    if (list.scrollTop + list.clientHeight >= list.scrollHeight - 1) direction = -1;
    list.scrollTop += direction * step;
    const now = await nextFrame();
    deltas.push(now - before);
    before = now;
  }
  observer.disconnect();
  return { deltas, longest };
}
