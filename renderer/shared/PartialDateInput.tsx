import { useTexts } from '../i18n';
import { ParsedInput } from '../ui/ParsedInput';
import { parsePartialDate, partialDateText } from './partialDate';

type Props = {
  label: string;
  hint?: string;
  error?: string;
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY` */
  value: string | null;
  onChange: (date: string | null) => void;
};

/** A day, a month or a year, whichever is known, in a form. */
export function PartialDateInput(props: Props) {
  const { t, language } = useTexts();
  return (
    <ParsedInput
      {...props}
      format={(date) => partialDateText(date, language)}
      invalidMessage={t('common.notAPartialDate')}
      parse={parsePartialDate}
      placeholder={t('common.partialDateExample')}
    />
  );
}
