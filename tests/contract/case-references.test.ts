import { describe, expect, it } from 'vitest';
import { testApi, value } from '../support/test-api';

async function withMission() {
  const api = testApi();
  const { id } = await value(api.missions.create({ title: 'Beirut', kind: 'fact-finding' }));
  const owner = { recordKind: 'mission', recordId: id } as const;
  const list = () => value(api.caseReferences.list(owner));
  return { api, owner, list };
}

describe('case references', () => {
  it('are kept as pasted, with a guess of what they are and a form to compare them by', async () => {
    const { api, owner, list } = await withMission();
    for (const asPasted of ['2016-0078628', '2016-0078628-1', '2024 - 15229', '5986471', 'KK/17-b'])
      await value(api.caseReferences.add({ ...owner, asPasted }));
    expect(await list()).toMatchObject([
      { system: 'edoc', numberKind: 'case', asPasted: '2016-0078628', normalised: '2016-0078628' },
      { system: 'edoc', numberKind: 'document', normalised: '2016-0078628-1' },
      { system: 'f2', numberKind: 'case', asPasted: '2024 - 15229', normalised: '2024-15229' },
      { system: 'f2', numberKind: 'document', normalised: '5986471' },
      { system: 'other', numberKind: 'case', asPasted: 'KK/17-b', normalised: 'KK/17-B' },
    ]);
  });

  it('take another system than the guessed one, at once or later', async () => {
    const { api, owner, list } = await withMission();
    const { id } = await value(
      api.caseReferences.add({ ...owner, asPasted: '2024 - 00015229', system: 'other', note: 'Svaret' }),
    );
    expect(await list()).toMatchObject([{ system: 'other', normalised: '2024-00015229', note: 'Svaret' }]);
    await value(api.caseReferences.update({ id, patch: { system: 'f2' } }));
    expect(await list()).toMatchObject([
      { system: 'f2', asPasted: '2024 - 00015229', normalised: '2024-15229' },
    ]);
    await value(api.caseReferences.update({ id, patch: { asPasted: '2024-0282315', system: 'edoc' } }));
    expect(await list()).toMatchObject([
      { asPasted: '2024-0282315', normalised: '2024-0282315', note: 'Svaret' },
    ]);
  });

  it('belong to one record and go with undo', async () => {
    const { api, owner, list } = await withMission();
    const other = await value(api.missions.create({ title: 'Antalya', kind: 'network-meeting' }));
    const { id } = await value(api.caseReferences.add({ ...owner, asPasted: '2016-0078628' }));
    expect(await value(api.caseReferences.list({ recordKind: 'mission', recordId: other.id }))).toEqual([]);
    await value(api.caseReferences.remove({ id }));
    expect(await list()).toEqual([]);
    await value(api.history.undo());
    expect(await list()).toMatchObject([{ id, asPasted: '2016-0078628' }]);
  });

  it('refuse what says nothing, what is too long and what has no record', async () => {
    const { api, owner, list } = await withMission();
    const problem = async (asPasted: string) => {
      const result = await api.caseReferences.add({ ...owner, asPasted });
      return result.ok ? null : result.error;
    };
    expect(await problem('  \n ')).toEqual({
      kind: 'invalid',
      problems: [{ path: ['asPasted'], problem: 'required' }],
    });
    expect(await problem('9'.repeat(201))).toMatchObject({ problems: [{ problem: 'too-long' }] });
    expect(await problem('=1+1')).toBeNull();
    expect(await problem('<script>alert(1)</script>')).toBeNull();
    expect((await list()).map(({ asPasted }) => asPasted)).toEqual(['=1+1', '<script>alert(1)</script>']);
    const nobody = { recordKind: 'partner', recordId: owner.recordId } as const;
    expect(await api.caseReferences.add({ ...nobody, asPasted: '1' })).toMatchObject({
      error: { kind: 'not-found' },
    });
    expect(await api.caseReferences.remove({ id: owner.recordId })).toMatchObject({
      error: { kind: 'not-found' },
    });
    expect(api.bugs).toEqual([]);
  });
});
