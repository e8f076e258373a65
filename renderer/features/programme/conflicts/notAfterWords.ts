import type { ProgrammeItem } from '../../../../db/domain/programme';
import { apart, type ConflictNames } from './naming';
import { durationWords, timesOf, type Words } from './times';

/** Which of the two claims to follow the other is in its record: in time, they may stand the other way round. */
export function notAfterWords(
  minutes: number,
  one: ProgrammeItem,
  other: ProgrammeItem,
  { mission }: ConflictNames,
  words: Words,
): string {
  const [leader, follower] = one.followsId === other.id ? [other, one] : [one, other];
  const [leads, follows] = [timesOf(leader, mission, words), timesOf(follower, mission, words)];
  const told = {
    first: apart(leader.title),
    second: apart(follower.title),
    begins: follows.begins(),
    ends: leads.ends(follows.date),
    duration: durationWords(Math.abs(minutes), words),
  };
  return minutes < 0
    ? words.t('conflicts.rule.not-after.textBefore', told)
    : words.t('conflicts.rule.not-after.text', told);
}
