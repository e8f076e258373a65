import { useState } from 'react';
import { fold } from '../../../db/domain/search';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { DirectoryBox, type PickerTexts } from '../../shared/DirectoryBox';
import { useRecords } from '../../shared/records';
import { useRun } from '../../shared/useRun';

type Props = PickerTexts & { value: string | null; onChange: (id: string | null) => void };

/** One of the office's political bodies, found by typing, or added by it. */
export function BodyPicker({ value, ...rest }: Props) {
  const { t } = useTexts();
  const run = useRun();
  const [text, setText] = useState('');
  const bodies = useRecords('decisions', 'bodies');
  const wanted = fold(text);
  return (
    <DirectoryBox
      {...rest}
      createLabel={(name) => t('common.createNamed', { name })}
      isSearching={bodies.isPending}
      items={(bodies.data ?? [])
        .filter(({ id, name }) => id === value || fold(name).includes(wanted))
        .map(({ id, name }) => ({ id, label: name }))}
      onCreate={async (name) => {
        const made = await run(api().decisions.addBody({ name }));
        return made && { id: made.id, label: name };
      }}
      onSearch={setText}
      value={value}
    />
  );
}
