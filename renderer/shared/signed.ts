/** A change with its sign: "+2", "−1", "0". */
export const signed = (change: number): string =>
  change === 0 ? '0' : `${change > 0 ? '+' : '−'}${Math.abs(change)}`;
