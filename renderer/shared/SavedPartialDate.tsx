import { useTexts } from '../i18n';
import type { Result } from './api';
import { parsePartialDate, partialDateText } from './partialDate';
import { SavedParsed } from './SavedParsed';

type Props = {
  /** Names record and field; what can't be read or saved is kept under it. */
  draftKey: string;
  label: string;
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY` */
  value: string | null;
  onSave: (date: string | null) => Promise<Result<unknown>>;
};

/** A day, a month or a year, whichever is known, that saves itself as one types. */
export function SavedPartialDate(props: Props) {
  const { t, language } = useTexts();
  return (
    <SavedParsed
      {...props}
      format={(date) => partialDateText(date, language)}
      invalidMessage={t('common.notAPartialDate')}
      parse={parsePartialDate}
      placeholder={t('common.partialDateExample')}
    />
  );
}
