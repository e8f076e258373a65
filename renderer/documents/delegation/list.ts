import type { DelegationMember } from '../../../db/domain/delegation-records';
import { type Block, type Cell, type Paper, span } from '../paper/paper';
import { fullName, nameCell, officeOf, roleOf, sidesOf } from './people';
import { delegationPaper, type Setting } from './setting';

/** Who comes, side by side of those who meet, in order of precedence; with photographs where there are any to show. */
export function delegationList(setting: Setting): Paper {
  const { labels, words, people } = setting;
  return delegationPaper(setting, {
    name: words.paper['delegation-list'],
    lines: [words.precedence],
    blocks: [
      ...sidesOf(setting).flatMap((side) => sideTable(side, setting)),
      ...(people.length > 0
        ? [
            {
              kind: 'paragraph' as const,
              tone: 'quiet' as const,
              spans: [span(words.inAll(labels.people(people.length)))],
            },
          ]
        : []),
    ],
  });
}

function sideTable(
  { name, people }: { name: string; people: DelegationMember[] },
  setting: Setting,
): Block[] {
  const { labels, words, photos } = setting;
  const hasPhotos = people.some(({ id }) => photos.has(id));
  return [
    { kind: 'heading', text: name, remark: labels.people(people.length) },
    {
      kind: 'table',
      columns: [
        { label: labels.column.number, share: 9 },
        ...(hasPhotos ? [{ label: words.column.photo, share: 15 }] : []),
        { label: labels.column.name, share: 33 },
        { label: words.column.office, share: 35 },
        { label: labels.column.role, share: 22 },
      ],
      rows: people.map((member, index) => [
        [{ spans: [span(String(index + 1))] }],
        ...(hasPhotos ? [photoCell(member, setting)] : []),
        nameCell(member, setting),
        [{ spans: [span(officeOf(member, setting), { isIsolated: true })] }],
        [{ spans: [span(roleOf(member, setting))] }],
      ]),
    },
  ];
}

function photoCell(member: DelegationMember, setting: Setting): Cell {
  const photo = setting.photos.get(member.id);
  return photo ? [{ spans: [span(fullName(member, setting))], photo }] : [];
}
