import { byUrgency } from '../../../../db/domain/follow-up';
import type { ReportRecords } from '../../../../db/domain/memo-records';
import type { MemoBlock, Passage, Sentence } from '../../../../db/domain/memo-text';
import { type NamedResult, resultsByTopic } from '../../../../db/domain/result';
import {
  dateText,
  isOnTopic,
  listIn,
  paragraph,
  passage,
  sentence,
  source,
  topicOf,
  topicTitle,
  topicWithin,
  unknown,
  whenText,
  words,
} from '../say';
import type { MemoSetting } from '../setting';
import { listBlock } from '../told/lists';
import { inOrderOfTopics, needSentence } from '../told/partner';
import { flat } from '../told/when';

/** What came out of a mission: needs that were heard, promises that were made, and results. */

export function needBlocks({ needs }: ReportRecords, setting: MemoSetting): MemoBlock<Passage>[] {
  const { common, missionReport } = setting.words;
  const told = inOrderOfTopics(
    needs.filter(({ topicId }) => isOnTopic(setting, topicId)),
    setting,
  );
  return listBlock(
    told.map((need) => {
      // That it was heard on this mission needs no saying here.
      const heard = needSentence({ ...need, missionTitle: null }, setting);
      const own = flat(need.words);
      return own === ''
        ? passage(`needs/${need.id}`, heard)
        : passage(
            `needs/${need.id}`,
            sentence(heard.text, ...heard.sources),
            sentence(missionReport.needs.words(common.quote(own)), source('need', need.id)),
          );
    }),
  );
}

/** What was promised, by whom, until when, and how it stands; what waits first. */
export function promiseBlocks({ followUps }: ReportRecords, setting: MemoSetting): MemoBlock<Passage>[] {
  const { promises } = setting.words.missionReport;
  const { told, answer } = setting.words;
  const own = followUps.filter(({ topicId }) => isOnTopic(setting, topicId)).toSorted(byUrgency);
  if (own.length === 0) return [];
  const columns = [
    { label: promises.promise, share: 0.35 },
    { label: promises.owner, share: 0.27 },
    { label: promises.due, share: 0.18 },
    { label: promises.state, share: 0.2 },
  ];
  const rows = own.map((one) => {
    const on = source('follow-up', one.id);
    const key = `promises/${one.id}`;
    const owners = [
      ...(one.ownerHereName === null
        ? []
        : [sentence(promises.here(answer.organisation(flat(one.ownerHereName))), on)]),
      ...(one.ownerThereName === null
        ? []
        : [sentence(promises.there(answer.organisation(flat(one.ownerThereName))), on)]),
    ];
    const state = told.followUpState[one.state];
    const reason = one.state === 'dropped' ? flat(one.droppedReason) : '';
    const detail = flat(one.detail);
    return {
      ...(one.topicId !== null && { topicId: one.topicId }),
      cells: [
        passage(
          `${key}-what`,
          detail === '' ? words(flat(one.title), on) : sentence(flat(one.title), on),
          sentence(detail, on),
        ),
        passage(`${key}-owner`, ...(owners.length > 0 ? owners : [unknown(words(promises.noOwner, on))])),
        passage(
          `${key}-due`,
          words(one.due === null ? promises.noDue : dateText(one.due, setting.language), on),
        ),
        passage(`${key}-state`, words(reason === '' ? state : told.because(state, reason), on)),
      ],
    };
  });
  return [{ kind: 'table', columns, rows }];
}

/** Topic by topic what came of it, that nothing did and why, or that nothing is recorded. */
export function resultBlocks(
  { results, mission }: ReportRecords,
  setting: MemoSetting,
): MemoBlock<Passage>[] {
  const { told, missionReport } = setting.words;
  const asked = mission.topicIds.filter((id) => topicOf(setting, id) && isOnTopic(setting, id));
  const groups = resultsByTopic(
    asked,
    results.filter(({ topicId }) => isOnTopic(setting, topicId)),
  );
  const unrecorded = groups.flatMap(({ standing, topicId }) => {
    const topic = topicOf(setting, topicId);
    return standing === 'unrecorded' && topic ? [topicWithin(topic, setting.language)] : [];
  });
  return [
    ...listBlock(
      groups.flatMap((group) => {
        const topic = topicOf(setting, group.topicId);
        const about = (text: string) =>
          topic === undefined ? text : told.labelled(topicTitle(topic, setting.language), text);
        return [...group.results, ...group.nothing].map((result) =>
          passage(`results/${result.id}`, ...resultSentences(result, about, setting)),
        );
      }),
    ),
    ...(unrecorded.length === 0
      ? []
      : paragraph('results/none', [
          unknown(
            sentence(
              missionReport.results.noneOn(listIn(unrecorded, setting)),
              source('mission', mission.id),
            ),
          ),
        ])),
  ];
}

function resultSentences(
  result: NamedResult,
  about: (text: string) => string,
  setting: MemoSetting,
): Sentence[] {
  const { told, missionReport, answer } = setting.words;
  const { results } = missionReport;
  const { kind, title, detail, because, people, happenedOn, confirmedByName, confirmedOn } = result;
  const on = source('result', result.id);
  const isNothing = kind === 'nothing';
  const when = happenedOn === null ? [] : [dateText(happenedOn, setting.language)];
  const confirmedWhen = confirmedOn === null ? '' : ` ${whenText(confirmedOn, setting)}`;
  return [
    sentence(about(told.remark(isNothing ? results.nothing(flat(title)) : flat(title), when)), on),
    sentence(flat(detail), on),
    ...(because.trim() === '' ? [] : [sentence(results.because(flat(because)), on)]),
    ...(kind !== 'people-trained'
      ? []
      : [
          people === null
            ? unknown(sentence(results.peopleUnknown, on))
            : sentence(results.people(String(people)), on),
        ]),
    confirmedByName === null
      ? unknown(sentence(results.unconfirmed, on))
      : sentence(results.confirmed(answer.organisation(flat(confirmedByName)), confirmedWhen), on),
  ];
}
