import { useState } from 'react';
import { fold } from '../../db/domain/search';
import { api } from './api';
import { DirectoryBox, type PickerTexts } from './DirectoryBox';
import { useRecords } from './records';
import { useRun } from './useRun';

type Props = PickerTexts & {
  value: string | null;
  onChange: (id: string | null) => void;
};

/** How many are offered; whichever isn't among them is found by typing more. */
const mostOffered = 50;

/** One solution of the catalogue, found by its title or its provider's name, or created by typing. */
export function SolutionPicker({ value, ...rest }: Props) {
  const run = useRun();
  const [text, setText] = useState('');
  const solutions = useRecords('solutions', 'list', {});
  const words = fold(text).trim();
  const fitting = (solutions.data ?? []).filter(
    ({ id, title, providerName }) => id !== value && fold(`${title} ${providerName ?? ''}`).includes(words),
  );
  const chosen = (solutions.data ?? []).filter(({ id }) => id === value);
  return (
    <DirectoryBox
      {...rest}
      isSearching={solutions.isPending}
      items={[...fitting.slice(0, mostOffered), ...chosen].map(({ id, title, providerName }) => ({
        id,
        label: title,
        hint: providerName ?? undefined,
      }))}
      onCreate={async (title) => {
        const created = await run(api().solutions.create({ title }));
        return created && { id: created.id, label: title };
      }}
      onSearch={setText}
      value={value}
    />
  );
}
