import { memo } from 'react';
import { isLive } from '../../../db/domain/programme';
import { useTexts } from '../../i18n';
import type { ItemLook } from './ItemBlock';
import styles from './ItemChip.module.css';
import { isUnconfirmed, restWords } from './words';

/** An item that has no hours yet, under its day's head or in the tray. */
export const ItemChip = memo(function ItemChip(props: ItemLook) {
  const { item } = props;
  const words = useTexts();
  return (
    <button
      aria-label={`${item.title}, ${restWords(item, props.isOverlapping, words)}`}
      aria-pressed={props.isOpen}
      className={styles.chip}
      data-cancelled={!isLive(item) || undefined}
      data-colour={props.colour}
      data-dragged={props.isDragged || undefined}
      data-item={item.id}
      data-open={props.isOpen || undefined}
      data-stop={item.id}
      data-unconfirmed={isUnconfirmed(item) || undefined}
      onClick={() => props.onOpen(item.id)}
      tabIndex={props.isTabStop ? 0 : -1}
      type="button"
    >
      <span className={styles.title} dir="auto">
        {item.title}
      </span>
    </button>
  );
});
