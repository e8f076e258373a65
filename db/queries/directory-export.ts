import type { Reader } from '../connection/office';
import type { PersonLanguage, Photo } from '../domain/person-details';
import type { KnownPerson } from '../domain/person-import';
import { alive } from './alive';
import { knownPeople } from './directory-import';
import { listPeople } from './people';
import { personLanguage, photo } from './tables';

type Exported = Omit<KnownPerson, 'languages' | 'hasPhoto'> & {
  languages: PersonLanguage[];
  photo: Photo | null;
};

/** Everybody in whom, or in whose organisation, the words occur, by name; in a handful of queries. */
export function exportedPeople(db: Reader, text: string, withPhotos: boolean): Exported[] {
  const known = new Map(knownPeople(db).map((person) => [person.id, person]));
  const spoken = Map.groupBy(
    db.select().from(personLanguage).where(alive(personLanguage)).orderBy(personLanguage.id).all(),
    ({ personId }) => personId,
  );
  const photos = new Map(
    (withPhotos ? db.select().from(photo).where(alive(photo)).all() : []).map((row) => [
      row.personId,
      { mediaType: row.mediaType, base64: row.base64 },
    ]),
  );
  return listPeople(db, text)
    .map(({ id }) => known.get(id))
    .filter((person) => person !== undefined)
    .map(({ hasPhoto: _has, languages: _tags, ...person }) => ({
      ...person,
      languages: (spoken.get(person.id) ?? []).map(({ language, level }) => ({ language, level })),
      photo: photos.get(person.id) ?? null,
    }));
}
