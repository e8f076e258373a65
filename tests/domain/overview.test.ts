import { describe, expect, it } from 'vitest';
import { type Hint, type HintRecords, hints, type PassportRecord } from '../../db/domain/hints';
import type { MissionDates } from '../../db/domain/mission';
import { nextMissions } from '../../db/domain/overview';
import type { PartnerFact } from '../../db/domain/partner';
import { aMission, anItem } from './records';

const today = '2016-04-22';
const on = (startsOn: string, endsOn = startsOn): MissionDates => ({ kind: 'exact', startsOn, endsOn });

describe('the next missions', () => {
  it('are those under way and to come, approximate ones by their last possible day', () => {
    const missions = [
      aMission({ id: 'some day', dates: { kind: 'unknown' } }),
      aMission({ id: 'in the year', dates: { kind: 'approximate', period: '2016' } }),
      aMission({ id: 'in May', dates: { kind: 'approximate', period: '2016-05' } }),
      aMission({ id: 'mid May', dates: on('2016-05-16', '2016-05-19') }),
      aMission({ id: 'June', dates: on('2016-06-01') }),
      aMission({ id: 'now', dates: on('2016-04-20', '2016-04-22') }),
      aMission({ id: 'past', dates: on('2016-04-21') }),
      aMission({ id: 'given up', dates: on('2016-05-01'), stage: 'discontinued' }),
      aMission({ id: 'closed', dates: on('2016-05-01'), stage: 'closed' }),
    ];
    expect(nextMissions(missions, today).map(({ id }) => id)).toEqual([
      'now',
      'mid May',
      'in May',
      'June',
      'in the year',
    ]);
  });
});

describe('what is worth knowing', () => {
  const from = (records: Partial<HintRecords>): Hint[] =>
    hints({ missions: [], items: [], followUps: [], facts: [], passports: [], today, ...records });
  const soon = aMission({ dates: on('2016-05-16', '2016-05-19') });

  it('is what isn’t settled in a programme that begins soon', () => {
    const items = [
      anItem({ id: '1' }),
      anItem({ id: '2', status: 'cancelled' }),
      anItem({ id: '3', time: { kind: 'day', day: '2016-05-16' } }),
      anItem({ id: '4', time: { kind: 'day', day: '2016-05-17' }, status: 'confirmed' }),
      anItem({ id: '5', missionId: 'another' }),
    ];
    expect(from({ missions: [soon], items })).toEqual([
      { kind: 'unconfirmed-items', missionId: 'mission', count: 1 },
      { kind: 'unscheduled-items', missionId: 'mission', count: 1 },
    ]);
    expect(from({ missions: [aMission({ dates: on('2016-05-23') })], items })).toEqual([]);
    expect(from({ missions: [{ ...soon, stage: 'discontinued' }], items })).toEqual([]);
  });

  it('is which topics of a mission have no workshop', () => {
    const mission = { ...soon, topicIds: ['waste', 'transport', 'digital'] };
    const time = { kind: 'day', day: '2016-05-16' } as const;
    const items = [
      anItem({ kind: 'workshop', topicId: 'waste', status: 'confirmed', time }),
      anItem({ kind: 'workshop', topicId: 'transport', status: 'cancelled', time }),
      anItem({ kind: 'meeting', topicId: 'digital', status: 'confirmed', time }),
    ];
    expect(from({ missions: [mission], items })).toEqual([
      { kind: 'topics-without-workshop', missionId: 'mission', topicIds: ['transport', 'digital'] },
    ]);
  });

  it('is that travellers’ passports run out, for missions that aren’t over', () => {
    const expires = (passportExpires: string, more: Partial<PassportRecord> = {}): PassportRecord => ({
      ...{ missionId: 'mission', side: 'ours', passportExpires },
      ...more,
    });
    const passports = [
      expires('2016-11-19'),
      expires('2016-11-18'),
      expires('2016-05-01'),
      expires('2016-05-01', { side: 'theirs' }),
      expires('2016-05-01', { missionId: 'another' }),
    ];
    expect(from({ missions: [soon], passports })).toEqual([
      { kind: 'passports-run-out', missionId: 'mission', count: 2 },
    ]);
    expect(from({ missions: [{ ...soon, dates: { kind: 'unknown' } }], passports })).toEqual([]);
    expect(from({ missions: [{ ...soon, stage: 'discontinued' }], passports })).toEqual([]);
  });

  it('is, once, that a figure about the partner is an estimate', () => {
    const range: PartnerFact = {
      id: 'population',
      partnerId: 'beirut',
      label: 'Population',
      value: { kind: 'range', low: 1_000_000, high: 2_000_000, unit: '' },
      source: '',
      sourceDate: null,
      note: '',
      reliability: 'not-assessed',
    };
    const facts = [range, { ...range, id: 'known', value: { kind: 'number', value: 4, unit: '' } as const }];
    const missions = [
      aMission({ id: 'later', partnerId: 'beirut', dates: on('2016-10-09') }),
      aMission({ id: 'next', partnerId: 'beirut', dates: on('2016-05-16') }),
      aMission({ id: 'elsewhere', partnerId: 'antalya', dates: on('2016-05-10') }),
    ];
    expect(from({ missions, facts })).toEqual([
      { kind: 'fact-is-estimate', missionId: 'next', factId: 'population' },
    ]);
  });

  it('is that a past mission stands at a stage before reporting', () => {
    const missions = [
      aMission({ id: 'a', stage: 'travelling', dates: on('2016-04-18', '2016-04-20') }),
      aMission({ id: 'b', stage: 'idea', dates: { kind: 'approximate', period: '2016-03' } }),
      aMission({ id: 'c', stage: 'reporting', dates: on('2016-04-18', '2016-04-20') }),
      aMission({ id: 'd', stage: 'travelling', dates: on('2016-04-18', '2016-04-22') }),
    ];
    expect(from({ missions })).toEqual([
      { kind: 'stage-behind', missionId: 'b', stage: 'idea', days: 22 },
      { kind: 'stage-behind', missionId: 'a', stage: 'travelling', days: 2 },
    ]);
  });

  it('is that nothing was followed up a month after', () => {
    const past = (id: string, day: string) => aMission({ id, stage: 'follow-up', dates: on(day) });
    const missions = [
      past('silent', '2016-03-20'),
      past('followed', '2016-03-20'),
      past('recent', '2016-03-23'),
    ];
    expect(from({ missions, followUps: [{ missionId: 'followed' }, { missionId: null }] })).toEqual([
      { kind: 'no-follow-up', missionId: 'silent', days: 33 },
    ]);
  });
});
