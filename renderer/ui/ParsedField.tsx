import type { ReactNode } from 'react';
import { TextField } from 'react-aria-components';
import { Field, type FieldTexts } from './Field';
import styles from './Field.module.css';
import { useParsedText } from './useParsedText';

export interface ParsedFieldProps extends FieldTexts {
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
  /** The same moment, for whoever must not go on with it. */
  onInvalid?: (text: string) => void;
  /** What stood there unread when the field was last left. */
  unreadText?: string;
  onBlur?: () => void;
  autoFocus?: boolean;
}

interface Props extends ParsedFieldProps {
  /** The control, an `Input` among it; `set` takes a value from elsewhere, e.g. a calendar. */
  children: (set: (value: string | null) => void) => ReactNode;
}

/** The field around a value that people write in many ways: typed or pasted as it comes, written out once it is read. */
export function ParsedField(props: Props) {
  const { label, isLabelHidden, hint, error, invalidMessage, children, ...others } = props;
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
        {children(field.set)}
      </Field>
    </TextField>
  );
}
