import { describe, expect, it } from 'vitest';
import { type Labels, labelsIn } from '../../renderer/documents/labels';
import { isolated, isolates } from '../../renderer/documents/paper/isolated';
import * as dates from '../../renderer/documents/paper/paperDates';

const written = ['da', 'en', 'ar', 'fr', 'de'];

/** Every word of a language; functions are called with something for each of their arguments. */
function wordsOf(labels: object, path = ''): [string, string][] {
  return Object.entries(labels).flatMap(([name, value]: [string, unknown]): [string, string][] => {
    const here = `${path}.${name}`;
    if (typeof value === 'string') return [[here, value]];
    if (typeof value === 'function') return [[here, String(value(2, 3, 4))]];
    return typeof value === 'object' && value !== null ? wordsOf(value, here) : [];
  });
}

describe('the fixed words of documents', () => {
  it.each(written)('are all there in %s', (language) => {
    const words = wordsOf(labelsIn(language));
    expect(words.map(([path]) => path)).toEqual(wordsOf(labelsIn('da')).map(([path]) => path));
    for (const [path, word] of words) {
      expect(word.trim(), path).not.toBe('');
      expect(word, path).not.toContain('undefined');
    }
  });

  it('are in the script of the language', () => {
    const others = wordsOf(labelsIn('ar')).filter(([, word]) => !/[\u0600-\u06ff]/.test(word));
    expect(others.map(([path]) => path)).toEqual(['.labelled']);
  });

  it('fall back to English where nobody wrote them, and know a language in any region', () => {
    expect(labelsIn('uk')).toBe(labelsIn('en'));
    expect(labelsIn('fr-LB')).toBe(labelsIn('fr'));
  });

  it.each<[string, (labels: Labels) => string, string]>([
    ['da', (labels) => labels.capacity(1), 'plads til 1 person'],
    ['da', (labels) => labels.people(12), '12 personer'],
    ['fr', (labels) => labels.people(0), '0 personne'],
    ['fr', (labels) => labels.people(2), '2 personnes'],
    ['ar', (labels) => labels.people(1), 'شخص واحد'],
    ['ar', (labels) => labels.people(2), 'شخصان'],
    ['ar', (labels) => labels.people(7), '7 أشخاص'],
    ['ar', (labels) => labels.people(26), '26 شخصًا'],
    ['ar', (labels) => labels.people(100), '100 شخص'],
  ])('count as %s does', (language, say, words) => {
    expect(say(labelsIn(language))).toBe(words);
  });
});

describe('dates and times in documents', () => {
  it.each([
    ['da', 'Mandag den 16. maj 2016', '16.–19. maj 2016', '9.30–11.00', '5 timer og 45 minutter'],
    ['en', 'Monday, 16 May 2016', '16–19 May 2016', '09:30–11:00', '5 hours and 45 minutes'],
    ['fr', 'Lundi 16 mai 2016', '16–19 mai 2016', '09:30–11:00', '5 heures et 45 minutes'],
    ['de', 'Montag, 16. Mai 2016', '16.–19. Mai 2016', '09:30–11:00', '5 Stunden und 45 Minuten'],
    // Both sets of month names, and Latin digits; the marks make the first time stand on the right.
    ['ar', 'الاثنين، 16 أيار/مايو 2016', '16–19 أيار/مايو 2016', '‏09:30‏–‏11:00', '5 ساعات و45 دقيقة'],
    ['ar-EG', 'الاثنين، 16 مايو 2016', '16–19 مايو 2016', '‏09:30‏–‏11:00', '5 ساعات و45 دقيقة'],
  ])('are written as %s writes them', (language, heading, range, clocks, duration) => {
    // Spaces around a dash and a comma before the year come and go with the version of Unicode's data.
    const bare = (text: string) => text.replaceAll(/\s*([–])\s*/g, '$1').replaceAll(/[،,] (?=\d{4})/g, ' ');
    expect(dates.dayHeading('2016-05-16', language)).toBe(heading);
    expect(bare(dates.dateRange('2016-05-16', '2016-05-19', language))).toBe(range);
    expect(dates.clockRange('2016-05-16T09:30', '2016-05-16T11:00', language)).toBe(clocks);
    expect(dates.duration(345, language).replaceAll('\u00a0', ' ')).toBe(duration);
  });

  it('say both months of a range in Arabic by both names', () => {
    const range = dates.dateRange('2016-05-30', '2016-06-02', 'ar');
    expect(range).toContain('30 أيار/مايو');
    expect(range).toContain('2 حزيران/يونيو');
  });

  it('never say more of a mission than is known', () => {
    expect(dates.missionDates({ kind: 'unknown' }, 'da')).toBe('');
    expect(dates.missionDates({ kind: 'approximate', period: '2017' }, 'da')).toBe('2017');
    expect(dates.missionDates({ kind: 'approximate', period: '2017-01' }, 'fr')).toBe('janvier 2017');
  });
});

describe('an isolated text', () => {
  it('is told from what stands around it, however often', () => {
    expect(isolates(`a ${isolated('b')} c`)).toEqual([
      { text: 'a ', isIsolated: false },
      { text: 'b', isIsolated: true },
      { text: ' c', isIsolated: false },
    ]);
    expect(isolates(isolated(`a ${isolated('b')}`))).toEqual([{ text: 'a b', isIsolated: true }]);
    expect(isolated('')).toBe('');
  });

  it('loses no character to marks that someone typed', () => {
    const text = (parts: readonly { text: string }[]) => parts.map((part) => part.text).join('');
    expect(text(isolates('a\u2069b\u2068c'))).toBe('abc');
  });
});
