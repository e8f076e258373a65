import {
  type InvitationStep,
  type InvitationStepState,
  type Standing,
  standingAfter,
  subjectOf,
} from './invitation';
import type { Participation } from './participation';
import { isCountedOn } from './participation';
import {
  accessNeeds,
  diets,
  type PhotoConsent,
  type PracticalData,
  type VisaState,
  visaPoints,
} from './practical-data';
import { chainOf } from './substitution';

type Link = Pick<Participation, 'id' | 'standsInForId'>;

export type MergedParticipation = {
  readonly participation: Participation;
  /** The others of the mission who come in somebody else's place now, or in nobody's. */
  readonly links: readonly Link[];
  /** What has to be written down behind the steps of both, for them to lead where the participation stands. */
  readonly steps: readonly InvitationStepState[];
};

/**
 * One person's two participations in one mission as one. What is better known is kept: an answer rather than an
 * invitation, the answer of the later day, that they came rather than that they were missed, a role rather than plain
 * membership. If one of them came in the other's place, the person comes after all, and in nobody's place but that of
 * whoever was between. Somebody who has a substitute has declined or is replaced.
 * @param all everybody's on the mission, both among them
 * @param steps those of both, as they were written down
 */
export function mergeParticipations(
  kept: Participation,
  gone: Participation,
  all: readonly Link[],
  steps: readonly InvitationStep[],
): MergedParticipation {
  const after = linksAfter(all, kept.id, gone.id);
  const standsInForId = after.find(({ id }) => id === kept.id)?.standsInForId ?? null;
  const hasSubstitute = after.some((link) => link.standsInForId === kept.id);
  const { earlier } = orderOf(all, kept.id, gone.id);
  const [own, other] = [kept, gone].map((one) => answerOf(one, steps, one.id === earlier));
  const answer = own && other ? betterAnswer(own, other) : kept.invitation;
  const invitation = hasSubstitute && isCountedOn({ invitation: answer }) ? 'replaced' : answer;
  const attendance = came[gone.attendance] > came[kept.attendance] ? gone.attendance : kept.attendance;
  const placed = kept.placedAt === null ? gone : kept;
  const before = new Map(all.map((link) => [link.id, link.standsInForId]));
  return {
    participation: {
      ...kept,
      role: kept.role === 'member' ? gone.role : kept.role,
      organisationId: kept.organisationId ?? gone.organisationId,
      note: joined(kept.note, gone.note, '\n\n'),
      arrivesAt: kept.arrivesAt ?? gone.arrivesAt,
      departsAt: kept.departsAt ?? gone.departsAt,
      isCouncilMember: kept.isCouncilMember || gone.isCouncilMember,
      placedAt: placed.placedAt,
      placedReason: placed.placedReason,
      ...{ invitation, attendance, standsInForId },
    },
    links: after.filter((link) => link.id !== kept.id && link.standsInForId !== before.get(link.id)),
    steps: missingSteps(steps, { invitation, attendance }),
  };
}

/** Who comes in whose place once two are one: everybody but `goneId`. It makes no circle. */
function linksAfter(all: readonly Link[], keptId: string, goneId: string): Link[] {
  const linkOf = (id: string) => all.find((link) => link.id === id)?.standsInForId ?? null;
  const { later, earlier, between } = orderOf(all, keptId, goneId);
  // The earlier of the two drops out of the chain: whoever came for them comes for the one before.
  const linkNow = (id: string) => {
    if (id === keptId && later === null) return linkOf(keptId) ?? linkOf(goneId);
    const link = linkOf(id === keptId && later !== null ? later : id);
    const isBehind = id === keptId || between.includes(id);
    return earlier !== null && isBehind && link === earlier ? linkOf(earlier) : link;
  };
  return all
    .filter(({ id }) => id !== goneId)
    .map(({ id }) => {
      const link = linkNow(id) === goneId ? keptId : linkNow(id);
      return { id, standsInForId: link === id ? null : link };
    });
}

/** Which of two comes, directly or through those between, in the place of the other; nobody where neither does. */
function orderOf(
  all: readonly Link[],
  one: string,
  other: string,
): { later: string | null; earlier: string | null; between: string[] } {
  const chainTo = (later: string, earlier: string) => {
    const chain = chainOf(all, later).map(({ id }) => id);
    const start = chain.indexOf(earlier);
    return start < 0 ? null : { later, earlier, between: chain.slice(start + 1, -1) };
  };
  return chainTo(one, other) ?? chainTo(other, one) ?? { later: null, earlier: null, between: [] };
}

/** An answer and the last day on which one was noted, '' if none is known. */
type Answer = { readonly invitation: Participation['invitation']; readonly day: string };

/**
 * What a participation says of the invitation.
 * @param cameAfterAll they were replaced by themselves: what counts is what was known before that
 */
function answerOf(
  { id, invitation }: Participation,
  steps: readonly InvitationStep[],
  cameAfterAll: boolean,
): Answer {
  const own = steps.filter(
    ({ participationId, state }) => participationId === id && subjectOf(state) === 'invitation',
  );
  const isVoid = cameAfterAll && invitation === 'replaced';
  const last = isVoid
    ? Math.max(
        0,
        own.findLastIndex(({ state }) => state === 'replaced'),
      )
    : own.length;
  const counted = own.slice(0, last);
  const days = counted.map(({ happenedOn }) => happenedOn ?? '').sort();
  return { invitation: isVoid ? standingAfter(counted).invitation : invitation, day: days.at(-1) ?? '' };
}

const came: Record<Participation['attendance'], number> = { unknown: 0, absent: 1, attended: 2 };

const known: Record<Participation['invitation'], number> = {
  'not-invited': 0,
  invited: 1,
  tentative: 2,
  accepted: 3,
  declined: 3,
  replaced: 3,
};

function betterAnswer(own: Answer, other: Answer): Participation['invitation'] {
  const more = known[own.invitation] - known[other.invitation];
  return more < 0 || (more === 0 && other.day > own.day) ? other.invitation : own.invitation;
}

function missingSteps(steps: readonly InvitationStep[], standing: Standing): InvitationStepState[] {
  const led = standingAfter(steps);
  const isNoted = (subject: keyof Standing) => steps.some(({ state }) => subjectOf(state) === subject);
  return [
    ...(isNoted('invitation') && led.invitation !== standing.invitation ? [standing.invitation] : []),
    ...(isNoted('attendance') && led.attendance !== standing.attendance && standing.attendance !== 'unknown'
      ? [standing.attendance]
      : []),
  ];
}

const visaKnown: Record<VisaState, number> = {
  unknown: 0,
  needed: 1,
  'not-needed': 2,
  applied: 2,
  granted: 3,
  refused: 3,
};

const consentKnown: Record<PhotoConsent, number> = { 'not-asked': 0, yes: 1, no: 2 };

/**
 * Two sheets of practical data of one person as one: filled in from both, needs united. Of two passports the one that is
 * valid longer; the earlier end, since no one was promised the later one; a no to photographs counts.
 */
export function mergePractical(kept: PracticalData, gone: PracticalData): PracticalData {
  const passport = latestPassport(kept, gone);
  const emergency = kept.emergencyName || kept.emergencyPhone ? kept : gone;
  const ends = [kept.endsOn, gone.endsOn].filter((day) => day !== null).sort();
  const united = <T>(all: readonly T[], field: (data: PracticalData) => readonly T[]) =>
    all.filter((one) => field(kept).includes(one) || field(gone).includes(one));
  return {
    participationId: kept.participationId,
    purpose: kept.purpose || gone.purpose,
    endsOn: ends[0] ?? null,
    passportNumber: passport.passportNumber,
    passportCountry: passport.passportCountry,
    passportExpires: passport.passportExpires,
    visa: visaKnown[gone.visa] > visaKnown[kept.visa] ? gone.visa : kept.visa,
    visaPoints: united(visaPoints, (data) => data.visaPoints),
    diets: united(diets, (data) => data.diets),
    dietNote: joined(kept.dietNote, gone.dietNote, '; '),
    accessNeeds: united(accessNeeds, (data) => data.accessNeeds),
    accessNote: joined(kept.accessNote, gone.accessNote, '; '),
    emergencyName: emergency.emergencyName,
    emergencyPhone: emergency.emergencyPhone,
    insurance: kept.insurance || gone.insurance,
    clothingSize: kept.clothingSize || gone.clothingSize,
    photoConsent:
      consentKnown[gone.photoConsent] > consentKnown[kept.photoConsent]
        ? gone.photoConsent
        : kept.photoConsent,
  };
}

function latestPassport(kept: PracticalData, gone: PracticalData): PracticalData {
  if (kept.passportNumber === '' && kept.passportExpires === null) return gone;
  if (gone.passportNumber === '') return kept;
  return (gone.passportExpires ?? '') > (kept.passportExpires ?? '') ? gone : kept;
}

/** One text behind another, unless it says it already. */
const joined = (before: string, after: string, between: string): string =>
  before.includes(after) ? before : [before, after].filter(Boolean).join(between);
