import { describe, expect, it } from 'vitest';
import { testApi, value } from '../support/test-api';

const names = (rows: { givenName: string; familyName: string; position: string }[]) =>
  rows.map((row) => [row.givenName, row.familyName].filter(Boolean).join(' ') || row.position);

describe('people', () => {
  it('are found by any part of name, office or organisation, in any spelling', async () => {
    const api = testApi();
    const ministry = await value(
      api.people.createOrganisation({ name: 'Udenrigsministeriet', kind: 'ministry' }),
    );
    await value(api.people.create({ givenName: 'Søren', familyName: 'Ågård', organisationId: ministry.id }));
    await value(api.people.create({ givenName: 'Layla', familyName: 'Haddad', nativeName: 'ليلى حدّاد' }));
    await value(api.people.create({ position: 'Overborgmesteren' }));
    const find = async (text: string) => names(await value(api.people.find({ text, chosenId: null })));
    expect(await find('soren aag')).toEqual(['Søren Ågård']);
    expect(await find('ليلى حداد')).toEqual(['Layla Haddad']);
    expect(await find('overborg')).toEqual(['Overborgmesteren']);
    expect(await find('udenrigs')).toEqual(['Søren Ågård']);
    expect(await find('')).toEqual(['Overborgmesteren', 'Layla Haddad', 'Søren Ågård']);
    expect(names(await value(api.people.list({ text: 'haddad' })))).toEqual(['Layla Haddad']);
  });

  it('come with the chosen one although they don’t fit', async () => {
    const api = testApi();
    const { id } = await value(api.people.create({ givenName: 'Anne', familyName: 'Holm' }));
    await value(api.people.create({ givenName: 'Bo', familyName: 'Lund' }));
    expect(names(await value(api.people.find({ text: 'bo', chosenId: id })))).toEqual([
      'Bo Lund',
      'Anne Holm',
    ]);
  });

  it('must be called something', async () => {
    const api = testApi();
    const required = (path: string[]) => ({
      ok: false,
      error: { kind: 'invalid', problems: [{ path, problem: 'required' }] },
    });
    expect(await api.people.create({ email: 'a@b.dk' })).toEqual(required(['givenName']));
    const { id } = await value(api.people.create({ familyName: 'Holm' }));
    expect(await api.people.update({ id, patch: { familyName: '' } })).toEqual(
      required(['patch', 'familyName']),
    );
    expect((await value(api.people.get({ id }))).familyName).toBe('Holm');
  });

  it('can’t be deleted while a mission, a programme or a follow-up names them, and come back when undone', async () => {
    const api = testApi();
    const inUse = { ok: false, error: { kind: 'conflict', reason: 'in-use' } };
    const { id } = await value(api.people.create({ givenName: 'Anne', familyName: 'Holm' }));
    const mission = await value(api.missions.create({ title: 'Besøg', kind: 'delegation-in' }));
    const { id: participation } = await value(
      api.participations.add({ missionId: mission.id, personId: id }),
    );
    expect(await api.people.remove({ id })).toEqual(inUse);
    await value(api.participations.remove({ id: participation }));
    await value(api.missions.update({ id: mission.id, patch: { leadId: id } }));
    expect(await api.people.remove({ id })).toEqual(inUse);
    await value(api.missions.update({ id: mission.id, patch: { leadId: null } }));
    const item = await value(
      api.programme.create({ missionId: mission.id, title: 'Frokost', kind: 'reception', responsibleId: id }),
    );
    expect(await api.people.remove({ id })).toEqual(inUse);
    await value(api.programme.remove({ ids: [item.id] }));
    await value(api.people.remove({ id }));
    expect(await api.people.get({ id })).toEqual({ ok: false, error: { kind: 'not-found' } });
    expect(await value(api.people.find({ text: 'anne', chosenId: null }))).toEqual([]);
    await value(api.history.undo());
    expect(names(await value(api.people.find({ text: 'anne', chosenId: null })))).toEqual(['Anne Holm']);
  });

  it('show the missions they were on, latest first', async () => {
    const api = testApi();
    const { id } = await value(api.people.create({ position: 'Overborgmesteren' }));
    const on = async (title: string, period: string) => {
      const mission = await value(
        api.missions.create({ title, kind: 'high-level', dates: { kind: 'approximate', period } }),
      );
      await value(api.participations.add({ missionId: mission.id, personId: id, role: 'head' }));
    };
    await on('Første', '2016-05');
    await on('Anden', '2017-01');
    const { missions } = await value(api.people.get({ id }));
    expect(missions.map(({ title, role }) => [title, role])).toEqual([
      ['Anden', 'head'],
      ['Første', 'head'],
    ]);
  });
});

describe('organisations', () => {
  it('know what is above, below and in them', async () => {
    const api = testApi();
    const city = await value(
      api.people.createOrganisation({ name: 'Københavns Kommune', kind: 'municipality' }),
    );
    const own = await value(
      api.people.createOrganisation({ name: 'Økonomiforvaltningen', parentId: city.id }),
    );
    await value(api.people.create({ givenName: 'Anne', organisationId: own.id }));
    expect(await value(api.people.getOrganisation({ id: city.id }))).toMatchObject({
      kind: 'municipality',
      below: [{ name: 'Økonomiforvaltningen', people: 1 }],
      members: [],
    });
    expect(await value(api.people.getOrganisation({ id: own.id }))).toMatchObject({
      parentName: 'Københavns Kommune',
      members: [{ givenName: 'Anne' }],
    });
    expect(await api.people.updateOrganisation({ id: city.id, patch: { parentId: own.id } })).toMatchObject({
      error: { problems: [{ path: ['patch', 'parentId'], problem: 'not-a-choice' }] },
    });
    expect(await api.people.removeOrganisation({ id: city.id })).toMatchObject({
      error: { reason: 'in-use' },
    });
  });

  it('take the country of their partner, and show missions they administer, speak on or host at', async () => {
    const api = testApi();
    const partner = await value(api.partners.create({ kind: 'city', name: 'Beirut', country: 'LB' }));
    const { id } = await value(api.people.createOrganisation({ name: 'Rådhuset', partnerId: partner.id }));
    const mission = await value(
      api.missions.create({ title: 'Besøg', kind: 'training', administrationIds: [id] }),
    );
    const detail = await value(api.people.getOrganisation({ id }));
    expect(detail).toMatchObject({
      country: 'LB',
      partnerName: 'Beirut',
      missions: [{ missionId: mission.id }],
    });
    expect(await api.people.removeOrganisation({ id })).toMatchObject({ error: { reason: 'in-use' } });
  });

  it('are refused an unknown kind, country or partner', async () => {
    const api = testApi();
    const unknown = '01910000-0000-7000-8000-00000000ffff';
    expect(await api.people.createOrganisation({ name: 'X', kind: 'bank' as 'other' })).toMatchObject({
      error: { problems: [{ path: ['kind'], problem: 'not-a-choice' }] },
    });
    expect(await api.people.createOrganisation({ name: 'X', country: 'ZZ' })).toMatchObject({
      error: { problems: [{ path: ['country'], problem: 'unknown-country' }] },
    });
    expect(await api.people.createOrganisation({ name: 'X', partnerId: unknown })).toMatchObject({
      error: { kind: 'not-found' },
    });
    expect(await api.people.createOrganisation({ name: ' ' })).toMatchObject({
      error: { problems: [{ path: ['name'], problem: 'required' }] },
    });
    expect(api.bugs).toEqual([]);
  });
});
