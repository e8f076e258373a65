import { z } from 'zod';
import { choice, id, isoDate, line, record } from '../../db/domain/fields';
import { languageField } from '../../db/domain/language';
import {
  type NamedNeed,
  type NeedWording,
  needFields,
  needPatch,
  needStates,
  needTagKinds,
  wordsField,
} from '../../db/domain/need';
import { command, query, returns } from './operation';

/** What a list of needs is narrowed to; each field left out narrows nothing. */
const needFilter = z.object({ partnerId: id, topicId: id, missionId: id, itemId: id }).partial().strict();

/** A need with what it is called in other languages, by language. */
export type NeedDetail = NamedNeed & { wordings: NeedWording[] };

const tagKind = choice(needTagKinds);

/** What partners want solved. */
export const needs = {
  /** Partner by partner by name, each one's needs in the order in which they were put by hand. */
  list: query(needFilter, returns<NamedNeed[]>()),
  get: query(record({ id }), returns<NeedDetail>()),
  /**
   * Stands behind the partner's other needs. What was heard at a programme item takes mission, topic and day from it,
   * unless they are given.
   */
  create: command(needFields.partial().required({ partnerId: true, title: true }), returns<{ id: string }>()),
  /** A programme item brings its mission; another mission than the item's leaves the item out. */
  update: command(record({ id, patch: needPatch }), returns<null>()),
  /**
   * Leaving a need out needs a reason; the other states have none. `on` is the day it came to the state, null for one
   * that nobody knows; left out, it is today for another state than it has, and else stays.
   */
  changeState: command(
    record({ id, state: choice(needStates), reason: line().optional(), on: isoDate.nullable().optional() }),
    returns<null>(),
  ),
  /** Before another need of the same partner; `beforeId` null is last. */
  move: command(record({ id, beforeId: id.nullable() }), returns<null>()),
  /** Refuses (`in-use`) while a match, a follow-up or a result rests on the need. */
  remove: command(record({ id }), returns<null>()),

  /** Over what the need was called in that language; '' is one that is still to be written. */
  setWording: command(record({ id, language: languageField, title: line() }), returns<null>()),
  removeWording: command(record({ id, language: languageField }), returns<null>()),

  /** Words that are there already, however they are spelt, aren't added again. */
  addTags: command(record({ id, kind: tagKind, words: wordsField }), returns<null>()),
  removeTag: command(record({ id, kind: tagKind, word: line(80) }), returns<null>()),
  /**
   * The words that needs and solutions have already, by the alphabet: what either is about, or what needs lack and
   * solutions take for granted. The same word on both sides is what brings them together.
   */
  words: query(record({ kind: tagKind }), returns<string[]>()),
};
