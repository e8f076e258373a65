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
  isRequired?: boolean;
  /** Only this partner's are offered. */
  partnerId?: string;
  value: string | null;
  onChange: (id: string | null) => void;
};

/** A cooperation, found by words of its title or its partner's name. */
export function CooperationPicker({ partnerId, value, ...rest }: Props) {
  const { t } = useTexts();
  const [text, setText] = useState('');
  const cooperations = useRecords('cooperations', 'list', {}).data ?? [];
  const chosen = cooperations.find(({ id }) => id === value);
  const wanted = fold(text === chosen?.title ? '' : text);
  const rows = cooperations.filter(
    (one) =>
      one.id === value ||
      ((partnerId === undefined || one.partnerId === partnerId) &&
        fold(`${one.title} ${one.partnerName ?? ''}`).includes(wanted)),
  );
  return (
    <ComboBox
      {...rest}
      emptyLabel={t('common.nothingFound')}
      items={rows.map(({ id, title, partnerName }) => ({ id, label: title, hint: partnerName ?? undefined }))}
      onSearch={setText}
      value={chosen ? value : null}
    />
  );
}
