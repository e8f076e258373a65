import type { Post } from '../../../db/domain/person-details';
import type { Language, Translate } from '../../i18n';
import { formatPartialDate } from '../../shared/partialDate';

/** When an office was held: "2010–2014", "maj 2010 – 3. marts 2014", "fra 2010", "til 2014"; '' if nothing is known. */
export function heldText(
  { startsOn, endsOn }: Pick<Post, 'startsOn' | 'endsOn'>,
  t: Translate,
  language: Language,
): string {
  if (startsOn === null && endsOn === null) return '';
  if (startsOn === null)
    return t('people.office.untilOn', { date: formatPartialDate(endsOn ?? '', language) });
  const from = formatPartialDate(startsOn, language);
  if (endsOn === null) return t('people.office.fromOn', { date: from });
  const dash = startsOn.length === 4 && endsOn.length === 4 ? '–' : ' – ';
  return startsOn === endsOn ? from : [from, formatPartialDate(endsOn, language)].join(dash);
}
