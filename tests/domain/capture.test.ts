import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asKind, captureKinds, parseCapture, prefixOf } from '../../db/domain/capture';

const kind = fc.constantFrom(...captureKinds);
/** As one types: words with the signs that mean something here among them. */
const typed = fc
  .array(
    fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.constantFrom('@', ':', 'b:', 'N:', 'løfte:', '  ', 'ø', 'o\u0308', 'C:\\', 'æ@b.dk'),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(' '));

const signs = (text: string) => text.normalize('NFC').replaceAll(/\s/gu, '');

describe('a line that is captured', () => {
  it('is of the kind that its prefix says, in either language', () => {
    const kinds = (...lines: string[]) => lines.map((line) => parseCapture(line, 'outcome').kind);
    expect(kinds('b: Skraldebiler', 'n: Trucks', 'Behov: vand', 'NEED:water')).toEqual(Array(4).fill('need'));
    expect(kinds('l: Vi sender', 'p: We send', 'løfte: x', 'lo\u0308fte: x', 'Promise: x')).toEqual([
      ...['promise', 'promise', 'promise', 'outcome', 'promise'],
    ]);
    expect(kinds('c: Ordret', 'q: Verbatim', 'citat: x', 'quote: x')).toEqual(Array(4).fill('quote'));
    expect(
      ['u: Aftalt', 'o: Agreed', 'Udbytte: x', 'outcome: x'].map((line) => parseCapture(line, 'quote').kind),
    ).toEqual(Array(4).fill('outcome'));
    expect(parseCapture('r: Aftalt', 'quote')).toEqual({ kind: 'outcome', text: 'Aftalt', saidBy: '' });
    expect(parseCapture('  b:   Skraldebiler ', 'quote')).toEqual({
      ...{ kind: 'need', text: 'Skraldebiler', saidBy: '' },
    });
  });

  it('is of the chosen kind where nothing else is said', () => {
    for (const line of [
      'Skraldebiler',
      'kl. 9: begynder',
      'C:\\data',
      'p://x',
      'Bemærk: ja',
      'constructor: x',
    ])
      expect(parseCapture(line, 'promise')).toEqual({ kind: 'promise', text: line, saidBy: '' });
  });

  it('says who said a quote, and takes no address for a name', () => {
    expect(parseCapture('q: Vi har ingen biler @ Borgmesteren', 'outcome')).toEqual({
      ...{ kind: 'quote', text: 'Vi har ingen biler', saidBy: 'Borgmesteren' },
    });
    expect(parseCapture('Skriv til a@b.dk', 'quote').saidBy).toBe('');
    expect(parseCapture('@ Borgmesteren', 'quote')).toEqual({
      ...{ kind: 'quote', text: '@ Borgmesteren', saidBy: '' },
    });
    expect(parseCapture('p: Send liste @ Mette', 'outcome').text).toBe('Send liste @ Mette');
  });

  it('loses nothing of what was typed', () => {
    fc.assert(
      fc.property(typed, kind, (line, chosen) => {
        const prefix = prefixOf(line);
        const { text, saidBy, kind: read } = parseCapture(line, chosen);
        expect(read).toBe(prefix?.kind ?? chosen);
        const kept = signs(saidBy === '' ? text : `${text}@${saidBy}`);
        expect(kept).toBe(signs(prefix ? prefix.rest : line));
        expect(line.normalize('NFC').endsWith(prefix?.rest ?? '')).toBe(true);
        expect([text, saidBy]).toEqual([text.trim(), saidBy.trim()]);
      }),
    );
  });

  it('becomes another kind and comes back as it was', () => {
    fc.assert(
      fc.property(typed, kind, kind, (line, chosen, to) => {
        const first = parseCapture(line, chosen);
        const other = asKind(first, to);
        expect(other.kind).toBe(to);
        const words = ({ text, saidBy }: typeof first) => signs(saidBy === '' ? text : `${text}@${saidBy}`);
        expect(words(other)).toBe(words(first));
        const back = first.kind === 'quote' ? asKind(other, 'quote') : first;
        expect(back).toEqual(first);
      }),
    );
  });
});
