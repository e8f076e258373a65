import { z } from 'zod';
import type { CatalogueRecords } from '../../db/domain/catalogue-records';
import { choice, id, line, record } from '../../db/domain/fields';
import type { Inquiry } from '../../db/domain/inquiry';
import { languageField } from '../../db/domain/language';
import { wordsField } from '../../db/domain/need';
import { type OrganisationKind, organisationKinds } from '../../db/domain/organisation';
import {
  readinesses,
  type Solution,
  type SolutionWording,
  solutionFields,
  solutionPatch,
  solutionTagKinds,
  solutionWordingPatch,
} from '../../db/domain/solution';
import { command, query, returns } from './operation';

/** What the catalogue is narrowed to; each field left out narrows nothing. */
export const solutionFilter = z
  .object({
    topicId: id,
    readiness: choice(readinesses),
    /** What the provider is. */
    providerKind: choice(organisationKinds),
    /** Words that all occur in what the solution or its provider is called, does, or is about. */
    text: line(),
  })
  .partial()
  .strict();
export type SolutionFilter = z.output<typeof solutionFilter>;

/** A solution as lists and pickers show it; the provider's name and kind are null where it has none. */
export type SolutionRow = Pick<
  Solution,
  'id' | 'title' | 'providerId' | 'readiness' | 'cost' | 'topicIds' | 'languages'
> & {
  providerName: string | null;
  providerKind: OrganisationKind | null;
  /** How many needs it is matched with, whatever came of it. */
  matches: number;
};

/** What a solution's provider was asked about one partner. */
export type ProviderInquiry = Omit<Inquiry, 'organisationId'> & {
  partnerName: string;
  /** What else of the provider's it was about, where it wasn't this solution. */
  solutionTitle: string | null;
};

/** A solution with what it says of itself in other languages, by language. */
export type SolutionDetail = Solution & {
  providerName: string | null;
  contactName: string | null;
  wordings: SolutionWording[];
  /** What the provider was asked of, and answered to: for this solution, for a topic or as such; by partner. */
  inquiries: ProviderInquiry[];
};

const one = record({ id });
const tagKind = choice(solutionTagKinds);

/** What providers at home can offer. */
export const solutions = {
  /** By title. */
  list: query(solutionFilter, returns<SolutionRow[]>()),
  get: query(one, returns<SolutionDetail>()),
  create: command(solutionFields.partial().required({ title: true }), returns<{ id: string }>()),
  update: command(record({ id, patch: solutionPatch }), returns<null>()),
  /** Refuses (`in-use`) while a match, a workshop or somebody who was asked refers to it. */
  remove: command(one, returns<null>()),

  /** A topic that it has already isn't added again. */
  addTopic: command(record({ id, topicId: id }), returns<null>()),
  removeTopic: command(record({ id, topicId: id }), returns<null>()),
  /** Words that are there already, however they are spelt, aren't added again. */
  addTags: command(record({ id, kind: tagKind, words: wordsField }), returns<null>()),
  removeTag: command(record({ id, kind: tagKind, word: line(80) }), returns<null>()),

  /** Over what it said of itself in that language; '' is what is still to be written. */
  setWording: command(record({ id, language: languageField, patch: solutionWordingPatch }), returns<null>()),
  removeWording: command(record({ id, language: languageField }), returns<null>()),

  /** What the catalogue for a partner is written from; nothing in it is the office's alone. */
  catalogue: query(record({ partnerId: id }), returns<CatalogueRecords>()),
};
