import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitLines, isRightToLeft, textWidth } from '../../renderer/shared/seatingText';

describe('a name on a seat', () => {
  it('is broken between words and after a hyphen, and cut only where it doesn’t fit', () => {
    expect(fitLines('Bo Holm', 120, 13, 2)).toEqual(['Bo Holm']);
    expect(fitLines('Anne Margrethe Lindegaard-Christoffersen', 130, 13, 2)).toEqual([
      'Anne Margrethe',
      'Lindegaard-Christo…',
    ]);
    expect(fitLines('Lindegaard-Christoffersen', 130, 13, 2)).toEqual(['Lindegaard-', 'Christoffersen']);
    expect(fitLines('', 120, 13, 2)).toEqual([]);
  });

  it('says the whole name or that something is missing, in lines that fit', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: 30, max: 200 }),
        fc.constantFrom(1, 2, 3),
        (text, width, most) => {
          const lines = fitLines(text, width, 13, most);
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(width);
          const squeezed = (given: string) => given.replace(/\s/gu, '');
          const isCut = lines.at(-1)?.endsWith('…') ?? false;
          expect(isCut || squeezed(lines.join('')) === squeezed(text)).toBe(true);
        },
      ),
    );
  });

  it('runs from the right where it is Arabic', () => {
    expect(isRightToLeft('هدى الأسعد')).toBe(true);
    expect(isRightToLeft('1. هدى')).toBe(true);
    expect(isRightToLeft('Ziad هدى')).toBe(false);
    expect(isRightToLeft('')).toBe(false);
  });
});
