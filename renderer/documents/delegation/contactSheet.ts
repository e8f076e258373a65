import { type Block, type Cell, type Paper, span } from '../paper/paper';
import { contactBlocks, contactsOf, emergencyContactsOf } from '../programme/contacts';
import { nameCell, officeOf, sidesOf } from './people';
import { delegationPaper, type Setting } from './setting';

/** How to reach everybody: whom one calls about anything, in an emergency, and the people themselves. */
export function contactSheet(setting: Setting): Paper {
  const { labels, words, records } = setting;
  const held = { ...setting, records: { ...records, people: records.lead ? [records.lead] : [] } };
  const blocks = [
    ...contactBlocks(emergencyContactsOf(held), { text: labels.section.emergency }, setting),
    ...contactBlocks(contactsOf(held), { text: labels.section.contacts }, setting),
    ...sidesOf(setting).flatMap((side) => peopleBlocks(side, setting)),
  ];
  return delegationPaper(setting, {
    name: words.paper['contact-sheet'],
    blocks: blocks.length > 0 ? blocks : [{ kind: 'paragraph', spans: [span(words.noContacts)] }],
  });
}

function peopleBlocks({ name, people }: ReturnType<typeof sidesOf>[number], setting: Setting): Block[] {
  const { labels, words } = setting;
  const cell = (text: string, isStrong = false): Cell => [
    { spans: [span(text, { isStrong, isIsolated: true })] },
  ];
  return [
    { kind: 'heading', text: name },
    {
      kind: 'table',
      columns: [
        { label: labels.column.name, share: 24 },
        { label: words.column.office, share: 25 },
        { label: labels.column.phone, share: 19 },
        { label: labels.column.email, share: 32 },
      ],
      rows: people.map((member) => [
        nameCell(member, setting),
        cell(officeOf(member, setting)),
        cell(member.phone, true),
        cell(member.email),
      ]),
    },
  ];
}
