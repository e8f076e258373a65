import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { contract } from '../../electron/contract';
import type { Operation } from '../../electron/contract/operation';
import { handlers } from '../../electron/handlers';
import { createDispatch } from '../../electron/ipc/dispatch';
import { testApi, value } from '../support/test-api';

const names = Object.entries(contract).flatMap(([feature, operations]) =>
  Object.entries<Operation>(operations)
    .filter(([, { kind }]) => kind !== 'task')
    .map(([name]) => `${feature}.${name}`),
);

describe('the dispatch', () => {
  it('has a handler for every query and command', () => {
    const all: Record<string, Record<string, unknown>> = handlers;
    for (const name of names) {
      const [feature = '', operation = ''] = name.split('.');
      expect(all[feature]?.[operation], name).toBeTypeOf('function');
    }
  });

  it.each([
    '',
    'missions',
    'missions.',
    'missions.nothing',
    'nothing.list',
    '__proto__.toString',
    'missions.constructor',
    'missions.list.more',
    'files.save',
  ])('refuses “%s”', (name) => {
    expect(testApi().call(name, {})).toEqual({ ok: false, error: { kind: 'refused' } });
  });

  it('carries a command out once, however often it is sent', async () => {
    const api = testApi();
    const input = { title: 'Studietur til Malmø', kind: 'study-tour' };
    const first = api.call('missions.create', input, 'one-id');
    expect(api.call('missions.create', input, 'one-id')).toEqual(first);
    expect(await value(api.missions.list({}))).toHaveLength(1);
    expect(api.call('missions.create', input, 'other-id')).not.toEqual(first);
  });

  it('tells which tables a command changed, and nothing for a query or a refusal', async () => {
    const api = testApi();
    const heard: string[][] = [];
    api.onChanged((tables) => heard.push([...tables].sort()));
    await value(
      api.missions.create({
        title: 'A',
        kind: 'training',
        topicIds: ['01900000-0000-7000-8000-000000000001'],
      }),
    );
    await value(api.missions.list({}));
    await api.missions.update({ id: '01910000-0000-7000-8000-999999999999', patch: { title: 'B' } });
    await value(api.history.undo());
    expect(heard).toEqual([
      ['mission', 'mission_topic'],
      ['mission', 'mission_topic'],
    ]);
  });

  it('takes typing as one step and each choice as its own', async () => {
    const api = testApi();
    const { id } = await value(api.missions.create({ title: 'A', kind: 'training' }));
    for (const title of ['B', 'Be', 'Bei']) await value(api.missions.update({ id, patch: { title } }));
    await value(api.missions.update({ id, patch: { stage: 'preparing' } }));
    await value(api.missions.update({ id, patch: { stage: 'approved' } }));
    const seen: string[] = [];
    for (let turn = 0; turn < 3; turn++) {
      await value(api.history.undo());
      const { title, stage } = await value(api.missions.get({ id }));
      seen.push(`${title} ${stage}`);
    }
    expect(seen).toEqual(['Bei preparing', 'Bei idea', 'A idea']);
  });

  it('leaves nothing behind of a command that is refused half-way', async () => {
    const api = testApi();
    const { id } = await value(api.missions.create({ title: 'A', kind: 'training' }));
    const before = api.file.raw.prepare('SELECT count(*) FROM change').pluck().get();
    expect(
      (
        await api.missions.update({
          id,
          patch: { title: 'B', partnerId: '01910000-0000-7000-8000-999999999999' },
        })
      ).ok,
    ).toBe(false);
    expect(api.file.raw.prepare('SELECT count(*) FROM change').pluck().get()).toBe(before);
    expect((await value(api.missions.get({ id }))).title).toBe('A');
  });

  it('hides a bug behind a reference, and reports it without what was typed', () => {
    const { file } = testApi();
    const report = vi.fn();
    const broken = {
      ...handlers,
      topics: {
        ...handlers.topics,
        list: () => {
          throw new Error('Jens Jensen');
        },
      },
    };
    const surroundings = {
      now: () => new Date(0),
      newId: () => 'reference',
      who: 'tester',
      kind: 'office' as const,
    };
    const { result } = createDispatch(
      file,
      broken,
      surroundings,
      report,
    )({ id: '1', operation: 'topics.list', input: undefined });
    expect(result).toEqual({ ok: false, error: { kind: 'unexpected', reference: 'reference' } });
    expect(report).toHaveBeenCalledOnce();
    expect(JSON.stringify(result)).not.toContain('Jensen');
  });

  it.each(names)('%s takes any rubbish without a bug', (name) => {
    const api = testApi();
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: false, withBigInt: false }), (input) => {
        const result = api.call(name, structuredCloneable(input));
        expect(result).not.toMatchObject({ error: { kind: 'unexpected' } });
      }),
      { numRuns: 40 },
    );
    expect(api.bugs).toEqual([]);
  });
});

/** What could come through a port at all. */
function structuredCloneable(input: unknown): unknown {
  try {
    return structuredClone(input);
  } catch {
    return null;
  }
}
