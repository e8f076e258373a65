import { describe, expect, it } from 'vitest';
import { type TestApi, testApi, value } from '../support/test-api';

const nobody = '01910000-0000-7000-8000-ffffffffffff';
const at = (startsAt: string, endsAt: string) => ({ kind: 'timed', startsAt, endsAt }) as const;

async function visit(api: TestApi) {
  const dates = { kind: 'exact', startsOn: '2016-05-16', endsOn: '2016-05-19' } as const;
  const { id: missionId } = await value(
    api.missions.create({ title: 'Beirut', kind: 'fact-finding', dates, zone: 'Asia/Beirut' }),
  );
  const participationIds: string[] = [];
  for (const givenName of ['Anne', 'Bo', 'Carla']) {
    const { id: personId } = await value(api.people.create({ givenName }));
    participationIds.push((await value(api.participations.add({ missionId, personId }))).id);
  }
  const item = async (title: string, startsAt: string, endsAt: string) =>
    (
      await value(
        api.programme.create({
          ...{ missionId, kind: 'meeting', title, participationIds },
          time: at(`2016-05-${startsAt}`, `2016-05-${endsAt}`),
        }),
      )
    ).id;
  return {
    missionId,
    people: participationIds as [string, string, string],
    city: await item('Bystyret', '16T09:00', '16T10:00'),
    port: await item('Havnen', '17T14:00', '17T16:00'),
    marks: async () => (await value(api.attendance.list({ missionId }))).marks,
    list: () => value(api.participations.list({ missionId })),
  };
}

describe('attendance', () => {
  it('is ticked for one or many, changed, and taken back, each a step', async () => {
    const api = testApi();
    const { people, city, marks } = await visit(api);
    const [anne, bo] = people;
    const tick = (participationIds: string[], attendance: 'attended' | 'absent' | null) =>
      value(api.attendance.tick({ itemId: city, participationIds, attendance }));
    await tick([bo], 'absent');
    await tick(people, 'attended');
    expect(await marks()).toHaveLength(3);
    expect(new Set((await marks()).map(({ attendance }) => attendance))).toEqual(new Set(['attended']));
    await value(api.history.undo());
    expect(await marks()).toEqual([{ itemId: city, participationId: bo, attendance: 'absent' }]);
    await tick([anne, bo], null);
    expect(await marks()).toEqual([]);
  });

  it('is only of the item’s own mission', async () => {
    const api = testApi();
    const { people, city, marks } = await visit(api);
    const other = await visit(api);
    expect(
      await api.attendance.tick({
        ...{ itemId: city, attendance: 'attended' },
        participationIds: [people[0], other.people[0]],
      }),
    ).toMatchObject({ error: { problems: [{ path: ['participationIds'], problem: 'not-an-id' }] } });
    expect(
      await api.attendance.tick({ itemId: nobody, participationIds: [people[0]], attendance: null }),
    ).toMatchObject({ error: { kind: 'not-found' } });
    expect(await marks()).toEqual([]);
  });

  it('is of those who come unasked, too: added to the mission where they weren’t on it', async () => {
    const api = testApi();
    const { missionId, city, marks, list } = await visit(api);
    const { id: personId } = await value(api.people.create({ givenName: 'Dina' }));
    const { participationId } = await value(api.attendance.arrive({ itemId: city, personId }));
    expect(await value(api.attendance.arrive({ itemId: city, personId }))).toEqual({ participationId });
    expect((await list()).at(-1)).toMatchObject({ personId, side: 'third', invitation: 'not-invited' });
    expect(await marks()).toEqual([{ itemId: city, participationId, attendance: 'attended' }]);
    await value(api.history.undo());
    expect(await list()).toHaveLength(3);
    expect(await marks()).toEqual([]);
    expect(await value(api.attendance.list({ missionId }))).toMatchObject({ currentItemId: city });
  });

  it('begins with the item that is on where the mission is', async () => {
    const api = testApi();
    const { missionId, city, port } = await visit(api);
    const current = async (now: string) => {
      api.setNow(now);
      return (await value(api.attendance.list({ missionId }))).currentItemId;
    };
    expect(await current('2016-05-16T06:30:00.000Z')).toBe(city);
    expect(await current('2016-05-17T11:30:00.000Z')).toBe(port);
  });

  it('says who attended the mission, on the day of the first item that shows it', async () => {
    const api = testApi();
    const { missionId, people, city, port, list } = await visit(api);
    const [anne, bo, carla] = people;
    await value(api.participations.update({ id: anne, patch: { attendance: 'absent' } }));
    const tick = (itemId: string, participationIds: string[], attendance: 'attended' | 'absent') =>
      value(api.attendance.tick({ itemId, participationIds, attendance }));
    await tick(city, [anne, bo, carla], 'absent');
    await tick(port, [anne], 'attended');
    await tick(port, [bo], 'absent');
    expect(await value(api.attendance.conclude({ missionId }))).toEqual({ attended: 1, absent: 1 });
    expect((await list()).map(({ attendance }) => attendance)).toEqual(['attended', 'absent', 'unknown']);
    const steps = await value(api.invitations.list({ missionId }));
    expect(
      steps.map(({ participationId, state, happenedOn }) => [participationId, state, happenedOn]),
    ).toEqual([
      [anne, 'attended', '2016-05-17'],
      [bo, 'absent', '2016-05-16'],
    ]);
    expect(await value(api.attendance.conclude({ missionId }))).toEqual({ attended: 0, absent: 0 });
    await value(api.history.undo());
    expect((await list()).map(({ attendance }) => attendance)).toEqual(['absent', 'unknown', 'unknown']);
    expect(api.bugs).toEqual([]);
  });
});
