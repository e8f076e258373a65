import type { LucideIcon } from 'lucide-react';
import type { Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { Icon } from './Icon';
import styles from './IconButton.module.css';
import { Tooltip } from './Tooltip';

interface Props {
  icon: LucideIcon;
  /** What it does: its name for screen readers and its tooltip. */
  label: string;
  /** Keys as people read them, shown in the tooltip: "Ctrl Z". */
  shortcut?: string;
  size?: 'normal' | 'small';
  tone?: 'neutral' | 'danger';
  /** An arrow or chevron: mirrored where the text runs right to left. */
  isDirectional?: boolean;
  isDisabled?: boolean;
  onPress?: () => void;
  ref?: Ref<HTMLButtonElement>;
}

export function IconButton({ icon, label, shortcut, isDirectional, ...props }: Props) {
  const { size = 'normal', tone = 'neutral', ...rest } = props;
  return (
    <Tooltip shortcut={shortcut} text={label}>
      <AriaButton {...rest} aria-label={label} className={styles.button} data-size={size} data-tone={tone}>
        <Icon icon={icon} isDirectional={isDirectional} />
      </AriaButton>
    </Tooltip>
  );
}
