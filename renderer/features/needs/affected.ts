import type { Affected } from '../../../db/domain/need';
import type { Language, Translate } from '../../i18n';
import { formatFactValue, parseFactValue } from '../../shared/factValue';

const about = /^(?:ca\.?|cirka|omkring|omtrent|about|approx\.?|approximately|around|~)\s*/iu;
const peopleWords =
  /^(?:personer|mennesker|borgere|indbyggere|beboere|people|persons|citizens|inhabitants|residents)?$/iu;

/**
 * Reads how many people are affected as people write it: "ca. 300.000", "1–2 mio.", "12.000 borgere". Null for what is
 * no number of people, as households or "many".
 */
export function readAffected(text: string, language: Language): Affected | null {
  const given = text.trim();
  const figure = given.replace(about, '');
  // With a unit behind it, a bare number of four digits isn't taken for a year.
  const read = parseFactValue(/\p{L}$/u.test(figure) ? figure : `${figure} personer`, language);
  if (read.kind === 'text' || !peopleWords.test(read.unit)) return null;
  const { low, high } = read.kind === 'number' ? { low: read.value, high: read.value } : read;
  if (![low, high].every((each) => Number.isSafeInteger(each) && each >= 0 && each <= 1e10) || low > high)
    return null;
  return { low, high, isAbout: figure !== given };
}

/** "ca. 300.000", "1–2 mio.": as {@link readAffected} reads it again. */
export function affectedFigure({ low, high, isAbout }: Affected, t: Translate, language: Language): string {
  const number = formatFactValue(
    low === high ? { kind: 'number', value: low, unit: '' } : { kind: 'range', low, high, unit: '' },
    t,
    language,
  );
  return isAbout ? t('needs.about', { number }) : number;
}

/** As a field carries it, in whichever language it was typed: `~300000-300000`. */
export const affectedNotation = ({ low, high, isAbout }: Affected): string =>
  `${isAbout ? '~' : ''}${low}-${high}`;

/** What {@link affectedNotation} wrote. */
export function fromNotation(notation: string): Affected {
  const [low, high] = notation.replace('~', '').split('-').map(Number);
  return { low: low ?? 0, high: high ?? 0, isAbout: notation.startsWith('~') };
}
