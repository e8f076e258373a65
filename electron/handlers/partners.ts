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
  getPartner,
  insertPartner,
  isPartnerInUse,
  listPartners,
  removePartner,
  updatePartner,
} from '../../db/queries/partners';
import { peopleOf } from '../../db/queries/people';
import { found, Refusal } from '../contract/result';
import type { DatabaseHandlers } from '.';

export const partners: DatabaseHandlers['partners'] = {
  list: ({ db }) => listPartners(db),
  get: ({ db }, { id }) => {
    const organisations = organisationsOf(db, 'partnerId', id);
    return {
      ...found(getPartner(db, id)),
      facts: factsOf(db, id),
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
