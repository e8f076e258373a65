import { describe, expect, it } from 'vitest';
import { presentOn } from '../../db/domain/programme-group';
import { type TestApi, testApi, value } from '../support/test-api';

const dates = { kind: 'exact', startsOn: '2016-05-16', endsOn: '2016-05-19' } as const;
const at = (startsAt: string, endsAt: string) => ({ kind: 'timed', startsAt, endsAt }) as const;
const morning = at('2016-05-17T08:30', '2016-05-17T10:00');
const nobody = '01910000-0000-7000-8000-ffffffffffff';
const minutes = (instant: string) => Math.floor(Date.parse(instant) / 60_000);

async function withMission(api: TestApi): Promise<string> {
  const { id } = await value(
    api.missions.create({ title: 'Beirut', kind: 'fact-finding', dates, zone: 'Asia/Beirut' }),
  );
  return id;
}

async function withItem(api: TestApi, missionId: string, title = 'Bystyret'): Promise<string> {
  return (await value(api.programme.create({ missionId, kind: 'meeting', title, time: morning }))).id;
}

async function participant(api: TestApi, missionId: string, givenName: string): Promise<string> {
  const { id: personId } = await value(api.people.create({ givenName }));
  return (await value(api.participations.add({ missionId, personId }))).id;
}

const release = (api: TestApi, missionId: string, name = 'Til værten') =>
  value(api.versions.release({ missionId, name, note: '' }));

const read = (api: TestApi, missionId: string, versionId: string | null) =>
  value(api.versions.read({ missionId, versionId }));

describe('versions of a programme', () => {
  it('are numbered from 1, listed with the latest first, and say when they were released', async () => {
    const api = testApi({ now: '2016-04-22T07:00:30.000Z' });
    const missionId = await withMission(api);
    expect(await value(api.versions.list({ missionId }))).toEqual([]);
    const first = await value(
      api.versions.release({ missionId, name: ' Første udkast ', note: 'Sendt til ambassaden\nmed bilag' }),
    );
    api.setNow('2016-04-25T12:00:00.000Z');
    const second = await release(api, missionId);
    expect(first).toEqual({
      id: expect.any(String),
      missionId,
      number: 1,
      name: 'Første udkast',
      note: 'Sendt til ambassaden\nmed bilag',
      releasedAt: '2016-04-22T07:00:30.000Z',
      sequence: minutes('2016-04-22T07:00:00Z'),
    });
    expect(second).toMatchObject({ number: 2, sequence: minutes('2016-04-25T12:00:00Z') });
    expect(await value(api.versions.list({ missionId }))).toEqual([second, first]);
    expect((await value(api.history.state())).undo).toEqual({ operation: 'versions.release', subject: null });
    expect(api.bugs).toEqual([]);
  });

  it('are of one mission', async () => {
    const api = testApi();
    const [missionId, other] = [await withMission(api), await withMission(api)];
    const { id } = await release(api, missionId);
    expect(await release(api, other)).toMatchObject({ number: 1 });
    expect(await api.versions.read({ missionId: other, versionId: id })).toEqual({
      ok: false,
      error: { kind: 'not-found' },
    });
  });

  it('have a sequence that rises even within a minute and when the clock is put back', async () => {
    const api = testApi({ now: '2016-04-22T07:00:00.000Z' });
    const missionId = await withMission(api);
    const sequences = [(await release(api, missionId)).sequence, (await release(api, missionId)).sequence];
    api.setNow('2015-01-01T00:00:00.000Z');
    sequences.push((await release(api, missionId)).sequence);
    sequences.push((await read(api, missionId, null)).sequence);
    const first = minutes('2016-04-22T07:00:00Z');
    expect(sequences).toEqual([first, first + 1, first + 2, first + 3]);
  });

  it('say when people come and go by the itinerary, and keep saying it', async () => {
    const api = testApi();
    const missionId = await withMission(api);
    const rana = await participant(api, missionId, 'Rana');
    const noted = { arrivesAt: '2016-05-15T20:00', departsAt: '2016-05-18T09:00' };
    await value(api.participations.update({ id: rana, patch: noted }));
    await value(api.participations.update({ id: await participant(api, missionId, 'Ida'), patch: noted }));
    const { id } = await value(
      api.travel.addLeg({
        ...{ missionId, participationIds: [rana], number: 'SK 965' },
        ...{ departsAt: '2016-05-16T08:05', departsZone: 'Europe/Copenhagen' },
        // Eleven in Copenhagen is noon in Beirut.
        ...{ arrivesAt: '2016-05-16T11:00', arrivesZone: 'Europe/Copenhagen' },
      }),
    );
    const stays = async (versionId: string | null) =>
      (await read(api, missionId, versionId)).records.participants.map(({ arrivesAt, departsAt }) => ({
        arrivesAt,
        departsAt,
      }));
    const version = await release(api, missionId);
    expect(await stays(null)).toEqual([{ ...noted, arrivesAt: '2016-05-16T12:00' }, noted]);
    await value(api.travel.removeLeg({ id }));
    expect(await stays(null)).toEqual([noted, noted]);
    expect((await stays(version.id))[0]).toMatchObject({ arrivesAt: '2016-05-16T12:00' });
    expect(api.bugs).toEqual([]);
  });

  it('keep everything as it was while the draft goes on', async () => {
    const api = testApi();
    const missionId = await withMission(api);
    const { id: personId } = await value(api.people.create({ givenName: 'Rana', email: 'rana@example.org' }));
    const { id: leadId } = await value(api.people.create({ givenName: 'Ida' }));
    const { id: hostId } = await value(api.people.createOrganisation({ name: 'Beirut kommune' }));
    const { id: speaker } = await value(api.participations.add({ missionId, personId }));
    const { id: groupId } = await value(
      api.programme.createGroup({ missionId, name: 'Affald', memberIds: [speaker] }),
    );
    const { id: placeId } = await value(
      api.places.create({ name: 'Rådhuset', latitude: 33.8959, longitude: 35.5067, capacity: 40 }),
    );
    await value(api.missions.update({ id: missionId, patch: { leadId } }));
    await value(
      api.missions.updateTitle({ id: missionId, language: 'en', patch: { title: 'Beirut visit' } }),
    );
    const { id } = await value(
      api.programme.create({
        missionId,
        ...{ kind: 'meeting', title: 'Bystyret', time: morning, placeId, hostId, responsibleId: leadId },
        ...{ speakerIds: [speaker], groupIds: [groupId], internalNote: 'Husk gaver', language: 'ar' },
      }),
    );
    await value(api.programme.updateText({ id, language: 'en', patch: { title: 'City council' } }));
    const before = await read(api, missionId, null);
    expect(before).toMatchObject({ version: null, date: '2016-04-22', withdrawn: [], formerly: [] });
    expect(before.records).toMatchObject({
      mission: { id: missionId, leadId },
      titles: [{ language: 'en', title: 'Beirut visit' }],
      items: [{ id, placeId, texts: [{ language: 'en', title: 'City council' }] }],
      groups: [{ id: groupId, memberIds: [speaker] }],
      participants: [{ id: speaker, givenName: 'Rana', email: 'rana@example.org' }],
      people: [{ id: leadId, givenName: 'Ida' }],
      places: [{ id: placeId, name: 'Rådhuset', capacity: 40 }],
      hosts: [{ id: hostId, name: 'Beirut kommune' }],
    });

    const version = await release(api, missionId);
    await value(api.programme.update({ id, patch: { title: 'Borgmesteren', placeId: null } }));
    await value(api.programme.remove({ ids: [await withItem(api, missionId)] }));
    await value(api.people.update({ id: personId, patch: { givenName: 'Rania' } }));
    await value(api.places.update({ id: placeId, patch: { name: 'Det nye rådhus' } }));
    const kept = await read(api, missionId, version.id);
    expect(kept).toMatchObject({ version, sequence: version.sequence });
    expect(kept.records).toEqual(before.records);
    expect((await read(api, missionId, null)).records.items[0]).toMatchObject({ title: 'Borgmesteren' });
  });

  it('leave out what was deleted', async () => {
    const api = testApi();
    const missionId = await withMission(api);
    const { id: hostId } = await value(api.people.createOrganisation({ name: 'Væk' }));
    const { id: responsibleId } = await value(api.people.create({ givenName: 'Væk' }));
    await value(api.programme.create({ missionId, kind: 'meeting', title: 'Møde', hostId, responsibleId }));
    api.file.raw.exec(`UPDATE step SET open = 1 WHERE seq = (SELECT max(seq) FROM step);
      UPDATE organisation SET deleted_at = 'x'; UPDATE person SET deleted_at = 'x'; UPDATE step SET open = 0`);
    expect((await read(api, missionId, null)).records).toMatchObject({ people: [], hosts: [] });
  });

  it('are dated by the day at the office when they were released', async () => {
    const api = testApi({ now: '2016-04-22T22:30:00.000Z' });
    const missionId = await withMission(api);
    const { id } = await release(api, missionId);
    api.setNow('2016-06-01T00:00:00.000Z');
    expect((await read(api, missionId, id)).date).toBe('2016-04-23');
    await value(api.office.update({ patch: { zone: 'America/New_York' } }));
    expect((await read(api, missionId, id)).date).toBe('2016-04-23');
  });

  it('give no number twice, even when a release is undone', async () => {
    const api = testApi();
    const missionId = await withMission(api);
    const first = await release(api, missionId);
    const undone = await release(api, missionId);
    await value(api.history.undo());
    expect(await value(api.versions.list({ missionId }))).toEqual([first]);
    expect(await api.versions.read({ missionId, versionId: undone.id })).toMatchObject({ ok: false });
    await value(api.history.redo());
    expect(await value(api.versions.list({ missionId }))).toEqual([undone, first]);
    await value(api.history.undo());
    const next = await release(api, missionId);
    expect(next.number).toBe(3);
    expect(next.sequence).toBeGreaterThan(undone.sequence);
    expect(await value(api.versions.list({ missionId }))).toEqual([next, first]);
  });

  it('know what earlier ones had and they have not', async () => {
    const api = testApi();
    const missionId = await withMission(api);
    const [stays, deleted, unscheduled, cancelled] = [
      await withItem(api, missionId, 'stays'),
      await withItem(api, missionId, 'deleted'),
      await withItem(api, missionId, 'unscheduled'),
      await withItem(api, missionId, 'cancelled'),
    ];
    await value(api.programme.create({ missionId, kind: 'meeting', title: 'never had a day' }));
    const first = await release(api, missionId);
    await value(api.programme.update({ id: deleted, patch: { title: 'deleted later' } }));
    const second = await release(api, missionId);
    await value(api.programme.remove({ ids: [deleted] }));
    await value(api.programme.move({ moves: [{ id: unscheduled, time: { kind: 'unscheduled' } }] }));
    await value(api.programme.update({ id: cancelled, patch: { status: 'cancelled' } }));
    const third = await release(api, missionId);
    const fourth = await release(api, missionId);
    const withdrawn = async (versionId: string | null) =>
      (await read(api, missionId, versionId)).withdrawn.map(({ title }) => title);
    expect(await withdrawn(first.id)).toEqual([]);
    expect(await withdrawn(second.id)).toEqual([]);
    for (const id of [third.id, fourth.id, null])
      expect(await withdrawn(id)).toEqual(['deleted later', 'unscheduled']);
    expect((await read(api, missionId, null)).withdrawn[1]).toMatchObject({ time: morning });
    await value(api.programme.move({ moves: [{ id: unscheduled, time: morning }] }));
    expect(await withdrawn(null)).toEqual(['deleted later']);
    expect((await read(api, missionId, null)).records.items.map(({ id }) => id)).toContain(stays);
  });

  it('know who was on which item before', async () => {
    const api = testApi();
    const missionId = await withMission(api);
    const [ida, rana] = [await participant(api, missionId, 'Ida'), await participant(api, missionId, 'Rana')];
    const { id: groupId } = await value(
      api.programme.createGroup({ missionId, name: 'Gruppe', memberIds: [rana] }),
    );
    const id = await withItem(api, missionId);
    await value(api.programme.update({ id, patch: { participationIds: [ida], groupIds: [groupId] } }));
    const first = await release(api, missionId);
    await value(api.programme.updateGroup({ id: groupId, patch: { memberIds: [] } }));
    const draft = await read(api, missionId, null);
    expect((await read(api, missionId, first.id)).formerly).toEqual([]);
    expect(draft.formerly).toEqual([{ itemId: id, participationIds: [ida, rana] }]);
    expect(draft.records.items.map((item) => presentOn(item, draft.records.groups))).toEqual([[ida]]);
  });

  it('answer that one is damaged which cannot be read, and go on with the others', async () => {
    const api = testApi();
    const missionId = await withMission(api);
    await withItem(api, missionId);
    const { id } = await release(api, missionId);
    const { records } = api.file.raw.prepare('SELECT records FROM programme_version').get() as {
      records: string;
    };
    const write = (text: string) =>
      api.file.raw
        .transaction(() => {
          api.file.raw.exec('UPDATE step SET open = 1 WHERE seq = (SELECT max(seq) FROM step)');
          api.file.raw.prepare('UPDATE programme_version SET records = ?').run(text);
          api.file.raw.exec('UPDATE step SET open = 0');
        })
        .immediate();
    const broken = [
      '{}',
      'null',
      '[]',
      '{"format":1}',
      records.replace('"format":1', '"format":2'),
      records.replace('"meeting"', '"party"'),
      records.replace('"items":[', '"items":[7,'),
      records.replace('"title":"Bystyret"', '"title":7'),
      records.replace('"kind":"timed"', '"kind":"constructor"'),
    ];
    for (const text of broken) {
      expect(text).not.toBe(records);
      write(text);
      expect(await api.versions.read({ missionId, versionId: id }), text).toEqual({
        ok: false,
        error: { kind: 'damaged' },
      });
      expect((await read(api, missionId, null)).withdrawn).toEqual([]);
    }
    expect(api.bugs).toEqual([]);
    write(records.replace('"format":1', '"format":1,"later":true'));
    expect((await read(api, missionId, id)).records.items).toHaveLength(1);
  });

  it('refuse a mission or version that is not there, and a name that says nothing', async () => {
    const api = testApi();
    const missionId = await withMission(api);
    const notFound = { ok: false, error: { kind: 'not-found' } };
    expect(await api.versions.release({ missionId: nobody, name: 'x', note: '' })).toEqual(notFound);
    expect(await api.versions.read({ missionId: nobody, versionId: null })).toEqual(notFound);
    expect(await api.versions.read({ missionId, versionId: nobody })).toEqual(notFound);
    expect(await api.versions.release({ missionId, name: ' ', note: '' })).toMatchObject({
      error: { kind: 'invalid', problems: [{ path: ['name'], problem: 'required' }] },
    });
    const { id } = await release(api, missionId);
    await value(api.missions.remove({ id: missionId }));
    expect(await api.versions.read({ missionId, versionId: id })).toEqual(notFound);
    expect(await api.versions.release({ missionId, name: 'x', note: '' })).toEqual(notFound);
  });

  it('take as many queries for two hundred items as for one', async () => {
    const api = testApi();
    const missionId = await withMission(api);
    const count = async () => {
      let queries = 0;
      const { prepare } = api.file.raw;
      api.file.raw.prepare = ((text: string) => {
        queries += 1;
        return prepare.call(api.file.raw, text);
      }) as typeof prepare;
      await read(api, missionId, null);
      api.file.raw.prepare = prepare;
      return queries;
    };
    await withItem(api, missionId);
    const few = await count();
    const items = Array.from({ length: 200 }, (_, index) => ({
      kind: 'meeting' as const,
      title: `Møde ${index}`,
      time: morning,
    }));
    await value(api.programme.add({ missionId, from: 'copy', items }));
    expect(few).toBeGreaterThan(5);
    expect(await count()).toBe(few);
  });
});
