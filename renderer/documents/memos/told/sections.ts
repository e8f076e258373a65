import { hasEnded, type Side } from '../../../../db/domain/cooperation';
import type { CooperationRecords } from '../../../../db/domain/memo-records';
import type { MemoBlock, Passage } from '../../../../db/domain/memo-text';
import { paragraph, passage, sentence, source, sourcesOf } from '../say';
import type { MemoSetting } from '../setting';
import { agreementSentences, agreementsTold } from './agreements';
import {
  decisionSentences,
  decisionsTold,
  followUpSentences,
  holdingOf,
  missionSentences,
  missionsTold,
  openFollowUps,
  stepsKnown,
} from './course';
import { listBlock, listUnder } from './lists';
import { asOf, flat } from './when';

/** What the briefing and the recommendation both tell. Keys begin with the section in which it stands. */

/** What each side hopes for, ours first. */
export function perspectiveBlocks(
  key: string,
  { perspectives, partner }: CooperationRecords,
  setting: MemoSetting,
): MemoBlock<Passage>[] {
  const { told } = setting.words;
  const names: Record<Side, string> = { ours: setting.records.letterhead.authority, theirs: partner.name };
  return (['ours', 'theirs'] as const).flatMap((side) => {
    const own = perspectives.filter((one) => one.side === side);
    if (own.length === 0) return [];
    return [
      ...paragraph(`${key}/${side}`, [
        sentence(told.hopes[side](names[side]), ...sourcesOf('perspective', own)),
      ]),
      ...listBlock(
        own.map(({ id, text }) => passage(`${key}/${id}`, sentence(flat(text), source('perspective', id)))),
      ),
    ];
  });
}

/** What was decided, each a point; then the agreements, each a paragraph. */
export const decisionBlocks = (
  key: string,
  cooperation: CooperationRecords,
  setting: MemoSetting,
): MemoBlock<Passage>[] => [
  ...listBlock(
    decisionsTold(cooperation, setting).taken.map((decision) =>
      passage(`${key}/${decision.id}`, ...decisionSentences(decision, setting)),
    ),
  ),
  ...agreementsTold(cooperation, setting).flatMap((agreement) =>
    paragraph(`${key}/${agreement.id}`, agreementSentences(agreement, setting)),
  ),
];

/** What is to come, as far as it is recorded: planned missions, decisions dated ahead, and what was promised and waits. */
export function processBlocks(
  key: string,
  cooperation: CooperationRecords,
  setting: MemoSetting,
): MemoBlock<Passage>[] {
  const { told } = setting.words;
  const planned = missionsTold(cooperation, setting).filter(
    (mission) => holdingOf(mission, asOf(setting)) === 'planned',
  );
  const open = openFollowUps(cooperation, setting);
  const isOver = hasEnded(stepsKnown(cooperation, setting));
  return [
    ...listUnder(`${key}/ahead`, told.ahead, [
      ...decisionsTold(cooperation, setting).ahead.map((decision) =>
        passage(`${key}/${decision.id}`, ...decisionSentences(decision, setting)),
      ),
      ...planned.map((mission) => passage(`${key}/${mission.id}`, ...missionSentences(mission, setting))),
    ]),
    ...listUnder(
      `${key}/open`,
      isOver ? told.openAfterEnd : told.open,
      open.map((one) => passage(`${key}/${one.id}`, ...followUpSentences(one, setting))),
    ),
  ];
}
