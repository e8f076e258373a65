import { useState } from 'react';
import { api } from './api';
import { DirectoryBox, type PickerTexts } from './DirectoryBox';
import { personChoice } from './people';
import { useRecords } from './records';
import { splitName } from './splitName';
import { useRun } from './useRun';

type Props = PickerTexts & {
  value: string | null;
  onChange: (id: string | null) => void;
  /** Where a person who is created here belongs. */
  newOrganisationId?: string;
};

/** One person of the directory, found by typing, or created by it. */
export function PersonPicker({ value, newOrganisationId, ...rest }: Props) {
  const run = useRun();
  const [text, setText] = useState('');
  const found = useRecords('people', 'find', { text, chosenId: value });
  return (
    <DirectoryBox
      {...rest}
      isSearching={found.isPending || found.isPlaceholderData}
      items={(found.data ?? []).map(personChoice)}
      onCreate={async (name) => {
        const created = await run(
          api().people.create({ ...splitName(name), organisationId: newOrganisationId ?? null }),
        );
        return created && { id: created.id, label: name };
      }}
      onSearch={setText}
      value={value}
    />
  );
}
