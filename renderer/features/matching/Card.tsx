import { Ellipsis } from 'lucide-react';
import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { useDrag } from 'react-aria-components';
import { useTexts } from '../../i18n';
import { MenuButton, type MenuEntry } from '../../ui/MenuButton';
import styles from './Card.module.css';

type Props = {
  title: string;
  /** Whose solution it is, and how far it is. */
  provider: string;
  readiness: string;
  /** Where pressing the card leads. */
  href: string;
  onPress?: () => void;
  /** Names the card among those of its need while it is dragged. */
  dragType: string;
  dragId: string;
  /** Nobody has proposed it yet. */
  isSuggested?: boolean;
  isCurrent: boolean;
  onKeyDown?: (event: KeyboardEvent) => void;
  menu: readonly MenuEntry[];
  /** The title's link. */
  ref?: Ref<HTMLAnchorElement>;
  /** Why it fits, and where it stands. */
  children: ReactNode;
};

/** A solution on the board. The whole card opens it and can be dragged; its menu does the same by the keyboard. */
export function Card(props: Props) {
  const { title, provider, readiness, href, onPress, dragType, dragId, isSuggested, isCurrent } = props;
  const { onKeyDown, menu, ref, children } = props;
  const { t } = useTexts();
  const { dragProps, isDragging } = useDrag({
    // Without a button of its own, Enter on the card would begin to drag instead of opening it.
    hasDragButton: true,
    getAllowedDropOperations: () => ['move'],
    getItems: () => [{ [dragType]: dragId }],
  });
  return (
    <li
      {...dragProps}
      className={styles.card}
      data-current={isCurrent}
      data-dragging={isDragging}
      data-suggested={isSuggested}
      onKeyDown={onKeyDown}
    >
      {/* A link of React Aria's keeps the press to itself, and the card could be dragged by its edge alone. */}
      <a
        aria-current={isCurrent || undefined}
        className={styles.title}
        draggable={false}
        href={href}
        onClick={onPress}
        ref={ref}
      >
        <bdi>{title}</bdi>
      </a>
      <span className={styles.provider}>
        <bdi>{provider}</bdi>
      </span>
      <div className={styles.text}>{children}</div>
      <div className={styles.foot}>
        <span>{readiness}</span>
        <MenuButton
          icon={Ellipsis}
          isIconOnly
          items={menu}
          label={t('matching.actions', { name: title })}
          size="small"
        />
      </div>
    </li>
  );
}
