/** Local wall times and time zones (IANA). Instants are milliseconds since 1970-01-01T00:00Z. */
import { tzOffset } from '@date-fns/tz';

const minuteMs = 60_000;
const dayMs = 86_400_000;

/** The zone of the office; also what a mission's times are read in as long as its own zone isn't known. */
export const homeZone = 'Europe/Copenhagen';

const zonePattern = /^(?:UTC|[A-Z][A-Za-z_]*(?:\/[A-Z][A-Za-z0-9_+-]*)+)$/;
const verdicts = new Map<string, boolean>();

/**
 * Whether a text is an IANA time zone in its proper spelling; offsets (`+01:00`) and abbreviations (`CET`)
 * are not.
 */
export function isZone(text: string): boolean {
  if (!zonePattern.test(text)) return false;
  const before = verdicts.get(text);
  if (before !== undefined) return before;
  let verdict = true;
  try {
    Intl.DateTimeFormat('en', { timeZone: text });
  } catch {
    verdict = false;
  }
  verdicts.set(text, verdict);
  return verdict;
}

// ICU lists some zones by names that IANA has since replaced; people look for the present ones.
const presentNames: Readonly<Record<string, string>> = {
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Godthab': 'America/Nuuk',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
};

/** Every zone one can choose, by its present name, sorted. */
export const zoneNames = (): string[] =>
  [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone').map((name) => presentNames[name] ?? name)])]
    .filter(isZone)
    .sort();

const offsetAtInstant = (instant: number, zone: string): number => tzOffset(zone, new Date(instant));

const asIfUtc = (local: string): number => Date.parse(`${local}:00Z`);

/**
 * The instant of a local time (`YYYY-MM-DDTHH:MM`) in a zone. When clocks are put back, a time that comes
 * twice is the first of the two; when they are put forward, a time that is skipped is read with the offset
 * from before, so 02:30 means 03:30. This is RFC 5545 section 3.3.5's rule, so that an exported calendar
 * shows what the programme shows.
 */
export function toInstant(local: string, zone: string): number {
  const wall = asIfUtc(local);
  // No offset exceeds 14 hours: a day to either side lies before and after any change of the clocks near this
  // time.
  const before = offsetAtInstant(wall - dayMs, zone);
  const after = offsetAtInstant(wall + dayMs, zone);
  const first = wall - before * minuteMs;
  if (offsetAtInstant(first, zone) === before) return first;
  const second = wall - after * minuteMs;
  return offsetAtInstant(second, zone) === after ? second : first;
}

/** What a wall clock in the zone shows at an instant, to the minute: `YYYY-MM-DDTHH:MM`. */
export const fromInstant = (instant: number, zone: string): string =>
  new Date(instant + offsetAtInstant(instant, zone) * minuteMs).toISOString().slice(0, 16);

/** Minutes that a zone's clocks are ahead of UTC at a local time. */
export const offsetAt = (local: string, zone: string): number =>
  offsetAtInstant(toInstant(local, zone), zone);

/** The same moment as another zone's clocks show it. */
export const inOtherZone = (local: string, from: string, to: string): string =>
  fromInstant(toInstant(local, from), to);

/** Minutes that the clocks `there` are ahead of those `here` (negative: behind) at a local time there. */
export const minutesAhead = (localThere: string, there: string, here: string): number =>
  offsetAt(localThere, there) - offsetAtInstant(toInstant(localThere, there), here);
