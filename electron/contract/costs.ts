import { z } from 'zod';
import type { ClosingGap } from '../../db/domain/closing';
import {
  type CostLine,
  type CostStatement,
  costLineFields,
  costLinePatch,
  costOwner,
  costStatementFields,
} from '../../db/domain/cost';
import type { CostSum } from '../../db/domain/cost-sum';
import { id, record } from '../../db/domain/fields';
import {
  type HoursLine,
  type HoursStatement,
  hoursLineFields,
  hoursLinePatch,
  hoursStatementFields,
} from '../../db/domain/hours';
import type { HoursSum } from '../../db/domain/hours-sum';
import { command, query, returns } from './operation';

/** A name for every organisation that a sum or a line speaks of, by id. */
export type OrganisationNames = Record<string, string>;

/** Missions of which somebody's cost, or hours, nobody has said anything: a sum of several doesn't show it by itself. */
export type Unsaid = { costs: { id: string; title: string }[]; hours: { id: string; title: string }[] };

/** What is known of money and hours; of a cooperation with those of its missions. */
export type Costs = {
  lines: CostLine[];
  statements: CostStatement[];
  hoursLines: HoursLine[];
  hoursStatements: HoursStatement[];
  budget: CostSum;
  actual: CostSum;
  hours: HoursSum;
  /** What must be answered before a mission can be closed; of a cooperation, of its own. */
  gaps: ClosingGap[];
  names: OrganisationNames;
  /** Of a cooperation's missions. */
  unsaid: Unsaid;
};

/** What of an office's costs and hours is a topic's, and how much can't be told apart from other topics'. */
export type TopicCosts = {
  actual: CostSum;
  hours: HoursSum;
  names: OrganisationNames;
  /** The missions that are about this topic and others and whose costs don't say which. */
  undivided: { id: string; title: string }[];
  unsaid: Unsaid;
};

const one = z.object({ id }).strict();

export const costs = {
  of: query(record({ owner: costOwner }), returns<Costs>()),
  ofTopic: query(record({ topicId: id }), returns<TopicCosts>()),
  addLine: command(
    costLineFields.partial().required({ amount: true }).extend({ owner: costOwner }),
    returns<{ id: string }>(),
  ),
  updateLine: command(z.object({ id, patch: costLinePatch }).strict(), returns<null>()),
  removeLine: command(one, returns<null>()),
  /** Takes the place of what was said before of the same administration, category and topic. */
  state: command(
    costStatementFields
      .partial()
      .required({ said: true, administrationId: true })
      .extend({ owner: costOwner }),
    returns<{ id: string }>(),
  ),
  removeStatement: command(one, returns<null>()),
  addHours: command(
    hoursLineFields.partial().required({ minutes: true }).extend({ owner: costOwner }),
    returns<{ id: string }>(),
  ),
  updateHours: command(z.object({ id, patch: hoursLinePatch }).strict(), returns<null>()),
  removeHours: command(one, returns<null>()),
  /** Takes the place of what was said before of the same administration and topic. */
  stateHours: command(
    hoursStatementFields
      .partial()
      .required({ said: true, administrationId: true })
      .extend({ owner: costOwner }),
    returns<{ id: string }>(),
  ),
  removeHoursStatement: command(one, returns<null>()),
};
