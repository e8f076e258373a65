import { inPrecedence } from '../../../../db/domain/delegation-records';
import type { MemoMember, ReportRecords } from '../../../../db/domain/memo-records';
import type { MemoBlock, Passage, Sentence, Source } from '../../../../db/domain/memo-text';
import { isCountedOn } from '../../../../db/domain/participation';
import { fullName, officeOf, organisationOf } from '../../delegation/people';
import { labelsIn } from '../../labels';
import { travellingSide } from '../../programme/people';
import {
  numberIn,
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

/** Who took part, side by side: who led, who came in whose place, who was invited and didn't come; as it was recorded. */
export function delegationBlocks(report: ReportRecords, setting: MemoSetting): MemoBlock<Passage>[] {
  if (report.members.length === 0) return [];
  const { delegation } = setting.words.missionReport;
  const own = travellingSide({ records: report });
  const sides = [
    { side: own, name: delegation.delegation },
    {
      side: own === 'ours' ? ('theirs' as const) : ('ours' as const),
      name: own === 'ours' ? delegation.partner : delegation.hosts,
    },
    { side: 'third' as const, name: delegation.others },
  ];
  return [
    ...paragraph('delegation/who', whoSentences(report, setting)),
    ...sides.flatMap(({ side, name }) => {
      const members = inOrder(report.members.filter((member) => member.side === side));
      return members.length === 0 ? [] : [sideTable(name, members, report, setting)];
    }),
    ...paragraph(
      'delegation/none',
      sides
        .filter(({ side }) => side !== 'third' && report.members.every((member) => member.side !== side))
        .map(({ side }) =>
          unknown(
            sentence(
              side === own
                ? delegation.nobody
                : own === 'ours'
                  ? delegation.nobodyAtPartner
                  : delegation.nobodyAtHost,
              source('mission', report.mission.id),
            ),
          ),
        ),
    ),
  ];
}

/** Those who came or may have, by precedence; then those who didn't. */
function inOrder(members: readonly MemoMember[]): MemoMember[] {
  const byId = new Map(members.map((member) => [member.id, member]));
  const counted = inPrecedence(members).flatMap(({ id }) => byId.get(id) ?? []);
  const all = [...counted, ...members.filter((member) => !isCountedOn(member))];
  return [...all.filter((member) => !isAway(member)), ...all.filter(isAway)];
}

/** Known not to have come. What was noted of the visit itself counts before what was answered. */
const isAway = (member: MemoMember): boolean =>
  member.attendance === 'absent' || (member.attendance === 'unknown' && !isCountedOn(member));

/** Who led, and who came in whose place; of how many it is recorded whether they came. */
function whoSentences({ members, mission }: ReportRecords, setting: MemoSetting): Sentence[] {
  const { delegation } = setting.words.missionReport;
  const on = (member: MemoMember) => source('participation', member.id);
  const heads = members.filter(
    (member) => member.role === 'head' && member.side === travellingSide({ records: { mission } }),
  );
  const known = members.filter((member) => member.attendance !== 'unknown' || isAway(member));
  const all = sourcesOf('participation', members);
  return [
    ...heads
      .filter(({ attendance }) => attendance === 'attended')
      .map((head) => sentence(delegation.led(whoIs(head, setting)), on(head))),
    ...heads
      .filter((head) => head.attendance === 'unknown' && !isAway(head))
      .map((head) => sentence(withCapital(delegation.toLead(whoIs(head, setting))), on(head))),
    ...members.flatMap((member) => {
      const whom = replacedBy(member, members);
      return whom && member.attendance === 'attended'
        ? [
            sentence(
              withCapital(delegation.inPlace(nameIs(member, setting), nameIs(whom, setting))),
              on(member),
              on(whom),
            ),
          ]
        : [];
    }),
    ...(members.length === known.length
      ? []
      : [
          unknown(
            sentence(
              known.length === 0
                ? delegation.notCounted
                : delegation.counted(numberIn(known.length, setting), numberIn(members.length, setting)),
              ...all,
            ),
          ),
        ]),
  ];
}

const replacedBy = ({ standsInForId }: MemoMember, members: readonly MemoMember[]): MemoMember | undefined =>
  members.find(({ id }) => id === standsInForId);

const nameIs = (member: MemoMember, { language }: MemoSetting): string =>
  flat(fullName(member, { language }));

/** "Anna Holm (overborgmester, Københavns Kommune)", as far as it is known. */
function whoIs(member: MemoMember, setting: MemoSetting): string {
  const office = flat(officeOf(member, setting));
  return setting.words.told.remark(nameIs(member, setting), office === '' ? [] : [office]);
}

function sideTable(
  name: string,
  members: readonly MemoMember[],
  { members: everybody }: ReportRecords,
  setting: MemoSetting,
): MemoBlock<Passage> {
  const { delegation } = setting.words.missionReport;
  const { language } = setting;
  const columns = [
    { label: name, share: 0.25 },
    { label: delegation.office, share: 0.27 },
    { label: delegation.role, share: 0.22 },
    { label: delegation.attendance, share: 0.26 },
  ];
  const rows = members.map((member) => {
    const on = source('participation', member.id);
    const office = flat(officeOf(member, { language }));
    const key = `delegation/${member.id}`;
    return {
      cells: [
        passage(`${key}-name`, words(nameIs(member, setting) || organisationOf(member), on)),
        passage(`${key}-office`, office === '' ? unknown(words(delegation.noOffice, on)) : words(office, on)),
        passage(`${key}-role`, words(labelsIn(language).role[member.role], on)),
        passage(`${key}-attendance`, attendanceCell(member, everybody, on, setting)),
      ],
    };
  });
  return { kind: 'table', columns, rows };
}

/** Whether somebody came, as it was recorded; where it wasn't, what they had answered. */
function attendanceCell(
  member: MemoMember,
  members: readonly MemoMember[],
  on: Source,
  setting: MemoSetting,
): Sentence {
  const { delegation } = setting.words.missionReport;
  const whom = replacedBy(member, members);
  const withWhom = whom ? [on, source('participation', whom.id)] : [on];
  if (member.attendance === 'attended')
    return words(whom ? delegation.attendedFor(nameIs(whom, setting)) : delegation.attended, ...withWhom);
  const by = members.find(({ standsInForId }) => standsInForId === member.id);
  if (member.invitation === 'replaced')
    return by
      ? words(delegation.replaced(nameIs(by, setting)), on, source('participation', by.id))
      : words(delegation.replaced(''), on);
  if (member.invitation === 'declined') return words(delegation.declined, on);
  const said = {
    'not-invited': delegation.notInvited,
    invited: delegation.invited,
    accepted: delegation.accepted,
    tentative: delegation.tentative,
  }[member.invitation];
  const text = member.attendance === 'absent' ? delegation.absent : said;
  const cell = words(whom ? delegation.standsIn(nameIs(whom, setting), text) : text, ...withWhom);
  return member.attendance === 'absent' ? cell : unknown(cell);
}
