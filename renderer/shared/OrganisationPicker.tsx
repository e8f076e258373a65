import { useState } from 'react';
import type { OrganisationKind } from '../../db/domain/organisation';
import { api } from './api';
import { DirectoryBox, type PickerTexts } from './DirectoryBox';
import { useOrganisationChoice } from './organisations';
import { useRecords } from './records';
import { useRun } from './useRun';

type Props = PickerTexts & {
  value: string | null;
  onChange: (id: string | null) => void;
  /** What an organisation that is created here is; `other` unless said. */
  newKind?: OrganisationKind;
  /** The partner that one created here belongs to. */
  newPartnerId?: string;
};

/** One organisation of the directory, found by typing, or created by it. */
export function OrganisationPicker({ value, newKind = 'other', newPartnerId, ...rest }: Props) {
  const run = useRun();
  const toChoice = useOrganisationChoice();
  const [text, setText] = useState('');
  const found = useRecords('people', 'findOrganisations', { text, chosenId: value });
  return (
    <DirectoryBox
      {...rest}
      isSearching={found.isPending || found.isPlaceholderData}
      items={(found.data ?? []).map(toChoice)}
      onCreate={async (name) => {
        const partnerId = newPartnerId ?? null;
        const created = await run(api().people.createOrganisation({ name, kind: newKind, partnerId }));
        return created && { id: created.id, label: name };
      }}
      onSearch={setText}
      value={value}
    />
  );
}
