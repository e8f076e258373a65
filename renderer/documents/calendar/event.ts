import ICAL from 'ical.js';
import { addDays } from '../../../db/domain/dates';
import { locationOf } from '../../../db/domain/item-location';
import { type ItemStatus, type ProgrammeItem, zoneOfItem } from '../../../db/domain/programme';
import type { ProgrammeRecords } from '../../../db/domain/programme-records';
import { textIn } from '../../../db/domain/programme-texts';
import { addMinutes, minutesBetween, minutesPerDay } from '../../../db/domain/wall-time';
import { fromInstant, offsetAt, toInstant } from '../../../db/domain/zones';
import { manyLines, oneLine } from './text';

/** What an event says in every calendar that it is in. */
export type EventFrame = {
  records: ProgrammeRecords;
  /** BCP 47. */
  language: string;
  sequence: number;
  now: Date;
};

const statuses: Record<ItemStatus, string> = {
  idea: 'TENTATIVE',
  requested: 'TENTATIVE',
  confirmed: 'CONFIRMED',
  cancelled: 'CANCELLED',
};

/** How sure an item is; nothing in a draft is. */
export const statusOf = ({ status }: ProgrammeItem, isDraft: boolean): string =>
  isDraft && status !== 'cancelled' ? 'TENTATIVE' : statuses[status];

/** What calendars know an item by, in every version. */
const uidOf = ({ id }: ProgrammeItem): string => `${id}@attache`;

/** When and what; all that a cancellation needs to say of its event. */
export function bareEvent(item: ProgrammeItem, status: string, frame: EventFrame): ICAL.Component {
  const component = new ICAL.Component('vevent');
  component.addPropertyWithValue('uid', uidOf(item));
  component.addPropertyWithValue('dtstamp', ICAL.Time.fromJSDate(frame.now, true));
  component.addPropertyWithValue('sequence', frame.sequence);
  addTimes(component, item, zoneOfItem(item, frame.records.mission));
  const { title } = textIn(item, frame.language, frame.records.mission.languages);
  component.addPropertyWithValue('summary', oneLine(title.text));
  component.addPropertyWithValue('status', status);
  return component;
}

/** An item with all that everybody may know of it. */
export function fullEvent(item: ProgrammeItem, status: string, frame: EventFrame): ICAL.Component {
  const { mission, places, topics } = frame.records;
  const component = bareEvent(item, status, frame);
  const location = oneLine(locationOf(item, places) || mission.place);
  if (location) component.addPropertyWithValue('location', location);
  const place = places.find(({ id }) => id === item.placeId);
  if (place && place.latitude !== null && place.longitude !== null)
    component.addPropertyWithValue('geo', [degrees(place.latitude), degrees(place.longitude)]);
  const note = manyLines(textIn(item, frame.language, mission.languages).publicNote.text);
  if (note) component.addPropertyWithValue('description', note);
  const topic = topics.find(({ id }) => id === item.topicId);
  if (topic)
    component.addPropertyWithValue(
      'categories',
      oneLine(frame.language === 'da' ? topic.nameDa : topic.nameEn),
    );
  const isBusy = item.time.kind === 'timed' && item.kind !== 'free-time';
  component.addPropertyWithValue('transp', isBusy ? 'OPAQUE' : 'TRANSPARENT');
  return component;
}

/** Six decimals are what the format has room for (RFC 5545 section 3.8.1.6), about 10 cm. */
const degrees = (value: number): number => Number(value.toFixed(6));

/** The zones in whose time an event stands; none for a whole day. */
export function zonesOf(item: ProgrammeItem, { mission }: ProgrammeRecords): string[] {
  const zone = zoneOfItem(item, mission);
  return item.time.kind === 'timed' ? [zone, item.endZone ?? zone] : [];
}

function addTimes(component: ICAL.Component, { time, endZone }: ProgrammeItem, zone: string): void {
  if (time.kind === 'day') {
    component.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(time.day));
    component.addPropertyWithValue('dtend', ICAL.Time.fromDateString(addDays(time.day, 1)));
  }
  if (time.kind !== 'timed') return;
  const { startsAt, endsAt } = time;
  const [start, end] = [toInstant(startsAt, zone), toInstant(endsAt, zone)];
  addTime(component, 'dtstart', start, zone);
  if (end > start) addTime(component, 'dtend', end, endZone ?? zone);
  // An hour that is skipped can put the end before the beginning: the length is what was meant.
  else
    component.addPropertyWithValue(
      'duration',
      ICAL.Duration.fromSeconds(minutesBetween(startsAt, endsAt) * 60),
    );
}

/**
 * A time as the clocks there show it; in UTC when they show it twice that night, of which readers take one or the other
 * (the first, by RFC 5545 section 3.3.5).
 */
function addTime(component: ICAL.Component, name: string, instant: number, zone: string): void {
  const local = fromInstant(instant, zone);
  if (isShownTwice(local, instant, zone)) {
    component.addPropertyWithValue(name, ICAL.Time.fromJSDate(new Date(instant), true));
    return;
  }
  const property = component.addPropertyWithValue(name, ICAL.Time.fromDateTimeString(`${local}:00`));
  property.setParameter('tzid', zone);
}

function isShownTwice(local: string, instant: number, zone: string): boolean {
  const dayBefore = offsetAt(addMinutes(local, -minutesPerDay), zone);
  const putBackBy = dayBefore - offsetAt(addMinutes(local, minutesPerDay), zone);
  if (putBackBy <= 0) return false;
  return [putBackBy, -putBackBy].some((minutes) => fromInstant(instant + minutes * 60_000, zone) === local);
}
