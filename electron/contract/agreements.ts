import { z } from 'zod';
import {
  type Agreement,
  type AgreementParty,
  type AgreementRenewal,
  agreementFields,
  agreementPartyFields,
  agreementPartyPatch,
  agreementPatch,
  agreementRenewalFields,
  agreementRenewalPatch,
} from '../../db/domain/agreement';
import type { Decision } from '../../db/domain/decision';
import { id, isoDate, problem, runningText } from '../../db/domain/fields';
import { command, query, returns } from './operation';

/** An agreement with its renewals (by the day they were agreed on), from which its state on a day follows. */
export type AgreementRow = Agreement & {
  partnerId: string;
  cooperationTitle: string;
  renewals: AgreementRenewal[];
};

/** A party with its names; null where nobody is named, or they were deleted. */
export type PartyRow = AgreementParty & { organisationName: string | null; signatoryName: string | null };

export type AgreementDetail = AgreementRow & {
  parties: PartyRow[];
  /** The decisions it rests on. */
  restsOn: Pick<Decision, 'id' | 'title' | 'decidedOn'>[];
};

const one = z.object({ id }).strict();
const topic = z.object({ id, topicId: id }).strict();

/** What two sides signed, for how long and about what. */
export const agreements = {
  /** One cooperation's, or all; by the day of signing, those without one first. */
  list: query(z.object({ cooperationId: id }).partial().strict(), returns<AgreementRow[]>()),
  get: query(one, returns<AgreementDetail>()),
  create: command(
    agreementFields.partial().required({ cooperationId: true, title: true }),
    returns<{ id: string }>(),
  ),
  update: command(z.object({ id, patch: agreementPatch }).strict(), returns<null>()),
  /** Ends it on a day, for a reason; one that was ended before gets this day and reason. */
  terminate: command(
    z
      .object({
        id,
        on: isoDate,
        reason: runningText.refine((text) => text.trim() !== '', problem('reason-required')),
      })
      .strict(),
    returns<null>(),
  ),
  withdrawTermination: command(one, returns<null>()),
  /** Refuses (`in-use`) while a result, a follow-up or a decision refers to it. */
  remove: command(one, returns<null>()),

  /** Nothing happens when it covers the topic already. */
  addTopic: command(topic, returns<null>()),
  removeTopic: command(topic, returns<null>()),

  /** An organisation or a signatory is named. */
  addParty: command(
    agreementPartyFields.partial().required({ side: true }).extend({ agreementId: id }),
    returns<{ id: string }>(),
  ),
  updateParty: command(z.object({ id, patch: agreementPartyPatch }).strict(), returns<null>()),
  removeParty: command(one, returns<null>()),

  addRenewal: command(
    agreementRenewalFields.partial({ note: true }).extend({ agreementId: id }),
    returns<{ id: string }>(),
  ),
  updateRenewal: command(z.object({ id, patch: agreementRenewalPatch }).strict(), returns<null>()),
  removeRenewal: command(one, returns<null>()),
};
