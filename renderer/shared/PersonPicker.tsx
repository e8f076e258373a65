import { useState } from 'react';
import { DirectoryBox, type PickerTexts } from './DirectoryBox';
import { personChoice } from './people';
import { useRecords } from './records';
import { useNewPerson } from './useNewPerson';

type Props = PickerTexts & {
  value: string | null;
  onChange: (id: string | null) => void;
  /** Where a person who is created here belongs. */
  newOrganisationId?: string;
};

/** One person of the directory, found by typing, or created by it, unless they turn out to be somebody there already. */
export function PersonPicker({ value, newOrganisationId, ...rest }: Props) {
  const [text, setText] = useState('');
  const found = useRecords('people', 'find', { text, chosenId: value });
  const { make, question, withdraw } = useNewPerson();
  return (
    <div>
      <DirectoryBox
        {...rest}
        isSearching={found.isPending || found.isPlaceholderData}
        items={(found.data ?? []).map(personChoice)}
        onCreate={(name) =>
          make(name, { organisationId: newOrganisationId, seen: (found.data ?? []).map(({ id }) => id) })
        }
        onSearch={(typed) => {
          setText(typed);
          if (typed !== '') withdraw();
        }}
        value={value}
      />
      {question}
    </div>
  );
}
