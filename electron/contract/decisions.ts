import { z } from 'zod';
import {
  type Decision,
  type DecisionBody,
  decisionBodyFields,
  decisionFields,
  decisionPatch,
  type RestsOn,
  restingKinds,
} from '../../db/domain/decision';
import { choice, id } from '../../db/domain/fields';
import { command, query, returns } from './operation';

/** A decision with its body's name, null where none is named; `resting` is how many later records rest on it. */
export type DecisionRow = Decision & { bodyName: string | null; resting: number };

/** A later record that rests on a decision, as one can open it. */
export type RestingRow = RestsOn & {
  title: string;
  /** The cooperation on whose page an agreement or a later decision stands; null for a mission's. */
  cooperationId: string | null;
  missionId: string | null;
};

export type DecisionDetail = DecisionRow & {
  cooperationTitle: string | null;
  missionTitle: string | null;
  resting: number;
  restingRecords: RestingRow[];
  /** The earlier decisions it rests on itself. */
  restsOn: Pick<Decision, 'id' | 'title' | 'decidedOn' | 'cooperationId'>[];
};

const one = z.object({ id }).strict();

/** What political bodies decided or were told. */
export const decisions = {
  /** In the office's order. */
  bodies: query(z.undefined(), returns<DecisionBody[]>()),
  addBody: command(decisionBodyFields, returns<{ id: string }>()),
  renameBody: command(decisionBodyFields.extend({ id }), returns<null>()),
  /** Before another; `beforeId` null is last. */
  moveBody: command(z.object({ id, beforeId: id.nullable() }).strict(), returns<null>()),
  /** Refuses (`in-use`) while a decision is the body's. */
  removeBody: command(one, returns<null>()),

  /** A cooperation's, a mission's, or all; by date, earliest first, those without one last. */
  list: query(z.object({ cooperationId: id, missionId: id }).partial().strict(), returns<DecisionRow[]>()),
  get: query(one, returns<DecisionDetail>()),
  /** Belongs to a cooperation or a mission, or both. */
  create: command(decisionFields.partial().required({ title: true, kind: true }), returns<{ id: string }>()),
  update: command(z.object({ id, patch: decisionPatch }).strict(), returns<null>()),
  /** Refuses (`in-use`) while a later record rests on it. */
  remove: command(one, returns<null>()),

  /** Nothing happens when the record rests on it already. A decision can't rest on one that rests on it. */
  addResting: command(
    z.object({ decisionId: id, kind: choice(restingKinds), recordId: id }).strict(),
    returns<null>(),
  ),
  removeResting: command(one, returns<null>()),
};
