import { z } from 'zod';
import { id } from '../../db/domain/fields';
import {
  type NamedWayIn,
  type Partner,
  type PartnerFact,
  type PartnerStatement,
  partnerFactFields,
  partnerFactPatch,
  partnerFields,
  partnerPatch,
  partnerStatementFields,
  partnerStatementPatch,
  wayInFields,
  wayInPatch,
} from '../../db/domain/partner';
import { type Holiday, holidayFields } from '../../db/domain/place';
import { command, query, returns } from './operation';
import type { OrganisationRow, PersonRow } from './people';

export type PartnerRow = Pick<Partner, 'id' | 'kind' | 'name' | 'nativeName' | 'country'> & {
  missions: number;
  facts: number;
};

/** A partner with what is known about it; facts, statements and ways in in the order in which they were put by hand. */
export type PartnerDetail = Partner & {
  facts: PartnerFact[];
  statements: PartnerStatement[];
  waysIn: NamedWayIn[];
  organisations: OrganisationRow[];
  contacts: PersonRow[];
};

const one = z.object({ id }).strict();

export const partners = {
  /** By name. */
  list: query(z.undefined(), returns<PartnerRow[]>()),
  get: query(one, returns<PartnerDetail>()),
  create: command(partnerFields.partial().required({ kind: true, name: true }), returns<{ id: string }>()),
  update: command(z.object({ id, patch: partnerPatch }).strict(), returns<null>()),
  /** Refuses (`in-use`) while a mission, an organisation or a place belongs to the partner. */
  remove: command(one, returns<null>()),

  /** Stands behind the partner's other facts. */
  addFact: command(
    partnerFactFields.partial({ reliability: true }).extend({ partnerId: id }),
    returns<{ id: string }>(),
  ),
  updateFact: command(z.object({ id, patch: partnerFactPatch }).strict(), returns<null>()),
  /** Before another fact of the same partner; `beforeId` null is last. */
  moveFact: command(z.object({ id, beforeId: id.nullable() }).strict(), returns<null>()),
  removeFact: command(one, returns<null>()),

  /** Stands behind the partner's others of its kind. */
  addStatement: command(
    partnerStatementFields.partial().required({ kind: true, text: true }).extend({ partnerId: id }),
    returns<{ id: string }>(),
  ),
  updateStatement: command(z.object({ id, patch: partnerStatementPatch }).strict(), returns<null>()),
  /** Before another of the same partner and kind; `beforeId` null is last. */
  moveStatement: command(z.object({ id, beforeId: id.nullable() }).strict(), returns<null>()),
  removeStatement: command(one, returns<null>()),

  /** Stands behind the partner's other ways in. */
  addWayIn: command(wayInFields.partial({ how: true }).extend({ partnerId: id }), returns<{ id: string }>()),
  updateWayIn: command(z.object({ id, patch: wayInPatch }).strict(), returns<null>()),
  /** Before another of the same partner; `beforeId` null is last. */
  moveWayIn: command(z.object({ id, beforeId: id.nullable() }).strict(), returns<null>()),
  removeWayIn: command(one, returns<null>()),

  /** The public holidays there, by date. */
  holidays: query(z.object({ partnerId: id }).strict(), returns<Holiday[]>()),
  /** Adds those that aren't there yet (same day, same name) and says how many that were. */
  addHolidays: command(
    z.object({ partnerId: id, holidays: z.array(holidayFields).min(1).max(200) }).strict(),
    returns<{ added: number }>(),
  ),
  removeHoliday: command(one, returns<null>()),
};
