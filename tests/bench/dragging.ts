import type { Page } from 'playwright-core';
import { type Figure, quantile, rounded } from './figures';

const days = 5;
const items = 200;
const seconds = 3;
/** What a block is dragged back and forth over, in pixels from where it is taken. */
const reach = { x: 420, y: 260 };

/**
 * Drags a block over a programme of 200 items on five days for three seconds, alone and with all of its day: more than a
 * frame to a move, and moves are skipped. Two figures for each, as neither alone is the truth:
 * - a move's work: all that the page's thread does for it, from the pointer's event over scripts, styles, layout and paint
 *   until the frame is handed over, in the processor's time. What else the machine does leaves it alone, so it can be
 *   compared; of it the part of scripts, styles and layout is named. At the edge of the grid, which then scrolls by itself,
 *   several frames come to a move: each is counted.
 * - a move's frame: the same by the clock, as somebody at this machine waits for it, other programs included. Chromium
 *   draws as fast as it can here (`unthrottled`): no waiting for a screen's next frame is in it, and on a screen of 60 Hz
 *   up to 16.7 ms come on top. Without a graphics card the processor draws the frame then, on other threads.
 * Both must fit into one frame. The programme has come to rest before: opening it is no part of dragging.
 */
export async function measureDragging(page: Page): Promise<Figure[]> {
  const missionId = await page.evaluate(fill, { days, items });
  await page.evaluate((id) => window.location.assign(`#/missions/${id}/programme`), missionId);
  const block = page.locator('[data-hours] [data-stop]').nth(items / days + 4);
  await block.waitFor();
  await page.evaluate(rest);
  const one = await drag(page);
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+End');
  await page.evaluate(rest);
  const several = await drag(page);
  return [
    ...figuresOf(`dragging one of ${items} items`, one),
    ...figuresOf(`dragging ${items / days} of ${items} items`, several),
    {
      name: 'dragging: the longest task',
      measured: Math.max(one.longest, several.longest),
      unit: 'ms',
      budget: 50,
      from: 'by the clock; tasks below 50 ms are not told apart: 0',
    },
  ];
}

/** What a drag took in milliseconds: move by move the work, of it scripts, styles and layout, and the time to the frame. */
type Taken = { work: number[]; laidOut: number[]; frames: number[]; longest: number };

function figuresOf(name: string, { work, laidOut, frames }: Taken): Figure[] {
  const figure = (what: string, values: readonly number[], more = ''): Figure => ({
    name: `${name}: ${what}`,
    measured: quantile(values, 0.95),
    unit: 'ms',
    budget: 16.7,
    from: `p95 of ${values.length} moves in ${seconds} s, median ${rounded(quantile(values, 0.5))} ms${more}`,
  });
  const part = `, of it scripts, styles and layout ${rounded(quantile(laidOut, 0.5))} ms`;
  return [figure("a move's work", work, part), figure("a move's frame", frames)];
}

/** Takes the block that has the focus, or the first in sight, moves it for three seconds and gives the drag up. */
async function drag(page: Page): Promise<Taken> {
  const from = await page.evaluate(taken);
  const meter = await meterOf(page);
  const work: number[] = [];
  const laidOut: number[] = [];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  const recording = page.evaluate(record, seconds * 1000);
  let before = await meter.read();
  for (const end = Date.now() + seconds * 1000, start = Date.now(); Date.now() < end; ) {
    const turn = ((Date.now() - start) / 1000) * Math.PI;
    const across = (1 - Math.cos(turn)) / 2;
    const down = Math.sin(turn * 1.7);
    await page.mouse.move(from.x + across * reach.x, from.y + down * reach.y);
    const now = await meter.read();
    const frames = Math.max(1, now.frames - before.frames);
    for (let frame = 0; frame < frames; frame++) {
      work.push((now.all - before.all) / frames);
      laidOut.push((now.laidOut - before.laidOut) / frames);
    }
    before = now;
  }
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await meter.close();
  return { ...(await recording), work, laidOut };
}

/** The processor's time, in milliseconds, that the page's thread has used so far, and for how many frames; asking is in it. */
async function meterOf(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const frames = await page.evaluate(() => Number(Reflect.get(window, 'framesDrawn')));
    const seconds = (name: string) => {
      const metric = metrics.find((own) => own.name === name);
      if (!metric) throw new Error(`Chromium does not measure ${name}`);
      return metric.value;
    };
    return {
      frames,
      all: seconds('TaskDuration') * 1000,
      laidOut:
        (seconds('ScriptDuration') + seconds('RecalcStyleDuration') + seconds('LayoutDuration')) * 1000,
    };
  };
  return { read, close: () => session.detach() };
}

/** Until the page's thread has had nothing to do for half a second: all is fetched, and all is drawn. */
async function rest() {
  for (let quietSince = performance.now(); performance.now() - quietSince < 500; ) {
    const start = performance.now();
    await new Promise((resolve) => setTimeout(resolve, 10));
    if (performance.now() - start > 30) quietSince = performance.now();
  }
}

function taken() {
  const area = document.querySelector('[data-hours]')?.parentElement?.parentElement?.getBoundingClientRect();
  const isInSight = (block: Element) => {
    const { top, bottom } = block.getBoundingClientRect();
    return area !== undefined && top > area.top + 80 && bottom < area.bottom - 40;
  };
  const blocks = [...document.querySelectorAll<HTMLElement>('[data-hours] [data-stop]')].filter(isInSight);
  const block = blocks.find((own) => own.ariaPressed === 'true') ?? blocks[0];
  if (!block) throw new Error('there is no block in sight');
  block.focus({ preventScroll: true });
  const box = block.getBoundingClientRect();
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}

/** The browser hands a pointer's move over right before the frame; what is posted in the frame comes after it is drawn. */
async function record(milliseconds: number): Promise<Pick<Taken, 'frames' | 'longest'>> {
  let longest = 0;
  const observer = new PerformanceObserver((entries) => {
    for (const { duration } of entries.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ type: 'longtask' });
  const frames: number[] = [];
  const drawn = new Set<unknown>();
  /** A frame has one time; the meter asks for how many there were. */
  const count = () => {
    drawn.add(document.timeline.currentTime);
    Reflect.set(window, 'framesDrawn', drawn.size);
  };
  Reflect.set(window, 'framesDrawn', 0);
  const ending = new AbortController();
  window.addEventListener('scroll', count, { capture: true, signal: ending.signal });
  window.addEventListener(
    'pointermove',
    () => {
      count();
      const start = performance.now();
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => frames.push(performance.now() - start);
      requestAnimationFrame(() => port2.postMessage(null));
    },
    { capture: true, signal: ending.signal },
  );
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  ending.abort();
  observer.disconnect();
  return { frames, longest };
}

/** A mission with that many items, four at a time. */
async function fill(size: { days: number; items: number }): Promise<string> {
  const { missions, programme } = window.api;
  const startsOn = '2026-05-18';
  const endsOn = `2026-05-${17 + size.days}`;
  const mission = await missions.create({
    title: 'Bench',
    kind: 'fact-finding',
    dates: { kind: 'exact', startsOn, endsOn },
  });
  if (!mission.ok) throw new Error('the mission was refused');
  const missionId = mission.value.id;
  const perDay = size.items / size.days;
  const added = await programme.add({
    missionId,
    from: 'import',
    items: Array.from({ length: size.items }, (_, index) => {
      const place = Math.floor((index % perDay) / 4);
      const day = `2026-05-${18 + Math.floor(index / perDay)}`;
      const hour = String(8 + place).padStart(2, '0');
      return {
        kind: 'meeting' as const,
        title: `Item ${index}`,
        time: { kind: 'timed' as const, startsAt: `${day}T${hour}:00`, endsAt: `${day}T${hour}:45` },
      };
    }),
  });
  if (!added.ok) throw new Error('the items were refused');
  return missionId;
}
