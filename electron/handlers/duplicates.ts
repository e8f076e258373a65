import type { Reader } from '../../db/connection/office';
import { duplicatesAmong, likeliest, likeness } from '../../db/domain/duplicates';
import { mergePeople } from '../../db/domain/merging';
import type { Person } from '../../db/domain/person';
import { e164 } from '../../db/domain/phone';
import {
  type FindablePerson,
  findableOf,
  findablePeople,
  namesOfOrganisations,
  pairsApart,
  personInFull,
  photoOf,
  setApart,
} from '../../db/queries/duplicates';
import { mergeInto, missionsOfBoth, usesOf } from '../../db/queries/person-merging';
import type { Compared } from '../contract/duplicates';
import type { PersonRow } from '../contract/people';
import { found, Refusal } from '../contract/result';
import type { DatabaseHandlers } from '.';

/** How many lookalikes one can take in while typing. */
const mostLookalikes = 5;

export const duplicates: DatabaseHandlers['duplicates'] = {
  list: ({ db }) => {
    const people = new Map(findablePeople(db).map((person) => [person.id, person]));
    return duplicatesAmong([...people.values()], e164, pairsApart(db)).flatMap(
      ({ firstId, secondId, ...pair }) => {
        const [first, second] = [people.get(firstId), people.get(secondId)];
        return first && second ? [{ ...pair, first: rowOf(first), second: rowOf(second) }] : [];
      },
    );
  },
  lookalikes: ({ db }, { email, phone, ...named }) => {
    const people = new Map(findablePeople(db).map((person) => [person.id, person]));
    const country = [...people.values()].find(
      ({ organisationId }) => organisationId !== null && organisationId === named.organisationId,
    )?.country;
    const sought = {
      ...named,
      id: '',
      country: country ?? '',
      emails: [email],
      phones: phone === '' ? [] : [phone],
    };
    return likeliest(sought, [...people.values()], e164)
      .slice(0, mostLookalikes)
      .flatMap(({ id, reasons }) => {
        const person = people.get(id);
        return person ? [{ person: rowOf(person), reasons }] : [];
      });
  },
  compare: ({ db }, { firstId, secondId }) => {
    const [first, second] = [inFull(db, firstId), inFull(db, secondId)];
    const people = findableOf(db, [firstId, secondId]);
    const [one, other] = [firstId, secondId].map((id) => people.find((person) => person.id === id));
    return {
      ...{ first, second },
      reasons: one && other ? likeness(one, other, e164) : [],
      organisationNames: namesOfOrganisations(
        db,
        [first, second].flatMap(({ person, posts }) =>
          [person, ...posts].flatMap(({ organisationId }) => organisationId ?? []),
        ),
      ),
      sharedMissions: missionsOfBoth(db, firstId, secondId),
    };
  },
  merge: ({ db, newId, now }, { keptId, goneId, choices, labels }) => {
    checkDifferent(keptId, goneId, 'goneId');
    const kept = found(personInFull(db, keptId));
    const gone = found(personInFull(db, goneId));
    mergeInto(
      db,
      { goneId, merged: mergePeople(kept, gone, choices, { labels, phoneKey: e164 }) },
      { newId, now },
    );
    return null;
  },
  keepApart: ({ db, newId }, { firstId, secondId }) => {
    checkDifferent(firstId, secondId, 'secondId');
    for (const id of [firstId, secondId]) found(personInFull(db, id));
    setApart(db, newId(), firstId, secondId);
    return null;
  },
};

function inFull(db: Reader, id: Person['id']): Compared {
  const full = found(personInFull(db, id));
  const photo = photoOf(db, id);
  return {
    ...full,
    photo: photo ? { mediaType: photo.mediaType, base64: photo.base64 } : null,
    uses: usesOf(db, id),
  };
}

const rowOf = ({ country: _country, emails: _emails, phones: _phones, ...row }: FindablePerson): PersonRow =>
  row;

function checkDifferent(one: string, other: string, path: string): void {
  if (one === other)
    throw new Refusal({ kind: 'invalid', problems: [{ path: [path], problem: 'not-a-choice' }] });
}
