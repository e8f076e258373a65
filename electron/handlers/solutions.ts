import { fold } from '../../db/domain/search';
import { blankSolution, type Solution } from '../../db/domain/solution';
import { given } from '../../db/queries/alive';
import { catalogueRecords } from '../../db/queries/catalogue';
import { inquiriesTo } from '../../db/queries/inquiries';
import { getPartner } from '../../db/queries/partners';
import {
  addTags,
  addTopic,
  getSolution,
  insertSolution,
  isSolutionInUse,
  listSolutions,
  type NamedSolution,
  removeSolution,
  removeTag,
  removeTopic,
  removeWording,
  solutionReferencesExist,
  updateSolution,
  wordingsOf,
  writeWording,
} from '../../db/queries/solutions';
import { found, Refusal } from '../contract/result';
import type { SolutionFilter } from '../contract/solutions';
import type { DatabaseHandlers } from '.';

export const solutions: DatabaseHandlers['solutions'] = {
  list: ({ db }, filter) =>
    listSolutions(db)
      .filter(fits(filter))
      .map(({ id, title, providerId, readiness, cost, topicIds, languages, ...names }) => ({
        ...{ id, title, providerId, readiness, cost, topicIds, languages },
        providerName: names.providerName,
        providerKind: names.providerKind,
        matches: names.matches,
      })),
  get: ({ db }, { id }) => {
    const { providerKind: _kind, matches: _matches, ...solution } = found(getSolution(db, id));
    const inquiries = solution.providerId === null ? [] : inquiriesTo(db, solution.providerId);
    return {
      ...solution,
      wordings: wordingsOf(db, [id]).get(id) ?? [],
      inquiries: inquiries.map(({ organisationId: _asked, ...inquiry }) => ({
        ...inquiry,
        solutionTitle: inquiry.solutionId === id ? null : inquiry.solutionTitle,
      })),
    };
  },
  create: ({ db, newId }, input) => {
    const record: Solution = { ...blankSolution, ...given(input), title: input.title, id: newId() };
    if (!solutionReferencesExist(db, record)) throw new Refusal({ kind: 'not-found' });
    insertSolution(db, record, newId);
    return { id: record.id };
  },
  update: ({ db }, { id, patch }) => {
    found(getSolution(db, id));
    if (!solutionReferencesExist(db, patch)) throw new Refusal({ kind: 'not-found' });
    updateSolution(db, id, patch);
    return null;
  },
  remove: ({ db, now }, { id }) => {
    found(getSolution(db, id));
    if (isSolutionInUse(db, id)) throw new Refusal({ kind: 'conflict', reason: 'in-use' });
    removeSolution(db, id, now);
    return null;
  },

  addTopic: ({ db, newId }, { id, topicId }) => {
    found(getSolution(db, id));
    if (!solutionReferencesExist(db, { topicIds: [topicId] })) throw new Refusal({ kind: 'not-found' });
    addTopic(db, id, topicId, newId);
    return null;
  },
  removeTopic: ({ db, now }, { id, topicId }) => {
    found(getSolution(db, id));
    removeTopic(db, id, topicId, now);
    return null;
  },
  addTags: ({ db, newId }, { id, kind, words }) => {
    found(getSolution(db, id));
    addTags(db, id, kind, words, newId);
    return null;
  },
  removeTag: ({ db, now }, { id, kind, word }) => {
    found(getSolution(db, id));
    removeTag(db, id, kind, word, now);
    return null;
  },

  setWording: ({ db, newId }, { id, language, patch }) => {
    found(getSolution(db, id));
    writeWording(db, id, language, patch, newId);
    return null;
  },
  removeWording: ({ db, now }, { id, language }) => {
    found(getSolution(db, id));
    removeWording(db, id, language, now);
    return null;
  },

  catalogue: ({ db, today }, { partnerId }) => catalogueRecords(db, found(getPartner(db, partnerId)), today),
};

/** Every word must occur somewhere, however it is spelt. */
function fits({ topicId, readiness, providerKind, text = '' }: SolutionFilter) {
  const words = fold(text)
    .split(' ')
    .filter((word) => word !== '');
  return (solution: NamedSolution): boolean => {
    if (topicId !== undefined && !solution.topicIds.includes(topicId)) return false;
    if (readiness !== undefined && solution.readiness !== readiness) return false;
    if (providerKind !== undefined && solution.providerKind !== providerKind) return false;
    if (words.length === 0) return true;
    const { title, providerName, summary, runsWhere, tags } = solution;
    const written = fold([title, providerName, summary, runsWhere, ...tags].join(' '));
    return words.every((word) => written.includes(word));
  };
}
