import type { Page } from 'playwright-core';
import { type Figure, quantile, rounded } from './figures';

const days = 5;
const items = 200;
const seconds = 3;
/** What a block is dragged back and forth over, in pixels from where it is taken. */
const reach = { x: 420, y: 260 };

/**
 * Drags a block over a programme of 200 items on five days for three seconds, alone and with all of its day, and takes the
 * time of each move from the pointer's event until its frame is drawn: more than a frame, and moves are skipped. Without
 * a graphics card the processor draws.
 */
export async function measureDragging(page: Page): Promise<Figure[]> {
  const missionId = await page.evaluate(fill, { days, items });
  await page.evaluate((id) => window.location.assign(`#/missions/${id}/programme`), missionId);
  const block = page.locator('[data-hours] [data-stop]').nth(items / days + 4);
  await block.waitFor();
  const one = await drag(page);
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+End');
  const several = await drag(page);
  return [
    figureOf(`dragging one of ${items} items: a move`, one.moves),
    figureOf(`dragging ${items / days} of ${items} items: a move`, several.moves),
    {
      name: 'dragging: the longest task',
      measured: Math.max(one.longest, several.longest),
      unit: 'ms',
      budget: 50,
      from: 'tasks below 50 ms are not told apart: 0',
    },
  ];
}

const figureOf = (name: string, moves: readonly number[]): Figure => ({
  name,
  measured: quantile(moves, 0.95),
  unit: 'ms',
  budget: 16.7,
  from: `p95 of ${moves.length} moves in ${seconds} s, median ${rounded(quantile(moves, 0.5))} ms`,
});

/** Takes the block that has the focus, or the first in sight, moves it for three seconds and gives the drag up. */
async function drag(page: Page): Promise<{ moves: number[]; longest: number }> {
  const from = await page.evaluate(taken);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  const recording = page.evaluate(record, seconds * 1000);
  for (const end = Date.now() + seconds * 1000, start = Date.now(); Date.now() < end; ) {
    const turn = ((Date.now() - start) / 1000) * Math.PI;
    const across = (1 - Math.cos(turn)) / 2;
    const down = Math.sin(turn * 1.7);
    await page.mouse.move(from.x + across * reach.x, from.y + down * reach.y);
  }
  await page.keyboard.press('Escape');
  await page.mouse.up();
  return recording;
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
async function record(milliseconds: number) {
  let longest = 0;
  const observer = new PerformanceObserver((entries) => {
    for (const { duration } of entries.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ type: 'longtask' });
  const moves: number[] = [];
  const ending = new AbortController();
  window.addEventListener(
    'pointermove',
    () => {
      const start = performance.now();
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => moves.push(performance.now() - start);
      requestAnimationFrame(() => port2.postMessage(null));
    },
    { capture: true, signal: ending.signal },
  );
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  ending.abort();
  observer.disconnect();
  return { moves, longest };
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
