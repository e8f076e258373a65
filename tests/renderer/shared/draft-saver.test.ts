import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Result } from '../../../renderer/shared/api';
import { DraftSaver } from '../../../renderer/shared/draft-saver';
import { dropDraft, keptDraft, recallDrafts, registerSaver, saveAll } from '../../../renderer/shared/drafts';
import { testApi, value } from '../../support/test-api';

const saved = { ok: true, value: null } as const;
const refusedWith = (error: unknown) => ({ ok: false, error }) as Result<unknown>;

beforeEach(() => {
  vi.useFakeTimers();
  window.api = Object.assign(testApi(), { subscribe: () => () => {} });
});
afterEach(() => {
  vi.useRealTimers();
  dropDraft('mission 1 title');
});

function field(...answers: Result<unknown>[]) {
  const saves: string[] = [];
  const settled: unknown[] = [];
  const save = async (value: string): Promise<Result<unknown>> => {
    saves.push(value);
    return answers.shift() ?? saved;
  };
  return {
    saver: new DraftSaver<string>('mission 1 title', save, (failure) => settled.push(failure)),
    saves,
    settled,
  };
}

describe('a draft', () => {
  it('is saved within half a second of the last key, once', async () => {
    const { saver, saves } = field();
    for (const text of ['B', 'Be', 'Bei']) {
      saver.change(text);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(saves).toEqual([]);
    await vi.advanceTimersByTimeAsync(400);
    expect(saves).toEqual(['Bei']);
    expect(keptDraft('mission 1 title')).toBeUndefined();
  });

  it('is saved at once when asked, and what was typed meanwhile after it', async () => {
    const { saver, saves } = field();
    saver.change('Bei');
    const first = saver.flush();
    await Promise.resolve();
    saver.change('Beirut');
    await first;
    expect(saver.hasDraft).toBe(true);
    await saver.flush();
    expect(saves).toEqual(['Bei', 'Beirut']);
    expect(saver.hasDraft).toBe(false);
  });

  it('stays, with the reason, when it can’t be saved', async () => {
    const invalid = { kind: 'invalid', problems: [{ path: ['patch', 'title'], problem: 'too-long' }] };
    const { saver, settled, saves } = field(refusedWith(invalid));
    saver.change('x'.repeat(10_000));
    await saver.flush();
    expect(settled).toEqual([invalid]);
    expect(keptDraft('mission 1 title')).toEqual({ draft: 'x'.repeat(10_000) });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(saves).toHaveLength(1);
  });

  it('that can’t be saved survives the program, until it is saved', async () => {
    const { saver } = field(refusedWith({ kind: 'invalid', problems: [] }));
    saver.change('31-02-2016');
    await saver.flush();
    expect(await value(window.api.drafts.all())).toEqual([{ key: 'mission 1 title', draft: '"31-02-2016"' }]);
    await recallDrafts();
    expect(keptDraft('mission 1 title')).toEqual({ draft: '31-02-2016' });
    saver.change('28-02-2016');
    await saver.flush();
    expect(await value(window.api.drafts.all())).toEqual([]);
  });

  it('is tried again when the machine refused for now', async () => {
    const { saver, saves, settled } = field(
      refusedWith({ kind: 'busy' }),
      refusedWith({ kind: 'disk-full' }),
    );
    saver.change('Beirut');
    await saver.flush();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(saves).toEqual(['Beirut', 'Beirut', 'Beirut']);
    expect(settled.at(-1)).toBeUndefined();
  });

  it('is saved before the window closes', async () => {
    const { saver, saves } = field();
    const unregister = registerSaver(() => saver.flush());
    saver.change('Beirut');
    await saveAll();
    expect(saves).toEqual(['Beirut']);
    unregister();
  });
});
