import type { Ref } from 'react';
import { TextArea as AriaTextArea, TextField } from 'react-aria-components';
import { Field, type FieldTexts } from './Field';
import styles from './Field.module.css';
import areaStyles from './TextArea.module.css';

interface Props extends FieldTexts {
  value: string;
  onChange: (text: string) => void;
  onBlur?: () => void;
  placeholder?: string;
  /** Lines to begin with; it grows with the text. */
  rows?: number;
  /** `document`: set in the serif, as what is printed. */
  look?: 'form' | 'document';
  isDisabled?: boolean;
  isReadOnly?: boolean;
  autoFocus?: boolean;
  ref?: Ref<HTMLTextAreaElement>;
}

/** Several lines of text. */
export function TextArea(props: Props) {
  const { label, isLabelHidden, hint, error, placeholder, rows = 3, look = 'form', ref, ...rest } = props;
  return (
    <TextField {...rest} className={styles.field} isInvalid={Boolean(error)} validationBehavior="aria">
      <Field
        error={error}
        hint={hint}
        isLabelHidden={isLabelHidden}
        isRequired={rest.isRequired}
        label={label}
      >
        <AriaTextArea
          className={`${styles.input} ${areaStyles.area}`}
          data-look={look}
          dir="auto"
          placeholder={placeholder}
          ref={ref}
          rows={rows}
          // field-sizing lets go of `rows`: its height is kept as the least one.
          style={{ minBlockSize: `calc(${rows} * 1lh + 12px)` }}
        />
      </Field>
    </TextField>
  );
}
