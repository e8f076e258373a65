import { z } from 'zod';
import { id, line, problem, record, runningText } from './fields';
import { partialDate } from './partial-date';

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
  /** What one says and writes before everything else ("H.E.", "Hr."), unless a language has its own. */
  readonly honorific: string;
  /** How the name is said, in the reader's own spelling. */
  readonly pronunciation: string;
  /** Since when they hold the office: a day, a month or a year; null if not known. Seniority is counted from it. */
  readonly positionSince: string | null;
  /** The office's class in the order of precedence, 1 (highest) to 5, and its number there; null if it has none. */
  readonly precedenceClass: number | null;
  readonly precedenceNumber: number | null;
  /** The assistant or focal point whom one writes to. */
  readonly assistantId: string | null;
};

/** A person of whom nothing is known yet. */
export const blankPerson: Omit<Person, 'id'> = {
  givenName: '',
  familyName: '',
  nativeName: '',
  title: '',
  position: '',
  organisationId: null,
  email: '',
  phone: '',
  notes: '',
  honorific: '',
  pronunciation: '',
  positionSince: null,
  precedenceClass: null,
  precedenceNumber: null,
  assistantId: null,
};

const rank = (last: number) =>
  z.int(problem('not-a-number')).min(1, problem('not-a-number')).max(last, problem('not-a-number'));

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
  honorific: line(),
  pronunciation: line(),
  positionSince: partialDate.nullable(),
  precedenceClass: rank(5).nullable(),
  precedenceNumber: rank(10_000).nullable(),
  assistantId: id.nullable(),
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
