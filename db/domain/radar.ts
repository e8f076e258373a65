import type { CapacityScore, CooperationStage } from './cooperation';
import { addMonths, compareDates, daysBetween } from './dates';
import type { FollowUpState } from './follow-up';
import { firstDayOf, lastDayOf } from './partial-date';

/**
 * What a careful colleague would say about a cooperation on a day: what has fallen silent, what runs out, what was
 * promised and not done. It sees only what was dated by then, so that it can be asked about any day.
 */

/** What shows that a cooperation is alive; of two of one day, the earlier here says more. */
const signKinds = ['mission', 'agreement', 'decision', 'contact', 'match', 'result', 'need'] as const;

/** Something that shows that a cooperation is alive: `on` is a partial date. */
export type Sign = {
  readonly kind: (typeof signKinds)[number];
  readonly id: string;
  readonly title: string;
  readonly on: string;
};

/** An agreement with the day on which it ends, as known on the day that is asked about; null for no end. */
export type RadarAgreement = {
  readonly id: string;
  readonly title: string;
  readonly topicIds: readonly string[];
  readonly signedOn: string | null;
  readonly endsOn: string | null;
};

/** A workshop that was held, or is to be: its day or its mission's dates, partial; null where neither is known. */
export type RadarWorkshop = { readonly topicId: string | null; readonly on: string | null };

/** A result or its absence with a reason; `on` partial, null where nobody said. */
export type RadarResult = {
  readonly topicId: string | null;
  readonly missionId: string | null;
  readonly on: string | null;
};

/** A follow-up with every state it went to, in order, and when one was in touch with the partner (ISO). */
export type RadarFollowUp = {
  readonly id: string;
  readonly title: string;
  readonly missionId: string | null;
  readonly due: string | null;
  readonly states: readonly { readonly state: FollowUpState; readonly on: string }[];
  readonly contacts: readonly { readonly on: string; readonly isFromPartner: boolean }[];
};

/** A mission that took place, by its last day (partial). */
export type RadarMission = { readonly id: string; readonly title: string; readonly on: string };

export type RadarRecords = {
  readonly cooperation: { readonly id: string; readonly title: string; readonly partnerName: string };
  /** The stage as known on the day, null where none was recorded. */
  readonly stage: CooperationStage | null;
  readonly signs: readonly Sign[];
  readonly agreements: readonly RadarAgreement[];
  readonly missions: readonly RadarMission[];
  readonly workshops: readonly RadarWorkshop[];
  readonly results: readonly RadarResult[];
  readonly followUps: readonly RadarFollowUp[];
  readonly capacity: readonly Pick<CapacityScore, 'phase' | 'score' | 'assessedOn' | 'assessedBy'>[];
};

/** The office's own limits: days of silence, days of waiting, months before an agreement's end (descending). */
export type RadarLimits = {
  readonly silenceDays: number;
  readonly waitingDays: number;
  readonly agreementMonths: readonly number[];
};

/** A follow-up that waits, since which day and for how many days. */
export type Waiting = {
  readonly id: string;
  readonly title: string;
  readonly since: string;
  readonly days: number;
};

/** What is worth saying; days are whole days up to the day asked about. */
export type Finding =
  | {
      readonly kind: 'silence';
      readonly last: Sign;
      readonly days: number;
      /** The agreement that holds meanwhile, and for how long still; null for none, `daysLeft` null without end. */
      readonly agreement: {
        readonly id: string;
        readonly title: string;
        readonly daysLeft: number | null;
      } | null;
    }
  | { readonly kind: 'never-alive' }
  | {
      readonly kind: 'runs-out';
      readonly agreementId: string;
      readonly title: string;
      readonly endsOn: string;
      readonly days: number;
      /** The smallest of the office's limits that has been reached, in months. */
      readonly months: number;
    }
  | {
      readonly kind: 'ran-out';
      readonly agreementId: string;
      readonly title: string;
      readonly endsOn: string;
      readonly days: number;
    }
  | { readonly kind: 'no-workshop'; readonly agreementId: string; readonly topicIds: readonly string[] }
  | { readonly kind: 'no-result'; readonly agreementId: string; readonly topicIds: readonly string[] }
  | { readonly kind: 'nothing-followed'; readonly mission: RadarMission; readonly days: number }
  | { readonly kind: 'waiting-partner'; readonly followUps: readonly Waiting[] }
  | { readonly kind: 'untouched'; readonly followUps: readonly Waiting[] }
  | { readonly kind: 'overdue'; readonly followUps: readonly Waiting[] }
  | { readonly kind: 'capacity-low'; readonly score: number; readonly on: string; readonly by: string }
  | { readonly kind: 'capacity-fell'; readonly before: number; readonly after: number; readonly on: string }
  | { readonly kind: 'capacity-unknown' };

/** A cooperation with what there is to say about it. `last` is the last sign of life, null for none. */
export type RadarReport = {
  readonly cooperation: RadarRecords['cooperation'];
  readonly stage: CooperationStage | null;
  readonly last: (Sign & { readonly days: number }) | null;
  readonly findings: readonly Finding[];
};

/** A score of the partner's capacity to follow up that is low: 1 or 2 of 5. */
const lowCapacity = 2;

/** Whether something was dated by a day: a month or a year counts from its first day on. */
const knownBy = (on: string, today: string): boolean => firstDayOf(on) <= today;

/** How long ago something may have been at the least: from its last possible day, not later than the day itself. */
const daysSince = (on: string, today: string): number => Math.max(0, daysBetween(lastDayOf(on), today));

/**
 * What there is to say about a cooperation on a day. Nothing is said of one that has ended. In this order:
 * - `silence`: no sign of life for as many days as the office's limit; `never-alive`: none at all;
 * - `runs-out`, `ran-out`: an agreement ends within the office's months, or has ended and none came after it;
 * - `no-workshop`, `no-result`: topics of an agreement that holds or was the last to, without a workshop, or with
 *   one that is longer past than the silence limit and without a result ("nothing, because …" is an account of it);
 * - `nothing-followed`: neither follow-up nor result belongs to the last mission, which is past for longer than that;
 * - `waiting-partner`, `untouched`, `overdue`: open follow-ups, each in one of them at the most, the longest first;
 * - `capacity-low`, `capacity-fell`, or, while it is silent, `capacity-unknown`.
 */
export function radar(records: RadarRecords, limits: RadarLimits, today: string): RadarReport {
  const { cooperation, stage } = records;
  const last = lastSign(records.signs, today);
  const report = { cooperation, stage, last, findings: [] };
  if (stage === 'ended') return report;
  const silence = silenceOf(records, last, limits, today);
  return {
    ...report,
    findings: [
      ...silence,
      ...agreementFindings(records, limits, today),
      ...topicFindings(records, limits, today),
      ...unfollowed(records, limits, today),
      ...followUpFindings(records, limits, today),
      ...capacityFindings(records, silence[0]?.kind === 'silence', today),
    ],
  };
}

/** The latest sign by a day; of equally late ones the more exactly dated, then the more telling, then the first id. */
export function lastSign(signs: readonly Sign[], today: string): RadarReport['last'] {
  const [last] = signs
    .filter(({ on }) => knownBy(on, today))
    // Once each: a cooperation has hundreds of signs, and sorting compares each with many others.
    .map((sign) => ({ ...sign, days: daysSince(sign.on, today) }))
    .sort(
      (a, b) =>
        a.days - b.days ||
        compareDates(b.on, a.on) ||
        signKinds.indexOf(a.kind) - signKinds.indexOf(b.kind) ||
        compareDates(a.id, b.id),
    );
  return last ?? null;
}

function silenceOf(
  { agreements }: RadarRecords,
  last: RadarReport['last'],
  { silenceDays }: RadarLimits,
  today: string,
): Finding[] {
  if (last === null) return [{ kind: 'never-alive' }];
  const { days, ...sign } = last;
  if (days < silenceDays) return [];
  const held = inForce(agreements, today);
  const agreement = held && {
    ...{ id: held.id, title: held.title },
    daysLeft: held.endsOn === null ? null : daysBetween(today, held.endsOn),
  };
  return [{ kind: 'silence', last: sign, days, agreement: agreement ?? null }];
}

const isSigned = ({ signedOn }: RadarAgreement, today: string): boolean =>
  signedOn !== null && signedOn <= today;

const holds = (agreement: RadarAgreement, today: string): boolean =>
  isSigned(agreement, today) && (agreement.endsOn === null || agreement.endsOn >= today);

/** Later ends first, no end first of all. */
const byEnd = (a: RadarAgreement, b: RadarAgreement): number =>
  compareDates(b.endsOn ?? '9999', a.endsOn ?? '9999') || compareDates(a.id, b.id);

/** The agreement in force that holds longest; undefined for none. */
const inForce = (agreements: readonly RadarAgreement[], today: string): RadarAgreement | undefined =>
  agreements.filter((agreement) => holds(agreement, today)).sort(byEnd)[0];

/** The agreement in force that holds longest, else the one that was the last to. */
const lastAgreement = (agreements: readonly RadarAgreement[], today: string): RadarAgreement | undefined =>
  inForce(agreements, today) ?? agreements.filter((agreement) => isSigned(agreement, today)).sort(byEnd)[0];

function agreementFindings({ agreements }: RadarRecords, limits: RadarLimits, today: string): Finding[] {
  // What a later one carries on neither runs out nor has run out.
  const last = lastAgreement(agreements, today);
  if (!last || last.endsOn === null) return [];
  const { id: agreementId, title, endsOn } = last;
  const days = daysBetween(today, endsOn);
  if (days < 0) return [{ kind: 'ran-out', agreementId, title, endsOn, days: -days }];
  const reached = limits.agreementMonths.filter((months) => today >= addMonths(endsOn, -months));
  return reached.length === 0
    ? []
    : [{ kind: 'runs-out', agreementId, title, endsOn, days, months: Math.min(...reached) }];
}

function topicFindings(
  { agreements, workshops, results }: RadarRecords,
  { silenceDays }: RadarLimits,
  today: string,
): Finding[] {
  const agreement = lastAgreement(agreements, today);
  if (!agreement) return [];
  const held = workshops.filter(({ on }) => on !== null && knownBy(on, today));
  const accounted = new Set(resultsBy(results, today).map(({ topicId }) => topicId));
  const open = agreement.topicIds.filter((topicId) => !accounted.has(topicId));
  const lastOn = (topicId: string) =>
    held.filter((workshop) => workshop.topicId === topicId).map(({ on }) => daysSince(on ?? '', today));
  const signedFor = daysBetween(agreement.signedOn ?? today, today);
  const never = signedFor < silenceDays ? [] : open.filter((topicId) => lastOn(topicId).length === 0);
  const fruitless = open.filter((topicId) => {
    const days = lastOn(topicId);
    return days.length > 0 && Math.min(...days) >= silenceDays;
  });
  const found = (kind: 'no-workshop' | 'no-result', topicIds: string[]): Finding[] =>
    topicIds.length === 0 ? [] : [{ kind, agreementId: agreement.id, topicIds }];
  return [...found('no-workshop', never), ...found('no-result', fruitless)];
}

/** What had come of it by a day; what nobody dated counts. */
const resultsBy = (results: readonly RadarResult[], today: string): RadarResult[] =>
  results.filter(({ on }) => on === null || knownBy(on, today));

function unfollowed(
  { missions, followUps, results }: RadarRecords,
  { silenceDays }: RadarLimits,
  today: string,
): Finding[] {
  const [last] = missions
    .filter(({ on }) => knownBy(on, today))
    .sort((a, b) => daysSince(a.on, today) - daysSince(b.on, today) || compareDates(a.id, b.id));
  if (!last) return [];
  const days = daysSince(last.on, today);
  const hasFollowUp = followUps.some(
    (followUp) => followUp.missionId === last.id && stateOn(followUp, today) !== null,
  );
  const hasResult = resultsBy(results, today).some(({ missionId }) => missionId === last.id);
  return days < silenceDays || hasFollowUp || hasResult
    ? []
    : [{ kind: 'nothing-followed', mission: last, days }];
}

/** The state of a follow-up on a day and since when; null when there was none of it yet. */
function stateOn({ states }: RadarFollowUp, today: string): RadarFollowUp['states'][number] | null {
  return states.filter(({ on }) => on <= today).at(-1) ?? null;
}

function followUpFindings(
  { followUps }: RadarRecords,
  { silenceDays, waitingDays }: RadarLimits,
  today: string,
): Finding[] {
  const lists = { 'waiting-partner': [], overdue: [], untouched: [] } as Record<
    'waiting-partner' | 'overdue' | 'untouched',
    Waiting[]
  >;
  for (const followUp of followUps) {
    const state = stateOn(followUp, today);
    if (!state || state.state === 'done' || state.state === 'dropped') continue;
    const { id, title, due, contacts } = followUp;
    const since = (days: readonly string[]): Waiting => {
      const latest = [state.on, ...days.filter((on) => on <= today)].sort().at(-1) ?? state.on;
      return { id, title, since: latest, days: daysBetween(latest, today) };
    };
    const heard = since(contacts.filter(({ isFromPartner }) => isFromPartner).map(({ on }) => on));
    const touched = since(contacts.map(({ on }) => on));
    if (state.state === 'waiting-partner' && heard.days > waitingDays) lists['waiting-partner'].push(heard);
    else if (due !== null && due < today)
      lists.overdue.push({ id, title, since: due, days: daysBetween(due, today) });
    else if (touched.days >= silenceDays) lists.untouched.push(touched);
  }
  return (['waiting-partner', 'overdue', 'untouched'] as const).flatMap((kind): Finding[] => {
    const waiting = lists[kind].sort((a, b) => b.days - a.days || compareDates(a.id, b.id));
    return waiting.length === 0 ? [] : [{ kind, followUps: waiting }];
  });
}

function capacityFindings({ capacity }: RadarRecords, isSilent: boolean, today: string): Finding[] {
  const known = capacity
    .filter(({ assessedOn }) => assessedOn <= today)
    .sort((a, b) => compareDates(a.assessedOn, b.assessedOn));
  const latest = known.at(-1);
  if (!latest) return isSilent ? [{ kind: 'capacity-unknown' }] : [];
  const before = known.filter(({ phase }) => phase === 'before').at(-1);
  const after = known.filter(({ phase }) => phase === 'after').at(-1);
  if (before && after && after.score < before.score)
    return [{ kind: 'capacity-fell', before: before.score, after: after.score, on: after.assessedOn }];
  const { score, assessedOn: on, assessedBy: by } = latest;
  return score <= lowCapacity ? [{ kind: 'capacity-low', score, on, by }] : [];
}

/** How pressing a report is: 2 to act on, 1 to know, 0 for nothing to say. */
export function urgencyOf({ findings }: Pick<RadarReport, 'findings'>): 0 | 1 | 2 {
  if (findings.length === 0) return 0;
  return findings.some(({ kind }) => kind === 'silence' || kind === 'runs-out' || kind === 'ran-out') ? 2 : 1;
}

/** The most pressing first, then the longest silent, then by title. */
export const byUrgency = (a: RadarReport, b: RadarReport): number =>
  urgencyOf(b) - urgencyOf(a) ||
  (b.last?.days ?? -1) - (a.last?.days ?? -1) ||
  a.cooperation.title.localeCompare(b.cooperation.title, 'da') ||
  compareDates(a.cooperation.id, b.cooperation.id);
