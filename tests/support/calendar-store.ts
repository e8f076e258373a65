import ICAL from 'ical.js';

export type Entry = {
  uid: string;
  sequence: number;
  stamp: number;
  status: string;
  summary: string;
  start: number;
  end: number;
  attendees: string[];
};

const text = (component: ICAL.Component, name: string): string =>
  String(component.getFirstPropertyValue(name) ?? '');

/** The instant of a time by the rules in the file itself; a time without any zone is read as if in UTC. */
function instantOf(component: ICAL.Component, name: string, rules: Map<string, ICAL.Timezone>): number {
  const property = component.getFirstProperty(name);
  const time = property?.getFirstValue();
  if (!(time instanceof ICAL.Time)) return Number.NaN;
  const zone = rules.get(property?.getFirstParameter('tzid') ?? '');
  if (zone) time.zone = zone;
  return time.toUnixTime() * 1000;
}

function entryOf(component: ICAL.Component, rules: Map<string, ICAL.Timezone>): Entry {
  const start = instantOf(component, 'dtstart', rules);
  const duration = component.getFirstPropertyValue('duration');
  const stamp = component.getFirstPropertyValue('dtstamp');
  return {
    uid: text(component, 'uid'),
    sequence: Number(component.getFirstPropertyValue('sequence')),
    stamp: stamp instanceof ICAL.Time ? stamp.toUnixTime() : Number.NaN,
    status: text(component, 'status'),
    summary: text(component, 'summary'),
    start,
    end:
      duration instanceof ICAL.Duration
        ? start + duration.toSeconds() * 1000
        : instantOf(component, 'dtend', rules),
    attendees: component.getAllProperties('attendee').map((property) => String(property.getFirstValue())),
  };
}

/** Reads a file of one calendar: its method and its events. */
export function readCalendar(bytes: Uint8Array): { method: string; entries: Entry[] } {
  const calendar = ICAL.Component.fromString(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  const rules = new Map(
    calendar.getAllSubcomponents('vtimezone').map((zone) => [text(zone, 'tzid'), new ICAL.Timezone(zone)]),
  );
  return {
    method: text(calendar, 'method'),
    entries: calendar.getAllSubcomponents('vevent').map((event) => entryOf(event, rules)),
  };
}

/**
 * A calendar as one that keeps to iTIP has it: of messages about one UID the one with the higher SEQUENCE holds, and of
 * two with the same the one that was stamped later (RFC 5546 section 2.1.5); what is cancelled is remembered, so that an
 * older request doesn't bring it back, but not shown.
 */
export function createCalendar() {
  const entries = new Map<string, Entry & { isCancelled: boolean }>();
  return {
    take(bytes: Uint8Array): void {
      const { method, entries: told } = readCalendar(bytes);
      for (const entry of told) {
        const known = entries.get(entry.uid);
        const isNewer =
          !known ||
          entry.sequence > known.sequence ||
          (entry.sequence === known.sequence && entry.stamp >= known.stamp);
        if (isNewer) entries.set(entry.uid, { ...entry, isCancelled: method === 'CANCEL' });
      }
    },
    shown: (): Entry[] =>
      [...entries.values()]
        .filter(({ isCancelled }) => !isCancelled)
        .map(({ isCancelled, ...entry }) => entry)
        .sort((a, b) => (a.uid < b.uid ? -1 : 1)),
  };
}
