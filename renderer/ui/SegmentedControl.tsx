import type { LucideIcon } from 'lucide-react';
import type { Ref } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { Icon } from './Icon';
import styles from './SegmentedControl.module.css';

interface Props<Id extends string> {
  /** Says what is being chosen; not shown. */
  label: string;
  items: readonly { id: Id; label: string; icon?: LucideIcon }[];
  value: Id;
  onChange: (id: Id) => void;
  /** For four or more in a narrow column. */
  size?: 'normal' | 'small';
  ref?: Ref<HTMLDivElement>;
}

/** One of a few, all of them in sight: list or calendar, ours or theirs. Arrow keys move, one is always chosen. */
export function SegmentedControl<Id extends string>(props: Props<Id>) {
  const { label, items, value, onChange, size = 'normal', ref } = props;
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={styles.group}
      data-size={size}
      disallowEmptySelection
      onSelectionChange={(keys) => {
        const chosen = items.find((item) => keys.has(item.id));
        if (chosen) onChange(chosen.id);
      }}
      ref={ref}
      selectedKeys={[value]}
      selectionMode="single"
    >
      {items.map((item) => (
        <ToggleButton className={styles.segment} id={item.id} key={item.id}>
          {item.icon && <Icon icon={item.icon} />}
          {item.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
