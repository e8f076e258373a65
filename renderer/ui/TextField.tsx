import type { Ref } from 'react';
import { TextField as AriaTextField, Input } from 'react-aria-components';
import { Field, type FieldTexts } from './Field';
import styles from './Field.module.css';

interface Props extends FieldTexts {
  value: string;
  onChange: (text: string) => void;
  onBlur?: () => void;
  placeholder?: string;
  type?: 'text' | 'email' | 'tel' | 'url' | 'password';
  autoComplete?: string;
  maxLength?: number;
  isDisabled?: boolean;
  isReadOnly?: boolean;
  autoFocus?: boolean;
  /** The input. */
  ref?: Ref<HTMLInputElement>;
}

/** One line of text, in whatever direction it is written. */
export function TextField({ label, isLabelHidden, hint, error, placeholder, ref, ...rest }: Props) {
  return (
    <AriaTextField {...rest} className={styles.field} isInvalid={Boolean(error)} validationBehavior="aria">
      <Field
        error={error}
        hint={hint}
        isLabelHidden={isLabelHidden}
        isRequired={rest.isRequired}
        label={label}
      >
        <Input className={styles.input} dir="auto" placeholder={placeholder} ref={ref} />
      </Field>
    </AriaTextField>
  );
}
