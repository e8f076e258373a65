import { type AgreementState, agreementState, runsOutOn } from '../../../../db/domain/agreement';
import type { CooperationRecords, MemoAgreement } from '../../../../db/domain/memo-records';
import type { Sentence } from '../../../../db/domain/memo-text';
import { officeAndName } from '../drafts/answer/names';
import {
  dateText,
  listIn,
  monthsIn,
  sentence,
  source,
  topicOf,
  topicWithin,
  unknown,
  whenText,
} from '../say';
import type { MemoSetting } from '../setting';
import { asOf, flat, isKnownBy } from './when';

/** How agreements are told: who signed them, for how long, what they cover, and whether they hold. */

export const stateOf = (agreement: MemoAgreement, setting: MemoSetting): AgreementState =>
  agreementState(
    agreement,
    agreement.renewals.filter(({ renewedOn }) => isKnownBy(renewedOn, setting)),
    asOf(setting),
  );

/** Whether it may have held within the document's period: signed by its end, and not over before it began. */
export function isOfPeriod(agreement: MemoAgreement, { memo }: MemoSetting): boolean {
  const { signedOn, renewals } = agreement;
  if (signedOn === null) return true;
  const end = runsOutOn(agreement, renewals);
  return (
    (memo.periodTo === null || signedOn <= memo.periodTo) &&
    (memo.periodFrom === null || end === null || end >= memo.periodFrom)
  );
}

/** Agreements of the document's time, in the order of signing; those that aren't signed last. */
export const agreementsTold = ({ agreements }: CooperationRecords, setting: MemoSetting): MemoAgreement[] =>
  agreements
    .filter((agreement) => isOfPeriod(agreement, setting))
    .toSorted((a, b) => ((a.signedOn ?? '9999') < (b.signedOn ?? '9999') ? -1 : 1));

/** Signed when, where and, unless it is told in brief, by whom; for how long; what it covers; how it ended. */
export function agreementSentences(
  agreement: MemoAgreement,
  setting: MemoSetting,
  { isBrief = false }: { isBrief?: boolean } = {},
): Sentence[] {
  const { told } = setting.words;
  const on = source('agreement', agreement.id);
  return [
    signingText(agreement, setting),
    isBrief ? '' : signatoriesText(agreement, setting),
    ...termTexts(agreement, setting),
    coverText(agreement, setting),
  ]
    .filter((text) => text !== '')
    .map((text) =>
      text === told.notSigned(flat(agreement.title)) ? unknown(sentence(text, on)) : sentence(text, on),
    );
}

function signingText({ title, signedOn, signedAt }: MemoAgreement, setting: MemoSetting): string {
  const { told } = setting.words;
  if (signedOn === null) return told.notSigned(flat(title));
  const when = ` ${whenText(signedOn, setting)}`;
  return isKnownBy(signedOn, setting)
    ? told.signed(flat(title), when, flat(signedAt))
    : told.toBeSigned(flat(title), when);
}

/** Who signed, in which office and for whom, as far as it is known. */
function signatoriesText({ parties, signedOn }: MemoAgreement, setting: MemoSetting): string {
  if (signedOn === null || !isKnownBy(signedOn, setting)) return '';
  const { told } = setting.words;
  const names = parties
    .map(({ signatoryName, office, organisationName }) =>
      officeAndName(signatoryName ?? '', office, organisationName ?? '', setting),
    )
    .filter(Boolean);
  return names.length === 0 ? '' : told.signatories(listIn(names, setting));
}

/** For how long it was agreed, how it was renewed, and until when it holds or held. */
function termTexts(agreement: MemoAgreement, setting: MemoSetting): string[] {
  const { told } = setting.words;
  const { term, renewals, terminatedOn, terminatedReason } = agreement;
  const state = stateOf(agreement, setting);
  const isSigned = state.kind !== 'unsigned';
  const day = (date: string) => dateText(date, setting.language);
  const span = (months: number) => monthsIn(months, setting);
  const agreed = [
    ...(term.kind === 'months'
      ? [isSigned ? told.agreedFor(span(term.months)) : told.toBeAgreedFor(span(term.months))]
      : []),
    ...(term.kind === 'open' && terminatedOn === null ? [told.openEnded] : []),
    ...renewals
      .filter(({ renewedOn }) => isKnownBy(renewedOn, setting))
      .map(({ renewedOn, endsOn }) => told.renewed(day(renewedOn), day(endsOn))),
  ];
  switch (state.kind) {
    case 'unsigned':
      return term.kind === 'until' ? [told.holdsUntil(day(term.endsOn))] : agreed;
    case 'in-force':
      return agreed;
    case 'runs-out':
      return terminatedOn === state.on
        ? [...agreed, told.willBeTerminated(day(state.on)), flat(terminatedReason)]
        : [...agreed, told.holdsUntil(day(state.on))];
    case 'ran-out':
      return [...agreed, told.ranOut(day(state.on))];
    case 'terminated':
      return [...agreed, told.terminated(day(state.on)), flat(terminatedReason)];
  }
}

function coverText(agreement: MemoAgreement, setting: MemoSetting): string {
  const topics = agreement.topicIds.flatMap((id) => {
    const topic = topicOf(setting, id);
    return topic ? [topicWithin(topic, setting.language)] : [];
  });
  if (topics.length === 0) return '';
  const { kind } = stateOf(agreement, setting);
  return setting.words.told.covers(listIn(topics, setting), kind === 'ran-out' || kind === 'terminated');
}
