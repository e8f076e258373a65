import { z } from 'zod';
import { line } from '../../db/domain/fields';
import type { PersonLanguage, Photo } from '../../db/domain/person-details';
import type { KnownPerson } from '../../db/domain/person-import';
import { query, returns } from './operation';

/** A person as a file for others has them: the directory's own fields, never what was asked for a journey. */
export type ExportedPerson = Omit<KnownPerson, 'languages' | 'hasPhoto'> & {
  languages: PersonLanguage[];
  /** Null where there is none, or none was asked for. */
  photo: Photo | null;
};

export const directoryExport = {
  /** Everybody in whom, or in whose organisation, the words occur; by name. */
  people: query(z.object({ text: line(), withPhotos: z.boolean() }).strict(), returns<ExportedPerson[]>()),
};
