import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guarded, unguarded } from '../../db/domain/sheet-cell';

describe('a cell of separated values', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['-2', "'-2"],
    ['+4512345678', "'+4512345678"],
    ['+45-12-34', "'+45-12-34"],
    ['\t=1', "'\t=1"],
    ["'=1", "''=1"],
    ['+45 12 34 56 78', '+45 12 34 56 78'],
    ['+961 1 000000', '+961 1 000000'],
    ['0045 12345678', '0045 12345678'],
    ["'t Hooft", "'t Hooft"],
    ['Anna-Marie', 'Anna-Marie'],
    ['', ''],
  ])('%s', (text, cell) => {
    expect(guarded(text)).toBe(cell);
    expect(unguarded(cell)).toBe(text);
  });

  it('never begins as a formula does, but for numbers one calls, and says the same when it is read', () => {
    const nasty = fc
      .tuple(fc.stringMatching(/^'{0,2}[=+\-@\t\r]?'?$/), fc.string())
      .map(([start, rest]) => start + rest);
    fc.assert(
      fc.property(nasty, (text) => {
        const cell = guarded(text);
        expect(unguarded(cell)).toBe(text);
        expect(/^[=+\-@\t\r]/.test(cell)).toBe(/^\+\d{1,4}( \d+)+$/.test(text));
      }),
    );
  });
});
