import { describe, expect, it } from 'vitest';
import { inPrecedence } from '../../db/domain/delegation-records';
import type { TestApi } from '../support/test-api';
import { testApi, value } from '../support/test-api';

const base64 = Buffer.from([0xff, 0xd8, 0xff]).toString('base64');

async function aVisit(api: TestApi) {
  const { id: missionId } = await value(api.missions.create({ title: 'Besøg', kind: 'delegation-in' }));
  const { id: city } = await value(
    api.people.createOrganisation({
      name: 'Beirut Kommune',
      city: 'Beirut',
      country: 'LB',
      address: 'Rue Weygand 12',
    }),
  );
  const join = async (givenName: string, more: object = {}) => {
    const person = await value(
      api.people.create({ givenName, notes: 'hemmeligt om personen', organisationId: city }),
    );
    const { id } = await value(
      api.participations.add({ missionId, personId: person.id, note: 'hemmeligt om deltageren', ...more }),
    );
    return { id, personId: person.id };
  };
  const [layla, omar] = [await join('Layla', { invitation: 'accepted' }), await join('Omar')];
  return { missionId, layla, omar };
}

describe('the records of a delegation', () => {
  it('have people with their words, offices and addresses, and nothing of practical data, remarks or pictures', async () => {
    const api = testApi();
    const { missionId, layla } = await aVisit(api);
    await value(
      api.people.setWording({
        personId: layla.personId,
        language: 'ar',
        patch: { honorific: 'سعادة', position: 'رئيسة البلدية' },
      }),
    );
    await value(
      api.people.setPhoto({ personId: layla.personId, photo: { mediaType: 'image/jpeg', base64 } }),
    );
    await value(
      api.practical.update({
        participationId: layla.id,
        patch: {
          ...{ passportNumber: 'hemmeligt1', insurance: 'hemmeligt2', dietNote: 'hemmeligt3' },
          ...{ emergencyName: 'hemmeligt4', accessNote: 'hemmeligt5', diets: ['halal'], clothingSize: '3XL' },
        },
      }),
    );
    const item = await value(
      api.programme.create({
        missionId,
        kind: 'reception',
        title: 'Middag',
        internalNote: 'hemmeligt om gaver',
      }),
    );
    await value(
      api.seating.create({ missionId, itemId: item.id, name: 'Middag', shape: 'long-table', seats: 8 }),
    );

    const records = await value(api.delegation.records({ missionId }));
    expect(records.members[0]).toMatchObject({
      ...{
        givenName: 'Layla',
        homeName: 'Beirut Kommune',
        address: 'Rue Weygand 12',
        city: 'Beirut',
        country: 'LB',
      },
      wordings: [{ language: 'ar', honorific: 'سعادة', title: '', position: 'رئيسة البلدية' }],
    });
    expect(records.items.map(({ title }) => title)).toEqual(['Middag']);
    expect(records.plans).toHaveLength(1);
    const told = JSON.stringify(records);
    for (const secret of ['hemmeligt', 'halal', '3XL', base64, 'passport'])
      expect(told).not.toContain(secret);
    expect(api.bugs).toEqual([]);
  });

  it('give photographs of those who are counted on and haven’t said no', async () => {
    const api = testApi();
    const { missionId, layla, omar } = await aVisit(api);
    for (const { personId } of [layla, omar])
      await value(api.people.setPhoto({ personId, photo: { mediaType: 'image/jpeg', base64 } }));
    const whose = async () =>
      (await value(api.delegation.photos({ missionId }))).map(({ participationId }) => participationId);
    expect(await whose()).toEqual([layla.id, omar.id]);
    await value(api.practical.update({ participationId: layla.id, patch: { photoConsent: 'no' } }));
    expect(await whose()).toEqual([omar.id]);
    await value(api.participations.update({ id: omar.id, patch: { invitation: 'declined' } }));
    expect(await whose()).toEqual([]);
  });

  it('have papers of the same people, in the same order, as the order of precedence has', async () => {
    const api = testApi();
    const { missionId, layla, omar } = await aVisit(api);
    const { id: personId } = await value(api.people.create({ givenName: 'Ziad', precedenceClass: 2 }));
    const { id: ziad } = await value(api.participations.add({ missionId, personId }));
    const listed = async () =>
      (await value(api.precedence.list({ missionId }))).map(({ delegate }) => delegate.id);
    const printed = async () =>
      inPrecedence((await value(api.delegation.records({ missionId }))).members).map(({ id }) => id);
    // Whether somebody came is noted while the visit goes on; whoever says no beforehand has declined.
    await value(api.participations.update({ id: ziad, patch: { attendance: 'absent' } }));
    await value(api.participations.update({ id: layla.id, patch: { invitation: 'declined' } }));
    expect(await listed()).toEqual([ziad, omar.id]);
    expect(await printed()).toEqual([ziad, omar.id]);
    expect(await value(api.delegation.needs({ missionId }))).toMatchObject({ people: 2 });
  });

  it('count what is needed without saying by whom', async () => {
    const api = testApi();
    const { missionId, layla, omar } = await aVisit(api);
    const needs = () => value(api.delegation.needs({ missionId }));
    const nobodyAsked = { counts: [], unasked: 2 };
    expect(await needs()).toEqual({ diets: nobodyAsked, access: nobodyAsked, people: 2 });
    await value(
      api.practical.update({
        participationId: layla.id,
        patch: { diets: ['nut-allergy', 'vegetarian'], accessNeeds: ['wheelchair'], dietNote: 'hemmeligt' },
      }),
    );
    await value(api.practical.update({ participationId: omar.id, patch: { diets: ['vegetarian'] } }));
    expect(await needs()).toEqual({
      diets: {
        counts: [
          { need: 'vegetarian', count: 2 },
          { need: 'nut-allergy', count: 1 },
        ],
        unasked: 0,
      },
      // What one eats says nothing of how one gets about.
      access: { counts: [{ need: 'wheelchair', count: 1 }], unasked: 1 },
      people: 2,
    });
    await value(api.participations.update({ id: omar.id, patch: { invitation: 'replaced' } }));
    expect((await needs()).diets.counts).toEqual([
      { need: 'vegetarian', count: 1 },
      { need: 'nut-allergy', count: 1 },
    ]);
  });

  it('are refused for a mission that isn’t there', async () => {
    const api = testApi();
    const missionId = '01910000-0000-7000-8000-00000000ffff';
    for (const answer of [
      await api.delegation.records({ missionId }),
      await api.delegation.photos({ missionId }),
      await api.delegation.needs({ missionId }),
    ])
      expect(answer).toEqual({ ok: false, error: { kind: 'not-found' } });
  });
});

describe('templates of letters', () => {
  it('are kept by name and language, replaced, removed, and each of it undone', async () => {
    const api = testApi();
    const template = { language: 'da', name: 'Borgmesterens brev', base64: 'UEsDBA==' };
    const { id } = await value(api.letters.saveTemplate(template));
    expect(await value(api.letters.templates({ purpose: 'letter' }))).toEqual([
      { id, purpose: 'letter', language: 'da', name: 'Borgmesterens brev' },
    ]);
    expect(await value(api.letters.saveTemplate({ ...template, base64: 'UEsDBBQ=' }))).toEqual({ id });
    expect((await value(api.letters.template({ id }))).base64).toBe('UEsDBBQ=');
    await value(api.letters.saveTemplate({ ...template, language: 'ar' }));
    expect(await value(api.letters.templates({ purpose: 'letter' }))).toHaveLength(2);
    await value(api.letters.removeTemplate({ id }));
    expect(await api.letters.template({ id })).toEqual({ ok: false, error: { kind: 'not-found' } });
    await value(api.history.undo());
    expect((await value(api.letters.template({ id }))).base64).toBe('UEsDBBQ=');
  });

  it('must be something, in a language that there is', async () => {
    const api = testApi();
    const saved = await api.letters.saveTemplate({ language: 'xx-nonsense', name: ' ', base64: '' });
    expect(saved).toMatchObject({ ok: false, error: { kind: 'invalid' } });
    expect(await value(api.letters.templates({ purpose: 'letter' }))).toEqual([]);
  });
});
