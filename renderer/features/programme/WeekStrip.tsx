import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useTexts } from '../../i18n';
import { dayAndMonth, weekdayAndDay } from '../../shared/format';
import { IconButton } from '../../ui/IconButton';
import { weekBeside, weekOf } from './useView';
import styles from './WeekStrip.module.css';
import { dayWords } from './words';

type Props = {
  /** All days of the programme, how many items each has, and those that the grid shows. */
  days: readonly string[];
  counts: ReadonlyMap<string, number>;
  shown: readonly string[];
  today: string | undefined;
  /** The day from which on the grid is to show them. */
  onGo: (day: string) => void;
};

/** The days of the programme in one line, week by week where there are many: how full each is, and which are shown. */
export function WeekStrip({ days, counts, shown, today, onGo }: Props) {
  const words = useTexts();
  const { t, language } = words;
  const week = weekOf(days, shown[0] ?? null);
  const most = Math.max(1, ...counts.values());
  const turn = (side: 'before' | 'after') => {
    const day = weekBeside(days, week, side);
    return (
      <IconButton
        icon={side === 'before' ? ChevronLeft : ChevronRight}
        isDirectional
        isDisabled={day === undefined}
        label={t(`programme.strip.${side}`)}
        onPress={() => day !== undefined && onGo(day)}
        size="small"
      />
    );
  };
  const isPaged = week.length < days.length;
  return (
    <div aria-label={t('programme.strip.label')} className={styles.strip} role="group">
      {isPaged && turn('before')}
      {week.map((day) => {
        const weekday = weekdayAndDay(day, language).weekday.slice(0, 2);
        const date = dayAndMonth(day, language).day;
        const count = counts.get(day) ?? 0;
        const isShown = shown.includes(day);
        return (
          <button
            aria-current={day === today ? 'date' : undefined}
            // It begins with what is seen, for whoever says it to press it.
            aria-label={`${weekday} ${date}: ${t('programme.strip.day', { day: dayWords(day, words), count })}`}
            aria-pressed={isShown}
            className={styles.day}
            data-day={day}
            data-drop="strip"
            key={day}
            onClick={() => onGo(day)}
            onKeyDown={goBeside}
            tabIndex={day === (shown.find((own) => week.includes(own)) ?? week[0]) ? 0 : -1}
            type="button"
          >
            <span className={styles.name}>
              {weekday} <strong>{date}</strong>
            </span>
            <span className={styles.bar}>
              <span className={styles.fill} style={{ inlineSize: `${(count / most) * 100}%` }} />
            </span>
          </button>
        );
      })}
      {isPaged && turn('after')}
    </div>
  );
}

/** Arrows go between the days, so that Tab comes by once. */
function goBeside(event: KeyboardEvent<HTMLButtonElement>): void {
  const { key, currentTarget } = event;
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return;
  const beside =
    key === 'ArrowLeft' ? currentTarget.previousElementSibling : currentTarget.nextElementSibling;
  if (!(beside instanceof HTMLElement) || beside.dataset.day === undefined) return;
  event.preventDefault();
  beside.focus();
}
