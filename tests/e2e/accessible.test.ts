import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { everyScreen, recordsToShow, show } from '../../build/demo/screens';
import { newProfile, start, startInExample, startInOffice } from '../support/e2e/attache';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe('axe finds nothing serious', () => {
  it('on the first screen', async () => {
    const { page } = await start();
    expect(await violations(page)).toEqual([]);
  });

  for (const theme of ['light', 'dark'] as const)
    it(`on any screen of the example (${theme})`, async () => {
      const { page } = await startInExample(newProfile({ theme }));
      const found: Record<string, string[]> = {};
      const records = await recordsToShow(page, 'Højniveaubesøg i Beirut', 'Amager Ressource Center');
      for (const { name, route } of everyScreen(records)) {
        await show(page, route);
        const here = await violations(page);
        if (here.length > 0) found[name] = here;
      }
      expect(found).toEqual({});
    });

  it('on the empty screens, in the dialogs and in the palette', async () => {
    const { page } = await startInOffice();
    const found: Record<string, string[]> = {};
    const look = async (name: string) => {
      const here = await violations(page);
      if (here.length > 0) found[name] = here;
    };
    for (const screen of ['overview', 'missions', 'partners', 'people', 'places', 'follow-up'] as const) {
      await show(page, { screen });
      await look(screen);
    }
    for (const [keys, name] of [
      ['Control+n', 'Ny rejse eller nyt besøg'],
      ['Control+Shift+n', 'Ny opfølgning'],
      ['Control+k', 'Find eller gør'],
    ] as const) {
      await page.keyboard.press(keys);
      const dialog = page.getByRole('dialog', { name });
      await dialog.waitFor();
      await look(name);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
    }
    expect(found).toEqual({});
  });
});

/** What a person who can't see, or not well, would stumble over: rule, and where. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
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
    const { violations: all } = await judge.run({ resultTypes: ['violations'] });
    // A list under a field has no focus of its own: the field's arrow keys go through it, and it scrolls along.
    const isListUnderField = (selector: string) =>
      document.querySelector(selector)?.getAttribute('role') === 'menu';
    return all
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) =>
        nodes
          .map(({ target, failureSummary }) => ({ at: target.join(' '), failureSummary }))
          .filter(({ at }) => id !== 'scrollable-region-focusable' || !isListUnderField(at))
          .map(({ at, failureSummary }) => `${id}: ${at} ${failureSummary}`),
      );
  });
}
