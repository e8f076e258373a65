import { and, asc, eq, type SQL, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../connection/office';
import type { Match, MatchChange, NamedMatch, NamedMatchChange } from '../domain/match';
import type { MatchingSolution } from '../domain/matching';
import type { Solution } from '../domain/solution';
import { alive } from './alive';
import { within } from './many-ids';
import { isNamed } from './references';
import { matchChange, need, needMatch, result, solution, solutionTag, solutionTopic } from './result-tables';
import { followUp, organisation, partner, programmeItem } from './tables';

const { id, needId, solutionId, state, reason, declinedReason } = needMatch;
const own = { id, needId, solutionId, state, reason, declinedReason };

/** What a list of matches is narrowed to; each field left out narrows nothing. */
export type MatchListFilter = {
  id?: string;
  partnerId?: string;
  needId?: string;
  solutionId?: string;
  /** The programme item at which they were presented. */
  itemId?: string;
};

/** Matches with names, by need and then solution in the order of their titles. */
export function listMatches(db: Reader, filter: MatchListFilter): NamedMatch[] {
  const presentedThere = (itemId: string): SQL =>
    sql`${id} IN (SELECT c.match_id FROM ${matchChange} c
      WHERE c.item_id = ${itemId} AND c.state = 'presented' AND c.deleted_at IS NULL)`;
  const rows = db
    .select({
      own,
      partnerId: need.partnerId,
      partnerName: partner.name,
      topicId: need.topicId,
      needTitle: need.title,
      needState: need.state,
      solutionTitle: solution.title,
      providerName: organisation.name,
      readiness: solution.readiness,
      madeAt: needMatch.createdAt,
    })
    .from(needMatch)
    .innerJoin(need, and(eq(need.id, needId), alive(need)))
    .innerJoin(partner, and(eq(partner.id, need.partnerId), alive(partner)))
    .innerJoin(solution, and(eq(solution.id, solutionId), alive(solution)))
    .leftJoin(organisation, and(eq(organisation.id, solution.providerId), alive(organisation)))
    .where(
      and(
        alive(needMatch),
        filter.id === undefined ? undefined : eq(id, filter.id),
        filter.partnerId === undefined ? undefined : eq(need.partnerId, filter.partnerId),
        filter.needId === undefined ? undefined : eq(needId, filter.needId),
        filter.solutionId === undefined ? undefined : eq(solutionId, filter.solutionId),
        filter.itemId === undefined ? undefined : presentedThere(filter.itemId),
      ),
    )
    .all();
  const changesOf = Map.groupBy(
    changesWhere(
      db,
      within(
        matchChange.matchId,
        rows.map((row) => row.own.id),
      ),
    ),
    ({ matchId }) => matchId,
  );
  return rows
    .map(({ own: match, madeAt, ...names }) => {
      const changes = changesOf.get(match.id) ?? [];
      const presented = changes.findLast((change) => change.state === 'presented' && change.item !== null);
      return {
        ...match,
        ...names,
        since: changes.at(-1)?.on ?? madeAt.slice(0, 10),
        presentedAt:
          presented?.itemId && presented.item ? { itemId: presented.itemId, ...presented.item } : null,
      };
    })
    .sort(byTitles);
}

const collator = new Intl.Collator('da');
const byTitles = (a: NamedMatch, b: NamedMatch): number =>
  collator.compare(a.needTitle, b.needTitle) ||
  collator.compare(a.solutionTitle, b.solutionTitle) ||
  (a.id < b.id ? -1 : 1);

/** One match with names; undefined when there is none, or it was removed. */
export const getMatch = (db: Reader, matchId: string): NamedMatch | undefined =>
  listMatches(db, { id: matchId })[0];

/** A match's states, the first first. */
export const matchHistory = (db: Reader, matchId: string): NamedMatchChange[] =>
  changesWhere(db, eq(matchChange.matchId, matchId));

function changesWhere(db: Reader, condition: SQL): NamedMatchChange[] {
  return db
    .select({
      id: matchChange.id,
      matchId: matchChange.matchId,
      state: matchChange.state,
      on: matchChange.changedOn,
      reason: matchChange.reason,
      itemId: matchChange.itemId,
      item: { missionId: programmeItem.missionId, title: programmeItem.title },
    })
    .from(matchChange)
    .leftJoin(programmeItem, and(eq(programmeItem.id, matchChange.itemId), alive(programmeItem)))
    .where(and(alive(matchChange), condition))
    .orderBy(asc(matchChange.createdAt), asc(matchChange.id))
    .all();
}

/** What can be suggested to a need: what matching asks of it, and what a card says of it. */
export type MatchableSolution = MatchingSolution &
  Pick<Solution, 'runsWhere'> & { providerName: string | null };

/** The whole catalogue as matching sees it, in no particular order. */
export function matchableSolutions(db: Reader): MatchableSolution[] {
  const topicsOf = Map.groupBy(
    db
      .select({ solutionId: solutionTopic.solutionId, topicId: solutionTopic.topicId })
      .from(solutionTopic)
      .where(alive(solutionTopic))
      .all(),
    (row) => row.solutionId,
  );
  const wordsOf = Map.groupBy(
    db
      .select({ solutionId: solutionTag.solutionId, kind: solutionTag.kind, word: solutionTag.word })
      .from(solutionTag)
      .where(alive(solutionTag))
      .all(),
    (row) => row.solutionId,
  );
  return db
    .select({
      id: solution.id,
      title: solution.title,
      readiness: solution.readiness,
      runsWhere: solution.runsWhere,
      low: solution.costLowMinor,
      high: solution.costHighMinor,
      currency: solution.currency,
      staff: solution.staff,
      languages: solution.languages,
      providerName: organisation.name,
    })
    .from(solution)
    .leftJoin(organisation, and(eq(organisation.id, solution.providerId), alive(organisation)))
    .where(alive(solution))
    .all()
    .map(({ low, high, currency, languages, ...row }) => {
      const words = wordsOf.get(row.id) ?? [];
      const of = (kind: 'about' | 'requires') =>
        words.filter((tag) => tag.kind === kind).map(({ word }) => word);
      return {
        ...row,
        cost: low === null ? null : { low, high: high ?? low, currency },
        languages: languages.split(',').filter((language) => language !== ''),
        topicIds: (topicsOf.get(row.id) ?? []).map(({ topicId }) => topicId),
        tags: of('about'),
        requires: of('requires'),
      };
    });
}

/** Whether a need and a solution are matched, in whatever state. */
export const isMatched = (db: Reader, pair: Pick<Match, 'needId' | 'solutionId'>): boolean =>
  db
    .select({ id })
    .from(needMatch)
    .where(and(eq(needId, pair.needId), eq(solutionId, pair.solutionId), alive(needMatch)))
    .get() !== undefined;

/** Whether a follow-up or a result rests on a match. */
export const isMatchInUse = (db: Reader, matchId: string): boolean =>
  isNamed(
    db,
    [
      { table: followUp, column: followUp.matchId },
      { table: result, column: result.matchId },
    ],
    matchId,
  );

export function insertMatch(db: Writer, record: Match, now: string): void {
  db.insert(needMatch)
    .values({ ...record, createdAt: now })
    .run();
}

export function updateMatch(
  db: Writer,
  matchId: string,
  patch: Partial<Pick<Match, 'state' | 'reason' | 'declinedReason'>>,
): void {
  db.update(needMatch).set(patch).where(eq(id, matchId)).run();
}

export function insertMatchChange(db: Writer, { on, ...change }: MatchChange, now: string): void {
  db.insert(matchChange)
    .values({ ...change, changedOn: on, createdAt: now })
    .run();
}

/** Its states get no tombstone of their own: they are reached through it only. */
export function removeMatch(db: Writer, matchId: string, now: string): void {
  db.update(needMatch).set({ deletedAt: now }).where(eq(id, matchId)).run();
}
