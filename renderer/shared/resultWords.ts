import type { NamedResult } from '../../db/domain/result';
import type { Language, Translate } from '../i18n';
import { localeOf } from './format';
import { formatPartialDate } from './partialDate';

type Words = { t: Translate; language: Language };

/** "12 mennesker", or that nobody has counted them; null for what isn't about numbers. */
export function peopleWords({ kind, people }: NamedResult, { t, language }: Words): string | null {
  if (kind !== 'people-trained') return null;
  if (people === null) return t('results.peopleUnknown');
  return t('results.peopleCount', { count: people, number: people.toLocaleString(localeOf(language)) });
}

/** "Pilotprojekt · Beirut · maj 2017", or why there is none: what a list says under a result's title. */
export function resultLine(
  result: NamedResult,
  words: Words,
  { hasPartner }: { hasPartner: boolean },
): string {
  const { t, language } = words;
  return [
    result.kind === 'nothing'
      ? t('results.nothingBecause', { reason: result.because })
      : t(`results.kinds.${result.kind}`),
    peopleWords(result, words),
    hasPartner && result.partnerName,
    result.happenedOn && formatPartialDate(result.happenedOn, language),
    result.evidence > 0 && t('results.evidenceCount', { count: result.evidence }),
  ]
    .filter(Boolean)
    .join(' · ');
}
