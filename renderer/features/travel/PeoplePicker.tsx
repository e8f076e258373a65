import { UserPlus } from 'lucide-react';
import { isCountedOn, participationSides } from '../../../db/domain/participation';
import { personName } from '../../../db/domain/person';
import { useTexts } from '../../i18n';
import type { Choice } from '../../ui/ChoiceList';
import { MenuButton, type MenuEntry } from '../../ui/MenuButton';
import { MultiPicker } from '../../ui/MultiPicker';
import styles from './PeoplePicker.module.css';
import type { Travel } from './useTravel';

/** Those who are counted on, and those who are chosen already. */
export const choices = (participants: Travel['participants'], value: readonly string[]): Choice[] =>
  participants
    .filter((one) => isCountedOn(one) || value.includes(one.id))
    .map((one) => ({ id: one.id, label: personName(one), hint: one.homeName ?? '' }));

type Props = {
  label: string;
  travel: Pick<Travel, 'participants' | 'groups'>;
  value: readonly string[];
  error?: string;
  onChange: (participationIds: string[]) => void;
};

/** Who is on a leg: one by one, or a whole side or group of the delegation at once. */
export function PeoplePicker({ label, travel: { participants, groups }, value, error, onChange }: Props) {
  const { t } = useTexts();
  const coming = participants.filter(isCountedOn);
  const isComing = new Set(coming.map(({ id }) => id));
  const add = (ids: readonly string[]) => onChange([...new Set([...value, ...ids])]);
  const entry = (id: string, text: string, ids: readonly string[]): MenuEntry => ({
    ...{ id, label: text, onAction: () => add(ids) },
    isDisabled: ids.every((one) => value.includes(one)),
  });
  const sides = participationSides.flatMap((side) => {
    const own = coming.filter((one) => one.side === side).map(({ id }) => id);
    return own.length > 0 ? [entry(side, t(`travel.allOf.${side}`), own)] : [];
  });
  const inGroups = groups.flatMap(({ id, name, memberIds }, index) => {
    const own = memberIds.filter((member) => isComing.has(member));
    return own.length > 0
      ? [{ ...entry(id, t('travel.allOfGroup', { name }), own), startsGroup: index === 0 }]
      : [];
  });
  return (
    <div className={styles.picker}>
      <MultiPicker
        emptyLabel={t('common.nothingFound')}
        error={error}
        items={choices(participants, value)}
        label={label}
        onChange={onChange}
        value={value}
      />
      <div className={styles.more}>
        <MenuButton
          icon={UserPlus}
          items={[
            ...sides,
            ...inGroups,
            {
              id: 'nobody',
              label: t('travel.nobody'),
              startsGroup: true,
              isDisabled: value.length === 0,
              onAction: () => onChange([]),
            },
          ]}
          label={t('travel.addTravellers')}
          size="small"
          variant="quiet"
        />
      </div>
    </div>
  );
}
