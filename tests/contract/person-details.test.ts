import { describe, expect, it } from 'vitest';
import { testApi, value } from '../support/test-api';

const invalid = (path: string[], problem: string) => ({
  ok: false,
  error: { kind: 'invalid', problems: [{ path, problem }] },
});
const notFound = { ok: false, error: { kind: 'not-found' } };
const nobody = '01910000-0000-7000-8000-999999999999';
const pixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

async function mayor() {
  const api = testApi();
  const { id: city } = await value(api.people.createOrganisation({ name: 'Beirut Kommune', country: 'LB' }));
  const { id } = await value(
    api.people.create({
      ...{ givenName: 'Bilal', familyName: 'Hamad', position: 'Borgmester', organisationId: city },
      ...{ positionSince: '2010', precedenceClass: 2, precedenceNumber: 4 },
    }),
  );
  const get = () => value(api.people.get({ id }));
  return { api, id, city, get };
}

describe('a new office', () => {
  it('puts the present one among the posts, with rank and wording gone, in one step', async () => {
    const { api, id, city, get } = await mayor();
    await value(
      api.people.setWording({
        personId: id,
        language: 'en',
        patch: { honorific: 'H.E.', position: 'Mayor' },
      }),
    );
    const before = await get();
    const office = { position: 'Guvernør', organisationId: null, since: '2016-05', formerUntil: null };
    await value(api.people.changeOffice({ id, ...office }));
    expect(await get()).toMatchObject({
      position: 'Guvernør',
      organisationId: null,
      organisationCountry: '',
      positionSince: '2016-05',
      precedenceClass: null,
      precedenceNumber: null,
      wordings: [{ language: 'en', honorific: 'H.E.', position: '' }],
      posts: [
        {
          position: 'Borgmester',
          organisationId: city,
          organisationName: 'Beirut Kommune',
          startsOn: '2010',
          endsOn: '2016-05',
        },
      ],
    });
    await value(api.history.undo());
    expect(await get()).toEqual(before);
  });

  it('is refused where the former one would end before it began, or nothing to call them by is left', async () => {
    const { api, id, get } = await mayor();
    const next = { id, position: 'Guvernør', organisationId: null };
    expect(await api.people.changeOffice({ ...next, since: '2009', formerUntil: null })).toEqual(
      invalid(['since'], 'end-before-start'),
    );
    expect(await api.people.changeOffice({ ...next, since: '2016', formerUntil: '2009' })).toEqual(
      invalid(['formerUntil'], 'end-before-start'),
    );
    expect((await get()).posts).toEqual([]);
    const office = await value(api.people.create({ position: 'Overborgmesteren' }));
    expect(
      await api.people.changeOffice({
        ...{ id: office.id, position: '', organisationId: null, since: null, formerUntil: null },
      }),
    ).toEqual(invalid(['position'], 'required'));
  });
});

describe('posts', () => {
  it('are added, changed and removed, the latest first, and show who held what in their organisation', async () => {
    const { api, id, city, get } = await mayor();
    const post = { personId: id, organisationId: city };
    const { id: first } = await value(
      api.people.addPost({ ...post, position: 'Rådmand', startsOn: '1998', endsOn: '2004' }),
    );
    await value(api.people.addPost({ ...post, position: 'Viceborgmester', startsOn: '2004' }));
    expect((await get()).posts.map(({ position }) => position)).toEqual(['Viceborgmester', 'Rådmand']);
    await value(api.people.updatePost({ id: first, patch: { note: 'For havnen' } }));
    expect((await get()).posts[1]).toMatchObject({ note: 'For havnen', organisationName: 'Beirut Kommune' });
    const { holders } = await value(api.people.getOrganisation({ id: city }));
    expect(
      new Set(holders.map(({ position, startsOn, isPresent }) => [position, startsOn, isPresent].join())),
    ).toEqual(new Set(['Borgmester,2010,true', 'Rådmand,1998,false', 'Viceborgmester,2004,false']));
    await value(api.people.removePost({ id: first }));
    expect((await get()).posts).toHaveLength(1);
    expect(await api.people.updatePost({ id: first, patch: { note: '' } })).toEqual(notFound);
  });

  it('are something or somewhere, and keep their organisation from being deleted', async () => {
    const { api, id, get } = await mayor();
    expect(await api.people.addPost({ personId: id, note: 'Ukendt' })).toEqual(
      invalid(['position'], 'required'),
    );
    expect(await api.people.addPost({ personId: nobody, position: 'Rådmand' })).toEqual(notFound);
    expect(await api.people.addPost({ personId: id, organisationId: nobody })).toEqual(notFound);
    expect(
      await api.people.addPost({ personId: id, position: 'Rådmand', startsOn: '2004', endsOn: '1998' }),
    ).toEqual(invalid(['endsOn'], 'end-before-start'));
    const ministry = await value(api.people.createOrganisation({ name: 'Ministeriet' }));
    const post = await value(api.people.addPost({ personId: id, organisationId: ministry.id }));
    expect(await api.people.updatePost({ id: post.id, patch: { organisationId: null } })).toEqual(
      invalid(['patch', 'position'], 'required'),
    );
    expect(await api.people.removeOrganisation({ id: ministry.id })).toMatchObject({
      error: { reason: 'in-use' },
    });
    expect((await get()).posts).toHaveLength(1);
    await value(api.people.removePost({ id: post.id }));
    await value(api.people.removeOrganisation({ id: ministry.id }));
  });
});

describe('what is known of a person besides', () => {
  it('wordings: one of each language, typed as one step', async () => {
    const { api, id, get } = await mayor();
    const word = (language: string, patch: object) =>
      api.people.setWording({ personId: id, language, patch });
    await value(word('ar', {}));
    await value(word('ar', { position: 'رئيس' }));
    await value(word('ar', { position: 'رئيس البلدية' }));
    await value(word('en', { honorific: 'H.E.' }));
    expect((await get()).wordings).toEqual([
      { language: 'ar', honorific: '', title: '', position: 'رئيس البلدية' },
      { language: 'en', honorific: 'H.E.', title: '', position: '' },
    ]);
    await value(api.people.removeWording({ personId: id, language: 'en' }));
    await value(api.history.undo());
    await value(api.history.undo());
    expect((await get()).wordings.map(({ language }) => language)).toEqual(['ar']);
    await value(api.history.undo());
    expect((await get()).wordings[0]?.position).toBe('');
    expect(await word('xx-nowhere', {})).toMatchObject(invalid(['language'], 'unknown-language'));
  });

  it('languages: all at once, each once', async () => {
    const { api, id, get } = await mayor();
    const speaks = (languages: { language: string; level: 'native' | 'fluent' | 'working' | 'basic' }[]) =>
      value(api.people.setLanguages({ id, languages }));
    await speaks([
      { language: 'ar', level: 'native' },
      { language: 'fr', level: 'basic' },
      { language: 'fr', level: 'fluent' },
    ]);
    expect((await get()).languages).toEqual([
      { language: 'ar', level: 'native' },
      { language: 'fr', level: 'fluent' },
    ]);
    await speaks([{ language: 'fr', level: 'working' }]);
    expect((await get()).languages).toEqual([{ language: 'fr', level: 'working' }]);
    await value(api.history.undo());
    expect((await get()).languages).toHaveLength(2);
  });

  it('further numbers: in their order, and one can become the first', async () => {
    const { api, id, get } = await mayor();
    await value(api.people.update({ id, patch: { phone: '+961 1 987 000' } }));
    const { id: mobile } = await value(
      api.people.addContact({ personId: id, kind: 'phone', label: 'mobil', value: '03 123 456' }),
    );
    const { id: email } = await value(
      api.people.addContact({ personId: id, kind: 'email', value: 'bilal@example.org' }),
    );
    expect((await get()).contacts.map(({ value: text }) => text)).toEqual([
      '03 123 456',
      'bilal@example.org',
    ]);
    expect((await get()).organisationCountry).toBe('LB');
    await value(api.people.preferContact({ id: mobile }));
    await value(api.people.preferContact({ id: email }));
    expect(await get()).toMatchObject({
      phone: '03 123 456',
      email: 'bilal@example.org',
      contacts: [{ kind: 'phone', label: '', value: '+961 1 987 000' }],
    });
    await value(api.history.undo());
    expect((await get()).contacts).toHaveLength(2);
    expect(await api.people.updateContact({ id: mobile, patch: { value: ' ' } })).toEqual(
      invalid(['patch', 'value'], 'required'),
    );
    await value(api.people.removeContact({ id: mobile }));
    expect(await api.people.removeContact({ id: mobile })).toEqual(notFound);
  });

  it('an assistant: another person, who can’t be deleted meanwhile, and both know it', async () => {
    const { api, id, get } = await mayor();
    const { id: assistant } = await value(api.people.create({ givenName: 'Layla', familyName: 'Haddad' }));
    await value(api.people.update({ id, patch: { assistantId: assistant } }));
    expect((await get()).assistantName).toBe('Layla Haddad');
    expect((await value(api.people.get({ id: assistant }))).assists).toMatchObject([
      { id, givenName: 'Bilal' },
    ]);
    expect(await api.people.remove({ id: assistant })).toMatchObject({ error: { reason: 'in-use' } });
    expect(await api.people.update({ id, patch: { assistantId: id } })).toEqual(
      invalid(['patch', 'assistantId'], 'not-a-choice'),
    );
    expect(await api.people.update({ id, patch: { assistantId: nobody } })).toEqual(notFound);
    await value(api.people.update({ id, patch: { assistantId: null } }));
    await value(api.people.remove({ id: assistant }));
  });

  it('a gift or a duty on a checklist keeps them, and a gift their organisation', async () => {
    const { api, id } = await mayor();
    const inUse = { error: { reason: 'in-use' } };
    const { id: missionId } = await value(api.missions.create({ title: 'Besøg', kind: 'delegation-in' }));
    const entry = { title: 'Visum', anchor: 'departure' as const, offsetDays: -30, remindDays: 7 };
    await value(api.checklists.add({ missionId, entries: [entry] }));
    const [own] = await value(api.checklists.list({ missionId }));
    const dutyId = own?.id ?? '';
    await value(api.checklists.update({ id: dutyId, patch: { ownerId: id } }));
    expect(await api.people.remove({ id })).toMatchObject(inUse);
    await value(api.checklists.remove({ id: dutyId }));
    const ministry = await value(api.people.createOrganisation({ name: 'Ministeriet' }));
    const gift = await value(
      api.gifts.add({
        ...{ missionId, direction: 'received', what: 'En vase' },
        ...{ fromPersonId: id, fromOrganisationId: ministry.id },
      }),
    );
    expect(await api.people.remove({ id })).toMatchObject(inUse);
    expect(await api.people.removeOrganisation({ id: ministry.id })).toMatchObject(inUse);
    await value(api.gifts.remove({ id: gift.id }));
    await value(api.people.removeOrganisation({ id: ministry.id }));
    await value(api.people.remove({ id }));
  });

  it('a photo: one, replaced, removed and taken back, never more than it may weigh', async () => {
    const { api, id } = await mayor();
    const other = await value(api.people.create({ givenName: 'Layla' }));
    const photos = () => value(api.people.photos({ ids: [id, other.id] }));
    const set = (base64: string) =>
      api.people.setPhoto({ personId: id, photo: { mediaType: 'image/png', base64 } });
    await value(set(pixel));
    await value(set(pixel.replace('iVBORw', 'iVBORx')));
    expect(await photos()).toEqual([
      { personId: id, mediaType: 'image/png', base64: pixel.replace('iVBORw', 'iVBORx') },
    ]);
    await value(api.people.removePhoto({ personId: id }));
    expect(await photos()).toEqual([]);
    await value(api.history.undo());
    await value(api.history.undo());
    expect(await photos()).toEqual([{ personId: id, mediaType: 'image/png', base64: pixel }]);
    expect(await set('A'.repeat(400_004))).toEqual(invalid(['photo', 'base64'], 'too-long'));
    expect(await set('<svg>')).toEqual(invalid(['photo', 'base64'], 'invalid'));
  });
});

describe('an organisation', () => {
  it('has a checked EAN number, and is found by sector, address and number', async () => {
    const { api, city } = await mayor();
    const update = (patch: object) => api.people.updateOrganisation({ id: city, patch });
    expect(await update({ ean: '5798009811579' })).toEqual(invalid(['patch', 'ean'], 'not-an-ean'));
    await value(update({ ean: '5798 0098 1157 8', sector: 'Havn og kyst', address: 'Rue Weygand 1' }));
    const find = async (text: string) =>
      (await value(api.people.listOrganisations({ text }))).map(({ name }) => name);
    for (const text of ['weygand', 'kyst', '5798009811578'])
      expect(await find(text)).toEqual(['Beirut Kommune']);
    expect(await find('lufthavn')).toEqual([]);
  });
});
