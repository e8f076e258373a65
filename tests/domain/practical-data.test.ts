import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../db/domain/dates';
import { neededUntil, passportProblem, visaProblems } from '../../db/domain/passport';
import {
  accessSummary,
  blankPractical,
  dietSummary,
  diets,
  isExpiredPurpose,
  missingPractical,
  type PracticalData,
  practicalKinds,
  practicalPatch,
  usualEnd,
  visaPoints,
} from '../../db/domain/practical-data';

const data = (given: Partial<PracticalData> = {}): PracticalData => ({
  ...blankPractical('p', null),
  ...given,
});
const days = fc.integer({ min: 0, max: 12_000 }).map((count) => addDays('2000-01-01', count));

describe('a passport for a mission', () => {
  it.each([
    ['2017-07-20', '2017-01-20', null],
    ['2017-07-19', '2017-01-20', 'under-six-months'],
    ['2017-01-20', '2017-01-20', 'under-six-months'],
    ['2017-01-19', '2017-01-20', 'expired'],
    // Six months after 31 August is the last of February.
    ['2017-02-28', '2016-08-31', null],
    ['2017-02-27', '2016-08-31', 'under-six-months'],
    [null, '2017-01-20', 'unknown'],
    ['2017-01-19', null, null],
    [null, null, 'unknown'],
  ] as const)('that runs out %s with a return on %s: %s', (expires, lastDay, problem) => {
    expect(passportProblem(expires, lastDay)).toBe(problem);
  });

  it('gets no worse by being good for longer', () => {
    const rank = { expired: 0, 'under-six-months': 1, none: 2 } as const;
    const rankOf = (expires: string, lastDay: string) => {
      const problem = passportProblem(expires, lastDay);
      return problem === 'unknown' ? -1 : rank[problem ?? 'none'];
    };
    fc.assert(
      fc.property(days, days, days, (a, b, lastDay) => {
        const [sooner, later] = a < b ? [a, b] : [b, a];
        expect(rankOf(later, lastDay)).toBeGreaterThanOrEqual(rankOf(sooner, lastDay));
      }),
    );
    fc.assert(
      fc.property(days, (lastDay) => {
        expect(passportProblem(neededUntil(lastDay), lastDay)).toBeNull();
        expect(passportProblem(addDays(neededUntil(lastDay), -1), lastDay)).toBe('under-six-months');
        expect(daysBetween(lastDay, neededUntil(lastDay))).toBeGreaterThanOrEqual(181);
        expect(daysBetween(lastDay, neededUntil(lastDay))).toBeLessThanOrEqual(184);
      }),
    );
  });
});

describe('a visa', () => {
  const dates = { kind: 'exact', startsOn: '2016-05-16', endsOn: '2016-05-19' } as const;

  it('is to be applied for in time, with a letter that says everything', () => {
    const said = visaPoints.filter((point) => point !== 'costs');
    expect(visaProblems(data({ visa: 'needed', visaPoints: said }), dates, '2016-05-01')).toEqual([
      { kind: 'not-applied', daysLeft: 15, isLate: false },
      { kind: 'letter', missing: ['costs'] },
    ]);
    expect(visaProblems(data({ visa: 'needed', visaPoints }), dates, '2016-05-02')).toEqual([
      { kind: 'not-applied', daysLeft: 14, isLate: true },
    ]);
    expect(visaProblems(data({ visa: 'applied' }), dates, '2016-04-16')).toEqual([
      { kind: 'not-granted', daysLeft: 30, isLate: false },
    ]);
    expect(visaProblems(data({ visa: 'applied' }), { kind: 'unknown' }, '2016-04-16')).toEqual([
      { kind: 'not-granted', daysLeft: null, isLate: false },
    ]);
  });

  it('is nothing to see to where none is needed or it is there', () => {
    expect(visaProblems(data({ visa: 'not-needed' }), dates, '2016-05-15')).toEqual([]);
    expect(visaProblems(data({ visa: 'granted' }), dates, '2016-05-15')).toEqual([]);
    expect(visaProblems(data(), dates, '2016-05-15')).toEqual([{ kind: 'unknown' }]);
    expect(visaProblems(data({ visa: 'refused' }), dates, '2016-05-15')).toEqual([{ kind: 'refused' }]);
  });
});

describe('the summary for the host', () => {
  it('counts what is needed, without names and without what was noted', () => {
    const people = [
      data({ diets: ['vegetarian'] }),
      data({ diets: ['vegetarian', 'nut-allergy'] }),
      data({ diets: ['none'] }),
      data({ diets: ['other'], dietNote: 'Anne spiser ikke selleri' }),
      data(),
    ];
    const summary = dietSummary(people);
    expect(summary).toEqual({
      counts: [
        { need: 'vegetarian', count: 2 },
        { need: 'nut-allergy', count: 1 },
        { need: 'other', count: 1 },
      ],
      unasked: 1,
    });
    expect(JSON.stringify(summary)).not.toContain('selleri');
    expect(accessSummary([data({ accessNeeds: ['step-free'] }), data({ accessNote: 'x' })])).toEqual({
      counts: [{ need: 'step-free', count: 1 }],
      unasked: 0,
    });
  });

  it('counts everybody at most once for a need, in one order, whoever comes first', () => {
    const person = fc
      .record({ diets: fc.subarray([...diets]), dietNote: fc.constantFrom('', 'note') })
      .map((given) => data(given));
    fc.assert(
      fc.property(fc.array(person), (people) => {
        const { counts, unasked } = dietSummary(people);
        expect(dietSummary(people.toReversed())).toEqual({ counts, unasked });
        expect(counts.map(({ need }) => need)).toEqual(
          diets.filter((need) => people.some(({ diets: own }) => own.includes(need))),
        );
        for (const { count } of counts) expect(count).toBeLessThanOrEqual(people.length - unasked);
      }),
    );
  });
});

describe('what is missing', () => {
  const full = data({
    ...{ passportNumber: '1', passportExpires: '2020-01-01', visa: 'granted', insurance: 'x' },
    ...{ emergencyPhone: '1', diets: ['none'], accessNeeds: ['none'], photoConsent: 'no' },
  });

  it('is everything of a traveller of whom nobody has written anything down, and less of who stays', () => {
    expect(missingPractical(data(), { side: 'ours' }, { direction: 'out' })).toEqual([...practicalKinds]);
    expect(missingPractical(data(), { side: 'theirs' }, { direction: 'out' })).toEqual([
      'diet',
      'access',
      'consent',
    ]);
    expect(missingPractical(data(), { side: 'theirs' }, { direction: 'in' })).toEqual([...practicalKinds]);
    expect(missingPractical(full, { side: 'ours' }, { direction: 'out' })).toEqual([]);
  });

  it('is what isn’t there, one by one', () => {
    const without = (given: Partial<PracticalData>) =>
      missingPractical({ ...full, ...given }, { side: 'ours' }, { direction: 'out' });
    expect(without({ passportExpires: null })).toEqual(['passport']);
    expect(without({ passportNumber: '' })).toEqual(['passport']);
    expect(without({ visa: 'unknown' })).toEqual(['visa']);
    expect(without({ diets: [] })).toEqual(['diet']);
    expect(without({ diets: [], dietNote: 'x' })).toEqual([]);
    expect(without({ photoConsent: 'not-asked' })).toEqual(['consent']);
  });
});

describe('how long it is kept', () => {
  it('is sixty days after the last day of the mission, that day included', () => {
    const endsOn = usualEnd({ kind: 'exact', startsOn: '2016-05-16', endsOn: '2016-05-19' });
    expect(endsOn).toBe('2016-07-18');
    expect(usualEnd({ kind: 'unknown' })).toBeNull();
    expect(isExpiredPurpose(endsOn, '2016-07-18')).toBe(false);
    expect(isExpiredPurpose(endsOn, '2016-07-19')).toBe(true);
    expect(isExpiredPurpose(null, '2099-01-01')).toBe(false);
  });
});

it('a need says more than the answer that there is none', () => {
  expect(practicalPatch.parse({ diets: ['none', 'halal', 'halal'] })).toEqual({ diets: ['halal'] });
  expect(practicalPatch.parse({ accessNeeds: ['none'] })).toEqual({ accessNeeds: ['none'] });
  expect(practicalPatch.safeParse({ diets: ['meat'] }).success).toBe(false);
});
