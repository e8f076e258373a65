/** Chance that is the same each time for one seed. */
export type Random = {
  /** At least 0, below 1. */
  next: () => number;
  /** A whole number from `low` to `high`, both included. */
  between: (low: number, high: number) => number;
  /** Each choice as likely as the others. */
  pick: <T>(choices: readonly T[]) => T;
  /** The first choices far more often than the last, as with the words of any language (Zipf's law). */
  pickEarly: <T>(choices: readonly T[]) => T;
  chance: (probability: number) => boolean;
};

/** Mulberry32: small, fast, and good enough to spread words and dates. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const at = <T>(choices: readonly T[], index: number): T => {
    const choice = choices[index];
    if (choice === undefined) throw new RangeError('there is nothing to choose from');
    return choice;
  };
  return {
    next,
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    pick: (choices) => at(choices, Math.floor(next() * choices.length)),
    pickEarly: (choices) => at(choices, Math.floor((choices.length + 1) ** next()) - 1),
    chance: (probability) => next() < probability,
  };
}
