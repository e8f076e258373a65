import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { PersonPatch } from '../../../../db/domain/person';
import type { ContactKind } from '../../../../db/domain/person-details';
import type { PersonDetail } from '../../../../electron/contract/people';
import { useTexts } from '../../../i18n';
import { api } from '../../../shared/api';
import { PersonPicker } from '../../../shared/PersonPicker';
import { SavedText } from '../../../shared/SavedText';
import { useRun } from '../../../shared/useRun';
import { Button } from '../../../ui/Button';
import { FormGrid } from '../../../ui/FormGrid';
import { FormWide } from '../../../ui/FormWide';
import { Section } from '../../../ui/Section';
import { Assists } from './Assists';
import { FurtherContact } from './FurtherContact';
import { NewContact } from './NewContact';
import { phoneHint } from './phoneHint';

/** How one reaches a person: address and number, further ones, and whom one writes to instead. */
export function Contact({ person }: { person: PersonDetail }) {
  const { t } = useTexts();
  const run = useRun();
  const [adding, setAdding] = useState<ContactKind | null>(null);
  const { id, organisationCountry } = person;
  const save = (patch: PersonPatch) => api().people.update({ id, patch });
  return (
    <Section
      action={
        <>
          <Button icon={Plus} onPress={() => setAdding('email')} size="small" variant="quiet">
            {t('people.contact.addEmail')}
          </Button>
          <Button icon={Plus} onPress={() => setAdding('phone')} size="small" variant="quiet">
            {t('people.contact.addPhone')}
          </Button>
        </>
      }
      hasNoRule
      heading={t('people.contact.heading')}
    >
      <FormGrid>
        <SavedText
          draftKey={`person ${id} email`}
          label={t('people.email')}
          onSave={(email) => save({ email })}
          type="email"
          value={person.email}
        />
        <SavedText
          draftKey={`person ${id} phone`}
          hint={phoneHint(person.phone, organisationCountry, t)}
          label={t('people.phone')}
          onSave={(phone) => save({ phone })}
          type="tel"
          value={person.phone}
        />
        {person.contacts.map((contact) => (
          <FormWide key={contact.id}>
            <FurtherContact contact={contact} country={organisationCountry} />
          </FormWide>
        ))}
        {adding && (
          <FormWide>
            <NewContact key={adding} kind={adding} onDone={() => setAdding(null)} personId={id} />
          </FormWide>
        )}
        <PersonPicker
          hint={t('people.contact.assistantHint')}
          label={t('people.contact.assistant')}
          onChange={(assistantId) => void run(save({ assistantId }))}
          value={person.assistantId}
        />
        {person.assists.length > 0 && <Assists people={person.assists} />}
      </FormGrid>
    </Section>
  );
}
