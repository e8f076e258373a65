import { describe, expect, it } from 'vitest';
import type { CaseReference } from '../../db/domain/case-reference';
import type { Mission } from '../../db/domain/mission';
import { type ReadinessKey, type ReadinessRecords, readiness } from '../../db/domain/readiness';
import { aFollowUp, aMission, anItem, aParticipation, timed } from './records';

const nothing: ReadinessRecords = {
  mission: aMission(),
  participations: [],
  items: [],
  workshops: [],
  caseReferences: [],
  followUps: [],
  councilRequest: { requestedOn: null, reference: '', waiver: '' },
  today: '2016-04-22',
};

const dates = { kind: 'exact', startsOn: '2016-05-16', endsOn: '2016-05-17' } as const;
const reference: CaseReference = {
  id: 'reference',
  recordKind: 'mission',
  recordId: 'mission',
  system: 'edoc',
  numberKind: 'case',
  asPasted: '2016-0078628',
  normalised: '2016-0078628',
  note: '',
};

const pointOf = (key: ReadinessKey, records: Partial<ReadinessRecords>) =>
  readiness({ ...nothing, ...records }).points.find((point) => point.key === key);
const withMission = (key: ReadinessKey, given: Partial<Mission>) =>
  pointOf(key, { mission: aMission(given) });

describe('readiness', () => {
  it('of an empty mission lists what is needed, nothing of it done', () => {
    const { points, done, daysLeft } = readiness(nothing);
    expect(points.map(({ key }) => key)).toEqual([
      'purpose',
      'dates',
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
    expect(done).toBe(0);
    expect(daysLeft).toBeNull();
  });

  it('of a prepared mission is complete', () => {
    const { points, done, daysLeft } = readiness({
      ...nothing,
      mission: aMission({
        purpose: 'See the port',
        dates,
        place: 'Beirut',
        zone: 'Asia/Beirut',
        leadId: 'person',
        stage: 'approved',
      }),
      caseReferences: [reference],
      participations: [aParticipation({ role: 'head' })],
      items: [
        anItem({ id: 'w', kind: 'workshop', status: 'confirmed', time: { kind: 'day', day: '2016-05-16' } }),
        anItem({ id: 'm', status: 'confirmed', time: timed('2016-05-17T09:00', '2016-05-17T10:00') }),
      ],
      workshops: [
        { itemId: 'w', audience: '', aims: 'Know the sorting', method: '', materials: '', toChange: '' },
      ],
      followUps: [aFollowUp({ due: '2016-05-01', state: 'done' })],
    });
    expect(points.filter(({ done: isDone }) => !isDone)).toEqual([]);
    expect(done).toBe(13);
    expect(daysLeft).toBe(24);
  });

  it('takes approximate dates for no dates', () => {
    expect(withMission('dates', { dates: { kind: 'approximate', period: '2016-05' } })?.done).toBe(false);
    expect(withMission('dates', { dates })?.done).toBe(true);
  });

  it('asks for no time zone at home', () => {
    expect(withMission('zone', { direction: 'in' })).toBeUndefined();
  });

  it('takes a discontinued mission for not approved', () => {
    expect(withMission('approved', { stage: 'preparing' })?.done).toBe(false);
    expect(withMission('approved', { stage: 'approved' })?.done).toBe(true);
    expect(withMission('approved', { stage: 'discontinued' })?.done).toBe(false);
  });

  it('waits for the answers of those who travel: ours out, theirs in', () => {
    const participations = [
      aParticipation({ id: '1', role: 'head', invitation: 'accepted' }),
      aParticipation({ id: '2', invitation: 'tentative' }),
      aParticipation({ id: '3', invitation: 'not-invited' }),
      aParticipation({ id: '4', invitation: 'declined' }),
      aParticipation({ id: '5', invitation: 'replaced' }),
      aParticipation({ id: '6', side: 'theirs', invitation: 'invited' }),
    ];
    expect(pointOf('answers', { participations })).toMatchObject({ done: false, missing: 2, total: 3 });
    expect(pointOf('delegation', { participations })?.done).toBe(true);
    const mission = aMission({ direction: 'in' });
    expect(pointOf('answers', { mission, participations })).toMatchObject({ missing: 1, total: 1 });
    expect(pointOf('delegation', { mission, participations })?.done).toBe(false);
  });

  it('wants something on every day', () => {
    const mission = aMission({ dates });
    const items = [
      anItem({ time: timed('2016-05-16T09:00', '2016-05-16T10:00') }),
      anItem({ status: 'cancelled', time: { kind: 'day', day: '2016-05-17' } }),
    ];
    expect(pointOf('programme', { mission, items })).toMatchObject({ done: false, missing: 1, total: 2 });
  });

  it('counts what isn’t confirmed, free time and what has no day aside', () => {
    const time = { kind: 'day', day: '2016-05-16' } as const;
    const items = [
      anItem({ time, status: 'confirmed' }),
      anItem({ time, status: 'requested' }),
      anItem({ time, status: 'cancelled' }),
      anItem({ time, kind: 'free-time' }),
      anItem(),
    ];
    expect(pointOf('confirmed', { items })).toMatchObject({ done: false, missing: 1, total: 2 });
  });

  it('counts workshops without aims', () => {
    const items = [anItem({ id: 'a', kind: 'workshop' }), anItem({ id: 'b', kind: 'workshop' })];
    const workshops = [
      { itemId: 'a', audience: 'NGOs', aims: ' \n', method: '', materials: '', toChange: '' },
    ];
    expect(pointOf('workshop-aims', { items, workshops })).toMatchObject({ missing: 2, total: 2 });
    expect(pointOf('workshop-aims', { workshops })).toBeUndefined();
  });

  it('says when the next thing promised for before departure is due', () => {
    const followUps = [
      aFollowUp({ id: '1', due: '2016-05-09' }),
      aFollowUp({ id: '2', due: '2016-05-02' }),
      aFollowUp({ id: '3', due: '2016-04-25', state: 'done' }),
      aFollowUp({ id: '4', due: '2016-04-01', state: 'dropped' }),
      aFollowUp({ id: '5', due: '2016-06-01' }),
      aFollowUp({ id: '6' }),
    ];
    expect(pointOf('follow-ups', { mission: aMission({ dates }), followUps })).toEqual({
      key: 'follow-ups',
      done: false,
      missing: 2,
      total: 3,
      due: '2016-05-02',
    });
    expect(pointOf('follow-ups', { followUps })).toBeUndefined();
  });

  it('asks for the council’s request where a member of it travels, and takes a reason for going without', () => {
    const member = aParticipation({ isCouncilMember: true });
    const mission = aMission({ direction: 'out' });
    const asked = (participations: (typeof member)[], request = {}) =>
      pointOf('council-request', {
        ...{ mission, participations },
        councilRequest: { requestedOn: null, reference: '', waiver: '', ...request },
      })?.done;
    expect(asked([member])).toBe(false);
    expect(asked([member], { requestedOn: '2016-04-28' })).toBe(true);
    expect(asked([member], { waiver: 'Hun rejser for egen regning.' })).toBe(true);
    expect(asked([member], { waiver: '  ', reference: '2016-0078628' })).toBe(false);
    expect(asked([aParticipation()])).toBeUndefined();
    expect(asked([aParticipation({ isCouncilMember: true, invitation: 'declined' })])).toBeUndefined();
    expect(asked([aParticipation({ isCouncilMember: true, side: 'theirs' })])).toBeUndefined();
    expect(
      pointOf('council-request', { mission: aMission({ direction: 'in' }), participations: [member] }),
    ).toBeUndefined();
  });
});
