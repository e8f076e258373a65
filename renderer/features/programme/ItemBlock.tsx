import { type CSSProperties, Fragment, memo } from 'react';
import type { DayBlock } from '../../../db/domain/layout';
import { isLive, type ProgrammeItem } from '../../../db/domain/programme';
import { useTexts } from '../../i18n';
import { formatClock, zoneCity } from '../../shared/format';
import type { TopicColour } from '../../ui/topicIcons';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import styles from './ItemBlock.module.css';
import { isUnconfirmed, restWords, stateWords } from './words';

/** What a block or a chip needs to know of its item's surroundings. */
export type ItemLook = {
  item: ProgrammeItem;
  colour: TopicColour;
  isOverlapping: boolean;
  isOpen: boolean;
  isDragged: boolean;
  /** Whether Tab comes to it: exactly one stop of the programme is where Tab comes in. */
  isTabStop: boolean;
  onOpen: (id: string) => void;
};

type Props = ItemLook &
  Omit<DayBlock, 'id'> & {
    dayIndex: number;
    dayCount: number;
  };

/** Under this many minutes there is room for one line. */
const oneLine = 45;

/** The part of an item that lies on one day, as a button on the hours of the grid. */
export const ItemBlock = memo(function ItemBlock(props: Props) {
  const { item, startMinute, endMinute, continuesBefore, continuesAfter, columns } = props;
  const words = useTexts();
  const { language } = words;
  const minutes = endMinute - startMinute;
  const isShort = minutes < oneLine;
  const time = item.time.kind === 'timed' ? formatClock(item.time.startsAt, language) : '';
  const state = stateWords(item, words);
  const count = item.participationIds.length;
  const zone = item.zone === null ? null : zoneCity(item.zone, language);
  const people = count > 0 ? words.t('programme.people', { count }) : null;
  // Side by side there is little room: the rest stands in the tooltip and in the pane.
  const isCrowded = columns > 1;
  const details = isShort ? [zone] : isCrowded ? [zone, state] : [zone, state, item.place, people];
  const shown = (isShort && isCrowded ? [] : [time, ...details]).filter(
    (part) => part !== null && part !== '',
  );
  const rest = restWords(item, props.isOverlapping, words);
  return (
    <button
      aria-pressed={props.isOpen}
      className={styles.block}
      data-colour={props.colour}
      data-continues-after={continuesAfter || undefined}
      data-continues-before={continuesBefore || undefined}
      data-cancelled={!isLive(item) || undefined}
      data-crowded={isCrowded ? (columns > 2 ? 'very' : 'yes') : undefined}
      data-dragged={props.isDragged || undefined}
      data-item={item.id}
      data-open={props.isOpen || undefined}
      data-overlapping={props.isOverlapping || undefined}
      data-short={isShort ? (minutes < 30 ? 'very' : 'yes') : undefined}
      data-stop={continuesBefore ? undefined : item.id}
      data-unconfirmed={isUnconfirmed(item) || undefined}
      onClick={() => props.onOpen(item.id)}
      style={placeOf(props)}
      tabIndex={props.isTabStop && !continuesBefore ? 0 : -1}
      type="button"
    >
      {!continuesBefore && <span className={styles.start} data-edge="start" />}
      <span className={styles.text} title={isShort || isCrowded ? `${item.title}, ${rest}` : undefined}>
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
