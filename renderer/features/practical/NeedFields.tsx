import type { ReactNode } from 'react';
import { CheckboxGroup } from '../../ui/CheckboxGroup';
import styles from './Practical.module.css';

const none = 'none';

type Props<Need extends string> = {
  label: string;
  hint: string;
  needs: readonly Need[];
  value: readonly (Need | typeof none)[];
  labelOf: (need: Need | typeof none) => string;
  onChange: (value: (Need | typeof none)[]) => void;
  /** The remark. */
  children: ReactNode;
};

/** What somebody needs, ticked; that they were asked and need nothing is an answer too, and stands alone. */
export function NeedFields<Need extends string>(props: Props<Need>) {
  const { label, hint, needs, value, labelOf, onChange, children } = props;
  const choices: readonly (Need | typeof none)[] = [none, ...needs];
  const had = value.includes(none);
  return (
    <div className={styles.fields}>
      <CheckboxGroup
        hint={hint}
        isDense
        isLabelHidden
        items={choices.map((id) => ({ id, label: labelOf(id) }))}
        label={label}
        onChange={(next) =>
          onChange(
            next.includes(none) && !had ? [none] : next.filter((need) => need !== none || next.length === 1),
          )
        }
        value={value}
      />
      {children}
    </div>
  );
}
