import { daysBetween } from '../dates';
import { daysOfItem, needsConfirmation } from '../programme';
import type { Conflict } from './conflict';
import type { Promised } from './input';
import { conflict, type Scene } from './scene';

/**
 * Rule 11: not confirmed, so few days before departure as the office has set, or under way. Of a mission whose dates
 * aren't known exactly, the programme's first day is the departure. What is past stays as it was.
 */
export function unconfirmed({ entries, input }: Scene): Conflict[] {
  const { mission, office, today } = input;
  const days = entries.flatMap(({ item }) => daysOfItem(item.time));
  const departure = mission.dates.kind === 'exact' ? mission.dates.startsOn : days.sort()[0];
  if (departure === undefined) return [];
  const daysLeft = daysBetween(today, departure);
  if (daysLeft > office.confirmDays) return [];
  return entries
    .filter(({ item }) => item.status !== 'confirmed' && needsConfirmation(item))
    .filter(({ item }) => (daysOfItem(item.time)[0] ?? '') >= today)
    .map((entry) => conflict('warn', [entry], { rule: 'unconfirmed', daysLeft }));
}

/**
 * Rule 13: a topic of the mission that no workshop has, once there is a programme at all, with the agreement in force
 * that promises it; and as a hint a topic that only an agreement promises, while no mission of the cooperation has had a
 * workshop on it.
 */
export function topicWithoutWorkshop({ entries, input }: Scene): Conflict[] {
  if (entries.length === 0) return [];
  const held = new Set(
    entries.filter(({ item }) => item.kind === 'workshop').map(({ item }) => item.topicId),
  );
  const own = new Set(input.mission.topicIds);
  const promised = new Map(input.promises.toReversed().map((promise) => [promise.topicId, promise]));
  const rule = 'topic-without-workshop' as const;
  const ofMission = [...own]
    .filter((topicId) => !held.has(topicId))
    .map((topicId) => {
      const promise = promised.get(topicId);
      return conflict('warn', [], {
        ...{ rule, topicId },
        ...(promise && { agreement: agreementOf(promise, true) }),
      });
    });
  const ofAgreements = [...promised.values()]
    .filter(({ topicId, isHeld }) => !own.has(topicId) && !held.has(topicId) && !isHeld)
    .map((promise) =>
      conflict('hint', [], {
        ...{ rule, topicId: promise.topicId },
        agreement: agreementOf(promise, false),
      }),
    );
  return [...ofMission, ...ofAgreements];
}

const agreementOf = ({ agreementId, agreementTitle }: Promised, isOwn: boolean) => ({
  id: agreementId,
  title: agreementTitle,
  isOwn,
});
