import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import styles from './Field.module.css';
import { Icon } from './Icon';
import { VisuallyHidden } from './VisuallyHidden';

/** The words around a control, the same for every field. */
export interface FieldTexts {
  label: string;
  /** The label is for screen readers alone, where the place already says what goes in. */
  isLabelHidden?: boolean;
  /** How to fill it in; stays in sight. */
  hint?: string;
  /** What is wrong with it. Makes the field invalid, is tied to it and announced. */
  error?: string;
  isRequired?: boolean;
}

interface Props extends FieldTexts {
  children: ReactNode;
}

/**
 * Label, control, hint and error, in the order in which they are read. Belongs inside a field of react-aria-components,
 * which ties them together; that field wears `Field.module.css`'s `field`.
 */
export function Field({ label, isLabelHidden, hint, error, isRequired, children }: Props) {
  const labelElement = (
    <Label className={styles.label}>
      {label}
      {isRequired && (
        <span aria-hidden className={styles.required}>
          *
        </span>
      )}
    </Label>
  );
  return (
    <>
      {isLabelHidden ? <VisuallyHidden>{labelElement}</VisuallyHidden> : labelElement}
      {children}
      {hint && (
        <Text className={styles.hint} slot="description">
          {hint}
        </Text>
      )}
      <div aria-live="polite">
        <FieldError className={styles.error}>
          <Icon icon={CircleAlert} size={14} />
          <span>{error}</span>
        </FieldError>
      </div>
    </>
  );
}
