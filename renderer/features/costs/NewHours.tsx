import type { CostOwner } from '../../../db/domain/cost';
import { type Activity, activities } from '../../../db/domain/hours';
import { useTexts } from '../../i18n';
import { AddingForm } from '../../shared/AddingForm';
import { api } from '../../shared/api';
import { OrganisationPicker } from '../../shared/OrganisationPicker';
import { PartialDateInput } from '../../shared/PartialDateInput';
import { FormGrid } from '../../ui/FormGrid';
import { Select } from '../../ui/Select';
import styles from './Costs.module.css';
import { HoursInput } from './HoursInput';
import { missing } from './missing';

type Draft = {
  minutes: number | null;
  activity: Activity;
  administrationId: string | null;
  workedOn: string | null;
};

type Props = {
  owner: CostOwner;
  /** Whose hours they probably are. */
  administrationId: string | null;
  onDone: () => void;
};

/** Writes hours down one after the other. */
export function NewHours({ owner, administrationId, onDone }: Props) {
  const { t } = useTexts();
  const key = `new hours ${owner.id}`;
  return (
    <AddingForm<Draft>
      add={async ({ minutes, ...draft }) =>
        minutes === null ? missing('minutes') : api().costs.addHours({ ...draft, owner, minutes })
      }
      addsSeveral
      draftKey={key}
      empty={{ minutes: null, activity: 'preparation', administrationId, workedOn: null }}
      onDone={onDone}
    >
      {({ draft, change, errorOf }) => (
        <div className={styles.fields}>
          <FormGrid>
            <HoursInput
              autoFocus
              draftKey={key}
              error={errorOf('minutes')}
              onChange={(minutes) => change({ minutes })}
              value={draft.minutes}
            />
            <Select
              items={activities.map((id) => ({ id, label: t(`costs.activities.${id}`) }))}
              label={t('costs.activity')}
              onChange={(activity) => change({ activity })}
              value={draft.activity}
            />
            <OrganisationPicker
              label={t('costs.administration')}
              newKind="municipality"
              onChange={(chosen) => change({ administrationId: chosen })}
              placeholder={t('costs.hoursAdministrationPlaceholder')}
              value={draft.administrationId}
            />
            <PartialDateInput
              error={errorOf('workedOn')}
              label={t('costs.workedOn')}
              onChange={(workedOn) => change({ workedOn })}
              value={draft.workedOn}
            />
          </FormGrid>
        </div>
      )}
    </AddingForm>
  );
}
