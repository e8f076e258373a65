import { z } from 'zod';
import {
  type AdministrationPart,
  administrationPartFields,
  type CapacityScore,
  type Cooperation,
  type CooperationStep,
  capacityScoreFields,
  cooperationFields,
  cooperationPatch,
  cooperationStepFields,
  cooperationStepPatch,
  type Perspective,
  perspectiveFields,
} from '../../db/domain/cooperation';
import { id } from '../../db/domain/fields';
import type { Mission } from '../../db/domain/mission';
import type { AgreementRow } from './agreements';
import type { DecisionRow } from './decisions';
import { command, query, returns } from './operation';

/** A step with the name of who judged so; null where nobody is named, or they were deleted. */
export type StepRow = CooperationStep & { assessorName: string | null };

/** A cooperation as lists show it: its steps say its stage and its span, its agreements what it stands on. */
export type CooperationRow = Pick<Cooperation, 'id' | 'partnerId' | 'title'> & {
  partnerName: string | null;
  steps: CooperationStep[];
  agreements: AgreementRow[];
  missions: number;
};

/** An administration's part with its name; null for one that was deleted. */
export type AdministrationRow = AdministrationPart & { organisationName: string | null };

export type CooperationDetail = Cooperation & {
  partnerName: string | null;
  steps: StepRow[];
  perspectives: Perspective[];
  administrations: AdministrationRow[];
  capacity: CapacityScore[];
  /** By date, latest first. */
  missions: Pick<Mission, 'id' | 'title' | 'kind' | 'stage' | 'dates'>[];
  agreements: AgreementRow[];
  decisions: DecisionRow[];
};

const one = z.object({ id }).strict();
const move = z.object({ id, beforeId: id.nullable() }).strict();

/** What two cities (or a network) do together over years. */
export const cooperations = {
  /** One partner's, or all; by partner and title. */
  list: query(z.object({ partnerId: id }).partial().strict(), returns<CooperationRow[]>()),
  get: query(one, returns<CooperationDetail>()),
  create: command(
    cooperationFields.partial().required({ partnerId: true, title: true }),
    returns<{ id: string }>(),
  ),
  update: command(z.object({ id, patch: cooperationPatch }).strict(), returns<null>()),
  /** Refuses (`in-use`) while an agreement, a decision, a result or a mission belongs to it. */
  remove: command(one, returns<null>()),

  /** An end needs its reason. */
  addStep: command(
    cooperationStepFields.partial().required({ stage: true }).extend({ cooperationId: id }),
    returns<{ id: string }>(),
  ),
  updateStep: command(z.object({ id, patch: cooperationStepPatch }).strict(), returns<null>()),
  removeStep: command(one, returns<null>()),

  addPerspective: command(perspectiveFields.extend({ cooperationId: id }), returns<{ id: string }>()),
  updatePerspective: command(z.object({ id, patch: perspectiveFields.partial() }).strict(), returns<null>()),
  /** Before another of the same cooperation; `beforeId` null is last. */
  movePerspective: command(move, returns<null>()),
  removePerspective: command(one, returns<null>()),

  addAdministration: command(
    administrationPartFields.partial({ did: true }).extend({ cooperationId: id }),
    returns<{ id: string }>(),
  ),
  updateAdministration: command(
    z.object({ id, patch: administrationPartFields.partial() }).strict(),
    returns<null>(),
  ),
  moveAdministration: command(move, returns<null>()),
  removeAdministration: command(one, returns<null>()),

  addCapacity: command(
    capacityScoreFields.partial({ assessedBy: true, note: true }).extend({ cooperationId: id }),
    returns<{ id: string }>(),
  ),
  updateCapacity: command(z.object({ id, patch: capacityScoreFields.partial() }).strict(), returns<null>()),
  removeCapacity: command(one, returns<null>()),
};
