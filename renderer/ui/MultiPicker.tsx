import { ChevronDown } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { Button, ComboBox, Input } from 'react-aria-components';
import { type Choice, ChoiceList, withCreateEntry } from './ChoiceList';
import { Field, type FieldTexts } from './Field';
import styles from './Field.module.css';
import { Icon } from './Icon';
import { Tags } from './Tags';

interface Props extends FieldTexts {
  items: readonly Choice[];
  /** Ids in the order in which they were chosen. */
  value: readonly string[];
  onChange: (ids: string[]) => void;
  onBlur?: () => void;
  /** The last entry makes something new of what was typed. The caller then adds it to `value`. */
  onCreate?: (text: string) => void;
  /** The words of that entry. Goes with `onCreate`. */
  createLabel?: (text: string) => string;
  /** Says so when nothing fits. */
  emptyLabel: string;
  placeholder?: string;
  isDisabled?: boolean;
  autoFocus?: boolean;
}

/** Several of many: typing finds one, choosing adds it, and what is chosen stands below to be removed again. */
export function MultiPicker(props: Props) {
  const { label, isLabelHidden, hint, error, items, value, onChange, onCreate, createLabel, ...others } =
    props;
  const { emptyLabel, placeholder, ...rest } = others;
  const [text, setText] = useState('');
  const choices = useMemo(() => withCreateEntry(items, text, createLabel), [items, text, createLabel]);
  // The combo box empties its text whenever it is handed another array: hand it the same one for the same ids.
  const joined = value.join('\n');
  const chosenIds = useMemo(() => (joined === '' ? [] : joined.split('\n')), [joined]);
  // After Enter the list stays open with the entry in focus, which the combo box would take off again on Tab.
  const isLeaving = useRef(false);
  const choose = (ids: string[]) => {
    if (!isLeaving.current || ids.length > chosenIds.length) onChange(ids);
  };
  const chosen = chosenIds.flatMap((id) => items.find((item) => item.id === id) ?? []);

  return (
    <div
      className={styles.field}
      onKeyDownCapture={({ key }) => {
        isLeaving.current = key === 'Tab';
      }}
      onFocusCapture={() => {
        isLeaving.current = false;
      }}
    >
      <ComboBox<Choice, 'multiple'>
        {...rest}
        allowsEmptyCollection
        className={styles.field}
        defaultItems={choices}
        isInvalid={Boolean(error)}
        onChange={(keys) => choose(keys.map(String))}
        onInputChange={setText}
        selectionMode="multiple"
        validationBehavior="aria"
        value={chosenIds}
      >
        <Field
          error={error}
          hint={hint}
          isLabelHidden={isLabelHidden}
          isRequired={rest.isRequired}
          label={label}
        >
          <div className={styles.withButton}>
            <Input className={styles.input} dir="auto" placeholder={placeholder} />
            <Button className={styles.inside}>
              <Icon icon={ChevronDown} size={14} />
            </Button>
          </div>
        </Field>
        <ChoiceList emptyLabel={emptyLabel} onCreate={() => onCreate?.(text.trim())} />
      </ComboBox>
      {chosen.length > 0 && (
        <Tags
          items={chosen}
          label={label}
          onRemove={
            rest.isDisabled ? undefined : (ids) => onChange(chosenIds.filter((id) => !ids.includes(id)))
          }
        />
      )}
    </div>
  );
}
