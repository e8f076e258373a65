import type { ReactElement } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import { Kbd } from './Kbd';
import styles from './Tooltip.module.css';

interface Props {
  text: string;
  /** Keys as people read them: "Ctrl K". */
  shortcut?: string;
  placement?: 'top' | 'bottom' | 'start' | 'end';
  /** One element of react-aria-components that can take focus, or anything wrapped in its `Focusable`. */
  children: ReactElement;
}

/** Says in words what a sign means, on hover and on keyboard focus. Never the only place of a fact. */
export function Tooltip({ text, shortcut, placement = 'top', children }: Props) {
  return (
    <TooltipTrigger closeDelay={80} delay={600}>
      {children}
      <AriaTooltip className={styles.tooltip} offset={6} placement={placement}>
        {text}
        {shortcut && <Kbd keys={shortcut} />}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
