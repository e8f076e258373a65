import type { CaseRecordKind } from '../../../../db/domain/case-reference';
import type { CooperationRecords } from '../../../../db/domain/memo-records';
import type { Draft, MemoBlock, Passage, SourceKind } from '../../../../db/domain/memo-text';
import { textsIn } from '../../../i18n';
import { caseNumberText, isSameNumber } from '../../../shared/caseNumber';
import {
  dateText,
  listIn,
  paragraph,
  passage,
  section,
  sentence,
  source,
  topicOf,
  topicWithin,
  words,
} from '../say';
import type { MemoSetting } from '../setting';
import { beginningSentences, missionsTold, standingSentences } from '../told/course';
import { listUnder } from '../told/lists';
import { moneyBlocks } from '../told/money';
import { matchBlocks, needBlocks, statementBlocks } from '../told/partner';
import { decisionBlocks, perspectiveBlocks, processBlocks } from '../told/sections';
import { flat, withinLimits } from '../told/when';

/**
 * A recommendation to a political body. What it is to decide is the writer's own: no record says it, so the points and the
 * decision stay empty.
 */
export function recommendationDraft(setting: MemoSetting): Draft {
  const { cooperation } = setting.records;
  if (!cooperation) return [];
  const { recommendation } = setting.words;
  return [
    section('points', recommendation.points, [roomForPoints], recommendation.noPoints),
    section(
      'problem',
      recommendation.problem,
      [
        ...statementBlocks('challenge', cooperation, setting),
        ...needBlocks('problem', cooperation, setting),
        ...statementBlocks('asks', cooperation, setting),
      ],
      withinLimits(recommendation.noProblem, { setting }),
    ),
    section(
      'solution',
      recommendation.solution,
      [
        ...paragraph('solution/beginning', beginningSentences(cooperation, setting)),
        ...perspectiveBlocks('solution', cooperation, setting),
        ...topicBlocks(cooperation, setting),
        ...matchBlocks('solution', cooperation, setting),
        ...paragraph('solution/standing', standingSentences(cooperation, setting)),
        ...decisionBlocks('solution', cooperation, setting),
      ],
      withinLimits(recommendation.noSolution, { setting }),
    ),
    section(
      'economy',
      recommendation.economy,
      moneyBlocks('economy', cooperation, setting),
      withinLimits(recommendation.noEconomy, { setting }),
    ),
    section(
      'process',
      recommendation.process,
      processBlocks('process', cooperation, setting),
      withinLimits(recommendation.noProcess, { setting }),
    ),
    section(
      'enclosures',
      recommendation.enclosures,
      enclosureBlocks(cooperation, setting),
      recommendation.noEnclosures,
    ),
    section('decision', recommendation.decision, [], recommendation.noDecision),
  ];
}

/** Points to be written: a numbered list, of which those left empty aren't printed. */
const roomForPoints: MemoBlock<Passage> = {
  kind: 'list',
  isNumbered: true,
  passages: [1, 2, 3, 4, 5].map((number) => passage(`points/${number}`)),
};

/** What missions were about, while no agreement says what it covers: what one would be about. */
function topicBlocks(cooperation: CooperationRecords, setting: MemoSetting): MemoBlock<Passage>[] {
  const { recommendation, told } = setting.words;
  if (cooperation.agreements.some(({ topicIds }) => topicIds.length > 0)) return [];
  const missions = missionsTold(cooperation, setting).filter(({ topicIds }) => topicIds.length > 0);
  const names = [...new Set(missions.flatMap(({ topicIds }) => topicIds))].flatMap((id) => {
    const topic = topicOf(setting, id);
    return topic ? [topicWithin(topic, setting.language)] : [];
  });
  if (names.length === 0) return [];
  return paragraph('solution/topics', [
    sentence(
      told.labelled(recommendation.topics, listIn(names, setting)),
      ...missions.map(({ id }) => source('mission', id)),
    ),
  ]);
}

/** Files, earlier documents and numbers under which the matter is filed. */
function enclosureBlocks(cooperation: CooperationRecords, setting: MemoSetting): MemoBlock<Passage>[] {
  const { recommendation, common, told } = setting.words;
  const { attachments, finishedMemos } = cooperation;
  return [
    ...listUnder(
      'enclosures/files',
      recommendation.files,
      attachments.map(({ id, name, recordId }) => {
        const owner = titleOf(recordId, cooperation, setting);
        const text = owner === '' || recordId === setting.memo.id ? name : recommendation.fileOf(name, owner);
        return passage(`enclosures/${id}`, words(text, source('attachment', id)));
      }),
    ),
    ...listUnder(
      'enclosures/documents',
      recommendation.documents,
      finishedMemos.map(({ id, kind, title, datedOn }) =>
        passage(
          `enclosures/${id}`,
          words(
            told.remark(
              recommendation.document(common.kinds[kind], flat(title)),
              datedOn === null ? [] : [dateText(datedOn, setting.language)],
            ),
            source('memo', id),
          ),
        ),
      ),
    ),
    ...listUnder('enclosures/numbers', recommendation.numbers, numberPassages(setting)),
  ];
}

const titleOf = (
  id: string,
  { decisions, agreements, missions }: CooperationRecords,
  { memo }: MemoSetting,
): string => [memo, ...decisions, ...agreements, ...missions].find((one) => one.id === id)?.title ?? '';

/** What a case number can belong to here. */
const numbered: Partial<Record<CaseRecordKind, SourceKind>> = {
  memo: 'memo',
  cooperation: 'cooperation',
  decision: 'decision',
  agreement: 'agreement',
  mission: 'mission',
  partner: 'partner',
};

/** Each number once, with everything that is filed under it. */
function numberPassages({ records, language, memo }: MemoSetting): Passage[] {
  const t = textsIn(language);
  // The document's own numbers stand in its head.
  const own = records.references.filter(({ recordId }) => recordId === memo.id);
  const others = records.references.filter((one) => !own.some((other) => isSameNumber(one, other)));
  const each = others.filter((one, at) => others.findIndex((other) => isSameNumber(one, other)) === at);
  return each.map((one) => {
    const sources = others
      .filter((other) => isSameNumber(one, other))
      .flatMap(({ recordKind, recordId }) => {
        const kind = numbered[recordKind];
        return kind ? [source(kind, recordId)] : [];
      });
    return passage(`enclosures/${one.id}`, words(caseNumberText(t, one), ...sources));
  });
}
