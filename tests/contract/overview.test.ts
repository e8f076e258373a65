import { describe, expect, it } from 'vitest';
import { builtInTopics } from '../../db/domain/topic';
import { type TestApi, testApi, value } from '../support/test-api';

const exact = (startsOn: string, endsOn: string) => ({ kind: 'exact', startsOn, endsOn }) as const;
const addMission = async (api: TestApi, fields: Omit<Parameters<TestApi['missions']['create']>[0], 'kind'>) =>
  (await value(api.missions.create({ kind: 'fact-finding', ...fields }))).id;
/** One that is over, of which it was said that neither money nor hours were recorded. */
async function addClosed(api: TestApi, fields: Parameters<typeof addMission>[1]) {
  const id = await addMission(api, fields);
  const owner = { kind: 'mission', id } as const;
  const unknown = { owner, administrationId: null, said: { kind: 'not-recorded' } as const };
  await value(api.costs.state(unknown));
  await value(api.costs.stateHours(unknown));
  await value(api.missions.update({ id, patch: { stage: 'closed' } }));
  return id;
}

describe('the overview', () => {
  it('of an empty office says so', async () => {
    const api = testApi();
    expect(await value(api.overview.get())).toEqual({
      today: '2016-04-22',
      dayPart: 'morning',
      isEmpty: true,
      upcoming: [],
      recent: [],
      counts: { upcoming: 0, undated: 0, waiting: 0, withoutDue: 0, hints: 0, reminders: 0 },
      next: null,
      followUps: [],
      hints: [],
      reminders: [],
    });
    expect(await value(api.overview.counts())).toEqual({
      missions: 0,
      partners: 0,
      people: 0,
      openFollowUps: 0,
    });
  });

  it.each([
    ['2016-04-22T02:59:00.000Z', 'evening'],
    ['2016-04-22T03:00:00.000Z', 'morning'],
    ['2016-04-22T08:00:00.000Z', 'forenoon'],
    ['2016-04-22T10:00:00.000Z', 'afternoon'],
    ['2016-04-22T16:00:00.000Z', 'evening'],
  ])('greets by the clock of the office: %s is %s', async (now, dayPart) => {
    expect((await value(testApi({ now }).overview.get())).dayPart).toBe(dayPart);
  });

  it('shows what comes, the next first, and what is missing before it begins', async () => {
    const api = testApi();
    const beirut = await addMission(api, { title: 'Beirut', dates: exact('2016-05-16', '2016-05-19') });
    const underWay = await addMission(api, { title: 'I gang', dates: exact('2016-04-20', '2016-04-23') });
    await addClosed(api, { title: 'Forbi', dates: exact('2016-03-01', '2016-03-02') });
    await addMission(api, { title: 'Engang' });
    const { id: personId } = await value(api.people.create({ givenName: 'Ida' }));
    await value(api.participations.add({ missionId: beirut, personId }));
    const { upcoming, next, counts } = await value(api.overview.get());
    expect(upcoming.map(({ id, participants }) => [id, participants])).toEqual([
      [underWay, 0],
      [beirut, 1],
    ]);
    expect(counts).toMatchObject({ upcoming: 2, undated: 1 });
    expect(next).toMatchObject({ id: beirut, title: 'Beirut', readiness: { daysLeft: 24 } });
    const open = next?.readiness.points.filter(({ done }) => !done).map(({ key }) => key);
    expect(open).toEqual([
      'purpose',
      'place',
      'zone',
      'lead',
      'case-reference',
      'approved',
      'delegation',
      'answers',
      'programme',
      'confirmed',
    ]);
  });

  it('shows the last missions while none is to come', async () => {
    const api = testApi();
    const month = { kind: 'approximate', period: '2016-01' } as const;
    const ids = [
      await addClosed(api, { title: 'Sidst', dates: exact('2016-03-01', '2016-03-02') }),
      await addMission(api, { title: 'I januar', dates: month, stage: 'follow-up' }),
      await addClosed(api, { title: 'Længe siden', dates: exact('2012-03-01', '2012-03-02') }),
    ];
    await addClosed(api, { title: 'Først', dates: exact('2011-03-01', '2011-03-02') });
    const given = { stage: 'discontinued', discontinuedReason: 'Ingen tid' } as const;
    await addMission(api, { title: 'Opgivet', dates: exact('2016-02-01', '2016-02-02'), ...given });
    expect((await value(api.overview.get())).recent.map(({ id }) => id)).toEqual(ids);
    await addMission(api, { title: 'Beirut', dates: exact('2016-05-16', '2016-05-19') });
    expect((await value(api.overview.get())).recent).toEqual([]);
  });

  it('reads everything that readiness asks for', async () => {
    const api = testApi();
    const { id: leadId } = await value(api.people.create({ givenName: 'Ida' }));
    const missionId = await addMission(api, {
      title: 'Beirut',
      dates: exact('2016-05-16', '2016-05-16'),
      purpose: 'Se på affald',
      place: 'Beirut',
      zone: 'Asia/Beirut',
      stage: 'approved',
      leadId,
    });
    await value(
      api.participations.add({
        missionId,
        personId: leadId,
        role: 'head',
        side: 'ours',
        invitation: 'accepted',
      }),
    );
    await value(
      api.caseReferences.add({
        recordKind: 'mission',
        recordId: missionId,
        system: 'edoc',
        numberKind: 'case',
        asPasted: '2016-0078628',
      }),
    );
    const { id: itemId } = await value(
      api.programme.create({
        missionId,
        kind: 'workshop',
        title: 'Affald',
        status: 'confirmed',
        time: { kind: 'timed', startsAt: '2016-05-16T09:00', endsAt: '2016-05-16T11:00' },
      }),
    );
    await value(api.workshops.update({ id: itemId, patch: { aims: 'Et fælles billede' } }));
    const { id } = await value(api.followUps.create({ title: 'Visum', missionId, due: '2016-05-01' }));
    const before = (await value(api.overview.get())).next?.readiness;
    expect(before?.points.filter(({ done }) => !done)).toEqual([
      { key: 'follow-ups', done: false, missing: 1, total: 1, due: '2016-05-01' },
    ]);
    await value(api.followUps.changeState({ id, state: 'done' }));
    const after = (await value(api.overview.get())).next?.readiness;
    expect([after?.done, after?.points.length]).toEqual([13, 13]);
  });

  it('shows open follow-ups that are overdue or due within two weeks', async () => {
    const api = testApi();
    const due = (title: string, day: string | null) => value(api.followUps.create({ title, due: day }));
    await due('Om et år', '2017-04-22');
    await due('Uden frist', null);
    await due('I dag', '2016-04-22');
    await due('Over frist', '2016-04-14');
    const done = await due('Gjort', '2016-04-01');
    await value(api.followUps.changeState({ id: done.id, state: 'done' }));
    const { followUps, counts } = await value(api.overview.get());
    expect(followUps.map(({ title }) => title)).toEqual(['Over frist', 'I dag']);
    expect(counts).toMatchObject({ waiting: 2, withoutDue: 1 });
    expect((await value(api.overview.counts())).openFollowUps).toBe(4);
  });

  it('says what is worth knowing, with what the sentence names', async () => {
    const api = testApi();
    const { id: partnerId } = await value(api.partners.create({ kind: 'city', name: 'Beirut' }));
    const { id: factId } = await value(
      api.partners.addFact({
        partnerId,
        label: 'Indbyggere',
        value: { kind: 'range', low: 1_000_000, high: 2_000_000, unit: '' },
        source: 'Skøn',
        sourceDate: '2016-04-08',
        note: '',
      }),
    );
    const missionId = await addMission(api, {
      title: 'Beirut',
      partnerId,
      dates: exact('2016-10-10', '2016-10-12'),
      topicIds: [builtInTopics.waste.id],
    });
    await addMission(api, { title: 'Glemt', dates: exact('2016-01-10', '2016-01-12') });
    const { hints } = await value(api.overview.get());
    expect(hints.map(({ hint, mission, fact }) => [hint.kind, mission.title, fact?.label])).toEqual([
      ['topics-without-workshop', 'Beirut', undefined],
      ['fact-is-estimate', 'Beirut', 'Indbyggere'],
      ['stage-behind', 'Glemt', undefined],
    ]);
    expect(hints[1]).toMatchObject({
      hint: { missionId, factId },
      fact: { value: { kind: 'range', low: 1_000_000, high: 2_000_000 } },
    });
  });
});
