import { z } from 'zod';
import {
  type Evaluation,
  evaluationFields,
  evaluationPatch,
  evaluationScore,
} from '../../db/domain/evaluation';
import { id } from '../../db/domain/fields';
import { command, query, returns } from './operation';

/** Cooperations held against the ten principles of city-to-city partnerships. */
export const evaluations = {
  /** By day, earliest first. */
  list: query(z.object({ cooperationId: id }).strict(), returns<Evaluation[]>()),
  /** The day is today unless it is said. */
  create: command(evaluationFields.partial().extend({ cooperationId: id }), returns<{ id: string }>()),
  update: command(z.object({ id, patch: evaluationPatch }).strict(), returns<null>()),
  /** What isn't given stays as it is; a score of null says that nobody could tell. */
  setScore: command(
    evaluationScore.partial({ score: true, note: true }).extend({ evaluationId: id }),
    returns<null>(),
  ),
  remove: command(z.object({ id }).strict(), returns<null>()),
};
