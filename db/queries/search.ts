import { sql } from 'drizzle-orm';
import type { Reader } from '../connection/office';
import { caseNumbersMeant } from '../domain/case-reference';
import { queryTerms } from '../domain/search';
import { listOf } from './many-ids';

export type FoundRecord = {
  kind: string;
  id: string;
  title: string;
  context: string;
  showsKind: string;
  showsId: string;
  ownerKind: string | null;
  ownerId: string | null;
};

/** How many hits are worth a look. */
const limit = 30;

type Source = {
  from: string;
  title: string;
  context: string;
  /** The record that it leads to, where that isn't itself. */
  shows?: { kind: string; id: string };
  /** The record whose page shows that one, where it has none of its own. */
  owner?: { kind: string; id: string };
  /** What must be there for it to be worth finding. */
  where?: string;
};

/**
 * What a number or a file belongs to, and on whose page that is shown.
 * @param kind the record's kind, in SQL
 * @param id the record's id, in SQL
 */
const belongingTo = (kind: string, id: string) => ({
  joins: `LEFT JOIN mission m ON m.id = ${id} AND m.deleted_at IS NULL
      LEFT JOIN partner p ON p.id = ${id} AND p.deleted_at IS NULL
      LEFT JOIN cooperation c ON c.id = ${id} AND c.deleted_at IS NULL
      LEFT JOIN decision d ON d.id = ${id} AND d.deleted_at IS NULL
      LEFT JOIN agreement a ON a.id = ${id} AND a.deleted_at IS NULL
      LEFT JOIN follow_up f ON f.id = ${id} AND f.deleted_at IS NULL
      LEFT JOIN need n ON n.id = ${id} AND n.deleted_at IS NULL
      LEFT JOIN solution s ON s.id = ${id} AND s.deleted_at IS NULL
      LEFT JOIN memo w ON w.id = ${id} AND w.deleted_at IS NULL
      LEFT JOIN result o ON o.id = ${id} AND o.deleted_at IS NULL
      LEFT JOIN programme_item i ON i.id = ${id} AND i.deleted_at IS NULL
        AND EXISTS (SELECT 1 FROM mission WHERE id = i.mission_id AND deleted_at IS NULL)`,
  context: `coalesce(m.title, p.name, c.title, d.title, a.title, f.title, n.title, s.title, o.title, w.title, i.title, '')`,
  shows: { kind, id },
  where: 'coalesce(m.id, p.id, c.id, d.id, a.id, f.id, n.id, s.id, o.id, w.id, i.id) IS NOT NULL',
  owner: {
    kind: `CASE WHEN i.id IS NOT NULL THEN 'mission' WHEN n.id IS NOT NULL THEN 'partner'
      WHEN coalesce(a.cooperation_id, d.cooperation_id) IS NOT NULL THEN 'cooperation'
      WHEN d.mission_id IS NOT NULL THEN 'mission' END`,
    id: `coalesce(i.mission_id, n.partner_id, a.cooperation_id, d.cooperation_id, d.mission_id)`,
  },
});

const ofFile = belongingTo('r.record_kind', 'r.record_id');
/** A number can be a file's: it leads to what the file belongs to. */
const ofNumber = belongingTo('coalesce(b.record_kind, r.record_kind)', 'coalesce(b.record_id, r.record_id)');

/** How each kind of record is named in a list of hits. */
const sources: Record<string, Source> = {
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
    from: 'follow_up r LEFT JOIN mission m ON m.id = r.mission_id AND m.deleted_at IS NULL',
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
    from: `case_reference r LEFT JOIN attachment b
      ON r.record_kind = 'attachment' AND b.id = r.record_id AND b.deleted_at IS NULL ${ofNumber.joins}`,
    title: 'r.as_pasted',
    context: `CASE WHEN b.id IS NULL THEN ${ofNumber.context} ELSE b.name || ' · ' || ${ofNumber.context} END`,
    shows: ofNumber.shows,
    owner: ofNumber.owner,
    where: ofNumber.where,
  },
  attachment: {
    from: `attachment r ${ofFile.joins}`,
    title: 'r.name',
    context: ofFile.context,
    shows: ofFile.shows,
    owner: ofFile.owner,
    where: ofFile.where,
  },
  cooperation: {
    from: 'cooperation r LEFT JOIN partner p ON p.id = r.partner_id',
    title: 'r.title',
    context: `coalesce(p.name, '')`,
  },
  decision: {
    from: `decision r LEFT JOIN decision_body b ON b.id = r.body_id`,
    title: 'r.title',
    context: `coalesce(b.name, '')`,
    owner: {
      kind: `CASE WHEN r.cooperation_id IS NULL THEN 'mission' ELSE 'cooperation' END`,
      id: 'coalesce(r.cooperation_id, r.mission_id)',
    },
  },
  agreement: {
    from: 'agreement r JOIN cooperation c ON c.id = r.cooperation_id AND c.deleted_at IS NULL',
    title: 'r.title',
    context: 'c.title',
    owner: { kind: `'cooperation'`, id: 'c.id' },
  },
  need: {
    from: 'need r JOIN partner p ON p.id = r.partner_id AND p.deleted_at IS NULL',
    title: 'r.title',
    context: 'p.name',
    owner: { kind: `'partner'`, id: 'p.id' },
  },
  solution: {
    from: 'solution r LEFT JOIN organisation o ON o.id = r.provider_id',
    title: 'r.title',
    context: `coalesce(o.name, '')`,
  },
  memo: {
    from: `memo r LEFT JOIN cooperation c ON c.id = r.cooperation_id LEFT JOIN mission m ON m.id = r.mission_id`,
    title: 'r.title',
    context: `coalesce(c.title, m.title, '')`,
  },
  result: {
    from: 'result r LEFT JOIN mission m ON m.id = r.mission_id AND m.deleted_at IS NULL',
    title: 'r.title',
    context: `coalesce(m.title, '')`,
  },
};

/** What a word in the title counts against one in the text. */
const weights = '10.0, 1.0';

/** Before every hit of the text: bm25 is never so good. */
const exact = -1_000_000;

/**
 * The best hits over all records; every word must occur, each as the beginning of a word. What is a case number, however
 * it is written, finds that number, and before all else.
 */
export function searchAll(db: Reader, text: string): FoundRecord[] {
  const terms = queryTerms(text);
  if (terms === null) return [];
  const branches = Object.entries(sources).map(
    ([kind, { from, title, context, shows, owner, where }]) => `
      SELECT hit.kind, r.id, ${title} AS title, ${context} AS context, ${shows?.kind ?? 'hit.kind'} AS showsKind,
        ${shows?.id ?? 'r.id'} AS showsId, ${owner?.kind ?? 'NULL'} AS ownerKind, ${owner?.id ?? 'NULL'} AS ownerId,
        hit.score
      FROM hit CROSS JOIN ${from} WHERE hit.kind = '${kind}' AND r.id = hit.record_id AND r.deleted_at IS NULL
        ${where ? `AND ${where}` : ''}`,
  );
  return db.all<FoundRecord>(sql`
    WITH number AS MATERIALIZED (
      SELECT id FROM case_reference
      WHERE normalised IN ${listOf(caseNumbersMeant(text))} AND deleted_at IS NULL LIMIT ${limit}
    ),
    hit AS MATERIALIZED (
      SELECT e.kind, e.record_id, best.score FROM (
        SELECT rowid, bm25(search, ${sql.raw(weights)}) AS score FROM search
        WHERE search MATCH ${terms} ORDER BY score LIMIT ${limit}
      ) AS best JOIN search_entry e ON e.seq = best.rowid
      WHERE NOT (e.kind = 'case_reference' AND e.record_id IN (SELECT id FROM number))
      UNION ALL SELECT 'case_reference', id, ${exact} FROM number
    )
    ${sql.raw(branches.join(' UNION ALL '))} ORDER BY score`);
}
