import type { MemoWorkshop, ReportRecords } from '../../../../db/domain/memo-records';
import type { MemoBlock, Passage, Sentence } from '../../../../db/domain/memo-text';
import { daysOfItem, isLive } from '../../../../db/domain/programme';
import { fold } from '../../../../db/domain/search';
import type { AudienceCount } from '../../../../db/domain/workshop';
import {
  isOnTopic,
  listIn,
  paragraph,
  passage,
  sentence,
  source,
  topicOf,
  topicWithin,
  unknown,
  whenText,
} from '../say';
import type { MemoSetting } from '../setting';
import { listBlock } from '../told/lists';
import { inOrderOfTopics } from '../told/partner';
import { flat } from '../told/when';
import { titleOf } from './programme';

/** The workshops by topic: for whom, how many came as far as anybody counted, and what came out, word for word. */
export function workshopBlocks(report: ReportRecords, setting: MemoSetting): MemoBlock<Passage>[] {
  const { workshops: all, items, mission } = report;
  const told = inOrderOfTopics(
    all.filter((workshop) => isLive(workshop) && isOnTopic(setting, workshop.topicId)),
    setting,
  );
  if (told.length === 0) return [];
  const without = mission.topicIds.flatMap((id) => {
    const topic = topicOf(setting, id);
    const isToldOf = told.some(({ topicId }) => topicId === id);
    return topic && !isToldOf && isOnTopic(setting, id) ? [topicWithin(topic, setting.language)] : [];
  });
  return [
    ...told.flatMap((workshop) => {
      const item = items.find(({ id }) => id === workshop.id);
      return workshopParts(workshop, item ? titleOf(item, setting) : flat(workshop.title), setting);
    }),
    ...(without.length === 0
      ? []
      : paragraph('workshops/none', [
          unknown(
            sentence(
              setting.words.missionReport.workshops.noneOn(listIn(without, setting)),
              source('mission', mission.id),
            ),
          ),
        ])),
  ];
}

function workshopParts(workshop: MemoWorkshop, title: string, setting: MemoSetting): MemoBlock<Passage>[] {
  const { workshops } = setting.words.missionReport;
  const { common } = setting.words;
  const { id, outcomes, quotes, texts } = workshop;
  const on = source('programme-item', id);
  const said = outcomes.filter(({ text }) => text.trim() !== '');
  const heard = quotes.filter(({ text }) => text.trim() !== '');
  const listed = said.length > 0 ? [sentence(workshops.outcomes, on)] : [];
  return [
    ...paragraph(`workshops/${id}`, [...aboutSentences(workshop, title, setting), ...listed]),
    ...listBlock(
      said.map((outcome) =>
        passage(`workshops/${outcome.id}`, sentence(flat(outcome.text), source('outcome', outcome.id))),
      ),
    ),
    ...(heard.length === 0 ? [] : paragraph(`workshops/${id}-quotes`, [sentence(workshops.quotes, on)])),
    ...listBlock(
      heard.map((one) =>
        passage(
          `workshops/${one.id}`,
          sentence(workshops.quote(common.quote(flat(one.text)), flat(one.saidBy)), on),
        ),
      ),
    ),
    ...(texts.toChange.trim() === ''
      ? []
      : paragraph(`workshops/${id}-change`, [sentence(workshops.toChange(flat(texts.toChange)), on)])),
  ];
}

/** What it was, for whom and about what, who came, and what of this isn't recorded. */
function aboutSentences(workshop: MemoWorkshop, title: string, setting: MemoSetting): Sentence[] {
  const { workshops } = setting.words.missionReport;
  const { told } = setting.words;
  const { id, status, time, topicId, audience, outcomes, texts } = workshop;
  const on = source('programme-item', id);
  const topic = topicOf(setting, topicId);
  const name = topic && topicWithin(topic, setting.language);
  const isNamed = name === undefined || fold(title).includes(fold(name).trim());
  const day = daysOfItem(time)[0];
  const labelled = [
    [workshops.aims, texts.aims],
    [workshops.audience, texts.audience],
    [workshops.method, texts.method],
  ] as const;
  const isBare = labelled.every(([, text]) => text.trim() === '') && audience.length === 0;
  const hasOutcome = outcomes.some(({ text }) => text.trim() !== '');
  return [
    sentence(
      told.remark(title, [
        ...(isNamed ? [] : [workshops.topic(name)]),
        ...(day === undefined ? [] : [whenText(day, setting)]),
      ]),
      on,
    ),
    ...(status === 'confirmed' ? [] : [unknown(sentence(workshops.maybe, on))]),
    ...labelled.flatMap(([label, text]) => (text.trim() === '' ? [] : [sentence(label(flat(text)), on)])),
    ...audienceSentences(audience, id, setting),
    ...(hasOutcome ? [] : [unknown(sentence(isBare ? workshops.nothing : workshops.noOutcome, on))]),
  ];
}

/** How many of each group came, or at least were expected; and of which nobody counted them, which isn't none. */
function audienceSentences(
  audience: readonly AudienceCount[],
  itemId: string,
  setting: MemoSetting,
): Sentence[] {
  const { workshops } = setting.words.missionReport;
  const on = source('programme-item', itemId);
  const groups = (of: 'present' | 'expected') =>
    audience.flatMap((group) =>
      group[of] === null ? [] : [workshops.group(workshops.category[group.category], String(group[of]))],
    );
  const uncounted = audience.filter(({ present }) => present === null);
  const [present, expected] = [groups('present'), groups('expected')];
  return [
    ...(present.length === 0 ? [] : [sentence(workshops.present(listIn(present, setting)), on)]),
    ...(expected.length === 0 ? [] : [sentence(workshops.expected(listIn(expected, setting)), on)]),
    ...(uncounted.length === 0
      ? []
      : [
          unknown(
            sentence(
              workshops.notCounted(
                listIn(
                  uncounted.map(({ category }) => workshops.category[category]),
                  setting,
                ),
              ),
              on,
            ),
          ),
        ]),
  ];
}
