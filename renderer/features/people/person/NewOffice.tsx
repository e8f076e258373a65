import type { NewOffice as NewOfficeDraft } from '../../../../db/domain/person-details';
import type { PersonDetail } from '../../../../electron/contract/people';
import { useTexts } from '../../../i18n';
import { AddingForm } from '../../../shared/AddingForm';
import { api } from '../../../shared/api';
import { OrganisationPicker } from '../../../shared/OrganisationPicker';
import { PartialDateInput } from '../../../shared/PartialDateInput';
import { FormGrid } from '../../../ui/FormGrid';
import { TextField } from '../../../ui/TextField';
import styles from './NewOffice.module.css';

const empty: NewOfficeDraft = { position: '', organisationId: null, since: null, formerUntil: null };

type Props = { person: PersonDetail; onDone: () => void };

/** A person takes another office: the present one becomes a post. */
export function NewOffice({ person: { id, position, organisationId }, onDone }: Props) {
  const { t } = useTexts();
  const hasFormer = position !== '' || organisationId !== null;
  return (
    <AddingForm
      add={(draft) => api().people.changeOffice({ ...draft, id })}
      draftKey={`person ${id} office`}
      empty={empty}
      onDone={onDone}
      submitLabel={t('people.office.changeTo')}
    >
      {({ draft, change, errorOf }) => (
        <>
          <FormGrid>
            <TextField
              autoFocus
              error={errorOf('position')}
              label={t('people.position')}
              onChange={(text) => change({ position: text })}
              value={draft.position}
            />
            <OrganisationPicker
              error={errorOf('organisationId')}
              label={t('people.organisation')}
              onChange={(chosen) => change({ organisationId: chosen })}
              value={draft.organisationId}
            />
            <PartialDateInput
              error={errorOf('since')}
              label={t('people.office.since')}
              onChange={(since) => change({ since })}
              value={draft.since}
            />
            {hasFormer && (
              <PartialDateInput
                error={errorOf('formerUntil')}
                hint={t('people.office.formerUntilHint')}
                label={t('people.office.formerUntil')}
                onChange={(formerUntil) => change({ formerUntil })}
                value={draft.formerUntil}
              />
            )}
          </FormGrid>
          {hasFormer && <p className={styles.text}>{t('people.office.changeText')}</p>}
        </>
      )}
    </AddingForm>
  );
}
