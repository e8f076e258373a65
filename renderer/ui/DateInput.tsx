import { parseDate } from '@internationalized/date';
import { CalendarDays } from 'lucide-react';
import { type Ref, useState } from 'react';
import { Button, Dialog, DialogTrigger, Input, Popover, TextField } from 'react-aria-components';
import { DateCalendar } from './DateCalendar';
import styles from './DateInput.module.css';
import { Field, type FieldTexts } from './Field';
import fieldStyles from './Field.module.css';
import { Icon } from './Icon';
import popoverStyles from './Popover.module.css';
import { useParsedText } from './useParsedText';

interface Props extends FieldTexts {
  /** YYYY-MM-DD, or null. */
  value: string | null;
  /** Called as soon as what is typed can be read; null when it was emptied. */
  onChange: (iso: string | null) => void;
  /** Any way of writing a date → YYYY-MM-DD, or null where it is no date. */
  parse: (text: string) => string | null;
  /** How the date is written out when the field is left. */
  format: (iso: string) => string;
  /** The error that the field shows itself when it is left with a text that can't be read. The text stays. */
  invalidMessage: string;
  /** The same moment, for whoever must not go on with it. */
  onInvalid?: (text: string) => void;
  /** What stood there unread when the field was last left. */
  unreadText?: string;
  onBlur?: () => void;
  /** Name of the button that opens the calendar. */
  calendarLabel: string;
  placeholder?: string;
  isDisabled?: boolean;
  autoFocus?: boolean;
  ref?: Ref<HTMLInputElement>;
}

/** A date, typed as one writes it or picked from a calendar. Alt + ↓ opens the calendar. */
export function DateInput(props: Props) {
  const { label, isLabelHidden, hint, error, invalidMessage, calendarLabel, placeholder, ref, ...others } =
    props;
  const { value, onChange, parse, format, onInvalid, unreadText, onBlur, ...rest } = others;
  const field = useParsedText({ value, onChange, parse, format, onInvalid, unreadText, onBlur });
  const [isCalendarOpen, setCalendarOpen] = useState(false);
  const message = field.isUnreadable ? invalidMessage : error;

  return (
    <TextField
      {...rest}
      className={fieldStyles.field}
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
        <div className={fieldStyles.withButton}>
          <Input
            autoComplete="off"
            className={fieldStyles.input}
            dir="ltr"
            onKeyDown={(event) => {
              if (!event.altKey || event.key !== 'ArrowDown') return;
              event.preventDefault();
              setCalendarOpen(true);
            }}
            placeholder={placeholder}
            ref={ref}
          />
          <DialogTrigger isOpen={isCalendarOpen} onOpenChange={setCalendarOpen}>
            <Button aria-label={calendarLabel} className={fieldStyles.inside} isDisabled={rest.isDisabled}>
              <Icon icon={CalendarDays} />
            </Button>
            <Popover className={popoverStyles.popover} offset={4} placement="bottom end">
              <Dialog aria-label={calendarLabel} className={styles.dialog}>
                {({ close }) => (
                  <DateCalendar
                    label={label}
                    onChange={(date) => {
                      field.set(date.toString());
                      close();
                    }}
                    value={value === null ? null : parseDate(value)}
                  />
                )}
              </Dialog>
            </Popover>
          </DialogTrigger>
        </div>
      </Field>
    </TextField>
  );
}
