import { useState } from 'react';
import { isConfirmed, type NamedResult, type ResultKind } from '../../../db/domain/result';
import { fold } from '../../../db/domain/search';

/** What the register is narrowed to; each part left out narrows nothing. */
export type Filter = {
  text?: string;
  partnerId?: string;
  cooperationId?: string;
  topicId?: string;
  kind?: ResultKind;
  year?: string;
  isConfirmed?: 'yes' | 'no';
};

/** The view as it was left; it lasts as long as the app runs. */
let kept: Filter = {};

/** How the register is narrowed, with a way to change parts of it. */
export function useFilter() {
  const [filter, setFilter] = useState(kept);
  const set = (next: Filter) => {
    kept = Object.fromEntries(
      Object.entries(next).filter(([, value]) => value !== undefined && value !== ''),
    );
    setFilter(kept);
  };
  return {
    filter,
    /** A part that is undefined narrows no longer. */
    narrow: (part: Filter) => set({ ...kept, ...part }),
    clear: () => set({}),
  };
}

/** Whether a result is among those that a filter lets through. */
export function passes(result: NamedResult, filter: Filter): boolean {
  const words = fold(filter.text ?? '')
    .split(' ')
    .filter(Boolean);
  const text = fold([result.title, result.detail, result.because, result.partnerName].join(' '));
  return (
    words.every((word) => text.includes(word)) &&
    isOr(filter.partnerId, result.partnerId) &&
    isOr(filter.cooperationId, result.cooperationId) &&
    isOr(filter.topicId, result.topicId) &&
    isOr(filter.kind, result.kind) &&
    isOr(filter.year, result.happenedOn?.slice(0, 4)) &&
    isOr(filter.isConfirmed, isConfirmed(result) ? 'yes' : 'no')
  );
}

const isOr = (wanted: string | undefined, own: string | null | undefined): boolean =>
  wanted === undefined || wanted === own;

/** What some results can be narrowed by: those that they have, by name; years, the latest first. */
export function optionsOf(results: readonly NamedResult[]) {
  const named = (pairs: readonly (readonly [string | null, string | null])[]) =>
    [...new Map(pairs.flatMap(([id, name]) => (id && name ? [[id, name] as const] : [])))]
      .map(([id, label]) => ({ id, label }))
      .sort((a, b) => a.label.localeCompare(b.label, 'da'));
  const years = results.flatMap(({ happenedOn }) => (happenedOn ? [happenedOn.slice(0, 4)] : []));
  return {
    partners: named(results.map(({ partnerId, partnerName }) => [partnerId, partnerName])),
    cooperations: named(
      results.map(({ cooperationId, cooperationTitle }) => [cooperationId, cooperationTitle]),
    ),
    years: [...new Set(years)]
      .sort()
      .reverse()
      .map((year) => ({ id: year, label: year })),
  };
}
