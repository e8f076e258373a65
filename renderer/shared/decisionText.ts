import type { DecisionRow } from '../../electron/contract/decisions';
import type { Language, Translate } from '../i18n';
import { capitalised, formatDay } from './format';

/** When a decision was made and by whom, and what else there is to say of it: "22. juni 2016 · Borgerrepræsentationen". */
export function decisionText(
  { decidedOn, bodyName }: Pick<DecisionRow, 'decidedOn' | 'bodyName'>,
  t: Translate,
  language: Language,
  ...more: string[]
): string {
  const when = decidedOn === null ? t('decisions.noDate') : formatDay(decidedOn, language);
  return capitalised([when, bodyName ?? t('decisions.noBody'), ...more].join(' · '), language);
}
