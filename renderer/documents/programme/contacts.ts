import type { MissionContact } from '../../../db/domain/mission-contact';
import { type Block, type Cell, span } from '../paper/paper';
import { nameOf } from './people';
import type { Setting } from './setting';

/** What contacts are told from. */
type Reachable = Pick<Setting, 'language' | 'labels'> & {
  records: Pick<Setting['records'], 'mission' | 'people' | 'contacts'>;
};

/** Someone to call: what for, who, and how. */
type Contact = Pick<MissionContact, 'label' | 'name' | 'phone' | 'email'>;

/** Whom one calls about anything: the mission's own contacts, then who leads it at home. */
export const contactsOf = (setting: Reachable): Contact[] => [
  ...setting.records.contacts.filter(({ isEmergency }) => !isEmergency),
  ...leadOf(setting),
];

/** Whom one calls when something has happened. */
export const emergencyContactsOf = (setting: Reachable): Contact[] => [
  ...setting.records.contacts.filter(({ isEmergency }) => isEmergency),
  ...leadOf(setting),
];

/** Whom a card that has no room for more names: in an emergency first. */
export const everyContactOf = (setting: Reachable): Contact[] => [
  ...setting.records.contacts.filter(({ isEmergency }) => isEmergency),
  ...contactsOf(setting),
];

/** Who leads the mission, if there is any way to reach them. */
function leadOf(setting: Reachable): Contact[] {
  const { mission, people } = setting.records;
  const lead = people.find(({ id }) => id === mission.leadId);
  if (!lead || (lead.phone === '' && lead.email === '')) return [];
  const { phone, email } = lead;
  return [{ label: setting.labels.missionLead, name: nameOf(lead, setting), phone, email }];
}

/** A heading with a table of contacts; nothing for none. */
export function contactBlocks(
  contacts: readonly Contact[],
  heading: { text: string; startsPage?: boolean },
  { labels }: Pick<Setting, 'labels'>,
): Block[] {
  if (contacts.length === 0) return [];
  const cell = (text: string, isStrong = false): Cell => [
    { spans: [span(text, { isStrong, isIsolated: true })] },
  ];
  return [
    { kind: 'heading', ...heading },
    {
      kind: 'table',
      columns: [
        { label: labels.column.purpose, share: 28 },
        { label: labels.column.name, share: 22 },
        { label: labels.column.phone, share: 22 },
        { label: labels.column.email, share: 28 },
      ],
      rows: contacts.map(({ label, name, phone, email }) => [
        cell(label),
        cell(name),
        cell(phone, true),
        cell(email),
      ]),
    },
  ];
}
