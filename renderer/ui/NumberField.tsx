import type { Ref } from 'react';
import { NumberField as AriaNumberField, Input } from 'react-aria-components';
import { Field, type FieldTexts } from './Field';
import styles from './Field.module.css';
import numberStyles from './NumberField.module.css';

interface Props extends FieldTexts {
  /** Null: nothing known. */
  value: number | null;
  onChange: (value: number | null) => void;
  onBlur?: () => void;
  minValue?: number;
  maxValue?: number;
  /** How it is written when the field is left; whole numbers and two decimals at most unless said. */
  formatOptions?: Intl.NumberFormatOptions;
  /** Stands in the field after the number: "kr.", "t". */
  unit?: string;
  isDisabled?: boolean;
  autoFocus?: boolean;
  ref?: Ref<HTMLInputElement>;
}

/** A number as the app's language writes it. Arrow keys step it. Emptied is null, never 0. */
export function NumberField(props: Props) {
  const { label, isLabelHidden, hint, error, value, onChange, unit, ref, ...rest } = props;
  return (
    <AriaNumberField
      {...rest}
      className={styles.field}
      isInvalid={Boolean(error)}
      isWheelDisabled
      onChange={(number) => onChange(Number.isNaN(number) ? null : number)}
      validationBehavior="aria"
      value={value ?? Number.NaN}
    >
      <Field
        error={error}
        hint={hint}
        isLabelHidden={isLabelHidden}
        isRequired={rest.isRequired}
        label={label}
      >
        <div className={numberStyles.number}>
          <Input className={styles.input} dir="ltr" ref={ref} />
          {unit && <span className={numberStyles.unit}>{unit}</span>}
        </div>
      </Field>
    </AriaNumberField>
  );
}
