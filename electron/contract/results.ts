import { z } from 'zod';
import { choice, id, isoDate, record } from '../../db/domain/fields';
import { partyRef } from '../../db/domain/follow-up';
import {
  type Evidence,
  evidenceFields,
  evidencePatch,
  type NamedResult,
  resultDraft,
  resultKinds,
  resultPatch,
} from '../../db/domain/result';
import { command, query, returns } from './operation';

/** What a list of results is narrowed to; each field left out narrows nothing. */
const resultFilter = record({
  cooperationId: id,
  missionId: id,
  itemId: id,
  topicId: id,
  /** Whose result it is: the cooperation's partner, else the mission's, else the need's. */
  partnerId: id,
  needId: id,
  matchId: id,
  agreementId: id,
  kind: choice(resultKinds),
  isConfirmed: z.boolean(),
}).partial();

export type ResultDetail = NamedResult & { links: Evidence[] };

const one = record({ id });

/** What came of it; or, as a record of its own, that nothing did, and why. */
export const results = {
  /** The latest first; those of which nobody knows when, last. */
  list: query(resultFilter, returns<NamedResult[]>()),
  get: query(one, returns<ResultDetail>()),
  /** The topics that a cooperation's agreements cover, in the office's order: what results are owed on. */
  promisedTopics: query(record({ cooperationId: id }), returns<string[]>()),
  /** What is left out follows from what is given: a workshop's mission and topic, a match's need, a mission's cooperation. */
  create: command(resultDraft.partial().required({ kind: true, title: true }), returns<{ id: string }>()),
  /**
   * A workshop brings its mission and a match its need; another mission, or another need, than theirs leaves them out.
   */
  update: command(record({ id, patch: resultPatch }), returns<null>()),
  remove: command(one, returns<null>()),

  /** Who stands behind it, and since which day. */
  confirm: command(record({ id, by: partyRef, on: isoDate }), returns<null>()),
  withdrawConfirmation: command(one, returns<null>()),

  addEvidence: command(
    evidenceFields.partial({ title: true }).extend({ resultId: id }),
    returns<{ id: string }>(),
  ),
  updateEvidence: command(record({ id, patch: evidencePatch }), returns<null>()),
  removeEvidence: command(one, returns<null>()),
};
