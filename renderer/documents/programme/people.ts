import { isCountedOn, participationRoles } from '../../../db/domain/participation';
import { personName } from '../../../db/domain/person';
import type { ItemRole, ProgrammeItem } from '../../../db/domain/programme';
import { attendanceOn } from '../../../db/domain/programme-attendance';
import type { NamedPerson, Participant } from '../../../db/domain/programme-records';
import { isolated } from '../paper/isolated';
import { listOf } from '../paper/paperDates';
import type { Setting } from './setting';

/** Whoever is counted on: heads of delegation first, then by role, then as they were added. */
export const takingPart = ({ records }: Setting): Participant[] =>
  records.participants
    .filter(isCountedOn)
    .sort((a, b) => participationRoles.indexOf(a.role) - participationRoles.indexOf(b.role));

type Named = Pick<NamedPerson, 'givenName' | 'familyName' | 'nativeName' | 'position'>;

/** A name as the document's readers read it, and as it is written otherwise ('' if it isn't). */
export function namesOf(
  person: Named,
  { language }: Pick<Setting, 'language'>,
): { first: string; other: string } {
  const name = personName(person);
  return inScriptOf(language, name, person.nativeName);
}

/** Of two spellings, the one in the script of the language first; the usual one where neither or both are. */
export function inScriptOf(
  language: string,
  usual: string,
  native: string,
): { first: string; other: string } {
  if (native === '' || native === usual) return { first: usual, other: '' };
  const isReadable = scriptOf(language);
  return isReadable.test(native) && !isReadable.test(usual)
    ? { first: native, other: usual }
    : { first: usual, other: native };
}

/** The scripts that go by more than one name in `Intl`, as Unicode names them. */
const compound: Readonly<Record<string, string>> = { Jpan: 'Han', Hans: 'Han', Hant: 'Han', Kore: 'Hang' };

/** Matches a letter of the script in which a language is written. */
export function scriptOf(language: string): RegExp {
  const script = new Intl.Locale(language).maximize().script ?? 'Latn';
  return new RegExp(`\\p{Script=${compound[script] ?? script}}`, 'u');
}

export const nameOf = (person: Named, setting: Pick<Setting, 'language'>): string =>
  namesOf(person, setting).first;

/** Who comes to an item to do this, in the delegation's order. */
export function peopleOn(item: ProgrammeItem, role: ItemRole, setting: Setting): Participant[] {
  const attending = attendanceOn(item, setting.records).filter((one) => one.role === role);
  const ids = new Set(attending.map(({ participationId }) => participationId));
  return takingPart(setting).filter(({ id }) => ids.has(id));
}

/** "a, b and c"; '' for nobody. */
export const listNames = (names: readonly string[], { language }: Pick<Setting, 'language'>): string =>
  listOf(names.map(isolated), language);

/** From how many on "all participants" is said instead of every name. */
const many = 4;

/** Whether all of the delegation come, and so many that nobody wants to read every name. */
export function isForEverybody(item: ProgrammeItem, setting: Setting): boolean {
  const ids = new Set(attendanceOn(item, setting.records).map(({ participationId }) => participationId));
  const delegation = takingPart(setting).filter(({ side }) => side === travellingSide(setting));
  return delegation.length >= many && delegation.every(({ id }) => ids.has(id));
}

/** Whose people the delegation is. */
export const travellingSide = ({
  records: { mission },
}: {
  records: Pick<Setting['records'], 'mission'>;
}): 'ours' | 'theirs' => (mission.direction === 'out' ? 'ours' : 'theirs');
