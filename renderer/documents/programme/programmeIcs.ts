import ICAL from 'ical.js';
import { addDays } from '../../../db/domain/dates';
import { daysOfItem, type ItemStatus, type ProgrammeItem, zoneOfItem } from '../../../db/domain/programme';
import type { Language } from '../../i18n';
import { formatPlace } from '../../shared/format';
import type { ProgrammeRecords } from './records';
import { vtimezone } from './vtimezone';

// The library counts a folded line without the space that begins it; the format counts it (RFC 5545 section 3.1).
ICAL.foldLength = 74;

const statuses: Record<ItemStatus, string> = {
  idea: 'TENTATIVE',
  requested: 'TENTATIVE',
  confirmed: 'CONFIRMED',
  cancelled: 'CANCELLED',
};

/** Items that have a day; the others can't stand in a calendar. */
export const datedItems = (items: readonly ProgrammeItem[]): ProgrammeItem[] =>
  items.filter(({ time }) => time.kind !== 'unscheduled');

/**
 * A mission's programme as an iCalendar file (RFC 5545). Times are the wall times that were agreed on, with the rules of
 * their zone in the file, so that they stay right if a country moves its clocks; stamps are UTC. An item keeps its UID,
 * so that a later file brings the calendar up to date, and a cancelled one is taken out of it. An item with a day alone
 * takes the day without making anyone busy. Public notes only.
 * @param now the instant of writing
 * @returns UTF-8
 */
export function programmeIcs(
  { mission, items }: ProgrammeRecords,
  language: Language,
  now: Date,
): Uint8Array {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', `-//Attaché//Programme//${language.toUpperCase()}`);
  calendar.addPropertyWithValue('method', 'PUBLISH');
  calendar.addPropertyWithValue('x-wr-calname', mission.title);

  const dated = datedItems(items);
  const days = dated.flatMap(({ time }) => daysOfItem(time)).sort();
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const timed = dated.filter(({ time }) => time.kind === 'timed');
  for (const zone of new Set(timed.map((item) => zoneOfItem(item, mission))))
    calendar.addSubcomponent(vtimezone(zone, first, last));

  const place = formatPlace(mission.place, mission.country, language);
  for (const item of dated) calendar.addSubcomponent(event(item, zoneOfItem(item, mission), place, now));
  return new TextEncoder().encode(`${calendar.toString()}\r\n`);
}

function event(item: ProgrammeItem, zone: string, missionPlace: string, now: Date): ICAL.Component {
  const component = new ICAL.Component('vevent');
  const stamp = ICAL.Time.fromJSDate(now, true);
  component.addPropertyWithValue('uid', `${item.id}@attache`);
  component.addPropertyWithValue('dtstamp', stamp);
  component.addPropertyWithValue('last-modified', stamp);
  // Each file is a newer revision than those before it; minutes since 1970 fit the integer until the year 6053.
  component.addPropertyWithValue('sequence', Math.floor(now.getTime() / 60_000));
  addTimes(component, item, zone);
  component.addPropertyWithValue('summary', item.title);
  const location = item.place || missionPlace;
  if (location) component.addPropertyWithValue('location', location);
  const note = item.publicNote.trim();
  if (note) component.addPropertyWithValue('description', note);
  component.addPropertyWithValue('status', statuses[item.status]);
  const isBusy = item.time.kind === 'timed' && item.kind !== 'free-time';
  component.addPropertyWithValue('transp', isBusy ? 'OPAQUE' : 'TRANSPARENT');
  return component;
}

function addTimes(component: ICAL.Component, { time }: ProgrammeItem, zone: string): void {
  if (time.kind === 'timed') {
    addLocal(component, 'dtstart', time.startsAt, zone);
    addLocal(component, 'dtend', time.endsAt, zone);
  }
  if (time.kind === 'day') {
    component.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(time.day));
    component.addPropertyWithValue('dtend', ICAL.Time.fromDateString(addDays(time.day, 1)));
  }
}

function addLocal(component: ICAL.Component, name: string, local: string, zone: string): void {
  const property = component.addPropertyWithValue(name, ICAL.Time.fromDateTimeString(`${local}:00`));
  property.setParameter('tzid', zone);
}
