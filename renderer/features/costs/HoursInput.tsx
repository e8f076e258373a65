import { hoursFigure, parseHours } from '../../../db/domain/hours';
import { useTexts } from '../../i18n';
import { hoursText } from '../../shared/costWords';
import { useUnreadText } from '../../shared/useUnreadText';
import { ParsedInput } from '../../ui/ParsedInput';

type Props = {
  /** Names the record: a time that can't be read is kept under it. */
  draftKey: string;
  /** Whole minutes. */
  value: number | null;
  onChange: (minutes: number | null) => void;
  onBlur?: () => void;
  error?: string;
  autoFocus?: boolean;
};

/** A time worked, as people write it, said back as it was read. */
export function HoursInput({ draftKey, value, onChange, ...rest }: Props) {
  const texts = useTexts();
  const { t } = texts;
  const unread = useUnreadText(draftKey, (minutes) => onChange(minutes === null ? null : Number(minutes)));
  return (
    <ParsedInput
      {...rest}
      {...unread}
      format={(minutes) => hoursFigure(Number(minutes))}
      hint={value === null ? undefined : hoursText(value, texts)}
      invalidMessage={t('costs.hoursInvalid')}
      isRequired
      label={t('costs.hours')}
      parse={(text) => {
        const minutes = parseHours(text);
        return minutes === null ? null : String(minutes);
      }}
      placeholder={t('costs.hoursPlaceholder')}
      value={value === null ? null : String(value)}
    />
  );
}
