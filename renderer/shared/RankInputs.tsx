import type { Person, PersonPatch } from '../../db/domain/person';
import { useTexts } from '../i18n';
import { NumberField } from '../ui/NumberField';
import { Select } from '../ui/Select';
import { api } from './api';
import { useRun } from './useRun';

const classes = ['none', '1', '2', '3', '4', '5'] as const;

type Props = {
  person: Pick<Person, 'id' | 'precedenceClass' | 'precedenceNumber'>;
  autoFocus?: boolean;
};

/** A person's class in the order of precedence and number there, side by side in whatever they stand in. */
export function RankInputs({ person, autoFocus }: Props) {
  const { t } = useTexts();
  const run = useRun();
  const save = (patch: PersonPatch) => void run(api().people.update({ id: person.id, patch }));
  return (
    <>
      <Select
        autoFocus={autoFocus}
        items={classes.map((id) => ({ id, label: id === 'none' ? t('order.noClass') : id }))}
        label={t('order.class')}
        onChange={(chosen) => save({ precedenceClass: chosen === 'none' ? null : Number(chosen) })}
        value={classes.find((id) => id === String(person.precedenceClass)) ?? 'none'}
      />
      <NumberField
        formatOptions={{ maximumFractionDigits: 0 }}
        label={t('order.classNumber')}
        maxValue={10_000}
        minValue={1}
        onChange={(number) => save({ precedenceNumber: number })}
        value={person.precedenceNumber}
      />
    </>
  );
}
