import { z } from 'zod';
import { type Captured, capturedFields } from '../../db/domain/capture';
import { id, record, requiredLine } from '../../db/domain/fields';
import type { FollowUp } from '../../db/domain/follow-up';
import type { Match } from '../../db/domain/match';
import type { Mission } from '../../db/domain/mission';
import type { NamedNeed } from '../../db/domain/need';
import type { Partner } from '../../db/domain/partner';
import type { ProgrammeItem } from '../../db/domain/programme';
import type { Solution } from '../../db/domain/solution';
import {
  type AgendaPart,
  type AudienceCount,
  agendaPartFields,
  agendaPartPatch,
  audienceCount,
  audiencePatch,
  type Outcome,
  outcomeFields,
  outcomePatch,
  type Workshop,
  type WorkshopCase,
  type WorkshopQuote,
  type WorkshopScore,
  workshopCaseFields,
  workshopCasePatch,
  workshopPatch,
  workshopQuotePatch,
  workshopScorePatch,
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

/** A solution that was shown there, and the matches that were presented with it. */
export type PresentedSolution = Pick<Solution, 'id' | 'title'> & {
  providerName: string | null;
  /** Whether it was put down for the workshop itself; otherwise only its matches say that it was presented there. */
  isListed: boolean;
  matches: (Pick<Match, 'id' | 'state'> & { needTitle: string })[];
};

export type WorkshopDetail = WorkshopRow &
  Omit<Workshop, 'itemId'> & {
    /** The mission's partner, whose needs are heard here. */
    partner: Pick<Partner, 'id' | 'name'> | null;
    /** By name. */
    moderators: { id: string; name: string }[];
    agenda: (AgendaPart & { leadName: string | null })[];
    /** The groups that were asked or came, in the order of the categories. */
    audienceCounts: AudienceCount[];
    cases: WorkshopCase[];
    quotes: WorkshopQuote[];
    scores: WorkshopScore[];
    solutions: PresentedSolution[];
    needs: Pick<NamedNeed, 'id' | 'partnerId' | 'title' | 'state' | 'urgency' | 'topicId'>[];
  };

/** A line that was written down, and which record it became. */
export type CapturedLine = Captured & { id: string };

export const workshops = {
  /** The latest first: by the workshop's own day, else by its mission's dates; those without either stand first. */
  list: query(
    z.object({ missionId: id, topicId: id, partnerId: id, cooperationId: id }).partial().strict(),
    returns<WorkshopRow[]>(),
  ),
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

  /** Does nothing for somebody who is one already. */
  addModerator: command(record({ itemId: id, personId: id }), returns<null>()),
  removeModerator: command(record({ itemId: id, personId: id }), returns<null>()),

  /** At the end of the agenda. */
  addAgendaPart: command(
    agendaPartFields.partial().required({ title: true }).extend({ itemId: id }),
    returns<{ id: string }>(),
  ),
  updateAgendaPart: command(record({ id, patch: agendaPartPatch }), returns<null>()),
  /** Before another part of the same agenda, or last for null. */
  moveAgendaPart: command(record({ id, beforeId: id.nullable() }), returns<null>()),
  removeAgendaPart: command(record({ id }), returns<null>()),

  /** How many of a category are expected or came; a category that wasn't there yet is, from then on. */
  countAudience: command(
    record({ itemId: id, category: audienceCount.shape.category, patch: audiencePatch }),
    returns<null>(),
  ),
  removeAudience: command(record({ itemId: id, category: audienceCount.shape.category }), returns<null>()),

  addCase: command(
    workshopCaseFields.partial().required({ title: true }).extend({ itemId: id }),
    returns<{ id: string }>(),
  ),
  updateCase: command(record({ id, patch: workshopCasePatch }), returns<null>()),
  removeCase: command(record({ id }), returns<null>()),

  updateQuote: command(record({ id, patch: workshopQuotePatch }), returns<null>()),
  removeQuote: command(record({ id }), returns<null>()),

  /** A question of the evaluation, to which nobody has answered yet. */
  addScore: command(record({ itemId: id, question: requiredLine() }), returns<{ id: string }>()),
  updateScore: command(record({ id, patch: workshopScorePatch }), returns<null>()),
  removeScore: command(record({ id }), returns<null>()),

  /** Does nothing for a solution that is there already. */
  presentSolution: command(record({ itemId: id, solutionId: id }), returns<null>()),
  /** Matches that were presented there stay as they are. */
  withdrawSolution: command(record({ itemId: id, solutionId: id }), returns<null>()),

  /** The lines that were written down last, the latest first. */
  captured: query(record({ itemId: id }), returns<CapturedLine[]>()),
  /** Makes a record of one line; a need needs the mission's partner, else it is `required` at `partnerId`. */
  capture: command(capturedFields.extend({ itemId: id }), returns<{ id: string }>()),
  /**
   * Makes another kind of record of a line. A need or a promise of which more is known than the line stays what it is:
   * `conflict`, `more-is-known`.
   */
  recapture: command(
    record({ id, kind: capturedFields.shape.kind, to: capturedFields.shape.kind }),
    returns<{ id: string }>(),
  ),
};
