import { e164 } from '../../../../db/domain/phone';
import type { Translate } from '../../../i18n';

/**
 * What a number as it was typed is understood as: its international form where it was written otherwise, or that it is
 * none.
 * @param country ISO 3166 alpha-2, '' while not known
 */
export function phoneHint(text: string, country: string, t: Translate): string | undefined {
  if (text === '') return undefined;
  const number = e164(text, country);
  if (number === null) return t('people.contact.notANumber');
  return text.replace(/[^\d+]/g, '') === number ? undefined : number;
}
