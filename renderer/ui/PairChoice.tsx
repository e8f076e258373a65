import type { ReactNode } from 'react';
import { RadioGroup as AriaRadioGroup, RadioButton, RadioField } from 'react-aria-components';
import styles from './PairChoice.module.css';

interface Props<Id extends string> {
  /** Name for screen readers; what the eye reads stands beside it. */
  label: string;
  items: readonly [PairOption<Id>, PairOption<Id>];
  value: Id;
  onChange: (id: Id) => void;
}

interface PairOption<Id> {
  id: Id;
  content: ReactNode;
}

/** One of two that stand side by side: arrows change over, as in any group of radio buttons. */
export function PairChoice<Id extends string>({ label, items, value, onChange }: Props<Id>) {
  return (
    <AriaRadioGroup
      aria-label={label}
      className={styles.pair}
      onChange={(id) => {
        const chosen = items.find((item) => item.id === id);
        if (chosen) onChange(chosen.id);
      }}
      orientation="horizontal"
      value={value}
    >
      {items.map(({ id, content }) => (
        <RadioField className={styles.option} key={id} value={id}>
          <RadioButton className={styles.radio}>
            <span className={styles.ring} />
            <span>{content}</span>
          </RadioButton>
        </RadioField>
      ))}
    </AriaRadioGroup>
  );
}
