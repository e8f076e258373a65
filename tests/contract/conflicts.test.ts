import { describe, expect, it } from 'vitest';
import type { Rule } from '../../db/domain/conflicts/conflict';
import { type TestApi, testApi, value } from '../support/test-api';

const dates = { kind: 'exact', startsOn: '2016-05-16', endsOn: '2016-05-19' } as const;
const at = (from: string, to: string) =>
  ({ kind: 'timed', startsAt: `2016-05-17T${from}`, endsAt: `2016-05-17T${to}` }) as const;
const nobody = '01910000-0000-7000-8000-ffffffffffff';

async function aMission(api: TestApi, title: string, zone = 'Asia/Beirut'): Promise<string> {
  return (await value(api.missions.create({ title, kind: 'fact-finding', dates, zone }))).id;
}

async function onMission(api: TestApi, missionId: string, personId: string): Promise<string> {
  return (await value(api.participations.add({ missionId, personId }))).id;
}

async function aMeeting(
  api: TestApi,
  missionId: string,
  more: Partial<Parameters<TestApi['programme']['create']>[0]>,
): Promise<string> {
  const item = { missionId, kind: 'meeting', title: 'Møde', status: 'confirmed', ...more } as const;
  return (await value(api.programme.create(item))).id;
}

/** Two missions, Anna on both, each with a meeting of hers: 9.00 to 11.00 in Beirut, 9.30 to 10.30 in Copenhagen. */
async function annaTwice(api: TestApi) {
  const { id: anna } = await value(api.people.create({ givenName: 'Anna' }));
  const beirut = await aMission(api, 'Beirut');
  const tunis = await aMission(api, 'Tunis', 'Europe/Copenhagen');
  const inBeirut = await onMission(api, beirut, anna);
  const inTunis = await onMission(api, tunis, anna);
  const here = await aMeeting(api, beirut, { time: at('09:00', '11:00'), participationIds: [inBeirut] });
  const there = await aMeeting(api, tunis, { time: at('09:30', '10:30'), participationIds: [inTunis] });
  return { anna, beirut, tunis, inBeirut, inTunis, here, there };
}

const listed = async (api: TestApi, missionId: string, rule: Rule) =>
  (await value(api.conflicts.list({ missionId }))).filter(({ conflict }) => conflict.rule === rule);

describe('conflicts', () => {
  it('are found across missions, on both sides, in real minutes', async () => {
    const api = testApi();
    const { anna, beirut, tunis, here, there } = await annaTwice(api);
    expect(await listed(api, beirut, 'person-elsewhere')).toMatchObject([
      {
        conflict: {
          severity: 'block',
          itemIds: [here],
          personIds: [anna],
          minutes: 30,
          elsewhere: {
            missionId: tunis,
            missionTitle: 'Tunis',
            itemId: there,
            itemTitle: 'Møde',
            startsAt: '2016-05-17T09:30',
            zone: 'Europe/Copenhagen',
          },
        },
        dismissal: null,
      },
    ]);
    expect(await listed(api, tunis, 'person-elsewhere')).toMatchObject([
      { conflict: { itemIds: [there], minutes: 30, elsewhere: { missionId: beirut, itemId: here } } },
    ]);
    expect(api.bugs).toEqual([]);
  });

  it('go when the other item moves, is cancelled or deleted, its mission given up, or she declines', async () => {
    const changes: ((api: TestApi, ids: Awaited<ReturnType<typeof annaTwice>>) => Promise<unknown>)[] = [
      (api, { there }) => value(api.programme.move({ moves: [{ id: there, time: at('12:00', '13:00') }] })),
      (api, { there }) => value(api.programme.update({ id: there, patch: { status: 'cancelled' } })),
      (api, { there }) => value(api.programme.remove({ ids: [there] })),
      (api, { there }) => value(api.programme.update({ id: there, patch: { participationIds: [] } })),
      (api, { inTunis }) =>
        value(api.participations.update({ id: inTunis, patch: { invitation: 'declined' } })),
      (api, { tunis }) => value(api.missions.remove({ id: tunis })),
      (api, { tunis }) =>
        value(
          api.missions.update({ id: tunis, patch: { stage: 'discontinued', discontinuedReason: 'Aflyst' } }),
        ),
    ];
    for (const change of changes) {
      const api = testApi();
      const ids = await annaTwice(api);
      await change(api, ids);
      expect(await listed(api, ids.beirut, 'person-elsewhere')).toEqual([]);
    }
  });

  it('see who is in another mission’s item through a group, and in which role', async () => {
    const api = testApi();
    const { beirut, tunis, inTunis, there } = await annaTwice(api);
    const minutes = async () =>
      (await listed(api, beirut, 'person-elsewhere')).map(({ conflict }) =>
        conflict.rule === 'person-elsewhere' ? conflict.minutes : null,
      );
    const { id: group } = await value(
      api.programme.createGroup({ missionId: tunis, name: 'A', memberIds: [inTunis] }),
    );
    await value(api.programme.update({ id: there, patch: { participationIds: [], groupIds: [group] } }));
    expect(await minutes()).toEqual([30]);
    await value(api.programme.update({ id: there, patch: { groupIds: [], interpreterIds: [inTunis] } }));
    expect(await minutes()).toEqual([30]);
    await value(api.programme.update({ id: there, patch: { groupIds: [group] } }));
    expect(await minutes()).toEqual([30]);
    await value(api.programme.update({ id: there, patch: { interpreterIds: [] } }));
    await value(api.programme.removeGroup({ id: group }));
    expect(await minutes()).toEqual([]);
  });

  it('see a place that another mission has, when it is open, and what the hosts have said', async () => {
    const api = testApi();
    const { beirut, tunis, here, there } = await annaTwice(api);
    const { id: partnerId } = await value(api.partners.create({ name: 'Beirut', kind: 'city' }));
    const { id: hall } = await value(api.places.create({ name: 'Rådhuset', partnerId }));
    const { id: port } = await value(api.places.create({ name: 'Havnen', capacity: 1 }));
    for (const id of [here, there]) await value(api.programme.update({ id, patch: { placeId: hall } }));
    expect(await listed(api, beirut, 'place-twice')).toMatchObject([
      { conflict: { placeId: hall, minutes: 30, elsewhere: { missionId: tunis } } },
    ]);

    await value(
      api.places.setOpeningHours({ placeId: hall, hours: [{ weekday: 2, opens: '10:00', closes: '15:00' }] }),
    );
    expect(await listed(api, beirut, 'place-closed')).toMatchObject([
      { conflict: { itemIds: [here], weekday: 2, hours: [{ opens: '10:00', closes: '15:00' }] } },
    ]);

    await value(api.partners.update({ id: partnerId, patch: { restDays: [2] } }));
    expect(await listed(api, beirut, 'rest-day')).toMatchObject([{ conflict: { day: '2016-05-17' } }]);

    await value(
      api.places.addTravelTime({
        fromPlaceId: port,
        toPlaceId: hall,
        mode: 'boat',
        minutes: 45,
        isOneWay: false,
      }),
    );
    const { participationIds } = await value(api.programme.get({ id: here }));
    const after = { time: at('11:30', '12:00'), placeId: port, participationIds: [...participationIds] };
    const later = await aMeeting(api, beirut, after);
    expect(await listed(api, beirut, 'travel-too-short')).toMatchObject([
      { conflict: { itemIds: [here, later], needed: 45, available: 30, mode: 'boat' } },
    ]);
  });

  it('see blocked times of people', async () => {
    const api = testApi();
    const { anna, beirut, here } = await annaTwice(api);
    await value(
      api.places.addBlockedTime({
        owner: { personId: anna },
        time: {
          ...{ startsAt: '2016-05-17T10:00', endsAt: '2016-05-18T10:00', zone: 'Asia/Beirut' },
          reason: 'Ferie',
        },
      }),
    );
    expect(await listed(api, beirut, 'person-blocked')).toMatchObject([
      { conflict: { itemIds: [here], personId: anna, reason: 'Ferie', minutes: 60 } },
    ]);
  });

  it('hold a programme against the office’s own limits and the clock', async () => {
    const api = testApi({ now: '2016-05-01T08:00:00.000Z' });
    const { beirut, here } = await annaTwice(api);
    await value(api.programme.update({ id: here, patch: { status: 'requested', language: 'de' } }));
    expect(await listed(api, beirut, 'no-interpreter')).toHaveLength(1);
    expect(await listed(api, beirut, 'unconfirmed')).toEqual([]);
    await value(api.office.update({ patch: { workingLanguages: ['da', 'de'], confirmDays: 20 } }));
    expect(await listed(api, beirut, 'no-interpreter')).toEqual([]);
    expect(await listed(api, beirut, 'unconfirmed')).toMatchObject([{ conflict: { daysLeft: 15 } }]);
  });

  it('are none of a mission that isn’t there', async () => {
    expect(await testApi().conflicts.list({ missionId: nobody })).toEqual({
      ok: false,
      error: { kind: 'not-found' },
    });
  });
});

describe('a dismissed warning', () => {
  const dismissed = async (api: TestApi, reason = 'Hun tager opkaldet i pausen') => {
    const ids = await annaTwice(api);
    const [first] = await listed(api, ids.beirut, 'person-elsewhere');
    if (!first) throw new Error('there is no conflict');
    const { subject, facts } = first;
    const { id } = await value(api.conflicts.dismiss({ missionId: ids.beirut, subject, facts, reason }));
    const state = async () => (await listed(api, ids.beirut, 'person-elsewhere'))[0]?.dismissal;
    return { ...ids, id, subject, facts, state };
  };

  it('stays dismissed, on its own mission, whatever its items are called', async () => {
    const api = testApi();
    const { id, state, tunis, there } = await dismissed(api);
    await value(api.programme.update({ id: there, patch: { title: 'Opkald' } }));
    expect(await state()).toEqual({ id, reason: 'Hun tager opkaldet i pausen' });
    expect((await listed(api, tunis, 'person-elsewhere'))[0]?.dismissal).toBeNull();
  });

  it('comes back when its facts change, and goes again with them', async () => {
    const api = testApi();
    const { here, id, state } = await dismissed(api);
    await value(api.programme.move({ moves: [{ id: here, time: at('09:00', '11:15') }] }));
    expect(await state()).toBeNull();
    await value(api.history.undo());
    expect(await state()).toMatchObject({ id });
  });

  it('can be dismissed anew, with the last reason', async () => {
    const api = testApi();
    const { here, beirut, state } = await dismissed(api);
    await value(api.programme.move({ moves: [{ id: here, time: at('09:00', '11:15') }] }));
    const [again] = await listed(api, beirut, 'person-elsewhere');
    if (!again) throw new Error('there is no conflict');
    const { subject, facts } = again;
    await value(api.conflicts.dismiss({ missionId: beirut, subject, facts, reason: 'Aftalt' }));
    expect(await state()).toMatchObject({ reason: 'Aftalt' });
  });

  it('is shown again by undoing it and by asking for it', async () => {
    const api = testApi();
    const { id, state } = await dismissed(api);
    await value(api.history.undo());
    expect(await state()).toBeNull();
    await value(api.history.redo());
    expect(await state()).toMatchObject({ id });
    await value(api.conflicts.restore({ id }));
    expect(await state()).toBeNull();
    expect(await api.conflicts.restore({ id })).toEqual({ ok: false, error: { kind: 'not-found' } });
  });

  it('needs a reason, and a mission', async () => {
    const api = testApi();
    const { beirut, subject, facts } = await dismissed(api);
    expect(await api.conflicts.dismiss({ missionId: beirut, subject, facts, reason: ' \n' })).toEqual({
      ok: false,
      error: { kind: 'invalid', problems: [{ path: ['reason'], problem: 'reason-required' }] },
    });
    expect(await api.conflicts.dismiss({ missionId: nobody, subject, facts, reason: 'x' })).toEqual({
      ok: false,
      error: { kind: 'not-found' },
    });
  });
});

describe('the counts', () => {
  it('are of what is to come and isn’t dismissed, and the same as the lists', async () => {
    const api = testApi();
    const { beirut, tunis } = await annaTwice(api);
    const counted = async (missionId: string) =>
      (await value(api.conflicts.counts())).find((one) => one.missionId === missionId);
    const open = async (missionId: string, severity: string) =>
      (await value(api.conflicts.list({ missionId }))).filter(
        ({ conflict, dismissal }) => conflict.severity === severity && dismissal === null,
      ).length;
    for (const missionId of [beirut, tunis])
      expect(await counted(missionId)).toEqual({
        missionId,
        blocks: await open(missionId, 'block'),
        warnings: await open(missionId, 'warn'),
      });
    expect((await counted(beirut))?.blocks).toBe(1);

    const [first] = await listed(api, beirut, 'person-elsewhere');
    if (!first) throw new Error('there is no conflict');
    const { subject, facts } = first;
    await value(api.conflicts.dismiss({ missionId: beirut, subject, facts, reason: 'Aftalt' }));
    expect(await counted(beirut)).toBeUndefined();
    expect((await counted(tunis))?.blocks).toBe(1);

    api.setNow('2017-01-01T08:00:00.000Z');
    expect(await value(api.conflicts.counts())).toEqual([]);
  });
});
