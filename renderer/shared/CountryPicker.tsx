import { useMemo } from 'react';
import { countries } from '../../db/domain/countries';
import { useTexts } from '../i18n';
import { ComboBox } from '../ui/ComboBox';
import { countryName } from './format';

type Props = {
  label: string;
  value: string;
  onChange: (code: string) => void;
  hint?: string;
  error?: string;
};

/** A country by its name in the window's language; '' for not known. */
export function CountryPicker({ value, onChange, ...rest }: Props) {
  const { t, language } = useTexts();
  const items = useMemo(
    () =>
      countries
        .map((code) => ({ id: code, label: countryName(code, language) }))
        .sort((a, b) => a.label.localeCompare(b.label, language)),
    [language],
  );
  return (
    <ComboBox
      {...rest}
      emptyLabel={t('common.nothingFound')}
      items={items}
      onChange={(code) => onChange(code ?? '')}
      value={value || null}
    />
  );
}
