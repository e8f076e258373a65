import { useRef } from 'react';

/** Milliseconds after which the next letter begins a new word. */
const pause = 900;

/**
 * Finds a row by the first letters of its name as they are typed. Returns a function of the key and the row where one
 * stands, whose answer is an index into `rows`, or undefined when the key is no letter or nothing begins so.
 */
export function useTypeAhead<T>(rows: readonly T[], rowName: (row: T) => string) {
  const typed = useRef({ text: '', at: 0 });

  return function find(key: string, from: number): number | undefined {
    const now = performance.now();
    const isNew = now - typed.current.at > pause;
    if ([...key].length !== 1 || (key === ' ' && isNew)) return undefined;
    const text = (isNew ? '' : typed.current.text) + key.toLocaleLowerCase();
    typed.current = { text, at: now };
    // A first letter looks beyond the row where one stands, so that typing it again goes on to the next.
    const start = isNew ? from + 1 : from;
    for (let offset = 0; offset < rows.length; offset++) {
      const index = (start + offset) % rows.length;
      const row = rows[index];
      if (row !== undefined && rowName(row).toLocaleLowerCase().startsWith(text)) return index;
    }
    return undefined;
  };
}
