import { sql } from 'drizzle-orm';
import type { Reader } from '../connection/office';
import { queryTerms } from '../domain/search';

export type FoundRecord = {
  kind: string;
  id: string;
  title: string;
  context: string;
  ownerKind: string | null;
  ownerId: string | null;
};

/** How many hits are worth a look. */
const limit = 30;

/** How each kind of record is named in a list of hits; the owner is the record whose page shows it. */
const sources: Record<
  string,
  { from: string; title: string; context: string; owner?: { kind: string; id: string } }
> = {
  mission: { from: 'mission r', title: 'r.title', context: 'r.place' },
  partner: { from: 'partner r', title: 'r.name', context: 'r.native_name' },
  organisation: { from: 'organisation r', title: 'r.name', context: 'r.city' },
  person: {
    from: 'person r LEFT JOIN organisation o ON o.id = r.organisation_id',
    title: `CASE WHEN trim(r.given_name || r.family_name) = '' THEN coalesce(nullif(r.native_name, ''), r.position)
      ELSE trim(r.given_name || ' ' || r.family_name) END`,
    context: `CASE WHEN r.position = '' THEN coalesce(o.name, '') ELSE r.position END`,
  },
  place: { from: 'place r', title: 'r.name', context: 'r.city' },
  programme_item: {
    from: 'programme_item r JOIN mission m ON m.id = r.mission_id AND m.deleted_at IS NULL',
    title: 'r.title',
    context: 'm.title',
    owner: { kind: `'mission'`, id: 'm.id' },
  },
  follow_up: {
    from: 'follow_up r LEFT JOIN mission m ON m.id = r.mission_id',
    title: 'r.title',
    context: `coalesce(m.title, '')`,
  },
  note: {
    from: 'note r JOIN mission m ON m.id = r.mission_id AND m.deleted_at IS NULL',
    title: `CASE WHEN r.title = '' THEN substr(r.body, 1, 60) ELSE r.title END`,
    context: 'm.title',
    owner: { kind: `'mission'`, id: 'm.id' },
  },
  case_reference: {
    from: `case_reference r LEFT JOIN mission m ON m.id = r.record_id AND m.deleted_at IS NULL
      LEFT JOIN partner p ON p.id = r.record_id AND p.deleted_at IS NULL`,
    title: 'r.as_pasted',
    context: `coalesce(m.title, p.name, '')`,
    owner: { kind: 'r.record_kind', id: 'r.record_id' },
  },
};

/** What a word in the title counts against one in the text. */
const weights = '10.0, 1.0';

/** The best hits over all records; every word must occur, each as the beginning of a word. */
export function searchAll(db: Reader, text: string): FoundRecord[] {
  const terms = queryTerms(text);
  if (terms === null) return [];
  const branches = Object.entries(sources).map(
    ([kind, { from, title, context, owner }]) => `
      SELECT hit.kind, r.id, ${title} AS title, ${context} AS context, ${owner?.kind ?? 'NULL'} AS ownerKind,
        ${owner?.id ?? 'NULL'} AS ownerId, hit.score
      FROM hit CROSS JOIN ${from} WHERE hit.kind = '${kind}' AND r.id = hit.record_id AND r.deleted_at IS NULL`,
  );
  return db.all<FoundRecord>(sql`
    WITH hit AS MATERIALIZED (
      SELECT e.kind, e.record_id, best.score FROM (
        SELECT rowid, bm25(search, ${sql.raw(weights)}) AS score FROM search
        WHERE search MATCH ${terms} ORDER BY score LIMIT ${limit}
      ) AS best JOIN search_entry e ON e.seq = best.rowid
    )
    ${sql.raw(branches.join(' UNION ALL '))} ORDER BY score`);
}
