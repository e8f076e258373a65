import { Plus } from 'lucide-react';
import type { ProgrammeItem } from '../../../db/domain/programme';
import { useTexts } from '../../i18n';
import { IconButton } from '../../ui/IconButton';
import { Section } from '../../ui/Section';
import { type DragStore, useIsOver } from './dragStore';
import { ItemChip } from './ItemChip';
import type { ItemLook } from './look';
import styles from './Tray.module.css';

type Props = {
  items: readonly ProgrammeItem[];
  lookOf: (item: ProgrammeItem) => ItemLook;
  store: DragStore;
  onNew: () => void;
};

/** What belongs in the programme and has no day yet. */
export function Tray({ items, lookOf, store, onNew }: Props) {
  const { t } = useTexts();
  const isOver = useIsOver(store, null);
  return (
    <div className={styles.tray} data-drop="tray" data-over={isOver || undefined}>
      <Section
        action={<IconButton icon={Plus} label={t('programme.tray.add')} onPress={onNew} size="small" />}
        hasNoRule
        heading={t('programme.tray.heading')}
      >
        {items.length === 0 ? (
          <p className={styles.empty}>{t('programme.tray.empty')}</p>
        ) : (
          <div className={styles.items}>
            {items.map((item) => (
              <ItemChip key={item.id} {...lookOf(item)} />
            ))}
          </div>
        )}
      </Section>
    </div>
  );
}
