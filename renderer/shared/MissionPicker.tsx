import { useState } from 'react';
import { useTexts } from '../i18n';
import { ComboBox } from '../ui/ComboBox';
import { formatMissionDates } from './format';
import { useRecords } from './records';

type Props = {
  label: string;
  placeholder?: string;
  error?: string;
  isRequired?: boolean;
  value: string | null;
  onChange: (id: string | null) => void;
};

/** How many missions are offered at once; typing finds the others. */
const offered = 30;

/** A mission, found by words in its title, place or purpose. */
export function MissionPicker({ value, onChange, ...rest }: Props) {
  const { t, language } = useTexts();
  const [text, setText] = useState('');
  const found = useRecords('missions', 'list', { text }).data ?? [];
  const chosen = useRecords('missions', 'get', value ? { id: value } : 'wait').data;
  const rows = found.filter(({ id }) => id !== value).slice(0, offered);
  const shown = chosen && chosen.id === value ? [chosen, ...rows] : rows;
  return (
    <ComboBox
      {...rest}
      emptyLabel={t('common.nothingFound')}
      items={shown.map(({ id, title, dates }) => ({
        id,
        label: title,
        hint: formatMissionDates(dates, t, language, 'short'),
      }))}
      onChange={onChange}
      onSearch={(typed) => setText(typed === chosen?.title ? '' : typed)}
      value={value}
    />
  );
}
