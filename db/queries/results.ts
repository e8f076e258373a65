import { and, asc, eq, isNull, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Reader, Writer } from '../connection/office';
import { partyOf } from '../domain/follow-up';
import { personName } from '../domain/person';
import {
  byLatest,
  type Evidence,
  type NamedResult,
  type ResultKind,
  type ResultRecord,
} from '../domain/result';
import { alive, given } from './alive';
import { onlyCooperationWith } from './cooperations';
import { lastPosition } from './positions';
import { areThere } from './references';
import {
  agreement,
  agreementTopic,
  cooperation,
  evidence,
  need,
  needMatch,
  result,
  solution,
} from './result-tables';
import { mission, organisation, partner, person, programmeItem, topic } from './tables';

/** What a list of results is narrowed to; each field left out narrows nothing. */
export type ResultListFilter = {
  id?: string;
  cooperationId?: string;
  missionId?: string;
  itemId?: string;
  topicId?: string;
  /** Whose result it is, whether through a cooperation, a mission or a need. */
  partnerId?: string;
  needId?: string;
  matchId?: string;
  agreementId?: string;
  kind?: ResultKind;
  isConfirmed?: boolean;
};

const { id, kind, title, detail, people, because, happenedOn } = result;
const { cooperationId, missionId, itemId, topicId, needId, matchId, agreementId } = result;
const { confirmedPersonId, confirmedOrganisationId, confirmedOn } = result;
const own = {
  ...{ id, kind, title, detail, people, because, happenedOn },
  ...{ cooperationId, missionId, itemId, topicId, needId, matchId, agreementId },
  ...{ confirmedPersonId, confirmedOrganisationId, confirmedOn },
};
type Row = { [Column in keyof typeof own]: (typeof result.$inferSelect)[Column] };

const { givenName, familyName, nativeName, position: office } = person;
const ofMission = alias(partner, 'of_mission');
const ofNeed = alias(partner, 'of_need');
const partnerIdOf = sql<string | null>`coalesce(${partner.id}, ${ofMission.id}, ${ofNeed.id})`;

/** How many links and files belong to a result. */
const shown = sql<number>`(SELECT count(*) FROM evidence e WHERE e.result_id = "result"."id" AND e.deleted_at IS NULL)
  + (SELECT count(*) FROM attachment a WHERE a.record_id = "result"."id" AND a.record_kind = 'result' AND a.deleted_at IS NULL)`;

/** Results with the names of what they refer to, the latest first. One query. */
export function listResults(db: Reader, filter: ResultListFilter): NamedResult[] {
  return db
    .select({
      own,
      cooperationTitle: cooperation.title,
      missionTitle: mission.title,
      itemTitle: programmeItem.title,
      needTitle: need.title,
      agreementTitle: agreement.title,
      solutionTitle: solution.title,
      partnerId: partnerIdOf,
      partnerName: sql<string | null>`coalesce(${partner.name}, ${ofMission.name}, ${ofNeed.name})`,
      confirmer: { givenName, familyName, nativeName, position: office },
      confirmingOrganisation: organisation.name,
      evidence: shown,
    })
    .from(result)
    .leftJoin(cooperation, and(eq(cooperation.id, cooperationId), alive(cooperation)))
    .leftJoin(partner, and(eq(partner.id, cooperation.partnerId), alive(partner)))
    .leftJoin(mission, and(eq(mission.id, missionId), alive(mission)))
    .leftJoin(ofMission, and(eq(ofMission.id, mission.partnerId), alive(ofMission)))
    .leftJoin(programmeItem, and(eq(programmeItem.id, itemId), alive(programmeItem)))
    .leftJoin(need, and(eq(need.id, needId), alive(need)))
    .leftJoin(ofNeed, and(eq(ofNeed.id, need.partnerId), alive(ofNeed)))
    .leftJoin(needMatch, and(eq(needMatch.id, matchId), alive(needMatch)))
    .leftJoin(solution, and(eq(solution.id, needMatch.solutionId), alive(solution)))
    .leftJoin(agreement, and(eq(agreement.id, agreementId), alive(agreement)))
    .leftJoin(person, and(eq(person.id, confirmedPersonId), alive(person)))
    .leftJoin(organisation, and(eq(organisation.id, confirmedOrganisationId), alive(organisation)))
    .where(and(alive(result), ...conditionsOf(filter)))
    .all()
    .map(({ own: row, confirmer, confirmingOrganisation, ...names }) => ({
      ...toResult(row),
      ...names,
      confirmedByName: confirmer ? personName(confirmer) : confirmingOrganisation,
    }))
    .sort(byLatest);
}

function conditionsOf({ partnerId, isConfirmed, ...plain }: ResultListFilter): (SQL | undefined)[] {
  const isBehind = and(isNull(confirmedPersonId), isNull(confirmedOrganisationId));
  return [
    plain.id ? eq(id, plain.id) : undefined,
    plain.cooperationId ? eq(cooperationId, plain.cooperationId) : undefined,
    plain.missionId ? eq(missionId, plain.missionId) : undefined,
    plain.itemId ? eq(itemId, plain.itemId) : undefined,
    plain.topicId ? eq(topicId, plain.topicId) : undefined,
    plain.needId ? eq(needId, plain.needId) : undefined,
    plain.matchId ? eq(matchId, plain.matchId) : undefined,
    plain.agreementId ? eq(agreementId, plain.agreementId) : undefined,
    plain.kind ? eq(kind, plain.kind) : undefined,
    partnerId ? eq(partnerIdOf, partnerId) : undefined,
    isConfirmed === undefined ? undefined : isConfirmed ? sql`NOT (${isBehind})` : isBehind,
  ];
}

/** One result; undefined when there is none, or it was removed. */
export function getResult(db: Reader, resultId: string): ResultRecord | undefined {
  const row = db
    .select(own)
    .from(result)
    .where(and(eq(id, resultId), alive(result)))
    .get();
  return row && toResult(row);
}

export function insertResult(db: Writer, { confirmedBy, ...record }: ResultRecord): void {
  db.insert(result)
    .values({ ...record, ...toColumns(confirmedBy) })
    .run();
}

export function updateResult(
  db: Writer,
  resultId: string,
  { confirmedBy, ...patch }: Partial<Omit<ResultRecord, 'id'>>,
): void {
  const set = { ...given(patch), ...(confirmedBy !== undefined && toColumns(confirmedBy)) };
  if (Object.keys(set).length > 0) db.update(result).set(set).where(eq(id, resultId)).run();
}

/** The result alone gets the tombstone; its links and files are reached through it only. */
export function removeResult(db: Writer, resultId: string, now: string): void {
  db.update(result).set({ deletedAt: now }).where(eq(id, resultId)).run();
}

const targets = {
  cooperationId: cooperation,
  missionId: mission,
  itemId: programmeItem,
  topicId: topic,
  needId: need,
  matchId: needMatch,
  agreementId: agreement,
} as const;

/** What a result refers to. */
type References = Partial<Record<keyof typeof targets, string | null>> &
  Partial<Pick<ResultRecord, 'confirmedBy'>>;

/** Whether everything that a result refers to is there. */
export function resultReferencesExist(db: Reader, { confirmedBy, ...references }: References): boolean {
  const fields = Object.keys(targets) as (keyof typeof targets)[];
  return areThere(db, [
    ...fields.map((field) => ({ table: targets[field], id: references[field] })),
    { table: confirmedBy?.kind === 'person' ? person : organisation, id: confirmedBy?.id },
  ]);
}

/**
 * What follows from what a result is about: a match is of a need, a workshop of a mission; need and workshop have a topic,
 * mission and agreement belong to a cooperation, and so does a need: to that of the mission it was heard on, else to the
 * only one with its partner. Only what isn't given, and only what is there.
 */
export function contextOf(
  db: Reader,
  stated: References,
): Pick<ResultRecord, 'cooperationId' | 'missionId' | 'topicId' | 'needId'> {
  const item = stated.itemId
    ? db
        .select({ missionId: programmeItem.missionId, topicId: programmeItem.topicId })
        .from(programmeItem)
        .where(and(eq(programmeItem.id, stated.itemId), alive(programmeItem)))
        .get()
    : undefined;
  const match = stated.matchId
    ? db.select({ needId: needMatch.needId }).from(needMatch).where(eq(needMatch.id, stated.matchId)).get()
    : undefined;
  // A match is of one need only, and an item of one mission.
  const met = match?.needId ?? stated.needId ?? null;
  const needed = met
    ? db
        .select({ topicId: need.topicId, partnerId: need.partnerId, missionId: need.missionId })
        .from(need)
        .where(and(eq(need.id, met), alive(need)))
        .get()
    : undefined;
  const travelled = item?.missionId ?? stated.missionId ?? null;
  const agreed = stated.agreementId
    ? db
        .select({ id: agreement.cooperationId })
        .from(agreement)
        .where(eq(agreement.id, stated.agreementId))
        .get()
    : undefined;
  return {
    needId: met,
    missionId: travelled,
    topicId: stated.topicId === undefined ? (item?.topicId ?? needed?.topicId ?? null) : stated.topicId,
    cooperationId:
      stated.cooperationId === undefined
        ? (agreed?.id ??
          cooperationOf(db, travelled) ??
          (needed
            ? (cooperationOf(db, needed.missionId) ?? onlyCooperationWith(db, needed.partnerId))
            : null))
        : stated.cooperationId,
  };
}

const cooperationOf = (db: Reader, wanted: string | null): string | null =>
  (wanted === null
    ? undefined
    : db
        .select({ id: mission.cooperationId })
        .from(mission)
        .where(and(eq(mission.id, wanted), alive(mission)))
        .get()
  )?.id ?? null;

/** The topics that a cooperation's agreements cover, in the office's order. */
export const promisedTopics = (db: Reader, ofCooperation: string): string[] =>
  db
    .selectDistinct({ id: topic.id, position: topic.position })
    .from(agreementTopic)
    .innerJoin(agreement, and(eq(agreement.id, agreementTopic.agreementId), alive(agreement)))
    .innerJoin(topic, and(eq(topic.id, agreementTopic.topicId), alive(topic)))
    .where(and(eq(agreement.cooperationId, ofCooperation), alive(agreementTopic)))
    .orderBy(asc(topic.position), asc(topic.id))
    .all()
    .map((row) => row.id);

const links = (db: Reader, condition: SQL) =>
  db
    .select({
      id: evidence.id,
      resultId: evidence.resultId,
      title: evidence.title,
      link: evidence.link,
      position: evidence.position,
    })
    .from(evidence)
    .where(and(condition, alive(evidence)))
    .orderBy(asc(evidence.position), asc(evidence.id))
    .all();

/** The links that show a result, in the order in which they were added. */
export const evidenceOf = (db: Reader, resultId: string): Evidence[] =>
  links(db, eq(evidence.resultId, resultId)).map(({ position, ...link }) => link);

/** One link; undefined when there is none, or it was removed. */
export function getEvidence(db: Reader, evidenceId: string): Evidence | undefined {
  const [found] = links(db, eq(evidence.id, evidenceId));
  if (!found) return undefined;
  const { position, ...link } = found;
  return link;
}

export function insertEvidence(db: Writer, record: Evidence): void {
  const position = lastPosition(links(db, eq(evidence.resultId, record.resultId)));
  db.insert(evidence)
    .values({ ...record, position })
    .run();
}

export function updateEvidence(
  db: Writer,
  evidenceId: string,
  patch: Partial<Pick<Evidence, 'title' | 'link'>>,
): void {
  const set = given(patch);
  if (Object.keys(set).length > 0) db.update(evidence).set(set).where(eq(evidence.id, evidenceId)).run();
}

export function removeEvidence(db: Writer, evidenceId: string, now: string): void {
  db.update(evidence).set({ deletedAt: now }).where(eq(evidence.id, evidenceId)).run();
}

const toResult = ({
  confirmedPersonId: byPerson,
  confirmedOrganisationId: byOrganisation,
  ...row
}: Row): ResultRecord => ({
  ...row,
  confirmedBy: partyOf(byPerson, byOrganisation),
});

const toColumns = (party: ResultRecord['confirmedBy']) => ({
  confirmedPersonId: party?.kind === 'person' ? party.id : null,
  confirmedOrganisationId: party?.kind === 'organisation' ? party.id : null,
});
