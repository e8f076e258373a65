import ICAL from 'ical.js';
import { addDays } from '../../../db/domain/dates';
import { fromInstant } from '../../../db/domain/zones';

const minuteMs = 60_000;
const dayMs = 86_400_000;

/** A change of a zone's clocks: the first instant with the new offset. Offsets are minutes ahead of UTC. */
type Change = { instant: number; from: number; to: number };

/**
 * The rules of a zone for a calendar: the offset in force before `from`, and every change of the clocks until a year
 * after `to`, each as an observance of its own. A rule that recurs would claim to know what a government decides next.
 * @param zone IANA
 * @param from the first day of the calendar, ISO
 * @param to its last day
 */
export function vtimezone(zone: string, from: string, to: string): ICAL.Component {
  const start = Date.parse(addDays(from, -1));
  const changes = changesOf(zone, start, Date.parse(addDays(to, 366)));
  const timezone = new ICAL.Component('vtimezone');
  timezone.addPropertyWithValue('tzid', zone);
  const first = changes[0]?.from ?? offsetAtInstant(start, zone);
  const isSummer = changes[0] !== undefined && changes[0].to < first;
  timezone.addSubcomponent(observance(isSummer, { instant: -first * minuteMs, from: first, to: first }));
  for (const change of changes) timezone.addSubcomponent(observance(change.to > change.from, change));
  return timezone;
}

/** Its start is written as the clocks showed it before they were changed (RFC 5545 section 3.6.5). */
function observance(isSummer: boolean, { instant, from, to }: Change): ICAL.Component {
  const component = new ICAL.Component(isSummer ? 'daylight' : 'standard');
  const local = new Date(instant + from * minuteMs).toISOString().slice(0, 19);
  component.addPropertyWithValue('dtstart', ICAL.Time.fromDateTimeString(local));
  component.addPropertyWithValue('tzoffsetfrom', offset(from));
  component.addPropertyWithValue('tzoffsetto', offset(to));
  return component;
}

const offset = (minutes: number): ICAL.UtcOffset => ICAL.UtcOffset.fromSeconds(minutes * 60);

function changesOf(zone: string, start: number, end: number): Change[] {
  const changes: Change[] = [];
  let from = offsetAtInstant(start, zone);
  for (let day = start; day < end; day += dayMs) {
    const to = offsetAtInstant(day + dayMs, zone);
    if (from !== to) changes.push({ instant: changeBetween(day, day + dayMs, from, zone), from, to });
    from = to;
  }
  return changes;
}

/** The first minute between two instants on which the offset isn't `from` any more. */
function changeBetween(before: number, after: number, from: number, zone: string): number {
  let low = before;
  let high = after;
  while (high - low > minuteMs) {
    const middle = low + Math.floor((high - low) / 2 / minuteMs) * minuteMs;
    if (offsetAtInstant(middle, zone) === from) low = middle;
    else high = middle;
  }
  return high;
}

const offsetAtInstant = (instant: number, zone: string): number =>
  (Date.parse(`${fromInstant(instant, zone)}:00Z`) - instant) / minuteMs;
