import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coursesOf, meanScore, principles } from '../../db/domain/evaluation';

const aScore = fc.option(fc.integer({ min: 1, max: 5 }));
const scored = (scores: readonly (number | null)[]) =>
  scores.map((score, index) => ({ principle: index + 1, score, note: '' }));

describe('an evaluation', () => {
  it('has a mean of what is assessed alone, and says of how many', () => {
    expect(meanScore(scored([4, null, 2]))).toEqual({ mean: 3, assessed: 2 });
    expect(meanScore(scored([null, null]))).toBeNull();
    expect(meanScore([])).toBeNull();
  });

  it('isn’t changed in its mean by what nobody could tell, and lies between the least and the most', () => {
    fc.assert(
      fc.property(fc.array(aScore, { maxLength: 10 }), fc.nat(5), (scores, unknown) => {
        const mean = meanScore(scored(scores));
        expect(meanScore(scored([...scores, ...Array(unknown).fill(null)]))).toEqual(mean);
        const known = scores.filter((score) => score !== null);
        expect(mean?.assessed ?? 0).toBe(known.length);
        if (!mean) return;
        expect(mean.mean).toBeGreaterThanOrEqual(Math.min(...known));
        expect(mean.mean).toBeLessThanOrEqual(Math.max(...known));
      }),
    );
  });
});

describe('the course over time', () => {
  it('has all ten principles, and the change from the first known to the last', () => {
    const courses = coursesOf([
      { scores: scored([2, null, 3]) },
      { scores: scored([null, 4]) },
      { scores: scored([4, null, 3]) },
    ]);
    expect(courses).toHaveLength(principles.length);
    expect(courses.slice(0, 4)).toEqual([
      { principle: 1, scores: [2, null, 4], change: 2 },
      { principle: 2, scores: [null, 4, null], change: null },
      { principle: 3, scores: [3, null, 3], change: 0 },
      { principle: 4, scores: [null, null, null], change: null },
    ]);
  });

  it('knows a change exactly where two are known, the opposite one backwards', () => {
    const evaluation = fc
      .array(aScore, { minLength: 10, maxLength: 10 })
      .map((all) => ({ scores: scored(all) }));
    fc.assert(
      fc.property(fc.array(evaluation, { maxLength: 5 }), (evaluations) => {
        const backwards = coursesOf(evaluations.toReversed());
        for (const [index, { scores, change }] of coursesOf(evaluations).entries()) {
          expect(change === null).toBe(scores.filter((score) => score !== null).length < 2);
          expect(backwards[index]?.change ?? null).toBe(change === null ? null : 0 - change);
        }
      }),
    );
  });
});
