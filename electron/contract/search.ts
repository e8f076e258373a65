import { z } from 'zod';
import { line } from '../../db/domain/fields';
import { query, returns } from './operation';

export const searchKinds = [
  'mission',
  'partner',
  'organisation',
  'person',
  'place',
  'programme_item',
  'follow_up',
  'note',
  'case_reference',
] as const;
export type SearchKind = (typeof searchKinds)[number];

/** A record that was found: what to call it, what to say beside it, and whose page it is on. */
export type SearchHit = {
  kind: SearchKind;
  id: string;
  title: string;
  context: string;
  /** The record whose page shows it, where it has none of its own. */
  owner: { kind: 'mission' | 'partner'; id: string } | null;
};

export const search = {
  /** The best hits over all records, as one types; nothing for nothing. */
  all: query(z.object({ text: line() }).strict(), returns<SearchHit[]>()),
};
