import { z } from 'zod';
import { choice, id, line, record, runningText } from '../../db/domain/fields';
import {
  type FollowUp,
  type FollowUpChange,
  followUpFields,
  followUpStates,
} from '../../db/domain/follow-up';
import { command, query, returns } from './operation';

/** What a list of follow-ups is narrowed to; each field left out narrows nothing. */
export const followUpFilter = z
  .object({
    /** Only those that still wait for somebody. */
    isOpen: z.literal(true),
    state: choice(followUpStates),
    missionId: id,
    itemId: id,
    topicId: id,
    /** Words of an owner's name, here or there. */
    owner: line(),
  })
  .partial()
  .strict();
export type FollowUpFilter = z.output<typeof followUpFilter>;

/** A follow-up with the names of what it refers to; null where that is nothing, or was deleted. */
export type FollowUpRow = FollowUp & {
  missionTitle: string | null;
  itemTitle: string | null;
  ownerHereName: string | null;
  ownerThereName: string | null;
};

/** The states it went through, the first first. */
export type FollowUpDetail = FollowUpRow & { history: FollowUpChange[] };

const editable = followUpFields.omit({ state: true, droppedReason: true });

export const followUps = {
  /** In the order of urgency: the longest overdue first, closed ones last. */
  list: query(followUpFilter, returns<FollowUpRow[]>()),
  /** What the list can be filtered by: the missions that follow-ups have, by title; and how many there are in all. */
  filters: query(z.undefined(), returns<{ missions: { id: string; title: string }[]; total: number }>()),
  get: query(record({ id }), returns<FollowUpDetail>()),
  /** What comes from a programme item takes mission and topic from it, unless they are given. */
  create: command(editable.partial().required({ title: true }), returns<{ id: string }>()),
  update: command(record({ id, patch: editable.partial() }), returns<null>()),
  /** Every change of state is an entry of the history; dropping needs a reason. */
  changeState: command(
    record({ id, state: choice(followUpStates), reason: runningText.optional() }),
    returns<null>(),
  ),
  remove: command(record({ id }), returns<null>()),
};
