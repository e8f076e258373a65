import { describe, expect, it } from 'vitest';
import { testApi, value } from '../support/test-api';

const entry = (title: string, offsetDays: number, anchor: 'departure' | 'return' = 'departure') => ({
  ...{ title, anchor, offsetDays, remindDays: 7 },
});
const dates = { kind: 'exact', startsOn: '2016-05-16', endsOn: '2016-05-17' } as const;

async function withMission() {
  const api = testApi();
  const { id: missionId } = await value(
    api.missions.create({ title: 'Beirut', kind: 'delegation-out', dates }),
  );
  const titles = async () => (await value(api.checklists.list({ missionId }))).map(({ title }) => title);
  return { api, missionId, titles };
}

describe('a mission’s checklist', () => {
  it('stands by the day on which things are due, and takes no title twice', async () => {
    const { api, missionId, titles } = await withMission();
    const entries = [entry('Rapport', 14, 'return'), entry('Visum', -60), entry('Gaver', -10)];
    expect(await value(api.checklists.add({ missionId, entries }))).toEqual({ added: 3 });
    expect(await titles()).toEqual(['Visum', 'Gaver', 'Rapport']);
    const again = [...entries, entry('Briefing', -30)];
    expect(await value(api.checklists.add({ missionId, entries: again }))).toEqual({ added: 1 });
    expect(await titles()).toEqual(['Visum', 'Briefing', 'Gaver', 'Rapport']);
  });

  it('is fetched, ticked and removed, each undone in one step', async () => {
    const { api, missionId, titles } = await withMission();
    await value(api.checklists.add({ missionId, entries: [entry('Visum', -60), entry('Gaver', -10)] }));
    const [visa] = await value(api.checklists.list({ missionId }));
    const { id: ownerId } = await value(api.people.create({ givenName: 'Anna', familyName: 'Berg' }));
    await value(api.checklists.update({ id: visa?.id ?? '', patch: { doneOn: '2016-03-01', ownerId } }));
    expect((await value(api.checklists.list({ missionId })))[0]).toMatchObject({
      ...{ doneOn: '2016-03-01', ownerName: 'Anna Berg' },
    });
    await value(api.history.undo());
    expect((await value(api.checklists.list({ missionId })))[0]).toMatchObject({
      doneOn: null,
      ownerName: null,
    });
    await value(api.checklists.remove({ id: visa?.id ?? '' }));
    expect(await titles()).toEqual(['Gaver']);
    await value(api.history.undo());
    await value(api.history.undo());
    await value(api.history.undo());
    expect(await titles()).toEqual([]);
  });

  it('refuses a line without words, a day beyond two years and a mission that isn’t there', async () => {
    const { api, missionId } = await withMission();
    expect(await api.checklists.add({ missionId, entries: [entry('', -60)] })).toMatchObject({
      error: { problems: [{ path: ['entries', 0, 'title'], problem: 'required' }] },
    });
    expect(await api.checklists.add({ missionId, entries: [entry('Visum', -731)] })).toMatchObject({
      error: { problems: [{ path: ['entries', 0, 'offsetDays'], problem: 'period-too-long' }] },
    });
    const nowhere = '01900000-0000-7000-8000-00000000dead';
    expect(await api.checklists.add({ missionId: nowhere, entries: [entry('Visum', -60)] })).toMatchObject({
      error: { kind: 'not-found' },
    });
  });

  it('is kept as a template, which one of the same name replaces', async () => {
    const { api } = await withMission();
    const list = { name: 'Vores egen', kind: 'delegation-out', entries: [entry('Visum', -60)] } as const;
    await value(api.checklists.saveTemplate({ ...list, entries: [...list.entries] }));
    await value(api.checklists.saveTemplate({ ...list, kind: '', entries: [entry('Gaver', -10)] }));
    const [template, ...others] = await value(api.checklists.templates());
    expect(template).toMatchObject({ name: 'Vores egen', kind: '', entries: [entry('Gaver', -10)] });
    expect(others).toEqual([]);
    await value(api.checklists.removeTemplate({ id: template?.id ?? '' }));
    expect(await value(api.checklists.templates())).toEqual([]);
  });

  it('is spoken of on the overview when something is overdue or soon is, of unfinished missions', async () => {
    const { api, missionId } = await withMission();
    const entries = [entry('Visum', -60), entry('Gaver', -20), entry('Rapport', 14, 'return')];
    await value(api.checklists.add({ missionId, entries }));
    const { today, reminders, counts } = await value(api.overview.get());
    expect(today).toBe('2016-04-22');
    expect(reminders).toMatchObject([
      { title: 'Visum', due: '2016-03-17', mission: { title: 'Beirut' } },
      { title: 'Gaver', due: '2016-04-26' },
    ]);
    expect(counts.reminders).toBe(2);
    const unknown = {
      ...{ owner: { kind: 'mission', id: missionId } as const, administrationId: null },
      said: { kind: 'not-recorded' } as const,
    };
    await value(api.costs.state(unknown));
    await value(api.costs.stateHours(unknown));
    await value(api.missions.update({ id: missionId, patch: { stage: 'closed' } }));
    expect((await value(api.overview.get())).reminders).toEqual([]);
  });
});

describe('the gate before departure', () => {
  async function withMember(side: 'ours' | 'theirs' = 'ours') {
    const { api, missionId } = await withMission();
    const { id: personId } = await value(api.people.create({ givenName: 'Lars', familyName: 'Holm' }));
    const { id } = await value(api.participations.add({ missionId, personId, side, isCouncilMember: true }));
    const leave = () => api.missions.update({ id: missionId, patch: { stage: 'travelling' } });
    const gate = () => value(api.councilRequests.get({ missionId }));
    return { api, missionId, id, leave, gate };
  }

  it('is shut for council members until the council’s request is recorded', async () => {
    const { api, missionId, leave, gate } = await withMember();
    expect(await gate()).toMatchObject({ members: ['Lars Holm'], isOpen: false });
    expect(await leave()).toMatchObject({
      error: { problems: [{ path: ['patch', 'stage'], problem: 'council-request-required' }] },
    });
    await value(api.councilRequests.update({ missionId, patch: { requestedOn: '2016-04-28' } }));
    expect(await gate()).toMatchObject({ requestedOn: '2016-04-28', isOpen: true });
    expect(await leave()).toMatchObject({ ok: true });
  });

  it('opens for a reason to go without, and shuts again when that is undone', async () => {
    const { api, missionId, leave, gate } = await withMember();
    await value(api.councilRequests.update({ missionId, patch: { waiver: 'Partiet betaler selv.' } }));
    expect(await gate()).toMatchObject({ isOpen: true });
    await value(api.history.undo());
    expect(await gate()).toMatchObject({ waiver: '', isOpen: false });
    expect(await leave()).toMatchObject({ ok: false });
  });

  it('is no gate for guests, for who declined, and for a visit that comes in', async () => {
    const guests = await withMember('theirs');
    expect(await guests.leave()).toMatchObject({ ok: true });
    const declined = await withMember();
    await value(declined.api.participations.update({ id: declined.id, patch: { invitation: 'declined' } }));
    expect(await declined.leave()).toMatchObject({ ok: true });
    const visit = await withMember();
    await value(visit.api.missions.update({ id: visit.missionId, patch: { direction: 'in' } }));
    expect(await visit.leave()).toMatchObject({ ok: true });
  });
});
