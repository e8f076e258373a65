import type { Random } from './random';
import { subjects, words } from './words';

type Language = keyof typeof words;

/** Danish mostly, English often, Arabic now and then: as in the papers of such an office. */
export function languageOf(random: Random): Language {
  const draw = random.next();
  if (draw < 0.6) return 'da';
  return draw < 0.92 ? 'en' : 'ar';
}

/** A line about a subject. */
export function title(random: Random, language = languageOf(random)): string {
  const subject = random.pickEarly(subjects)[language];
  const length = random.between(1, 4);
  return capitalised([...phrase(random, language, length), subject].join(' '));
}

/** Sentences without much sense, with the words of a real text in about their real frequency. */
export function prose(random: Random, sentences: number): string {
  const language = languageOf(random);
  return Array.from({ length: sentences }, () => {
    const subject = random.pickEarly(subjects)[language];
    const sentence = [
      ...phrase(random, language, random.between(3, 8)),
      subject,
      ...phrase(random, language, random.between(1, 4)),
    ];
    return `${capitalised(sentence.join(' '))}.`;
  }).join(' ');
}

function phrase(random: Random, language: Language, length: number): string[] {
  return Array.from({ length }, () => random.pickEarly<string>(words[language]));
}

const capitalised = (text: string) => text.charAt(0).toLocaleUpperCase('da') + text.slice(1);
