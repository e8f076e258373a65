import type { Ref } from 'react';
import { TextArea, TextField } from 'react-aria-components';
import { Field, type FieldTexts } from './Field';
import fieldStyles from './Field.module.css';
import styles from './TitleField.module.css';

interface Props extends Pick<FieldTexts, 'label' | 'error'> {
  value: string;
  onChange: (text: string) => void;
  onBlur?: () => void;
  placeholder?: string;
  size?: 'title' | 'heading';
  isReadOnly?: boolean;
  autoFocus?: boolean;
  ref?: Ref<HTMLTextAreaElement>;
}

/** A title that is written where it stands: no box until one points at it. Long ones wrap; Enter is done, not a new line. */
export function TitleField({ label, error, placeholder, size = 'title', ref, onChange, ...rest }: Props) {
  return (
    <TextField
      {...rest}
      className={fieldStyles.field}
      isInvalid={Boolean(error)}
      onChange={(text) => onChange(text.replace(/\s*\n\s*/g, ' '))}
      validationBehavior="aria"
    >
      <Field error={error} isLabelHidden label={label}>
        <TextArea
          className={styles.title}
          data-size={size}
          dir="auto"
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            event.currentTarget.blur();
          }}
          placeholder={placeholder}
          ref={ref}
          rows={1}
        />
      </Field>
    </TextField>
  );
}
