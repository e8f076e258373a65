import { type DelegationMember, orderOfMembers } from '../../../db/domain/delegation-records';
import { participationSides } from '../../../db/domain/participation';
import { attendanceOn } from '../../../db/domain/programme-attendance';
import { textIn } from '../../../db/domain/programme-texts';
import {
  guestsOf,
  hostingSideOf,
  type Seated,
  type SeatingPlan,
  seatCount,
} from '../../../db/domain/seating';
import { seatingOf } from '../../../db/domain/seating-order';
import { type Block, type Paper, type SeatingPlanPicture, span } from '../paper/paper';
import { dayHeading } from '../paper/paperDates';
import { tablesInPicture } from '../paper/seatingSize';
import { namesOf } from '../programme/people';
import { firstDay } from '../programme/times';
import { nameCell, officeOf, organisationOf, sideName } from './people';
import { delegationPaper, type Setting } from './setting';

type Seat = Seated & { member: DelegationMember };

/** Who sits where, as a picture and, for those who set the table, as a list. */
export function seatingPaper(setting: Setting, plan: SeatingPlan): Paper {
  const { words, records } = setting;
  const seated = seatedAt(plan, setting);
  const seats = seated.flatMap((seat) => {
    const member = records.members.find(({ id }) => id === seat.participationId);
    return member ? [{ ...seat, member }] : [];
  });
  return delegationPaper(setting, {
    name: words.paper.seating,
    lines: [[plan.name, words.seating[plan.shape]].join(' · '), itemLine(plan, setting)].filter(Boolean),
    blocks:
      seats.length === 0
        ? [{ kind: 'paragraph', spans: [span(words.nobodySeated)] }]
        : [
            ...picturesOf(plan, seats, setting),
            { kind: 'paragraph', tone: 'quiet', spans: [span(legend(seats, setting))] },
            ...[...Map.groupBy(seats, ({ table }) => table)].flatMap(([table, at]) =>
              tableBlocks(table, at, plan, setting),
            ),
          ],
  });
}

function seatedAt(plan: SeatingPlan, { records }: Setting): Seated[] {
  const { members, groups, items, mission } = records;
  const item = items.find(({ id }) => id === plan.itemId);
  const attending = item ? attendanceOn(item, { groups, participants: members }) : null;
  return seatingOf(plan, guestsOf(orderOfMembers(members), attending), hostingSideOf(mission.direction));
}

/** For what the table is set, and when. */
function itemLine({ itemId }: SeatingPlan, { records, language }: Setting): string {
  const item = records.items.find(({ id }) => id === itemId);
  if (!item) return '';
  const day = firstDay(item.time);
  const { title } = textIn(item, language, records.mission.languages);
  return [title.text, day && dayHeading(day, language)].filter(Boolean).join(' · ');
}

/** The plan drawn, in several pictures where one would be too small to read. */
function picturesOf(plan: SeatingPlan, seats: readonly Seat[], setting: Setting): SeatingPlanPicture[] {
  const { words } = setting;
  const { shape, seats: each } = plan;
  const count = seatCount(plan, seats);
  const tables = Math.max(...seats.map(({ table }) => table));
  // A long table is one; the rows of a photograph belong together.
  const isWhole = shape === 'long-table' || shape === 'line-up';
  const several = isWhole ? tables : tablesInPicture({ shape, seats: each }, tables);
  const pictures = Math.ceil(tables / several);
  return Array.from({ length: pictures }, (_, index): SeatingPlanPicture => {
    const firstTable = index * several + 1;
    return {
      kind: 'seating',
      title: [words.paper.seating, plan.name].join(': '),
      plan: { shape, seats: each },
      firstTable,
      count: isWhole ? count : Math.min(several, tables - index * several) * each,
      seats: seats.map(({ number, member }) => ({
        number,
        label: namesOf(member, setting).first,
        sub: organisationOf(member),
        side: member.side,
      })),
      tableNames: Array.from({ length: tables }, (__, table) => words.part[shape](table + 1)),
      words: { driver: words.driver, free: words.free },
    };
  });
}

const signs = { ours: '●', theirs: '■', third: '▲' } as const;

/** Whose people the signs in the picture are. */
function legend(seats: readonly Seat[], setting: Setting): string {
  const present = new Set(seats.map(({ member }) => member.side));
  return participationSides
    .filter((side) => present.has(side))
    .map((side) => `${signs[side]} ${sideName(side, setting)}`)
    .join('   ');
}

function tableBlocks(table: number, seats: readonly Seat[], plan: SeatingPlan, setting: Setting): Block[] {
  const { words, labels } = setting;
  return [
    { kind: 'heading', text: words.part[plan.shape](table) },
    {
      kind: 'table',
      columns: [
        { label: words.column.seat, share: 12 },
        { label: labels.column.name, share: 42 },
        { label: words.column.office, share: 46 },
      ],
      rows: seats.map(({ number, member }) => [
        [{ spans: [span(String(number), { isStrong: true })] }],
        nameCell(member, setting),
        [{ spans: [span(officeOf(member, setting), { isIsolated: true })] }],
      ]),
    },
  ];
}
