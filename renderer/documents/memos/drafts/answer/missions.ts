import { runsOutOn } from '../../../../../db/domain/agreement';
import { compareDates } from '../../../../../db/domain/dates';
import type { MemoItem, MemoMember, MemoWorkshop } from '../../../../../db/domain/memo-records';
import type { Sentence } from '../../../../../db/domain/memo-text';
import { isOver, type Mission, periodOf } from '../../../../../db/domain/mission';
import {
  dateText,
  listIn,
  sentence,
  source,
  sourcesOf,
  topicOf,
  topicWithin,
  unknown,
  whenHeld,
  withCapital,
} from '../../say';
import { holdingOf } from '../../told/course';
import { flat } from '../../told/when';
import { aMission, memberName, purposeLed, theMission } from './names';
import type { Scope } from './scope';

/** When a mission was, or that nothing says whether it took place; who led it, who came for whom, and what was on it. */
export function missionSentences(mission: Mission, scope: Scope): Sentence[] {
  const { setting, asOf } = scope;
  const { answer } = setting.words;
  const on = source('mission', mission.id);
  const when = whenHeld(mission.dates, setting);
  const what = aMission(mission, scope);
  switch (holdingOf(mission, asOf)) {
    case 'given-up':
      return [sentence(withCapital(answer.givenUp(what, when, flat(mission.discontinuedReason))), on)];
    case 'planned':
      return [sentence(withCapital(answer.planned(what, when)), on)];
    case 'unknown':
      return [
        sentence(withCapital(answer.wasPlanned(what, when)), on),
        unknown(sentence(answer.holdingUnknown, on)),
      ];
    case 'held': {
      const isUnderWay = mission.stage === 'travelling' && !isOver(mission.dates, asOf);
      const said = isUnderWay
        ? answer.underWay(what, when)
        : when === ''
          ? answer.heldUndated(what)
          : answer.held(when, what);
      return [
        sentence(withCapital(said), on),
        ...(mission.purpose.trim() === ''
          ? []
          : [sentence(purposeLed(answer.missionPurpose, mission.purpose, setting), on)]),
        ...peopleSentences(mission, scope),
        ...workshopSentences(mission, scope),
        ...programmeSentences(mission, scope),
      ];
    }
  }
}

/** Who led it, and who came in whose place. */
function peopleSentences({ id }: Mission, { told, setting }: Scope): Sentence[] {
  const { answer } = setting.words;
  const own = told.members.filter(({ missionId }) => missionId === id);
  const nameOf = (member: MemoMember) => memberName(member, setting);
  const heads = own.filter(
    ({ role, invitation, attendance }) =>
      role === 'head' && attendance !== 'absent' && invitation !== 'replaced' && invitation !== 'declined',
  );
  const led = heads.filter((member) => member.attendance === 'attended' && nameOf(member) !== '');
  const named = heads.filter((member) => member.attendance === 'unknown' && nameOf(member) !== '');
  return [
    ...(led.length === 0
      ? []
      : [sentence(answer.led(listIn(led.map(nameOf), setting)), ...sourcesOf('participation', led))]),
    ...(named.length === 0
      ? []
      : [
          sentence(
            answer.namedHead(listIn(named.map(nameOf), setting)),
            ...sourcesOf('participation', named),
          ),
        ]),
    ...own.flatMap((member) => {
      const absent = own.find((other) => other.id === member.standsInForId);
      if (!absent || member.attendance === 'absent' || nameOf(member) === '' || nameOf(absent) === '')
        return [];
      const text = (member.attendance === 'attended' ? answer.stoodIn : answer.wasToStandIn)(
        nameOf(member),
        nameOf(absent),
      );
      return [sentence(withCapital(text), ...sourcesOf('participation', [member, absent]))];
    }),
  ];
}

/** Items of a mission that was held, which nobody called off and which were more than an idea. */
export const heldItems = <T extends MemoItem>(items: readonly T[], missionId: string): T[] =>
  items.filter((item) => item.missionId === missionId && item.status === 'confirmed');

/** The topics of its workshops; those on none by their title. */
function workshopSentences({ id }: Mission, { told, setting }: Scope): Sentence[] {
  const { answer, common } = setting.words;
  const held = heldItems(told.workshops, id);
  if (held.length === 0) return [];
  const subjects = held.map(({ topicId, title }) => {
    const topic = topicOf(setting, topicId);
    return topic ? topicWithin(topic, setting.language) : common.quote(flat(title));
  });
  return [
    sentence(
      answer.workshops(held.length, listIn([...new Set(subjects)], setting)),
      ...sourcesOf('programme-item', held),
    ),
  ];
}

/** What else was shown and presented, and what a note for everybody says of it. */
function programmeSentences({ id }: Mission, { told, setting }: Scope): Sentence[] {
  const { answer, common } = setting.words;
  const items = heldItems(told.items, id);
  const visits = items.filter(({ kind }) => kind === 'site-visit');
  const presentations = items.filter(({ kind }) => kind === 'presentation');
  const titles = (of: readonly MemoItem[]) =>
    listIn(
      of.map(({ title }) => common.quote(flat(title))),
      setting,
    );
  return [
    ...(visits.length === 0
      ? []
      : [sentence(answer.visits(titles(visits)), ...sourcesOf('programme-item', visits))]),
    ...presentations.map((item) =>
      sentence(
        answer.presentation(common.quote(flat(item.title)), flat(item.publicNote)),
        source('programme-item', item.id),
      ),
    ),
    ...visits
      .filter(({ publicNote }) => publicNote.trim() !== '')
      .map((item) =>
        sentence(
          answer.noted(common.quote(flat(item.title)), flat(item.publicNote)),
          source('programme-item', item.id),
        ),
      ),
  ];
}

/** Whom a workshop was for, what it was to give, how, and what came out of it. */
export function workshopDetail(workshop: MemoWorkshop, { setting }: Scope): Sentence[] {
  const { answer, common } = setting.words;
  const { title, texts, outcomes } = workshop;
  const on = source('programme-item', workshop.id);
  const texted = [
    { text: texts.audience, say: answer.audience },
    { text: texts.aims, say: answer.aims },
    { text: texts.method, say: answer.method },
  ].filter(({ text }) => text.trim() !== '');
  const came = outcomes.filter(({ text }) => text.trim() !== '');
  if (texted.length === 0 && came.length === 0) return [];
  return [
    sentence(answer.ofWorkshop(common.quote(flat(title))), on),
    ...texted.map(({ text, say }) => sentence(say(flat(text)), on)),
    ...came.map((one, index) =>
      sentence(index === 0 ? answer.outcome(flat(one.text)) : flat(one.text), source('outcome', one.id), on),
    ),
  ];
}

/**
 * That no mission is recorded after the last one that was held: said only while none is to come and none is undated, as
 * either may be later. It holds for all of the cooperation, so it is left out where the answer ends before that.
 */
export function silence(scope: Scope): Sentence[] {
  const { all, told, setting, asOf } = scope;
  const { answer } = setting.words;
  const [last] = all.missions
    .filter((mission) => holdingOf(mission, asOf) === 'held' && isOver(mission.dates, asOf))
    .sort((a, b) => compareDates(lastDay(b), lastDay(a)));
  if (!last || !told.missions.some(({ id }) => id === last.id)) return [];
  const isLast = all.missions.every((mission) => lastDay(mission) <= lastDay(last));
  if (!isLast || (setting.memo.periodTo !== null && setting.memo.periodTo < asOf)) return [];
  // Only an agreement that had an end date and outlived the last mission says how long nothing followed.
  const outlived = told.agreements.flatMap((agreement) => {
    const end = runsOutOn(agreement, agreement.renewals);
    const isSigned = agreement.signedOn !== null && agreement.signedOn <= lastDay(last);
    return isSigned && end !== null && end > lastDay(last) && end < asOf ? [{ id: agreement.id, end }] : [];
  });
  return [
    sentence(
      answer.silence(theMission(last, scope)),
      source('mission', last.id),
      source('cooperation', all.cooperation.id),
    ),
    ...outlived.map(({ id, end }) =>
      sentence(answer.ranOn(dateText(end, setting.language)), source('agreement', id)),
    ),
  ];
}

/** The last day on which it can lie; beyond every day while nothing is known. */
const lastDay = ({ dates }: Mission): string => periodOf(dates)?.to ?? '9999';
