import { parseDate } from '@internationalized/date';
import { CalendarDays } from 'lucide-react';
import { useState } from 'react';
import { Button, Dialog, DialogTrigger, Input, Popover } from 'react-aria-components';
import { DateCalendar } from './DateCalendar';
import styles from './DateInput.module.css';
import fieldStyles from './Field.module.css';
import { Icon } from './Icon';
import { ParsedField, type ParsedFieldProps } from './ParsedField';
import popoverStyles from './Popover.module.css';

interface Props extends ParsedFieldProps {
  /** Name of the button that opens the calendar. */
  calendarLabel: string;
  placeholder?: string;
}

/** A date (`YYYY-MM-DD`), typed as one writes it or picked from a calendar. Alt + ↓ opens the calendar. */
export function DateInput({ calendarLabel, placeholder, ...field }: Props) {
  const [isCalendarOpen, setCalendarOpen] = useState(false);

  return (
    <ParsedField {...field}>
      {(set) => (
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
          />
          <DialogTrigger isOpen={isCalendarOpen} onOpenChange={setCalendarOpen}>
            <Button aria-label={calendarLabel} className={fieldStyles.inside}>
              <Icon icon={CalendarDays} />
            </Button>
            <Popover className={popoverStyles.popover} offset={4} placement="bottom end">
              <Dialog aria-label={calendarLabel} className={styles.dialog}>
                {({ close }) => (
                  <DateCalendar
                    label={field.label}
                    onChange={(date) => {
                      set(date.toString());
                      close();
                    }}
                    value={field.value === null ? null : parseDate(field.value)}
                  />
                )}
              </Dialog>
            </Popover>
          </DialogTrigger>
        </div>
      )}
    </ParsedField>
  );
}
