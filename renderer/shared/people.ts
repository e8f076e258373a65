import { type Person, personName } from '../../db/domain/person';
import type { Choice } from '../ui/ChoiceList';

type Named = Pick<Person, 'givenName' | 'familyName' | 'nativeName' | 'position'> & {
  organisationName: string | null;
};

/** What tells a person from others of the same name: office and organisation, without what they are already called by. */
export const personHint = (person: Named): string =>
  [person.position, person.organisationName]
    .filter((part) => part && part !== personName(person))
    .join(' · ');

/** A person as a picker offers them. */
export const personChoice = (person: Named & { id: string }): Choice => ({
  id: person.id,
  label: personName(person),
  hint: personHint(person),
});

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const firstLetter = (name: string): string =>
  letters.segment(name)[Symbol.iterator]().next().value?.segment ?? '';

/** The letters that stand for a person where there is no room for the name: of their names, else of the one in their own script. */
export const initialsOf = (person: Pick<Person, 'givenName' | 'familyName' | 'nativeName'>): string => {
  const latin = firstLetter(person.givenName) + firstLetter(person.familyName);
  return (latin || firstLetter(person.nativeName)).toLocaleUpperCase();
};
