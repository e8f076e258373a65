import { fromInstant, toInstant } from '../zones';
import type { Conflict, Mend } from './conflict';
import { moveAfter, startingAt } from './moves';
import { conflict, type Scene, type TimedEntry, travelMinutes } from './scene';
import { afterMinutes, minutesOf } from './spans';

/** How much later than the way takes an item may begin and still follow directly: its start is a round one. */
const rounding = 15;

/**
 * Rule 15: an item claims to come directly after another and doesn't. Between two places the way may lie. One whose
 * predecessor has no clock time follows nothing yet.
 */
export function notAfter(scene: Scene): Conflict[] {
  const timed = new Map(scene.timed.map((entry) => [entry.item.id, entry]));
  return scene.timed.flatMap((entry) => {
    const before = timed.get(entry.item.followsId ?? '');
    if (!before || before === entry) return [];
    const minutes = minutesOf(entry.from - before.to);
    const way = travelMinutes(scene, before, entry);
    if (minutes >= 0 && minutes < slack(way)) return [];
    return [
      conflict('warn', [before, entry], { rule: 'not-after', minutes }, directlyAfter(before, entry, way)),
    ];
  });
}

const slack = (way: number): number => (way > 0 ? way + rounding : 1);

function directlyAfter(before: TimedEntry, entry: TimedEntry, way: number): Mend | null {
  if (entry.item.endZone !== null) return null;
  if (way > 0) {
    const mend = moveAfter(entry, afterMinutes(before.to, way));
    const [move] = mend?.kind === 'move' ? mend.moves : [];
    const start = move?.time.kind === 'timed' ? toInstant(move.time.startsAt, entry.zone) : Number.NaN;
    return minutesOf(start - before.to) < slack(way) ? mend : null;
  }
  const startsAt = fromInstant(before.to, entry.zone);
  // The second of two equal hours can't be told.
  if (toInstant(startsAt, entry.zone) !== before.to) return null;
  return { kind: 'move', moves: [{ id: entry.item.id, time: startingAt(entry.item.time, startsAt) }] };
}
