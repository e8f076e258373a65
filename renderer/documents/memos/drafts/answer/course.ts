import { agreementState } from '../../../../../db/domain/agreement';
import type { CooperationStep } from '../../../../../db/domain/cooperation';
import { compareDates } from '../../../../../db/domain/dates';
import type { MemoAgreement } from '../../../../../db/domain/memo-records';
import type { MemoSection, Passage, Sentence } from '../../../../../db/domain/memo-text';
import {
  dateText,
  listIn,
  monthsIn,
  numberIn,
  paragraph,
  section,
  sentence,
  source,
  topicOf,
  topicWithin,
  unknown,
  whenText,
  withCapital,
} from '../../say';
import { flat } from '../../told/when';
import { missionSentences, silence } from './missions';
import { nameLed, namesIn, officeAndName, purposeLed } from './names';
import { dayToTell, partialOf, type Scope } from './scope';

/** What the cooperation led to: who began it, and then by date what was decided, agreed and done. */
export function courseSection(scope: Scope): MemoSection<Passage> {
  const { told, setting } = scope;
  const { answer } = setting.words;
  const events = [
    ...told.decisions.map((one) => ({
      day: dayToTell(one.decidedOn),
      key: one.id,
      said: decisionSentences(one, scope),
    })),
    ...told.agreements.map((one) => ({
      day: dayToTell(one.signedOn),
      key: one.id,
      said: agreementSentences(one, scope),
    })),
    ...told.missions.map((one) => ({
      day: dayToTell(partialOf(one.dates)),
      key: one.id,
      said: missionSentences(one, scope),
    })),
    ...stepsToTell(scope).map((one) => ({
      day: dayToTell(one.since),
      key: one.id,
      said: stepSentences(one, scope),
    })),
  ].sort((a, b) => compareDates(a.day, b.day));
  return section(
    'course',
    answer.course,
    [
      ...paragraph('course/beginning', beginning(scope)),
      ...events.flatMap(({ key, said }) => paragraph(`course/${key}`, said)),
      ...paragraph('course/silence', silence(scope)),
    ],
    answer.noCourse,
  );
}

function beginning({ told: { cooperation }, setting }: Scope): Sentence[] {
  const { answer } = setting.words;
  const { purpose, initiator, initiatorReason } = cooperation;
  const on = source('cooperation', cooperation.id);
  return [
    initiator && sentence(nameLed(answer.initiative, initiator, setting), on),
    initiatorReason && sentence(flat(initiatorReason), on),
    purpose && sentence(purposeLed(answer.purpose, purpose, setting), on),
  ].filter((one) => one !== '');
}

type Decision = Scope['told']['decisions'][number];

/** What a body did, when; in brief what it decided, and on which conditions. */
function decisionSentences(decision: Decision, { setting }: Scope): Sentence[] {
  const { answer, common } = setting.words;
  const { kind, bodyName, decidedOn, title, summary, conditions } = decision;
  const on = source('decision', decision.id);
  const when = decidedOn === null ? answer.dayUnknown : whenText(decidedOn, setting);
  const what = answer.decided[kind](when, bodyName ?? '');
  return [
    sentence(withCapital(`${what}: ${flat(summary) || common.quote(flat(title))}`), on),
    ...(conditions.trim() === '' ? [] : [sentence(answer.conditions(flat(conditions)), on)]),
  ];
}

function agreementSentences(agreement: MemoAgreement, scope: Scope): Sentence[] {
  const { told, setting, asOf } = scope;
  const { answer } = setting.words;
  const { signedOn, signedAt, title } = agreement;
  const on = source('agreement', agreement.id);
  const name = told.agreements.length > 1 ? title : '';
  if (signedOn === null || signedOn > asOf) return [unknown(sentence(answer.notSigned(title), on))];
  const signatories = signatoriesText(agreement, scope);
  return [
    sentence(withCapital(answer.signed(whenText(signedOn, setting), name, flat(signedAt), signatories)), on),
    ...(signatories === '' ? [unknown(sentence(answer.signatoriesUnknown, on))] : []),
    sentence(`${termText(agreement, scope)}${coverText(agreement, scope)}`, on),
    ...endSentences(agreement, scope).map((text) => sentence(text, on)),
  ];
}

/** "overborgmesteren for Københavns Kommune og borgmesteren for Beirut Kommune"; '' where nothing says who. */
const signatoriesText = ({ parties }: MemoAgreement, { setting }: Scope): string =>
  namesIn(
    parties.map(({ signatoryName, office, organisationName }) =>
      officeAndName(signatoryName ?? '', office, organisationName ?? '', setting),
    ),
    setting,
  );

function termText({ term }: MemoAgreement, { setting }: Scope): string {
  const { answer } = setting.words;
  switch (term.kind) {
    case 'months':
      return answer.forTerm(monthsIn(term.months, setting));
    case 'until':
      return answer.untilDay(dateText(term.endsOn, setting.language));
    case 'open':
      return answer.withoutEnd;
  }
}

function coverText({ topicIds }: MemoAgreement, { setting }: Scope): string {
  const { answer } = setting.words;
  const topics = topicIds.flatMap((id) => topicOf(setting, id) ?? []);
  const names = topics.map((topic) => topicWithin(topic, setting.language));
  return names.length === 0
    ? answer.coveringUnknown
    : answer.covering(numberIn(names.length, setting), names.length, listIn(names, setting));
}

/** How it was renewed, and how it ended or until when it holds, as of the answer's day. */
function endSentences(agreement: MemoAgreement, { setting, asOf }: Scope): string[] {
  const { answer } = setting.words;
  const day = (date: string) => dateText(date, setting.language);
  const renewals = agreement.renewals.filter(({ renewedOn }) => renewedOn <= asOf);
  const renewed = renewals.map(({ renewedOn, endsOn }) => answer.renewed(day(renewedOn), day(endsOn)));
  const state = agreementState(agreement, renewals, asOf);
  switch (state.kind) {
    case 'unsigned':
      return renewed;
    case 'in-force':
      return [...renewed, answer.inForce];
    case 'runs-out':
      return [...renewed, answer.holdsUntil(day(state.on))];
    case 'ran-out':
      return renewals.length === 0
        ? [answer.ranOutUnrenewed(day(state.on))]
        : [...renewed, answer.ranOut(day(state.on))];
    case 'terminated':
      return [...renewed, answer.terminated(day(state.on), flat(agreement.terminatedReason))];
  }
}

/** Steps that no decision and no agreement of the same day tells already; how it ended is told by itself. */
function stepsToTell({ told }: Scope): Scope['told']['steps'] {
  const days = new Set([
    ...told.decisions.map(({ decidedOn }) => decidedOn),
    ...told.agreements.map(({ signedOn }) => signedOn),
  ]);
  return told.steps.filter(
    ({ stage, since }) => stage !== 'ended' && stage !== 'dormant' && (since === null || !days.has(since)),
  );
}

function stepSentences(step: CooperationStep, { setting }: Scope): Sentence[] {
  const { answer } = setting.words;
  const on = source('cooperation-step', step.id);
  const when = step.since === null ? answer.dayUnknown : whenText(step.since, setting);
  return [
    sentence(withCapital(answer.stepped(when, answer.stage[step.stage])), on),
    ...(step.reason.trim() === '' ? [] : [sentence(flat(step.reason), on)]),
  ];
}
