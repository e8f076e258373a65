import { isLive, type ProgrammeItem, programmeDays } from '../../../db/domain/programme';
import type { Block, Cell } from '../paper/paper';
import { dayHeading } from '../paper/paperDates';
import type { Clocks } from './clocks';
import { programmeTable } from './entries';
import type { Setting } from './setting';
import { firstDay } from './times';

/** What takes place, as documents for guests tell it: nothing cancelled. */
export const liveItems = ({ records }: Setting): ProgrammeItem[] => records.items.filter(isLive);

/** The days of the mission, as far as they are known, and those on which an item begins. */
export const daysOf = (items: readonly ProgrammeItem[], { records }: Setting): string[] =>
  [
    ...new Set([
      ...programmeDays(records.mission.dates, []),
      ...items.map(({ time }) => firstDay(time)).filter((day) => day !== undefined),
    ]),
  ].sort();

/** The items that begin on a day: what has no time of day first, then by time. */
export const itemsOn = (items: readonly ProgrammeItem[], day: string): ProgrammeItem[] =>
  items.filter(({ time }) => firstDay(time) === day);

/** Day by day and at last what has no day, with whatever columns a document has. */
export function dayBlocks(
  items: readonly ProgrammeItem[],
  setting: Setting,
  { days, clocks, row }: { days: readonly string[]; clocks: Clocks; row: (item: ProgrammeItem) => Cell[] },
  table = programmeTable,
): Block[] {
  const { labels, language } = setting;
  const undated = items.filter(({ time }) => time.kind === 'unscheduled');
  return [
    ...days.flatMap((day): Block[] => {
      const own = itemsOn(items, day);
      return [
        { kind: 'heading', text: dayHeading(day, language), remark: clocks.remarkOn(day) },
        own.length > 0 ? table(setting, own.map(row)) : nothing(labels.nothingYet),
      ];
    }),
    ...(undated.length > 0
      ? [{ kind: 'heading', text: labels.section.withoutDay } as const, table(setting, undated.map(row))]
      : []),
    ...(items.length === 0 && days.length === 0 ? [nothing(labels.empty)] : []),
  ];
}

const nothing = (text: string): Block => ({
  kind: 'paragraph',
  spans: [{ text, isEmphasised: true }],
  tone: 'quiet',
});
