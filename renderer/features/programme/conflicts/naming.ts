import type { Words } from './times';

/** How many names stand in a sentence before the rest are counted. */
const namesShown = 3;
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Keeps a name in a right-to-left script from carrying the words and times around it along. */
export const apart = (name: string): string => (rightToLeft.test(name) ? `\u2068${name}\u2069` : name);

/** A name for a sentence; `otherwise` where none is known. */
export const named = (name: string, otherwise: string): string => (name === '' ? otherwise : apart(name));

/** "Anna, Omar og Rana", "Anna, Omar, Rana og 4 andre". */
export function nameList(names: readonly string[], { t, language }: Words): string {
  if (names.length <= namesShown) return new Intl.ListFormat(language).format(names);
  const count = names.length - namesShown;
  return t('conflicts.others', { names: names.slice(0, namesShown).join(', '), count });
}

/** A reason or name as the end of a sentence that brings its own full stop. */
export const unstopped = (text: string): string => apart(text.trim().replace(/\.$/, ''));
