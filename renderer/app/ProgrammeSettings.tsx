import { useMemo } from 'react';
import type { OfficeInfo } from '../../electron/contract/office';
import { useTexts } from '../i18n';
import { api } from '../shared/api';
import { failureText } from '../shared/failures';
import { commonLanguages } from '../shared/languages';
import { useAutosave } from '../shared/useAutosave';
import { FormGrid } from '../ui/FormGrid';
import { FormWide } from '../ui/FormWide';
import { MultiPicker } from '../ui/MultiPicker';
import { OfficeLimit } from './OfficeLimit';

/** What the office holds its programmes against. */
export function ProgrammeSettings({ office }: { office: OfficeInfo }) {
  const { t } = useTexts();
  return (
    <FormGrid>
      <FormWide>
        <WorkingLanguages saved={office.workingLanguages} />
      </FormWide>
      <OfficeLimit name="interpreterMinutes" saved={office.interpreterMinutes} unit={t('settings.minutes')} />
      <OfficeLimit name="confirmDays" saved={office.confirmDays} unit={t('settings.days')} />
    </FormGrid>
  );
}

function WorkingLanguages({ saved }: { saved: string[] }) {
  const { t, language } = useTexts();
  const { value, change, flush, failure } = useAutosave(
    'office workingLanguages',
    saved,
    (workingLanguages) => api().office.update({ patch: { workingLanguages } }),
  );
  const items = useMemo(() => commonLanguages(language, value), [language, value]);
  return (
    <MultiPicker
      emptyLabel={t('common.nothingFound')}
      error={failure && failureText(t, failure)}
      hint={t('settings.workingLanguagesHint')}
      isRequired
      items={items}
      label={t('settings.workingLanguages')}
      onBlur={() => void flush()}
      onChange={change}
      placeholder={t('settings.addLanguage')}
      value={value}
    />
  );
}
