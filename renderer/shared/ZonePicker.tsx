import { useMemo } from 'react';
import { zoneNames } from '../../db/domain/zones';
import { useTexts } from '../i18n';
import { ComboBox } from '../ui/ComboBox';
import { zoneCity } from './format';

type Props = {
  label: string;
  value: string;
  onChange: (zone: string) => void;
  hint?: string;
  error?: string;
  placeholder?: string;
};

/** An IANA time zone by the name of its city; '' for not known. */
export function ZonePicker({ value, onChange, ...rest }: Props) {
  const { t, language } = useTexts();
  const zones = useMemo(
    () => zoneNames().map((id) => ({ id, label: zoneCity(id, language), hint: id })),
    [language],
  );
  return (
    <ComboBox
      {...rest}
      emptyLabel={t('common.nothingFound')}
      items={zones}
      onChange={(zone) => onChange(zone ?? '')}
      value={value || null}
    />
  );
}
