import { parseSpans, type Span, spansOf } from '../../../db/domain/opening-hours';
import type { OpeningHours } from '../../../db/domain/place';
import type { Language } from '../../i18n';
import { formatClock } from '../../shared/format';

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** A week's hours as fields hold them: for each weekday from Monday `09:00-12:00,13:00-16:30`, '' for none. */
export type Week = readonly string[];

const written = (spans: readonly Span[]) => spans.map(({ opens, closes }) => `${opens}-${closes}`).join(',');

export const weekOf = (hours: readonly OpeningHours[]): Week =>
  weekdays.map((weekday) => written(spansOf(hours, weekday)));

export const hoursOf = (week: Week): OpeningHours[] =>
  weekdays.flatMap((weekday) =>
    (parseSpans(week[weekday - 1] ?? '') ?? []).map((span) => ({ weekday, ...span })),
  );

/** What someone wrote for a day; '' where it is closed, null where it can't be read. */
export function readDay(text: string): string | null {
  const spans = parseSpans(text);
  return spans && written(spans);
}

/** "9.00–12.00, 13.00–16.30"; '' for a day without hours. A day that ends in its last minute is open until midnight. */
export const dayText = (day: string, language: Language): string =>
  (parseSpans(day) ?? [])
    .map(({ opens, closes }) => {
      const end = closes === '23:59' ? '24:00' : closes;
      return `${formatClock(opens, language)}–${formatClock(end, language)}`;
    })
    .join(', ');

/** The week with Monday's hours on the other working days. */
export const likeMonday = (week: Week, restDays: readonly number[]): Week => {
  const free = restDays.length > 0 ? restDays : [6, 7];
  return weekdays.map((weekday) => (free.includes(weekday) ? week[weekday - 1] : week[0]) ?? '');
};
