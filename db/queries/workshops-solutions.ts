import { and, asc, eq } from 'drizzle-orm';
import type { Reader, Writer } from '../connection/office';
import type { Match } from '../domain/match';
import { alive } from './alive';
import { within } from './many-ids';
import { matchChange, need, needMatch, solution, workshopSolution } from './result-tables';
import { organisation } from './tables';

type PresentedMatch = Pick<Match, 'id' | 'state'> & { needTitle: string };
export type WorkshopSolution = {
  id: string;
  title: string;
  providerName: string | null;
  isListed: boolean;
  matches: PresentedMatch[];
};

/** The solutions that were shown at a workshop, by title: those put down for it, and those of matches presented there. */
export function solutionsAt(db: Reader, itemId: string): WorkshopSolution[] {
  const listed = new Set(
    db
      .select({ solutionId: workshopSolution.solutionId })
      .from(workshopSolution)
      .where(and(eq(workshopSolution.itemId, itemId), alive(workshopSolution)))
      .all()
      .map(({ solutionId }) => solutionId),
  );
  const matches = Map.groupBy(matchesPresentedAt(db, itemId), ({ solutionId }) => solutionId);
  const { id, title, providerId } = solution;
  return db
    .select({ id, title, providerName: organisation.name })
    .from(solution)
    .leftJoin(organisation, and(eq(organisation.id, providerId), alive(organisation)))
    .where(and(within(id, [...new Set([...listed, ...matches.keys()])]), alive(solution)))
    .orderBy(asc(title), asc(id))
    .all()
    .map((row) => ({
      ...row,
      isListed: listed.has(row.id),
      matches: (matches.get(row.id) ?? []).map(({ solutionId: _of, ...match }) => match),
    }));
}

/** The matches that were presented at a workshop, in whatever state they are now. */
function matchesPresentedAt(db: Reader, itemId: string): (PresentedMatch & { solutionId: string })[] {
  const { id, state, solutionId, needId } = needMatch;
  return db
    .selectDistinct({ id, state, solutionId, needTitle: need.title })
    .from(matchChange)
    .innerJoin(needMatch, and(eq(id, matchChange.matchId), alive(needMatch)))
    .innerJoin(need, and(eq(need.id, needId), alive(need)))
    .where(and(eq(matchChange.itemId, itemId), eq(matchChange.state, 'presented'), alive(matchChange)))
    .orderBy(asc(need.title), asc(id))
    .all();
}

const atWorkshop = (itemId: string, solutionId: string) =>
  and(
    eq(workshopSolution.itemId, itemId),
    eq(workshopSolution.solutionId, solutionId),
    alive(workshopSolution),
  );

/** Puts a solution down for a workshop, unless it is there. */
export function presentSolution(
  db: Writer,
  link: { id: string; itemId: string; solutionId: string },
  now: string,
): void {
  const { id } = workshopSolution;
  const is = db.select({ id }).from(workshopSolution).where(atWorkshop(link.itemId, link.solutionId)).get();
  if (!is)
    db.insert(workshopSolution)
      .values({ ...link, createdAt: now })
      .run();
}

export function withdrawSolution(db: Writer, itemId: string, solutionId: string, now: string): void {
  db.update(workshopSolution).set({ deletedAt: now }).where(atWorkshop(itemId, solutionId)).run();
}
