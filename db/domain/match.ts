import { choice, id, isoDate, record, runningText } from './fields';
import type { NeedState } from './need';
import type { FieldProblem } from './problem';
import type { Readiness } from './solution';

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

/** A match with what stands on both sides of it, as a list shows it. */
export type NamedMatch = Match & {
  readonly partnerId: string;
  readonly partnerName: string;
  readonly topicId: string | null;
  readonly needTitle: string;
  readonly needState: NeedState;
  readonly solutionTitle: string;
  /** Null where no provider is named, or it was deleted. */
  readonly providerName: string | null;
  readonly readiness: Readiness;
  /** The day (ISO) on which it came to its state. */
  readonly since: string;
  /** The programme item at which it was presented last; null while it wasn't at any that is still there. */
  readonly presentedAt: {
    readonly itemId: string;
    readonly missionId: string;
    readonly title: string;
  } | null;
};

/** An entry of the history with the programme item's name and mission; null where there is none, or it was deleted. */
export type NamedMatchChange = MatchChange & {
  readonly item: { readonly missionId: string; readonly title: string } | null;
};

export const matchFields = record({ needId: id, solutionId: id, reason: runningText });

/** A change of state; what is left out is today, no reason, no workshop. */
export const matchStep = record({
  state: choice(matchStates),
  on: isoDate.optional(),
  reason: runningText.optional(),
  itemId: id.nullable().optional(),
});

/** Why a match can't be in this state: declining one needs a reason. Any state may follow any other. */
export const declinedProblem = ({
  state,
  declinedReason,
}: Pick<Match, 'state' | 'declinedReason'>): FieldProblem | null =>
  state === 'declined' && declinedReason.trim() === '' ? 'reason-required' : null;
