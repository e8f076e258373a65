import { placing } from '../../db/domain/precedence';
import { getParticipation } from '../../db/queries/participations';
import { placeParticipation, precedenceOf } from '../../db/queries/precedence';
import { found, Refusal } from '../contract/result';
import type { DatabaseHandlers } from '.';

export const precedence: DatabaseHandlers['precedence'] = {
  list: ({ db }, { missionId }) => precedenceOf(db, missionId),
  place: ({ db }, { participationId, place, reason }) => {
    const { missionId } = found(getParticipation(db, participationId));
    if (reason === '')
      throw new Refusal({ kind: 'invalid', problems: [{ path: ['reason'], problem: 'reason-required' }] });
    const order = precedenceOf(db, missionId);
    // Somebody who isn't counted on has no place to be moved from.
    found(order.find(({ delegate }) => delegate.id === participationId));
    for (const { id, placedAt } of placing(order, participationId, place))
      placeParticipation(db, id, placedAt, id === participationId ? reason : undefined);
    return null;
  },
  release: ({ db }, { participationId }) => {
    found(getParticipation(db, participationId));
    placeParticipation(db, participationId, null, '');
    return null;
  },
};
