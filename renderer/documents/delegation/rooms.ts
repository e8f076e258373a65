import { daysBetween } from '../../../db/domain/dates';
import type { DelegationMember } from '../../../db/domain/delegation-records';
import type { Room } from '../../../db/domain/travel';
import { type Block, type Cell, type Paper, span } from '../paper/paper';
import { shortDay } from '../paper/paperDates';
import { nameCell } from './people';
import { delegationPaper, type Setting } from './setting';

/** Who sleeps where, hotel by hotel. What was noted of a room is for the office alone. */
export function roomList(setting: Setting): Paper {
  const { records, words } = setting;
  const hotels = [...Map.groupBy(records.rooms, ({ hotel }) => hotel)];
  return delegationPaper(setting, {
    name: words.paper.rooms,
    blocks:
      hotels.length === 0
        ? [{ kind: 'paragraph', spans: [span(words.noRooms)] }]
        : hotels.flatMap(([hotel, rooms]) => hotelBlocks(hotel, rooms, setting)),
  });
}

function hotelBlocks(hotel: string, rooms: readonly Room[], setting: Setting): Block[] {
  const { words, language, people } = setting;
  const cell = (text: string): Cell => [{ spans: [span(text)] }];
  return [
    { kind: 'heading', text: hotel },
    {
      kind: 'table',
      columns: [
        { label: words.column.room, share: 24 },
        { label: words.column.guests, share: 34 },
        { label: words.column.checksIn, share: 15 },
        { label: words.column.checksOut, share: 15 },
        { label: words.column.nights, share: 12 },
      ],
      rows: rooms.map(({ kind, number, checksIn, checksOut, participationIds }) => [
        [
          { spans: [span(words.room[kind], { isStrong: true })] },
          ...(number ? [{ spans: [span(number, { isIsolated: true })] }] : []),
        ],
        guestsCell(
          people.filter(({ id }) => participationIds.includes(id)),
          setting,
        ),
        cell(shortDay(checksIn, language)),
        cell(shortDay(checksOut, language)),
        cell(String(daysBetween(checksIn, checksOut))),
      ]),
    },
  ];
}

const guestsCell = (guests: readonly DelegationMember[], setting: Setting): Cell =>
  guests.length === 0
    ? [{ tone: 'quiet', spans: [span(setting.words.nobodyYet)] }]
    : guests.flatMap((guest) => nameCell(guest, setting));
