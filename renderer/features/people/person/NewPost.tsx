import { useTexts } from '../../../i18n';
import { AddingForm } from '../../../shared/AddingForm';
import { api } from '../../../shared/api';
import { OrganisationPicker } from '../../../shared/OrganisationPicker';
import { PartialDateInput } from '../../../shared/PartialDateInput';
import { FormGrid } from '../../../ui/FormGrid';
import { FormWide } from '../../../ui/FormWide';
import { TextField } from '../../../ui/TextField';

const empty = {
  position: '',
  organisationId: null as string | null,
  startsOn: null as string | null,
  endsOn: null as string | null,
  note: '',
};

type Props = { personId: string; onDone: () => void };

/** Adds posts to a person, one after another. */
export function NewPost({ personId, onDone }: Props) {
  const { t } = useTexts();
  return (
    <AddingForm
      add={(draft) => api().people.addPost({ ...draft, personId })}
      addsSeveral
      draftKey={`post new of ${personId}`}
      empty={empty}
      onDone={onDone}
    >
      {({ draft, change, errorOf }) => (
        <FormGrid>
          <TextField
            autoFocus
            error={errorOf('position')}
            label={t('people.position')}
            onChange={(position) => change({ position })}
            value={draft.position}
          />
          <OrganisationPicker
            error={errorOf('organisationId')}
            label={t('people.organisation')}
            onChange={(organisationId) => change({ organisationId })}
            value={draft.organisationId}
          />
          <PartialDateInput
            error={errorOf('startsOn')}
            label={t('people.office.startsOn')}
            onChange={(startsOn) => change({ startsOn })}
            value={draft.startsOn}
          />
          <PartialDateInput
            error={errorOf('endsOn')}
            label={t('people.office.endsOn')}
            onChange={(endsOn) => change({ endsOn })}
            value={draft.endsOn}
          />
          <FormWide>
            <TextField
              error={errorOf('note')}
              label={t('people.office.note')}
              onChange={(note) => change({ note })}
              value={draft.note}
            />
          </FormWide>
        </FormGrid>
      )}
    </AddingForm>
  );
}
