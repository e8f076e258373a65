import { formatCaseNumber } from '../../../../../db/domain/case-reference';
import type { CostOwner } from '../../../../../db/domain/cost';
import type { CooperationRecords } from '../../../../../db/domain/memo-records';
import type { MissionDates } from '../../../../../db/domain/mission';
import { firstDayOf, lastDayOf } from '../../../../../db/domain/partial-date';
import { isOnTopic } from '../../say';
import type { MemoSetting } from '../../setting';
import { isOfPeriod } from '../../told/agreements';
import { isMissionTold } from '../../told/course';
import { isInPeriod } from '../../told/when';

/** What an answer tells of: a cooperation narrowed to the answer's period and topics. */
export type Scope = {
  readonly setting: MemoSetting;
  /** The day as of which it answers, ISO: its own, else the day of reading. */
  readonly asOf: string;
  readonly told: CooperationRecords;
  /** The same with nothing left out. */
  readonly all: CooperationRecords;
};

/**
 * What an answer tells of. Undated records are told, as they may belong to the period; what is dated later than the answer
 * itself isn't, and neither is a record of this very answer (an answer to a member under one of its numbers).
 */
export function scopeOf(setting: MemoSetting, all: CooperationRecords): Scope {
  const { memo, records } = setting;
  const asOf = memo.datedOn ?? records.date;
  const isTold = (date: string | null) =>
    isInPeriod(date, setting) && (date === null || firstDayOf(date) <= asOf);
  const missions = all.missions.filter((mission) => isMissionTold(mission, setting));
  const missionIds = new Set(missions.map(({ id }) => id));
  const leftOut = new Set(all.missions.map(({ id }) => id).filter((id) => !missionIds.has(id)));
  const ofMission = ({ missionId }: { missionId: string }) => missionIds.has(missionId);
  const ofOwner = ({ owner, topicId }: { owner: CostOwner; topicId: string | null }) =>
    isOnTopic(setting, topicId) && (owner.kind === 'cooperation' || missionIds.has(owner.id));
  // A mission that is told has all of its lines, whenever they were booked; the cooperation's own go by their days.
  const isOfTime = ({ owner }: { owner: CostOwner }, date: string | null) =>
    owner.kind === 'mission' || isInPeriod(date, setting);
  const onTopic = ({ topicId }: { topicId: string | null }) => isOnTopic(setting, topicId);
  const told: CooperationRecords = {
    ...all,
    missions,
    members: all.members.filter(ofMission),
    items: all.items.filter((item) => ofMission(item) && onTopic(item)),
    workshops: all.workshops.filter((item) => ofMission(item) && onTopic(item)),
    decisions: all.decisions.filter(
      (decision) => isTold(decision.decidedOn) && !isThisAnswer(decision, setting),
    ),
    agreements: all.agreements.filter(
      (agreement) =>
        isOfPeriod(agreement, setting) && (agreement.signedOn === null || agreement.signedOn <= asOf),
    ),
    steps: all.steps.filter(({ since }) => isTold(since)),
    results: all.results.filter(
      (result) =>
        onTopic(result) &&
        isTold(result.happenedOn) &&
        // What is on no topic belongs to the mission that it came from.
        (result.topicId !== null || !leftOut.has(result.missionId ?? '')),
    ),
    capacity: all.capacity.filter(({ assessedOn }) => isTold(assessedOn)),
    costLines: all.costLines.filter((line) => ofOwner(line) && isOfTime(line, line.heldOn ?? line.bookedOn)),
    costStatements: all.costStatements.filter(ofOwner),
    hoursLines: all.hoursLines.filter((line) => ofOwner(line) && isOfTime(line, line.workedOn)),
    hoursStatements: all.hoursStatements.filter(ofOwner),
  };
  return { setting, asOf, told, all };
}

function isThisAnswer(
  { id, kind }: CooperationRecords['decisions'][number],
  { memo, records }: MemoSetting,
): boolean {
  if (kind !== 'member-answer') return false;
  const numbersOf = (recordKind: string, recordId: string) =>
    records.references
      .filter((one) => one.recordKind === recordKind && one.recordId === recordId)
      .map((one) => `${one.system} ${one.numberKind} ${formatCaseNumber(one)}`);
  const own = new Set(numbersOf('memo', memo.id));
  return numbersOf('decision', id).some((number) => own.has(number));
}

/**
 * The day at which something is told: its first one, as a month's visit is told before what happened on a day of it; of a
 * year its last, behind what is known better.
 */
export function dayToTell(date: string | null): string {
  if (date === null) return '9999';
  return date.length === 4 ? lastDayOf(date) : firstDayOf(date);
}

/** When a mission was, as a partial date. */
export const partialOf = (dates: MissionDates): string | null => {
  if (dates.kind === 'unknown') return null;
  return dates.kind === 'exact' ? dates.startsOn : dates.period;
};
