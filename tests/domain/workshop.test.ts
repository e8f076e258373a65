import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ItemTime } from '../../db/domain/programme';
import {
  type AudienceCount,
  agendaPlan,
  agendaStarts,
  audienceCategories,
  audienceTotals,
  casesUnchecked,
  lengthOf,
  scoreSummary,
  workshopCaseFields,
} from '../../db/domain/workshop';

const timed: ItemTime = { kind: 'timed', startsAt: '2016-10-10T23:00', endsAt: '2016-10-11T00:30' };
const parts = (...minutes: (number | null)[]) => minutes.map((each) => ({ minutes: each }));
const minutes = fc.option(fc.integer({ min: 1, max: 600 }));

describe('an agenda', () => {
  it('is held against the hours that the workshop has', () => {
    expect(lengthOf(timed)).toBe(90);
    expect(lengthOf({ kind: 'day', day: '2016-10-10' })).toBeNull();
    expect(agendaPlan(parts(15, 40), 90)).toEqual({
      planned: 55,
      unplanned: 0,
      length: 90,
      left: 35,
      over: 0,
    });
    expect(agendaPlan(parts(60, null, 45), 90)).toMatchObject({
      planned: 105,
      unplanned: 1,
      left: 0,
      over: 15,
    });
    expect(agendaPlan(parts(60), null)).toMatchObject({ planned: 60, left: null, over: null });
    expect(agendaPlan([], 90)).toMatchObject({ planned: 0, unplanned: 0, left: 90 });
  });

  it('adds up, in whatever order', () => {
    fc.assert(
      fc.property(fc.array(minutes), fc.option(fc.nat(600)), (all, length) => {
        const plan = agendaPlan(parts(...all), length);
        expect(agendaPlan(parts(...all.toReversed()), length)).toEqual(plan);
        const { planned, left, over } = plan;
        expect([left, over].map((each) => each === null)).toEqual([length === null, length === null]);
        if (length === null) return;
        expect(planned + (left ?? Number.NaN) - (over ?? Number.NaN)).toBe(length);
        expect(Math.min(left ?? Number.NaN, over ?? Number.NaN)).toBe(0);
      }),
    );
  });

  it('says when a part begins as long as that is known', () => {
    expect(agendaStarts(parts(15, 60, null, 5), timed)).toEqual([
      ...['2016-10-10T23:00', '2016-10-10T23:15', '2016-10-11T00:15', null],
    ]);
    expect(agendaStarts(parts(15, 60), { kind: 'unscheduled' })).toEqual([null, null]);
  });
});

describe('an audience', () => {
  const count = fc.record({
    category: fc.constantFrom(...audienceCategories),
    expected: fc.option(fc.nat(500)),
    present: fc.option(fc.nat(500)),
  });
  const group = (expected: number | null, present: number | null): AudienceCount => ({
    ...{ category: 'ngo', expected, present },
  });

  it('is counted as far as anybody did, and says how far that is', () => {
    expect(audienceTotals([group(10, 8), group(5, null), group(null, 0)])).toEqual({
      expected: { sum: 15, counted: 2, groups: 3 },
      present: { sum: 8, counted: 2, groups: 3 },
    });
    expect(audienceTotals([group(null, null)]).present).toEqual({ sum: null, counted: 0, groups: 1 });
    expect(audienceTotals([group(0, 0)]).present).toEqual({ sum: 0, counted: 1, groups: 1 });
  });

  it('is the same in any order, and a group without a number changes only what it covers', () => {
    fc.assert(
      fc.property(fc.array(count), (counts) => {
        const totals = audienceTotals(counts);
        expect(audienceTotals(counts.toReversed())).toEqual(totals);
        const { expected, present } = audienceTotals([...counts, group(null, 0)]);
        expect(expected).toEqual({ ...totals.expected, groups: counts.length + 1 });
        expect(present).toEqual({
          ...{ sum: totals.present.sum ?? 0, counted: totals.present.counted + 1, groups: counts.length + 1 },
        });
        for (const { sum, counted, groups } of Object.values(totals)) {
          expect(sum === null).toBe(counted === 0);
          expect(counted).toBeLessThanOrEqual(groups);
        }
      }),
    );
  });
});

describe('an evaluation', () => {
  it('has a mean of the answers, and none where nobody answered', () => {
    expect(scoreSummary([0, 0, 2, 6, 4])).toEqual({ answers: 12, mean: 50 / 12 });
    expect(scoreSummary([0, 0, 0, 0, 0])).toEqual({ answers: 0, mean: null });
  });

  it('stays between 1 and 5, and turns with the scale', () => {
    const counts = fc.tuple(fc.nat(50), fc.nat(50), fc.nat(50), fc.nat(50), fc.nat(50));
    fc.assert(
      fc.property(counts, ([a, b, c, d, e]) => {
        const { answers, mean } = scoreSummary([a, b, c, d, e]);
        expect(answers).toBe(a + b + c + d + e);
        expect(mean === null).toBe(answers === 0);
        if (mean === null) return;
        expect(mean).toBeGreaterThanOrEqual(1);
        expect(mean).toBeLessThanOrEqual(5);
        expect(scoreSummary([e, d, c, b, a]).mean).toBeCloseTo(6 - mean, 9);
      }),
    );
  });
});

it('a case is anonymised by somebody on a day, or not said to be', () => {
  const checked = (anonymised: unknown) =>
    workshopCaseFields.safeParse({ title: 'Sag', detail: '', anonymised }).success;
  expect(checked({ on: '2016-10-01', by: 'Mette' })).toBe(true);
  expect(checked(null)).toBe(true);
  expect(checked({ on: '2016-10-01', by: ' ' })).toBe(false);
  expect(checked({ on: '', by: 'Mette' })).toBe(false);
  expect(casesUnchecked([{ anonymised: null }, { anonymised: { on: '2016-10-01', by: 'Mette' } }])).toBe(1);
});
