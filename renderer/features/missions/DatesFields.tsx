import { useTexts } from '../../i18n';
import { DayInput } from '../../shared/DayInput';

import { FormGrid } from '../../ui/FormGrid';
import { NumberField } from '../../ui/NumberField';
import { RadioGroup } from '../../ui/RadioGroup';
import { Select } from '../../ui/Select';
import styles from './DatesFields.module.css';
import type { DatesDraft } from './datesDraft';
import { monthNames } from './monthNames';

const kinds = ['exact', 'approximate', 'unknown'] as const;

type Props = {
  /** Names the record: a day that can't be read is kept under it. */
  draftKey?: string;
  draft: DatesDraft;
  onChange: (draft: DatesDraft) => void;
  /** Leaving a field: what is there should be kept now. */
  onBlur?: () => void;
  /** What is wrong with `startsOn`, `endsOn` or `period`. */
  errorOf: (field: 'startsOn' | 'endsOn' | 'period') => string | undefined;
};

/** When a mission is: days, roughly, or not known yet. */
export function DatesFields({ draftKey, draft, onChange, onBlur, errorOf }: Props) {
  const { t, language } = useTexts();
  const set = (part: Partial<DatesDraft>) => onChange({ ...draft, ...part });
  const noYear = draft.year === null ? t('failures.field.required') : t('missions.noSuchYear');
  return (
    <div className={styles.dates}>
      <RadioGroup
        items={kinds.map((id) => ({ id, label: t(`missions.datesKind.${id}`) }))}
        label={t('missions.dates')}
        onChange={(kind) => set({ kind })}
        orientation="horizontal"
        value={draft.kind}
      />
      {draft.kind === 'exact' && (
        <FormGrid>
          <DayInput
            draftKey={draftKey && `${draftKey} startsOn`}
            error={errorOf('startsOn')}
            label={t('missions.startsOn')}
            onBlur={onBlur}
            onChange={(startsOn) => set({ startsOn })}
            value={draft.startsOn}
          />
          <DayInput
            draftKey={draftKey && `${draftKey} endsOn`}
            error={errorOf('endsOn')}
            label={t('missions.endsOn')}
            onBlur={onBlur}
            onChange={(endsOn) => set({ endsOn })}
            value={draft.endsOn}
          />
        </FormGrid>
      )}
      {draft.kind === 'approximate' && (
        <FormGrid>
          <Select
            items={[
              { id: 'year', label: t('missions.wholeYear') },
              ...monthNames(language).map(({ month, name }) => ({ id: month, label: name })),
            ]}
            label={t('missions.month')}
            onChange={(month) => set({ month: month === 'year' ? '' : month })}
            value={draft.month || 'year'}
          />
          <NumberField
            error={errorOf('period') && noYear}
            formatOptions={{ useGrouping: false }}
            label={t('missions.year')}
            onBlur={onBlur}
            onChange={(year) => set({ year })}
            value={draft.year}
          />
        </FormGrid>
      )}
    </div>
  );
}
