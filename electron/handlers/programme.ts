import type { Reader } from '../../db/connection/office';
import type { ProgrammeItemPatch } from '../../db/domain/programme';
import { getMission } from '../../db/queries/missions';
import {
  danglingReferences,
  getItem,
  insertItem,
  listItems,
  removeItem,
  updateItem,
} from '../../db/queries/programme';
import { found, Refusal } from '../contract/result';
import type { DatabaseHandlers } from '.';

export const programme: DatabaseHandlers['programme'] = {
  list: ({ db }, { missionId }) => listItems(db, missionId),
  get: ({ db }, { id }) => found(getItem(db, id)),
  create: ({ db, newId, now, nameStep }, input) => {
    found(getMission(db, input.missionId));
    checkReferences(db, input.missionId, input, []);
    const item = {
      time: { kind: 'unscheduled' as const },
      zone: null,
      place: '',
      status: 'idea' as const,
      topicId: null,
      hostId: null,
      publicNote: '',
      internalNote: '',
      participationIds: [],
      ...input,
      id: newId(),
    };
    insertItem(db, item, newId, now);
    nameStep(item.kind);
    return { id: item.id };
  },
  update: ({ db, newId, now, nameStep }, { id, patch }) => {
    const item = found(getItem(db, id));
    checkReferences(db, item.missionId, patch, ['patch']);
    updateItem(db, id, patch, newId, now);
    nameStep(patch.kind ?? item.kind);
    return null;
  },
  move: ({ db, newId, now, nameStep }, { id, time }) => {
    const item = found(getItem(db, id));
    updateItem(db, id, { time }, newId, now);
    nameStep(item.kind);
    return null;
  },
  remove: ({ db, now, nameStep }, { id }) => {
    const item = found(getItem(db, id));
    removeItem(db, id, now);
    nameStep(item.kind);
    return null;
  },
};

/** @throws Refusal `invalid` at each reference to what isn't there, or isn't on the item's mission */
function checkReferences(db: Reader, missionId: string, patch: ProgrammeItemPatch, path: string[]): void {
  const fields = danglingReferences(db, missionId, patch);
  if (fields.length === 0) return;
  throw new Refusal({
    kind: 'invalid',
    problems: fields.map((field) => ({ path: [...path, field], problem: 'not-an-id' })),
  });
}
