/** What a programme says in each of its languages. The first language's words are the record's own, the others' its `texts`. */
import { type ItemText, isLive, type ProgrammeItem } from './programme';

/** Words and the language that they really are in, BCP 47. */
export type Worded = { readonly text: string; readonly language: string };

type Speaking = Pick<ProgrammeItem, 'title' | 'publicNote' | 'texts'>;

const isSaid = (text: string | undefined): text is string => text !== undefined && text.trim() !== '';

/**
 * Title and public note of an item (or of a mission, its titles as `texts`) in a language. What nobody has written in it
 * is given as it is in the first of `languages`, each of the two by itself, so that a document can mark which language
 * it is.
 */
export function textIn(
  { title, publicNote, texts }: Speaking,
  language: string,
  languages: readonly string[],
): { title: Worded; publicNote: Worded } {
  const first = languages[0] ?? language;
  const own = language === first ? undefined : texts.find((text) => text.language === language);
  const worded = (translated: string | undefined, original: string): Worded =>
    isSaid(translated) ? { text: translated, language } : { text: original, language: first };
  return { title: worded(own?.title, title), publicNote: worded(own?.publicNote, publicNote) };
}

/**
 * What an item says, as a programme in other languages keeps it: title and public note in its first language, as far as
 * anybody has written them in that, the former ones as a translation.
 * @param from the languages of the item's own mission, `to` those of the other
 */
export function wordedFor(item: Speaking, from: readonly string[], to: readonly string[]): Speaking {
  const { title, publicNote, texts } = item;
  const [first, former] = [to[0], from[0]];
  if (first === undefined || former === undefined || first === former) return { title, publicNote, texts };
  const own = textIn(item, first, from);
  const others: readonly ItemText[] = texts.filter(
    ({ language }) => language !== first && language !== former,
  );
  return {
    title: own.title.text,
    publicNote: own.publicNote.text,
    texts: [...others, { language: former, title, publicNote }],
  };
}

/** A field of an item that nobody has written in one of the languages. */
export type MissingText = {
  readonly itemId: string;
  readonly language: string;
  readonly field: 'title' | 'publicNote';
};

/**
 * What isn't written yet in the languages after the first: each title, and each public note that the first language has.
 * Cancelled items need no words. In the order of the items, then of the languages.
 */
export function missingTexts(
  items: readonly (Speaking & Pick<ProgrammeItem, 'id' | 'status'>)[],
  languages: readonly string[],
): MissingText[] {
  return items.filter(isLive).flatMap(({ id: itemId, publicNote, texts }) =>
    languages.slice(1).flatMap((language) => {
      const own = texts.find((text) => text.language === language);
      const missing: MissingText[] = [];
      if (!isSaid(own?.title)) missing.push({ itemId, language, field: 'title' });
      if (isSaid(publicNote) && !isSaid(own?.publicNote))
        missing.push({ itemId, language, field: 'publicNote' });
      return missing;
    }),
  );
}
