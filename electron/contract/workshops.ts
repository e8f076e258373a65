import { z } from 'zod';
import { id, record } from '../../db/domain/fields';
import type { FollowUp } from '../../db/domain/follow-up';
import type { Mission } from '../../db/domain/mission';
import type { ProgrammeItem } from '../../db/domain/programme';
import {
  type Outcome,
  outcomeFields,
  outcomePatch,
  type Workshop,
  workshopPatch,
} from '../../db/domain/workshop';
import { command, query, returns } from './operation';

/** A workshop with what followed from it; outcomes stand in their own order, follow-ups by urgency. */
export type WorkshopRow = Pick<
  ProgrammeItem,
  'id' | 'missionId' | 'title' | 'time' | 'zone' | 'place' | 'status' | 'topicId'
> & {
  mission: Pick<Mission, 'id' | 'title' | 'dates' | 'zone'>;
  outcomes: Outcome[];
  followUps: Pick<FollowUp, 'id' | 'title' | 'state' | 'due'>[];
};

export type WorkshopDetail = WorkshopRow & Omit<Workshop, 'itemId'>;

export const workshops = {
  /** The latest first: by the workshop's own day, else by its mission's dates; those without either stand first. */
  list: query(z.object({ missionId: id, topicId: id }).partial().strict(), returns<WorkshopRow[]>()),
  /** `itemId` is the programme item's, which is the workshop's own. */
  get: query(record({ itemId: id }), returns<WorkshopDetail>()),
  /** `id` is the programme item's. */
  update: command(record({ id, patch: workshopPatch }), returns<null>()),
  /** At the end of the workshop's outcomes. */
  addOutcome: command(outcomeFields.extend({ itemId: id }), returns<{ id: string }>()),
  updateOutcome: command(record({ id, patch: outcomePatch }), returns<null>()),
  /** Before another outcome of the workshop, or last for null. */
  moveOutcome: command(record({ id, beforeId: id.nullable() }), returns<null>()),
  removeOutcome: command(record({ id }), returns<null>()),
};
