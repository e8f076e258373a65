import type { CalendarDate } from '@internationalized/date';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarHeading,
} from 'react-aria-components';
import styles from './DateCalendar.module.css';
import { Icon } from './Icon';

interface Props {
  /** What the date is of. */
  label: string;
  value: CalendarDate | null;
  onChange: (date: CalendarDate) => void;
}

/** A month to pick a day from. Arrows move by days, Page Up and Down by months, with Shift by years. */
export function DateCalendar({ label, value, onChange }: Props) {
  return (
    <Calendar aria-label={label} autoFocus className={styles.calendar} onChange={onChange} value={value}>
      <header className={styles.header}>
        <Button className={styles.step} slot="previous">
          <Icon icon={ChevronLeft} isDirectional />
        </Button>
        <CalendarHeading className={styles.heading} />
        <Button className={styles.step} slot="next">
          <Icon icon={ChevronRight} isDirectional />
        </Button>
      </header>
      <CalendarGrid weekdayStyle="short">
        <CalendarGridHeader>
          {(day) => <CalendarHeaderCell className={styles.weekday}>{day}</CalendarHeaderCell>}
        </CalendarGridHeader>
        <CalendarGridBody>{(date) => <CalendarCell className={styles.day} date={date} />}</CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}
