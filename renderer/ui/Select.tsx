import { Check, ChevronDown, type LucideIcon } from 'lucide-react';
import type { Ref } from 'react';
import {
  Select as AriaSelect,
  Button,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
} from 'react-aria-components';
import choices from './choices.module.css';
import { Field, type FieldTexts } from './Field';
import styles from './Field.module.css';
import { Icon } from './Icon';
import popoverStyles from './Popover.module.css';
import selectStyles from './Select.module.css';

export interface SelectItem<Id extends string> {
  id: Id;
  label: string;
  icon?: LucideIcon;
}

interface Props<Id extends string> extends FieldTexts {
  items: readonly SelectItem<Id>[];
  value: Id | null;
  onChange: (id: Id) => void;
  onBlur?: () => void;
  /** Stands there while nothing is chosen. */
  placeholder?: string;
  isDisabled?: boolean;
  autoFocus?: boolean;
  /** The button. */
  ref?: Ref<HTMLButtonElement>;
}

/** One of a closed set. Typing jumps to what begins so; more than a dozen want a `ComboBox`. */
export function Select<Id extends string>(props: Props<Id>) {
  const { label, isLabelHidden, hint, error, items, value, onChange, placeholder = '', ref, ...rest } = props;
  return (
    <AriaSelect
      {...rest}
      className={styles.field}
      isInvalid={Boolean(error)}
      onChange={(key) => {
        const chosen = items.find((item) => item.id === key);
        if (chosen) onChange(chosen.id);
      }}
      placeholder={placeholder}
      validationBehavior="aria"
      value={value}
    >
      <Field
        error={error}
        hint={hint}
        isLabelHidden={isLabelHidden}
        isRequired={rest.isRequired}
        label={label}
      >
        <Button className={`${styles.input} ${selectStyles.button}`} ref={ref}>
          <SelectValue className={selectStyles.value} />
          <Icon icon={ChevronDown} size={14} />
        </Button>
      </Field>
      <Popover className={`${popoverStyles.popover} ${selectStyles.popover}`} offset={4}>
        <ListBox className={choices.list} items={items}>
          {(item) => (
            <ListBoxItem className={choices.choice} id={item.id} textValue={item.label}>
              {({ isSelected }) => (
                <>
                  {item.icon && <Icon icon={item.icon} />}
                  <span className={choices.label} dir="auto">
                    {item.label}
                  </span>
                  <span className={choices.check}>{isSelected && <Icon icon={Check} />}</span>
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
