import type { WorkshopCase } from '../../../db/domain/workshop';
import { useTexts } from '../../i18n';
import { AddingForm } from '../../shared/AddingForm';
import { api } from '../../shared/api';
import { DayInput } from '../../shared/DayInput';
import { useToday } from '../../shared/useToday';
import { FormGrid } from '../../ui/FormGrid';
import { TextField } from '../../ui/TextField';

type Draft = { by: string; on: string | null };

/** Who made sure, and on which day, that nobody can be recognised in a case; both, or it isn't noted. */
export function AnonymityCheck({ one, onDone }: { one: WorkshopCase; onDone: () => void }) {
  const { t } = useTexts();
  const today = useToday();
  const { id, anonymised } = one;
  if (today === undefined) return null;
  return (
    <AddingForm<Draft>
      // Without a day the contract says at the field what is wrong.
      add={({ by, on }) => api().workshops.updateCase({ id, patch: { anonymised: { by, on: on ?? '' } } })}
      draftKey={`workshop_case ${id} anonymised`}
      empty={{ by: anonymised?.by ?? '', on: anonymised?.on ?? today }}
      onDone={onDone}
      submitLabel={t('workshop.saveCheck')}
    >
      {({ draft, change, errorOf }) => (
        <FormGrid>
          <TextField
            autoFocus
            error={errorOf('by')}
            isRequired
            label={t('workshop.checkedBy')}
            onChange={(by) => change({ by })}
            value={draft.by}
          />
          <DayInput
            error={errorOf('on')}
            label={t('workshop.checkedOn')}
            onChange={(on) => change({ on })}
            value={draft.on}
          />
        </FormGrid>
      )}
    </AddingForm>
  );
}
