import { Search, X } from 'lucide-react';
import type { Ref } from 'react';
import { SearchField as AriaSearchField, Button, Input } from 'react-aria-components';
import { Field } from './Field';
import styles from './Field.module.css';
import { Icon } from './Icon';
import searchStyles from './SearchField.module.css';

interface Props {
  /** For screen readers; the glass says it to the eye. */
  label: string;
  clearLabel: string;
  value: string;
  onChange: (text: string) => void;
  /** Enter. */
  onSubmit?: (text: string) => void;
  placeholder?: string;
  autoFocus?: boolean;
  ref?: Ref<HTMLInputElement>;
}

/** Narrows down what is in sight. Esc or the cross empties it. */
export function SearchField({ label, clearLabel, placeholder, ref, ...rest }: Props) {
  return (
    <AriaSearchField {...rest} className={styles.field}>
      <Field isLabelHidden label={label}>
        <div className={searchStyles.search}>
          <span className={searchStyles.glass}>
            <Icon icon={Search} />
          </span>
          <Input
            className={`${styles.input} ${searchStyles.input}`}
            dir="auto"
            placeholder={placeholder}
            ref={ref}
          />
          <Button aria-label={clearLabel} className={`${styles.inside} ${searchStyles.clear}`}>
            <Icon icon={X} size={14} />
          </Button>
        </div>
      </Field>
    </AriaSearchField>
  );
}
