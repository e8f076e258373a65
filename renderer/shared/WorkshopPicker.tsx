import { useTexts } from '../i18n';
import { ComboBox } from '../ui/ComboBox';
import { useRecords } from './records';
import { formatShortWhen } from './workshopWhen';

type Props = {
  label: string;
  isLabelHidden?: boolean;
  hint?: string;
  error?: string;
  placeholder?: string;
  /** Whose workshops are offered: a mission's, or those of all missions of a partner or a cooperation. */
  of: { missionId: string } | { partnerId: string } | { cooperationId: string };
  /** The programme item's id. */
  value: string | null;
  onChange: (itemId: string | null) => void;
};

/** A workshop, found by words in its title. Its day and its mission tell two of one title apart. */
export function WorkshopPicker({ of, value, ...rest }: Props) {
  const { t, language } = useTexts();
  const found = useRecords('workshops', 'list', of).data ?? [];
  const isElsewhere = value !== null && !found.some(({ id }) => id === value);
  // What was chosen before stays to be seen when it is of another mission.
  const elsewhere = useRecords('workshops', 'get', isElsewhere ? { itemId: value } : 'wait').data;
  const shown = isElsewhere && elsewhere?.id === value ? [elsewhere, ...found] : found;
  return (
    <ComboBox
      {...rest}
      emptyLabel={t('common.nothingFound')}
      items={shown.map((workshop) => {
        const when = formatShortWhen(workshop, t, language);
        const hint = 'missionId' in of ? when : `${workshop.mission.title}, ${when}`;
        return { id: workshop.id, label: workshop.title, hint };
      })}
      value={value}
    />
  );
}
