import { useState } from 'react';
import { fold } from '../../db/domain/search';
import { useTexts } from '../i18n';
import { api } from './api';
import { DirectoryBox, type PickerTexts } from './DirectoryBox';
import { countryName } from './format';
import { useRecords } from './records';
import { useRun } from './useRun';

type Props = PickerTexts & { value: string | null; onChange: (id: string | null) => void };

/** One partner city or network, found by typing, or created (as a city) by it. */
export function PartnerPicker({ value, ...rest }: Props) {
  const { t, language } = useTexts();
  const run = useRun();
  const [text, setText] = useState('');
  const partners = useRecords('partners', 'list');
  const wanted = fold(text).trim();
  const items = (partners.data ?? [])
    .filter(
      (partner) => partner.id === value || fold(`${partner.name} ${partner.nativeName}`).includes(wanted),
    )
    .map(({ id, name, kind, country }) => ({
      id,
      label: name,
      hint: countryName(country, language) || t(`terms.partnerKind.${kind}`),
    }));
  return (
    <DirectoryBox
      {...rest}
      isSearching={partners.isPending}
      items={items}
      onCreate={async (name) => {
        const created = await run(api().partners.create({ kind: 'city', name }));
        return created && { id: created.id, label: name };
      }}
      onSearch={setText}
      value={value}
    />
  );
}
