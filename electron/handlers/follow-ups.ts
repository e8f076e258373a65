import {
  blankFollowUp,
  byUrgency,
  droppedProblem,
  type FollowUp,
  type FollowUpState,
  stateChange,
} from '../../db/domain/follow-up';
import {
  countFollowUps,
  getFollowUp,
  historyOf,
  insertChange,
  insertFollowUp,
  isOwnedBy,
  listFollowUps,
  missionsFollowedUp,
  referencesExist,
  removeFollowUp,
  sourceOf,
  updateFollowUp,
} from '../../db/queries/follow-ups';
import { found, Refusal } from '../contract/result';
import type { CommandContext } from '../ipc/context';
import type { DatabaseHandlers } from '.';

export const followUps: DatabaseHandlers['followUps'] = {
  list: ({ db }, { owner, ...filter }) => {
    const all = listFollowUps(db, filter).sort(byUrgency);
    return owner ? all.filter((record) => isOwnedBy(record, owner)) : all;
  },
  filters: ({ db }) => ({ missions: missionsFollowedUp(db), total: countFollowUps(db) }),
  get: ({ db }, { id }) => ({ ...found(listFollowUps(db, { ids: [id] })[0]), history: historyOf(db, id) }),
  create: (context, input) => {
    const { db, newId, now } = context;
    const record: FollowUp = {
      ...blankFollowUp,
      ...(input.itemId ? found(sourceOf(db, input.itemId)) : {}),
      ...input,
      id: newId(),
    };
    if (!referencesExist(db, record)) throw new Refusal({ kind: 'not-found' });
    insertFollowUp(db, record, now);
    writeChange(context, null, record);
    return { id: record.id };
  },
  update: ({ db }, { id, patch }) => {
    found(getFollowUp(db, id));
    if (!referencesExist(db, patch)) throw new Refusal({ kind: 'not-found' });
    updateFollowUp(db, id, patch);
    return null;
  },
  changeState: (context, { id, state, reason = '' }) => {
    const before = found(getFollowUp(context.db, id));
    const after: FollowUp = { ...before, state, droppedReason: state === 'dropped' ? reason : '' };
    const problem = droppedProblem(after);
    if (problem) throw new Refusal({ kind: 'invalid', problems: [{ path: ['reason'], problem }] });
    updateFollowUp(context.db, id, { state, droppedReason: after.droppedReason });
    writeChange(context, before, after);
    return null;
  },
  remove: ({ db, now }, { id }) => {
    found(getFollowUp(db, id));
    removeFollowUp(db, id, now);
    return null;
  },
};

function writeChange(
  { db, newId, now, today }: CommandContext,
  before: { state: FollowUpState } | null,
  after: FollowUp,
): void {
  const change = stateChange(before, after, today);
  if (change) insertChange(db, { ...change, id: newId() }, now);
}
