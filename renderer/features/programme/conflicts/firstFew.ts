import type { KnownConflict } from '../../../../db/domain/conflicts/conflict';

/** About what is in sight beside the grid at 1280 × 800. */
const screenful = 5;
/** How many of one kind before those of other kinds have had their turn. */
const ofOneRule = 2;

/** The first of a list of conflicts: the worst, and of each kind some, so that twenty of one don't hide the others. */
export function firstFew<T extends Pick<KnownConflict, 'conflict'>>(conflicts: readonly T[]): T[] {
  const told = new Map<string, number>();
  const varied = conflicts.filter(({ conflict: { rule } }) => {
    const before = told.get(rule) ?? 0;
    told.set(rule, before + 1);
    return before < ofOneRule;
  });
  return varied.slice(0, screenful);
}
