import ICAL from 'ical.js';
import { addDays, isDate } from '../../../db/domain/dates';
import { blankItem, type ItemStatus, type ItemTime, itemTime } from '../../../db/domain/programme';
import type { ItemDraft } from '../../../db/domain/programme-template';
import { defaultMinutes } from '../../../db/domain/scheduling';
import { addMinutes, isLocalTime } from '../../../db/domain/wall-time';
import { fromInstant, inOtherZone, isZone } from '../../../db/domain/zones';
import { type BrokenLine, broken, brokenLine, contentLines } from './contentLines';

/** What an event of the file says besides what becomes the item. */
export type EventRemark = 'recurring' | 'cancelled' | 'several-days' | 'no-time' | 'no-end';

/** An event of a calendar file, as the item it would become. */
export type ImportedEvent = {
  /** The event's own name in the file, to tell it from others and know it again. */
  uid: string;
  item: ItemDraft;
  remarks: EventRemark[];
};

export type ImportedCalendar =
  | { kind: 'events'; events: ImportedEvent[] }
  | { kind: 'broken'; broken: BrokenLine }
  | { kind: 'too-many'; limit: number };

/** More than any programme has: a file with more is somebody's whole calendar. */
const mostEvents = 500;
const longestTitle = 500;
const longestNote = 20_000;

const statuses: Readonly<Record<string, ItemStatus>> = {
  CONFIRMED: 'confirmed',
  TENTATIVE: 'requested',
};

/**
 * Reads an iCalendar text. Times come into the mission's zone, unless the file names an IANA zone, which the item
 * keeps; a time without a zone is the mission's. The description becomes the internal note: it wasn't written for our
 * documents. A recurring event comes once, as its first time.
 * @param zone the mission's, IANA
 */
export function readCalendar(text: string, zone: string): ImportedCalendar {
  const wrong = brokenLine(text);
  if (wrong) return { kind: 'broken', broken: wrong };
  let calendars: ICAL.Component[];
  try {
    calendars = parsed(text);
  } catch {
    return { kind: 'broken', broken: unparsable(text) };
  }
  const components = calendars.flatMap((calendar) => {
    const zones = zonesOf(calendar);
    return calendar
      .getAllSubcomponents('vevent')
      .filter((event) => !event.hasProperty('recurrence-id'))
      .map((event) => ({ event, zones }));
  });
  if (components.length > mostEvents) return { kind: 'too-many', limit: mostEvents };
  return {
    kind: 'events',
    events: components.map(({ event, zones }, index) => imported(event, zones, zone, index)),
  };
}

/** One calendar is parsed to itself, several to a list of them. @throws what the library throws */
function parsed(text: string): ICAL.Component[] {
  const whole: unknown[] = ICAL.parse(text);
  const calendars = typeof whole[0] === 'string' ? [whole] : (whole as unknown[][]);
  return calendars.map(
    (calendar) => new ICAL.Component(calendar as ConstructorParameters<typeof ICAL.Component>[0]),
  );
}

/** The first line that the library can't read by itself; the first of all where it is only the whole. */
function unparsable(text: string): BrokenLine {
  for (const own of contentLines(text)) {
    if (/^(BEGIN|END):/i.test(own.text)) continue;
    try {
      ICAL.parse.property(own.text);
    } catch {
      return broken(own, 'bad-value');
    }
  }
  return { line: 1, text: '', problem: 'bad-value' };
}

function zonesOf(calendar: ICAL.Component): Map<string, ICAL.Timezone> {
  const zones = calendar.getAllSubcomponents('vtimezone').map((component) => new ICAL.Timezone(component));
  return new Map(zones.map((own) => [own.tzid, own]));
}

function imported(
  event: ICAL.Component,
  zones: ReadonlyMap<string, ICAL.Timezone>,
  missionZone: string,
  index: number,
): ImportedEvent {
  const remarks: EventRemark[] = [];
  const text = (name: string, limit: number) => plain(event.getFirstPropertyValue(name)).slice(0, limit);
  const status = text('status', 20).toUpperCase();
  if (status === 'CANCELLED') remarks.push('cancelled');
  if (event.hasProperty('rrule') || event.hasProperty('rdate')) remarks.push('recurring');
  const start = momentOf(event.getFirstProperty('dtstart'), zones, missionZone);
  const { time, endZone, remark } = timeOf(event, start, zones, missionZone);
  if (remark) remarks.push(remark);
  return {
    uid: text('uid', longestTitle) || `event ${index}`,
    remarks,
    item: {
      ...blankItem,
      kind: 'meeting',
      title: oneLine(text('summary', longestTitle)),
      time,
      zone: start?.zone === missionZone ? null : (start?.zone ?? null),
      endZone,
      place: oneLine(text('location', longestTitle)),
      status: statuses[status] ?? 'idea',
      internalNote: text('description', longestNote).trim(),
    },
  };
}

/** A value as the file has it; '' for what is no text (a time, a rule) or isn't there. */
const plain = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Without line breaks and what can't be seen. */
const oneLine = (text: string): string => text.replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ').trim();

/** A moment of the file: a day, or a local time in an IANA zone. */
type Moment = { day: string; local: string | null; zone: string };

/** What a property says of a moment; undefined where it says none that there is. */
function momentOf(
  property: ICAL.Property | null,
  zones: ReadonlyMap<string, ICAL.Timezone>,
  missionZone: string,
): Moment | undefined {
  // The library would make another moment of a thirteenth month.
  const written = plain(property?.toJSON()[3]);
  const wall = written.slice(0, 16);
  if (!property || !isDate(written.slice(0, 10)) || !isPlausible(written)) return undefined;
  if (written.length === 10) return { day: written, local: null, zone: missionZone };
  if (!isLocalTime(wall)) return undefined;
  const tzid = plain(property.getFirstParameter('tzid')).replace(/^\//, '');
  if (isZone(tzid)) return { day: wall.slice(0, 10), local: wall, zone: tzid };
  const own = zones.get(tzid);
  if (!written.endsWith('Z') && !own) return { day: wall.slice(0, 10), local: wall, zone: missionZone };
  const time = ICAL.Time.fromDateTimeString(written.slice(0, 19));
  time.zone = written.endsWith('Z') || !own ? ICAL.Timezone.utcTimezone : own;
  const local = fromInstant(time.toUnixTime() * 1000, missionZone);
  return { day: local.slice(0, 10), local, zone: missionZone };
}

type WhenItIs = { time: ItemTime; endZone: string | null; remark: EventRemark | null };

/** The item's time. What has no believable day gets none; what has no end lasts as long as a new item does. */
function timeOf(
  event: ICAL.Component,
  start: Moment | undefined,
  zones: ReadonlyMap<string, ICAL.Timezone>,
  missionZone: string,
): WhenItIs {
  const plainly = { endZone: null, remark: null };
  if (!start || !isPlausible(start.day))
    return { ...plainly, time: { kind: 'unscheduled' }, remark: 'no-time' };
  const end = endOf(event, start, zones, missionZone);
  const { day, local } = start;
  if (local === null) {
    const isLonger = end !== undefined && end.day > addDays(day, 1);
    return { ...plainly, time: { kind: 'day', day }, remark: isLonger ? 'several-days' : null };
  }
  const endsAt = end && end.local !== null && inOtherZone(end.local, end.zone, start.zone);
  if (!end || !endsAt || endsAt <= local)
    return {
      ...plainly,
      time: { kind: 'timed', startsAt: local, endsAt: addMinutes(local, defaultMinutes) },
      remark: 'no-end',
    };
  const time = { kind: 'timed', startsAt: local, endsAt } as const;
  // Weeks on end are no item of a programme, and would be refused as one.
  if (!itemTime.safeParse(time).success)
    return { ...plainly, time: { kind: 'day', day }, remark: 'several-days' };
  return { time, endZone: end.zone === start.zone ? null : end.zone, remark: null };
}

/** DTEND, or DTSTART and DURATION (RFC 5545 section 3.6.1). */
function endOf(
  event: ICAL.Component,
  start: Moment,
  zones: ReadonlyMap<string, ICAL.Timezone>,
  missionZone: string,
): Moment | undefined {
  const end = momentOf(event.getFirstProperty('dtend'), zones, missionZone);
  if (end) return end;
  const duration = event.getFirstProperty('duration');
  if (!duration || start.local === null) return undefined;
  const wall = ICAL.Time.fromDateTimeString(`${start.local}:00`);
  const length = plain(duration.toJSON()[3]);
  if (!durationPattern.test(length)) return undefined;
  wall.addDuration(ICAL.Duration.fromString(length));
  const local = wall.toString().slice(0, 16);
  return { day: local.slice(0, 10), local, zone: start.zone };
}

/** RFC 5545 section 3.3.6, of a believable length; the library throws for less, and reckons with any. */
const durationPattern = /^\+?P(?=\d|T\d)(\d{1,3}W|(\d{1,3}D)?(T(?=\d)(\d{1,4}H)?(\d{1,5}M)?(\d{1,6}S)?)?)$/;

/** Years that a programme can lie in. */
const isPlausible = (written: string): boolean => /^(19|20|21)\d\d-/.test(written);
