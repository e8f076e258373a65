import { type CSSProperties, Fragment, memo } from 'react';
import type { DayBlock } from '../../../db/domain/layout';
import { isLive } from '../../../db/domain/programme';
import { useTexts } from '../../i18n';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { useIsDragged } from './dragStore';
import styles from './ItemBlock.module.css';
import { isWithMod } from './keys';
import { clockLabel, type ItemLook, restWords } from './look';
import { MarkSign } from './MarkSign';
import { isUnconfirmed, stateWords } from './words';

type Props = ItemLook &
  Omit<DayBlock, 'id'> & {
    dayIndex: number;
    dayCount: number;
    /** The height of an hour in pixels. */
    hour: number;
  };

/** Under this many pixels there is room for one line, and under those for a small one. */
const oneLine = 42;
const smallLine = 28;

/** The part of an item that lies on one day, as a button on the hours of the grid. */
export const ItemBlock = memo(function ItemBlock(props: Props) {
  const { item, startMinute, endMinute, continuesBefore, continuesAfter, columns } = props;
  const words = useTexts();
  const isDragged = useIsDragged(props.store, item.id);
  const height = ((endMinute - startMinute) * props.hour) / 60;
  const isShort = height < oneLine;
  const time = clockLabel(props, words);
  const count = item.participationIds.length;
  const people = count > 0 ? words.t('programme.people', { count }) : null;
  // Side by side there is little room: the rest stands in the tooltip and in the pane.
  const isCrowded = columns > 1;
  const state = stateWords(item, words);
  const who = props.groups || people;
  const details = isShort ? [] : isCrowded ? [props.groups, state] : [state, item.place, who];
  const shown = (isShort && isCrowded ? [] : [time, ...details]).filter(Boolean);
  const rest = restWords(props, words);
  return (
    <button
      aria-pressed={props.isOpen || props.isChosen}
      className={styles.block}
      data-chosen={props.isChosen || undefined}
      data-colour={props.colour}
      data-continues-after={continuesAfter || undefined}
      data-continues-before={continuesBefore || undefined}
      data-cancelled={!isLive(item) || undefined}
      data-crowded={isCrowded ? (columns > 2 ? 'very' : 'yes') : undefined}
      data-cut={props.isCut || undefined}
      data-dimmed={props.isDimmed || undefined}
      data-dragged={isDragged || undefined}
      data-item={item.id}
      data-mark={props.mark ?? undefined}
      data-open={props.isOpen || undefined}
      data-short={isShort ? (height < smallLine ? 'very' : 'yes') : undefined}
      data-stop={continuesBefore ? undefined : item.id}
      data-unconfirmed={isUnconfirmed(item) || undefined}
      data-zoned={item.zone !== null || item.endZone !== null || undefined}
      onClick={(event) =>
        props.onPress(item.id, { isWithCtrl: isWithMod(event), isWithShift: event.shiftKey })
      }
      style={placeOf(props)}
      tabIndex={props.isTabStop && !continuesBefore ? 0 : -1}
      type="button"
    >
      {!continuesBefore && <span className={styles.start} data-edge="start" />}
      <span className={styles.text} title={`${item.title}, ${rest}`}>
        <span className={styles.title} dir="auto">
          {item.title}
        </span>
        <VisuallyHidden>{`, ${rest}`}</VisuallyHidden>
        {shown.length > 0 && (
          <span aria-hidden className={styles.meta}>
            {[...new Set(shown)].map((part, index) => (
              <Fragment key={part}>
                {index > 0 && ' · '}
                <bdi>{part}</bdi>
              </Fragment>
            ))}
          </span>
        )}
      </span>
      {props.mark && <MarkSign mark={props.mark} />}
      {!continuesAfter && <span className={styles.end} data-edge="end" />}
    </button>
  );
});

type Place = Pick<Props, 'startMinute' | 'endMinute' | 'column' | 'columns' | 'dayIndex' | 'dayCount'>;

/** Where a block stands, for its style sheet: minutes, and which part of the grid's width. */
export function placeOf({
  startMinute,
  endMinute,
  column,
  columns,
  dayIndex,
  dayCount,
}: Place): CSSProperties {
  const place = {
    '--start': startMinute,
    '--minutes': endMinute - startMinute,
    '--day': dayIndex,
    '--days': dayCount,
    '--column': column,
    '--columns': columns,
  };
  return place as CSSProperties;
}
