import { Check } from 'lucide-react';
import { CheckboxGroup as AriaCheckboxGroup, CheckboxButton, CheckboxField } from 'react-aria-components';
import boxStyles from './Checkbox.module.css';
import groupStyles from './CheckboxGroup.module.css';
import { Field, type FieldTexts } from './Field';
import styles from './Field.module.css';
import { Icon } from './Icon';

interface Props<Id extends string> extends FieldTexts {
  items: readonly { id: Id; label: string }[];
  value: readonly Id[];
  /** The chosen ids, in the order of `items`. */
  onChange: (ids: Id[]) => void;
  onBlur?: () => void;
  isDisabled?: boolean;
  /** In two columns, for many short ones. */
  isDense?: boolean;
}

export function CheckboxGroup<Id extends string>(props: Props<Id>) {
  const { label, isLabelHidden, hint, error, items, value, onChange, isDense, ...rest } = props;
  return (
    <AriaCheckboxGroup
      {...rest}
      className={styles.field}
      isInvalid={Boolean(error)}
      onChange={(ids) => onChange(items.map((item) => item.id).filter((id) => ids.includes(id)))}
      validationBehavior="aria"
      value={[...value]}
    >
      <Field
        error={error}
        hint={hint}
        isLabelHidden={isLabelHidden}
        isRequired={rest.isRequired}
        label={label}
      >
        <div className={groupStyles.items} data-dense={isDense}>
          {items.map((item) => (
            <CheckboxField className={boxStyles.field} key={item.id} value={item.id}>
              <CheckboxButton className={boxStyles.checkbox}>
                {({ isSelected }) => (
                  <>
                    <span className={boxStyles.box}>{isSelected && <Icon icon={Check} size={12} />}</span>
                    <span>{item.label}</span>
                  </>
                )}
              </CheckboxButton>
            </CheckboxField>
          ))}
        </div>
      </Field>
    </AriaCheckboxGroup>
  );
}
