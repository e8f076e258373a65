import { useState } from 'react';
import { fold } from '../../db/domain/search';
import { useTexts } from '../i18n';
import { ComboBox } from '../ui/ComboBox';
import { useRecords } from './records';

type Props = {
  label: string;
  isLabelHidden?: boolean;
  placeholder?: string;
  hint?: string;
  error?: string;
  /** Only this cooperation's, or this partner's, are offered. */
  cooperationId?: string;
  partnerId?: string;
  value: string | null;
  onChange: (id: string | null) => void;
};

/** An agreement, found by words of its title or its cooperation's. */
export function AgreementPicker({ cooperationId, partnerId, value, ...rest }: Props) {
  const { t } = useTexts();
  const [text, setText] = useState('');
  const agreements = useRecords('agreements', 'list', {}).data ?? [];
  const chosen = agreements.find(({ id }) => id === value);
  const wanted = fold(text === chosen?.title ? '' : text);
  const rows = agreements.filter(
    (one) =>
      one.id === value ||
      ((cooperationId === undefined || one.cooperationId === cooperationId) &&
        (partnerId === undefined || one.partnerId === partnerId) &&
        fold(`${one.title} ${one.cooperationTitle}`).includes(wanted)),
  );
  return (
    <ComboBox
      {...rest}
      emptyLabel={t('common.nothingFound')}
      items={rows.map(({ id, title, cooperationTitle }) => ({ id, label: title, hint: cooperationTitle }))}
      onSearch={setText}
      value={chosen ? value : null}
    />
  );
}
