import type { MatchObjection, MatchReason, MatchUnknown, Suggestion } from '../../../db/domain/matching';
import { formatMoney } from '../../../db/domain/money';
import type { Topic } from '../../../db/domain/topic';
import type { OfferedSolution } from '../../../electron/contract/matches';
import type { Language, Translate } from '../../i18n';
import { formatDay, localeOf } from '../../shared/format';
import { languageName } from '../../shared/languages';
import { topicName } from '../../shared/topics';

/** What the sentences are made with. */
export type Wording = { t: Translate; language: Language; topics: readonly Topic[] };

const listOf = (words: readonly string[], language: Language): string =>
  new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(words);

/** What speaks for a solution, as a sentence without its full stop. */
export function reasonWords(
  reason: MatchReason,
  solution: Pick<OfferedSolution, 'runsWhere'>,
  { t, language, topics }: Wording,
): string {
  const money = (minor: number, currency: string) => formatMoney(minor, currency, localeOf(language));
  switch (reason.kind) {
    case 'topic': {
      const topic = topics.find(({ id }) => id === reason.topicId);
      return topic
        ? t('matching.reason.topic', { topic: topicName(topic, language) })
        : t('matching.sameTopic');
    }
    case 'words':
      return t('matching.reason.words', { words: listOf(reason.words, language) });
    case 'runs-today':
      if (solution.runsWhere) return t('matching.runsIn', { where: solution.runsWhere });
      return reason.readiness === 'several-places'
        ? t('matching.runsInSeveral')
        : t('matching.reason.runs-today');
    case 'within-budget':
      return t('matching.reason.within-budget', {
        cost: money(reason.cost, reason.currency),
        budget: money(reason.budget, reason.currency),
      });
    case 'staff-enough':
      return t('matching.reason.staff-enough', { needed: reason.needed, there: reason.there });
    case 'language':
      return t('matching.reason.language', { language: languageName(reason.language, language) });
  }
}

/** What speaks against it. */
export function objectionWords(objection: MatchObjection, { t, language }: Wording): string {
  switch (objection.kind) {
    case 'over-budget':
      return t('matching.objection.over-budget', {
        by: formatMoney(objection.by, objection.currency, localeOf(language)),
      });
    case 'staff-short':
      return t('matching.objection.staff-short', { needed: objection.needed, there: objection.there });
    case 'lacking':
      return t('matching.objection.lacking', { words: listOf(objection.words, language) });
    case 'only-idea':
      return t('matching.objection.only-idea', { day: formatDay(objection.neededBy, language) });
  }
}

/** What nobody has stated. */
export function unknownWords(unknown: MatchUnknown, { t, language }: Wording): string {
  switch (unknown.kind) {
    case 'cost-may-exceed':
      return t('matching.unknown.cost-may-exceed', {
        by: formatMoney(unknown.by, unknown.currency, localeOf(language)),
      });
    case 'other-currency': {
      const { currency, budgetCurrency } = unknown;
      return t('matching.unknown.other-currency', { currency, budgetCurrency });
    }
    default:
      return t(`matching.unknown.${unknown.kind}`);
  }
}

/** The reasons as the text that a match begins with: a sentence each. */
export const reasonText = (
  { reasons }: Pick<Suggestion, 'reasons'>,
  solution: Pick<OfferedSolution, 'runsWhere'>,
  wording: Wording,
): string => reasons.map((reason) => `${reasonWords(reason, solution, wording)}.`).join('\n');
