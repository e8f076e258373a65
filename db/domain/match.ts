import type { FieldProblem } from './problem';

export const matchStates = ['proposed', 'presented', 'pilot', 'adopted', 'declined'] as const;
export type MatchState = (typeof matchStates)[number];

/** A need met by a solution, with the reason why. */
export type Match = {
  readonly id: string;
  readonly needId: string;
  readonly solutionId: string;
  readonly state: MatchState;
  readonly reason: string;
  readonly declinedReason: string;
};

/** An entry of a match's history: the state it went to, on which day (ISO), and at which workshop it was presented. */
export type MatchChange = {
  readonly id: string;
  readonly matchId: string;
  readonly state: MatchState;
  readonly on: string;
  readonly reason: string;
  readonly itemId: string | null;
};

/** Why a match can't be in this state: declining one needs a reason. Any state may follow any other. */
export const declinedProblem = ({
  state,
  declinedReason,
}: Pick<Match, 'state' | 'declinedReason'>): FieldProblem | null =>
  state === 'declined' && declinedReason.trim() === '' ? 'reason-required' : null;
