import { asKind, type Captured, type CaptureKind, capturedFields } from '../../db/domain/capture';
import { fieldErrors } from '../../db/domain/problem';
import { listNeeds } from '../../db/queries/needs';
import { getPerson } from '../../db/queries/people';
import { solutionExists } from '../../db/queries/solutions';
import {
  getOutcome,
  insertOutcome,
  listWorkshops,
  moveOutcome,
  removeOutcome,
  saveWorkshopTexts,
  updateOutcome,
  workshopTexts,
} from '../../db/queries/workshops';
import { getLine, lastLines, partnerAt, saysMore } from '../../db/queries/workshops-capture';
import {
  agendaOf,
  casesOf,
  insertAgendaPart,
  insertCase,
  insertQuote,
  insertScore,
  moveAgendaPart,
  quotesOf,
  removePart,
  scoresOf,
  updateAgendaPart,
  updateCase,
  updateQuote,
  updateScore,
  type WorkshopPart,
  workshopOfPart,
} from '../../db/queries/workshops-parts';
import {
  addModerator,
  audienceOf,
  countAudience,
  moderatorsOf,
  removeAudience,
  removeModerator,
} from '../../db/queries/workshops-people';
import { presentSolution, solutionsAt, withdrawSolution } from '../../db/queries/workshops-solutions';
import { found, Refusal } from '../contract/result';
import type { CommandContext, QueryContext } from '../ipc/context';
import type { DatabaseHandlers } from '.';
import { followUps } from './follow-ups';
import { needs } from './needs';

export const workshops: DatabaseHandlers['workshops'] = {
  list: ({ db }, filter) => listWorkshops(db, filter),
  get: ({ db }, { itemId }) => ({
    ...found(listWorkshops(db, { itemId })[0]),
    ...workshopTexts(db, itemId),
    partner: partnerAt(db, itemId),
    moderators: moderatorsOf(db, itemId),
    agenda: agendaOf(db, itemId),
    audienceCounts: audienceOf(db, itemId),
    cases: casesOf(db, itemId),
    quotes: quotesOf(db, [itemId]),
    scores: scoresOf(db, itemId),
    solutions: solutionsAt(db, itemId),
    needs: listNeeds(db, { itemId }).map(({ id, partnerId, title, state, urgency, topicId }) => ({
      ...{ id, partnerId, title, state, urgency, topicId },
    })),
  }),
  update: ({ db, now }, { id, patch }) => {
    checkWorkshop({ db }, id);
    saveWorkshopTexts(db, id, patch, now);
    return null;
  },

  addOutcome: (context, { itemId, text }) => {
    checkText(text, ['text']);
    checkWorkshop(context, itemId);
    return { id: makeOutcome(context, itemId, text) };
  },
  updateOutcome: ({ db }, { id, patch: { text } }) => {
    found(getOutcome(db, id));
    if (text === undefined) return null;
    checkText(text, ['patch', 'text']);
    updateOutcome(db, id, text);
    return null;
  },
  moveOutcome: ({ db }, { id, beforeId }) => {
    const outcome = found(getOutcome(db, id));
    if (beforeId !== null && found(getOutcome(db, beforeId)).itemId !== outcome.itemId)
      throw new Refusal({ kind: 'not-found' });
    moveOutcome(db, outcome, beforeId);
    return null;
  },
  removeOutcome: ({ db, now }, { id }) => {
    found(getOutcome(db, id));
    removeOutcome(db, id, now);
    return null;
  },

  addModerator: ({ db, newId, now }, { itemId, personId }) => {
    checkWorkshop({ db }, itemId);
    found(getPerson(db, personId));
    addModerator(db, { id: newId(), itemId, personId }, now);
    return null;
  },
  removeModerator: ({ db, now }, { itemId, personId }) => {
    checkWorkshop({ db }, itemId);
    removeModerator(db, itemId, personId, now);
    return null;
  },

  addAgendaPart: ({ db, newId, now }, { itemId, ...fields }) => {
    checkWorkshop({ db }, itemId);
    if (fields.leadId) found(getPerson(db, fields.leadId));
    const id = newId();
    insertAgendaPart(db, { minutes: null, leadId: null, note: '', ...fields, id, itemId }, now);
    return { id };
  },
  updateAgendaPart: ({ db }, { id, patch }) => {
    found(workshopOfPart(db, 'agenda', id));
    if (patch.leadId) found(getPerson(db, patch.leadId));
    updateAgendaPart(db, id, patch);
    return null;
  },
  moveAgendaPart: ({ db }, { id, beforeId }) => {
    const itemId = found(workshopOfPart(db, 'agenda', id));
    if (beforeId === id) return null;
    if (beforeId !== null && found(workshopOfPart(db, 'agenda', beforeId)) !== itemId)
      throw new Refusal({ kind: 'not-found' });
    moveAgendaPart(db, id, itemId, beforeId);
    return null;
  },
  removeAgendaPart: (context, { id }) => remove(context, 'agenda', id),

  countAudience: ({ db, newId, now }, { itemId, category, patch }) => {
    checkWorkshop({ db }, itemId);
    countAudience(db, { id: newId(), itemId, category, patch }, now);
    return null;
  },
  removeAudience: ({ db, now }, { itemId, category }) => {
    checkWorkshop({ db }, itemId);
    removeAudience(db, itemId, category, now);
    return null;
  },

  addCase: ({ db, newId, now }, { itemId, ...fields }) => {
    checkWorkshop({ db }, itemId);
    const id = newId();
    insertCase(db, { detail: '', anonymised: null, ...fields, id, itemId }, now);
    return { id };
  },
  updateCase: ({ db }, { id, patch }) => {
    found(workshopOfPart(db, 'case', id));
    updateCase(db, id, patch);
    return null;
  },
  removeCase: (context, { id }) => remove(context, 'case', id),

  updateQuote: ({ db }, { id, patch }) => {
    found(workshopOfPart(db, 'quote', id));
    if (patch.text !== undefined) checkText(patch.text, ['patch', 'text']);
    updateQuote(db, id, patch);
    return null;
  },
  removeQuote: (context, { id }) => remove(context, 'quote', id),

  addScore: ({ db, newId, now }, { itemId, question }) => {
    checkWorkshop({ db }, itemId);
    const id = newId();
    insertScore(db, { id, itemId, question, counts: [0, 0, 0, 0, 0] }, now);
    return { id };
  },
  updateScore: ({ db }, { id, patch }) => {
    found(workshopOfPart(db, 'score', id));
    updateScore(db, id, patch);
    return null;
  },
  removeScore: (context, { id }) => remove(context, 'score', id),

  presentSolution: ({ db, newId, now }, { itemId, solutionId }) => {
    checkWorkshop({ db }, itemId);
    if (!solutionExists(db, solutionId)) throw new Refusal({ kind: 'not-found' });
    presentSolution(db, { id: newId(), itemId, solutionId }, now);
    return null;
  },
  withdrawSolution: ({ db, now }, { itemId, solutionId }) => {
    checkWorkshop({ db }, itemId);
    withdrawSolution(db, itemId, solutionId, now);
    return null;
  },

  captured: ({ db }, { itemId }) => {
    checkWorkshop({ db }, itemId);
    return lastLines(db, itemId).map(({ itemId: _of, createdAt: _at, ...line }) => line);
  },
  capture: (context, { itemId, ...line }) => {
    checkWorkshop(context, itemId);
    context.nameStep(line.kind);
    return { id: makeLine(context, itemId, line) };
  },
  recapture: (context, { id, kind, to }) => {
    const { db } = context;
    const before = found(getLine(db, kind, id));
    checkWorkshop(context, before.itemId);
    if (to === kind) return { id };
    if (saysMore(db, kind, id)) throw new Refusal({ kind: 'conflict', reason: 'more-is-known' });
    context.nameStep(to);
    const read = capturedFields.safeParse(asKind(before, to));
    if (!read.success) throw new Refusal({ kind: 'invalid', problems: fieldErrors(read.error) });
    removeLine(context, kind, id);
    // It keeps its place among the last lines.
    return { id: makeLine({ ...context, now: before.createdAt }, before.itemId, read.data) };
  },
};

/** @throws Refusal `not-found` when the programme item isn't a workshop, or its mission is gone */
function checkWorkshop({ db }: Pick<QueryContext, 'db'>, itemId: string): void {
  found(listWorkshops(db, { itemId })[0]);
}

/** An outcome or a quote says something; one that says nothing is removed instead. */
function checkText(text: string, path: string[]): void {
  if (text.trim() === '') throw new Refusal({ kind: 'invalid', problems: [{ path, problem: 'required' }] });
}

function remove({ db, now }: CommandContext, part: WorkshopPart, id: string): null {
  found(workshopOfPart(db, part, id));
  removePart(db, part, id, now);
  return null;
}

function makeOutcome({ db, newId, now }: CommandContext, itemId: string, text: string): string {
  const id = newId();
  insertOutcome(db, { id, itemId, text }, now);
  return id;
}

/** Makes the record that a line says, at the end of its kind. @returns its id */
function makeLine(context: CommandContext, itemId: string, { kind, text, saidBy }: Captured): string {
  const { db, newId, now } = context;
  switch (kind) {
    case 'outcome':
      return makeOutcome(context, itemId, text);
    case 'promise':
      return followUps.create(context, { title: text, itemId }).id;
    case 'quote': {
      const id = newId();
      insertQuote(db, { id, itemId, text, saidBy }, now);
      return id;
    }
    case 'need': {
      const partner = partnerAt(db, itemId);
      if (!partner)
        throw new Refusal({ kind: 'invalid', problems: [{ path: ['partnerId'], problem: 'required' }] });
      return needs.create(context, { partnerId: partner.id, title: text, itemId }).id;
    }
  }
}

function removeLine(context: CommandContext, kind: CaptureKind, id: string): void {
  const { db, now } = context;
  if (kind === 'outcome') removeOutcome(db, id, now);
  if (kind === 'quote') removePart(db, 'quote', id, now);
  if (kind === 'need') needs.remove(context, { id });
  if (kind === 'promise') followUps.remove(context, { id });
}
