import { parseDate } from '../../db/domain/dates';
import { useTexts } from '../i18n';
import { DateInput } from '../ui/DateInput';
import { formatNumeric } from './format';
import { useUnreadText } from './useUnreadText';

type Props = {
  /** Names record and field: what can't be read is kept under it. */
  draftKey?: string;
  label: string;
  isLabelHidden?: boolean;
  hint?: string;
  /** `YYYY-MM-DD` */
  value: string | null;
  onChange: (day: string | null) => void;
  onBlur?: () => void;
  error?: string;
  isRequired?: boolean;
  autoFocus?: boolean;
};

/** A day, written as people write days (16-5-2016, 16.5.16, 16. maj 2016) or chosen in a calendar. */
export function DayInput({ draftKey, onChange, ...props }: Props) {
  const { t } = useTexts();
  const unread = useUnreadText(draftKey, onChange);
  return (
    <DateInput
      {...props}
      {...unread}
      calendarLabel={t('common.openCalendar')}
      format={formatNumeric}
      invalidMessage={t('failures.field.not-a-date')}
      parse={parseDate}
      placeholder={t('common.datePlaceholder')}
    />
  );
}
