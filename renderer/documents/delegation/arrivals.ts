import { type Movement, movementDays, movementsOf, roomsOfNight } from '../../../db/domain/arrivals';
import type { DelegationRecords } from '../../../db/domain/delegation-records';
import { zoneOfItem } from '../../../db/domain/programme';
import { dayOf } from '../../../db/domain/wall-time';
import { isolated } from '../paper/isolated';
import { type Block, type Cell, type Line, type Paper, span } from '../paper/paper';
import { clock, dayHeading, shortDay } from '../paper/paperDates';
import { nameCell } from './people';
import { delegationPaper, type Setting } from './setting';

type Journeys = Pick<DelegationRecords, 'members' | 'legs' | 'mission'>;

const movements = ({ members, legs, mission }: Journeys): Movement[] =>
  movementsOf({ participations: members, legs, zone: zoneOfItem({ zone: null }, mission) });

/** The days on which somebody comes, goes on or leaves. */
export const travelDays = (records: Journeys): string[] => movementDays(movements(records));

/** Who comes, goes on and leaves when, and who meets them, by the clocks of the mission's place; a day, or all of them. */
export function arrivalsList(setting: Setting, day: string | null): Paper {
  const { records, words, language } = setting;
  const all = movements(records).filter(({ at }) => day === null || dayOf(at) === day);
  return delegationPaper(setting, {
    name: words.paper.arrivals,
    blocks:
      all.length === 0
        ? [{ kind: 'paragraph', spans: [span(words.noTravel)] }]
        : movementDays(all).flatMap((each): Block[] => [
            { kind: 'heading', text: dayHeading(each, language) },
            dayTable(
              all.filter(({ at }) => dayOf(at) === each),
              setting,
            ),
          ]),
  });
}

function dayTable(all: readonly Movement[], setting: Setting): Block {
  const { words, labels, language } = setting;
  const kinds = {
    arrival: labels.field.arrival,
    onward: words.section.onward,
    departure: labels.field.departure,
  };
  return {
    kind: 'table',
    columns: [
      { label: words.column.clock, share: 16 },
      { label: words.column.journey, share: 44 },
      { label: words.column.travellers, share: 40 },
    ],
    rows: all.map((movement) => [
      [
        { spans: [span(clock(movement.at, language), { isStrong: true })] },
        { tone: 'quiet', spans: [span(kinds[movement.kind])] },
      ],
      journeyCell(movement, setting),
      travellersCell(movement, setting),
    ]),
  };
}

/** The leg, with both ends' own clocks, and who meets them. What was noted of it is for the office alone. */
function journeyCell({ leg }: Movement, { words, language }: Setting): Cell {
  if (!leg) return [{ tone: 'quiet', spans: [span(words.byThemselves)] }];
  const { mode, number, fromName, toName, departsAt, arrivesAt, pickUp } = leg;
  const at = (name: string, local: string, before: string | null) =>
    [
      isolated(name),
      before === null || dayOf(before) === dayOf(local) ? '' : shortDay(dayOf(local), language),
      clock(local, language),
    ]
      .filter(Boolean)
      .join(' ');
  const lines: (Line | null)[] = [
    {
      spans: [
        span(words.mode[mode], { isStrong: true }),
        ...(number ? [span(' '), span(number, { isStrong: true, isIsolated: true })] : []),
      ],
    },
    { spans: [span(`${at(fromName, departsAt, null)} – ${at(toName, arrivesAt, departsAt)}`)] },
    pickUp ? { tone: 'quiet', spans: [span(words.pickUp(pickUp))] } : null,
  ];
  return lines.filter((line) => line !== null);
}

function travellersCell({ participationIds, kind, at }: Movement, setting: Setting): Cell {
  const { people, labels, records } = setting;
  const travellers = people.filter(({ id }) => participationIds.includes(id));
  const hotels = new Set(
    kind === 'arrival'
      ? travellers.flatMap(({ id }) => roomsOfNight(records.rooms, id, dayOf(at)).map(({ hotel }) => hotel))
      : [],
  );
  return [
    ...travellers.flatMap((traveller) => nameCell(traveller, setting).slice(0, 1)),
    ...(travellers.length > 1
      ? [{ tone: 'quiet' as const, spans: [span(labels.people(travellers.length))] }]
      : []),
    ...(hotels.size > 0
      ? [{ tone: 'quiet' as const, spans: [span([...hotels].map(isolated).join(', '))] }]
      : []),
  ];
}
