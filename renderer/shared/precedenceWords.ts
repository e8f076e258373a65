import type { Because, Delegate } from '../../db/domain/precedence';
import type { Language, Translate } from '../i18n';
import { formatPartialDate } from './partialDate';

/** Isolates a name, so that one in Arabic leaves the sentence around it in order. */
export const isolated = (name: string): string => `\u2068${name}\u2069`;

/** Why somebody goes before the next, as it follows their own line: "før X, fordi klasse 1 går før klasse 3". */
export function becauseText(because: Because, nextName: string, t: Translate, language: Language): string {
  const name = isolated(nextName);
  switch (because.kind) {
    case 'placed':
      return t('order.because.placed', { name });
    case 'next-placed':
      return t('order.because.next-placed', { name, reason: isolated(because.reason) });
    case 'class':
    case 'number':
      return t(`order.because.${because.kind}`, { name, mine: because.mine, theirs: because.theirs });
    case 'seniority': {
      const days = {
        mine: formatPartialDate(because.mine, language),
        theirs: formatPartialDate(because.theirs, language),
      };
      return t(because.certain ? 'order.because.seniority' : 'order.because.perhaps-seniority', {
        name,
        ...days,
      });
    }
    default:
      return t(`order.because.${because.kind}`, { name });
  }
}

/** "klasse 2 · nr. 4 · siden 2014" of what is known; '' where nothing is. */
export function rankText(
  {
    precedenceClass,
    precedenceNumber,
    positionSince,
  }: Pick<Delegate, 'precedenceClass' | 'precedenceNumber' | 'positionSince'>,
  t: Translate,
  language: Language,
): string {
  return [
    precedenceClass !== null && t('order.classIs', { number: precedenceClass }),
    precedenceNumber !== null && t('order.numberIs', { number: precedenceNumber }),
    positionSince !== null && t('order.sinceIs', { date: formatPartialDate(positionSince, language) }),
  ]
    .filter(Boolean)
    .join(' · ');
}
