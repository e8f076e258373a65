import type { Mission } from '../../../../db/domain/mission';
import type { ProgrammeItem } from '../../../../db/domain/programme';
import type { ProgrammeGroup } from '../../../../db/domain/programme-group';
import { listWords, type Words } from './times';

/** What ids are called; '' where a name isn't known. */
export type ConflictNames = {
  readonly mission: Pick<Mission, 'zone'>;
  readonly item: (id: string) => ProgrammeItem | undefined;
  readonly person: (personId: string) => string;
  readonly participant: (participationId: string) => string;
  readonly place: (id: string) => string;
  readonly topic: (id: string) => string;
  readonly groups: readonly ProgrammeGroup[];
};

/** How many names stand in a sentence before the rest are counted. */
const namesShown = 3;
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Keeps a name in a right-to-left script from carrying the words and times around it along. */
export const apart = (name: string): string => (rightToLeft.test(name) ? `\u2068${name}\u2069` : name);

/** A name for a sentence; `otherwise` where none is known. */
export const named = (name: string, otherwise: string): string => (name === '' ? otherwise : apart(name));

/** "Anna, Omar og Rana", "Anna, Omar, Rana og 4 andre". */
export function nameList(names: readonly string[], words: Words): string {
  if (names.length <= namesShown) return listWords(names, words);
  const count = names.length - namesShown;
  return words.t('conflicts.others', { names: names.slice(0, namesShown).join(', '), count });
}

/** A reason or name as the end of a sentence that brings its own full stop. */
export const unstopped = (text: string): string => apart(text.trim().replace(/\.$/, ''));
