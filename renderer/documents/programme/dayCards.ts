import type { Paper } from '../paper/paper';
import { dayHeading } from '../paper/paperDates';
import { clocksOf } from './clocks';
import { contactBlocks, everyContactOf } from './contacts';
import { cover } from './cover';
import { daysOf, itemsOn, liveItems } from './days';
import { participantsLine, programmeTable, timeCell, titleLine, whatLine } from './entries';
import { paperOf, type Setting } from './setting';

/** The days that have a card: those on which something begins. */
export function cardDays(setting: Setting): string[] {
  const items = liveItems(setting);
  return daysOf(items, setting).filter((day) => itemsOn(items, day).length > 0);
}

/** A page per day, to fold and carry: times, titles, places and whom to call. */
export const dayCards = (setting: Setting, day: string | null): Paper[] =>
  cardDays(setting)
    .filter((each) => day === null || each === day)
    .map((each) => dayCard(setting, each));

function dayCard(setting: Setting, day: string): Paper {
  const { labels, language } = setting;
  const items = itemsOn(liveItems(setting), day);
  return paperOf(setting, {
    name: labels.paper['day-cards'],
    isSinglePage: true,
    blocks: [
      cover(setting, {
        label: labels.paper['day-cards'],
        title: dayHeading(day, language),
        clocks: clocksOf(setting, [day]),
      }),
      programmeTable(
        setting,
        items.map((item) => [
          timeCell(item, setting),
          [titleLine(item, setting), whatLine(item, setting), participantsLine(item, setting)].filter(
            (line) => line !== null,
          ),
        ]),
      ),
      ...contactBlocks(everyContactOf(setting), { text: labels.section.contacts }, setting),
    ],
  });
}
