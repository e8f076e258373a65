import { fillTemplate } from '../../templates/fillTemplate';
import { joinLetters } from './joinLetters';

/** The bytes of one Word file with a letter for each of these values, one after the other. */
export async function lettersDocx(
  template: Uint8Array,
  letters: readonly Readonly<Record<string, string>>[],
  language: string,
): Promise<Uint8Array> {
  const filled: Uint8Array[] = [];
  for (const values of letters) filled.push(await fillTemplate(template, values, language));
  return joinLetters(filled);
}
