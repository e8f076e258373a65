import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CapacityScore,
  type CooperationStep,
  capacityChange,
  cooperationStages,
  currentStep,
  hasEnded,
  inOrder,
  spanOf,
  stepProblem,
} from '../../db/domain/cooperation';
import { lastDayOf } from '../../db/domain/partial-date';

const step = (
  stage: CooperationStep['stage'],
  since: string | null,
  id = `${stage} ${since}`,
): Pick<CooperationStep, 'id' | 'stage' | 'since'> => ({ id, stage, since });

const aDate = fc.constantFrom(null, '2015', '2016', '2016-10', '2016-10-10', '2016-10-31', '2017-01', '2019');
const someSteps = fc
  .array(fc.tuple(fc.constantFrom(...cooperationStages), aDate), { maxLength: 8 })
  .map((all) => all.map(([stage, since], index) => step(stage, since, `s${index}`)));

describe('the steps of a cooperation', () => {
  it('go by date as far as it is known', () => {
    const signed = step('agreement', '2016-10-10');
    const active = step('active', '2016-10');
    const ended = step('ended', '2019');
    expect(inOrder([ended, active, signed])).toEqual([signed, active, ended]);
    expect(currentStep([ended, active, signed])).toBe(ended);
    expect(currentStep([])).toBeNull();
  });

  it('take a step without a date where its stage belongs', () => {
    const first = step('inquiry', null);
    const visit = step('fact-finding', '2015-05');
    const mandate = step('mandate', null);
    const signed = step('agreement', '2016-10-10');
    const dormant = step('dormant', null);
    expect(inOrder([dormant, signed, mandate, visit, first])).toEqual([
      ...[first, visit, mandate, signed, dormant],
    ]);
    expect(currentStep([signed, mandate])).toBe(signed);
    expect(currentStep([step('active', null), step('recommendation', null)])?.stage).toBe('active');
  });

  it('may come back to an earlier stage', () => {
    const again = step('active', '2018');
    expect(currentStep([step('active', '2016'), step('dormant', '2017'), again])).toBe(again);
  });

  it('are in the same order however they come, none lost, the dated ones by their dates', () => {
    fc.assert(
      fc.property(someSteps, fc.infiniteStream(fc.nat(100)), (steps, numbers) => {
        const shuffled = steps
          .map((one) => ({ one, at: numbers.next().value }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one);
        const ordered = inOrder(steps);
        expect(inOrder(shuffled)).toEqual(ordered);
        expect(ordered.map(({ id }) => id).sort()).toEqual(steps.map(({ id }) => id).sort());
        const days = ordered.flatMap(({ since }) => (since === null ? [] : [lastDayOf(since)]));
        expect(days).toEqual(days.toSorted());
        expect(currentStep(steps)).toEqual(ordered.at(-1) ?? null);
      }),
    );
  });

  it('have a span that ends only with the end', () => {
    const steps = [step('inquiry', '2015'), step('active', '2016-10-10')];
    expect(spanOf(steps)).toEqual({ from: '2015', to: null });
    expect(hasEnded(steps)).toBe(false);
    const over = [...steps, step('ended', '2017-06')];
    expect(spanOf(over)).toEqual({ from: '2015', to: '2017-06' });
    expect(hasEnded(over)).toBe(true);
    // Ended, nobody knows when; and taken up again.
    expect(spanOf([...steps, step('ended', null)])).toEqual({ from: '2015', to: null });
    expect(hasEnded([...over, step('active', '2018')])).toBe(false);
    expect(spanOf([])).toEqual({ from: null, to: null });
  });

  it('end only with a reason', () => {
    expect(stepProblem({ stage: 'ended', reason: ' ' })).toBe('reason-required');
    expect(stepProblem({ stage: 'ended', reason: 'Ingen svarede' })).toBeNull();
    expect(stepProblem({ stage: 'dormant', reason: '' })).toBeNull();
  });
});

describe('the change of the partner’s capacity', () => {
  const given = (phase: CapacityScore['phase'], score: number, assessedOn: string, id = assessedOn) => ({
    ...{ id, cooperationId: 'c', phase, score, assessedOn, assessedBy: '', note: '' },
  });

  it('is the difference of the latest scores, and unknown where one side is', () => {
    const before = given('before', 2, '2015-05-01');
    const after = given('after', 4, '2017-01-01');
    expect(capacityChange([after, given('before', 1, '2015-01-01'), before])).toEqual({
      ...{ before, after, change: 2 },
    });
    expect(capacityChange([before])).toEqual({ before, after: null, change: null });
    expect(capacityChange([])).toEqual({ before: null, after: null, change: null });
  });

  it('lies between −4 and 4, turns round with the phases and doesn’t depend on the order', () => {
    const some = fc.array(
      fc.record({
        phase: fc.constantFrom('before' as const, 'after' as const),
        score: fc.integer({ min: 1, max: 5 }),
        day: fc.constantFrom('2015-01-01', '2016-01-01', '2017-01-01'),
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(some, (drawn) => {
        const scores = drawn.map(({ phase, score, day }, index) => given(phase, score, day, `s${index}`));
        const { change, before, after } = capacityChange(scores);
        expect(capacityChange(scores.toReversed()).change).toBe(change);
        expect(change === null).toBe(before === null || after === null);
        if (change === null) return;
        expect(Math.abs(change)).toBeLessThanOrEqual(4);
        const turned = scores.map((one) => ({
          ...one,
          phase: one.phase === 'before' ? ('after' as const) : ('before' as const),
        }));
        expect(capacityChange(turned).change).toBe(0 - change);
      }),
    );
  });
});
