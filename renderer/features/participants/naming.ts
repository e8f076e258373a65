import { personName } from '../../../db/domain/person';
import type { ParticipantRow } from '../../../electron/contract/participations';
import type { Language } from '../../i18n';

/**
 * A person's name within a sentence: an office that stands for the name begins small in Danish ("i stedet for
 * overborgmesteren").
 */
export function nameInSentence(person: ParticipantRow, language: Language): string {
  const name = personName(person);
  const isOffice = name === person.position && !/^\p{Lu}{2}/u.test(name);
  return isOffice && language === 'da' ? name.charAt(0).toLocaleLowerCase() + name.slice(1) : name;
}
