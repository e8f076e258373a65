import { isLanguage } from '../../../db/domain/language';
import { fold } from '../../../db/domain/search';
import { commonLanguages } from '../../shared/languages';

let tags: Map<string, string> | undefined;

/** The language that a text names in Danish or English, or by its tag (`da`, `pt-BR`); null for none that is known. */
export function languageTag(text: string): string | null {
  tags ??= new Map(
    (['en', 'da'] as const).flatMap((language) =>
      commonLanguages(language).map(({ id, label }) => [fold(label), id] as const),
    ),
  );
  const named = tags.get(fold(text));
  if (named !== undefined) return named;
  return text.length <= 11 && isLanguage(text) ? text : null;
}
