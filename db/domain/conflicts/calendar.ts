import { addDays, daysOf } from '../dates';
import { daysOfItem } from '../programme';
import { dayOf, minutesBetween } from '../wall-time';
import { fromInstant, offsetAt, toInstant } from '../zones';
import type { Clock } from './clock';
import type { Conflict, Finding } from './conflict';
import { conflict, type Entry, type Scene, type TimedEntry } from './scene';
import { afterMinutes, sharedMinutes } from './spans';
import { weekdayOf } from './weekday';

/**
 * Rule 8: on a weekly day of rest or a public holiday of the place's partner, else of the mission's when one travels
 * there; a visit from abroad doesn't bring its holidays along. Each day is said once. Meals are only hinted at, and
 * transfers and free time need nobody who works.
 */
export function closedDays({ entries, input, places }: Scene): Conflict[] {
  const calendars = new Map(
    input.calendars.map(({ partnerId, restDays, holidays }) => [
      partnerId,
      {
        restDays: new Set(restDays),
        holidays: new Map([...holidays].sort(byName).map((one) => [one.day, one.name])),
      },
    ]),
  );
  const abroad = input.mission.direction === 'out' ? input.mission.partnerId : null;
  const days = new Map<string, { finding: Finding; on: Entry[] }>();
  for (const entry of entries) {
    if (entry.item.kind === 'transfer' || entry.item.kind === 'free-time') continue;
    const host = places.get(entry.item.placeId ?? '')?.partnerId ?? abroad;
    const calendar = calendars.get(host ?? '');
    if (!calendar) continue;
    for (const day of daysOfItem(entry.item.time)) {
      const name = calendar.holidays.get(day);
      const weekday = weekdayOf(day);
      if (name === undefined && !calendar.restDays.has(weekday)) continue;
      const finding: Finding =
        name === undefined ? { rule: 'rest-day', day, weekday } : { rule: 'holiday', day, name };
      const key = JSON.stringify(finding);
      const known = days.get(key);
      if (known) known.on.push(entry);
      else days.set(key, { finding, on: [entry] });
    }
  }
  return [...days.values()].map(({ finding, on }) =>
    conflict(on.some(({ item }) => item.kind !== 'reception') ? 'warn' : 'hint', on, finding),
  );
}

const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);

/** Rule 9: on a day before the mission's first or after its last. */
export function outsideMission({ entries, input }: Scene): Conflict[] {
  const { dates } = input.mission;
  if (dates.kind !== 'exact') return [];
  const { startsOn, endsOn } = dates;
  return entries.flatMap((entry) => {
    const day = daysOfItem(entry.item.time).find((one) => one < startsOn || one > endsOn);
    return day === undefined
      ? []
      : [conflict('warn', [entry], { rule: 'outside-mission', day, startsOn, endsOn })];
  });
}

/**
 * Rule 14: between 23 and 6 o'clock by the clock of the zone it begins in. One travels at night and receptions end
 * late: those are only hinted at; at night, time is free.
 */
export function atNight({ timed, clock }: Scene): Conflict[] {
  return timed.flatMap((entry) => {
    const { kind } = entry.item;
    const minutes = kind === 'free-time' ? 0 : nightMinutes(entry, clock);
    return minutes > 0
      ? [
          conflict(kind === 'transfer' || kind === 'reception' ? 'hint' : 'warn', [entry], {
            rule: 'at-night',
            minutes,
          }),
        ]
      : [];
  });
}

function nightMinutes(entry: TimedEntry, clock: Clock): number {
  let minutes = 0;
  for (let day = addDays(dayOf(entry.startsAt), -1); day <= dayOf(entry.endsAt); day = addDays(day, 1)) {
    const night = {
      from: clock.instant(`${day}T23:00`, entry.zone),
      to: clock.instant(`${addDays(day, 1)}T06:00`, entry.zone),
    };
    minutes += Math.max(0, sharedMinutes(entry, night));
  }
  return minutes;
}

/**
 * Rule 14: it begins or ends at a time that the clocks skip or show twice (a warning: people will be there at
 * different times), or they change while it goes on.
 */
export function clockChange({ entries, clock }: Scene): Conflict[] {
  return entries.flatMap((entry) => {
    const { time, endZone } = entry.item;
    if (time.kind !== 'timed') return [];
    const { zone } = entry;
    const zones = [...new Set([zone, endZone ?? zone])];
    const days = daysOf({ from: dayOf(time.startsAt), to: dayOf(time.endsAt) });
    if (zones.every((one) => days.every((day) => clock.isSteady(day, one)))) return [];
    for (const local of [time.startsAt, time.endsAt]) {
      const minutes = skippedOrRepeated(local, zone);
      if (minutes !== 0) return [conflict('warn', [entry], { rule: 'clock-change', zone, minutes })];
    }
    const [from, to] = [toInstant(time.startsAt, zone), toInstant(time.endsAt, zone)];
    for (const one of zones) {
      const minutes = offsetAt(fromInstant(to, one), one) - offsetAt(fromInstant(from, one), one);
      if (minutes !== 0) return [conflict('hint', [entry], { rule: 'clock-change', zone: one, minutes })];
    }
    return [];
  });
}

/** By how many minutes the clocks jump at a local time that they skip (+) or show twice (−); 0 at any other. */
function skippedOrRepeated(local: string, zone: string): number {
  const instant = toInstant(local, zone);
  const shown = fromInstant(instant, zone);
  if (shown !== local) return minutesBetween(local, shown);
  const back = offsetAt(local, zone) - offsetAt(`${addDays(dayOf(local), 1)}T12:00`, zone);
  return back > 0 && fromInstant(afterMinutes(instant, back), zone) === local ? -back : 0;
}
