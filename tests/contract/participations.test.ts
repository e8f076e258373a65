import { describe, expect, it } from 'vitest';
import { type TestApi, testApi, value } from '../support/test-api';

async function launch(api: TestApi) {
  const mission = await value(api.missions.create({ title: 'Netværksmøde', kind: 'network-meeting' }));
  const lordMayor = await value(api.people.create({ position: 'Overborgmesteren' }));
  const mayor = await value(api.people.create({ position: 'Beskæftigelses- og Integrationsborgmesteren' }));
  return { missionId: mission.id, lordMayor: lordMayor.id, mayor: mayor.id };
}

const list = (api: TestApi, missionId: string) => value(api.participations.list({ missionId }));

describe('participations', () => {
  it('say who takes part, for whom and in whose place', async () => {
    const api = testApi();
    const { missionId, lordMayor, mayor } = await launch(api);
    const ministry = await value(api.people.createOrganisation({ name: 'Ministeriet' }));
    const invited = await value(
      api.participations.add({ missionId, personId: lordMayor, invitation: 'invited' }),
    );
    const present = await value(api.participations.add({ missionId, personId: mayor, role: 'head' }));
    const patch = { standsInForId: invited.id, organisationId: ministry.id };
    await value(api.participations.update({ id: present.id, patch }));
    expect(await list(api, missionId)).toMatchObject([
      { id: invited.id, position: 'Overborgmesteren', side: 'ours', invitation: 'replaced' },
      {
        id: present.id,
        role: 'head',
        standsInForId: invited.id,
        organisationName: 'Ministeriet',
        homeName: null,
      },
    ]);
    await value(api.history.undo());
    expect(await list(api, missionId)).toMatchObject([{ invitation: 'invited' }, { standsInForId: null }]);
  });

  it('leave a refusal as it is when somebody else comes', async () => {
    const api = testApi();
    const { missionId, lordMayor, mayor } = await launch(api);
    const { id } = await value(
      api.participations.add({ missionId, personId: lordMayor, invitation: 'declined' }),
    );
    await value(api.participations.add({ missionId, personId: mayor, standsInForId: id }));
    expect(await list(api, missionId)).toMatchObject([{ invitation: 'declined' }, { standsInForId: id }]);
  });

  it('hold a person once', async () => {
    const api = testApi();
    const { missionId, mayor } = await launch(api);
    const { id } = await value(api.participations.add({ missionId, personId: mayor }));
    const again = () => api.participations.add({ missionId, personId: mayor });
    expect(await again()).toEqual({ ok: false, error: { kind: 'conflict', reason: 'already-participates' } });
    await value(api.participations.remove({ id }));
    expect(await again()).toMatchObject({ ok: true });
  });

  it('don’t stand in for themselves, for each other, or for someone on another mission', async () => {
    const api = testApi();
    const { missionId, lordMayor, mayor } = await launch(api);
    const other = await value(api.missions.create({ title: 'En anden', kind: 'training' }));
    const here = await value(api.participations.add({ missionId, personId: mayor }));
    const elsewhere = await value(api.participations.add({ missionId: other.id, personId: lordMayor }));
    const refused = { error: { problems: [{ path: ['patch', 'standsInForId'], problem: 'not-a-choice' }] } };
    for (const standsInForId of [here.id, elsewhere.id])
      expect(await api.participations.update({ id: here.id, patch: { standsInForId } })).toMatchObject(
        refused,
      );
    const absent = await value(
      api.participations.add({ missionId, personId: lordMayor, standsInForId: here.id }),
    );
    expect(
      await api.participations.update({ id: here.id, patch: { standsInForId: absent.id } }),
    ).toMatchObject(refused);
  });

  it('are removed with what hangs on them, and undone together', async () => {
    const api = testApi();
    const { missionId, lordMayor, mayor } = await launch(api);
    const absent = await value(api.participations.add({ missionId, personId: lordMayor }));
    await value(api.participations.add({ missionId, personId: mayor, standsInForId: absent.id }));
    await value(api.participations.remove({ id: absent.id }));
    expect(await list(api, missionId)).toMatchObject([{ personId: mayor, standsInForId: null }]);
    await value(api.history.undo());
    expect(await list(api, missionId)).toMatchObject([{ personId: lordMayor }, { standsInForId: absent.id }]);
    expect(api.bugs).toEqual([]);
  });
});
