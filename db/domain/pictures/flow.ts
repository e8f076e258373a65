import type { MatchState } from '../match';
import type { NeedState } from '../need';
import type { ResultKind } from '../result';

/** What a need came to on the side of solutions: how far the farthest one got, or that there is none. */
export const flowSolutions = [
  'adopted',
  'pilot',
  'presented',
  'proposed',
  'declined',
  'none',
  'out-of-scope',
] as const satisfies readonly (MatchState | 'none' | 'out-of-scope')[];
export type FlowSolution = (typeof flowSolutions)[number];

/** What came of a need: the result that says most, or that none is recorded. */
export const flowResults = [
  'adopted-solution',
  'policy-change',
  'pilot',
  'agreement',
  'people-trained',
  'knowledge-shared',
  'nothing',
  'unrecorded',
] as const satisfies readonly (ResultKind | 'unrecorded')[];
export type FlowResult = (typeof flowResults)[number];

/** A need with the states of its matches and the kinds of the results that belong to it or to one of them. */
export type FlowNeed = {
  readonly topicId: string | null;
  readonly state: NeedState;
  readonly matches: readonly MatchState[];
  readonly results: readonly ResultKind[];
};

/** A flow between two neighbouring columns; `needs` is at least 1. */
export type FlowLink<From, To> = { readonly from: From; readonly to: To; readonly needs: number };

export type FlowPicture = {
  readonly needs: number;
  /** In the order of the topics given, `null` for no topic last; only those with a need. */
  readonly topics: readonly { readonly topicId: string | null; readonly needs: number }[];
  readonly solutions: readonly { readonly solution: FlowSolution; readonly needs: number }[];
  readonly results: readonly { readonly result: FlowResult; readonly needs: number }[];
  readonly toSolutions: readonly FlowLink<string | null, FlowSolution>[];
  readonly toResults: readonly FlowLink<FlowSolution, FlowResult>[];
};

/**
 * Every need once, from its topic by how far a solution for it got to what came of it. A need without a match is its own
 * end, as is one that is out of scope and one that no result is recorded for, so that as many leave each column as came.
 */
export function flowPicture(needs: readonly FlowNeed[], topicIds: readonly string[]): FlowPicture {
  const paths = needs.map((need) => ({
    topic: need.topicId !== null && topicIds.includes(need.topicId) ? need.topicId : null,
    solution: solutionOf(need),
    result: resultOf(need),
  }));
  const count = (holds: (path: (typeof paths)[number]) => boolean) => paths.filter(holds).length;
  const some = <Row extends { readonly needs: number }>(rows: readonly Row[]) =>
    rows.filter((row) => row.needs > 0);
  const topics = some(
    [...topicIds, null].map((topicId) => ({ topicId, needs: count(({ topic }) => topic === topicId) })),
  );
  const solutions = some(
    flowSolutions.map((solution) => ({ solution, needs: count((path) => path.solution === solution) })),
  );
  const results = some(
    flowResults.map((result) => ({ result, needs: count((path) => path.result === result) })),
  );
  return {
    ...{ needs: needs.length, topics, solutions, results },
    toSolutions: some(
      topics.flatMap(({ topicId: from }) =>
        solutions.map(({ solution: to }) => ({
          ...{ from, to },
          needs: count(({ topic, solution }) => topic === from && solution === to),
        })),
      ),
    ),
    toResults: some(
      solutions.flatMap(({ solution: from }) =>
        results.map(({ result: to }) => ({
          ...{ from, to },
          needs: count(({ solution, result }) => solution === from && result === to),
        })),
      ),
    ),
  };
}

function solutionOf({ state, matches }: FlowNeed): FlowSolution {
  const farthest = flowSolutions.find((solution) => matches.some((match) => match === solution));
  return farthest ?? (state === 'out-of-scope' ? 'out-of-scope' : 'none');
}

const resultOf = ({ results }: FlowNeed): FlowResult =>
  flowResults.find((kind) => results.some((result) => result === kind)) ?? 'unrecorded';
