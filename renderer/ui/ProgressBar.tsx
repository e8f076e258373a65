import { ProgressBar as AriaProgressBar, Label } from 'react-aria-components';
import styles from './ProgressBar.module.css';

interface Props {
  label: string;
  /** The label is for screen readers only, because the words stand beside it already. */
  isLabelHidden?: boolean;
  value: number;
  max: number;
  /** Under the bar, and what a screen reader says: "11 of 19 points". */
  caption: string;
  /** No measure yet: the bar only moves. */
  isIndeterminate?: boolean;
}

export function ProgressBar({ label, isLabelHidden, value, max, caption, isIndeterminate }: Props) {
  return (
    <AriaProgressBar
      aria-label={isLabelHidden ? label : undefined}
      className={styles.progress}
      isIndeterminate={isIndeterminate}
      maxValue={max}
      value={value}
      valueLabel={caption}
    >
      {({ percentage }) => (
        <>
          {!isLabelHidden && <Label className={styles.label}>{label}</Label>}
          <div className={styles.track}>
            <div
              className={styles.fill}
              data-indeterminate={isIndeterminate}
              style={{ inlineSize: isIndeterminate ? undefined : `${percentage}%` }}
            />
          </div>
          <div className={styles.caption}>{caption}</div>
        </>
      )}
    </AriaProgressBar>
  );
}
