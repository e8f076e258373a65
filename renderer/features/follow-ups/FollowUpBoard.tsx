import { Ellipsis, GripVertical } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Button as AriaButton, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import { type FollowUpState, followUpStates, isOpen } from '../../../db/domain/follow-up';
import type { FollowUpRow, FollowUpsInView } from '../../../electron/contract/follow-ups';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { DueText } from '../../shared/DueText';
import { useOfferUndo } from '../../shared/useOfferUndo';
import { useRun } from '../../shared/useRun';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { MenuButton } from '../../ui/MenuButton';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { DropDialog } from './DropDialog';
import styles from './FollowUpBoard.module.css';

type Props = {
  groups: FollowUpsInView['groups'];
  openId: string | null;
  onOpen: (id: string) => void;
  onMore: () => void;
};

const cardType = 'attache-follow-up';
/** Milliseconds after which a card that was moved stands in its new column. */
const settled = 60;

/**
 * A column for each state. A card goes to another one by dragging, by its menu, or with Alt and an arrow; into the column
 * of the dropped only with a reason.
 */
export function FollowUpBoard({ groups, openId, onOpen, onMore }: Props) {
  const { t } = useTexts();
  const run = useRun();
  const offerUndo = useOfferUndo();
  const [dropping, setDropping] = useState<FollowUpRow | null>(null);
  const [said, say] = useState('');
  const board = useRef<HTMLDivElement>(null);
  /** The card that was moved by the keyboard: the focus follows it into its new column. */
  const followed = useRef<{ id: string; state: FollowUpState } | null>(null);
  const cards = groups.flatMap(({ rows }) => rows);

  useEffect(() => {
    const to = followed.current;
    if (!to || cards.find(({ id }) => id === to.id)?.state !== to.state) return;
    // The columns draw their cards, and let go of the focus, after this.
    const timer = window.setTimeout(() => {
      followed.current = null;
      board.current?.querySelector<HTMLElement>(`[data-key="${to.id}"]`)?.focus();
    }, settled);
    return () => window.clearTimeout(timer);
  }, [cards]);

  async function moveTo(card: FollowUpRow, state: FollowUpState) {
    if (state === card.state) return;
    if (state === 'dropped') return setDropping(card);
    if ((await run(api().followUps.changeState({ id: card.id, state }))) === undefined) return;
    await moved(card, state);
  }

  async function moved(card: FollowUpRow, state: FollowUpState) {
    const text = t('followUps.board.moved', { title: card.title, state: t(`terms.followUpState.${state}`) });
    say(text);
    await offerUndo(text);
  }

  function handleKey(event: KeyboardEvent) {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    const id = (event.target as Element).closest<HTMLElement>('[data-key]')?.dataset.key;
    const card = cards.find((one) => one.id === id);
    if (!card) return;
    // Kept from the window, for which these keys go back and forth.
    event.preventDefault();
    event.stopPropagation();
    const step = event.key === 'ArrowRight' ? 1 : -1;
    const state = followUpStates[followUpStates.indexOf(card.state) + step];
    if (!state) return;
    followed.current = { id: card.id, state };
    void moveTo(card, state);
  }

  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the cards take the keys; this is where they are heard */}
      <div className={styles.board} onKeyDownCapture={handleKey} ref={board}>
        {groups.map((group) => {
          const state = followUpStates.find((one) => one === group.key);
          return (
            state && (
              <Column
                group={group}
                key={state}
                moveTo={(id, to) => {
                  const card = cards.find((one) => one.id === id);
                  if (card) void moveTo(card, to);
                }}
                onMore={onMore}
                onOpen={onOpen}
                openId={openId}
                state={state}
              />
            )
          );
        })}
      </div>
      <p className={styles.hint}>{t('followUps.board.hint')}</p>
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
      {dropping && (
        <DropDialog
          drop={(reason) => api().followUps.changeState({ id: dropping.id, state: 'dropped', reason })}
          onClose={() => {
            followed.current = null;
            setDropping(null);
          }}
          onDone={() => {
            void moved(dropping, 'dropped');
            setDropping(null);
          }}
          title={dropping.title}
        />
      )}
    </>
  );
}

type ColumnProps = Pick<Props, 'openId' | 'onOpen' | 'onMore'> & {
  state: FollowUpState;
  group: FollowUpsInView['groups'][number];
  moveTo: (id: string, state: FollowUpState) => void;
};

function Column({ state, group, moveTo, openId, onOpen, onMore }: ColumnProps) {
  const { t } = useTexts();
  const name = t(`terms.followUpState.${state}`);
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ [cardType]: String(key) })),
    acceptedDragTypes: [cardType],
    getDropOperation: () => 'move',
    onRootDrop: async ({ items }) => {
      for (const item of items) if (item.kind === 'text') moveTo(await item.getText(cardType), state);
    },
  });
  return (
    <section aria-label={name} className={styles.column}>
      <h2 className={styles.heading}>
        {name} <span className={styles.count}>{group.count}</span>
      </h2>
      <GridList
        aria-label={name}
        className={styles.cards}
        dragAndDropHooks={dragAndDropHooks}
        items={group.rows}
        onAction={(key) => onOpen(String(key))}
        renderEmptyState={() => <span className={styles.empty}>{t('followUps.board.empty')}</span>}
      >
        {(card) => <Card card={card} isCurrent={card.id === openId} moveTo={moveTo} />}
      </GridList>
      {group.count > group.rows.length && (
        <Button onPress={onMore} size="small" variant="quiet">
          {t('followUps.board.more', { count: group.count - group.rows.length })}
        </Button>
      )}
    </section>
  );
}

type CardProps = { card: FollowUpRow; isCurrent: boolean; moveTo: ColumnProps['moveTo'] };

function Card({ card, isCurrent, moveTo }: CardProps) {
  const { t } = useTexts();
  const about = [card.ownerHereName, card.partner?.name ?? card.missionTitle].filter(Boolean).join(' · ');
  return (
    <GridListItem className={styles.card} data-current={isCurrent} id={card.id} textValue={card.title}>
      <div className={styles.text}>
        <bdi className={styles.title}>{card.title}</bdi>
        {about && <span className={styles.about}>{about}</span>}
        <DueText due={card.due} isOpen={isOpen(card)} />
      </div>
      <div className={styles.controls}>
        <AriaButton className={styles.grip} slot="drag">
          <Icon icon={GripVertical} size={14} />
        </AriaButton>
        <MenuButton
          icon={Ellipsis}
          isIconOnly
          items={followUpStates.map((state) => ({
            id: state,
            label: t(`terms.followUpState.${state}`),
            isDisabled: state === card.state,
            onAction: () => moveTo(card.id, state),
          }))}
          label={t('followUps.board.moveTo', { title: card.title })}
          size="small"
        />
      </div>
    </GridListItem>
  );
}
