import type { CaseReference } from './case-reference';
import { type CouncilRequest, mayLeave, needsRequest } from './council-request';
import { daysOf } from './dates';
import { type FollowUp, isOpen } from './follow-up';
import { daysUntil, type Mission, type MissionStage } from './mission';
import { isCountedOn, type Participation } from './participation';
import { daysOfItem, isLive, needsConfirmation, type ProgrammeItem } from './programme';
import type { Workshop } from './workshop';

/** What a mission needs before it begins, in the order in which one sees to it. */
export const readinessKeys = [
  'purpose',
  'dates',
  'place',
  'zone',
  'lead',
  'case-reference',
  'approved',
  'council-request',
  'delegation',
  'answers',
  'programme',
  'confirmed',
  'workshop-aims',
  'follow-ups',
] as const;
export type ReadinessKey = (typeof readinessKeys)[number];

/**
 * One point: `missing` of `total` things are still to be done; `due` is the nearest date a record sets for
 * them.
 */
export type ReadinessPoint = {
  readonly key: ReadinessKey;
  readonly done: boolean;
  readonly missing: number;
  readonly total: number;
  readonly due: string | null;
};

/**
 * All points, how many are done, and the days until the mission begins (null unless the day is known
 * exactly).
 */
export type Readiness = {
  readonly points: readonly ReadinessPoint[];
  readonly done: number;
  readonly daysLeft: number | null;
};

/** The records of one mission, and today. */
export type ReadinessRecords = {
  readonly mission: Mission;
  readonly participations: readonly Participation[];
  readonly items: readonly ProgrammeItem[];
  readonly workshops: readonly Workshop[];
  readonly caseReferences: readonly CaseReference[];
  readonly followUps: readonly FollowUp[];
  readonly councilRequest: CouncilRequest;
  readonly today: string;
};

const unapproved: ReadonlySet<MissionStage> = new Set(['idea', 'preparing']);

const point = (
  key: ReadinessKey,
  missing: number,
  total: number,
  due: string | null = null,
): ReadinessPoint => ({
  key,
  done: missing === 0,
  missing,
  total,
  due,
});

const single = (key: ReadinessKey, done: boolean): ReadinessPoint => point(key, done ? 0 : 1, 1);

/**
 * How many of the given fail; where there should be some and are none, the point is open with nothing to
 * count.
 */
const each = <Thing>(
  key: ReadinessKey,
  things: readonly Thing[],
  passes: (thing: Thing) => boolean,
): ReadinessPoint =>
  things.length === 0
    ? { key, done: false, missing: 0, total: 0, due: null }
    : point(key, things.filter((thing) => !passes(thing)).length, things.length);

/** Everyone who is expected to come: our people on a mission that goes out, theirs on one that comes in. */
const travellersOf = ({ mission, participations }: ReadinessRecords): Participation[] =>
  participations.filter(
    (participation) =>
      isCountedOn(participation) && participation.side === (mission.direction === 'out' ? 'ours' : 'theirs'),
  );

/**
 * Each day of the mission has an item that isn't cancelled. Open, with nothing to count, until the days are
 * known.
 */
function programmePoint({ mission, items }: ReadinessRecords): ReadinessPoint {
  const { dates } = mission;
  const covered = new Set(items.filter(isLive).flatMap(({ time }) => daysOfItem(time)));
  const days = dates.kind === 'exact' ? daysOf({ from: dates.startsOn, to: dates.endsOn }) : [];
  return each('programme', days, (day) => covered.has(day));
}

/** Every item that needs it is confirmed. */
const confirmedPoint = ({ items }: ReadinessRecords): ReadinessPoint =>
  each('confirmed', items.filter(needsConfirmation), ({ status }) => status === 'confirmed');

/** Each workshop says what it is for. No point where there is no workshop. */
function workshopPoint({ items, workshops }: ReadinessRecords): ReadinessPoint | null {
  const planned = items.filter((item) => isLive(item) && item.kind === 'workshop');
  if (planned.length === 0) return null;
  const withAims = new Set(workshops.filter(({ aims }) => aims.trim() !== '').map(({ itemId }) => itemId));
  return each('workshop-aims', planned, ({ id }) => withAims.has(id));
}

/**
 * What was promised for before the first day is done; `due` is the nearest of what isn't. No point without
 * such.
 */
function followUpPoint({ mission, followUps }: ReadinessRecords): ReadinessPoint | null {
  const { dates } = mission;
  if (dates.kind !== 'exact') return null;
  const before = followUps.filter(
    ({ due, state }) => due !== null && due <= dates.startsOn && state !== 'dropped',
  );
  if (before.length === 0) return null;
  const open = before.filter(isOpen);
  const due = open.reduce<string | null>(
    (nearest, followUp) => (nearest === null || (followUp.due ?? '') < nearest ? followUp.due : nearest),
    null,
  );
  return point('follow-ups', open.length, before.length, due);
}

/**
 * What a mission still needs before it begins, read off its records alone:
 * - `purpose`, `place`, `lead`: are given; `dates`: the days are known exactly;
 * - `zone`: the place's time zone is known (only for missions that go out: at home it is ours);
 * - `case-reference`: at least one says where the matter is filed;
 * - `approved`: the stage is past `preparing`, and not given up;
 * - `council-request`: the council asked its members to travel, or it stands there why not (only where any does);
 * - `delegation`: of those expected to come (see `travellersOf`) someone is the head;
 * - `answers`: each of them has accepted; tentative is no answer, whoever declined or was replaced isn't expected;
 * - `programme`, `confirmed`, `workshop-aims`, `follow-ups`: see the functions above.
 */
export function readiness(records: ReadinessRecords): Readiness {
  const { mission, caseReferences, today } = records;
  const travellers = travellersOf(records);
  const points = [
    single('purpose', mission.purpose.trim() !== ''),
    single('dates', mission.dates.kind === 'exact'),
    single('place', mission.place !== ''),
    mission.direction === 'out' ? single('zone', mission.zone !== '') : null,
    single('lead', mission.leadId !== null),
    single('case-reference', caseReferences.length > 0),
    single('approved', !unapproved.has(mission.stage) && mission.stage !== 'discontinued'),
    travellers.some((traveller) => needsRequest(mission.direction, traveller))
      ? single('council-request', mayLeave(records.councilRequest))
      : null,
    single(
      'delegation',
      travellers.some(({ role }) => role === 'head'),
    ),
    each('answers', travellers, ({ invitation }) => invitation === 'accepted'),
    programmePoint(records),
    confirmedPoint(records),
    workshopPoint(records),
    followUpPoint(records),
  ].filter((entry) => entry !== null);
  return {
    points,
    done: points.filter(({ done }) => done).length,
    daysLeft: daysUntil(mission.dates, today),
  };
}
