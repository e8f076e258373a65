import { useTexts } from '../../i18n';
import { formatDay } from '../../shared/format';
import { useRecords } from '../../shared/records';
import { ComboBox } from '../../ui/ComboBox';

type Props = {
  label: string;
  /** The one that can't be chosen: the decision itself. */
  exceptId: string;
  onChange: (id: string | null) => void;
};

/** A decision to be added to something, found by words of its title. */
export function DecisionPicker({ exceptId, ...rest }: Props) {
  const { t, language } = useTexts();
  const decisions = useRecords('decisions', 'list', {}).data ?? [];
  return (
    <ComboBox
      {...rest}
      emptyLabel={t('common.nothingFound')}
      items={decisions
        .filter(({ id }) => id !== exceptId)
        .map(({ id, title, decidedOn }) => ({
          id,
          label: title,
          hint: decidedOn === null ? t('decisions.noDate') : formatDay(decidedOn, language),
        }))}
      value={null}
    />
  );
}
