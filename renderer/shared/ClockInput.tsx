import { parseTime } from '../../db/domain/wall-time';
import { useTexts } from '../i18n';
import { TimeInput } from '../ui/TimeInput';
import { formatClock } from './format';

type Props = {
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
export function ClockInput(props: Props) {
  const { t, language } = useTexts();
  return (
    <TimeInput
      {...props}
      format={(time) => formatClock(time, language)}
      invalidMessage={t('failures.field.not-a-time')}
      parse={parseTime}
      placeholder={t('common.timePlaceholder')}
    />
  );
}
