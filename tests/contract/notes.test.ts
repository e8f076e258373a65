import { describe, expect, it } from 'vitest';
import { testApi, value } from '../support/test-api';

async function withMission() {
  const api = testApi();
  const { id: missionId } = await value(api.missions.create({ title: 'Beirut', kind: 'fact-finding' }));
  const list = () => value(api.notes.list({ missionId }));
  return { api, missionId, list };
}

describe('notes', () => {
  it('stand with the newest first and are counted on the mission', async () => {
    const { api, missionId, list } = await withMission();
    for (const title of ['Første', 'Anden', 'Tredje']) await value(api.notes.create({ missionId, title }));
    expect((await list()).map(({ title }) => title)).toEqual(['Tredje', 'Anden', 'Første']);
    expect((await value(api.missions.get({ id: missionId }))).counts.notes).toBe(3);
  });

  it('keep any text as it was written', async () => {
    const { api, missionId, list } = await withMission();
    const { id } = await value(api.notes.create({ missionId }));
    const body = '# Møde\n\n<script>alert(1)</script>\n\n=1+1 🇩🇰 بيروت\n';
    await value(api.notes.update({ id, patch: { body } }));
    await value(api.notes.update({ id, patch: { title: '=HYPERLINK("x")' } }));
    expect(await list()).toEqual([{ id, missionId, title: '=HYPERLINK("x")', body }]);
  });

  it('typing in one field is one step of undo; deleting can be undone', async () => {
    const { api, missionId, list } = await withMission();
    const { id } = await value(api.notes.create({ missionId, body: 'kladde' }));
    for (const body of ['B', 'Be', 'Bei']) await value(api.notes.update({ id, patch: { body } }));
    await value(api.history.undo());
    expect(await list()).toMatchObject([{ body: 'kladde' }]);
    await value(api.notes.remove({ id }));
    expect(await list()).toEqual([]);
    await value(api.history.undo());
    expect(await list()).toMatchObject([{ id }]);
  });

  it('refuse what is too long, unknown fields and missions that are gone', async () => {
    const { api, missionId } = await withMission();
    const { id } = await value(api.notes.create({ missionId }));
    const tooLong = { kind: 'invalid', problems: [{ path: ['patch', 'body'], problem: 'too-long' }] };
    expect(await api.notes.update({ id, patch: { body: 'x'.repeat(100_001) } })).toMatchObject({
      error: tooLong,
    });
    expect(api.call('notes.update', { id, patch: { missionId } })).toMatchObject({
      error: { kind: 'invalid' },
    });
    expect(await api.notes.create({ missionId: id })).toMatchObject({ error: { kind: 'not-found' } });
    expect(api.bugs).toEqual([]);
  });
});
