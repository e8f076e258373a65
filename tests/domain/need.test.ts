import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { needFields, needPatch, needStateProblem, needStates, wordKey } from '../../db/domain/need';

describe('a need', () => {
  it('is left out with a reason only; the other states need none', () => {
    fc.assert(
      fc.property(fc.constantFrom(...needStates), fc.string(), (state, stateReason) => {
        const isRefused = state === 'out-of-scope' && stateReason.trim() === '';
        expect(needStateProblem({ state, stateReason })).toBe(isRefused ? 'reason-required' : null);
      }),
    );
  });

  it('affects a whole number of people, from fewer to more; nobody said is null', () => {
    const { affected } = needFields.shape;
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (low, high) => {
        expect(affected.safeParse({ low, high }).success).toBe(low >= 0 && low <= high);
      }),
    );
    expect(affected.parse({ low: 1, high: 2 })).toEqual({ low: 1, high: 2, isAbout: false });
    expect(affected.parse(null)).toBeNull();
    expect(affected.safeParse({ low: 0.5, high: 1 }).success).toBe(false);
  });

  it('changes field by field: its partner, its state and its words have operations of their own', () => {
    for (const field of ['partnerId', 'state', 'tags', 'lacks'])
      expect(needPatch.safeParse({ [field]: null }).success).toBe(false);
    expect(needPatch.parse({})).toEqual({});
  });
});

it('two spellings of a word have one key, and a word of signs is itself', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (word) => {
      const key = wordKey(word);
      expect(key).not.toBe('');
      expect(wordKey(key)).toBe(key);
    }),
  );
  expect(wordKey('Århus')).toBe(wordKey('aarhus'));
  expect(wordKey('★')).not.toBe(wordKey('♥'));
});
