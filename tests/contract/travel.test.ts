import { describe, expect, it } from 'vitest';
import type { Rule } from '../../db/domain/conflicts/conflict';
import { type TestApi, testApi, value } from '../support/test-api';

const dates = { kind: 'exact', startsOn: '2017-01-16', endsOn: '2017-01-20' } as const;
const nobody = '01910000-0000-7000-8000-ffffffffffff';

async function aMission(api: TestApi, title = 'Beirut') {
  const mission = { title, kind: 'fact-finding', dates, zone: 'Asia/Beirut' } as const;
  return (await value(api.missions.create(mission))).id;
}

/** A mission with Anna and Bo on it. */
async function aDelegation(api: TestApi) {
  const missionId = await aMission(api);
  const { id: anna } = await value(api.people.create({ givenName: 'Anna' }));
  const { id: bo } = await value(api.people.create({ givenName: 'Bo' }));
  const ids = [];
  for (const personId of [anna, bo])
    ids.push((await value(api.participations.add({ missionId, personId }))).id);
  const [pAnna = '', pBo = ''] = ids;
  return { missionId, anna, bo, pAnna, pBo };
}

const times = {
  ...{ departsAt: '2017-01-16T08:05', departsZone: 'Europe/Copenhagen' },
  ...{ arrivesAt: '2017-01-16T13:40', arrivesZone: 'Asia/Beirut' },
};

describe('legs', () => {
  it('are added, changed with their travellers, and removed, each a step of its own', async () => {
    const api = testApi();
    const { missionId, pAnna, pBo } = await aDelegation(api);
    const late = { ...times, departsAt: '2017-01-16T10:05', missionId, number: 'SK 967' };
    await value(api.travel.addLeg(late));
    const leg = { missionId, ...times, number: 'SK 965', fromName: 'København', toName: 'Beirut' };
    const { id } = await value(api.travel.addLeg({ ...leg, participationIds: [pBo, pAnna] }));
    const legs = () => value(api.travel.legs({ missionId }));
    expect((await legs()).map(({ number }) => number)).toEqual(['SK 965', 'SK 967']);
    expect((await legs())[0]).toEqual({
      ...{ id, missionId, direction: 'there', mode: 'flight', number: 'SK 965', ...times },
      ...{ fromName: 'København', toName: 'Beirut', pickUp: '', note: '', participationIds: [pAnna, pBo] },
    });

    await value(api.travel.updateLeg({ id, patch: { participationIds: [pBo], direction: 'onward' } }));
    expect((await legs())[0]).toMatchObject({ participationIds: [pBo], direction: 'onward' });
    await value(api.history.undo());
    expect((await legs())[0]).toMatchObject({ participationIds: [pAnna, pBo], direction: 'there' });

    await value(api.travel.removeLeg({ id }));
    expect(await legs()).toHaveLength(1);
    await value(api.history.undo());
    expect((await legs())[0]?.participationIds).toEqual([pAnna, pBo]);
    expect(api.bugs).toEqual([]);
  });

  it('arrive after they depart, across the zones', async () => {
    const api = testApi();
    const { missionId } = await aDelegation(api);
    // 9.00 in Copenhagen is 10.00 in Beirut.
    const same = { ...times, departsAt: '2017-01-16T09:00', arrivesAt: '2017-01-16T10:00' };
    expect(await api.travel.addLeg({ missionId, ...same })).toEqual({
      ok: false,
      error: { kind: 'invalid', problems: [{ path: ['arrivesAt'], problem: 'end-before-start' }] },
    });
    const { id } = await value(api.travel.addLeg({ missionId, ...times }));
    expect(await api.travel.updateLeg({ id, patch: { departsAt: '2017-01-17T08:05' } })).toMatchObject({
      error: { problems: [{ path: ['patch', 'arrivesAt'], problem: 'end-before-start' }] },
    });
    expect(await api.travel.updateLeg({ id, patch: { arrivesAt: '2018-01-16T13:40' } })).toMatchObject({
      error: { problems: [{ path: ['patch', 'arrivesAt'], problem: 'period-too-long' }] },
    });
    expect(await api.travel.updateLeg({ id, patch: { arrivesZone: 'CET' } })).toMatchObject({
      error: { problems: [{ path: ['patch', 'arrivesZone'], problem: 'unknown-zone' }] },
    });
  });

  it('take nobody who isn’t on the mission, and are none of a mission that isn’t there', async () => {
    const api = testApi();
    const { missionId, pAnna } = await aDelegation(api);
    const other = await aMission(api, 'Tunis');
    expect(await api.travel.addLeg({ missionId: other, ...times, participationIds: [pAnna] })).toMatchObject({
      error: { problems: [{ path: ['participationIds'], problem: 'not-a-choice' }] },
    });
    const { id } = await value(api.travel.addLeg({ missionId, ...times }));
    expect(await api.travel.updateLeg({ id, patch: { participationIds: [nobody] } })).toMatchObject({
      error: { problems: [{ path: ['patch', 'participationIds'], problem: 'not-a-choice' }] },
    });
    const gone = { ok: false, error: { kind: 'not-found' } };
    expect(await api.travel.addLeg({ missionId: nobody, ...times })).toEqual(gone);
    expect(await api.travel.updateLeg({ id: nobody, patch: {} })).toEqual(gone);
    expect(await api.travel.removeLeg({ id: nobody })).toEqual(gone);
    expect(await value(api.travel.legs({ missionId: other }))).toEqual([]);
  });

  it('lose a traveller who is taken off the mission', async () => {
    const api = testApi();
    const { missionId, pAnna, pBo } = await aDelegation(api);
    await value(api.travel.addLeg({ missionId, ...times, participationIds: [pAnna, pBo] }));
    await value(api.participations.remove({ id: pAnna }));
    expect((await value(api.travel.legs({ missionId })))[0]?.participationIds).toEqual([pBo]);
  });
});

describe('rooms', () => {
  const nights = { hotel: 'Phoenicia', checksIn: '2017-01-16', checksOut: '2017-01-20' };

  it('are booked several at once in one step, and get their guests and numbers', async () => {
    const api = testApi();
    const { missionId, pAnna } = await aDelegation(api);
    const { ids } = await value(api.travel.addRooms({ missionId, ...nights, count: 12 }));
    const rooms = () => value(api.travel.rooms({ missionId }));
    expect(ids).toHaveLength(12);
    expect((await rooms()).map(({ id }) => id).sort()).toEqual([...ids].sort());
    const [id = ''] = ids;
    await value(api.travel.updateRoom({ id, patch: { participationIds: [pAnna], number: '412' } }));
    expect((await rooms()).find((room) => room.id === id)).toEqual({
      ...{ id, missionId, ...nights, kind: 'single', number: '412', note: '', participationIds: [pAnna] },
    });
    await value(api.history.undo());
    await value(api.history.undo());
    expect(await rooms()).toEqual([]);
  });

  it('come by hotel, day and number', async () => {
    const api = testApi();
    const { missionId } = await aDelegation(api);
    const add = (more: object) => value(api.travel.addRooms({ missionId, ...nights, count: 1, ...more }));
    await add({ hotel: 'Le Gray' });
    await add({ checksIn: '2017-01-17', number: '1' });
    await add({ number: '9' });
    await add({ number: '10' });
    expect(
      (await value(api.travel.rooms({ missionId }))).map(({ hotel, number }) => `${hotel} ${number}`),
    ).toEqual(['Le Gray ', 'Phoenicia 9', 'Phoenicia 10', 'Phoenicia 1']);
  });

  it('refuse leaving before coming, no rooms, too many, and guests of other missions', async () => {
    const api = testApi();
    const { missionId, pAnna } = await aDelegation(api);
    const other = await aMission(api, 'Tunis');
    const add = (more: object) => api.travel.addRooms({ missionId, ...nights, count: 1, ...more });
    expect(await add({ checksOut: '2017-01-16' })).toMatchObject({
      error: { problems: [{ path: ['checksOut'], problem: 'end-before-start' }] },
    });
    expect(await add({ count: 0 })).toMatchObject({ error: { problems: [{ path: ['count'] }] } });
    expect(await add({ count: 201 })).toMatchObject({ error: { problems: [{ problem: 'too-many' }] } });
    expect(await add({ hotel: ' ' })).toMatchObject({ error: { problems: [{ problem: 'required' }] } });
    const { ids } = await value(api.travel.addRooms({ missionId: other, ...nights, count: 1 }));
    const [id = ''] = ids;
    expect(await api.travel.updateRoom({ id, patch: { participationIds: [pAnna] } })).toMatchObject({
      error: { problems: [{ path: ['patch', 'participationIds'], problem: 'not-a-choice' }] },
    });
    expect(await api.travel.updateRoom({ id, patch: { checksIn: '2017-01-20' } })).toMatchObject({
      error: { problems: [{ path: ['patch', 'checksOut'], problem: 'end-before-start' }] },
    });
    await value(api.travel.removeRoom({ id }));
    expect(await api.travel.removeRoom({ id })).toEqual({ ok: false, error: { kind: 'not-found' } });
  });
});

describe('free rooms', () => {
  const nights = { hotel: 'Phoenicia', checksIn: '2017-01-16', checksOut: '2017-01-20' };
  const home = {
    direction: 'back' as const,
    ...{ departsAt: '2017-01-20T15:30', departsZone: 'Asia/Beirut' },
    ...{ arrivesAt: '2017-01-20T20:20', arrivesZone: 'Europe/Copenhagen' },
  };

  it('are given in order of precedence to the travellers without one, all in one step', async () => {
    const api = testApi();
    const { missionId, bo, pAnna, pBo } = await aDelegation(api);
    await value(api.people.update({ id: bo, patch: { precedenceClass: 2 } }));
    for (const leg of [times, home])
      await value(api.travel.addLeg({ missionId, ...leg, participationIds: [pAnna, pBo] }));
    const add = async (kind: 'single' | 'double') =>
      (await value(api.travel.addRooms({ missionId, ...nights, kind, count: 1 }))).ids[0] ?? '';
    const [double, single] = [await add('double'), await add('single')];
    const guests = async () =>
      Object.fromEntries(
        (await value(api.travel.rooms({ missionId }))).map((room) => [room.id, room.participationIds]),
      );
    expect(await value(api.travel.fillRooms({ missionId }))).toEqual({ filled: 2 });
    expect(await guests()).toEqual({ [single]: [pBo], [double]: [pAnna] });
    expect(await value(api.travel.fillRooms({ missionId }))).toEqual({ filled: 0 });
    await value(api.history.undo());
    expect(await guests()).toEqual({ [single]: [], [double]: [] });
    expect(await api.travel.fillRooms({ missionId: nobody })).toMatchObject({ error: { kind: 'not-found' } });
    expect(api.bugs).toEqual([]);
  });
});

describe('what travels and what takes place', () => {
  const at = (day: string, from: string, to: string) =>
    ({ kind: 'timed', startsAt: `2017-01-${day}T${from}`, endsAt: `2017-01-${day}T${to}` }) as const;

  const listed = async (api: TestApi, missionId: string, rule: Rule) =>
    (await value(api.conflicts.list({ missionId }))).filter(({ conflict }) => conflict.rule === rule);

  async function aMeeting(
    api: TestApi,
    missionId: string,
    participationIds: string[],
    time: ReturnType<typeof at>,
  ) {
    const item = { missionId, kind: 'meeting', title: 'Møde', status: 'confirmed', time } as const;
    return (await value(api.programme.create({ ...item, participationIds }))).id;
  }

  it('clash once the flight is moved later, and no more when it is moved back', async () => {
    const api = testApi();
    const { missionId, anna, pAnna, pBo } = await aDelegation(api);
    const meeting = await aMeeting(api, missionId, [pAnna, pBo], at('16', '15:00', '16:00'));
    const { id } = await value(api.travel.addLeg({ missionId, ...times, participationIds: [pAnna] }));
    expect(await listed(api, missionId, 'before-arrival')).toEqual([]);

    await value(api.travel.updateLeg({ id, patch: { arrivesAt: '2017-01-16T15:45' } }));
    expect(await listed(api, missionId, 'before-arrival')).toMatchObject([
      { conflict: { itemIds: [meeting], personId: anna, at: '2017-01-16T15:45', minutes: 45 } },
    ]);
    // It is also what the overview counts.
    const [count] = await value(api.conflicts.counts());
    expect(count).toMatchObject({ missionId, blocks: 1 });
    // Being on the plane then is the same thing, and isn't said twice.
    expect(await listed(api, missionId, 'person-travelling')).toEqual([]);

    await value(api.history.undo());
    expect(await listed(api, missionId, 'before-arrival')).toEqual([]);
  });

  it('hold the leg against what was noted, and the note once the leg is gone', async () => {
    const api = testApi();
    const { missionId, pAnna } = await aDelegation(api);
    await aMeeting(api, missionId, [pAnna], at('20', '13:00', '15:00'));
    await value(api.participations.update({ id: pAnna, patch: { departsAt: '2017-01-20T12:00' } }));
    const minutes = async () =>
      (await listed(api, missionId, 'after-departure')).map(({ conflict }) =>
        conflict.rule === 'after-departure' ? conflict.minutes : null,
      );
    expect(await minutes()).toEqual([180]);
    const { id } = await value(
      api.travel.addLeg({
        ...{ missionId, direction: 'back', participationIds: [pAnna] },
        ...{ departsAt: '2017-01-20T14:30', departsZone: 'Asia/Beirut' },
        ...{ arrivesAt: '2017-01-20T18:20', arrivesZone: 'Europe/Copenhagen' },
      }),
    );
    expect(await minutes()).toEqual([30]);
    await value(api.travel.removeLeg({ id }));
    expect(await minutes()).toEqual([180]);
  });

  it('see who is on the way between two places', async () => {
    const api = testApi();
    const { missionId, anna, bo, pAnna, pBo } = await aDelegation(api);
    const meeting = await aMeeting(api, missionId, [pAnna, pBo], at('18', '09:00', '10:00'));
    const { id } = await value(
      api.travel.addLeg({
        ...{ missionId, direction: 'onward', mode: 'bus', participationIds: [pAnna, pBo] },
        ...{ departsAt: '2017-01-18T09:45', departsZone: 'Asia/Beirut' },
        ...{ arrivesAt: '2017-01-18T11:15', arrivesZone: 'Asia/Beirut' },
      }),
    );
    expect(await listed(api, missionId, 'person-travelling')).toMatchObject([
      {
        conflict: {
          severity: 'block',
          itemIds: [meeting],
          minutes: 15,
          leg: { id, mode: 'bus' },
          mend: null,
        },
      },
    ]);
    const [found] = await listed(api, missionId, 'person-travelling');
    expect(found?.conflict).toMatchObject({ personIds: [anna, bo].sort() });
    await value(api.travel.updateLeg({ id, patch: { participationIds: [pAnna] } }));
    expect(await listed(api, missionId, 'person-travelling')).toMatchObject([
      { conflict: { personIds: [anna], mend: { kind: 'take-off', participationId: pAnna } } },
    ]);
    await value(api.participations.update({ id: pAnna, patch: { invitation: 'declined' } }));
    expect(await listed(api, missionId, 'person-travelling')).toEqual([]);
  });

  it('see who is on the way to another mission', async () => {
    const api = testApi();
    const { missionId, anna, pAnna } = await aDelegation(api);
    await aMeeting(api, missionId, [pAnna], at('18', '09:00', '10:00'));
    const tunis = await aMission(api, 'Tunis');
    const { id: there } = await value(api.participations.add({ missionId: tunis, personId: anna }));
    const { id } = await value(
      api.travel.addLeg({
        ...{ missionId: tunis, participationIds: [there], number: 'TK 826' },
        ...{ departsAt: '2017-01-18T08:30', departsZone: 'Europe/Copenhagen' },
        ...{ arrivesAt: '2017-01-18T12:00', arrivesZone: 'Africa/Tunis' },
      }),
    );
    const told = { leg: { id, missionTitle: 'Tunis', number: 'TK 826' }, minutes: 30 };
    expect(await listed(api, missionId, 'person-travelling')).toMatchObject([{ conflict: told }]);
    expect((await value(api.conflicts.counts())).find((one) => one.missionId === missionId)?.blocks).toBe(1);
    await value(api.missions.remove({ id: tunis }));
    expect(await listed(api, missionId, 'person-travelling')).toEqual([]);
  });
});
