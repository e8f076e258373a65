import { parseTime } from '../../db/domain/wall-time';
import { useTexts } from '../i18n';
import { ParsedInput } from '../ui/ParsedInput';
import { formatClock } from './format';
import { useUnreadText } from './useUnreadText';

type Props = {
  /** Names record and field: what can't be read is kept under it. */
  draftKey?: string;
  label: string;
  isLabelHidden?: boolean;
  /** `HH:MM` */
  value: string | null;
  onChange: (time: string | null) => void;
  onBlur?: () => void;
  error?: string;
  autoFocus?: boolean;
};

/** A time of the day, written as people write it: 9, 9.30, 930, 09:30. */
export function ClockInput({ draftKey, onChange, ...props }: Props) {
  const { t, language } = useTexts();
  const unread = useUnreadText(draftKey, onChange);
  return (
    <ParsedInput
      {...props}
      {...unread}
      format={(time) => formatClock(time, language)}
      invalidMessage={t('failures.field.not-a-time')}
      isShort
      parse={parseTime}
      placeholder={t('common.timePlaceholder')}
    />
  );
}
