import { isDate } from '../../../db/domain/dates';
import type { FiledNumber, JournalEntry } from '../../../db/domain/journal';
import type { Language, Translate } from '../../i18n';
import { caseNumberText } from '../../shared/caseNumber';
import { formatDay, formatPeriod } from '../../shared/format';

/** What sort of thing stands in a line of the register. */
export const kindText = ({ kind, memo }: JournalEntry, t: Translate): string => {
  if (memo) return t(`memos.kinds.${memo.kind}`);
  return kind === 'attachment' ? t('journal.attachment') : t(`search.kind.${kind}`);
};

/** When it is of, no more exact than it is known; '' where it isn't. */
export const dateText = ({ date }: JournalEntry, language: Language): string => {
  if (date === null) return '';
  return isDate(date) ? formatDay(date, language, 'short') : formatPeriod(date, language);
};

export const numbersText = (numbers: readonly FiledNumber[], t: Translate): string =>
  numbers.map((number) => caseNumberText(t, number)).join(', ');
