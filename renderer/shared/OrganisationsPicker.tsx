import { useEffect, useRef } from 'react';
import type { OrganisationKind } from '../../db/domain/organisation';
import { useTexts } from '../i18n';
import { MultiPicker } from '../ui/MultiPicker';
import { api } from './api';
import type { PickerTexts } from './DirectoryBox';
import { useOrganisationChoice } from './organisations';
import { useRecords } from './records';
import { useRun } from './useRun';

type Props = PickerTexts & {
  value: readonly string[];
  onChange: (ids: string[]) => void;
  /** What an organisation that is created here is; `other` unless said. */
  newKind?: OrganisationKind;
};

/** Several organisations of the directory; what isn't there yet is created by typing it. */
export function OrganisationsPicker({ value, onChange, newKind = 'other', ...rest }: Props) {
  const { t } = useTexts();
  const run = useRun();
  const toChoice = useOrganisationChoice();
  // What is chosen while a new organisation is being made stays chosen.
  const now = useRef(value);
  useEffect(() => {
    now.current = value;
  }, [value]);
  const organisations = useRecords('people', 'listOrganisations', {});
  return (
    <MultiPicker
      {...rest}
      createLabel={(name) => t('common.createNamed', { name })}
      emptyLabel={t('common.nothingFound')}
      items={(organisations.data ?? []).map(toChoice)}
      onChange={onChange}
      onCreate={async (name) => {
        const created = await run(api().people.createOrganisation({ name, kind: newKind }));
        if (created) onChange([...now.current, created.id]);
      }}
      value={value}
    />
  );
}
