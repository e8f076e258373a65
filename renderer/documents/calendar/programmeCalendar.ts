import ICAL from 'ical.js';
import { personName } from '../../../db/domain/person';
import { daysOfItem, isLive, type ProgrammeItem } from '../../../db/domain/programme';
import { attendanceOn, namedOn } from '../../../db/domain/programme-attendance';
import type { ProgrammeEdition, ProgrammeRecords } from '../../../db/domain/programme-records';
import { textIn } from '../../../db/domain/programme-texts';
import { labelsIn } from '../labels';
import { addressesOf, attendee, attendeesOf, organizer } from './attendees';
import { bareEvent, type EventFrame, fullEvent, statusOf, zonesOf } from './event';
import { escaped } from './text';
import { vtimezone } from './vtimezone';

// The library counts a folded line without the space that begins it; the format counts it (RFC 5545 section 3.1).
ICAL.foldLength = 74;

export type CalendarChoice = {
  /** Whose calendar it is for; undefined for all of the programme. */
  participationId?: string;
  /** Of the titles and notes, BCP 47. */
  language: string;
  /** The instant of writing: the later of two files of one edition is the newer one. */
  now: Date;
};

/** The two files that bring a calendar up to date, UTF-8; null where there is nothing to say. */
export type ProgrammeCalendar = { request: Uint8Array | null; cancellations: Uint8Array | null };

/**
 * An edition of a programme as iCalendar (RFC 5545) that brings a calendar up to date (iTIP, RFC 5546): a REQUEST with
 * everything that has a day, and where there is something to take back a CANCEL with what is cancelled, what earlier
 * versions had and this one hasn't, and (for one person) what they are no longer on. Each is a file of its own: many
 * calendars read the first object of a file alone. An item keeps its UID, and each edition has a higher SEQUENCE than
 * those before it, so that importing a later one moves and removes and doesn't double. Times are the wall times that
 * were agreed on, with the rules of their zones in the file, so that they stay right if a country moves its clocks.
 * Nothing in it is internal, and of a draft everything is tentative.
 */
export function programmeCalendar(edition: ProgrammeEdition, choice: CalendarChoice): ProgrammeCalendar {
  const { records, version, sequence } = edition;
  const { participationId, language, now } = choice;
  const isDraft = version === null;
  const frame: EventFrame = { records, language, sequence, now };
  const addresses = addressesOf(records.participants);
  const { living, gone } = inCalendar(edition, participationId);

  const invite = (item: ProgrammeItem): ICAL.Component => {
    const event = fullEvent(item, statusOf(item, isDraft), frame);
    event.addProperty(organizer(records));
    const attendees = attendeesOf(item, records, addresses);
    // A request is to somebody (RFC 5546 section 3.2.2): where nobody is on the item yet, to the office itself.
    for (const property of attendees.length > 0 ? attendees : [office(edition)]) event.addProperty(property);
    return event;
  };
  // To one person even a withdrawn seat is told as a cancelled event: calendars that know files but no methods would
  // otherwise take it for a new one.
  const cancel = (item: ProgrammeItem): ICAL.Component => {
    const event = bareEvent(item, 'CANCELLED', frame);
    event.addProperty(organizer(records));
    const told = participationId === undefined ? everOn(item, edition) : new Set([participationId]);
    for (const participant of records.participants)
      if (told.has(participant.id)) event.addProperty(attendee(participant, 'participant', addresses));
    return event;
  };
  const file = (method: string, items: readonly ProgrammeItem[], event: typeof invite): Uint8Array | null => {
    if (items.length === 0) return null;
    const component = calendarFor(method, edition, choice);
    for (const rules of rulesFor(items, records)) component.addSubcomponent(rules);
    for (const item of items) component.addSubcomponent(event(item));
    return new TextEncoder().encode(`${component.toString()}\r\n`);
  };
  return { request: file('REQUEST', living, invite), cancellations: file('CANCEL', gone, cancel) };
}

/**
 * What stands in the calendar, what is taken out of it, and what has no day to stand on: of the whole programme, or of
 * one person's.
 */
export function inCalendar(
  { records, withdrawn, formerly }: ProgrammeEdition,
  participationId: string | undefined,
): { living: ProgrammeItem[]; gone: ProgrammeItem[]; undated: ProgrammeItem[] } {
  const dated = records.items.filter(({ time }) => time.kind !== 'unscheduled');
  // Also what was never released: a draft's calendar may have gone out.
  const cancelled = dated.filter((item) => !isLive(item));
  const living = dated.filter(isLive);
  const undated = records.items.filter((item) => item.time.kind === 'unscheduled' && isLive(item));
  if (participationId === undefined) return { living, gone: [...cancelled, ...withdrawn], undated };
  const isOn = (item: ProgrammeItem) =>
    attendanceOn(item, records).some((attending) => attending.participationId === participationId);
  const wasOn = ({ id }: ProgrammeItem) =>
    formerly.some(
      ({ itemId, participationIds }) => itemId === id && participationIds.includes(participationId),
    );
  return {
    living: living.filter(isOn),
    gone: [
      ...cancelled.filter((item) => isOn(item) || wasOn(item)),
      ...living.filter((item) => !isOn(item) && wasOn(item)),
      ...withdrawn.filter(wasOn),
    ],
    undated: undated.filter(isOn),
  };
}

/** The participations that are or were on an item. */
const everOn = (item: ProgrammeItem, { records, formerly }: ProgrammeEdition): ReadonlySet<string> =>
  new Set([
    ...namedOn(item, records.groups).map(({ participationId }) => participationId),
    ...formerly
      .filter(({ itemId }) => itemId === item.id)
      .flatMap(({ participationIds }) => participationIds),
  ]);

/** The organizer as one who is told only. */
function office({ records }: ProgrammeEdition): ICAL.Property {
  const asking = organizer(records);
  const property = new ICAL.Property('attendee');
  property.setValue(String(asking.getFirstValue()));
  const name = asking.getFirstParameter('cn');
  if (name) property.setParameter('cn', name);
  property.setParameter('role', 'NON-PARTICIPANT');
  property.setParameter('partstat', 'NEEDS-ACTION');
  return property;
}

function calendarName({ records, version }: ProgrammeEdition, choice: CalendarChoice): string {
  const { mission, titles, participants } = records;
  const { title } = textIn(
    { title: mission.title, publicNote: '', texts: titles },
    choice.language,
    mission.languages,
  );
  const person = participants.find(({ id }) => id === choice.participationId);
  const name = [title.text, person && personName(person)].filter(Boolean).join(' – ');
  return version === null ? `${name} (${labelsIn(choice.language).draft})` : name;
}

function calendarFor(method: string, edition: ProgrammeEdition, choice: CalendarChoice): ICAL.Component {
  const component = new ICAL.Component('vcalendar');
  component.addPropertyWithValue('version', '2.0');
  component.addPropertyWithValue('prodid', `-//Attaché//Programme//${choice.language.toUpperCase()}`);
  component.addPropertyWithValue('method', method);
  component.addPropertyWithValue('x-wr-calname', escaped(calendarName(edition, choice)));
  return component;
}

/** The rules of every zone that the items' times are written in. */
function rulesFor(items: readonly ProgrammeItem[], records: ProgrammeRecords): ICAL.Component[] {
  const days = items.flatMap(({ time }) => daysOfItem(time)).sort();
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const zones = new Set(items.flatMap((item) => zonesOf(item, records)));
  return [...zones].map((zone) => vtimezone(zone, first, last));
}
