import { currentStep, hasEnded } from '../../../../db/domain/cooperation';
import { byUrgency, daysOverdue, isOpen } from '../../../../db/domain/follow-up';
import type { CooperationRecords } from '../../../../db/domain/memo-records';
import type { Sentence } from '../../../../db/domain/memo-text';
import { isOver, isUpcoming, type Mission, periodOf } from '../../../../db/domain/mission';
import { missionDates } from '../../paper/paperDates';
import { nameLed, purposeLed } from '../drafts/answer/names';
import { dateText, isOnTopic, sentence, source, unknown, whenText, withCapital, words } from '../say';
import type { MemoSetting } from '../setting';
import { asOf, flat, isInPeriod, isKnownBy } from './when';

/** How a cooperation's course is told: its beginning, its steps, what was decided, its missions and promises. */

/** What it is for, who began it, and why. */
export function beginningSentences(records: CooperationRecords, setting: MemoSetting): Sentence[] {
  const { told } = setting.words;
  const { purpose, initiatorReason, id } = records.cooperation;
  const on = source('cooperation', id);
  const lead = hasEnded(stepsKnown(records, setting)) ? told.purposeWas : told.purposeIs;
  return [
    ...(purpose.trim() === '' ? [] : [sentence(purposeLed(lead, purpose, setting), on)]),
    ...initiativeSentences(records, setting),
    ...(initiatorReason.trim() === '' ? [] : [sentence(told.initiatorReason(flat(initiatorReason)), on)]),
  ];
}

/** Who began it. */
export function initiativeSentences(
  { cooperation: { initiator, id } }: CooperationRecords,
  setting: MemoSetting,
): Sentence[] {
  if (initiator.trim() === '') return [];
  return [sentence(nameLed(setting.words.told.initiative, initiator, setting), source('cooperation', id))];
}

/** The steps that it had taken as of the document's day. */
export const stepsKnown = (
  { steps }: CooperationRecords,
  setting: MemoSetting,
): CooperationRecords['steps'] => steps.filter(({ since }) => isKnownBy(since, setting));

/** Where it stands, why, and by whose assessment. */
export function standingSentences(cooperation: CooperationRecords, setting: MemoSetting): Sentence[] {
  const step = currentStep(stepsKnown(cooperation, setting));
  if (!step) return [];
  const { told, answer } = setting.words;
  const { since, stage, reason, assessor, assessorName } = step;
  const on = source('cooperation-step', step.id);
  return [
    sentence(
      told.remark(told.stage[stage], [since === null ? told.noDay : dateText(since, setting.language)]),
      on,
    ),
    sentence(flat(reason), on),
    ...(assessor === null
      ? []
      : [
          sentence(
            assessorName === null ? told.assessorGone : told.assessedBy(answer.organisation(assessorName)),
            on,
          ),
        ]),
  ];
}

type TimedDecision = CooperationRecords['decisions'][number];

/** What bodies decided or were told by the document’s day, and what is dated ahead of it; both in their order. */
export function decisionsTold(
  { decisions }: CooperationRecords,
  setting: MemoSetting,
): { taken: TimedDecision[]; ahead: TimedDecision[] } {
  const told = decisions.filter(({ decidedOn }) => isInPeriod(decidedOn, setting));
  return {
    taken: told.filter(({ decidedOn }) => isKnownBy(decidedOn, setting)),
    ahead: told.filter(({ decidedOn }) => !isKnownBy(decidedOn, setting)),
  };
}

/** What a body decided or was told, or is to; in brief what, and on which conditions. */
export function decisionSentences(decision: TimedDecision, setting: MemoSetting): Sentence[] {
  const { told, common } = setting.words;
  const { id, kind, bodyName, decidedOn, title, summary, conditions } = decision;
  const on = source('decision', id);
  const when = decidedOn === null ? '' : ` ${whenText(decidedOn, setting)}`;
  const body = bodyName ?? '';
  const what = isKnownBy(decidedOn, setting)
    ? told.decision[kind](body, when)
    : withCapital(told.decisionAhead(when, told.decisionKind[kind], body));
  const remarks = [common.quote(flat(title)), ...(decidedOn === null ? [told.noDay] : [])];
  return [
    sentence(told.remark(what, remarks), on),
    sentence(flat(summary), on),
    ...(conditions.trim() === '' ? [] : [sentence(told.conditions(flat(conditions)), on)]),
  ];
}

/** Whether a mission took place, is to come, was given up, or whether nothing says if it took place. */
export type Holding = 'held' | 'planned' | 'given-up' | 'unknown';

/** @param today ISO */
export function holdingOf({ stage, dates }: Pick<Mission, 'stage' | 'dates'>, today: string): Holding {
  if (stage === 'discontinued') return 'given-up';
  const from = periodOf(dates)?.from;
  const isAhead = from !== undefined && from > today;
  if (stage === 'travelling' || stage === 'reporting' || stage === 'follow-up' || stage === 'closed')
    return isAhead ? 'planned' : 'held';
  return isUpcoming(dates, today) || !isOver(dates, today) ? 'planned' : 'unknown';
}

/** Whether a mission is of the document's time and topics; what has no date or no topic may be. */
export function isMissionTold({ dates, topicIds }: Mission, setting: MemoSetting): boolean {
  const { periodFrom, periodTo } = setting.memo;
  const period = periodOf(dates);
  const isInTime =
    period === null ||
    ((periodFrom === null || period.to >= periodFrom) && (periodTo === null || period.from <= periodTo));
  return isInTime && (topicIds.length === 0 || topicIds.some((id) => isOnTopic(setting, id)));
}

/** Missions of the document's time and topics. */
export const missionsTold = ({ missions }: CooperationRecords, setting: MemoSetting): Mission[] =>
  missions.filter((mission) => isMissionTold(mission, setting));

/** "Oktober 2016: Højniveaubesøg i Beirut", how it stands, and what it is or was for. */
export function missionSentences(mission: Mission, setting: MemoSetting): Sentence[] {
  const { told } = setting.words;
  const on = source('mission', mission.id);
  const dates = missionDates(mission.dates, setting.language);
  const isAhead = holdingOf(mission, asOf(setting)) === 'planned';
  const lead = isAhead ? told.purposeIs : told.purposeWas;
  const title = flat(mission.title);
  return [
    sentence(dates === '' ? told.missionUndated(title) : told.mission(withCapital(dates), title), on),
    ...(mission.purpose.trim() === '' ? [] : [sentence(purposeLed(lead, mission.purpose, setting), on)]),
    ...missionStanding(mission, setting),
  ];
}

function missionStanding(mission: Mission, setting: MemoSetting): Sentence[] {
  const { told } = setting.words;
  const { stage, direction, discontinuedReason } = mission;
  const on = source('mission', mission.id);
  switch (holdingOf(mission, asOf(setting))) {
    case 'unknown':
      return [unknown(sentence(direction === 'in' ? told.maybeHeldVisit : told.maybeHeld, on))];
    case 'given-up':
      return [sentence(told.because(told.missionStage.discontinued, flat(discontinuedReason)), on)];
    case 'held':
    case 'planned':
      return [sentence(told.missionStage[stage], on)].filter(({ text }) => text !== '');
  }
}

type Promised = CooperationRecords['followUps'][number];

/** What is promised and waits, of this cooperation and on the document's topics; the most urgent first. */
export const openFollowUps = (
  { followUps, missions, agreements }: CooperationRecords,
  setting: MemoSetting,
): Promised[] =>
  followUps
    .filter(
      (one) =>
        isOpen(one) &&
        isOnTopic(setting, one.topicId) &&
        (one.missionId === null || missions.some(({ id }) => id === one.missionId)) &&
        (one.agreementId === null || agreements.some(({ id }) => id === one.agreementId)),
    )
    .sort(byUrgency);

/** "Send tegningerne (ikke igangsat; ansvarlig: …; frist 1. maj 2016)" */
export function followUpSentences(one: Promised, setting: MemoSetting): Sentence[] {
  const { told, answer } = setting.words;
  const on = source('follow-up', one.id);
  const owners = [
    one.ownerHereName === null ? '' : told.owner(answer.organisation(one.ownerHereName)),
    one.ownerThereName === null ? '' : told.ownerThere(answer.organisation(one.ownerThereName)),
  ].filter(Boolean);
  const isLate = daysOverdue(one, asOf(setting)) > 0;
  const due = one.due === null ? '' : dateText(one.due, setting.language);
  const isAlone = one.nextStep.trim() === '';
  return [
    (isAlone ? words : sentence)(
      told.remark(
        flat(one.title),
        [
          told.followUpState[one.state],
          owners.length === 0 ? told.noOwner : owners.join(' '),
          due === '' ? '' : isLate ? told.overdue(due) : told.due(due),
        ].filter(Boolean),
      ),
      on,
    ),
    ...(isAlone ? [] : [sentence(told.nextStep(flat(one.nextStep)), on)]),
  ];
}
