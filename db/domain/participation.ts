import { z } from 'zod';
import { choice, id, line, localTimeField, problem, record, runningText } from './fields';

export const participationRoles = [
  'head',
  'member',
  'host',
  'speaker',
  'interpreter',
  'security',
  'press',
  'accompanying',
  'staff',
] as const;
export type ParticipationRole = (typeof participationRoles)[number];

export const participationSides = ['ours', 'theirs', 'third'] as const;
export type ParticipationSide = (typeof participationSides)[number];

export const invitationStates = [
  'not-invited',
  'invited',
  'accepted',
  'tentative',
  'declined',
  'replaced',
] as const;
export type InvitationState = (typeof invitationStates)[number];

export const attendances = ['unknown', 'attended', 'absent'] as const;
export type Attendance = (typeof attendances)[number];

/** A person on a mission. */
export type Participation = {
  readonly id: string;
  readonly missionId: string;
  readonly personId: string;
  readonly role: ParticipationRole;
  readonly side: ParticipationSide;
  readonly invitation: InvitationState;
  readonly attendance: Attendance;
  /** The participation (of the same mission) in whose place this person takes part. */
  readonly standsInForId: string | null;
  /** Whom the person represented then; it need not be where they work now. */
  readonly organisationId: string | null;
  readonly note: string;
  /** When they come to the mission's place and leave it, in local times of its zone; null: with everybody. */
  readonly arrivesAt: string | null;
  readonly departsAt: string | null;
  /** Whether they sit in the council, whose formal request their journey then needs. */
  readonly isCouncilMember: boolean;
  /** The place in the order of precedence, from 1, that they were given by hand, with the reason; null: by rank. */
  readonly placedAt: number | null;
  readonly placedReason: string;
};

/** A participation as it is when somebody has just been added. */
export const newcomer: Omit<Participation, 'id' | 'missionId' | 'personId'> = {
  role: 'member',
  side: 'ours',
  invitation: 'not-invited',
  attendance: 'unknown',
  standsInForId: null,
  organisationId: null,
  note: '',
  arrivesAt: null,
  departsAt: null,
  isCouncilMember: false,
  placedAt: null,
  placedReason: '',
};

/** Editable fields; the mission and the person of a participation stay what they are. */
export const participationFields = record({
  role: choice(participationRoles),
  side: choice(participationSides),
  invitation: choice(invitationStates),
  attendance: choice(attendances),
  standsInForId: id.nullable(),
  organisationId: id.nullable(),
  note: runningText,
  arrivesAt: localTimeField.nullable(),
  departsAt: localTimeField.nullable(),
  isCouncilMember: z.boolean(problem('invalid')),
  placedAt: z
    .int(problem('not-a-number'))
    .min(1, problem('not-a-number'))
    .max(10_000, problem('not-a-number'))
    .nullable(),
  placedReason: line(),
});
export const participationPatch = participationFields.partial();
export type ParticipationPatch = z.infer<typeof participationPatch>;

/**
 * Whether the person is still counted on: nobody who declined or was replaced. It is the one rule for who stands in
 * papers, in the order of precedence and at tables. Attendance is no part of it: it is noted once the visit is going on,
 * and what was printed, ordered and seated for it stays true.
 */
export const isCountedOn = (participation: Pick<Participation, 'invitation'>): boolean =>
  participation.invitation !== 'declined' && participation.invitation !== 'replaced';
