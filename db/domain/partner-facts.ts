import type { FactValue, PartnerFact } from './partner';
import { fold } from './search';

/**
 * What is said of one thing: a single source, several that can all be right, or several that can't. What differs isn't
 * weighed here: each stands with its source and how far one may rely on it.
 */
export type Agreement = 'single' | 'agreeing' | 'conflicting';

/** The facts under one label, side by side. */
export type FactGroup = {
  /** As the first of them spells it. */
  readonly label: string;
  /** In the order given, at least one. */
  readonly facts: readonly PartnerFact[];
  readonly agreement: Agreement;
};

/**
 * Facts with the same label (however it is spelt) together, where the first of them stands; every fact exactly once.
 */
export function sideBySide(facts: readonly PartnerFact[]): FactGroup[] {
  const groups = Map.groupBy(facts, ({ label }) => fold(label).trim() || label);
  return [...groups.values()].map((own) => ({
    label: own[0]?.label ?? '',
    facts: own,
    agreement: agreementOf(own.map(({ value }) => value)),
  }));
}

function agreementOf(values: readonly FactValue[]): Agreement {
  if (values.length < 2) return 'single';
  const isConflicting = values.some((value, at) =>
    values.slice(at + 1).some((other) => conflict(value, other)),
  );
  return isConflicting ? 'conflicting' : 'agreeing';
}

/**
 * Whether two sources can't both be right as they stand. Figures of one unit conflict where they have nothing in
 * common: ranges that overlap don't. A figure without a unit is of whichever the other has. Texts conflict unless they
 * say the same, and a text that says nothing conflicts with nothing.
 */
export function conflict(a: FactValue, b: FactValue): boolean {
  if (saysNothing(a) || saysNothing(b)) return false;
  if (a.kind === 'text') return b.kind !== 'text' || spelt(a.text) !== spelt(b.text);
  if (b.kind === 'text') return true;
  if (a.unit !== '' && b.unit !== '' && spelt(a.unit) !== spelt(b.unit)) return true;
  const [first, second] = [bounds(a), bounds(b)];
  return first.high < second.low || second.high < first.low;
}

const saysNothing = (value: FactValue): boolean => value.kind === 'text' && value.text.trim() === '';

const spelt = (text: string): string => fold(text).trim() || text.trim();

const bounds = (value: Exclude<FactValue, { kind: 'text' }>) =>
  value.kind === 'number' ? { low: value.value, high: value.value } : value;
