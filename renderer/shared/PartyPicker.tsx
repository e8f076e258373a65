import { Building2, UserRound } from 'lucide-react';
import { useState } from 'react';
import type { PartyRef } from '../../db/domain/follow-up';
import { useTexts } from '../i18n';
import type { Choice } from '../ui/ChoiceList';
import { DirectoryBox, type PickerTexts } from './DirectoryBox';
import { useOrganisationChoice } from './organisations';
import { personChoice } from './people';
import { useRecords } from './records';
import { useNewPerson } from './useNewPerson';

type Props = PickerTexts & { value: PartyRef | null; onChange: (party: PartyRef | null) => void };

const keyOf = ({ kind, id }: PartyRef) => `${kind}:${id}`;

function partyOf(key: string | null): PartyRef | null {
  const [kind, id] = key?.split(':') ?? [];
  return id && (kind === 'person' || kind === 'organisation') ? { kind, id } : null;
}

/** A person or an organisation, found by typing in one field; what isn't there is created as a person. */
export function PartyPicker({ value, onChange, ...rest }: Props) {
  const { t } = useTexts();
  const { make, question, withdraw } = useNewPerson();
  const toOrganisation = useOrganisationChoice();
  const [text, setText] = useState('');
  const chosen = (kind: PartyRef['kind']) => (value?.kind === kind ? value.id : null);
  const people = useRecords('people', 'find', { text, chosenId: chosen('person') });
  const organisations = useRecords('people', 'findOrganisations', { text, chosenId: chosen('organisation') });
  const items: Choice[] = [
    ...(people.data ?? []).map((person) => ({
      ...personChoice(person),
      id: keyOf({ kind: 'person', id: person.id }),
      icon: UserRound,
    })),
    ...(organisations.data ?? []).map((organisation) => ({
      ...toOrganisation(organisation),
      id: keyOf({ kind: 'organisation', id: organisation.id }),
      icon: Building2,
    })),
  ];
  return (
    <div>
      <DirectoryBox
        {...rest}
        createLabel={(name) => t('people.createPersonNamed', { name })}
        isSearching={[people, organisations].some((found) => found.isPending || found.isPlaceholderData)}
        items={items}
        onChange={(key) => onChange(partyOf(key))}
        onCreate={async (name) => {
          const person = await make(name, { seen: (people.data ?? []).map(({ id }) => id) });
          return person && { ...person, id: keyOf({ kind: 'person', id: person.id }) };
        }}
        onSearch={(typed) => {
          setText(typed);
          if (typed !== '') withdraw();
        }}
        value={value && keyOf(value)}
      />
      {question}
    </div>
  );
}
