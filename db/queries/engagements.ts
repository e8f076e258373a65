import { type SQL, sql } from 'drizzle-orm';
import type { Reader } from '../connection/office';
import type { Engagement } from '../domain/conflicts/input';
import { addDays } from '../domain/dates';
import { isCountedOn } from '../domain/participation';
import { zoneOfItem } from '../domain/programme';
import { dayOf } from '../domain/wall-time';
import type { OwnInput } from './conflicts';
import { countedOn } from './counted-on';
import { distinct, listOf } from './many-ids';

/** Longest item there can be, and how far apart the clocks of two zones can be, in days. */
const longest = { item: 31, apart: 2 };

/** Days on which a mission's items lie, and those beside them which may be the same ones elsewhere. */
type Days = { readonly from: string; readonly to: string };

/**
 * What other missions want of a mission's people and places at about the time of its own items. It is looked for within
 * that time, so that it costs as much as is going on then and not as ever was: the plus keeps SQLite from reading all
 * that a city hall has ever seen.
 */
export function engagementsNear(db: Reader, { mission: own, items, participations }: OwnInput): Engagement[] {
  const days = JSON.stringify(daysAround(items));
  const personIds = distinct(participations.filter(isCountedOn).map(({ personId }) => personId));
  const placeIds = distinct(items.map(({ placeId }) => placeId));
  const found = new Map<string, Engagement & { personIds: string[] }>();
  for (const { personId, missionZone, ...row } of db.all<EngagementRow>(sql`
    ${engagement(sql`NULL`, days)} ${atThatTime(own.id)} AND +i.place_id IN ${listOf(placeIds)}
    UNION ${engagement(sql`p.person_id`, days)}
      CROSS JOIN item_participant l ON l.item_id = i.id AND l.deleted_at IS NULL
      CROSS JOIN participation p ON p.id = l.participation_id
      ${atThatTime(own.id)} AND ${comes(personIds)}
    UNION ${engagement(sql`p.person_id`, days)}
      CROSS JOIN item_group l ON l.item_id = i.id AND l.deleted_at IS NULL
      CROSS JOIN programme_group g ON g.id = l.group_id AND g.deleted_at IS NULL
      CROSS JOIN group_member o ON o.group_id = g.id AND o.deleted_at IS NULL
      CROSS JOIN participation p ON p.id = o.participation_id
      ${atThatTime(own.id)} AND ${comes(personIds)}`)) {
    const known = found.get(row.itemId);
    const zone = zoneOfItem(row, { zone: missionZone });
    if (!known) found.set(row.itemId, { ...row, zone, personIds: personId === null ? [] : [personId] });
    else if (personId !== null && !known.personIds.includes(personId)) known.personIds.push(personId);
  }
  return [...found.values()];
}

type EngagementRow = Omit<Engagement, 'personIds' | 'zone'> & {
  zone: string | null;
  missionZone: string;
  personId: string | null;
};

/** An item that lies apart, in a mistyped year say, has days of its own. */
function daysAround(items: OwnInput['items']): Days[] {
  const own = items
    .flatMap(({ time }) => (time.kind === 'timed' ? [time] : []))
    .map(({ startsAt, endsAt }) => ({
      from: addDays(dayOf(startsAt), -longest.apart),
      to: addDays(dayOf(endsAt), longest.apart + 1),
    }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const whole: { from: string; to: string }[] = [];
  for (const { from, to } of own) {
    const last = whole.at(-1);
    if (last && from <= last.to) last.to = to > last.to ? to : last.to;
    else whole.push({ from, to });
  }
  return whole;
}

const engagement = (personId: SQL, days: string) => sql`
  SELECT i.id AS itemId, i.title AS itemTitle, i.kind, i.starts_at AS startsAt, i.ends_at AS endsAt, i.zone,
    i.place_id AS placeId, i.place AS room, m.id AS missionId, m.title AS missionTitle, m.zone AS missionZone,
    ${personId} AS personId
  FROM json_each(${days}) d CROSS JOIN programme_item i CROSS JOIN mission m ON m.id = i.mission_id`;

/** Living items of those days, of another mission that isn't given up. As text, days and times compare in time. */
const atThatTime = (missionId: string) => sql`
  WHERE i.starts_at > date(d.value ->> 'from', ${`-${longest.item} days`}) AND i.starts_at < d.value ->> 'to'
    AND i.ends_at > d.value ->> 'from' AND i.deleted_at IS NULL AND i.status <> 'cancelled'
    AND i.mission_id <> ${missionId} AND m.deleted_at IS NULL AND m.stage <> 'discontinued'`;

const comes = (personIds: readonly string[]) => sql`p.person_id IN ${listOf(personIds)}
  AND p.deleted_at IS NULL AND ${countedOn(sql`p.invitation`)}`;
