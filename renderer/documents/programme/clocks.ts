import { periodOf } from '../../../db/domain/mission';
import { homeZone, minutesAhead } from '../../../db/domain/zones';
import { duration } from '../paper/paperDates';
import type { Setting } from './setting';
import { zoneName } from './zoneName';

export type Clocks = {
  /** Whose time the programme is in, and how it stands to the time at home. */
  remark: string;
  /** The same for one day, where the difference changes from day to day; undefined where it doesn't. */
  remarkOn: (day: string) => string | undefined;
};

/**
 * Names the programme's time zone and the office's, with the difference on the programme's days (at noon, as clocks
 * change at night).
 */
export function clocksOf(setting: Setting, days: readonly string[]): Clocks {
  const { labels, language } = setting;
  const { mission, office } = setting.records;
  const zone = mission.zone || homeZone;
  const there = clockName(zone, setting);
  const here = clockName(office.zone, setting);
  const local = labels.localTime(there);
  if (zone === office.zone) return { remark: local, remarkOn: () => undefined };

  const ahead = (day: string) => minutesAhead(`${day}T12:00`, zone, office.zone);
  const known = days.length > 0 ? days : [periodOf(mission.dates)?.from ?? setting.edition.date];
  const differences = new Set(known.map(ahead));
  const difference = (minutes: number) => duration(Math.abs(minutes), language);
  const [only, ...others] = differences;
  if (only !== undefined && others.length === 0) {
    if (only === 0) return { remark: `${local} ${labels.same(here)}`, remarkOn: () => undefined };
    const say = only > 0 ? labels.ahead : labels.behind;
    return { remark: `${local} ${say(there, difference(only), here)}`, remarkOn: () => undefined };
  }
  return {
    remark: `${local} ${labels.differenceByDay(here)}`,
    remarkOn: (day) => {
      const minutes = ahead(day);
      if (minutes === 0) return labels.sameThatDay(here);
      const say = minutes > 0 ? labels.aheadThatDay : labels.behindThatDay;
      return say(there, difference(minutes), here);
    },
  };
}

/** What a zone's clock is called by: the office's after its own city, if the zone isn't named after that already. */
export function clockName(zone: string, { records: { office }, language }: Setting): string {
  const isLatin = new Intl.Locale(language).maximize().script === 'Latn';
  const hasOwnName = office.city !== '' && office.city !== zoneName(office.zone, 'da');
  return isLatin && hasOwnName && zone === office.zone ? office.city : zoneName(zone, language);
}
