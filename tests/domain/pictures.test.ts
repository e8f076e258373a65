import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../db/domain/dates';
import { followUpStates } from '../../db/domain/follow-up';
import { matchStates } from '../../db/domain/match';
import { missionStages } from '../../db/domain/mission';
import { needStates } from '../../db/domain/need';
import { firstDayOf, lastDayOf } from '../../db/domain/partial-date';
import { flowPicture } from '../../db/domain/pictures/flow';
import { ageOf, ages, funnelPicture } from '../../db/domain/pictures/funnel';
import { mapPicture } from '../../db/domain/pictures/places';
import { silencesOf } from '../../db/domain/pictures/silences';
import { watchedUntil } from '../../db/domain/pictures/timeline';
import { yearKinds, yearsPicture } from '../../db/domain/pictures/years';
import type { Sign } from '../../db/domain/radar';
import { resultKinds } from '../../db/domain/result';

const day = fc.integer({ min: 0, max: 3_000 }).map((offset) => addDays('2015-01-01', offset));
const partial = fc.oneof(
  day,
  day.map((on) => on.slice(0, 7)),
  day.map((on) => on.slice(0, 4)),
);
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
const sign = (on: string): Sign => ({ kind: 'mission', id: on, title: on, on });
const until = '2024-06-30';

describe('the map', () => {
  const partner = fc.record({
    id: fc.constantFrom('a', 'b', 'c'),
    name: fc.constantFrom('Beirut', 'Oslo', 'Netværk'),
    country: fc.constantFrom('', 'LB', 'NO'),
    coordinates: fc.constantFrom(null, { latitude: 33.9, longitude: 35.5 }),
  });
  const mission = fc.record({
    ...{ id: fc.uuid(), partnerId: fc.constantFrom(null, 'a', 'b', 'gone'), on: fc.option(partial) },
    ...{ place: fc.constantFrom('', 'Antalya', 'antalya'), country: fc.constantFrom('', 'TR') },
    stage: fc.constantFrom(...missionStages),
  });
  it('counts every mission once, by place and by year', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(partner, { selector: ({ id }) => id }),
        fc.array(mission),
        (partners, missions) => {
          const { spots, discontinued } = mapPicture(partners, missions);
          expect(sum(spots.map((spot) => spot.missions)) + discontinued).toBe(missions.length);
          for (const spot of spots)
            expect(sum(spot.years.map(({ missions: own }) => own))).toBe(spot.missions);
          expect(new Set(spots.map(({ key }) => key)).size).toBe(spots.length);
          for (const { id } of partners) expect(spots.some(({ partnerId }) => partnerId === id)).toBe(true);
        },
      ),
    );
  });

  it('puts a mission where its partner is, and where it went when the partner is nowhere', () => {
    const missions = ['city', 'network'].map((partnerId) => ({
      ...{ id: partnerId, partnerId, place: 'Antalya', country: 'TR', on: '2016', stage: 'closed' as const },
    }));
    const partners = [
      { id: 'city', name: 'Beirut', country: 'LB', coordinates: null },
      { id: 'network', name: 'Strong Cities Network', country: '', coordinates: null },
    ];
    expect(mapPicture(partners, missions).spots).toMatchObject([
      { name: 'Antalya', partnerId: null, country: 'TR', missions: 1 },
      { name: 'Beirut', missions: 1, years: [{ year: 2016, missions: 1 }] },
      { name: 'Strong Cities Network', missions: 0 },
    ]);
  });
});

describe('silences', () => {
  it('lie between signs, are as long as the limit, and their parts are the whole', () => {
    const agreement = fc.record({ signedOn: fc.option(day), endsOn: fc.option(day) });
    fc.assert(
      fc.property(
        fc.array(partial),
        fc.array(agreement, { maxLength: 3 }),
        fc.integer({ min: 1, max: 400 }),
        (days, agreements, limit) => {
          const silences = silencesOf(days.map(sign), agreements, until, limit);
          for (const { from, to, days: long, parts } of silences) {
            expect(long).toBe(daysBetween(from, to));
            expect(long).toBeGreaterThanOrEqual(limit);
            expect(sum(parts.map((part) => part.days))).toBe(long);
            expect([parts[0]?.from, parts.at(-1)?.to]).toEqual([from, to]);
            // Nothing happened meanwhile.
            for (const on of days)
              expect(lastDayOf(on) <= from || firstDayOf(on) >= to || firstDayOf(on) > until).toBe(true);
          }
          for (const [index, silence] of silences.slice(1).entries())
            expect(silence.from >= (silences[index]?.to ?? '')).toBe(true);
        },
      ),
    );
  });

  it('leave no gap out', () => {
    fc.assert(
      fc.property(fc.array(day, { minLength: 1 }), fc.integer({ min: 1, max: 400 }), (days, limit) => {
        const seen = [...new Set(days.filter((on) => on <= until))].sort();
        const gaps = seen.filter((on, index) => daysBetween(on, seen[index + 1] ?? until) >= limit);
        expect(silencesOf(days.map(sign), [], until, limit).map(({ from }) => from)).toEqual(gaps);
      }),
    );
  });

  it('part where the agreement ends', () => {
    const agreement = { signedOn: '2016-10-10', endsOn: '2019-10-10' };
    expect(silencesOf([sign('2016-10-10'), sign('2017-01')], [agreement], '2024-08-19', 90)).toMatchObject([
      {
        ...{ from: '2017-01-31', to: '2024-08-19', before: null },
        parts: [
          { from: '2017-01-31', to: '2019-10-10', hasAgreement: true },
          { from: '2019-10-10', to: '2024-08-19', hasAgreement: false },
        ],
      },
    ]);
  });

  it('end when the cooperation did, and aren’t claimed where nobody knows when', () => {
    const step = (stage: 'active' | 'ended', since: string | null) => ({
      ...{ id: stage, cooperationId: 'c', stage, since, reason: 'r', assessor: null },
    });
    expect(watchedUntil([step('active', '2016')], '2020-01-01')).toBe('2020-01-01');
    expect(watchedUntil([step('active', '2016'), step('ended', '2019-05')], '2020-01-01')).toBe('2019-05-01');
    expect(watchedUntil([step('ended', null)], '2020-01-01')).toBeNull();
  });
});

describe('the follow-ups', () => {
  it('count once each, those without a day too', () => {
    const record = fc.record({ state: fc.constantFrom(...followUpStates), since: fc.option(day) });
    fc.assert(
      fc.property(fc.array(record), (records) => {
        const rows = funnelPicture(records, until);
        expect(sum(rows.map(({ total }) => total))).toBe(records.length);
        for (const { total, byAge } of rows) expect(sum(ages.map((age) => byAge[age]))).toBe(total);
        const unknown = records.filter(({ since }) => since === null).length;
        expect(sum(rows.map(({ byAge }) => byAge.unknown))).toBe(unknown);
      }),
    );
  });

  it.each([
    [-1, 'under-30'],
    [29, 'under-30'],
    [30, 'under-90'],
    [89, 'under-90'],
    [90, 'under-365'],
    [364, 'under-365'],
    [365, 'longer'],
  ])('after %i days are %s', (days, age) => {
    expect(ageOf(addDays(until, -days), until)).toBe(age);
  });
});

describe('the flow from need to result', () => {
  const topics = ['waste', 'transport'];
  const need = fc.record({
    topicId: fc.constantFrom(null, 'waste', 'transport', 'removed'),
    state: fc.constantFrom(...needStates),
    matches: fc.array(fc.constantFrom(...matchStates), { maxLength: 3 }),
    results: fc.array(fc.constantFrom(...resultKinds), { maxLength: 3 }),
  });
  it('lets as many needs out of every box as came in', () => {
    fc.assert(
      fc.property(fc.array(need), (needs) => {
        const flow = flowPicture(needs, topics);
        for (const column of [flow.topics, flow.solutions, flow.results, flow.toSolutions, flow.toResults])
          expect(sum(column.map((row) => row.needs))).toBe(needs.length);
        for (const { topicId, needs: own } of flow.topics)
          expect(sum(flow.toSolutions.filter(({ from }) => from === topicId).map((row) => row.needs))).toBe(
            own,
          );
        for (const { solution, needs: own } of flow.solutions) {
          expect(sum(flow.toSolutions.filter(({ to }) => to === solution).map((row) => row.needs))).toBe(own);
          expect(sum(flow.toResults.filter(({ from }) => from === solution).map((row) => row.needs))).toBe(
            own,
          );
        }
        for (const { result, needs: own } of flow.results)
          expect(sum(flow.toResults.filter(({ to }) => to === result).map((row) => row.needs))).toBe(own);
      }),
    );
  });

  it('goes by the solution that came farthest and the result that says most', () => {
    const one = flowPicture(
      [
        {
          ...{ topicId: 'waste', state: 'confirmed', matches: ['declined', 'pilot', 'proposed'] },
          results: ['nothing', 'knowledge-shared'],
        },
        { topicId: null, state: 'out-of-scope', matches: [], results: [] },
      ],
      topics,
    );
    expect(one.toSolutions).toEqual([
      { from: 'waste', to: 'pilot', needs: 1 },
      { from: null, to: 'out-of-scope', needs: 1 },
    ]);
    expect(one.toResults).toEqual([
      { from: 'pilot', to: 'knowledge-shared', needs: 1 },
      { from: 'out-of-scope', to: 'unrecorded', needs: 1 },
    ]);
  });
});

describe('topics over the years', () => {
  const topics = ['waste', 'transport'];
  const record = fc.record({
    kind: fc.constantFrom(...yearKinds),
    topicIds: fc.uniqueArray(fc.constantFrom('waste', 'transport', 'removed')),
    on: fc.option(partial),
  });
  it('count every record once below, and once in each of its topics', () => {
    fc.assert(
      fc.property(fc.array(record), (records) => {
        const { years, rows, totals } = yearsPicture(records, topics);
        for (const kind of yearKinds) {
          const own = records.filter((one) => one.kind === kind);
          const all = (row: typeof totals) => sum(row.years.map((each) => each[kind])) + row.undated[kind];
          expect(all(totals)).toBe(own.length);
          expect(totals.undated[kind]).toBe(own.filter(({ on }) => on === null).length);
          for (const topicId of topics)
            expect(rows.filter((row) => row.topicId === topicId).map(all)).toEqual([
              own.filter(({ topicIds }) => topicIds.some((own) => own === topicId)).length,
            ]);
        }
        for (const [index, year] of years.entries()) expect(year).toBe((years[0] ?? 0) + index);
      }),
    );
  });
});
