import { compareDates } from './dates';
import type { Match } from './match';
import type { Need } from './need';
import { fold } from './search';
import { type Readiness, readinesses, type Solution } from './solution';

/** What matching asks of a need, a solution and a match. */
export type MatchingNeed = Pick<
  Need,
  'id' | 'title' | 'topicId' | 'state' | 'budget' | 'staff' | 'neededBy' | 'wordsLanguage' | 'tags' | 'lacks'
>;
export type MatchingSolution = Pick<
  Solution,
  'id' | 'title' | 'readiness' | 'cost' | 'staff' | 'languages' | 'topicIds' | 'tags' | 'requires'
>;
export type MatchingMatch = Pick<Match, 'id' | 'needId' | 'solutionId' | 'state' | 'declinedReason'>;

/** What speaks for a solution to a need, with what it was told from. Amounts are minor units. */
export type MatchReason =
  | { readonly kind: 'topic'; readonly topicId: string }
  /** In the need's spelling. */
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'runs-today'; readonly readiness: 'in-operation' | 'several-places' }
  | {
      readonly kind: 'within-budget';
      readonly cost: number;
      readonly budget: number;
      readonly currency: string;
    }
  | { readonly kind: 'staff-enough'; readonly needed: number; readonly there: number }
  /** There is material in the language (BCP 47) of the partner's own words. */
  | { readonly kind: 'language'; readonly language: string };

/** What speaks against it. */
export type MatchObjection =
  /** Even the lowest cost is above what the partner can spend, `by` so much. */
  | { readonly kind: 'over-budget'; readonly by: number; readonly currency: string }
  | { readonly kind: 'staff-short'; readonly needed: number; readonly there: number }
  /** What it takes for granted and is lacking there, in the need's spelling. */
  | { readonly kind: 'lacking'; readonly words: readonly string[] }
  | { readonly kind: 'only-idea'; readonly neededBy: string };

/** What the need asks for and nobody has stated, or what can't be compared: neither for nor against. */
export type MatchUnknown =
  | { readonly kind: 'cost' }
  /** The lowest cost is within the budget, the highest `by` so much above. */
  | { readonly kind: 'cost-may-exceed'; readonly by: number; readonly currency: string }
  | { readonly kind: 'other-currency'; readonly currency: string; readonly budgetCurrency: string }
  | { readonly kind: 'staff' }
  | { readonly kind: 'readiness' }
  | { readonly kind: 'languages' };

/** A solution that might meet a need, and everything that the records say of it. */
export type Suggestion = {
  readonly needId: string;
  readonly solutionId: string;
  readonly reasons: readonly MatchReason[];
  readonly objections: readonly MatchObjection[];
  readonly unknowns: readonly MatchUnknown[];
};

/**
 * Which solutions might meet which needs, and why. A solution is suggested where it has the need's topic or a word in
 * common with it; running today or being cheap alone makes nothing fit. Words are compared folded (`fold`). Left out are
 * needs out of scope and pairs that are matched already, also if the match was declined.
 *
 * Needs come by title. Within a need the order is: fewer objections, then more reasons, then more words in common, then
 * the surer readiness, then the title; equal ones by id.
 */
export function suggest(
  needs: readonly MatchingNeed[],
  solutions: readonly MatchingSolution[],
  matches: readonly Pick<Match, 'needId' | 'solutionId'>[],
): Suggestion[] {
  const byTopic = indexOf(solutions, ({ topicIds }) => topicIds);
  // Folded once for each solution: a pair is looked at for each of the needs.
  const aboutOf = new Map(solutions.map((solution) => [solution, keyed(solution.tags)]));
  const requiredBy = new Map(solutions.map((solution) => [solution, keyed(solution.requires)]));
  const byWord = indexOf(solutions, (solution) => [...(aboutOf.get(solution)?.keys() ?? [])]);
  const matched = Map.groupBy(matches, ({ needId }) => needId);
  return needs
    .filter(({ state }) => state !== 'out-of-scope')
    .sort(byTitle)
    .flatMap((need) => {
      const taken = new Set(matched.get(need.id)?.map(({ solutionId }) => solutionId));
      const words = { about: keyed(need.tags), lacks: keyed(need.lacks) };
      const related = new Set([
        ...((need.topicId !== null && byTopic.get(need.topicId)) || []),
        ...[...words.about.keys()].flatMap((key) => byWord.get(key) ?? []),
      ]);
      return [...related]
        .filter(({ id }) => !taken.has(id))
        .map((solution) => ({
          solution,
          suggestion: weigh(need, solution, {
            words: inCommon(words.about, aboutOf.get(solution)),
            lacking: inCommon(words.lacks, requiredBy.get(solution)),
          }),
        }))
        .sort(foremost)
        .map(({ suggestion }) => suggestion);
    });
}

/** What is missing between needs and solutions. Ids, in the order of the titles. */
export type Gaps = {
  /** Needs in scope for which there is no match at all. */
  readonly needs: readonly string[];
  /** Needs in scope whose every match was declined, with the reasons. */
  readonly declined: readonly {
    readonly needId: string;
    readonly matches: readonly Pick<Match, 'id' | 'solutionId' | 'declinedReason'>[];
  }[];
  /** Solutions on a topic of the needs that meet none of them. */
  readonly solutions: readonly string[];
};

/**
 * The gaps between a partner's needs and the catalogue: needs that nothing meets, needs for which everything was
 * declined, and solutions on the needs' topics that no living match (any but a declined one) takes up.
 */
export function gaps(
  needs: readonly MatchingNeed[],
  solutions: readonly Pick<MatchingSolution, 'id' | 'title' | 'topicIds'>[],
  matches: readonly MatchingMatch[],
): Gaps {
  const inScope = needs.filter(({ state }) => state !== 'out-of-scope').sort(byTitle);
  const own = Map.groupBy(matches, ({ needId }) => needId);
  const ownNeeds = new Set(needs.map(({ id }) => id));
  const topics = new Set(inScope.map(({ topicId }) => topicId));
  const titles = new Map(solutions.map((solution) => [solution.id, solution]));
  const living = new Set(
    matches
      .filter(({ needId, state }) => state !== 'declined' && ownNeeds.has(needId))
      .map(({ solutionId }) => solutionId),
  );
  return {
    needs: inScope.filter(({ id }) => !own.has(id)).map(({ id }) => id),
    declined: inScope
      .map(({ id }) => ({ needId: id, matches: own.get(id) ?? [] }))
      .filter((entry) => entry.matches.length > 0 && entry.matches.every(({ state }) => state === 'declined'))
      .map((entry) => ({
        needId: entry.needId,
        matches: entry.matches
          .map(({ id, solutionId, declinedReason }) => ({ id, solutionId, declinedReason }))
          .sort((a, b) => byTitle(titled(titles, a), titled(titles, b)) || compareDates(a.id, b.id)),
      })),
    solutions: solutions
      .filter(({ id, topicIds }) => !living.has(id) && topicIds.some((topicId) => topics.has(topicId)))
      .sort(byTitle)
      .map(({ id }) => id),
  };
}

/** What is said for and against one solution to one need. */
function weigh(
  need: MatchingNeed,
  solution: MatchingSolution,
  { words, lacking }: { words: readonly string[]; lacking: readonly string[] },
): Suggestion {
  const { topicId } = need;
  const verdicts = [
    topicId !== null && solution.topicIds.includes(topicId) && reason({ kind: 'topic', topicId }),
    words.length > 0 && reason({ kind: 'words', words }),
    lacking.length > 0 && objection({ kind: 'lacking', words: lacking }),
    byReadiness(need, solution),
    byCost(need, solution),
    byStaff(need, solution),
    byLanguage(need, solution),
  ].filter((verdict) => typeof verdict === 'object' && verdict !== null);
  const of = <Side extends keyof Verdict>(side: Side) =>
    verdicts.map((verdict) => verdict[side]).filter((said) => said !== undefined);
  return {
    needId: need.id,
    solutionId: solution.id,
    reasons: of('reason'),
    objections: of('objection'),
    unknowns: of('unknown'),
  };
}

/** What one side of a pair says: for, against, or that nobody knows. */
type Verdict = { reason?: MatchReason; objection?: MatchObjection; unknown?: MatchUnknown };
const reason = (said: MatchReason): Verdict => ({ reason: said });
const objection = (said: MatchObjection): Verdict => ({ objection: said });
const unknown = (said: MatchUnknown): Verdict => ({ unknown: said });

/** A pilot is neither: whether it is far enough is for people to say. */
function byReadiness({ neededBy }: MatchingNeed, { readiness }: MatchingSolution): Verdict | null {
  if (readiness === 'in-operation' || readiness === 'several-places')
    return reason({ kind: 'runs-today', readiness });
  if (neededBy === null) return null;
  if (readiness === 'idea') return objection({ kind: 'only-idea', neededBy });
  return readiness === 'not-stated' ? unknown({ kind: 'readiness' }) : null;
}

function byCost({ budget }: MatchingNeed, { cost }: MatchingSolution): Verdict | null {
  if (budget === null) return null;
  if (cost === null) return unknown({ kind: 'cost' });
  const { currency } = cost;
  if (currency !== budget.currency)
    return unknown({ kind: 'other-currency', currency, budgetCurrency: budget.currency });
  if (cost.low > budget.minor)
    return objection({ kind: 'over-budget', by: cost.low - budget.minor, currency });
  if (cost.high > budget.minor)
    return unknown({ kind: 'cost-may-exceed', by: cost.high - budget.minor, currency });
  return reason({ kind: 'within-budget', cost: cost.high, budget: budget.minor, currency });
}

function byStaff({ staff: there }: MatchingNeed, { staff: needed }: MatchingSolution): Verdict | null {
  if (there === null) return null;
  if (needed === null) return unknown({ kind: 'staff' });
  return needed <= there
    ? reason({ kind: 'staff-enough', needed, there })
    : objection({ kind: 'staff-short', needed, there });
}

function byLanguage({ wordsLanguage }: MatchingNeed, { languages }: MatchingSolution): Verdict | null {
  if (wordsLanguage === '') return null;
  if (languages.length === 0) return unknown({ kind: 'languages' });
  const spoken = baseOf(wordsLanguage);
  return languages.some((language) => baseOf(language) === spoken)
    ? reason({ kind: 'language', language: spoken })
    : null;
}

/** A language without its script and region: material in `ar` serves who writes `ar-LB`. */
const baseOf = (language: string): string => language.split('-', 1)[0] ?? language;

/** What a word is compared by; '' for one without letters or digits, which is like no other. */
const keyOf = (word: string): string => fold(word).trim();

/** Words by what they are compared by, in alphabetical order; of two that are alike, the first. */
function keyed(words: readonly string[]): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  for (const word of [...words].sort(alphabetical)) {
    const key = keyOf(word);
    if (key !== '' && !all.has(key)) all.set(key, word);
  }
  return all;
}

/** The first one's words that the second has too. */
const inCommon = (
  words: ReadonlyMap<string, string>,
  others: ReadonlyMap<string, string> | undefined,
): string[] => [...words].filter(([key]) => others?.has(key)).map(([, word]) => word);

/** The solutions under each of their keys. */
function indexOf(
  solutions: readonly MatchingSolution[],
  keysOf: (solution: MatchingSolution) => readonly string[],
): Map<string, MatchingSolution[]> {
  const index = new Map<string, MatchingSolution[]>();
  for (const solution of solutions)
    for (const key of keysOf(solution)) {
      const there = index.get(key);
      if (there) there.push(solution);
      else index.set(key, [solution]);
    }
  return index;
}

/** Made once: asking for the language's order anew at each comparison costs a hundred times more. */
const collator = new Intl.Collator('da');
/** Words that the language takes for equal are told apart by their signs. */
const alphabetical = (a: string, b: string): number => collator.compare(a, b) || compareDates(a, b);

type Titled = { readonly id: string; readonly title: string };
const byTitle = (a: Titled, b: Titled): number =>
  collator.compare(a.title, b.title) || compareDates(a.id, b.id);

const titled = (titles: ReadonlyMap<string, Titled>, { solutionId }: { solutionId: string }): Titled =>
  titles.get(solutionId) ?? { id: solutionId, title: '' };

type Weighed = { readonly solution: MatchingSolution; readonly suggestion: Suggestion };
const wordCount = ({ reasons }: Suggestion): number =>
  reasons.reduce((count, said) => (said.kind === 'words' ? count + said.words.length : count), 0);
const surer = (readiness: Readiness): number => readinesses.indexOf(readiness);

const foremost = (a: Weighed, b: Weighed): number =>
  a.suggestion.objections.length - b.suggestion.objections.length ||
  b.suggestion.reasons.length - a.suggestion.reasons.length ||
  wordCount(b.suggestion) - wordCount(a.suggestion) ||
  surer(b.solution.readiness) - surer(a.solution.readiness) ||
  byTitle(a.solution, b.solution);
