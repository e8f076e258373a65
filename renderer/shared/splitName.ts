import type { Person } from '../../db/domain/person';

const offices =
  /(mester|minister|direktør|chef|leder|ambassadør|konsul|rådmand|formand|sekretær|præsident|guvernør|mayor|director|ambassador|governor|president|secretary|officer)(en|inden)?$/iu;
const particles = new Set([
  'af',
  'von',
  'van',
  'der',
  'den',
  'de',
  'da',
  'del',
  'di',
  'la',
  'bin',
  'ibn',
  'bint',
  'abu',
  'al',
  'el',
]);

/**
 * What someone typed for a person, as the fields it belongs in: "Anne Marie Holm" and "Holm, Anne Marie" by given and family
 * name ("Jan van der Meer" with its particles), a name in another script than the Latin as it is, and an office
 * ("Overborgmesteren") as an office.
 */
export function splitName(
  text: string,
): Partial<Pick<Person, 'givenName' | 'familyName' | 'nativeName' | 'position'>> {
  const name = text.trim().replace(/\s+/gu, ' ');
  if (!/\p{Script=Latin}/u.test(name)) return { nativeName: name };
  const [family = '', given] = name.split(/\s*,\s*/u, 2);
  if (given) return { givenName: given, familyName: family };
  const words = name.split(' ');
  if (words.some((word) => offices.test(word))) return { position: name };
  if (words.length === 1) return { givenName: name };
  const particle = words.findIndex((word, index) => index > 0 && particles.has(word));
  const start = particle > 0 && particle < words.length - 1 ? particle : words.length - 1;
  return { givenName: words.slice(0, start).join(' '), familyName: words.slice(start).join(' ') };
}
