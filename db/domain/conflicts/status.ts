import { daysBetween } from '../dates';
import { daysOfItem, needsConfirmation } from '../programme';
import type { Conflict } from './conflict';
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

/** Rule 13: a topic of the mission that no workshop has, once there is a programme at all. */
export function topicWithoutWorkshop({ entries, input }: Scene): Conflict[] {
  if (entries.length === 0) return [];
  const held = new Set(
    entries.filter(({ item }) => item.kind === 'workshop').map(({ item }) => item.topicId),
  );
  return [...new Set(input.mission.topicIds)]
    .filter((topicId) => !held.has(topicId))
    .map((topicId) => conflict('warn', [], { rule: 'topic-without-workshop', topicId }));
}
