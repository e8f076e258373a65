import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missingTexts, textIn } from '../../db/domain/programme-texts';
import { anItem } from './records';

const arabic = { language: 'ar', title: 'ورشة النفايات', publicNote: '' };

describe('a programme’s words in one of its languages', () => {
  const item = anItem({
    title: 'Affaldsworkshop',
    publicNote: 'Tag gode sko på.',
    texts: [arabic, { language: 'en', title: ' ', publicNote: 'Wear good shoes.' }],
  });
  const languages = ['da', 'en', 'ar'];

  it('are the item’s own in the first', () => {
    expect(textIn(item, 'da', languages)).toEqual({
      title: { text: 'Affaldsworkshop', language: 'da' },
      publicNote: { text: 'Tag gode sko på.', language: 'da' },
    });
  });

  it('fall back to the first, title and note each by itself, and say so', () => {
    expect(textIn(item, 'ar', languages)).toEqual({
      title: { text: 'ورشة النفايات', language: 'ar' },
      publicNote: { text: 'Tag gode sko på.', language: 'da' },
    });
    expect(textIn(item, 'en', languages)).toEqual({
      title: { text: 'Affaldsworkshop', language: 'da' },
      publicNote: { text: 'Wear good shoes.', language: 'en' },
    });
    expect(textIn(item, 'fr', languages).title).toEqual({ text: 'Affaldsworkshop', language: 'da' });
  });

  it('stay the own ones in the first language, whatever once was translated to it', () => {
    expect(textIn(item, 'ar', ['ar', 'da']).title).toEqual({ text: 'Affaldsworkshop', language: 'ar' });
  });
});

describe('what is missing', () => {
  it('is every title, and every note that the first language has', () => {
    const items = [
      anItem({ id: 'a', title: 'Affald', publicNote: 'Sko', texts: [arabic] }),
      anItem({ id: 'b', title: 'Middag', texts: [{ language: 'en', title: 'Dinner', publicNote: '' }] }),
    ];
    expect(missingTexts(items, ['da', 'en', 'ar'])).toEqual([
      { itemId: 'a', language: 'en', field: 'title' },
      { itemId: 'a', language: 'en', field: 'publicNote' },
      { itemId: 'a', language: 'ar', field: 'publicNote' },
      { itemId: 'b', language: 'ar', field: 'title' },
    ]);
  });

  it('is nothing with one language, nor for what is cancelled', () => {
    expect(missingTexts([anItem()], ['da'])).toEqual([]);
    expect(missingTexts([anItem({ status: 'cancelled' })], ['da', 'en'])).toEqual([]);
  });

  it('is exactly what a document would have to say in another language', () => {
    const words = fc.constantFrom('', ' ', 'ord');
    const texts = fc.uniqueArray(
      fc.record({ language: fc.constantFrom('da', 'en', 'ar', 'fr'), title: words, publicNote: words }),
      { selector: ({ language }) => language },
    );
    fc.assert(
      fc.property(
        words,
        texts,
        fc.shuffledSubarray(['da', 'en', 'ar'], { minLength: 1 }),
        (note, all, languages) => {
          const item = anItem({ publicNote: note, texts: all });
          const missing = missingTexts([item], languages);
          for (const language of languages) {
            const { title, publicNote } = textIn(item, language, languages);
            const lacks = (field: string) =>
              missing.some((one) => one.language === language && one.field === field);
            expect(lacks('title')).toBe(title.language !== language);
            expect(lacks('publicNote')).toBe(
              publicNote.text.trim() !== '' && publicNote.language !== language,
            );
          }
        },
      ),
    );
  });
});
