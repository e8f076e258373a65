import { useTexts } from '../i18n';
import { api, type Result } from '../shared/api';
import { failureText } from '../shared/failures';
import { useAutosave } from '../shared/useAutosave';
import { NumberField } from '../ui/NumberField';

/** The limits of `officeFields` in the contract. */
const limits = {
  interpreterMinutes: { min: 15, max: 480 },
  confirmDays: { min: 0, max: 365 },
  silenceDays: { min: 1, max: 3_650 },
  waitingDays: { min: 1, max: 3_650 },
} as const;

type Props = { name: keyof typeof limits; saved: number; unit: string };

/** A whole number of the office's that saves itself; one that is out of range stays, with the reason. */
export function OfficeLimit({ name, saved, unit }: Props) {
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
