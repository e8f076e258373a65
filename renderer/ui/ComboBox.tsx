import { ChevronDown } from 'lucide-react';
import { type Ref, useMemo, useState } from 'react';
import { ComboBox as AriaComboBox, Button, Input } from 'react-aria-components';
import { type Choice, ChoiceList, withCreateEntry } from './ChoiceList';
import { CreatedText } from './CreatedText';
import { Field, type FieldTexts } from './Field';
import styles from './Field.module.css';
import { Icon } from './Icon';

interface Props extends FieldTexts {
  items: readonly Choice[];
  value: string | null;
  /** Null when the text was emptied. */
  onChange: (id: string | null) => void;
  onBlur?: () => void;
  /** The last entry makes something new of what was typed. The caller then sets `value`. */
  onCreate?: (text: string) => void;
  /** The words of that entry. Goes with `onCreate`. */
  createLabel?: (text: string) => string;
  /** The caller looks the items up: called with every text; `items` are then shown as they come, the chosen one among them. */
  onSearch?: (text: string) => void;
  /** Says so when nothing fits. */
  emptyLabel: string;
  placeholder?: string;
  isDisabled?: boolean;
  autoFocus?: boolean;
  ref?: Ref<HTMLInputElement>;
}

/** One of many, found by typing any part of its name. */
export function ComboBox(props: Props) {
  const { label, isLabelHidden, hint, error, items, onChange, onCreate, createLabel, onSearch, ...others } =
    props;
  const { emptyLabel, placeholder, ref, ...rest } = others;
  const [text, setText] = useState('');
  /** What was created is on its way into `items`; its name may then fill the text without opening the list. */
  const [isCreating, setCreating] = useState(false);
  const choices = useMemo(() => withCreateEntry(items, text, createLabel), [items, text, createLabel]);

  return (
    <AriaComboBox<Choice>
      {...rest}
      allowsEmptyCollection
      className={styles.field}
      defaultFilter={onSearch && (() => true)}
      defaultItems={choices}
      isInvalid={Boolean(error)}
      menuTrigger={isCreating ? 'manual' : 'input'}
      onChange={(key) => onChange(key === null ? null : String(key))}
      onInputChange={(typed) => {
        setText(typed);
        if (typed !== '' && !items.some((item) => item.label === typed)) setCreating(false);
        onSearch?.(typed);
      }}
      validationBehavior="aria"
    >
      <Field
        error={error}
        hint={hint}
        isLabelHidden={isLabelHidden}
        isRequired={rest.isRequired}
        label={label}
      >
        <div className={styles.withButton}>
          <Input className={styles.input} dir="auto" placeholder={placeholder} ref={ref} />
          <Button className={styles.inside}>
            <Icon icon={ChevronDown} size={14} />
          </Button>
        </div>
      </Field>
      {isCreating && <CreatedText />}
      <ChoiceList
        emptyLabel={emptyLabel}
        onCreate={() => {
          setCreating(true);
          onCreate?.(text.trim());
        }}
      />
    </AriaComboBox>
  );
}
