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
  'cooperation',
  'decision',
  'agreement',
  'need',
  'solution',
  'result',
  'attachment',
  'memo',
] as const;
export type SearchKind = (typeof searchKinds)[number];

/** What a hit leads to: every kind that is found, and workshops, which are programme items with a page of their own. */
export type ShownKind = Exclude<SearchKind, 'case_reference' | 'attachment'> | 'workshop';

/** A record that was found: what to call it, what to say beside it, and where it is shown. */
export type SearchHit = {
  kind: SearchKind;
  id: string;
  title: string;
  context: string;
  /** The record to show: the hit itself, or what a number or file belongs to. */
  shows: { kind: ShownKind; id: string };
  /** The record whose page shows that one, where it has none of its own. */
  owner: { kind: 'mission' | 'partner' | 'cooperation'; id: string } | null;
};

export const search = {
  /** The best hits over all records, as one types; nothing for nothing. */
  all: query(z.object({ text: line() }).strict(), returns<SearchHit[]>()),
};
