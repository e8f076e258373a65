import { Input } from 'react-aria-components';
import fieldStyles from './Field.module.css';
import { ParsedField, type ParsedFieldProps } from './ParsedField';
import styles from './ParsedInput.module.css';

interface Props extends ParsedFieldProps {
  placeholder?: string;
  /** No wider than a few figures need, e.g. those of a time of day. */
  isShort?: boolean;
}

/** A value that people write in many ways, e.g. a time of day: `ParsedField` with nothing but its text. */
export function ParsedInput({ placeholder, isShort = false, ...field }: Props) {
  return (
    <ParsedField {...field}>
      {() => (
        <Input
          autoComplete="off"
          className={isShort ? `${fieldStyles.input} ${styles.short}` : fieldStyles.input}
          dir="ltr"
          placeholder={placeholder}
        />
      )}
    </ParsedField>
  );
}
