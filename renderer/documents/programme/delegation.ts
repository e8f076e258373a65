import { personName } from '../../../db/domain/person';
import type { Participant } from '../../../db/domain/programme-records';
import { type Block, type Line, span } from '../paper/paper';
import { listNames, nameOf, namesOf, takingPart, travellingSide } from './people';
import type { Setting } from './setting';

/** Who takes part: the delegation, those whom it meets, and others; then the groups that it splits into. */
export function delegationBlocks(setting: Setting): Block[] {
  const { labels, records } = setting;
  const everybody = takingPart(setting);
  const own = travellingSide(setting);
  const isCounterpart = ({ side }: Participant) => own === 'ours' && side === 'theirs';
  return [
    ...peopleTable(
      everybody.filter(({ side }) => side === own),
      labels.section.delegation,
      setting,
    ),
    ...peopleTable(everybody.filter(isCounterpart), labels.section.counterparts, setting),
    ...peopleTable(
      everybody.filter((participant) => participant.side !== own && !isCounterpart(participant)),
      labels.section.others,
      setting,
    ),
    ...groupsTable(records.groups, setting),
  ];
}

function peopleTable(people: readonly Participant[], text: string, setting: Setting): Block[] {
  if (people.length === 0) return [];
  const { labels } = setting;
  return [
    { kind: 'heading', text },
    {
      kind: 'table',
      columns: [
        { label: labels.column.name, share: 34 },
        { label: labels.column.position, share: 40 },
        { label: labels.column.role, share: 26 },
      ],
      rows: people.map((participant) => [
        nameCell(participant, setting),
        [{ spans: [span(officeOf(participant), { isIsolated: true })] }],
        [{ spans: [span(roleOf(participant, setting))] }],
      ]),
    },
  ];
}

function nameCell(participant: Participant, setting: Setting): Line[] {
  const { first, other } = namesOf(participant, setting);
  const full = [participant.title, first].filter(Boolean).join(' ');
  return [
    { spans: [span(full, { isStrong: true, isIsolated: true })] },
    ...(other ? [{ spans: [span(other, { isIsolated: true })] }] : []),
  ];
}

function officeOf(participant: Participant): string {
  const { position, organisationName, homeName } = participant;
  return [position === personName(participant) ? '' : position, organisationName ?? homeName]
    .filter(Boolean)
    .join(', ');
}

/** What someone is on the mission, whether they have said yes, and in whose place they come. */
function roleOf({ role, invitation, attendance, standsInForId }: Participant, setting: Setting): string {
  const { labels, records } = setting;
  const replaced = records.participants.find(({ id }) => id === standsInForId);
  const isCertain = invitation === 'accepted' || attendance === 'attended';
  return [
    labels.role[role],
    !isCertain && labels.invitation[invitation].toLocaleLowerCase(setting.language),
    replaced && labels.standsInFor(nameOf(replaced, setting)),
  ]
    .filter(Boolean)
    .join(', ');
}

function groupsTable(groups: Setting['records']['groups'], setting: Setting): Block[] {
  if (groups.length === 0) return [];
  const { labels } = setting;
  const everybody = takingPart(setting);
  const members = (ids: readonly string[]) =>
    everybody.filter(({ id }) => ids.includes(id)).map((participant) => nameOf(participant, setting));
  return [
    { kind: 'heading', text: labels.section.groups },
    {
      kind: 'table',
      columns: [
        { label: labels.column.group, share: 34 },
        { label: labels.column.members, share: 66 },
      ],
      rows: groups.map(({ name, memberIds }) => [
        [{ spans: [span(name, { isStrong: true, isIsolated: true })] }],
        [{ spans: [span(listNames(members(memberIds), setting))] }],
      ]),
    },
  ];
}
