import { and, asc, count, eq, or, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../connection/office';
import type { DateRange } from '../domain/dates';
import {
  type OpennessGift,
  type OpennessMission,
  type OpennessParticipant,
  type OpennessRecords,
  type PublishedRef,
  publishedKinds,
} from '../domain/openness';
import { alive } from './alive';
import { administrationsByMission } from './cost-owners';
import { costLinesOf, costStatementsOf } from './costs';
import { giftsOfPeriod } from './gifts';
import { distinct, within } from './many-ids';
import { toDates } from './mission-dates';
import { getOffice } from './office';
import { living } from './references';
import { gift, mission, organisation, participation, person, post } from './tables';

/**
 * What the openness list of a period is made of: the missions and gifts whose days may lie in it, and those whose days
 * nobody knows. The number of queries doesn't depend on how much there is.
 */
export function opennessRecords(db: Reader, period: DateRange): OpennessRecords {
  const missions = missionsIn(db, period);
  const ids = missions.map(({ id }) => id);
  const scope = { missionIds: ids, cooperationIds: [] };
  return {
    missions,
    participants: participantsIn(db, ids),
    costLines: costLinesOf(db, scope),
    costStatements: costStatementsOf(db, scope),
    gifts: giftsIn(db, period),
    currency: getOffice(db).currency,
  };
}

/** A period such as `2016-10` stands before its days as text; with this behind it, after them. */
const behindDays = '~';

function missionsIn(db: Reader, { from, to }: DateRange): OpennessMission[] {
  const {
    id,
    title,
    kind,
    direction,
    stage,
    startsOn,
    endsOn,
    period,
    place,
    country,
    purpose,
    publishedOn,
  } = mission;
  const begins = sql`coalesce(${startsOn}, ${period})`;
  const ends = sql`coalesce(${endsOn}, ${period} || ${behindDays})`;
  const rows = db
    .select({
      id,
      title,
      kind,
      direction,
      stage,
      startsOn,
      endsOn,
      period,
      place,
      country,
      purpose,
      publishedOn,
    })
    .from(mission)
    .where(and(alive(mission), or(sql`${begins} IS NULL`, sql`${begins} <= ${to} AND ${ends} >= ${from}`)))
    .all();
  const administrations = new Map(
    administrationsByMission(
      db,
      rows.map((row) => row.id),
    ).map((one) => [one.id, one.administrationIds]),
  );
  return rows.map(({ startsOn: starts, endsOn: last, period: about, ...plain }) => ({
    ...plain,
    dates: toDates({ startsOn: starts, endsOn: last, period: about }),
    administrationIds: administrations.get(plain.id) ?? [],
  }));
}

function participantsIn(db: Reader, missionIds: readonly string[]): OpennessParticipant[] {
  const { missionId, side, invitation, attendance, personId } = participation;
  const { givenName, familyName, nativeName, position, positionSince } = person;
  const rows = db
    .select({
      personId,
      own: { missionId, side, invitation, attendance },
      person: { givenName, familyName, nativeName, position, positionSince },
      organisationName: organisation.name,
    })
    .from(participation)
    .innerJoin(person, eq(person.id, personId))
    .leftJoin(organisation, and(eq(organisation.id, participation.organisationId), alive(organisation)))
    .where(and(within(missionId, missionIds), alive(participation)))
    .orderBy(asc(participation.createdAt), asc(participation.id))
    .all();
  const posts = Map.groupBy(
    db
      .select({ of: post.personId, position: post.position, startsOn: post.startsOn, endsOn: post.endsOn })
      .from(post)
      .where(and(within(post.personId, distinct(rows.map((row) => row.personId))), alive(post)))
      .orderBy(asc(post.id))
      .all(),
    ({ of }) => of,
  );
  return rows.map((row) => ({
    ...row.own,
    ...row.person,
    organisationName: row.organisationName,
    posts: (posts.get(row.personId) ?? []).map(({ of, ...held }) => held),
  }));
}

function giftsIn(db: Reader, period: DateRange): OpennessGift[] {
  const gifts = giftsOfPeriod(db, period);
  const { startsOn, endsOn, period: about } = mission;
  const more = new Map(
    db
      .select({
        ...{ id: gift.id, publishedOn: gift.publishedOn, missionId: mission.id },
        ...{ startsOn, endsOn, period: about },
      })
      .from(gift)
      .leftJoin(mission, and(eq(mission.id, gift.missionId), alive(mission)))
      .where(
        within(
          gift.id,
          gifts.map(({ id }) => id),
        ),
      )
      .all()
      .map((row) => [row.id, row]),
  );
  return gifts.map((one) => {
    const row = more.get(one.id);
    return {
      ...one,
      publishedOn: row?.publishedOn ?? null,
      missionDates: row?.missionId ? toDates(row) : null,
    };
  });
}

const tables = { mission, gift };

/** Whether everything that is to be published is there. */
export const publishedExist = (db: Reader, refs: readonly PublishedRef[]): boolean =>
  publishedKinds.every((kind) => {
    const ids = idsOf(refs, kind);
    const table = tables[kind];
    const there = db
      .select({ n: count() })
      .from(table)
      .where(and(within(table.id, ids), living(table)))
      .get();
    return there?.n === ids.length;
  });

const idsOf = (refs: readonly PublishedRef[], kind: PublishedRef['kind']): string[] => [
  ...new Set(refs.filter((ref) => ref.kind === kind).map(({ id }) => id)),
];

/** Notes since when something stands on the public list; null takes that back. */
export function setPublishedOn(db: Writer, refs: readonly PublishedRef[], on: string | null): void {
  for (const kind of publishedKinds) {
    const table = tables[kind];
    db.update(table)
      .set({ publishedOn: on })
      .where(within(table.id, idsOf(refs, kind)))
      .run();
  }
}
