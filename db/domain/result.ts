import { z } from 'zod';
import { compareDates } from './dates';
import { choice, id, isoDate, line, problem, record, requiredLine, runningText } from './fields';
import { type PartyRef, partyRef } from './follow-up';
import { webLink } from './link';
import { firstDayOf, partialDate } from './partial-date';
import type { FieldProblem } from './problem';

export const resultKinds = [
  'knowledge-shared',
  'people-trained',
  'agreement',
  'pilot',
  'adopted-solution',
  'policy-change',
  'nothing',
] as const;
export type ResultKind = (typeof resultKinds)[number];

/** What came of it; of kind `nothing` it says that nothing did, and why: that is a record of its own. */
export type ResultRecord = {
  readonly id: string;
  readonly kind: ResultKind;
  readonly title: string;
  readonly detail: string;
  /** How many people were trained; null where nobody counted, and for every other kind. */
  readonly people: number | null;
  /** Why there is none, for `nothing`. */
  readonly because: string;
  /** Partial date; null if not known. */
  readonly happenedOn: string | null;
  readonly cooperationId: string | null;
  readonly missionId: string | null;
  readonly itemId: string | null;
  readonly topicId: string | null;
  readonly needId: string | null;
  readonly matchId: string | null;
  readonly agreementId: string | null;
  /** Who confirms it, and on which day (ISO). */
  readonly confirmedBy: PartyRef | null;
  readonly confirmedOn: string | null;
};

/** A link to what shows a result: an address on the web. */
export type Evidence = {
  readonly id: string;
  readonly resultId: string;
  readonly title: string;
  readonly link: string;
};

/** A result with the names of what it refers to; null where that is nothing, or was deleted. */
export type NamedResult = ResultRecord & {
  readonly cooperationTitle: string | null;
  readonly missionTitle: string | null;
  readonly itemTitle: string | null;
  readonly needTitle: string | null;
  readonly agreementTitle: string | null;
  /** Of the match: what met the need. */
  readonly solutionTitle: string | null;
  /** Whose result it is: the cooperation's partner, else the mission's, else the need's. */
  readonly partnerId: string | null;
  readonly partnerName: string | null;
  readonly confirmedByName: string | null;
  /** How many links and files show it. */
  readonly evidence: number;
};

export const resultFields = record({
  kind: choice(resultKinds),
  title: requiredLine(),
  detail: runningText,
  people: z
    .int(problem('not-a-number'))
    .min(0, problem('not-a-number'))
    .max(1e9, problem('not-a-number'))
    .nullable(),
  because: runningText,
  happenedOn: partialDate.nullable(),
  cooperationId: id.nullable(),
  missionId: id.nullable(),
  itemId: id.nullable(),
  topicId: id.nullable(),
  needId: id.nullable(),
  matchId: id.nullable(),
  agreementId: id.nullable(),
  confirmedBy: partyRef.nullable(),
  confirmedOn: isoDate.nullable(),
});
/** What is written about a result; that somebody confirms it is a step of its own. */
export const resultDraft = resultFields.omit({ confirmedBy: true, confirmedOn: true });
export const resultPatch = resultDraft.partial();
export type ResultPatch = z.infer<typeof resultPatch>;

/** The title of a link may be left out: then its host stands for it. */
export const evidenceFields = record({ title: line(), link: webLink });
export const evidencePatch = evidenceFields.partial();

/** A result of which nothing is known yet but its kind and title. */
export const blankResult: Omit<ResultRecord, 'id' | 'kind' | 'title'> = {
  detail: '',
  people: null,
  because: '',
  happenedOn: null,
  cooperationId: null,
  missionId: null,
  itemId: null,
  topicId: null,
  needId: null,
  matchId: null,
  agreementId: null,
  confirmedBy: null,
  confirmedOn: null,
};

/** Why a result can't be as it is: "nothing" needs its reason. */
export const resultProblem = ({
  kind,
  because,
}: Pick<ResultRecord, 'kind' | 'because'>): FieldProblem | null =>
  kind === 'nothing' && because.trim() === '' ? 'reason-required' : null;

/** A result as its kind allows it: only trained people are counted, and only nothing has a reason for it. */
export const asItsKind = <R extends Pick<ResultRecord, 'kind' | 'people' | 'because'>>(result: R): R => ({
  ...result,
  people: result.kind === 'people-trained' ? result.people : null,
  because: result.kind === 'nothing' ? result.because : '',
});

/** Whether somebody stands behind it. What isn't confirmed is what this office has written down, and no more. */
export const isConfirmed = ({ confirmedBy }: Pick<ResultRecord, 'confirmedBy'>): boolean =>
  confirmedBy !== null;

/** What came of a topic. */
export type TopicResults<R> = {
  /** Null for what is on no topic. */
  readonly topicId: string | null;
  readonly results: readonly R[];
  /** The records that say that nothing came of it, and why. */
  readonly nothing: readonly R[];
  /** `unrecorded`: nobody has written anything down, which is neither a result nor that there is none. */
  readonly standing: 'results' | 'nothing' | 'unrecorded';
};

/**
 * What came of each topic, topic by topic: those asked for in their order, whether or not anything is recorded, then the
 * others that results are on, and at last what is on no topic. Every result is in exactly one of them, in the given order.
 * @param topicIds what is asked about, e.g. the topics that an agreement promises
 */
export function resultsByTopic<R extends Pick<ResultRecord, 'kind' | 'topicId'>>(
  topicIds: readonly string[],
  results: readonly R[],
): TopicResults<R>[] {
  const byTopic = Map.groupBy(results, ({ topicId }) => topicId);
  const others = [...byTopic.keys()].filter((topicId) => topicId !== null);
  const asked = [...new Set([...topicIds, ...others.sort()])];
  return [...asked, ...(byTopic.has(null) ? [null] : [])].map((topicId) => {
    const all = byTopic.get(topicId) ?? [];
    const came = all.filter(({ kind }) => kind !== 'nothing');
    return {
      topicId,
      results: came,
      nothing: all.filter(({ kind }) => kind === 'nothing'),
      standing: came.length > 0 ? 'results' : all.length > 0 ? 'nothing' : 'unrecorded',
    };
  });
}

/** The latest first, by what is known of when; those without a day last, each by title. */
export const byLatest = (
  a: Pick<ResultRecord, 'id' | 'happenedOn' | 'title'>,
  b: Pick<ResultRecord, 'id' | 'happenedOn' | 'title'>,
): number =>
  compareDates(b.happenedOn ? firstDayOf(b.happenedOn) : '', a.happenedOn ? firstDayOf(a.happenedOn) : '') ||
  a.title.localeCompare(b.title, 'da') ||
  compareDates(a.id, b.id);
