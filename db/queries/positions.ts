import { generateKeyBetween } from 'fractional-indexing';

type Placed = { readonly id: string; readonly position: string };

/** The key of what stands behind all others. */
export const lastPosition = (others: readonly Placed[]): string =>
  generateKeyBetween(others.at(-1)?.position ?? null, null);

/**
 * The key of what is put before another, or last for null.
 * @param others in their order, without the one that is put
 */
export function positionBefore(others: readonly Placed[], beforeId: string | null): string {
  const index = beforeId === null ? others.length : others.findIndex(({ id }) => id === beforeId);
  const after = others[index]?.position ?? null;
  // Two laptops may have given one key to two records: the last different one is the bound.
  const before = others.slice(0, index).findLast(({ position }) => position !== after)?.position ?? null;
  return generateKeyBetween(before, after);
}
