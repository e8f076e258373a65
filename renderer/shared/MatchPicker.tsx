import { useTexts } from '../i18n';
import { ComboBox } from '../ui/ComboBox';
import { useRecords } from './records';

type Props = {
  label: string;
  isLabelHidden?: boolean;
  hint?: string;
  error?: string;
  placeholder?: string;
  /** Whose needs they meet; null for every partner's. */
  partnerId: string | null;
  value: string | null;
  onChange: (id: string | null) => void;
};

/** A need and the solution that it was matched with, found by words of either. */
export function MatchPicker({ partnerId, value, ...rest }: Props) {
  const { t } = useTexts();
  const matches = useRecords('matches', 'list', partnerId === null ? {} : { partnerId }).data ?? [];
  return (
    <ComboBox
      {...rest}
      emptyLabel={t('common.nothingFound')}
      items={matches.map((match) => ({
        id: match.id,
        label: t('matching.pair', { need: match.needTitle, solution: match.solutionTitle }),
        hint: t(`terms.matchState.${match.state}`),
      }))}
      value={value}
    />
  );
}
