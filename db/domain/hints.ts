import { compareDates, daysBetween } from './dates';
import type { FollowUp } from './follow-up';
import { daysUntil, isFinished, isOver, type Mission, type MissionStage, periodOf } from './mission';
import { nextMissions } from './overview';
import type { Participation } from './participation';
import type { PartnerFact } from './partner';
import { passportProblem } from './passport';
import { isLive, needsConfirmation, type ProgrammeItem } from './programme';
import { isTravelling } from './substitution';

/** A mission is soon when it begins within this many days: what is open by then should be settled. */
const soonDays = 30;
/** After this many days without any follow-up, a mission has fallen silent. */
const silentDays = 30;

/** Something worth knowing about a mission; `days` are days since its last day. */
export type Hint =
  | { readonly kind: 'unscheduled-items'; readonly missionId: string; readonly count: number }
  | { readonly kind: 'unconfirmed-items'; readonly missionId: string; readonly count: number }
  | {
      readonly kind: 'topics-without-workshop';
      readonly missionId: string;
      readonly topicIds: readonly string[];
    }
  | { readonly kind: 'passports-run-out'; readonly missionId: string; readonly count: number }
  | { readonly kind: 'fact-is-estimate'; readonly missionId: string; readonly factId: string }
  | {
      readonly kind: 'stage-behind';
      readonly missionId: string;
      readonly stage: MissionStage;
      readonly days: number;
    }
  | { readonly kind: 'no-follow-up'; readonly missionId: string; readonly days: number };

/** When the passport of somebody who is counted on runs out, ISO; no more of it than that. */
export type PassportRecord = Pick<Participation, 'missionId' | 'side'> & { readonly passportExpires: string };

/** The office's records that hints are drawn from, and today. */
export type HintRecords = {
  readonly missions: readonly Mission[];
  readonly items: readonly ProgrammeItem[];
  readonly followUps: readonly Pick<FollowUp, 'missionId'>[];
  readonly facts: readonly PartnerFact[];
  readonly passports: readonly PassportRecord[];
  readonly today: string;
};

const beforeReporting: ReadonlySet<MissionStage> = new Set(['idea', 'preparing', 'approved', 'travelling']);

function hintsBefore(mission: Mission, items: readonly ProgrammeItem[], today: string): Hint[] {
  const missionId = mission.id;
  const live = items.filter(isLive);
  const left = daysUntil(mission.dates, today);
  const hints: Hint[] = [];
  if (left !== null && left >= 0 && left <= soonDays) {
    const unscheduled = live.filter(({ time }) => time.kind === 'unscheduled');
    const unconfirmed = live.filter((item) => needsConfirmation(item) && item.status !== 'confirmed');
    if (unconfirmed.length > 0)
      hints.push({ kind: 'unconfirmed-items', missionId, count: unconfirmed.length });
    if (unscheduled.length > 0)
      hints.push({ kind: 'unscheduled-items', missionId, count: unscheduled.length });
  }
  const withWorkshop = new Set(live.filter(({ kind }) => kind === 'workshop').map(({ topicId }) => topicId));
  const without = mission.topicIds.filter((topicId) => !withWorkshop.has(topicId));
  if (without.length > 0) hints.push({ kind: 'topics-without-workshop', missionId, topicIds: without });
  return hints;
}

/** How many passports run out before a mission is over or too soon after it. */
function passportHints(mission: Mission, passports: readonly PassportRecord[]): Hint[] {
  const lastDay = periodOf(mission.dates)?.to ?? null;
  const count = passports.filter(
    (passport) =>
      isTravelling(passport, mission) && passportProblem(passport.passportExpires, lastDay) !== null,
  ).length;
  return count > 0 ? [{ kind: 'passports-run-out', missionId: mission.id, count }] : [];
}

function hintsAfter(mission: Mission, lastDay: string, followUpCount: number, today: string): Hint[] {
  const missionId = mission.id;
  const days = daysBetween(lastDay, today);
  if (beforeReporting.has(mission.stage))
    return [{ kind: 'stage-behind', missionId, stage: mission.stage, days }];
  return followUpCount === 0 && days > silentDays ? [{ kind: 'no-follow-up', missionId, days }] : [];
}

/**
 * What is worth knowing, for missions that are neither closed nor given up. Before and during one:
 * - `unconfirmed-items`, `unscheduled-items`: it begins within 30 days and its programme isn't settled;
 * - `topics-without-workshop`: it is about topics that none of its workshops has (cancelled ones don't count);
 * - `passports-run-out`: travellers have one that is good for less than six months after the return;
 * - `fact-is-estimate`: a fact about its partner is a range, so whoever speaks there shouldn't state one number
 *   (said once, for the next mission there).
 * After it:
 * - `stage-behind`: its last possible day is past, but it stands at a stage before `reporting`;
 * - `no-follow-up`: its last day is over 30 days past, and no follow-up was ever recorded.
 * Missions to come are first, in the order of `nextMissions`, then past ones, the longest past first.
 */
export function hints({ missions, items, followUps, facts, passports, today }: HintRecords): Hint[] {
  const itemsOf = Map.groupBy(items, ({ missionId }) => missionId);
  const followUpsOf = Map.groupBy(followUps, ({ missionId }) => missionId);
  const rangesOf = Map.groupBy(
    facts.filter(({ value }) => value.kind === 'range'),
    ({ partnerId }) => partnerId,
  );
  const passportsOf = Map.groupBy(passports, ({ missionId }) => missionId);
  const told = new Set<string>();
  const before = nextMissions(missions, today).flatMap((mission): Hint[] => {
    const ranges = (mission.partnerId === null ? [] : (rangesOf.get(mission.partnerId) ?? [])).filter(
      ({ id }) => !told.has(id),
    );
    for (const { id } of ranges) told.add(id);
    return [
      ...hintsBefore(mission, itemsOf.get(mission.id) ?? [], today),
      ...passportHints(mission, passportsOf.get(mission.id) ?? []),
      ...ranges.map(({ id }): Hint => ({ kind: 'fact-is-estimate', missionId: mission.id, factId: id })),
    ];
  });
  const past = missions
    .filter(({ dates, stage }) => isOver(dates, today) && !isFinished({ stage }))
    .map((mission) => ({ mission, lastDay: periodOf(mission.dates)?.to ?? today }))
    .sort((a, b) => compareDates(a.lastDay, b.lastDay) || compareDates(a.mission.id, b.mission.id));
  return [
    ...before,
    ...past.flatMap(({ mission, lastDay }) =>
      hintsAfter(mission, lastDay, followUpsOf.get(mission.id)?.length ?? 0, today),
    ),
  ];
}
