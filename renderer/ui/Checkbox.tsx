import { Check, Minus } from 'lucide-react';
import { CheckboxButton, CheckboxField } from 'react-aria-components';
import styles from './Checkbox.module.css';
import { Icon } from './Icon';
import { VisuallyHidden } from './VisuallyHidden';

interface Props {
  label: string;
  isLabelHidden?: boolean;
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  /** Some of what it stands for. */
  isIndeterminate?: boolean;
  isDisabled?: boolean;
  autoFocus?: boolean;
}

export function Checkbox({ label, isLabelHidden, ...rest }: Props) {
  return (
    <CheckboxField {...rest} className={styles.field}>
      <CheckboxButton className={styles.checkbox}>
        {({ isSelected, isIndeterminate }) => (
          <>
            <span className={styles.box}>
              {isIndeterminate ? (
                <Icon icon={Minus} size={12} />
              ) : (
                isSelected && <Icon icon={Check} size={12} />
              )}
            </span>
            {isLabelHidden ? <VisuallyHidden>{label}</VisuallyHidden> : <span>{label}</span>}
          </>
        )}
      </CheckboxButton>
    </CheckboxField>
  );
}
