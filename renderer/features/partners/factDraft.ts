import type { PartnerFact, PartnerFactPatch, Reliability } from '../../../db/domain/partner';
import type { Language, Translate } from '../../i18n';
import { formatFactValue, parseFactValue } from '../../shared/factValue';

/** A fact as it is written; the value is one text, which may turn out to be a number or a range. */
export type FactDraft = {
  label: string;
  written: string;
  source: string;
  sourceDate: string | null;
  note: string;
  reliability: Reliability;
};

export const emptyFact: FactDraft = {
  label: '',
  written: '',
  source: '',
  sourceDate: null,
  note: '',
  reliability: 'not-assessed',
};

export function draftOf(fact: PartnerFact, t: Translate, language: Language): FactDraft {
  const { label, value, source, sourceDate, note, reliability } = fact;
  return { label, written: formatFactValue(value, t, language), source, sourceDate, note, reliability };
}

/** The fields that a draft changes, read as a fact's. */
export function changesOf(before: FactDraft, after: FactDraft, language: Language): PartnerFactPatch {
  const { written, ...plain } = after;
  const changed = Object.entries(plain).filter(
    ([field, value]) => before[field as keyof typeof plain] !== value,
  );
  return {
    ...Object.fromEntries(changed),
    ...(written === before.written ? {} : { value: parseFactValue(written, language) }),
  };
}
