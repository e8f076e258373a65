import { describe, expect, it } from 'vitest';
import { testApi, value } from '../support/test-api';

const gone = '01910000-0000-7000-8000-00000000dead';

async function withDelegation() {
  const api = testApi();
  const { id: missionId } = await value(
    api.missions.create({
      ...{ title: 'Beirut', kind: 'fact-finding' },
      dates: { kind: 'exact', startsOn: '2016-05-16', endsOn: '2016-05-19' },
    }),
  );
  const join = async (givenName: string) => {
    const { id: personId } = await value(api.people.create({ givenName }));
    return (await value(api.participations.add({ missionId, personId }))).id;
  };
  const list = () => value(api.practical.list({ missionId }));
  return { api, missionId, join, list };
}

describe('practical data', () => {
  it('is blank until something is written down, and kept until sixty days after the return', async () => {
    const { api, join, list } = await withDelegation();
    const anne = await join('Anne');
    const bo = await join('Bo');
    expect((await list()).map(({ givenName, isRecorded }) => [givenName, isRecorded])).toEqual([
      ['Anne', false],
      ['Bo', false],
    ]);
    await value(
      api.practical.update({
        participationId: bo,
        patch: { passportNumber: '205512345', diets: ['vegetarian', 'nut-allergy'], purpose: 'Visum' },
      }),
    );
    const [first, second] = await list();
    expect(first?.data).toMatchObject({ participationId: anne, endsOn: '2016-07-18', diets: [] });
    expect(second).toMatchObject({
      isRecorded: true,
      data: {
        passportNumber: '205512345',
        diets: ['vegetarian', 'nut-allergy'],
        visaPoints: [],
        purpose: 'Visum',
        endsOn: '2016-07-18',
      },
    });
    await value(
      api.practical.update({ participationId: bo, patch: { endsOn: '2016-06-01', visa: 'needed' } }),
    );
    expect((await list())[1]?.data).toMatchObject({
      endsOn: '2016-06-01',
      visa: 'needed',
      diets: ['vegetarian', 'nut-allergy'],
    });
    expect(api.bugs).toEqual([]);
  });

  it('takes an end that is given with the first patch, and has none while the mission has no dates', async () => {
    const { api, list, join } = await withDelegation();
    const anne = await join('Anne');
    await value(api.practical.update({ participationId: anne, patch: { endsOn: null } }));
    expect((await list())[0]?.data.endsOn).toBeNull();
    const { id: missionId } = await value(api.missions.create({ title: 'Idé', kind: 'study-tour' }));
    const { id: personId } = await value(api.people.create({ givenName: 'Carla' }));
    const { id } = await value(api.participations.add({ missionId, personId }));
    await value(api.practical.update({ participationId: id, patch: { insurance: 'Tryg 1' } }));
    expect((await value(api.practical.list({ missionId })))[0]?.data).toMatchObject({
      endsOn: null,
      insurance: 'Tryg 1',
    });
  });

  it('of somebody who is no longer counted on is shown as long as it is kept', async () => {
    const { api, list, join } = await withDelegation();
    const [anne, bo] = [await join('Anne'), await join('Bo')];
    await value(api.practical.update({ participationId: anne, patch: { visa: 'granted' } }));
    for (const id of [anne, bo])
      await value(api.participations.update({ id, patch: { invitation: 'declined' } }));
    expect((await list()).map(({ givenName }) => givenName)).toEqual(['Anne']);
    await value(api.practical.remove({ participationIds: [anne] }));
    expect(await list()).toEqual([]);
  });

  it('is removed of several in one step, which one undo takes back', async () => {
    const { api, list, join } = await withDelegation();
    const both = [await join('Anne'), await join('Bo')];
    for (const participationId of both)
      await value(api.practical.update({ participationId, patch: { clothingSize: 'M' } }));
    await value(api.practical.remove({ participationIds: both }));
    expect((await list()).map(({ isRecorded }) => isRecorded)).toEqual([false, false]);
    await value(api.history.undo());
    expect((await list()).map(({ data }) => data.clothingSize)).toEqual(['M', 'M']);

    // What is removed isn't what one begins with anew.
    await value(api.practical.remove({ participationIds: both }));
    await value(api.practical.update({ participationId: String(both[0]), patch: { photoConsent: 'yes' } }));
    expect((await list())[0]?.data).toMatchObject({ clothingSize: '', photoConsent: 'yes' });
  });

  it('is found by no search and stands in no released programme', async () => {
    const { api, missionId, join } = await withDelegation();
    const participationId = await join('Anne');
    await value(
      api.practical.update({
        participationId,
        patch: { passportNumber: 'PASSNUMBER77', emergencyName: 'Emergencia', dietNote: 'Celeriac' },
      }),
    );
    for (const text of ['PASSNUMBER77', 'Emergencia', 'Celeriac'])
      expect(JSON.stringify(await value(api.search.all({ text })))).not.toContain('Anne');
    await value(api.versions.release({ missionId, name: 'Første', note: '' }));
    const held = api.file.raw.prepare('SELECT * FROM programme_version').all();
    expect(JSON.stringify(held)).toContain('Anne');
    for (const text of ['PASSNUMBER77', 'Emergencia', 'Celeriac'])
      expect(JSON.stringify(held)).not.toContain(text);
  });

  it('is told of on the overview as a number of passports alone, while their holders are counted on', async () => {
    const { api, join } = await withDelegation();
    const [anne, bo] = [await join('Anne'), await join('Bo')];
    for (const participationId of [anne, bo])
      await value(
        api.practical.update({
          participationId,
          patch: { passportNumber: 'PASSNUMBER77', passportExpires: '2016-11-18' },
        }),
      );
    const told = async () =>
      (await value(api.overview.get())).hints.filter(({ hint }) => hint.kind === 'passports-run-out');
    expect(await told()).toMatchObject([{ hint: { count: 2 }, mission: { title: 'Beirut' } }]);
    expect(JSON.stringify(await told())).not.toContain('PASSNUMBER77');
    await value(api.participations.update({ id: anne, patch: { invitation: 'declined' } }));
    expect(await told()).toMatchObject([{ hint: { count: 1 } }]);
    await value(api.practical.update({ participationId: bo, patch: { passportExpires: '2016-11-19' } }));
    expect(await told()).toEqual([]);
  });

  it('refuses what isn’t there, what isn’t on the lists, and says where', async () => {
    const { api, missionId, join } = await withDelegation();
    const participationId = await join('Anne');
    expect(api.call('practical.update', { participationId, patch: { visa: 'perhaps' } })).toMatchObject({
      error: { kind: 'invalid', problems: [{ path: ['patch', 'visa'], problem: 'not-a-choice' }] },
    });
    expect(
      await api.practical.update({ participationId, patch: { passportExpires: '2016-02-30' } }),
    ).toMatchObject({
      error: { kind: 'invalid', problems: [{ path: ['patch', 'passportExpires'], problem: 'not-a-date' }] },
    });
    expect(await api.practical.update({ participationId, patch: { passportCountry: 'XX' } })).toMatchObject({
      error: { kind: 'invalid' },
    });
    for (const call of [
      await api.practical.list({ missionId: gone }),
      await api.practical.update({ participationId: gone, patch: { visa: 'granted' } }),
      await api.practical.remove({ participationIds: [participationId] }),
    ])
      expect(call).toMatchObject({ error: { kind: 'not-found' } });
    expect((await value(api.practical.list({ missionId })))[0]?.isRecorded).toBe(false);
    expect(api.bugs).toEqual([]);
  });
});
