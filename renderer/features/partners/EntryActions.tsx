import { ArrowDown, ArrowUp, Ellipsis, Pencil, Trash2 } from 'lucide-react';
import type { Ref } from 'react';
import { useTexts } from '../../i18n';
import { IconButton } from '../../ui/IconButton';
import { MenuButton } from '../../ui/MenuButton';
import styles from './Entries.module.css';
import type { EntryPlace } from './entryPlaces';

type Props = {
  /** What the entry is called. */
  label: string;
  place: EntryPlace | undefined;
  /** The edit button's, to which the focus comes back. */
  opener: { ref: Ref<HTMLButtonElement>; onPress: () => void };
  /** Before another entry; null is last. */
  onMove: (beforeId: string | null) => void;
  onRemove: () => void;
};

/** What can be done with an entry of the profile; in sight when one points at it. */
export function EntryActions({ label, place, opener, onMove, onRemove }: Props) {
  const { t } = useTexts();
  return (
    <div className={styles.actions}>
      <IconButton icon={Pencil} label={t('partners.facts.edit', { label })} {...opener} size="small" />
      <MenuButton
        icon={Ellipsis}
        isIconOnly
        items={[
          {
            id: 'up',
            label: t('partners.facts.up'),
            icon: ArrowUp,
            isDisabled: place?.up === undefined,
            onAction: () => place?.up && onMove(place.up),
          },
          {
            id: 'down',
            label: t('partners.facts.down'),
            icon: ArrowDown,
            isDisabled: place?.down === undefined,
            onAction: () => place?.down !== undefined && onMove(place.down),
          },
          {
            id: 'remove',
            label: t('common.remove'),
            icon: Trash2,
            startsGroup: true,
            onAction: onRemove,
          },
        ]}
        label={t('partners.facts.more', { label })}
        size="small"
      />
    </div>
  );
}
