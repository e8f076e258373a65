import { compareDates, daysBetween } from './dates';
import type { Inquiry } from './inquiry';

/** Something that an organisation offers, and the topics that it is about. */
export type Offered = {
  readonly organisationId: string;
  readonly solutionId: string;
  readonly topicIds: readonly string[];
};

/** What a line of the log says. `no-answer` waits; `no-ground` is the gap: neither asked nor left out on a stated ground. */
export type NeutralityState = 'interested' | 'not-interested' | 'no-answer' | 'not-asked' | 'no-ground';

/** Who was asked about what, and what came of it; or who wasn't, and on what ground. */
export type NeutralityLine = {
  readonly organisationId: string;
  readonly state: NeutralityState;
  /** The record behind the line; null for a gap, behind which there is none. */
  readonly inquiry: Inquiry | null;
  /** For `no-answer`: the days since one asked; null where nobody wrote down when. */
  readonly waitingDays: number | null;
  /** For `no-ground`: the partner's topics that nobody spoke with the organisation about. */
  readonly topicIds: readonly string[];
  /** What the organisation offers on the topics that the line is about. */
  readonly solutionIds: readonly string[];
};

/**
 * Answers "who was asked, who wasn't, on what ground?" for a partner. Every inquiry is a line. Whoever offers something on
 * the partner's topics has further lines only where something is missing: a gap for the topics on which they have
 * something to offer and were neither asked nor left out on a stated ground. An inquiry covers its topic and its
 * solution's topics; one for neither covers everything.
 *
 * The order: organisation by organisation as `byName` has them; one's inquiries by day (undated ones first), its gap last.
 * The order in which records are given makes no difference.
 * @param topicIds the partner's topics
 * @param today ISO
 */
export function neutralityLog({
  inquiries,
  offered,
  topicIds,
  today,
  byName,
}: {
  inquiries: readonly Inquiry[];
  offered: readonly Offered[];
  topicIds: readonly string[];
  today: string;
  byName: (a: string, b: string) => number;
}): NeutralityLine[] {
  const wanted = new Set(topicIds);
  const offers = Map.groupBy(
    offered.map((offer) => ({ ...offer, topicIds: offer.topicIds.filter((topicId) => wanted.has(topicId)) })),
    ({ organisationId }) => organisationId,
  );
  const topicsOf = new Map(offered.map((offer) => [offer.solutionId, offer.topicIds]));
  const asked = Map.groupBy(inquiries, ({ organisationId }) => organisationId);
  const organisations = [...new Set([...asked.keys(), ...offers.keys()])].sort(
    (a, b) => byName(a, b) || compareTexts(a, b),
  );
  return organisations.flatMap((organisationId) => {
    const theirs = offers.get(organisationId) ?? [];
    const own = [...(asked.get(organisationId) ?? [])].sort(
      (a, b) => compareDates(a.askedOn ?? '', b.askedOn ?? '') || compareTexts(a.id, b.id),
    );
    const lines = own.map((inquiry): NeutralityLine => {
      const covered = coveredBy(inquiry, topicsOf);
      return {
        organisationId,
        state: stateOf(inquiry),
        inquiry,
        waitingDays: waitingDays(inquiry, today),
        topicIds: [],
        solutionIds: theirs
          .filter((offer) =>
            inquiry.solutionId === null
              ? offer.topicIds.some((topicId) => covered === 'all' || covered.has(topicId))
              : offer.solutionId === inquiry.solutionId,
          )
          .map(({ solutionId }) => solutionId),
      };
    });
    const covers = own.map((inquiry) => coveredBy(inquiry, topicsOf));
    const isCovered = (topicId: string) => covers.some((each) => each === 'all' || each.has(topicId));
    const open = topicIds.filter(
      (topicId) => !isCovered(topicId) && theirs.some((offer) => offer.topicIds.includes(topicId)),
    );
    if (open.length === 0) return lines;
    const gap: NeutralityLine = {
      organisationId,
      state: 'no-ground',
      inquiry: null,
      waitingDays: null,
      topicIds: open,
      solutionIds: theirs
        .filter((offer) => offer.topicIds.some((topicId) => open.includes(topicId)))
        .map(({ solutionId }) => solutionId),
    };
    return [...lines, gap];
  });
}

function stateOf({ isAsked, answer }: Inquiry): NeutralityState {
  if (!isAsked) return 'not-asked';
  return answer === 'none' ? 'no-answer' : answer;
}

/** Days since an unanswered question; a day that is still to come is none. */
const waitingDays = ({ isAsked, answer, askedOn }: Inquiry, today: string): number | null =>
  isAsked && answer === 'none' && askedOn !== null ? Math.max(0, daysBetween(askedOn, today)) : null;

/** The topics that somebody was asked about, or left out of. */
function coveredBy(
  { topicId, solutionId }: Inquiry,
  topicsOf: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> | 'all' {
  if (topicId === null && solutionId === null) return 'all';
  const ofSolution = solutionId === null ? [] : (topicsOf.get(solutionId) ?? []);
  return new Set([...(topicId === null ? [] : [topicId]), ...ofSolution]);
}

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
