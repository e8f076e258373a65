import { useState } from 'react';
import type { AgreementTerm } from '../../../db/domain/agreement';
import { useTexts } from '../../i18n';
import { DayInput } from '../../shared/DayInput';
import { NumberField } from '../../ui/NumberField';
import { Select } from '../../ui/Select';

type Props = {
  value: AgreementTerm;
  onChange: (term: AgreementTerm) => void;
  /** What is wrong with the day on which it ends. */
  error?: string;
};

const kinds = ['months', 'until', 'open'] as const;

/** How long an agreement holds. A kind that needs a figure or a day is only taken once that is there. */
export function TermFields({ value, onChange, error }: Props) {
  const { t } = useTexts();
  const [wanted, setWanted] = useState<AgreementTerm['kind'] | null>(null);
  const kind = wanted ?? value.kind;

  function chooseKind(next: AgreementTerm['kind']) {
    setWanted(next);
    if (next === 'open') take({ kind: 'open' });
  }
  function take(term: AgreementTerm) {
    setWanted(null);
    onChange(term);
  }

  return (
    <>
      <Select
        items={kinds.map((id) => ({ id, label: t(`agreements.termKind.${id}`) }))}
        label={t('agreements.term')}
        onChange={chooseKind}
        value={kind}
      />
      {kind === 'months' && (
        <NumberField
          hint={value.kind === 'months' ? yearsOf(value.months, t) : undefined}
          label={t('agreements.months')}
          maxValue={1_200}
          minValue={1}
          onChange={(months) => months !== null && take({ kind: 'months', months: Math.round(months) })}
          unit={t('agreements.monthsUnit')}
          value={value.kind === 'months' ? value.months : null}
        />
      )}
      {kind === 'until' && (
        <DayInput
          error={error}
          label={t('agreements.endsOn')}
          onChange={(endsOn) => endsOn !== null && take({ kind: 'until', endsOn })}
          value={value.kind === 'until' ? value.endsOn : null}
        />
      )}
    </>
  );
}

/** 36 months are 3 years; what isn't whole years isn't said again. */
const yearsOf = (months: number, t: ReturnType<typeof useTexts>['t']) =>
  months % 12 === 0 ? t('agreements.years', { count: months / 12 }) : undefined;
