import { blankPerson, personName } from '../../db/domain/person';
import { type ImportRow, placed } from '../../db/domain/person-import';
import { fold } from '../../db/domain/search';
import {
  insertContacts,
  insertOrganisations,
  insertPeople,
  insertPhotos,
  insertSpokenLanguages,
  knownPeople,
  mappingOf,
  organisationNames,
  reachedAt,
  updatePeople,
  writeMapping,
} from '../../db/queries/directory-import';
import { Refusal } from '../contract/result';
import type { DatabaseHandlers } from '.';

export const directoryImport: DatabaseHandlers['directoryImport'] = {
  known: ({ db }) => knownPeople(db),
  mappingFor: ({ db }, { headings }) => mappingOf(db, headings),
  rememberMapping: ({ db, newId }, { headings, mapping }) => {
    if (mapping.length !== headings.length) throw invalid(['mapping'], 'invalid');
    writeMapping(db, newId(), headings, mapping);
    return null;
  },
  add: ({ db, newId }, { rows }) => {
    const known = reachedAt(
      db,
      rows.flatMap(({ personId }) => personId ?? []),
    );
    if (rows.some(({ personId }) => personId && !known.has(personId)))
      throw new Refusal({ kind: 'not-found' });
    const unnamed = rows.findIndex((row) => row.personId === null && isUnnamed(row));
    if (unnamed >= 0) throw invalid(['rows', unnamed, 'fields'], 'required');

    const organisations = new Map(organisationNames(db).map(({ id, name }) => [fold(name), id]));
    const founded: { id: string; name: string }[] = [];
    const organisationOf = (name: string): string => {
      const there = organisations.get(fold(name));
      if (there !== undefined) return there;
      const made = { id: newId(), name };
      founded.push(made);
      organisations.set(fold(name), made.id);
      return made.id;
    };
    const written = rows.map((row) => {
      const id = row.personId ?? newId();
      const contacts = placed(row.contacts, known.get(id) ?? blankPerson);
      // A later row may be about the same person.
      known.set(id, contacts);
      return {
        ...{
          id,
          isNew: row.personId === null,
          fields: row.fields,
          languages: row.languages,
          photo: row.photo,
        },
        ...contacts,
        organisationId: row.organisation ? organisationOf(row.organisation) : null,
      };
    });
    const made = written.filter(({ isNew }) => isNew);
    const changed = written.filter(({ isNew }) => !isNew);
    insertOrganisations(db, founded);
    insertPeople(db, made);
    updatePeople(db, changed);
    insertContacts(db, written, newId);
    insertSpokenLanguages(db, written, newId);
    insertPhotos(db, written, newId);
    return { created: made.length, changed: changed.length };
  },
};

const isUnnamed = ({ fields }: ImportRow): boolean => personName({ ...blankPerson, ...fields }) === '';

const invalid = (path: (string | number)[], problem: 'required' | 'invalid') =>
  new Refusal({ kind: 'invalid', problems: [{ path, problem }] });
