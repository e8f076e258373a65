import type { OpeningHours } from './place';
import { parseTime } from './wall-time';

/** One span of a day, `HH:MM` to `HH:MM`. */
export type Span = Pick<OpeningHours, 'opens' | 'closes'>;

/** The last minute of a day stands for midnight: a place that is open all night opens again the day after. */
const endOfDay = '23:59';

/**
 * Reads when something is open on one day, as people write it: `9-17`, `9–12, 13–16.30`, `kl. 9 til 17`, `9.00-12.00 og
 * 13-16`, `0-24`; `lukket` and `closed` are no spans. Null for what is none of these, spans that overlap, or one that
 * ends before it begins. Sorted.
 */
export function parseSpans(text: string): Span[] | null {
  const given = text
    .trim()
    .toLowerCase()
    .replace(/[.\s]+$/u, '');
  if (given === '' || given === '-' || given === '–' || given === 'lukket' || given === 'closed') return [];
  const spans = given.split(/\s*(?:[,;+&/]|\sog\s|\sand\s)\s*/u).map(parseSpan);
  if (!spans.every((span) => span !== null)) return null;
  const sorted = spans.sort((a, b) => (a.opens < b.opens ? -1 : 1));
  const isApart = sorted.every(
    (span, index) => index === 0 || (sorted[index - 1]?.closes ?? '') <= span.opens,
  );
  return isApart ? sorted : null;
}

function parseSpan(text: string): Span | null {
  const [, from = '', to = ''] = /^(.+?)\s*(?:-|–|—|\stil\s|\sto\s)\s*(.+)$/u.exec(text) ?? [];
  const opens = parseTime(from);
  const closes = /^24([.:]?00)?$/u.test(to) ? endOfDay : parseTime(to);
  return opens !== null && closes !== null && opens < closes ? { opens, closes } : null;
}

/** The spans of one weekday (ISO, 1 Monday), in order. */
export const spansOf = (hours: readonly OpeningHours[], weekday: number): Span[] =>
  hours.filter((span) => span.weekday === weekday).map(({ opens, closes }) => ({ opens, closes }));
