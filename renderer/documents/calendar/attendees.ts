import ICAL from 'ical.js';
import type { InvitationState, ParticipationRole } from '../../../db/domain/participation';
import { personName } from '../../../db/domain/person';
import type { ItemRole, ProgrammeItem } from '../../../db/domain/programme';
import { type Attending, attendanceOn, namedOn } from '../../../db/domain/programme-attendance';
import type { Participant, ProgrammeRecords } from '../../../db/domain/programme-records';
import { chainOf } from '../../../db/domain/substitution';
import { oneLine } from './text';

/**
 * Whether they have said yes (RFC 5545 section 3.2.12). Not invited yet is NEEDS-ACTION, too: no answer is there; RSVP
 * (section 3.2.17) tells that none is asked for.
 */
const answers: Record<InvitationState, string> = {
  'not-invited': 'NEEDS-ACTION',
  invited: 'NEEDS-ACTION',
  accepted: 'ACCEPTED',
  tentative: 'TENTATIVE',
  declined: 'DECLINED',
  replaced: 'DELEGATED',
};

/**
 * What somebody is to an event (RFC 5545 section 3.2.16): heads of delegation preside (CHAIR); members, hosts and
 * speakers are needed (REQ-PARTICIPANT); it goes on without press and company (OPT-PARTICIPANT); interpreters, security
 * and staff are there for the others (NON-PARTICIPANT).
 */
const roles: Record<ParticipationRole, string> = {
  head: 'CHAIR',
  member: 'REQ-PARTICIPANT',
  host: 'REQ-PARTICIPANT',
  speaker: 'REQ-PARTICIPANT',
  interpreter: 'NON-PARTICIPANT',
  security: 'NON-PARTICIPANT',
  press: 'OPT-PARTICIPANT',
  accompanying: 'OPT-PARTICIPANT',
  staff: 'NON-PARTICIPANT',
};

/** What they do at this very item goes before what they are on the mission, unless they lead it. */
const rolesHere: Record<ItemRole, string | null> = {
  participant: null,
  speaker: 'REQ-PARTICIPANT',
  interpreter: 'NON-PARTICIPANT',
  escort: 'NON-PARTICIPANT',
};

/**
 * How participants are addressed, by participation: by their e-mail address, or where there is none that can be, or
 * another participant is reached by it already, by the person's id (RFC 4122).
 */
export function addressesOf(participants: readonly Participant[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    participants.map(({ id, personId, email }) => {
      const mail = mailAddress(email);
      const isFree = mail !== null && !taken.has(mail.toLowerCase());
      if (isFree) taken.add(mail.toLowerCase());
      return [id, isFree ? mail : urn(personId)];
    }),
  );
}

/** Who asks: the office by its e-mail address, else the mission by its id. */
export function organizer({ office, mission }: ProgrammeRecords): ICAL.Property {
  const property = new ICAL.Property('organizer');
  property.setValue(mailAddress(office.email) ?? urn(mission.id));
  const name = oneLine(office.name);
  if (name) property.setParameter('cn', name);
  return property;
}

/**
 * The ATTENDEEs of an item: everybody who is named on it or would have come, with their answer, and who comes in their stead
 * (DELEGATED-TO and DELEGATED-FROM, RFC 5545 sections 3.2.4 and 3.2.5).
 */
export function attendeesOf(
  item: ProgrammeItem,
  records: ProgrammeRecords,
  addresses: ReadonlyMap<string, string>,
): ICAL.Property[] {
  const coming = attendanceOn(item, records);
  const onIt = new Map<string, Attending>(
    [...namedOn(item, records.groups), ...coming.flatMap((one) => [...replacedBy(one, records), one])].map(
      (one) => [one.participationId, one],
    ),
  );
  const isDelegate = ({ standsInForId }: Participant) =>
    standsInForId !== null &&
    onIt.has(standsInForId) &&
    records.participants.some(({ id, invitation }) => id === standsInForId && invitation === 'replaced');
  return records.participants.flatMap((participant) => {
    const here = onIt.get(participant.id);
    if (!here) return [];
    const property = attendee(participant, here.role, addresses);
    const delegates = records.participants.filter(
      (other) => other.standsInForId === participant.id && onIt.has(other.id) && isDelegate(other),
    );
    if (delegates.length > 0)
      property.setParameter(
        'delegated-to',
        addressed(
          delegates.map(({ id }) => id),
          addresses,
        ),
      );
    if (isDelegate(participant) && participant.standsInForId !== null)
      property.setParameter('delegated-from', addressed([participant.standsInForId], addresses));
    return [property];
  });
}

/**
 * Who would have come in somebody's place: a substitute takes over what the replaced were on, so that these stand on no
 * item any more; their calendars are told to whom it went.
 */
const replacedBy = ({ participationId, role }: Attending, { participants }: ProgrammeRecords): Attending[] =>
  chainOf(participants, participationId)
    .filter(({ id, invitation }) => id !== participationId && invitation === 'replaced')
    .map(({ id }) => ({ participationId: id, role }));

/** One ATTENDEE. */
export function attendee(
  participant: Participant,
  here: ItemRole,
  addresses: ReadonlyMap<string, string>,
): ICAL.Property {
  const property = new ICAL.Property('attendee');
  property.setValue(addresses.get(participant.id) ?? urn(participant.personId));
  const name = oneLine([participant.title, personName(participant)].filter(Boolean).join(' '));
  if (name) property.setParameter('cn', name);
  const role = participant.role === 'head' ? roles.head : (rolesHere[here] ?? roles[participant.role]);
  property.setParameter('role', role);
  property.setParameter('partstat', answers[participant.invitation]);
  property.setParameter('rsvp', participant.invitation === 'invited' ? 'TRUE' : 'FALSE');
  return property;
}

const addressed = (ids: readonly string[], addresses: ReadonlyMap<string, string>): string[] =>
  ids.map((id) => addresses.get(id)).filter((address) => address !== undefined);

const urn = (id: string): string => `urn:uuid:${encodeURIComponent(id)}`;

/** What an address may hold: nothing that ends a line, a list or a header, and one @ with something on either side. */
const mailPattern = /^[^\s\p{C}@<>()[\],;:\\"]{1,64}@[^\s\p{C}@<>()[\],;:\\"]{1,255}$/u;

/** `mailto:` with what isn't plain in it percent-encoded (RFC 6068); null when it isn't an address. */
function mailAddress(email: string): string | null {
  const trimmed = email.trim();
  if (!mailPattern.test(trimmed)) return null;
  return `mailto:${encodeURIComponent(trimmed).replace('%40', '@').replaceAll('%2B', '+')}`;
}
