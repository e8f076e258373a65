import type { ContactKind } from '../../../../db/domain/person-details';
import { useTexts } from '../../../i18n';
import { AddingForm } from '../../../shared/AddingForm';
import { api } from '../../../shared/api';
import { FormGrid } from '../../../ui/FormGrid';
import { TextField } from '../../../ui/TextField';

type Props = { personId: string; kind: ContactKind; onDone: () => void };

/** Adds another number or address. */
export function NewContact({ personId, kind, onDone }: Props) {
  const { t } = useTexts();
  return (
    <AddingForm
      add={(draft) => api().people.addContact({ ...draft, kind, personId })}
      draftKey={`contact_detail new ${kind} of ${personId}`}
      empty={{ label: '', value: '' }}
      onDone={onDone}
    >
      {({ draft, change, errorOf }) => (
        <FormGrid>
          <TextField
            autoFocus
            error={errorOf('value')}
            isRequired
            label={t(`people.contact.adding.${kind}`)}
            onChange={(value) => change({ value })}
            type={kind === 'phone' ? 'tel' : 'email'}
            value={draft.value}
          />
          <TextField
            error={errorOf('label')}
            label={t('people.contact.label')}
            onChange={(label) => change({ label })}
            placeholder={t(`people.contact.labelExample.${kind}`)}
            value={draft.label}
          />
        </FormGrid>
      )}
    </AddingForm>
  );
}
