import { sql } from 'drizzle-orm';
import type { Reader } from '../connection/office';
import type { ConflictItem, Journey } from '../domain/conflicts/input';
import { addDays } from '../domain/dates';
import { dayOf } from '../domain/wall-time';
import { countedOn } from './counted-on';
import { listOf } from './many-ids';

/** Longest leg there can be, and how far apart the clocks of two zones can be, in days. */
const longest = { leg: 31, apart: 2 };

/**
 * The legs of some people at about the time of some items, on whichever missions they are counted on. It is looked for by
 * time, so that it costs as much as travels then and not as ever did.
 */
export function journeysNear(
  db: Reader,
  items: readonly Pick<ConflictItem, 'time'>[],
  personIds: readonly string[],
): Journey[] {
  const days = items.flatMap(({ time }) =>
    time.kind === 'timed' ? [dayOf(time.startsAt), dayOf(time.endsAt)] : [],
  );
  days.sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const from = addDays(first, -longest.apart);
  const rows = db.all<Omit<Journey, 'personIds'> & { personId: string }>(sql`
    SELECT l.id, l.mission_id AS missionId, m.title AS missionTitle, l.direction, l.mode, l.number,
      l.from_name AS fromName, l.to_name AS toName, l.departs_at AS departsAt, l.departs_zone AS departsZone,
      l.arrives_at AS arrivesAt, l.arrives_zone AS arrivesZone, p.person_id AS personId
    FROM travel_leg l
      CROSS JOIN mission m ON m.id = l.mission_id
      CROSS JOIN leg_traveller t ON t.leg_id = l.id AND t.deleted_at IS NULL
      CROSS JOIN participation p ON p.id = t.participation_id
    WHERE l.departs_at >= ${addDays(from, -longest.leg)} AND l.departs_at < ${addDays(last, longest.apart + 1)}
      AND l.arrives_at >= ${from} AND l.deleted_at IS NULL
      AND m.deleted_at IS NULL AND m.stage <> 'discontinued'
      AND p.person_id IN ${listOf(personIds)} AND p.deleted_at IS NULL
      AND ${countedOn(sql`p.invitation`)}`);
  const legs = new Map<string, Journey & { personIds: string[] }>();
  for (const { personId, ...leg } of rows) {
    const known = legs.get(leg.id);
    if (!known) legs.set(leg.id, { ...leg, personIds: [personId] });
    else if (!known.personIds.includes(personId)) known.personIds.push(personId);
  }
  return [...legs.values()];
}
