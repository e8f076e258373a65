import { officeChange, type Post, postProblem } from '../../db/domain/person-details';
import type { FieldProblem } from '../../db/domain/problem';
import { given } from '../../db/queries/alive';
import { getOrganisation } from '../../db/queries/organisations';
import { getPerson, updatePerson } from '../../db/queries/people';
import {
  clearWordedPositions,
  getContactDetail,
  getPost,
  insertContactDetail,
  insertPost,
  photosOf,
  removeContactDetail,
  removePhoto,
  removePost,
  removeWording,
  updateContactDetail,
  updatePost,
  writeLanguages,
  writePhoto,
  writeWording,
} from '../../db/queries/person-details';
import { found, Refusal } from '../contract/result';
import type { CommandContext } from '../ipc/context';
import type { DatabaseHandlers } from '.';
import { checkPerson } from './check-person';

type Operations =
  | 'changeOffice'
  | `${'add' | 'update' | 'remove'}${'Post' | 'Contact'}`
  | 'preferContact'
  | `${'set' | 'remove'}${'Wording' | 'Photo'}`
  | 'setLanguages'
  | 'photos';

/** What is known of people beyond who they are. */
export const personDetails: Pick<DatabaseHandlers['people'], Operations> = {
  changeOffice: ({ db, newId }, { id, ...office }) => {
    const person = found(getPerson(db, id));
    const change = officeChange(person, office);
    checkPerson(db, { ...person, ...change.person }, ['position']);
    if (change.former) {
      const wrong = postProblem(change.former);
      if (wrong) throw invalid([office.formerUntil === null ? 'since' : 'formerUntil'], wrong.problem);
      insertPost(db, { ...change.former, id: newId(), personId: id });
    }
    updatePerson(db, id, change.person);
    clearWordedPositions(db, id);
    return null;
  },
  addPost: ({ db, newId }, input) => {
    found(getPerson(db, input.personId));
    const id = newId();
    const blank = { organisationId: null, position: '', startsOn: null, endsOn: null, note: '' };
    const post = { ...blank, ...given(input), personId: input.personId, id };
    checkPost(db, post, []);
    insertPost(db, post);
    return { id };
  },
  updatePost: ({ db }, { id, patch }) => {
    checkPost(db, { ...found(getPost(db, id)), ...given(patch) }, ['patch']);
    updatePost(db, id, patch);
    return null;
  },
  removePost: ({ db, now }, { id }) => {
    found(getPost(db, id));
    removePost(db, id, now);
    return null;
  },

  setWording: ({ db, newId }, { personId, language, patch }) => {
    found(getPerson(db, personId));
    writeWording(db, personId, language, patch, newId);
    return null;
  },
  removeWording: ({ db, now }, { personId, language }) => {
    found(getPerson(db, personId));
    removeWording(db, personId, language, now);
    return null;
  },

  setLanguages: ({ db, newId, now }, { id, languages }) => {
    found(getPerson(db, id));
    writeLanguages(db, id, languages, { newId, now });
    return null;
  },

  addContact: ({ db, newId }, input) => {
    found(getPerson(db, input.personId));
    const id = newId();
    insertContactDetail(db, { ...input, label: input.label ?? '', id });
    return { id };
  },
  updateContact: ({ db }, { id, patch }) => {
    found(getContactDetail(db, id));
    updateContactDetail(db, id, patch);
    return null;
  },
  preferContact: ({ db, now }, { id }) => {
    const { personId, kind, value } = found(getContactDetail(db, id));
    const first = found(getPerson(db, personId))[kind];
    updatePerson(db, personId, { [kind]: value });
    if (first === '') removeContactDetail(db, id, now);
    // What the label said was true of the other one.
    else updateContactDetail(db, id, { value: first, label: '' });
    return null;
  },
  removeContact: ({ db, now }, { id }) => {
    found(getContactDetail(db, id));
    removeContactDetail(db, id, now);
    return null;
  },

  photos: ({ db }, { ids }) => photosOf(db, ids),
  setPhoto: ({ db, newId, now }, { personId, photo }) => {
    found(getPerson(db, personId));
    writePhoto(db, newId(), personId, photo, now);
    return null;
  },
  removePhoto: ({ db, now }, { personId }) => {
    found(getPerson(db, personId));
    removePhoto(db, personId, now);
    return null;
  },
};

/** @throws Refusal `invalid` for a post that is none or ends before it begins; `not-found` for an unknown organisation */
function checkPost(db: CommandContext['db'], post: Post, path: string[]): void {
  const wrong = postProblem(post);
  if (wrong) throw invalid([...path, wrong.field], wrong.problem);
  if (post.organisationId) found(getOrganisation(db, post.organisationId));
}

const invalid = (path: string[], problem: FieldProblem) =>
  new Refusal({ kind: 'invalid', problems: [{ path, problem }] });
