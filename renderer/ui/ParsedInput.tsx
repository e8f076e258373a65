import type { Ref } from 'react';
import { Input, TextField } from 'react-aria-components';
import { Field, type FieldTexts } from './Field';
import styles from './Field.module.css';
import { useParsedText } from './useParsedText';

interface Props extends FieldTexts {
  /** What was read, in its own notation, or null. */
  value: string | null;
  /** Called as soon as what is typed can be read; null when it was emptied. */
  onChange: (value: string | null) => void;
  /** Any way of writing it → its own notation, or null where it is none. */
  parse: (text: string) => string | null;
  /** How it is written out when the field is left. */
  format: (value: string) => string;
  /** The error that the field shows itself when it is left with a text that can't be read. The text stays. */
  invalidMessage: string;
  onInvalid?: (text: string) => void;
  /** What stood there unread when the field was last left. */
  unreadText?: string;
  onBlur?: () => void;
  placeholder?: string;
  autoFocus?: boolean;
  ref?: Ref<HTMLInputElement>;
}

/** A value that people write in many ways: typed or pasted as it comes, written out once it is read. */
export function ParsedInput(props: Props) {
  const { label, isLabelHidden, hint, error, invalidMessage, placeholder, ref, ...others } = props;
  const { value, onChange, parse, format, onInvalid, unreadText, onBlur, ...rest } = others;
  const field = useParsedText({ value, onChange, parse, format, onInvalid, unreadText, onBlur });
  const message = field.isUnreadable ? invalidMessage : error;

  return (
    <TextField
      {...rest}
      className={styles.field}
      isInvalid={Boolean(message)}
      onBlur={field.leave}
      onChange={field.type}
      onFocus={field.enter}
      validationBehavior="aria"
      value={field.text}
    >
      <Field
        error={message}
        hint={hint}
        isLabelHidden={isLabelHidden}
        isRequired={rest.isRequired}
        label={label}
      >
        <Input autoComplete="off" className={styles.input} dir="ltr" placeholder={placeholder} ref={ref} />
      </Field>
    </TextField>
  );
}
