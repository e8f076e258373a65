import type { ReportItem, ReportRecords } from '../../../../db/domain/memo-records';
import type { MemoBlock, Passage, Sentence } from '../../../../db/domain/memo-text';
import { daysOfItem, isLive, zoneOfItem } from '../../../../db/domain/programme';
import { dayOf } from '../../../../db/domain/wall-time';
import { inOtherZone } from '../../../../db/domain/zones';
import { clock, clockRange, shortDay } from '../../paper/paperDates';
import { zoneName } from '../../programme/zoneName';
import {
  dateText,
  listIn,
  paragraph,
  passage,
  sentence,
  source,
  sourcesOf,
  unknown,
  withCapital,
  words,
} from '../say';
import type { MemoSetting } from '../setting';
import { flat } from '../told/when';

/**
 * The programme as it was held, day by day: what was confirmed. What was cancelled is named as that, and of what was only
 * planned it isn't known whether it took place.
 */
export function programmeBlocks(
  { items, mission }: ReportRecords,
  setting: MemoSetting,
): MemoBlock<Passage>[] {
  if (items.length === 0) return [];
  const { programme } = setting.words.missionReport;
  const held = items.filter(({ status }) => status === 'confirmed');
  const open = items.filter((item) => isLive(item) && item.status !== 'confirmed');
  const cancelled = items.filter((item) => !isLive(item));
  const zone = zoneOfItem({ zone: null }, mission);
  const isTimed = held.some(({ time }) => time.kind === 'timed');
  const days = [...new Set(held.map(dayOfItem))].sort((a, b) => ((a ?? '9') < (b ?? '9') ? -1 : 1));
  const named = (some: readonly ReportItem[]) =>
    listIn(
      some.map((item) => setting.words.common.quote(titleOf(item, setting))),
      setting,
    );
  return [
    ...paragraph('programme/clock', [
      ...(isTimed
        ? [sentence(programme.clock(zoneName(zone, setting.language)), source('mission', mission.id))]
        : []),
      ...(held.length > 0
        ? []
        : [unknown(sentence(programme.nothingHeld, ...sourcesOf('programme-item', items)))]),
    ]),
    ...days.map((day) =>
      dayTable(
        day,
        held.filter((item) => dayOfItem(item) === day),
        { zone },
        setting,
      ),
    ),
    ...paragraph('programme/unconfirmed', [
      ...(open.length === 0
        ? []
        : [unknown(sentence(programme.unconfirmed(named(open)), ...sourcesOf('programme-item', open)))]),
    ]),
    ...paragraph('programme/cancelled', [
      ...(cancelled.length === 0
        ? []
        : [
            sentence(
              withCapital(programme.cancelled(named(cancelled), cancelled.length)),
              ...sourcesOf('programme-item', cancelled),
            ),
          ]),
    ]),
  ];
}

/** The day on which it begins; null where nobody wrote one down. */
const dayOfItem = ({ time }: ReportItem): string | null => daysOfItem(time)[0] ?? null;

/** What an item is called in the document's language, if anybody wrote that down; else what it is called. */
export const titleOf = (item: ReportItem, { language }: MemoSetting): string =>
  flat(item.texts.find((text) => text.language === language)?.title || item.title);

const noteOf = (item: ReportItem, { language }: MemoSetting): string =>
  flat(item.texts.find((text) => text.language === language)?.publicNote || item.publicNote);

/** A day's items: when, what (with whoever received and the public note), and where. */
function dayTable(
  day: string | null,
  items: readonly ReportItem[],
  { zone }: { zone: string },
  setting: MemoSetting,
): MemoBlock<Passage> {
  const { programme } = setting.words.missionReport;
  const label = day === null ? programme.withoutDay : dateText(day, setting.language);
  // A column of times that nobody wrote down says nothing; then the day stands over what was held.
  const hasTimes = items.some(({ time }) => time.kind === 'timed');
  const columns = [
    ...(hasTimes ? [{ label, share: 0.24 }] : []),
    { label: hasTimes ? programme.item : label, share: hasTimes ? 0.5 : 0.7 },
    { label: programme.place, share: hasTimes ? 0.26 : 0.3 },
  ];
  const rows = items.map((item) => {
    const on = source('programme-item', item.id);
    const key = `programme/${item.id}`;
    const place = flat([item.placeName ?? '', item.place].filter(Boolean).join(', '));
    const note = noteOf(item, setting);
    return {
      ...(item.topicId !== null && { topicId: item.topicId }),
      cells: [
        ...(hasTimes ? [passage(`${key}-time`, timeCell(item, zone, setting))] : []),
        passage(
          `${key}-what`,
          words(titleOf(item, setting) + (item.hostName === null && note === '' ? '' : '.'), on),
          ...(item.hostName === null ? [] : [sentence(programme.host(flat(item.hostName)), on)]),
          sentence(note, on),
        ),
        passage(`${key}-place`, place === '' ? unknown(words(programme.noPlace, on)) : words(place, on)),
      ],
    };
  });
  return { kind: 'table', columns, rows };
}

/** "9.30–11.00"; with its own clock's city where that isn't the mission's, and the day where it ends on another. */
function timeCell(item: ReportItem, missionZone: string, setting: MemoSetting): Sentence {
  const { programme } = setting.words.missionReport;
  const { language } = setting;
  const on = source('programme-item', item.id);
  if (item.time.kind !== 'timed') return unknown(words(programme.noTime, on));
  const { startsAt, endsAt } = item.time;
  const zone = item.zone ?? missionZone;
  const endZone = item.endZone ?? zone;
  const end = inOtherZone(endsAt, zone, endZone);
  const inCity = (text: string, where: string) =>
    where === missionZone ? text : programme.clockIn(text, zoneName(where, language));
  const range =
    endZone === zone
      ? inCity(clockRange(startsAt, end, language), zone)
      : `${inCity(clock(startsAt, language), zone)} – ${inCity(clock(end, language), endZone)}`;
  return words(
    dayOf(end) === dayOf(startsAt) ? range : programme.endsOn(range, shortDay(dayOf(end), language)),
    on,
  );
}
