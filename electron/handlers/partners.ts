import { hasHoliday, holidaysOf, insertHolidays, removeHoliday } from '../../db/queries/holidays';
import { organisationsOf } from '../../db/queries/organisations';
import {
  factsOf,
  getFact,
  insertFact,
  moveFact,
  removeFact,
  updateFact,
} from '../../db/queries/partner-facts';
import {
  getStatement,
  insertStatement,
  moveStatement,
  removeStatement,
  statementsOf,
  updateStatement,
} from '../../db/queries/partner-statements';
import {
  getWayIn,
  insertWayIn,
  isPartyThere,
  moveWayIn,
  removeWayIn,
  updateWayIn,
  waysInOf,
} from '../../db/queries/partner-ways-in';
import {
  getPartner,
  insertPartner,
  isPartnerInUse,
  listPartners,
  removePartner,
  updatePartner,
} from '../../db/queries/partners';
import { peopleOf } from '../../db/queries/people';
import { getTopic } from '../../db/queries/topics';
import { found, Refusal } from '../contract/result';
import type { DatabaseHandlers } from '.';

export const partners: DatabaseHandlers['partners'] = {
  list: ({ db }) => listPartners(db),
  get: ({ db }, { id }) => {
    const organisations = organisationsOf(db, 'partnerId', id);
    return {
      ...found(getPartner(db, id)),
      facts: factsOf(db, id),
      statements: statementsOf(db, id),
      waysIn: waysInOf(db, id),
      organisations,
      contacts: peopleOf(
        db,
        organisations.map((organisation) => organisation.id),
      ),
    };
  },
  create: ({ db, newId }, input) => {
    const id = newId();
    insertPartner(db, {
      ...{ nativeName: '', country: '', zone: '', notes: '', restDays: [], latitude: null, longitude: null },
      ...input,
      id,
    });
    return { id };
  },
  update: ({ db }, { id, patch }) => {
    found(getPartner(db, id));
    updatePartner(db, id, patch);
    return null;
  },
  remove: ({ db, now }, { id }) => {
    found(getPartner(db, id));
    if (isPartnerInUse(db, id)) throw new Refusal({ kind: 'conflict', reason: 'in-use' });
    removePartner(db, id, now);
    return null;
  },

  addFact: ({ db, newId }, input) => {
    found(getPartner(db, input.partnerId));
    const id = newId();
    insertFact(db, { reliability: 'not-assessed', ...input, id });
    return { id };
  },
  updateFact: ({ db }, { id, patch }) => {
    found(getFact(db, id));
    updateFact(db, id, patch);
    return null;
  },
  moveFact: ({ db }, { id, beforeId }) => {
    const fact = found(getFact(db, id));
    if (beforeId === id) return null;
    if (beforeId !== null && found(getFact(db, beforeId)).partnerId !== fact.partnerId)
      throw new Refusal({ kind: 'invalid', problems: [{ path: ['beforeId'], problem: 'not-a-choice' }] });
    moveFact(db, fact, beforeId);
    return null;
  },
  removeFact: ({ db, now }, { id }) => {
    found(getFact(db, id));
    removeFact(db, id, now);
    return null;
  },

  addStatement: ({ db, newId }, input) => {
    found(getPartner(db, input.partnerId));
    if (input.topicId) found(getTopic(db, input.topicId));
    const id = newId();
    insertStatement(db, { topicId: null, source: '', sourceDate: null, ...input, id });
    return { id };
  },
  updateStatement: ({ db }, { id, patch }) => {
    found(getStatement(db, id));
    if (patch.topicId) found(getTopic(db, patch.topicId));
    updateStatement(db, id, patch);
    return null;
  },
  moveStatement: ({ db }, { id, beforeId }) => {
    const own = found(getStatement(db, id));
    if (beforeId === id) return null;
    const before = beforeId === null ? own : found(getStatement(db, beforeId));
    if (before.partnerId !== own.partnerId || before.kind !== own.kind)
      throw new Refusal({ kind: 'invalid', problems: [{ path: ['beforeId'], problem: 'not-a-choice' }] });
    moveStatement(db, own, beforeId);
    return null;
  },
  removeStatement: ({ db, now }, { id }) => {
    found(getStatement(db, id));
    removeStatement(db, id, now);
    return null;
  },

  addWayIn: ({ db, newId }, input) => {
    found(getPartner(db, input.partnerId));
    if (!isPartyThere(db, input.through)) throw new Refusal({ kind: 'not-found' });
    const id = newId();
    insertWayIn(db, { how: '', ...input, id });
    return { id };
  },
  updateWayIn: ({ db }, { id, patch }) => {
    found(getWayIn(db, id));
    if (patch.through && !isPartyThere(db, patch.through)) throw new Refusal({ kind: 'not-found' });
    updateWayIn(db, id, patch);
    return null;
  },
  moveWayIn: ({ db }, { id, beforeId }) => {
    const own = found(getWayIn(db, id));
    if (beforeId === id) return null;
    if (beforeId !== null && found(getWayIn(db, beforeId)).partnerId !== own.partnerId)
      throw new Refusal({ kind: 'invalid', problems: [{ path: ['beforeId'], problem: 'not-a-choice' }] });
    moveWayIn(db, own, beforeId);
    return null;
  },
  removeWayIn: ({ db, now }, { id }) => {
    found(getWayIn(db, id));
    removeWayIn(db, id, now);
    return null;
  },

  holidays: ({ db }, { partnerId }) => holidaysOf(db, partnerId),
  addHolidays: ({ db, newId, nameStep }, { partnerId, holidays }) => {
    found(getPartner(db, partnerId));
    const spell = ({ day, name }: { day: string; name: string }) => `${day} ${name}`;
    const known = new Set(holidaysOf(db, partnerId).map(spell));
    const wanted = new Map(holidays.map((holiday) => [spell(holiday), holiday]));
    const added = [...wanted].filter(([spelt]) => !known.has(spelt));
    insertHolidays(
      db,
      added.map(([, holiday]) => ({ ...holiday, partnerId, id: newId() })),
    );
    if (holidays.length > 1) nameStep('several');
    return { added: added.length };
  },
  removeHoliday: ({ db, now }, { id }) => {
    if (!hasHoliday(db, id)) throw new Refusal({ kind: 'not-found' });
    removeHoliday(db, id, now);
    return null;
  },
};
