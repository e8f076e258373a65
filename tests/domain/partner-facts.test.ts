import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FactValue, PartnerFact } from '../../db/domain/partner';
import { conflict, sideBySide } from '../../db/domain/partner-facts';
import { fold } from '../../db/domain/search';

const fact = (id: string, label: string, value: FactValue): PartnerFact => ({
  ...{ id, label, value, partnerId: 'p', source: '', sourceDate: null, note: '' },
  reliability: 'not-assessed',
});
const text = (written: string): FactValue => ({ kind: 'text', text: written });
const number = (value: number, unit = ''): FactValue => ({ kind: 'number', value, unit });
const range = (low: number, high: number, unit = ''): FactValue => ({ kind: 'range', low, high, unit });

const value: fc.Arbitrary<FactValue> = fc.oneof(
  fc.constantFrom('', 'Arabisk', 'arabisk', 'Fransk').map(text),
  fc
    .tuple(fc.integer({ min: -5, max: 5 }), fc.constantFrom('', 'km²', 'KM²', 'mi²'))
    .map(([n, unit]) => number(n, unit)),
  fc
    .tuple(fc.integer({ min: -5, max: 5 }), fc.nat(5), fc.constantFrom('', 'km²'))
    .map(([low, more, unit]) => range(low, low + more, unit)),
);
const facts = fc
  .array(fc.tuple(fc.constantFrom('Indbyggere', 'indbyggere', '(Indbyggere)', 'Sprog', '★', '♥'), value))
  .map((all) => all.map(([label, own], index) => fact(String(index), label, own)));

describe('facts side by side', () => {
  it('have each fact exactly once, in the order given, under its own label', () => {
    fc.assert(
      fc.property(facts, (all) => {
        const groups = sideBySide(all);
        const ids = groups.flatMap((group) => group.facts.map(({ id }) => Number(id)));
        expect([...ids].sort((a, b) => a - b)).toEqual(all.map((_, index) => index));
        const key = (label: string) => fold(label).trim() || label;
        for (const { label, facts: own } of groups) {
          expect(own[0]?.label).toBe(label);
          expect(new Set(own.map((each) => key(each.label))).size).toBe(1);
          expect(own.map(({ id }) => Number(id))).toEqual(
            own.map(({ id }) => Number(id)).sort((a, b) => a - b),
          );
        }
        expect(new Set(groups.map(({ label }) => key(label))).size).toBe(groups.length);
        const firsts = groups.map(({ facts: [first] }) => Number(first?.id));
        expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
      }),
    );
  });

  it('are a single source, agree, or conflict exactly where two of them do', () => {
    fc.assert(
      fc.property(facts, (all) => {
        for (const { facts: own, agreement } of sideBySide(all)) {
          expect(agreement === 'single').toBe(own.length === 1);
          const isConflicting = own.some((a) => own.some((b) => conflict(a.value, b.value)));
          expect(agreement === 'conflicting').toBe(isConflicting);
        }
      }),
    );
  });

  it('don’t depend on which source comes first', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(conflict(a, b)).toBe(conflict(b, a));
        expect(conflict(a, a)).toBe(false);
      }),
    );
  });
});

describe('two sources', () => {
  it.each([
    [number(1_500_000), range(1_000_000, 2_000_000), false],
    [range(1_000_000, 2_000_000), range(2_000_000, 3_000_000), false],
    [range(1_000_000, 2_000_000), range(2_000_001, 3_000_000), true],
    [number(2_000_000, 'indbyggere'), number(1_000_000, 'indbyggere'), true],
    [number(85, 'km²'), number(85), false],
    [number(85, 'km²'), number(85, 'Km²'), false],
    [number(85, 'km²'), number(33, 'mi²'), true],
    [text('Arabisk'), text(' arabisk '), false],
    [text('Arabisk'), text('Fransk'), true],
    [text('  '), number(5), false],
    [text('ukendt'), number(5), true],
  ])('%o beside %o: conflicting %s', (a, b, expected) => expect(conflict(a, b)).toBe(expected));
});
