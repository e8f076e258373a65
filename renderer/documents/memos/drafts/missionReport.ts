import type { ReportRecords } from '../../../../db/domain/memo-records';
import type { Draft, MemoBlock, Passage, Sentence } from '../../../../db/domain/memo-text';
import { formatPlace } from '../../../shared/format';
import { spentSentences } from '../costCoverage';
import { spentTable } from '../costs';
import { delegationBlocks } from '../report/delegation';
import { giftBlocks, pictureBlocks } from '../report/gifts';
import { needBlocks, promiseBlocks, resultBlocks } from '../report/outcomes';
import { programmeBlocks } from '../report/programme';
import { workshopBlocks } from '../report/workshops';
import {
  listIn,
  paragraph,
  section,
  sentence,
  source,
  topicOf,
  topicWithin,
  unknown,
  whenHeld,
  withCapital,
} from '../say';
import type { MemoSetting } from '../setting';
import { holdingOf } from '../told/course';
import { asOf, flat } from '../told/when';

/**
 * The report of a mission: for whoever wasn't there. What it was for, who took part, the programme, what was learned and
 * promised, what came of it, what it cost, and of all this what isn't known.
 */
export function missionReportDraft(setting: MemoSetting): Draft {
  const { report } = setting.records;
  if (!report) return [];
  const { purpose, delegation, programme, workshops, needs, promises, results, costs, gifts, pictures } =
    setting.words.missionReport;
  return [
    section('purpose', purpose.heading, purposeBlocks(report, setting), ''),
    section('delegation', delegation.heading, delegationBlocks(report, setting), delegation.empty),
    section('programme', programme.heading, programmeBlocks(report, setting), programme.empty),
    section('workshops', workshops.heading, workshopBlocks(report, setting), workshops.empty),
    section('needs', needs.heading, needBlocks(report, setting), needs.empty),
    section('promises', promises.heading, promiseBlocks(report, setting), promises.empty),
    section('results', results.heading, resultBlocks(report, setting), results.empty),
    section('costs', costs.heading, costBlocks(report, setting), costs.empty),
    section('gifts', gifts.heading, giftBlocks(report, setting), gifts.empty),
    section('pictures', pictures.heading, pictureBlocks(report), pictures.empty),
  ];
}

function purposeBlocks(report: ReportRecords, setting: MemoSetting): MemoBlock<Passage>[] {
  const { mission } = report;
  const { purpose, what } = setting.words.missionReport;
  const on = source('mission', mission.id);
  const texts = mission.purpose
    .split(/\n\s*\n/)
    .map(flat)
    .filter(Boolean);
  return [
    ...paragraph('purpose/setting', settingSentences(report, setting)),
    ...(texts.length === 0
      ? paragraph('purpose/text', [unknown(sentence(purpose.noText(what[mission.direction]), on))])
      : texts.flatMap((text, index) =>
          paragraph(index === 0 ? 'purpose/text' : `purpose/text-${index + 1}`, [
            sentence(index === 0 ? purpose.text(text) : text, on),
          ]),
        )),
  ];
}

/** When and where it was, what sort it is and with whom, who is involved, and what it is about. */
function settingSentences(
  { mission, partnerName, leadName }: ReportRecords,
  setting: MemoSetting,
): Sentence[] {
  const { purpose, what } = setting.words.missionReport;
  const on = source('mission', mission.id);
  const names = mission.administrationIds.flatMap((id) => setting.records.organisationNames[id] ?? []);
  const topics = mission.topicIds.flatMap((id) => {
    const topic = topicOf(setting, id);
    return topic ? [topicWithin(topic, setting.language)] : [];
  });
  return [
    ...holdingSentences({ mission }, setting),
    sentence(purpose.isKind(purpose.kind[mission.kind], flat(partnerName ?? '')), on),
    ...(names.length === 0
      ? []
      : [sentence(purpose.administrations(listIn(names, setting), names.length), on)]),
    ...(topics.length === 0 ? [] : [sentence(purpose.topics(listIn(topics, setting), topics.length), on)]),
    ...(leadName === null ? [] : [sentence(purpose.lead(what[mission.direction], flat(leadName)), on)]),
  ];
}

/** That it took place, is to, was given up, or that nothing says so; never more exact than what is known. */
function holdingSentences({ mission }: Pick<ReportRecords, 'mission'>, setting: MemoSetting): Sentence[] {
  const { purpose, what } = setting.words.missionReport;
  const on = source('mission', mission.id);
  const subject = what[mission.direction];
  const place = formatPlace(flat(mission.place), mission.country, setting.language);
  const where = place === '' ? '' : purpose.place(place);
  const held = whenHeld(mission.dates, setting);
  const when = held === '' ? '' : ` ${held}`;
  const say = (text: string) => sentence(withCapital(text), on);
  switch (holdingOf(mission, asOf(setting))) {
    case 'held':
      return held === ''
        ? [unknown(say(purpose.heldUndated(subject, where)))]
        : [say(purpose.held(subject, when, where))];
    case 'planned':
      return [
        say(held === '' ? purpose.plannedUndated(subject, where) : purpose.planned(subject, when, where)),
      ];
    case 'unknown':
      return [unknown(say(purpose.maybe(subject, when, where)))];
    case 'given-up':
      return [say(purpose.givenUp(subject, flat(mission.discontinuedReason)))];
  }
}

const costBlocks = (report: ReportRecords, setting: MemoSetting): MemoBlock<Passage>[] => [
  ...spentTable('costs', report, source('mission', report.mission.id), setting),
  ...paragraph('costs/covers', spentSentences(report, setting)),
];
