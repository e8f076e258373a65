import { ArrowDown, ArrowUp, Ellipsis, GripVertical, Hand, Medal, Undo2, UserRound } from 'lucide-react';
import type { PointerEvent } from 'react';
import type { NamedDelegate, Ranked } from '../../../db/domain/precedence';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { NativeName } from '../../shared/NativeName';
import { becauseText, isolated, rankText } from '../../shared/precedenceWords';
import { goTo } from '../../shared/route';
import { SideMark } from '../../shared/SeatingMark';
import { useOfferUndo } from '../../shared/useOfferUndo';
import { useRun } from '../../shared/useRun';
import { Icon } from '../../ui/Icon';
import { LinkButton } from '../../ui/LinkButton';
import { MenuButton } from '../../ui/MenuButton';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import styles from './DelegateRow.module.css';
import { MoveReason } from './MoveReason';
import { RankFields } from './RankFields';

interface Props {
  ranked: Ranked<NamedDelegate>;
  /** Who stands behind them here. */
  next: NamedDelegate | undefined;
  /** They are on their way to a place by hand: why isn't said yet. */
  isNextMoving: boolean;
  /** How many stand here. */
  last: number;
  showsSide: boolean;
  /** The place of the whole order that they are on their way to; null while they stand. */
  moving: number | null;
  isRankOpen: boolean;
  grip: { onPointerDown: (event: PointerEvent) => void };
  onMove: (place: number) => void;
  onStartMove: () => void;
  /** The move is done, or given up. */
  onMoved: () => void;
  onRankOpen: (isOpen: boolean) => void;
}

/** Somebody's place in the order of precedence, their rank, and why they go before the next. */
export function DelegateRow(props: Props) {
  const { ranked, next, isNextMoving, last, showsSide, moving, isRankOpen, grip } = props;
  const { onMove, onStartMove, onMoved, onRankOpen } = props;
  const { t, language } = useTexts();
  const run = useRun();
  const offerUndo = useOfferUndo();
  const { delegate, place, because } = ranked;
  const { id, name, side, position, organisationName } = delegate;
  const isPlaced = delegate.placedAt !== null && moving === null;
  const isExplained = moving === null && !isNextMoving && because?.kind !== 'placed';
  const rank = rankText(delegate, t, language);
  const second = [position !== name && position, organisationName].filter(Boolean).join(' · ');

  async function release() {
    if ((await run(api().precedence.release({ participationId: id }))) === undefined) return;
    await offerUndo(t('order.backToRankDone', { name }));
  }

  return (
    <>
      <div className={styles.row}>
        <button
          {...grip}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          aria-label={t('order.move', { name })}
          className={styles.grip}
          data-grip
          onClick={(event) => event.detail === 0 && onStartMove()}
          type="button"
        >
          <Icon icon={GripVertical} />
        </button>
        <span className={styles.place}>{place}</span>
        <div className={styles.who}>
          <div className={styles.name}>
            {showsSide && (
              <span title={t(`participants.sides.${side}`)}>
                <SideMark side={side} />
                <VisuallyHidden>{t(`participants.sides.${side}`)}</VisuallyHidden>
              </span>
            )}
            <NativeName>{name}</NativeName>
            {delegate.role === 'head' && <span className={styles.role}>{t('terms.role.head')}</span>}
          </div>
          {second && (
            <div className={styles.second}>
              <bdi>{second}</bdi>
            </div>
          )}
          {isPlaced && (
            <div className={styles.placed}>
              <Icon icon={Hand} size={14} />
              <span>{t('order.placedByHand', { reason: isolated(delegate.placedReason) })}</span>
              <LinkButton onPress={() => void release()}>{t('order.backToRank')}</LinkButton>
            </div>
          )}
          {because && next && isExplained && (
            <div className={styles.because}>{becauseText(because, next.name, t, language)}</div>
          )}
        </div>
        <div className={styles.rank} data-unknown={rank === '' || undefined}>
          {rank || t('order.noRank')}
        </div>
        <MenuButton
          icon={Ellipsis}
          isIconOnly
          items={[
            {
              id: 'up',
              label: t('order.moveUp'),
              icon: ArrowUp,
              shortcut: 'Alt ↑',
              isDisabled: place === 1,
              onAction: () => onMove(place - 1),
            },
            {
              id: 'down',
              label: t('order.moveDown'),
              icon: ArrowDown,
              shortcut: 'Alt ↓',
              isDisabled: place === last,
              onAction: () => onMove(place + 1),
            },
            ...(isPlaced
              ? [{ id: 'release', label: t('order.backToRank'), icon: Undo2, onAction: () => void release() }]
              : []),
            {
              id: 'rank',
              label: t('order.changeRank'),
              icon: Medal,
              startsGroup: true,
              onAction: () => onRankOpen(true),
            },
            {
              id: 'person',
              label: t('order.openPerson'),
              icon: UserRound,
              onAction: () => goTo({ screen: 'person', id: delegate.personId }),
            },
          ]}
          label={t('order.moreAbout', { name })}
          size="small"
        />
      </div>
      {moving !== null && (
        <MoveReason delegate={delegate} key={id} onEnd={onMoved} place={moving} shownPlace={place} />
      )}
      {isRankOpen && <RankFields delegate={delegate} onClose={() => onRankOpen(false)} />}
    </>
  );
}
