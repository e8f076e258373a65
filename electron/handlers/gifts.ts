import type { Gift } from '../../db/domain/gift';
import { given } from '../../db/queries/alive';
import {
  getGift,
  giftReferencesExist,
  insertGift,
  listGifts,
  removeGift,
  updateGift,
} from '../../db/queries/gifts';
import { getMission } from '../../db/queries/missions';
import { found, Refusal } from '../contract/result';
import type { DatabaseHandlers } from '.';

const blank: Omit<Gift, 'id' | 'missionId' | 'direction' | 'what'> = {
  value: { state: 'not-recorded' },
  changedHandsOn: null,
  fromPersonId: null,
  fromOrganisationId: null,
  toPersonId: null,
  toOrganisationId: null,
  keptAt: '',
  note: '',
};

export const gifts: DatabaseHandlers['gifts'] = {
  list: ({ db }, { missionId }) => {
    if (missionId !== null) found(getMission(db, missionId));
    return listGifts(db, missionId);
  },
  add: ({ db, newId }, { missionId, direction, what, ...more }) => {
    const gift: Gift = { ...blank, ...given(more), missionId, direction, what, id: newId() };
    if (!giftReferencesExist(db, gift)) throw new Refusal({ kind: 'not-found' });
    insertGift(db, gift);
    return { id: gift.id };
  },
  update: ({ db }, { id, patch }) => {
    found(getGift(db, id));
    if (!giftReferencesExist(db, patch)) throw new Refusal({ kind: 'not-found' });
    updateGift(db, id, patch);
    return null;
  },
  remove: ({ db, now }, { id }) => {
    found(getGift(db, id));
    removeGift(db, id, now);
    return null;
  },
};
