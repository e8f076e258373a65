import { declinedProblem, type MatchChange } from '../../db/domain/match';
import { gaps, type Suggestion, suggest } from '../../db/domain/matching';
import {
  getMatch,
  insertMatch,
  insertMatchChange,
  isMatched,
  isMatchInUse,
  listMatches,
  type MatchableSolution,
  matchableSolutions,
  matchHistory,
  removeMatch,
  updateMatch,
} from '../../db/queries/matches';
import { getNeed, listNeeds } from '../../db/queries/needs';
import { getPartner } from '../../db/queries/partners';
import { getItem } from '../../db/queries/programme';
import { solutionExists } from '../../db/queries/solutions';
import type { OfferedSolution } from '../contract/matches';
import { found, Refusal } from '../contract/result';
import type { DatabaseHandlers } from '.';

/** How many suggestions the board has for each need; `suggestions` has the others. */
const foremost = 5;

export const matches: DatabaseHandlers['matches'] = {
  list: ({ db }, filter) => listMatches(db, filter),
  get: ({ db }, { id }) => ({ ...found(getMatch(db, id)), history: matchHistory(db, id) }),
  board: ({ db }, { partnerId }) => {
    found(getPartner(db, partnerId));
    const needs = listNeeds(db, { partnerId });
    const catalogue = matchableSolutions(db);
    const made = listMatches(db, { partnerId });
    const suggested = Map.groupBy(suggest(needs, catalogue, made), ({ needId }) => needId);
    const suggestions = [...suggested.values()].flatMap((own) => own.slice(0, foremost));
    const missing = gaps(needs, catalogue, made);
    return {
      needs: needs.map(({ id, title, topicId, urgency, state, stateReason, neededBy, wordsLanguage }) => ({
        ...{ id, title, topicId, urgency, state, stateReason, neededBy, wordsLanguage },
        suggested: suggested.get(id)?.length ?? 0,
      })),
      matches: made,
      suggestions,
      gaps: missing,
      solutions: offered(catalogue, [
        ...suggestions.map(({ solutionId }) => solutionId),
        ...missing.solutions,
        ...missing.declined.flatMap((entry) => entry.matches.map(({ solutionId }) => solutionId)),
      ]),
      catalogueSize: catalogue.length,
    };
  },
  suggestions: ({ db }, { needId }) => {
    const need = found(getNeed(db, needId));
    const catalogue = matchableSolutions(db);
    const suggestions: Suggestion[] = suggest([need], catalogue, listMatches(db, { needId }));
    return {
      suggestions,
      solutions: offered(
        catalogue,
        suggestions.map(({ solutionId }) => solutionId),
      ),
    };
  },
  propose: ({ db, newId, now, today }, pair) => {
    found(getNeed(db, pair.needId));
    if (!solutionExists(db, pair.solutionId)) throw new Refusal({ kind: 'not-found' });
    if (isMatched(db, pair)) throw new Refusal({ kind: 'conflict', reason: 'already-matched' });
    const id = newId();
    insertMatch(db, { ...pair, id, state: 'proposed', declinedReason: '' }, now);
    const first = { matchId: id, state: 'proposed', on: today, reason: '', itemId: null } as const;
    insertMatchChange(db, { ...first, id: newId() }, now);
    return { id };
  },
  update: ({ db }, { id, patch }) => {
    found(getMatch(db, id));
    updateMatch(db, id, patch);
    return null;
  },
  changeState: ({ db, newId, now, today }, { id, state, on = today, reason = '', itemId = null }) => {
    const before = found(getMatch(db, id));
    const declinedReason = state === 'declined' ? reason : '';
    const problem = declinedProblem({ state, declinedReason });
    if (problem) throw new Refusal({ kind: 'invalid', problems: [{ path: ['reason'], problem }] });
    if (itemId !== null) {
      if (found(getItem(db, itemId)).kind !== 'workshop')
        throw new Refusal({ kind: 'invalid', problems: [{ path: ['itemId'], problem: 'not-a-choice' }] });
      if (state !== 'presented')
        throw new Refusal({ kind: 'invalid', problems: [{ path: ['itemId'], problem: 'invalid' }] });
    }
    const change: Omit<MatchChange, 'id'> = { matchId: id, state, on, reason, itemId };
    if (before.state === state && saysNothingNew(matchHistory(db, id).at(-1), change)) return null;
    updateMatch(db, id, { state, declinedReason });
    insertMatchChange(db, { ...change, id: newId() }, now);
    return null;
  },
  remove: ({ db, now }, { id }) => {
    found(getMatch(db, id));
    if (isMatchInUse(db, id)) throw new Refusal({ kind: 'conflict', reason: 'in-use' });
    removeMatch(db, id, now);
    return null;
  },
};

/** Something may be presented again at another workshop; the same said twice is said once. */
const saysNothingNew = (last: MatchChange | undefined, next: Omit<MatchChange, 'id'>): boolean =>
  last !== undefined && last.on === next.on && last.reason === next.reason && last.itemId === next.itemId;

/** What cards say of the named solutions, each once. */
function offered(catalogue: readonly MatchableSolution[], ids: readonly string[]): OfferedSolution[] {
  const wanted = new Set(ids);
  return catalogue
    .filter(({ id }) => wanted.has(id))
    .map(({ id, title, readiness, runsWhere, providerName }) => ({
      ...{ id, title, readiness, runsWhere, providerName },
    }));
}
