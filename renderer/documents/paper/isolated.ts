/** First strong isolate and its end (Unicode Standard Annex 9): what stands between them orders itself by itself. */
const begins = '\u2068';
const ends = '\u2069';

/** A name, number or clock time for the middle of a sentence that may be in another script. */
export const isolated = (text: string): string => (text === '' ? '' : `${begins}${text}${ends}`);

/** The parts of a text, with those that were `isolated` told from the rest; an isolate within another is its part. */
export function isolates(text: string): { text: string; isIsolated: boolean }[] {
  const parts: { text: string; isIsolated: boolean }[] = [];
  let depth = 0;
  let part = '';
  const close = (isIsolated: boolean) => {
    if (part !== '') parts.push({ text: part, isIsolated });
    part = '';
  };
  for (const character of text) {
    if (character === begins) {
      if (depth === 0) close(false);
      depth++;
    } else if (character === ends) {
      if (depth === 1) close(true);
      depth = Math.max(0, depth - 1);
    } else part += character;
  }
  close(depth > 0);
  return parts;
}
