/**
 * The program's clock. A fixed start, used by tests and the demo, runs on from there.
 * @param start UTC instant, ISO 8601, or null for the machine's own clock
 */
export function clockFrom(start: string | null): () => Date {
  if (start === null) return () => new Date();
  const offset = Date.parse(start) - Date.now();
  if (Number.isNaN(offset)) throw new RangeError('the start of the clock is not an instant');
  return () => new Date(Date.now() + offset);
}
