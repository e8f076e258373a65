import { daysOfItem, type ItemTime, type ProgrammeItem, zoneOfItem } from '../../../db/domain/programme';
import { dayOf } from '../../../db/domain/wall-time';
import { inOtherZone, toInstant } from '../../../db/domain/zones';
import { clock, clockRange, dayHeading, shortDay } from '../paper/paperDates';
import { clockName } from './clocks';
import type { Setting } from './setting';

/** When an item is, as a column of times says it. */
export type Times = {
  /** "9.30–11.00", in the zone's own clock; null without a time of day. */
  main: string | null;
  /** The day it ends on, if that is another one. */
  ending: string | null;
  /** What clocks at home show meanwhile, where it is something else. */
  home: string | null;
};

export function timesOf(item: ProgrammeItem, setting: Setting): Times {
  const { labels, language, records } = setting;
  if (item.time.kind !== 'timed') return { main: null, ending: null, home: null };
  const { startsAt, endsAt } = item.time;
  const zone = zoneOfItem(item, records.mission);
  const endZone = item.endZone ?? zone;
  const end = inOtherZone(endsAt, zone, endZone);
  const at = (local: string, where: string) =>
    labels.clockIn(clock(local, language), clockName(where, setting));
  const range = clockRange(startsAt, end, language);
  const ending = dayOf(end) === dayOf(startsAt) ? null : labels.endsOn(shortDay(dayOf(end), language));
  if (endZone !== zone) return { main: `${at(startsAt, zone)} – ${at(end, endZone)}`, ending, home: null };
  const main =
    zone === (records.mission.zone || zone) ? range : labels.clockIn(range, clockName(zone, setting));
  return { main, ending, home: homeTime(startsAt, endsAt, zone, setting) };
}

function homeTime(startsAt: string, endsAt: string, zone: string, setting: Setting): string | null {
  const { labels, language } = setting;
  const { office } = setting.records;
  const [start, end] = [startsAt, endsAt].map((local) => inOtherZone(local, zone, office.zone));
  if (start === undefined || end === undefined || (start === startsAt && end === endsAt)) return null;
  const range = clockRange(start, end, language);
  const onDay = dayOf(start) === dayOf(startsAt) ? range : `${shortDay(dayOf(start), language)} ${range}`;
  return labels.clockIn(onDay, clockName(office.zone, setting));
}

/** Minutes that really pass, whatever the clocks do meanwhile. */
export function minutesOf(item: ProgrammeItem, { records }: Setting): number | null {
  if (item.time.kind !== 'timed') return null;
  const zone = zoneOfItem(item, records.mission);
  return Math.round((toInstant(item.time.endsAt, zone) - toInstant(item.time.startsAt, zone)) / 60_000);
}

/** When an item is, in one line: for lists in which days stand side by side. */
export function timeLine(item: ProgrammeItem, setting: Setting): string {
  const { labels, language } = setting;
  if (item.time.kind === 'unscheduled') return labels.section.withoutDay;
  if (item.time.kind === 'day') return dayHeading(item.time.day, language);
  return `${shortDay(dayOf(item.time.startsAt), language)} ${timesOf(item, setting).main}`;
}

/** An item stands on the day on which it begins; undefined without a day. */
export const firstDay = (time: ItemTime): string | undefined => daysOfItem(time)[0];
