import { useTexts } from '../../i18n';
import { AddingForm } from '../../shared/AddingForm';
import { api } from '../../shared/api';
import { DayInput } from '../../shared/DayInput';
import { TextField } from '../../ui/TextField';
import styles from './PartnerHolidays.module.css';

type Props = { partnerId: string; onDone: () => void };

const empty = { day: null as string | null, name: '' };

/** Adds holidays, one after another. */
export function NewHoliday({ partnerId, onDone }: Props) {
  const { t } = useTexts();
  return (
    <AddingForm
      add={({ day, name }) => api().partners.addHolidays({ partnerId, holidays: [{ day: day ?? '', name }] })}
      addsSeveral
      draftKey={`holiday new of ${partnerId}`}
      empty={empty}
      onDone={onDone}
    >
      {({ draft, change, errorOf }) => (
        <div className={styles.newHoliday}>
          <DayInput
            autoFocus
            error={errorOf('day')}
            isRequired
            label={t('partners.holidays.day')}
            onChange={(day) => change({ day })}
            value={draft.day}
          />
          <TextField
            error={errorOf('name')}
            isRequired
            label={t('partners.holidays.name')}
            onChange={(name) => change({ name })}
            value={draft.name}
          />
        </div>
      )}
    </AddingForm>
  );
}
