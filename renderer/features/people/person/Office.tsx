import { ArrowRightLeft } from 'lucide-react';
import type { PersonPatch } from '../../../../db/domain/person';
import type { PersonDetail } from '../../../../electron/contract/people';
import { useTexts } from '../../../i18n';
import { api } from '../../../shared/api';
import { OrganisationPicker } from '../../../shared/OrganisationPicker';
import { SavedPartialDate } from '../../../shared/SavedPartialDate';
import { SavedText } from '../../../shared/SavedText';
import { useAdding } from '../../../shared/useAdding';
import { useRun } from '../../../shared/useRun';
import { Button } from '../../../ui/Button';
import { FormGrid } from '../../../ui/FormGrid';
import { Section } from '../../../ui/Section';
import { NewOffice } from './NewOffice';

/** The office a person holds, and taking another one. */
export function Office({ person }: { person: PersonDetail }) {
  const { t } = useTexts();
  const run = useRun();
  const { isAdding, opener, end } = useAdding();
  const { id } = person;
  const save = (patch: PersonPatch) => api().people.update({ id, patch });
  return (
    <Section
      action={
        <Button {...opener} icon={ArrowRightLeft} size="small" variant="quiet">
          {t('people.office.change')}
        </Button>
      }
      hasNoRule
      heading={t('people.office.heading')}
    >
      {isAdding ? (
        <NewOffice onDone={end} person={person} />
      ) : (
        <FormGrid>
          <SavedText
            draftKey={`person ${id} position`}
            label={t('people.position')}
            onSave={(position) => save({ position })}
            value={person.position}
          />
          <OrganisationPicker
            label={t('people.organisation')}
            onChange={(organisationId) => void run(save({ organisationId }))}
            value={person.organisationId}
          />
          <SavedPartialDate
            draftKey={`person ${id} positionSince`}
            label={t('people.office.since')}
            onSave={(positionSince) => save({ positionSince })}
            value={person.positionSince}
          />
        </FormGrid>
      )}
    </Section>
  );
}
