import type { z } from 'zod';
import { id, line, record, runningText } from './fields';

/**
 * A person of the directory. Any name may be '': of some one knows only the office (`position`), which is
 * then what they are called by.
 */
export type Person = {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  /** The name in the person's own script, '' if not known. */
  readonly nativeName: string;
  /** What comes before the name: a form of address or an academic title. */
  readonly title: string;
  /** The office they hold. */
  readonly position: string;
  readonly organisationId: string | null;
  readonly email: string;
  readonly phone: string;
  readonly notes: string;
};

export const personFields = record({
  givenName: line(),
  familyName: line(),
  nativeName: line(),
  title: line(),
  position: line(),
  organisationId: id.nullable(),
  email: line(),
  phone: line(),
  notes: runningText,
});
export const personPatch = personFields.partial();
export type PersonPatch = z.infer<typeof personPatch>;

/**
 * What a person is called: given and family name, else the name in their own script, else their office; '' if
 * none.
 */
export function personName(
  person: Pick<Person, 'givenName' | 'familyName' | 'nativeName' | 'position'>,
): string {
  const latin = [person.givenName, person.familyName].filter((part) => part !== '').join(' ');
  return latin || person.nativeName || person.position;
}
