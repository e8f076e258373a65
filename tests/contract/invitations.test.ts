import { describe, expect, it } from 'vitest';
import { type TestApi, testApi, value } from '../support/test-api';

const today = '2016-04-22';
const nobody = '01910000-0000-7000-8000-ffffffffffff';
const undated = { happenedOn: null, byWhom: '', note: '' };

async function visit(api: TestApi) {
  const { id: missionId } = await value(
    api.missions.create({ title: 'Beirut', kind: 'fact-finding', direction: 'out' }),
  );
  const person = async (givenName: string) => (await value(api.people.create({ givenName }))).id;
  return {
    missionId,
    person,
    add: async (givenName: string, as: object = {}) => {
      const personId = await person(givenName);
      return (await value(api.participations.add({ missionId, personId, ...as }))).id;
    },
    one: async (id: string) =>
      (await value(api.participations.list({ missionId }))).find((participant) => participant.id === id),
    list: () => value(api.participations.list({ missionId })),
    steps: async (id: string) =>
      (await value(api.invitations.list({ missionId }))).filter((step) => step.participationId === id),
    item: async (title: string, people: object) =>
      (await value(api.programme.create({ missionId, kind: 'meeting', title, ...people }))).id,
  };
}

describe('the steps of an invitation', () => {
  it('are dated, say who took them, and lead to where the participant stands', async () => {
    const api = testApi();
    const { missionId, add, one, steps } = await visit(api);
    const anne = await add('Anne');
    const invited = { state: 'invited', happenedOn: '2016-04-01', byWhom: 'Sekretariatet', note: 'Brev' };
    await value(api.invitations.takeStep({ participationId: anne, ...invited } as never));
    const { id } = await value(
      api.invitations.takeStep({ ...undated, participationId: anne, state: 'tentative' }),
    );
    expect(await one(anne)).toMatchObject({ invitation: 'tentative', attendance: 'unknown' });
    expect(await steps(anne)).toMatchObject([invited, { id, state: 'tentative', happenedOn: null }]);
    await value(api.invitations.updateStep({ id, patch: { happenedOn: '2016-03-01', byWhom: 'Anne' } }));
    expect(await one(anne)).toMatchObject({ invitation: 'invited' });
    await value(api.history.undo());
    expect(await one(anne)).toMatchObject({ invitation: 'tentative' });
    await value(api.invitations.takeStep({ ...undated, participationId: anne, state: 'attended' }));
    expect(await one(anne)).toMatchObject({ invitation: 'tentative', attendance: 'attended' });
    expect(await value(api.invitations.list({ missionId }))).toHaveLength(3);
  });

  it('fall back to the one before when the last is removed, to nothing at the end', async () => {
    const api = testApi();
    const { add, one, steps } = await visit(api);
    const anne = await add('Anne');
    const states = ['invited', 'accepted', 'attended'] as const;
    for (const state of states)
      await value(api.invitations.takeStep({ ...undated, participationId: anne, state }));
    const remove = async (state: string) => {
      const step = (await steps(anne)).find((taken) => taken.state === state);
      await value(api.invitations.removeStep({ id: step?.id ?? '' }));
    };
    await remove('attended');
    expect(await one(anne)).toMatchObject({ invitation: 'accepted', attendance: 'unknown' });
    await remove('accepted');
    expect(await one(anne)).toMatchObject({ invitation: 'invited' });
    await remove('invited');
    expect(await one(anne)).toMatchObject({ invitation: 'not-invited' });
    await value(api.history.undo());
    expect(await one(anne)).toMatchObject({ invitation: 'invited' });
    expect(await steps(anne)).toHaveLength(1);
  });

  it('are written by what one chooses in passing, too, as of today', async () => {
    const api = testApi();
    const { add, one, steps } = await visit(api);
    const anne = await add('Anne', { invitation: 'invited' });
    const update = (patch: object) => value(api.participations.update({ id: anne, patch }));
    await update({ invitation: 'accepted' });
    await update({ invitation: 'accepted', role: 'speaker' });
    await update({ attendance: 'attended' });
    await update({ attendance: 'absent' });
    const states = async () => (await steps(anne)).map(({ state, happenedOn }) => [state, happenedOn]);
    expect(await states()).toEqual([
      ['invited', today],
      ['accepted', today],
      ['absent', today],
    ]);
    await update({ attendance: 'unknown' });
    expect(await states()).toHaveLength(2);
    expect(await one(anne)).toMatchObject({ role: 'speaker', invitation: 'accepted', attendance: 'unknown' });
    await value(api.history.undo());
    expect(await states()).toHaveLength(3);
  });

  it('keep what a participation said before it had steps', async () => {
    const api = testApi();
    const { add, one, steps } = await visit(api);
    const anne = await add('Anne', { invitation: 'invited' });
    const [first] = await steps(anne);
    await value(api.invitations.removeStep({ id: first?.id ?? '' }));
    api.file.raw.exec("INSERT INTO step (operation, who, at, kind, open) VALUES ('test', '', '', 'do', 1)");
    api.file.raw.exec(`UPDATE participation SET invitation = 'invited', attendance = 'attended'`);
    api.file.raw.exec('UPDATE step SET open = 0');
    await value(
      api.invitations.takeStep({ ...undated, participationId: anne, state: 'declined', happenedOn: today }),
    );
    expect((await steps(anne)).map(({ state }) => state)).toEqual(['invited', 'declined']);
    expect(await one(anne)).toMatchObject({ invitation: 'declined', attendance: 'attended' });
  });

  it('refuse days that aren’t, and steps of nobody', async () => {
    const api = testApi();
    const { add } = await visit(api);
    const anne = await add('Anne');
    const step = { ...undated, participationId: anne, state: 'invited' as const };
    expect(await api.invitations.takeStep({ ...step, happenedOn: '2016-02-30' })).toMatchObject({
      error: { problems: [{ path: ['happenedOn'], problem: 'not-a-date' }] },
    });
    expect(await api.invitations.takeStep({ ...step, participationId: nobody })).toMatchObject({
      error: { kind: 'not-found' },
    });
    expect(await api.invitations.removeStep({ id: nobody })).toMatchObject({ error: { kind: 'not-found' } });
    expect(api.bugs).toEqual([]);
  });
});

describe('a substitution', () => {
  const told = { happenedOn: '2016-04-20', byWhom: 'Sekretariatet', note: 'Syg' };

  it('passes on role, programme, groups and charge, as one step', async () => {
    const api = testApi();
    const { missionId, person, add, one, steps, item, list } = await visit(api);
    const anne = await add('Anne', {
      role: 'speaker',
      side: 'theirs',
      invitation: 'accepted',
      isCouncilMember: true,
    });
    const bo = await add('Bo', { invitation: 'accepted' });
    const anneAsPerson = (await one(anne))?.personId;
    const speech = await item('Oplæg', { speakerIds: [anne], participationIds: [bo] });
    const dinner = await item('Middag', { participationIds: [anne, bo], responsibleId: anneAsPerson });
    const held = await item('Møde', { participationIds: [anne], interpreterIds: [anne] });
    await value(api.attendance.tick({ itemId: held, participationIds: [anne], attendance: 'attended' }));
    const group = await value(api.programme.createGroup({ missionId, name: 'Affald', memberIds: [anne] }));
    const before = [await list(), await value(api.programme.list({ missionId }))];

    const carla = await person('Carla');
    const { id } = await value(api.invitations.replace({ participationId: anne, personId: carla, ...told }));
    expect(await one(anne)).toMatchObject({ invitation: 'replaced' });
    expect((await steps(anne)).at(-1)).toMatchObject({ state: 'replaced', ...told });
    expect(await one(id)).toMatchObject({
      ...{ personId: carla, role: 'speaker', side: 'theirs', invitation: 'invited', standsInForId: anne },
      isCouncilMember: false,
    });
    expect(await steps(id)).toMatchObject([{ state: 'invited', happenedOn: told.happenedOn, note: '' }]);
    const items = new Map((await value(api.programme.list({ missionId }))).map((one) => [one.id, one]));
    expect(items.get(speech)).toMatchObject({ speakerIds: [id], participationIds: [bo] });
    expect(items.get(dinner)).toMatchObject({ participationIds: [bo, id], responsibleId: carla });
    expect(items.get(held)).toMatchObject({ participationIds: [anne], interpreterIds: [anne] });
    expect(await value(api.programme.groups({ missionId }))).toMatchObject([
      { id: group.id, memberIds: [id] },
    ]);

    await value(api.history.undo());
    expect([await list(), await value(api.programme.list({ missionId }))]).toEqual(before);
    expect(await steps(id)).toEqual([]);
    expect(api.bugs).toEqual([]);
  });

  it('of a substitute makes a chain of three', async () => {
    const api = testApi();
    const { person, add, one, item, missionId } = await visit(api);
    const anne = await add('Anne', { invitation: 'declined' });
    await item('Møde', { participationIds: [anne] });
    const replace = async (participationId: string, name: string) =>
      (await value(api.invitations.replace({ participationId, personId: await person(name), ...told }))).id;
    const bo = await replace(anne, 'Bo');
    const carla = await replace(bo, 'Carla');
    expect(await one(anne)).toMatchObject({ invitation: 'declined' });
    expect(await one(bo)).toMatchObject({ invitation: 'replaced', standsInForId: anne });
    expect(await one(carla)).toMatchObject({ invitation: 'invited', standsInForId: bo });
    expect(await value(api.programme.list({ missionId }))).toMatchObject([{ participationIds: [carla] }]);
    // Going round in a circle is refused, however long the way.
    const anneAgain = (await one(anne))?.personId ?? '';
    expect(
      await api.invitations.replace({ participationId: carla, personId: anneAgain, ...told }),
    ).toMatchObject({ error: { problems: [{ path: ['personId'], problem: 'not-a-choice' }] } });
    expect(await api.participations.update({ id: anne, patch: { standsInForId: carla } })).toMatchObject({
      error: { kind: 'invalid' },
    });
  });

  it('by somebody who is on the mission links the two, unless they come for another', async () => {
    const api = testApi();
    const { add, one, list } = await visit(api);
    const anne = await add('Anne', { invitation: 'accepted' });
    const bo = await add('Bo', { role: 'press', invitation: 'accepted' });
    const carla = await add('Carla', { invitation: 'accepted' });
    const personId = (await one(bo))?.personId ?? '';
    expect(await value(api.invitations.replace({ participationId: anne, personId, ...told }))).toEqual({
      id: bo,
    });
    expect(await one(bo)).toMatchObject({ role: 'press', invitation: 'accepted', standsInForId: anne });
    expect(await list()).toHaveLength(3);
    expect(await api.invitations.replace({ participationId: carla, personId, ...told })).toEqual({
      ok: false,
      error: { kind: 'conflict', reason: 'already-stands-in' },
    });
    expect(await one(carla)).toMatchObject({ invitation: 'accepted' });
  });

  it('says what is needed, and takes over the journey at a word', async () => {
    const api = testApi();
    const { missionId, person, add, one, item } = await visit(api);
    const anne = await add('Anne', { invitation: 'accepted' });
    const bo = await add('Bo');
    await item('Møde', { participationIds: [anne] });
    const travel = (sql: string) => {
      api.file.raw.exec(`INSERT INTO step (operation, who, at, kind, open) VALUES ('test', '', '', 'do', 1);
        ${sql}; UPDATE step SET open = 0`);
    };
    travel(`INSERT INTO travel_leg (id, mission_id, departs_at, departs_zone, arrives_at, arrives_zone) VALUES
        ('leg', '${missionId}', '2016-05-16T08:00', 'Europe/Copenhagen', '2016-05-16T14:00', 'Asia/Beirut');
      INSERT INTO leg_traveller (id, leg_id, participation_id) VALUES ('t1', 'leg', '${anne}'), ('t2', 'leg', '${bo}');
      INSERT INTO room (id, mission_id, hotel, checks_in, checks_out)
        VALUES ('room', '${missionId}', 'Hotel', '2016-05-16', '2016-05-19');
      INSERT INTO room_guest (id, room_id, participation_id) VALUES ('g', 'room', '${anne}')`);
    const { id } = await value(
      api.invitations.replace({ participationId: anne, personId: await person('Carla'), ...told }),
    );
    const needed = () => value(api.invitations.needed({ participationId: id }));
    const missing = [{ kind: 'letter' }, { kind: 'passport' }, { kind: 'visa' }, { kind: 'diet' }];
    const items = { kind: 'items', count: 1 };
    expect(await needed()).toEqual([
      ...missing,
      { kind: 'legs', count: 1 },
      { kind: 'rooms', count: 1 },
      items,
    ]);
    expect(await value(api.invitations.needed({ participationId: anne }))).toEqual([]);
    await value(api.invitations.takeOverTravel({ participationId: id }));
    expect(await needed()).toEqual([...missing, items]);
    const travellers = () =>
      api.file.raw
        .prepare('SELECT participation_id FROM leg_traveller WHERE deleted_at IS NULL ORDER BY id')
        .pluck()
        .all();
    expect(travellers()).toEqual([id, bo]);
    await value(api.history.undo());
    expect(travellers()).toEqual([anne, bo]);
    travel(`INSERT INTO practical_data (id, participation_id, passport_number, visa, diets)
        VALUES ('p', '${id}', '123', 'granted', 'vegetarian')`);
    await value(api.participations.update({ id, patch: { invitation: 'accepted' } }));
    expect((await needed()).map(({ kind }) => kind)).toEqual(['legs', 'rooms', 'items']);
    await value(api.participations.remove({ id: anne }));
    expect(travellers()).toEqual([bo]);
    expect(await one(id)).toMatchObject({ standsInForId: null });
  });
});
