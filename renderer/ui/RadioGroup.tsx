import { RadioGroup as AriaRadioGroup, RadioButton, RadioField, Text } from 'react-aria-components';
import { Field, type FieldTexts } from './Field';
import styles from './Field.module.css';
import radioStyles from './RadioGroup.module.css';

interface Props<Id extends string> extends FieldTexts {
  items: readonly { id: Id; label: string; hint?: string }[];
  value: Id | null;
  onChange: (id: Id) => void;
  onBlur?: () => void;
  /** In a line where they are short. */
  orientation?: 'vertical' | 'horizontal';
  isDisabled?: boolean;
}

export function RadioGroup<Id extends string>(props: Props<Id>) {
  const {
    label,
    isLabelHidden,
    hint,
    error,
    items,
    value,
    onChange,
    orientation = 'vertical',
    ...rest
  } = props;
  return (
    <AriaRadioGroup
      {...rest}
      className={styles.field}
      isInvalid={Boolean(error)}
      onChange={(id) => {
        const chosen = items.find((item) => item.id === id);
        if (chosen) onChange(chosen.id);
      }}
      orientation={orientation}
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
        <div className={radioStyles.items} data-orientation={orientation}>
          {items.map((item) => (
            <RadioField key={item.id} value={item.id}>
              <RadioButton className={radioStyles.radio}>
                <span className={radioStyles.ring} />
                <span>{item.label}</span>
              </RadioButton>
              {item.hint && (
                <Text className={radioStyles.hint} slot="description">
                  {item.hint}
                </Text>
              )}
            </RadioField>
          ))}
        </div>
      </Field>
    </AriaRadioGroup>
  );
}
