import { memo } from 'react';
import { isLive } from '../../../db/domain/programme';
import { useTexts } from '../../i18n';
import { useIsDragged } from './dragStore';
import styles from './ItemChip.module.css';
import { isWithMod } from './keys';
import { type ItemLook, restWords } from './look';
import { MarkSign } from './MarkSign';
import { isUnconfirmed } from './words';

/** An item that has no hours yet, under its day's head or in the tray. */
export const ItemChip = memo(function ItemChip(props: ItemLook) {
  const { item } = props;
  const words = useTexts();
  const isDragged = useIsDragged(props.store, item.id);
  return (
    <button
      aria-label={`${item.title}, ${restWords(props, words)}`}
      aria-pressed={props.isOpen || props.isChosen}
      className={styles.chip}
      data-cancelled={!isLive(item) || undefined}
      data-chosen={props.isChosen || undefined}
      data-colour={props.colour}
      data-cut={props.isCut || undefined}
      data-dimmed={props.isDimmed || undefined}
      data-dragged={isDragged || undefined}
      data-item={item.id}
      data-open={props.isOpen || undefined}
      data-stop={item.id}
      data-unconfirmed={isUnconfirmed(item) || undefined}
      onClick={(event) =>
        props.onPress(item.id, { isWithCtrl: isWithMod(event), isWithShift: event.shiftKey })
      }
      tabIndex={props.isTabStop ? 0 : -1}
      type="button"
    >
      <span className={styles.title} dir="auto">
        {item.title}
      </span>
      {props.mark && <MarkSign mark={props.mark} />}
    </button>
  );
});
