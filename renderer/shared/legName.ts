import type { TravelLeg } from '../../db/domain/travel';
import type { Language, Translate } from '../i18n';

type Words = { t: Translate; language: Language };

const locale = { da: 'da-DK', en: 'en-GB' } as const;

/** "København → Beirut", or as much of it as is known; '' where nothing is. */
export function routeWords(
  { fromName, toName }: Pick<TravelLeg, 'fromName' | 'toName'>,
  { t }: Words,
): string {
  if (fromName && toName) return t('travel.legTitle', { from: fromName, to: toName });
  return fromName || toName;
}

/** What a leg is called in a sentence: "SK 965", else "fly" and where it goes. */
export function legName(
  leg: Pick<TravelLeg, 'number' | 'mode' | 'fromName' | 'toName'>,
  words: Words,
): string {
  if (leg.number) return leg.number;
  const mode = words.t(`travel.mode.${leg.mode}`).toLocaleLowerCase(locale[words.language]);
  return [mode, routeWords(leg, words)].filter(Boolean).join(' ');
}
