import { compareDates } from '../../../../../db/domain/dates';
import type { MemoBlock, MemoSection, Passage, Sentence, Source } from '../../../../../db/domain/memo-text';
import { type NamedResult, resultsByTopic, type TopicResults } from '../../../../../db/domain/result';
import type { Topic } from '../../../../../db/domain/topic';
import { localeOf, missionDates } from '../../../paper/paperDates';
import {
  dateText,
  listIn,
  numberIn,
  paragraph,
  passage,
  section,
  sentence,
  source,
  sourcesOf,
  topicOf,
  topicTitle,
  topicWithin,
  unknown,
  words,
} from '../../say';
import { holdingOf } from '../../told/course';
import { flat, withinLimits } from '../../told/when';
import { heldItems } from './missions';
import { dayToTell, partialOf, type Scope } from './scope';

/** What one topic came to, and what says that it is asked about at all: first the agreements that promise it. */
type Row = TopicResults<NamedResult> & { readonly topic: Topic; readonly promised: readonly Source[] };

/**
 * Results topic by topic: of those that the agreements promise, then of those that workshops and results were about. A topic
 * without results says so, on the strength of what promised it.
 */
export function resultsSection(scope: Scope): MemoSection<Passage> {
  const { told, setting } = scope;
  const { answer } = setting.words;
  const rows = topicRows(scope);
  const loose = told.results.filter(({ topicId }) => topicOf(setting, topicId) === undefined);
  const points = [
    ...rows.flatMap(({ topic, results, nothing }) => {
      const own = [...results, ...nothing];
      // The table names the result; where it is the topic's only one, the topic tells which it is.
      const only = own.length === 1 ? topicTitle(topic, setting.language) : null;
      return own.map((result) => ({ result, name: only ?? titleOf(result, scope) }));
    }),
    ...loose.map((result) => ({ result, name: titleOf(result, scope) })),
  ].map(({ result, name }) => passage(`results/${result.id}`, ...detailSentences(result, name, scope)));
  return section(
    'results',
    answer.results,
    [
      ...paragraph('results/overview', overview(rows, scope)),
      ...(rows.length === 0 ? [] : [table(rows, scope)]),
      ...(points.length === 0 ? [] : [{ kind: 'list' as const, passages: points }]),
    ],
    withinLimits(answer.noResults, scope),
  );
}

function topicRows({ told, setting }: Scope): Row[] {
  const { memo } = setting;
  const promised = told.agreements.flatMap((agreement) =>
    agreement.topicIds.map((topicId) => ({ topicId, on: source('agreement', agreement.id) })),
  );
  const worked = told.workshops.flatMap(({ id, topicId }) =>
    topicId === null ? [] : [{ topicId, on: source('programme-item', id) }],
  );
  const asked = memo.topicIds.map((topicId) => ({ topicId, on: source('memo', memo.id) }));
  const isAsked = (topicId: string) => memo.topicIds.length === 0 || memo.topicIds.includes(topicId);
  const reasons = [...promised, ...worked, ...asked].filter(({ topicId }) => isAsked(topicId));
  const ids = [...new Set(reasons.map(({ topicId }) => topicId))];
  return resultsByTopic(ids, told.results).flatMap((found): Row[] => {
    const topic = topicOf(setting, found.topicId);
    if (!topic) return [];
    const own = reasons.filter(({ topicId }) => topicId === topic.id).map(({ on }) => on);
    const records = sourcesOf('result', [...found.results, ...found.nothing]);
    return [{ ...found, topic, promised: own.length > 0 ? own : records }];
  });
}

/** On how many of the agreed topics something came, and on which nothing is recorded. */
function overview(rows: readonly Row[], scope: Scope): Sentence[] {
  const { told, setting } = scope;
  const { answer } = setting.words;
  const agreed = rows
    .map((row) => ({ ...row, promised: row.promised.filter(({ kind }) => kind === 'agreement') }))
    .filter(({ promised }) => promised.length > 0);
  if (agreed.length === 0) return [];
  const names = (of: readonly Row[]) =>
    listIn(
      of.map(({ topic }) => topicWithin(topic, setting.language)),
      setting,
    );
  const on = (of: readonly Row[]) => of.flatMap(({ promised }) => promised);
  const came = agreed.filter(({ standing }) => standing === 'results');
  const silent = agreed.filter(({ standing }) => standing === 'unrecorded');
  const said = came.flatMap(({ results }) => sourcesOf('result', results));
  const count = (of: readonly Row[]) => numberIn(of.length, setting);
  const whole = told.agreements.flatMap(({ topicIds }) => topicIds);
  // "Of the agreement's four areas" is only said where all of them are asked about.
  const isWhole = new Set(whole).size === agreed.length;
  return [
    ...(came.length === 0
      ? []
      : [
          sentence(
            answer.resultsOn(
              { areas: count(agreed), count: agreed.length, isWhole },
              { areas: count(came), isAll: came.length === agreed.length },
              names(came),
            ),
            ...on(agreed),
            ...said,
          ),
        ]),
    ...(silent.length === 0
      ? []
      : [sentence(withinLimits(answer.noResultOn(names(silent)), scope), ...on(silent))]),
  ];
}

function table(rows: readonly Row[], scope: Scope): MemoBlock<Passage> {
  const { answer } = scope.setting.words;
  return {
    kind: 'table',
    columns: [
      { label: answer.area, share: 0.3 },
      { label: answer.workshop, share: 0.2 },
      { label: answer.result, share: 0.5 },
    ],
    rows: rows.map((row) => ({
      topicId: row.topic.id,
      cells: [
        passage(
          `results/${row.topic.id}/topic`,
          words(topicTitle(row.topic, scope.setting.language), ...row.promised),
        ),
        passage(`results/${row.topic.id}/workshops`, ...workshopCell(row, scope)),
        passage(`results/${row.topic.id}/results`, ...resultCell(row, scope)),
      ],
    })),
  };
}

/** When there were workshops on the topic. */
function workshopCell({ topic, promised }: Row, scope: Scope): Sentence[] {
  const { told, setting, asOf } = scope;
  const { answer } = setting.words;
  const held = told.missions
    .filter((mission) => holdingOf(mission, asOf) === 'held')
    .flatMap((mission) =>
      heldItems(told.workshops, mission.id)
        .filter(({ topicId }) => topicId === topic.id)
        .map((workshop) => ({ workshop, mission })),
    );
  held.sort((a, b) =>
    compareDates(dayToTell(partialOf(a.mission.dates)), dayToTell(partialOf(b.mission.dates))),
  );
  if (held.length === 0) return [unknown(words(withinLimits(answer.noWorkshop, scope), ...promised))];
  const byTime = Map.groupBy(
    held,
    ({ mission }) => missionDates(mission.dates, setting.language) || answer.timeUnknown,
  );
  return [...byTime].map(([time, of], index) =>
    words(
      index < byTime.size - 1 ? `${time},` : time,
      ...sourcesOf(
        'programme-item',
        of.map(({ workshop }) => workshop),
      ),
      ...sourcesOf(
        'mission',
        of.map(({ mission }) => mission),
      ),
    ),
  );
}

function resultCell({ standing, results, nothing, promised }: Row, scope: Scope): Sentence[] {
  const { answer } = scope.setting.words;
  if (standing === 'unrecorded')
    return [unknown(words(withinLimits(answer.noResultRecorded, scope), ...promised))];
  return [
    ...results.map((result) => sentence(titleOf(result, scope), source('result', result.id))),
    ...nothing.map((result) => sentence(answer.noResultCame, source('result', result.id))),
  ];
}

/** "Lokale aktører er uddannet (2016)". */
const titleOf = ({ title, happenedOn }: NamedResult, { setting }: Scope): string =>
  happenedOn === null ? flat(title) : `${flat(title)} (${dateText(happenedOn, setting.language)})`;

/** What more is recorded of a result behind its name, and who confirms it. */
function detailSentences(result: NamedResult, name: string, { setting }: Scope): Sentence[] {
  const { answer } = setting.words;
  const { kind, detail, because, people, confirmedByName, confirmedOn } = result;
  const on = source('result', result.id);
  const more = [flat(detail), kind === 'nothing' ? flat(because) : ''].filter(Boolean);
  const count =
    people === null ? '' : answer.people(people.toLocaleString(localeOf(setting.language)), people);
  const confirmed =
    confirmedByName === null
      ? ''
      : answer.confirmed(
          answer.organisation(confirmedByName),
          confirmedOn === null ? '' : dateText(confirmedOn, setting.language),
        );
  const [first, ...rest] = [...more, count].filter(Boolean);
  return [
    sentence(first === undefined ? name : answer.of(name, first), on),
    ...rest.map((text) => sentence(text, on)),
    confirmed === '' ? unknown(sentence(answer.notConfirmed, on)) : sentence(confirmed, on),
  ];
}
