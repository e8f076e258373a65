/** Looks at what is on the screen as axe does, which knows what keeps people from using it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What is found as one looks at one thing after another, each in light and in dark. */
export function looking(page: Page) {
  const found: Record<string, string[]> = {};
  const look = async (name: string) => {
    const here = await violations(page);
    if (here.length > 0) found[name] = here;
    await inDark(page, async () => {
      const dark = await violations(page, ['color-contrast']);
      if (dark.length > 0) found[`${name} (dark)`] = dark;
    });
  };
  return { found, look };
}

/** In the dark nothing differs but the colours, which hang on this attribute (`renderer/app/preferences.tsx`). */
async function inDark(page: Page, judge: () => Promise<void>): Promise<void> {
  const wear = (theme: string) =>
    page.evaluate((to) => void Object.assign(document.documentElement.dataset, { theme: to }), theme);
  await wear('dark');
  await judge();
  await wear('light');
}

/**
 * What a person who can't see, or not well, would stumble over: rule, and where.
 * @param rules axe's names of those to judge by; all without them
 */
export async function violations(page: Page, rules?: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  return page.evaluate(async (only) => {
    const { axe: judge } = window as unknown as {
      axe: { run: (options: RunOptions) => Promise<AxeResults> };
    };
    // What is still fading in would be judged by a colour that nobody reads.
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const fading = () =>
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getTiming().iterations !== Number.POSITIVE_INFINITY);
    do {
      await Promise.allSettled(fading().map(({ finished }) => finished));
      await nextFrame();
      await nextFrame();
    } while (fading().length > 0 || document.querySelector('[data-entering]'));
    const { violations: all } = await judge.run({
      resultTypes: ['violations'],
      ...(only && { runOnly: only }),
    });
    // A list under a field has no focus of its own: the field's arrow keys go through it, and it scrolls along.
    const isListUnderField = (selector: string) =>
      document.querySelector(selector)?.getAttribute('role') === 'menu';
    // The columns of a paper that a sheet doesn't show lie beside it, cut off; the rule takes the window to be behind them.
    const isCutOff = (selector: string) => {
      const part = document.querySelector(selector);
      const sheet = part?.closest('[data-sheet] > div')?.getBoundingClientRect();
      const box = part?.getBoundingClientRect();
      return sheet && box && (box.left >= sheet.right || box.right <= sheet.left);
    };
    // The rule reads the lines of a drawing without a space between them, and those that were cut to fit as they are.
    const isDrawn = (selector: string) => document.querySelector(selector) instanceof SVGElement;
    return all
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) =>
        nodes
          .map(({ target, failureSummary }) => ({ at: target.join(' '), failureSummary }))
          .filter(({ at }) => id !== 'scrollable-region-focusable' || !isListUnderField(at))
          .filter(({ at }) => id !== 'color-contrast' || !isCutOff(at))
          .filter(({ at }) => id !== 'label-content-name-mismatch' || !isDrawn(at))
          .map(({ at, failureSummary }) => `${id}: ${at} ${failureSummary}`),
      );
  }, rules);
}
