import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysBetween } from '../../db/domain/dates';
import { followUpStates } from '../../db/domain/follow-up';
import { firstDayOf } from '../../db/domain/partial-date';
import {
  byUrgency,
  type Finding,
  lastSign,
  type RadarRecords,
  radar,
  type Sign,
  urgencyOf,
} from '../../db/domain/radar';

const limits = { silenceDays: 90, waitingDays: 30, agreementMonths: [12, 6, 3] };
const records = (given: Partial<RadarRecords> = {}): RadarRecords => ({
  cooperation: { id: 'c', title: 'København–Beirut', partnerName: 'Beirut' },
  stage: 'active',
  signs: [],
  agreements: [],
  missions: [],
  workshops: [],
  results: [],
  followUps: [],
  capacity: [],
  ...given,
});
const kinds = (given: Partial<RadarRecords>, today: string) =>
  radar(records(given), limits, today).findings.map(({ kind }) => kind);
const only = <K extends Finding['kind']>(kind: K, given: Partial<RadarRecords>, today: string) =>
  radar(records(given), limits, today).findings.filter(
    (finding): finding is Extract<Finding, { kind: K }> => finding.kind === kind,
  );

const visit: Sign = { kind: 'mission', id: 'visit', title: 'Delegation', on: '2017-01' };
const signed: Sign = { kind: 'agreement', id: 'a', title: 'Agreement', on: '2016-10-10' };
const agreement = {
  id: 'a',
  title: 'Agreement',
  topicIds: ['waste', 'transport', 'digital', 'extremism'],
  signedOn: '2016-10-10',
  endsOn: '2019-10-10',
};

describe('silence', () => {
  it('is counted from the last day that the last sign of life may have had, and says what still holds', () => {
    const given = { signs: [signed, visit], agreements: [agreement] };
    expect(only('silence', given, '2017-07-01')).toEqual([
      {
        kind: 'silence',
        last: visit,
        days: 151,
        agreement: { id: 'a', title: 'Agreement', daysLeft: daysBetween('2017-07-01', '2019-10-10') },
      },
    ]);
    expect(only('silence', given, '2017-04-30')).toEqual([]);
    expect(only('silence', given, '2017-05-01')).toHaveLength(1);
    expect(only('silence', given, '2019-10-11')[0]?.agreement).toBeNull();
  });

  it('doesn’t see what was to come', () => {
    expect(lastSign([signed, visit], '2016-12-31')?.id).toBe('a');
    expect(lastSign([signed, visit], '2017-01-05')).toEqual({ ...visit, days: 0 });
    expect(kinds({ signs: [visit] }, '2016-12-31')).toEqual(['never-alive']);
  });

  it('is nothing to speak of once the cooperation has ended', () => {
    expect(kinds({ signs: [visit], agreements: [agreement], stage: 'ended' }, '2024-08-13')).toEqual([]);
  });
});

describe('an agreement', () => {
  it.each([
    ['2018-10-09', undefined],
    ['2018-10-10', 12],
    ['2019-04-09', 12],
    ['2019-04-10', 6],
    ['2019-07-10', 3],
    ['2019-10-10', 3],
  ])('on %s has reached the limit of %s months', (today, months) => {
    expect(only('runs-out', { agreements: [agreement] }, today)[0]?.months).toBe(months);
  });

  it('has run out the day after, unless a later one carries on', () => {
    expect(only('ran-out', { agreements: [agreement] }, '2019-10-10')).toEqual([]);
    expect(only('ran-out', { agreements: [agreement] }, '2019-10-11')[0]?.days).toBe(1);
    const later = { ...agreement, id: 'b', signedOn: '2019-09-01', endsOn: null };
    expect(kinds({ agreements: [agreement, later], signs: [signed] }, '2019-10-11')).not.toContain('ran-out');
    expect(kinds({ agreements: [agreement, later], signs: [signed] }, '2019-10-01')).not.toContain(
      'runs-out',
    );
  });

  it('that isn’t signed yet promises nothing', () => {
    const draft = { ...agreement, signedOn: null };
    expect(kinds({ agreements: [draft], signs: [visit] }, '2017-02-01')).toEqual([]);
    expect(kinds({ agreements: [agreement], signs: [{ ...visit, on: '2016-10' }] }, '2016-10-09')).toEqual(
      [],
    );
  });
});

describe('the promised topics', () => {
  const workshops = agreement.topicIds.map((topicId) => ({ topicId, on: '2016-10' }));
  it('without a workshop, and those with one and no result, each once', () => {
    const given = {
      agreements: [agreement],
      workshops: workshops.slice(0, 2),
      results: [{ topicId: 'waste', missionId: null, on: '2017' }],
    };
    expect(only('no-workshop', given, '2017-07-01')).toEqual([
      { kind: 'no-workshop', agreementId: 'a', topicIds: ['digital', 'extremism'] },
    ]);
    expect(only('no-result', given, '2017-07-01')).toEqual([
      { kind: 'no-result', agreementId: 'a', topicIds: ['transport'] },
    ]);
  });

  it('get their time: after the signing, and after the workshop', () => {
    expect(kinds({ agreements: [agreement], signs: [signed] }, '2016-12-01')).toEqual([]);
    expect(only('no-result', { agreements: [agreement], workshops }, '2016-12-01')).toEqual([]);
    expect(only('no-result', { agreements: [agreement], workshops }, '2017-02-01')).toHaveLength(1);
  });
});

describe('follow-ups', () => {
  const open = {
    ...{ id: 'f', title: 'Letter', missionId: null, due: null, contacts: [] },
    states: [{ state: 'waiting-partner' as const, on: '2016-04-08' }],
  };
  it('wait for the partner since the partner was last heard of', () => {
    expect(only('waiting-partner', { followUps: [open] }, '2016-05-08')).toEqual([]);
    expect(only('waiting-partner', { followUps: [open] }, '2016-05-09')[0]?.followUps).toEqual([
      { id: 'f', title: 'Letter', since: '2016-04-08', days: 31 },
    ]);
    const reminded = { ...open, contacts: [{ on: '2016-05-01', isFromPartner: false }] };
    expect(only('waiting-partner', { followUps: [reminded] }, '2016-05-09')).toHaveLength(1);
    const heard = { ...open, contacts: [{ on: '2016-05-01', isFromPartner: true }] };
    expect(only('waiting-partner', { followUps: [heard] }, '2016-05-09')).toEqual([]);
  });

  it('are seen in the state of the day', () => {
    const dropped = { ...open, states: [...open.states, { state: 'dropped' as const, on: '2024-08-13' }] };
    expect(kinds({ followUps: [dropped], signs: [visit] }, '2017-02-01')).toEqual(['waiting-partner']);
    expect(kinds({ followUps: [dropped], signs: [{ ...visit, on: '2024-08' }] }, '2024-08-20')).toEqual([]);
    expect(kinds({ followUps: [open], signs: [{ ...visit, on: '2016-03' }] }, '2016-04-07')).toEqual([]);
  });

  it('that nobody wrote after the last mission are missed', () => {
    const missions = [{ id: 'visit', title: 'Delegation', on: '2017-01' }];
    expect(only('nothing-followed', { missions }, '2017-07-01')[0]?.days).toBe(151);
    const followUps = [
      { ...open, missionId: 'visit', states: [{ state: 'done' as const, on: '2017-02-01' }] },
    ];
    expect(only('nothing-followed', { missions, followUps }, '2017-07-01')).toEqual([]);
    expect(
      only(
        'nothing-followed',
        { missions, followUps: [{ ...open, missionId: 'visit', states: [] }] },
        '2017-07-01',
      ),
    ).toHaveLength(1);
    const results = [{ topicId: null, missionId: 'visit', on: null }];
    expect(only('nothing-followed', { missions, results }, '2017-07-01')).toEqual([]);
  });
});

describe('the partner’s capacity', () => {
  const score = (phase: 'before' | 'after', value: number, assessedOn: string) => ({
    ...{ phase, score: value, assessedOn, assessedBy: 'ØKF' },
  });
  it('is low, has fallen, or is unknown while nothing is heard', () => {
    const fresh = { signs: [{ ...visit, on: '2017-06-30' }] };
    expect(kinds({ ...fresh, capacity: [score('before', 2, '2017-01-01')] }, '2017-07-01')).toEqual([
      'capacity-low',
    ]);
    expect(
      kinds(
        { ...fresh, capacity: [score('before', 4, '2016-05-01'), score('after', 3, '2017-03-01')] },
        '2017-07-01',
      ),
    ).toEqual(['capacity-fell']);
    expect(kinds(fresh, '2017-07-01')).toEqual([]);
    expect(kinds({ signs: [visit] }, '2017-07-01')).toEqual(['silence', 'capacity-unknown']);
    expect(kinds({ signs: [visit], capacity: [score('after', 5, '2018-01-01')] }, '2017-07-01')).toContain(
      'capacity-unknown',
    );
  });
});

const day = fc.integer({ min: 0, max: 2_000 }).map((offset) => addDays('2015-01-01', offset));
const partial = fc.oneof(
  day,
  day.map((on) => on.slice(0, 7)),
  day.map((on) => on.slice(0, 4)),
);
const topicId = fc.constantFrom('waste', 'transport', 'digital');
const anything: fc.Arbitrary<RadarRecords> = fc.record({
  cooperation: fc.constant({ id: 'c', title: 'C', partnerName: 'P' }),
  stage: fc.constantFrom(null, 'active' as const, 'dormant' as const),
  signs: fc.array(
    fc.record({ kind: fc.constant('mission' as const), id: fc.uuid(), title: fc.string(), on: partial }),
  ),
  agreements: fc.array(
    fc.record({
      ...{ id: fc.uuid(), title: fc.string(), signedOn: fc.option(day), endsOn: fc.option(day) },
      topicIds: fc.uniqueArray(topicId),
    }),
    { maxLength: 4 },
  ),
  missions: fc.array(fc.record({ id: fc.uuid(), title: fc.string(), on: partial })),
  workshops: fc.array(fc.record({ topicId: fc.option(topicId), on: fc.option(partial) })),
  results: fc.array(
    fc.record({ topicId: fc.option(topicId), missionId: fc.constant(null), on: fc.option(partial) }),
    { maxLength: 2 },
  ),
  followUps: fc.array(
    fc.record({
      ...{ id: fc.uuid(), title: fc.string(), missionId: fc.constant(null), due: fc.option(day) },
      states: fc
        .array(fc.record({ state: fc.constantFrom(...followUpStates), on: day }))
        .map((states) => states.sort((a, b) => (a.on < b.on ? -1 : 1))),
      contacts: fc.array(fc.record({ on: day, isFromPartner: fc.boolean() })),
    }),
  ),
  capacity: fc.array(
    fc.record({
      ...{
        phase: fc.constantFrom('before' as const, 'after' as const),
        score: fc.integer({ min: 1, max: 5 }),
      },
      ...{ assessedOn: day, assessedBy: fc.string() },
    }),
    { maxLength: 3 },
  ),
});

describe('a report', () => {
  it('says the same of records in any order', () => {
    fc.assert(
      fc.property(anything, day, (given, today) => {
        const turned = {
          ...given,
          signs: given.signs.toReversed(),
          agreements: given.agreements.toReversed(),
          missions: given.missions.toReversed(),
          workshops: given.workshops.toReversed(),
          results: given.results.toReversed(),
          followUps: given.followUps.toReversed(),
        };
        expect(radar(turned, limits, today)).toEqual(radar(given, limits, today));
      }),
    );
  });

  it('knows nothing of what was dated later', () => {
    fc.assert(
      fc.property(anything, day, (given, today) => {
        const dated = (on: string | null) => on === null || firstDayOf(on) <= today;
        const byThen: RadarRecords = {
          ...given,
          signs: given.signs.filter(({ on }) => dated(on)),
          agreements: given.agreements.filter(({ signedOn }) => signedOn !== null && signedOn <= today),
          missions: given.missions.filter(({ on }) => dated(on)),
          workshops: given.workshops.filter(({ on }) => dated(on)),
          results: given.results.filter(({ on }) => dated(on)),
          followUps: given.followUps.map((followUp) => ({
            ...followUp,
            states: followUp.states.filter(({ on }) => on <= today),
            contacts: followUp.contacts.filter(({ on }) => on <= today),
          })),
          capacity: given.capacity.filter(({ assessedOn }) => assessedOn <= today),
        };
        expect(radar(byThen, limits, today)).toEqual(radar(given, limits, today));
      }),
    );
  });

  it('has true days, and every follow-up in one list only', () => {
    fc.assert(
      fc.property(anything, day, (given, today) => {
        const { findings } = radar(given, limits, today);
        const told = findings.flatMap((finding) => ('followUps' in finding ? finding.followUps : []));
        expect(new Set(told.map(({ id }) => id)).size).toBe(told.length);
        for (const { since, days } of told) expect(addDays(since, days)).toBe(today);
        for (const { days, endsOn, months } of findings.filter((finding) => finding.kind === 'runs-out')) {
          expect(addDays(today, days)).toBe(endsOn);
          expect(addMonths(endsOn, -months) <= today).toBe(true);
        }
      }),
    );
  });

  it('stands before what is less pressing', () => {
    const silent = radar(records({ signs: [visit] }), limits, '2017-07-01');
    const calm = radar(records({ signs: [visit] }), limits, '2017-02-01');
    expect([calm, silent].sort(byUrgency)).toEqual([silent, calm]);
    expect([urgencyOf(silent), urgencyOf(calm)]).toEqual([2, 0]);
  });
});
