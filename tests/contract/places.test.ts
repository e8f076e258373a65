import { describe, expect, it } from 'vitest';
import { type TestApi, testApi, value } from '../support/test-api';

const beirut = { kind: 'city', name: 'Beirut', country: 'LB', zone: 'Asia/Beirut' } as const;
const nobody = '01910000-0000-7000-8000-999999999999';
const office = { weekday: 1, opens: '09:00', closes: '12:00' };

async function twoPlaces(api: TestApi) {
  const { id: serail } = await value(api.places.create({ name: 'Grand Serail' }));
  const { id: port } = await value(api.places.create({ name: 'Port of Beirut' }));
  return { serail, port };
}

async function itemAt(api: TestApi, placeId: string) {
  const { id: missionId } = await value(api.missions.create({ title: 'Fact-finding', kind: 'fact-finding' }));
  const time = { kind: 'timed', startsAt: '2016-05-16T09:00', endsAt: '2016-05-16T10:00' } as const;
  const { id: itemId } = await value(
    api.programme.create({ missionId, kind: 'meeting', title: 'Møde med borgmesteren', time }),
  );
  await value(api.programme.update({ id: itemId, patch: { placeId } }));
  return { missionId, itemId };
}

describe('places', () => {
  it('have the city and country of their partner unless they say otherwise', async () => {
    const api = testApi();
    const { id: partnerId } = await value(api.partners.create(beirut));
    await value(api.places.create({ name: 'Grand Serail', partnerId }));
    await value(api.places.create({ name: 'Byblos havn', partnerId, city: 'Byblos' }));
    expect(await value(api.places.list({}))).toMatchObject([
      { name: 'Byblos havn', city: 'Byblos', country: 'LB', partnerName: 'Beirut', items: 0 },
      { name: 'Grand Serail', city: 'Beirut', country: 'LB', latitude: null, capacity: null },
    ]);
    await value(api.places.create({ name: 'Rådhuset' }));
    expect(await value(api.places.list({ partnerId }))).toHaveLength(2);
  });

  it('keep everything that is said about them, and undo it', async () => {
    const api = testApi();
    const { serail: id } = await twoPlaces(api);
    const patch = {
      nativeName: 'السراي الكبير',
      address: 'Riad El Solh',
      city: 'Beirut',
      country: 'LB',
      latitude: 33.8961,
      longitude: 35.5004,
      capacity: 120,
      directions: 'Indgang fra øst.\nVis pas.',
    };
    await value(api.places.update({ id, patch }));
    expect(await value(api.places.get({ id }))).toEqual({
      id,
      name: 'Grand Serail',
      partnerId: null,
      openingHours: [],
      ...patch,
    });
    await value(api.history.undo());
    expect(await value(api.places.get({ id }))).toMatchObject({ nativeName: '', latitude: null });
  });

  it('refuse half a pair of coordinates, a place off the earth, an empty name and an unknown partner', async () => {
    const api = testApi();
    const { serail: id } = await twoPlaces(api);
    const problems = (path: (string | number)[], problem: string) => ({
      ok: false,
      error: { kind: 'invalid', problems: [{ path, problem }] },
    });
    expect(await api.places.update({ id, patch: { latitude: 33 } })).toEqual(
      problems(['patch', 'longitude'], 'not-coordinates'),
    );
    expect(await api.places.create({ name: 'X', longitude: 35 })).toEqual(
      problems(['longitude'], 'not-coordinates'),
    );
    expect(await api.places.update({ id, patch: { latitude: 91, longitude: 0 } })).toEqual(
      problems(['patch', 'latitude'], 'not-coordinates'),
    );
    expect(await api.places.update({ id, patch: { name: ' ' } })).toEqual(
      problems(['patch', 'name'], 'required'),
    );
    expect(await api.places.update({ id, patch: { capacity: 0 } })).toEqual(
      problems(['patch', 'capacity'], 'not-a-number'),
    );
    expect(await api.places.update({ id, patch: { partnerId: nobody } })).toEqual(
      problems(['patch', 'partnerId'], 'not-a-choice'),
    );
    expect(await api.places.get({ id: nobody })).toEqual({ ok: false, error: { kind: 'not-found' } });
    expect(await api.places.update({ id: nobody, patch: {} })).toMatchObject({
      error: { kind: 'not-found' },
    });
    expect(api.bugs).toEqual([]);
  });

  it('say what takes place there, and can’t be deleted while something does', async () => {
    const api = testApi();
    const { serail: id } = await twoPlaces(api);
    const { missionId, itemId } = await itemAt(api, id);
    expect(await value(api.places.uses({ id }))).toEqual([
      {
        itemId,
        title: 'Møde med borgmesteren',
        missionId,
        missionTitle: 'Fact-finding',
        time: { kind: 'timed', startsAt: '2016-05-16T09:00', endsAt: '2016-05-16T10:00' },
        zone: '',
      },
    ]);
    expect((await value(api.places.list({})))[0]).toMatchObject({ name: 'Grand Serail', items: 1 });
    expect(await api.places.remove({ id })).toEqual({
      ok: false,
      error: { kind: 'conflict', reason: 'in-use' },
    });
    await value(api.missions.remove({ id: missionId }));
    expect(await value(api.places.uses({ id }))).toEqual([]);
    await value(api.places.remove({ id }));
    expect(await api.places.get({ id })).toMatchObject({ error: { kind: 'not-found' } });
    await value(api.history.undo());
    expect(await value(api.places.get({ id }))).toMatchObject({ name: 'Grand Serail' });
  });

  it('keep their partner from being deleted', async () => {
    const api = testApi();
    const { id: partnerId } = await value(api.partners.create(beirut));
    const { id } = await value(api.places.create({ name: 'Grand Serail', partnerId }));
    expect(await api.partners.remove({ id: partnerId })).toMatchObject({ error: { reason: 'in-use' } });
    await value(api.places.remove({ id }));
    expect(await api.partners.remove({ id: partnerId })).toMatchObject({ ok: true });
  });

  it('are found by name, in their own script and without diacritics, by address and city', async () => {
    const api = testApi();
    const { id } = await value(
      api.places.create({
        name: 'Ærø Rådhus',
        nativeName: 'السراي الكبير',
        address: 'Vestergade 1',
        city: 'Ærøskøbing',
      }),
    );
    for (const text of ['aero rad', 'السراي', 'vesterg', 'ærøskø'])
      expect(await value(api.search.all({ text }))).toEqual([
        {
          ...{ kind: 'place', id, title: 'Ærø Rådhus', context: 'Ærøskøbing' },
          ...{ shows: { kind: 'place', id }, owner: null },
        },
      ]);
    await value(api.places.remove({ id }));
    expect(await value(api.search.all({ text: 'vestergade' }))).toEqual([]);
    await value(api.history.undo());
    expect(await value(api.search.all({ text: 'vestergade' }))).toHaveLength(1);
  });
});

describe('opening hours', () => {
  it('are said as a whole, sorted, and undone as a whole', async () => {
    const api = testApi();
    const { serail: id } = await twoPlaces(api);
    const hours = [{ ...office, weekday: 2 }, { ...office, opens: '13:00', closes: '16:30' }, office];
    await value(api.places.setOpeningHours({ placeId: id, hours }));
    const hoursOf = async () => (await value(api.places.get({ id }))).openingHours;
    expect(await hoursOf()).toEqual([office, { ...office, opens: '13:00', closes: '16:30' }, hours[0]]);
    await value(api.places.setOpeningHours({ placeId: id, hours: [office] }));
    expect(await hoursOf()).toEqual([office]);
    await value(api.history.undo());
    expect(await hoursOf()).toHaveLength(3);
    await value(api.places.setOpeningHours({ placeId: id, hours: [] }));
    expect(await hoursOf()).toEqual([]);
  });

  it('refuse a weekday that is none, hours that end before they begin, and an unknown place', async () => {
    const api = testApi();
    const { serail: placeId } = await twoPlaces(api);
    for (const [part, problem] of [
      [{ weekday: 8 }, { path: ['hours', 0, 'weekday'], problem: 'not-a-choice' }],
      [{ closes: '08:00' }, { path: ['hours', 0, 'closes'], problem: 'end-before-start' }],
      [{ opens: '08:60' }, { path: ['hours', 0, 'opens'], problem: 'not-a-time' }],
    ] as const)
      expect(await api.places.setOpeningHours({ placeId, hours: [{ ...office, ...part }] })).toMatchObject({
        error: { problems: [problem] },
      });
    expect(await api.places.setOpeningHours({ placeId: nobody, hours: [] })).toMatchObject({
      error: { kind: 'not-found' },
    });
  });
});

describe('travel times', () => {
  it('are seen from both places, and among some', async () => {
    const api = testApi();
    const { serail, port } = await twoPlaces(api);
    const { id } = await value(
      api.places.addTravelTime({
        fromPlaceId: serail,
        toPlaceId: port,
        mode: 'car',
        minutes: 15,
        isOneWay: false,
      }),
    );
    expect(await value(api.places.travelTimes({ placeId: serail }))).toMatchObject([
      { id, otherId: port, otherName: 'Port of Beirut', minutes: 15 },
    ]);
    expect(await value(api.places.travelTimes({ placeId: port }))).toMatchObject([
      { id, otherId: serail, otherName: 'Grand Serail' },
    ]);
    expect(await value(api.places.travelTimesAmong({ placeIds: [serail, port] }))).toHaveLength(1);
    expect(await value(api.places.travelTimesAmong({ placeIds: [serail] }))).toEqual([]);
  });

  it('are changed, removed and undone; one to a deleted place isn’t shown', async () => {
    const api = testApi();
    const { serail, port } = await twoPlaces(api);
    const { id } = await value(
      api.places.addTravelTime({
        fromPlaceId: serail,
        toPlaceId: port,
        mode: 'car',
        minutes: 15,
        isOneWay: false,
      }),
    );
    const own = async () => value(api.places.travelTimes({ placeId: serail }));
    await value(api.places.updateTravelTime({ id, patch: { mode: 'walk', minutes: 40, isOneWay: true } }));
    expect(await own()).toMatchObject([{ mode: 'walk', minutes: 40, isOneWay: true }]);
    await value(api.places.removeTravelTime({ id }));
    expect(await own()).toEqual([]);
    expect(await value(api.places.travelTimesAmong({ placeIds: [serail, port] }))).toEqual([]);
    await value(api.history.undo());
    expect(await own()).toHaveLength(1);
    await value(api.places.remove({ id: port }));
    expect(await own()).toEqual([]);
  });

  it('refuse a place to itself, unknown places and more than two days', async () => {
    const api = testApi();
    const { serail, port } = await twoPlaces(api);
    const time = { fromPlaceId: serail, toPlaceId: port, mode: 'car', minutes: 15, isOneWay: false } as const;
    const refused = (path: string[], problem: string) => ({
      error: { kind: 'invalid', problems: [{ path, problem }] },
    });
    expect(await api.places.addTravelTime({ ...time, toPlaceId: serail })).toMatchObject(
      refused(['toPlaceId'], 'not-a-choice'),
    );
    expect(await api.places.addTravelTime({ ...time, toPlaceId: nobody })).toMatchObject(
      refused(['toPlaceId'], 'not-a-choice'),
    );
    expect(await api.places.addTravelTime({ ...time, fromPlaceId: nobody })).toMatchObject(
      refused(['fromPlaceId'], 'not-a-choice'),
    );
    expect(await api.places.addTravelTime({ ...time, minutes: 2881 })).toMatchObject(
      refused(['minutes'], 'period-too-long'),
    );
    expect(await api.places.removeTravelTime({ id: nobody })).toMatchObject({
      error: { kind: 'not-found' },
    });
    expect(api.bugs).toEqual([]);
  });
});

describe('blocked times', () => {
  const time = {
    startsAt: '2016-05-16T09:00',
    endsAt: '2016-05-17T12:00',
    zone: 'Asia/Beirut',
    reason: 'Ombygning',
  };

  it('belong to a place or to a person, by time, and are undone', async () => {
    const api = testApi();
    const { serail: placeId } = await twoPlaces(api);
    const { id: personId } = await value(api.people.create({ givenName: 'Pia', familyName: 'Holm' }));
    const later = { ...time, startsAt: '2016-05-17T00:00', reason: '' };
    await value(api.places.addBlockedTime({ owner: { placeId }, time: later }));
    const { id } = await value(api.places.addBlockedTime({ owner: { placeId }, time }));
    await value(api.places.addBlockedTime({ owner: { personId }, time }));
    expect(await value(api.places.blockedTimes({ placeId }))).toMatchObject([
      { id, placeId, personId: null, ...time },
      later,
    ]);
    expect(await value(api.places.blockedTimes({ personId }))).toMatchObject([{ placeId: null, personId }]);
    await value(api.places.removeBlockedTime({ id }));
    expect(await value(api.places.blockedTimes({ placeId }))).toHaveLength(1);
    await value(api.history.undo());
    expect(await value(api.places.blockedTimes({ placeId }))).toHaveLength(2);
  });

  it('refuse what ends before it begins, an unknown zone, and an owner who isn’t there or is two', async () => {
    const api = testApi();
    const { serail: placeId } = await twoPlaces(api);
    const owner = { placeId };
    expect(
      await api.places.addBlockedTime({ owner, time: { ...time, endsAt: '2016-05-16T09:00' } }),
    ).toMatchObject({ error: { problems: [{ path: ['time', 'endsAt'], problem: 'end-before-start' }] } });
    expect(await api.places.addBlockedTime({ owner, time: { ...time, zone: 'Beirut' } })).toMatchObject({
      error: { problems: [{ path: ['time', 'zone'], problem: 'unknown-zone' }] },
    });
    expect(await api.places.addBlockedTime({ owner: { personId: nobody }, time })).toMatchObject({
      error: { kind: 'not-found' },
    });
    expect(api.call('places.addBlockedTime', { owner: { placeId, personId: placeId }, time })).toMatchObject({
      ok: false,
      error: { kind: 'invalid' },
    });
    expect(await api.places.removeBlockedTime({ id: nobody })).toMatchObject({
      error: { kind: 'not-found' },
    });
  });
});

describe('a partner’s holidays and days of rest', () => {
  const holidays = [
    { day: '2016-05-06', name: 'Martyrernes dag' },
    { day: '2016-05-01', name: 'Første maj' },
  ];

  it('are added several at once, once each, by date, and undone in one step', async () => {
    const api = testApi();
    const { id: partnerId } = await value(api.partners.create(beirut));
    expect(await value(api.partners.addHolidays({ partnerId, holidays }))).toEqual({ added: 2 });
    const again = [...holidays, { day: '2016-08-15', name: 'Marias himmelfart' }];
    expect(await value(api.partners.addHolidays({ partnerId, holidays: again }))).toEqual({ added: 1 });
    const all = async () => (await value(api.partners.holidays({ partnerId }))).map(({ day }) => day);
    expect(await all()).toEqual(['2016-05-01', '2016-05-06', '2016-08-15']);
    await value(api.history.undo());
    await value(api.history.undo());
    expect(await all()).toEqual([]);
    await value(api.history.redo());
    const [first] = await value(api.partners.holidays({ partnerId }));
    await value(api.partners.removeHoliday({ id: first?.id ?? '' }));
    expect(await all()).toEqual(['2016-05-06']);
  });

  it('refuse a day that isn’t, a holiday without a name, none at all, and an unknown partner', async () => {
    const api = testApi();
    const { id: partnerId } = await value(api.partners.create(beirut));
    const refused = (...path: (string | number)[]) => ({ error: { problems: [{ path }] } });
    expect(
      await api.partners.addHolidays({ partnerId, holidays: [{ day: '2016-02-30', name: 'X' }] }),
    ).toMatchObject(refused('holidays', 0, 'day'));
    expect(
      await api.partners.addHolidays({ partnerId, holidays: [{ day: '2016-02-03', name: ' ' }] }),
    ).toMatchObject(refused('holidays', 0, 'name'));
    expect(await api.partners.addHolidays({ partnerId, holidays: [] })).toMatchObject(refused('holidays'));
    expect(await api.partners.addHolidays({ partnerId: nobody, holidays })).toMatchObject({
      error: { kind: 'not-found' },
    });
    expect(await api.partners.removeHoliday({ id: nobody })).toMatchObject({ error: { kind: 'not-found' } });
  });

  it('keeps days of rest once each and in order, and refuses seven of them', async () => {
    const api = testApi();
    const { id } = await value(api.partners.create(beirut));
    expect((await value(api.partners.get({ id }))).restDays).toEqual([]);
    await value(api.partners.update({ id, patch: { restDays: [7, 5, 7] } }));
    expect((await value(api.partners.get({ id }))).restDays).toEqual([5, 7]);
    expect(await api.partners.update({ id, patch: { restDays: [1, 2, 3, 4, 5, 6, 7] } })).toMatchObject({
      error: { problems: [{ path: ['patch', 'restDays'], problem: 'too-many' }] },
    });
    await value(api.history.undo());
    expect((await value(api.partners.get({ id }))).restDays).toEqual([]);
  });
});
