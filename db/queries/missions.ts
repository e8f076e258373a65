import { and, count, desc, eq, isNull, notInArray, type SQL, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../connection/office';
import { type Mission, type MissionPatch, yearsOf } from '../domain/mission';
import { queryTerms } from '../domain/search';
import { alive, given } from './alive';
import { countedOn } from './counted-on';
import { setLinks } from './links';
import { within } from './many-ids';
import { fromDates, toDates } from './mission-dates';
import { cooperation, decision } from './result-tables';
import {
  followUp,
  mission,
  missionAdministration,
  missionTopic,
  note,
  organisation,
  participation,
  partner,
  person,
  programmeItem,
  topic,
} from './tables';

/** What a list is narrowed to; each field left out narrows nothing. */
export type MissionListFilter = Partial<Pick<Mission, 'kind' | 'direction' | 'stage'>> & {
  topicId?: string;
  partnerId?: string;
  year?: number;
  text?: string;
};

export type MissionListRow = Pick<
  Mission,
  'id' | 'title' | 'kind' | 'direction' | 'stage' | 'dates' | 'place' | 'country' | 'topicIds'
> & { partnerName: string | null; participants: number };

/** The first day on which a mission can lie, as far as it is known; sorts as text. */
const from = sql<string | null>`coalesce(${mission.startsOn}, ${mission.period})`;

/** Missions by date, latest first; those without any date stand first of all. */
export function listMissions(db: Reader, filter: MissionListFilter): MissionListRow[] {
  const { id, title, kind, direction, stage, startsOn, endsOn, period, place, country } = mission;
  const rows = db
    .select({
      row: { id, title, kind, direction, stage, startsOn, endsOn, period, place, country },
      partnerName: partner.name,
      participants: sql<number>`(SELECT count(*) FROM ${participation} p WHERE p.mission_id = ${mission.id}
        AND p.deleted_at IS NULL AND ${countedOn(sql`p.invitation`)})`,
      topics: sql<string | null>`(SELECT group_concat(topic_id) FROM (${topicsOf}))`,
    })
    .from(mission)
    .leftJoin(partner, eq(partner.id, mission.partnerId))
    .where(and(alive(mission), ...conditions(filter)))
    .orderBy(sql`${from} IS NOT NULL`, desc(from), mission.title)
    .all();
  return rows.map(({ row, partnerName, participants, topics }) => {
    const { startsOn: _starts, endsOn: _ends, period: _period, ...plain } = row;
    return { ...plain, dates: toDates(row), partnerName, participants, topicIds: topics?.split(',') ?? [] };
  });
}

/** A mission's topics are its own and those of its programme. */
const topicsOf = sql`
  SELECT topic_id FROM mission_topic WHERE mission_id = ${mission.id} AND deleted_at IS NULL
  UNION SELECT topic_id FROM programme_item
    WHERE mission_id = ${mission.id} AND deleted_at IS NULL AND topic_id IS NOT NULL AND status <> 'cancelled'
  ORDER BY topic_id`;

function conditions(filter: MissionListFilter): SQL[] {
  const all: SQL[] = [];
  if (filter.kind) all.push(eq(mission.kind, filter.kind));
  if (filter.direction) all.push(eq(mission.direction, filter.direction));
  if (filter.stage) all.push(eq(mission.stage, filter.stage));
  if (filter.partnerId) all.push(eq(mission.partnerId, filter.partnerId));
  if (filter.topicId) all.push(sql`${filter.topicId} IN (${topicsOf})`);
  if (filter.year !== undefined) {
    const year = String(filter.year);
    all.push(
      sql`${year} BETWEEN substr(${from}, 1, 4) AND substr(coalesce(${mission.endsOn}, ${mission.period}), 1, 4)`,
    );
  }
  const terms = filter.text ? queryTerms(filter.text) : null;
  if (terms !== null)
    all.push(sql`${mission.id} IN (SELECT record_id FROM search_entry
      WHERE kind = 'mission' AND seq IN (SELECT rowid FROM search WHERE search MATCH ${terms}))`);
  return all;
}

/** The years that missions lie in, latest first, and the partners that missions have. */
export function missionFilters(db: Reader): { years: number[]; partners: { id: string; name: string }[] } {
  const { startsOn, endsOn, period } = mission;
  const dates = db.selectDistinct({ startsOn, endsOn, period }).from(mission).where(alive(mission)).all();
  const partners = db
    .selectDistinct({ id: partner.id, name: partner.name })
    .from(mission)
    .innerJoin(partner, eq(partner.id, mission.partnerId))
    .where(alive(mission))
    .orderBy(partner.name)
    .all();
  const years = new Set(dates.flatMap((row) => yearsOf(toDates(row))));
  return { years: [...years].sort((a, b) => b - a), partners };
}

/** One mission; undefined when there is none, or it was deleted. */
export function getMission(db: Reader, id: string): Mission | undefined {
  const row = db
    .select()
    .from(mission)
    .where(and(eq(mission.id, id), alive(mission)))
    .get();
  if (!row) return undefined;
  const topics = db
    .select({ id: missionTopic.topicId })
    .from(missionTopic)
    .where(and(eq(missionTopic.missionId, id), alive(missionTopic)))
    .all();
  const administrations = db
    .select({ id: missionAdministration.organisationId })
    .from(missionAdministration)
    .where(and(eq(missionAdministration.missionId, id), alive(missionAdministration)))
    .all();
  const { startsOn, endsOn, period, createdAt, deletedAt, ...columns } = row;
  const { councilRequestOn, councilRequestReference, councilWaiver, publishedOn, ...plain } = columns;
  return {
    ...plain,
    dates: toDates(row),
    topicIds: topics.map((entry) => entry.id),
    administrationIds: administrations.map((entry) => entry.id),
    languages: row.languages.split(','),
  };
}

/** How many of each kind of record hang on a mission. */
export function countsOf(db: Reader, id: string) {
  const own = (
    table: typeof participation | typeof programmeItem | typeof followUp | typeof note,
    ...more: SQL[]
  ) =>
    db
      .select({ n: count() })
      .from(table)
      .where(and(eq(table.missionId, id), alive(table), ...more))
      .get()?.n ?? 0;
  return {
    participants: own(participation, countedOn()),
    items: own(programmeItem),
    workshops: own(programmeItem, eq(programmeItem.kind, 'workshop')),
    openFollowUps: own(followUp, notInArray(followUp.state, ['done', 'dropped'])),
    notes: own(note),
  };
}

export function insertMission(db: Writer, record: Mission, newId: () => string, now: string): void {
  const { dates, topicIds, administrationIds, languages, ...plain } = record;
  db.insert(mission)
    .values({ ...plain, ...fromDates(dates), languages: languages.join() })
    .run();
  writeLinks(db, record.id, { topicIds, administrationIds }, newId, now);
}

export function updateMission(
  db: Writer,
  id: string,
  patch: MissionPatch,
  newId: () => string,
  now: string,
): void {
  const { dates, topicIds, administrationIds, languages, ...plain } = given(patch);
  const columns = {
    ...plain,
    ...(dates ? fromDates(dates) : {}),
    ...(languages ? { languages: languages.join() } : {}),
  };
  if (Object.keys(columns).length > 0) db.update(mission).set(columns).where(eq(mission.id, id)).run();
  writeLinks(db, id, { topicIds, administrationIds }, newId, now);
}

/** The mission alone gets the tombstone; what hangs on it is reached through it only. */
export function removeMission(db: Writer, id: string, now: string): void {
  db.update(mission).set({ deletedAt: now }).where(eq(mission.id, id)).run();
}

/** Whether a decision is the mission's alone, so that nobody would come across it without the mission. */
export const hasDecisionOfItsOwn = (db: Reader, id: string): boolean =>
  db
    .select({ id: decision.id })
    .from(decision)
    .leftJoin(cooperation, and(eq(cooperation.id, decision.cooperationId), alive(cooperation)))
    .where(and(eq(decision.missionId, id), alive(decision), isNull(cooperation.id)))
    .get() !== undefined;

/**
 * Whether everything that a mission refers to is there.
 * @param before what it was: a reference that stays may be to something that was deleted since
 */
export function missionReferencesExist(db: Reader, patch: MissionPatch, before?: Mission): boolean {
  const { partnerId, cooperationId, leadId, topicIds = [], administrationIds = [] } = given(patch);
  const references = [
    { table: partner, ids: [partnerId], known: [before?.partnerId] },
    { table: cooperation, ids: [cooperationId], known: [before?.cooperationId] },
    { table: person, ids: [leadId], known: [before?.leadId] },
    { table: topic, ids: topicIds, known: before?.topicIds ?? [] },
    { table: organisation, ids: administrationIds, known: before?.administrationIds ?? [] },
  ];
  return references.every(({ table, ids, known }) => {
    const wanted = [...new Set(ids.filter((id) => id && !known.includes(id)))] as string[];
    if (wanted.length === 0) return true;
    const there = db
      .select({ n: count() })
      .from(table)
      .where(and(within(table.id, wanted), alive(table)))
      .get();
    return there?.n === wanted.length;
  });
}

function writeLinks(
  db: Writer,
  id: string,
  { topicIds, administrationIds }: Partial<Pick<Mission, 'topicIds' | 'administrationIds'>>,
  newId: () => string,
  now: string,
): void {
  if (topicIds)
    setLinks(db, missionTopic, {
      owner: { column: missionTopic.missionId, id },
      target: missionTopic.topicId,
      wanted: topicIds,
      row: (topicId) => ({ id: newId(), missionId: id, topicId }),
      now,
    });
  if (administrationIds)
    setLinks(db, missionAdministration, {
      owner: { column: missionAdministration.missionId, id },
      target: missionAdministration.organisationId,
      wanted: administrationIds,
      row: (organisationId) => ({ id: newId(), missionId: id, organisationId }),
      now,
    });
}
