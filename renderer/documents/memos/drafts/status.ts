import { inOrder } from '../../../../db/domain/cooperation';
import { daysBetween, wholeMonths } from '../../../../db/domain/dates';
import type { CooperationRecords, MemoAgreement, MemoMember } from '../../../../db/domain/memo-records';
import type { Draft, MemoBlock, Passage, Sentence, SourceKind } from '../../../../db/domain/memo-text';
import { isOver, type Mission } from '../../../../db/domain/mission';
import { lastDayOf } from '../../../../db/domain/partial-date';
import { personName } from '../../../../db/domain/person';
import { lastSign, type Sign } from '../../../../db/domain/radar';
import { byLatest, isConfirmed } from '../../../../db/domain/result';
import { countryIn, missionDates } from '../../paper/paperDates';
import {
  dateText,
  isOnTopic,
  monthsIn,
  paragraph,
  passage,
  section,
  sentence,
  source,
  sourcesOf,
  topicOf,
  topicWithin,
  words,
} from '../say';
import type { MemoSetting } from '../setting';
import { agreementSentences, agreementsTold, stateOf } from '../told/agreements';
import {
  decisionSentences,
  decisionsTold,
  followUpSentences,
  holdingOf,
  initiativeSentences,
  missionSentences,
  missionsTold,
  openFollowUps,
  standingSentences,
  stepsKnown,
} from '../told/course';
import { listBlock } from '../told/lists';
import { moneySentences } from '../told/money';
import { asOf, flat, isKnownBy, isTold, withinLimits } from '../told/when';

/** How much of each there is room for on one page; how many more there are is said. */
const room = { agreements: 1, results: 4, followUps: 4, missions: 3, persons: 4 };

/** Where a cooperation stands, on one page: for somebody who is about to meet the partner. */
export function statusDraft(setting: MemoSetting): Draft {
  const { cooperation } = setting.records;
  if (!cooperation) return [];
  const { status } = setting.words;
  return [
    section(
      'stands',
      status.stands,
      paragraph('stands/now', [
        ...beginning(cooperation, setting),
        ...standingSentences(cooperation, setting),
      ]),
      status.noStands,
    ),
    section(
      'holds',
      status.holds,
      holdBlocks(cooperation, setting),
      withinLimits(status.noHolds, { setting }),
    ),
    section(
      'alive',
      status.alive,
      paragraph('alive/last', lastSentences(cooperation, setting)),
      status.noAlive,
    ),
    section(
      'came',
      status.came,
      resultBlocks(cooperation, setting),
      withinLimits(status.noCame, { setting }),
    ),
    section(
      'promised',
      status.promised,
      promisedBlocks(cooperation, setting),
      withinLimits(status.noPromised, { setting }),
    ),
    section('next', status.next, nextBlocks(cooperation, setting), withinLimits(status.noNext, { setting })),
    section(
      'persons',
      status.persons,
      personBlocks(cooperation, setting),
      withinLimits(status.noPersons, { setting }),
    ),
    section(
      'economy',
      status.economy,
      paragraph('economy/known', moneySentences(cooperation, setting)),
      withinLimits(status.noEconomy, { setting }),
    ),
  ];
}

/** With whom, since when as far as its steps say so, and who began it. */
function beginning(cooperation: CooperationRecords, setting: MemoSetting): Sentence[] {
  const { status, told } = setting.words;
  const { partner, cooperation: own } = cooperation;
  const first = inOrder(stepsKnown(cooperation, setting)).find(({ since }) => since !== null);
  const name = told.partnerIn(partner.name, countryIn(partner.country, setting.language));
  const since = first?.since ? dateText(first.since, setting.language) : '';
  return [
    sentence(
      status.with(name, since),
      source('cooperation', own.id),
      source('partner', partner.id),
      ...sourcesOf('cooperation-step', first ? [first] : []),
    ),
    ...initiativeSentences(cooperation, setting),
  ];
}

/** The latest mandate, and the latest agreement with until when it holds. */
function holdBlocks(cooperation: CooperationRecords, setting: MemoSetting): MemoBlock<Passage>[] {
  const { status } = setting.words;
  const mandate = decisionsTold(cooperation, setting).taken.findLast(({ kind }) => kind === 'authorisation');
  const all = agreementsTold(cooperation, setting);
  const isSigned = (one: MemoAgreement) => stateOf(one, setting).kind !== 'unsigned';
  const agreements = [...all.filter(isSigned).reverse(), ...all.filter((one) => !isSigned(one))];
  const shown = agreements.slice(0, room.agreements);
  return [
    ...paragraph('holds/mandate', mandate ? decisionSentences(mandate, setting) : []),
    ...shown.flatMap((one) =>
      paragraph(`holds/${one.id}`, agreementSentences(one, setting, { isBrief: true })),
    ),
    ...more('holds', status.more.agreements, 'agreement', agreements.slice(room.agreements)),
  ];
}

/** What isn't shown for want of room. */
function more(
  key: string,
  say: (count: number) => string,
  kind: SourceKind,
  rest: readonly { readonly id: string }[],
): MemoBlock<Passage>[] {
  return rest.length === 0
    ? []
    : paragraph(`${key}/more`, [sentence(say(rest.length), ...sourcesOf(kind, rest))]);
}

/** The latest thing that shows that it is alive, and how long nothing has come after it. */
function lastSentences({ signs }: CooperationRecords, setting: MemoSetting): Sentence[] {
  const { status } = setting.words;
  // Whatever the period: of a latest one among some, nobody could say that nothing came after it.
  const last = lastSign(signs, asOf(setting));
  if (!last) return [];
  const on = source(sourceKindOf(last), last.id);
  const said = status.last(status.signs[last.kind](flat(last.title)), dateText(last.on, setting.language));
  const since = lastDayOf(last.on);
  // Of a month or a year one knows only from its end on that it is past.
  return since >= asOf(setting)
    ? [sentence(said, on)]
    : [sentence(said, on), sentence(status.silentFor(spanText(since, setting)), on)];
}

const sourceKindOf = ({ kind }: Sign): SourceKind => (kind === 'contact' ? 'follow-up' : kind);

/** Days up to two months, whole months up to two years, then whole years. */
function spanText(since: string, setting: MemoSetting): string {
  const today = asOf(setting);
  const months = wholeMonths(since, today);
  if (months < 2) return setting.words.status.days(daysBetween(since, today));
  if (months < 24 || months % 12 === 0) return monthsIn(months, setting);
  return setting.words.status.moreThan(monthsIn(months - (months % 12), setting));
}

type Result = CooperationRecords['results'][number];

/** What came of it, the latest first, and with each whether anybody confirms it. */
function resultBlocks({ results }: CooperationRecords, setting: MemoSetting): MemoBlock<Passage>[] {
  const told = results
    // What has no date of its own was written down when it was confirmed, at the latest.
    .filter(
      ({ topicId, happenedOn, confirmedOn }) =>
        isOnTopic(setting, topicId) &&
        isTold(happenedOn, setting) &&
        (happenedOn !== null || isKnownBy(confirmedOn, setting)),
    )
    .sort(byLatest);
  return [
    ...listBlock(
      told.slice(0, room.results).map((one) => passage(`came/${one.id}`, ...resultSentences(one, setting))),
    ),
    ...more('came', setting.words.status.more.results, 'result', told.slice(room.results)),
  ];
}

function resultSentences(result: Result, setting: MemoSetting): Sentence[] {
  const { status, told, answer } = setting.words;
  const { title, because, people, topicId, happenedOn, confirmedOn, confirmedByName } = result;
  const on = source('result', result.id);
  const topic = topicOf(setting, topicId);
  const day = confirmedOn === null ? '' : dateText(confirmedOn, setting.language);
  return [
    (because.trim() === '' ? words : sentence)(
      told.remark(
        flat(title),
        [
          topic ? topicWithin(topic, setting.language) : '',
          happenedOn === null ? '' : dateText(happenedOn, setting.language),
          people === null ? '' : status.people(people),
          isConfirmed(result) && isKnownBy(confirmedOn, setting)
            ? status.confirmed(answer.organisation(confirmedByName ?? ''), day)
            : status.unconfirmed,
        ].filter(Boolean),
      ),
      on,
    ),
    sentence(flat(because), on),
  ];
}

function promisedBlocks(cooperation: CooperationRecords, setting: MemoSetting): MemoBlock<Passage>[] {
  const open = openFollowUps(cooperation, setting);
  return [
    ...listBlock(
      open
        .slice(0, room.followUps)
        .map((one) => passage(`promised/${one.id}`, ...followUpSentences(one, setting).slice(0, 1))),
    ),
    ...more('promised', setting.words.status.more.followUps, 'follow-up', open.slice(room.followUps)),
  ];
}

function nextBlocks(cooperation: CooperationRecords, setting: MemoSetting): MemoBlock<Passage>[] {
  const planned = missionsTold(cooperation, setting).filter(
    (mission) => holdingOf(mission, asOf(setting)) === 'planned',
  );
  return [
    ...listBlock(
      planned
        .slice(0, room.missions)
        .map((mission) => passage(`next/${mission.id}`, ...missionSentences(mission, setting).slice(0, 1))),
    ),
    ...more('next', setting.words.status.more.missions, 'mission', planned.slice(room.missions)),
  ];
}

/** Who led and who received, on the latest mission at which somebody is named; both sides. */
function personBlocks(cooperation: CooperationRecords, setting: MemoSetting): MemoBlock<Passage>[] {
  const { status, told } = setting.words;
  const people = [
    ...latestBySide('theirs', cooperation, setting),
    ...latestBySide('ours', cooperation, setting),
  ];
  return [
    ...listBlock(
      people
        .slice(0, room.persons)
        .map(({ member, mission }) =>
          passage(
            `persons/${member.id}`,
            words(
              told.remark(
                status.onMission(personText(member), status.role[roleOf(member)], flat(mission.title)),
                [missionDates(mission.dates, setting.language)].filter(Boolean),
              ),
              source('participation', member.id),
              source('mission', mission.id),
            ),
          ),
        ),
    ),
    ...more(
      'persons',
      status.more.persons,
      'participation',
      people.slice(room.persons).map(({ member }) => member),
    ),
  ];
}

type Known = { member: MemoMember; mission: Mission };

/** Of one side, those who lead or receive on the latest mission that has any: somebody who has taken part or will. */
function latestBySide(
  side: 'ours' | 'theirs',
  cooperation: CooperationRecords,
  setting: MemoSetting,
): Known[] {
  const leads = (member: MemoMember) =>
    member.side === side &&
    (member.role === 'head' || member.role === 'host') &&
    member.invitation !== 'declined' &&
    member.invitation !== 'replaced' &&
    member.attendance !== 'absent';
  const missions = missionsTold(cooperation, setting).filter(
    (mission) => holdingOf(mission, asOf(setting)) === 'held' || !isOver(mission.dates, asOf(setting)),
  );
  for (const mission of missions.toReversed()) {
    const own = cooperation.members.filter((member) => member.missionId === mission.id && leads(member));
    if (own.length > 0) return own.map((member) => ({ member, mission }));
  }
  return [];
}

const roleOf = ({ role }: MemoMember): 'head' | 'host' => (role === 'host' ? 'host' : 'head');

/** "Jamal Itani, borgmester, Beirut Kommune", as far as it is known. */
function personText(member: MemoMember): string {
  const name = personName(member);
  const office = member.position === name ? '' : member.position;
  return [name, office, member.organisationName ?? member.homeName ?? ''].filter(Boolean).join(', ');
}
