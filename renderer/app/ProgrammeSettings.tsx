import { useMemo } from 'react';
import type { OfficeInfo } from '../../electron/contract/office';
import { useTexts } from '../i18n';
import { api, type Result } from '../shared/api';
import { failureText } from '../shared/failures';
import { commonLanguages } from '../shared/languages';
import { useAutosave } from '../shared/useAutosave';
import { FormGrid } from '../ui/FormGrid';
import { FormWide } from '../ui/FormWide';
import { MultiPicker } from '../ui/MultiPicker';
import { NumberField } from '../ui/NumberField';

/** The limits of `officeFields` in the contract. */
const limits = { interpreterMinutes: { min: 15, max: 480 }, confirmDays: { min: 0, max: 365 } } as const;

/** What the office holds its programmes against. */
export function ProgrammeSettings({ office }: { office: OfficeInfo }) {
  const { t } = useTexts();
  return (
    <FormGrid>
      <FormWide>
        <WorkingLanguages saved={office.workingLanguages} />
      </FormWide>
      <Limit name="interpreterMinutes" saved={office.interpreterMinutes} unit={t('settings.minutes')} />
      <Limit name="confirmDays" saved={office.confirmDays} unit={t('settings.days')} />
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

type LimitProps = { name: keyof typeof limits; saved: number; unit: string };

/** A whole number that saves itself; one that is out of range stays, with the reason. */
function Limit({ name, saved, unit }: LimitProps) {
  const { t } = useTexts();
  const save = (value: number | null): Promise<Result<unknown>> =>
    // Emptied, it goes out as what it is: the contract says what is wrong with it.
    api().office.update({ patch: { [name]: value } });
  const { value, change, flush, failure } = useAutosave<number | null>(`office ${name}`, saved, save);
  const error = failure?.kind === 'invalid' ? t('settings.notWhole', limits[name]) : undefined;
  return (
    <NumberField
      error={error ?? (failure && failureText(t, failure))}
      formatOptions={{ maximumFractionDigits: 0, useGrouping: false }}
      hint={t(`settings.${name}Hint`, limits[name])}
      isRequired
      label={t(`settings.${name}`)}
      onBlur={() => void flush()}
      onChange={change}
      unit={unit}
      value={value}
    />
  );
}
