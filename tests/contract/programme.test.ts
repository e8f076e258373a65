import { describe, expect, it } from 'vitest';
import { blankItem } from '../../db/domain/programme';
import { type TestApi, testApi, value } from '../support/test-api';

const dates = { kind: 'exact', startsOn: '2016-05-16', endsOn: '2016-05-19' } as const;
const at = (startsAt: string, endsAt: string) => ({ kind: 'timed', startsAt, endsAt }) as const;
const morning = at('2016-05-17T08:30', '2016-05-17T10:00');
const nobody = '01910000-0000-7000-8000-ffffffffffff';

async function withMission(api: TestApi): Promise<string> {
  const { id } = await value(
    api.missions.create({ title: 'Beirut', kind: 'fact-finding', dates, zone: 'Asia/Beirut' }),
  );
  return id;
}

async function participant(api: TestApi, missionId: string, givenName: string): Promise<string> {
  const { id: personId } = await value(api.people.create({ givenName }));
  return (await value(api.participations.add({ missionId, personId }))).id;
}

describe('the programme', () => {
  it('takes an item with only kind and title, without a time and with nobody on it', async () => {
    const api = testApi();
    const missionId = await withMission(api);
    const { id } = await value(api.programme.create({ missionId, kind: 'meeting', title: ' Bystyret\n' }));
    expect(await value(api.programme.get({ id }))).toEqual({
      ...blankItem,
      id,
      missionId,
      kind: 'meeting',
      title: 'Bystyret',
    });
  });

  it('is listed by time: what has only a day before its hours, what has no day last', async () => {
    const api = testApi();
    const missionId = await withMission(api);
    const add = (title: string, time: Parameters<typeof api.programme.create>[0]['time']) =>
      value(api.programme.create({ missionId, kind: 'meeting', title, time }));
    await add('no day', { kind: 'unscheduled' });
    await add('afternoon', at('2016-05-17T14:00', '2016-05-17T15:00'));
    await add('morning', morning);
    await add('all day', { kind: 'day', day: '2016-05-17' });
    await add('night', at('2016-05-16T22:00', '2016-05-17T01:00'));
    const list = await value(api.programme.list({ missionId }));
    expect(list.map(({ title }) => title)).toEqual(['night', 'all day', 'morning', 'afternoon', 'no day']);
  });

  it('holds any text as it is', async () => {
    const api = testApi();
    const missionId = await withMission(api);
    const title = 'ورشة النفايات <script>alert(1)</script> =1+1 👩‍🔧';
    const { id } = await value(
      api.programme.create({ missionId, kind: 'workshop', title, internalNote: title }),
    );
    expect(await value(api.programme.get({ id }))).toMatchObject({ title, internalNote: title });
  });

  it('moves an item; undoing says what moved and puts it back', async () => {
    const api = testApi();
    const missionId = await withMission(api);
    const { id } = await value(
      api.programme.create({ missionId, kind: 'workshop', title: 'Affald', time: morning }),
    );
    const later = at('2016-05-18T23:00', '2016-05-19T00:30');
    await value(api.programme.move({ moves: [{ id, time: later }] }));
    expect(await value(api.programme.get({ id }))).toMatchObject({ title: 'Affald', time: later });
    expect((await value(api.history.state())).undo).toEqual({
      operation: 'programme.move',
      subject: 'workshop',
    });
    await value(api.history.undo());
    expect((await value(api.programme.get({ id }))).time).toEqual(morning);
  });

  it('goes between a time, a day and no day without keeping what no longer holds', async () => {
    const api = testApi();
    const missionId = await withMission(api);
    const { id } = await value(
      api.programme.create({ missionId, kind: 'meeting', title: 'Møde', time: morning }),
    );
    for (const time of [{ kind: 'day', day: '2016-05-18' }, { kind: 'unscheduled' }, morning] as const) {
      await value(api.programme.move({ moves: [{ id, time }] }));
      expect((await value(api.programme.get({ id }))).time).toEqual(time);
    }
  });

  it('refuses times that cannot be, and keeps what was', async () => {
    const api = testApi();
    const missionId = await withMission(api);
    const { id } = await value(
      api.programme.create({ missionId, kind: 'meeting', title: 'Møde', time: morning }),
    );
    const refusal = (path: string, problem: string) => ({
      ok: false,
      error: { kind: 'invalid', problems: [{ path: ['moves', 0, 'time', path], problem }] },
    });
    expect(
      await api.programme.move({ moves: [{ id, time: at('2016-05-17T10:00', '2016-05-17T09:00') }] }),
    ).toEqual(refusal('endsAt', 'end-before-start'));
    expect(
      await api.programme.move({ moves: [{ id, time: at('2016-02-30T10:00', '2016-03-01T09:00') }] }),
    ).toEqual(refusal('startsAt', 'not-a-time'));
    expect(await api.programme.move({ moves: [{ id, time: { kind: 'day', day: '2016-13-01' } }] })).toEqual(
      refusal('day', 'not-a-date'),
    );
    expect((await value(api.programme.get({ id }))).time).toEqual(morning);
  });

  it('refuses an empty title, a title beyond the limit and an unknown zone', async () => {
    const api = testApi();
    const missionId = await withMission(api);
    const { id } = await value(api.programme.create({ missionId, kind: 'meeting', title: 'Møde' }));
    const problemOf = async (patch: Parameters<typeof api.programme.update>[0]['patch']) => {
      const result = await api.programme.update({ id, patch });
      return !result.ok && result.error.kind === 'invalid' ? result.error.problems[0]?.problem : undefined;
    };
    expect(await problemOf({ title: '  ' })).toBe('required');
    expect(await problemOf({ title: 'x'.repeat(10_000) })).toBe('too-long');
    expect(await problemOf({ zone: 'Mars/Olympus' })).toBe('unknown-zone');
    expect((await value(api.programme.get({ id }))).title).toBe('Møde');
  });

  it('holds who is on each item; who leaves the mission leaves its items', async () => {
    const api = testApi();
    const missionId = await withMission(api);
    const anna = await participant(api, missionId, 'Anna');
    const omar = await participant(api, missionId, 'Omar');
    const { id } = await value(
      api.programme.create({ missionId, kind: 'meeting', title: 'Møde', participationIds: [anna] }),
    );
    const onItem = async () => (await value(api.programme.list({ missionId })))[0]?.participationIds;
    expect(await onItem()).toEqual([anna]);
    await value(api.programme.update({ id, patch: { participationIds: [omar, anna] } }));
    expect(await onItem()).toEqual([anna, omar]);
    await value(api.history.undo());
    expect(await onItem()).toEqual([anna]);
    await value(api.history.redo());
    await value(api.participations.remove({ id: anna }));
    expect(await onItem()).toEqual([omar]);
  });

  it('refuses people of another mission, and topics and hosts that are not there', async () => {
    const api = testApi();
    const missionId = await withMission(api);
    const stranger = await participant(api, await withMission(api), 'Anna');
    const input = { missionId, kind: 'meeting', title: 'Møde' } as const;
    const { id } = await value(api.programme.create(input));
    const patch = { participationIds: [stranger], topicId: nobody, hostId: nobody };
    const problems = (prefix: string[]) =>
      ['topicId', 'hostId', 'participationIds'].map((field) => ({
        path: [...prefix, field],
        problem: 'not-an-id',
      }));
    expect(await api.programme.update({ id, patch })).toEqual({
      ok: false,
      error: { kind: 'invalid', problems: problems(['patch']) },
    });
    expect(await api.programme.create({ ...input, ...patch })).toEqual({
      ok: false,
      error: { kind: 'invalid', problems: problems([]) },
    });
    expect(api.bugs).toEqual([]);
  });

  it('deletes an item so that undo brings it back with everything on it', async () => {
    const api = testApi();
    const missionId = await withMission(api);
    const anna = await participant(api, missionId, 'Anna');
    const { id } = await value(
      api.programme.create({
        missionId,
        kind: 'transfer',
        title: 'Bus',
        time: morning,
        participationIds: [anna],
      }),
    );
    const before = await value(api.programme.get({ id }));
    await value(api.programme.remove({ ids: [id] }));
    expect(await api.programme.get({ id })).toEqual({ ok: false, error: { kind: 'not-found' } });
    expect(await value(api.programme.list({ missionId }))).toEqual([]);
    expect((await value(api.history.state())).undo).toEqual({
      operation: 'programme.remove',
      subject: 'transfer',
    });
    await value(api.history.undo());
    expect(await value(api.programme.get({ id }))).toEqual(before);
  });

  it('says so when the mission or the item is not there', async () => {
    const api = testApi();
    const notFound = { ok: false, error: { kind: 'not-found' } };
    expect(await api.programme.create({ missionId: nobody, kind: 'meeting', title: 'Møde' })).toEqual(
      notFound,
    );
    expect(await api.programme.move({ moves: [{ id: nobody, time: morning }] })).toEqual(notFound);
    expect(await api.programme.update({ id: nobody, patch: { title: 'x' } })).toEqual(notFound);
    expect(await api.programme.remove({ ids: [nobody] })).toEqual(notFound);
  });
});
