import { z } from 'zod';
import { id, record } from '../../db/domain/fields';
import { matchFields, matchStep, type NamedMatch, type NamedMatchChange } from '../../db/domain/match';
import type { Gaps, Suggestion } from '../../db/domain/matching';
import type { Need } from '../../db/domain/need';
import type { Solution } from '../../db/domain/solution';
import { command, query, returns } from './operation';

/** What a list of matches is narrowed to; each field left out narrows nothing. */
export const matchFilter = z
  .object({
    partnerId: id,
    needId: id,
    solutionId: id,
    /** The programme item at which they were presented. */
    itemId: id,
  })
  .partial()
  .strict();

/** What a card says of a solution; `providerName` is null where none is named. */
export type OfferedSolution = Pick<Solution, 'id' | 'title' | 'readiness' | 'runsWhere'> & {
  providerName: string | null;
};

/** A partner's needs and what meets them. */
export type MatchBoard = {
  /** In the order in which the office has put them. */
  needs: (Pick<
    Need,
    'id' | 'title' | 'topicId' | 'urgency' | 'state' | 'stateReason' | 'neededBy' | 'wordsLanguage'
  > & {
    /** How many solutions are suggested in all; `suggestions` has the foremost of them. */
    suggested: number;
  })[];
  matches: NamedMatch[];
  suggestions: Suggestion[];
  gaps: Gaps;
  /** Every solution that a suggestion or a gap names. */
  solutions: OfferedSolution[];
  /** How many solutions the whole catalogue has. */
  catalogueSize: number;
};

/** Needs of a partner, met by solutions of the catalogue. */
export const matches = {
  /** By need and then solution, in the order of their titles. */
  list: query(matchFilter, returns<NamedMatch[]>()),
  /** The states it went through, the first first. */
  get: query(record({ id }), returns<NamedMatch & { history: NamedMatchChange[] }>()),
  board: query(record({ partnerId: id }), returns<MatchBoard>()),
  /** Everything that is suggested for one need, the board's foremost included. */
  suggestions: query(
    record({ needId: id }),
    returns<{ suggestions: Suggestion[]; solutions: OfferedSolution[] }>(),
  ),
  propose: command(matchFields, returns<{ id: string }>()),
  update: command(record({ id, patch: matchFields.pick({ reason: true }) }), returns<null>()),
  /** Declining needs a reason; a workshop is where something was presented, and nothing else. */
  changeState: command(matchStep.extend({ id }), returns<null>()),
  remove: command(record({ id }), returns<null>()),
};
