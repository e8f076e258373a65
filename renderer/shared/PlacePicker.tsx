import { useMemo, useState } from 'react';
import { fold } from '../../db/domain/search';
import { api } from './api';
import { DirectoryBox, type PickerTexts } from './DirectoryBox';
import { useRecords } from './records';
import { useRun } from './useRun';

type Props = PickerTexts & {
  value: string | null;
  onChange: (id: string | null) => void;
  /** The partner in whose city one looks first, and to which a place that is created here belongs. */
  partnerId?: string | null;
};

/** One of the places, found by any of its names or its address, or created by typing its name. */
export function PlacePicker({ value, partnerId = null, ...rest }: Props) {
  const run = useRun();
  const [text, setText] = useState('');
  const all = useRecords('places', 'list', {}).data;
  const items = useMemo(() => {
    const wanted = fold(text).trim();
    const fits = (names: string[]) => names.some((name) => fold(name).includes(wanted));
    return (all ?? [])
      .filter(
        ({ id, name, nativeName, address, city }) => id === value || fits([name, nativeName, address, city]),
      )
      .sort((a, b) => Number(b.partnerId === partnerId) - Number(a.partnerId === partnerId))
      .map(({ id, name, address, city }) => ({
        id,
        label: name,
        hint: [address, city].filter(Boolean).join(', '),
      }));
  }, [all, text, value, partnerId]);
  return (
    <DirectoryBox
      {...rest}
      isSearching={all === undefined}
      items={items}
      onCreate={async (name) => {
        const created = await run(api().places.create({ name, partnerId }));
        return created && { id: created.id, label: name };
      }}
      onSearch={setText}
      value={value}
    />
  );
}
