import { and, desc, eq } from 'drizzle-orm';
import type { Reader } from '../connection/office';
import type { Captured, CaptureKind } from '../domain/capture';
import { blankFollowUp } from '../domain/follow-up';
import { blankNeed } from '../domain/need';
import { alive } from './alive';
import { getFollowUp } from './follow-ups';
import { getNeed, isNeedInUse, needWordings } from './needs';
import { attachment, followUpContact, need, workshopQuote } from './result-tables';
import { caseReference, followUp, followUpChange, mission, outcome, partner, programmeItem } from './tables';

/** A line that was written down, which record it became, and when (UTC instant). */
export type StoredLine = Captured & { id: string; itemId: string; createdAt: string };

/** How many of the last lines are to be seen. */
const shown = 8;

/** Where the text of each kind of line is. */
const texts = {
  outcome: outcome.text,
  need: need.title,
  promise: followUp.title,
  quote: workshopQuote.text,
} as const;
const sources = { outcome, need, promise: followUp, quote: workshopQuote } as const;
const kinds = Object.keys(sources) as CaptureKind[];

/** The lines of a workshop that were written down last, the latest first, however they were. */
export const lastLines = (db: Reader, itemId: string): StoredLine[] =>
  kinds
    .flatMap((kind) => linesOf(db, kind, { itemId }))
    .sort((a, b) => compare(b.createdAt, a.createdAt) || compare(b.id, a.id))
    .slice(0, shown);

/** One line; undefined when there is none, it was removed, or it isn't of a programme item. */
export const getLine = (db: Reader, kind: CaptureKind, id: string): StoredLine | undefined =>
  linesOf(db, kind, { id })[0];

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function linesOf(db: Reader, kind: CaptureKind, which: { itemId: string } | { id: string }): StoredLine[] {
  const source = sources[kind];
  const { id, itemId, createdAt } = source;
  // Each has these columns: which table it is doesn't matter to the query.
  const rows = db
    .select({
      id,
      itemId,
      createdAt,
      text: texts[kind],
      ...(kind === 'quote' && { saidBy: workshopQuote.saidBy }),
    })
    .from(source as typeof outcome)
    .where(and('id' in which ? eq(id, which.id) : eq(itemId, which.itemId), alive(source)))
    .orderBy(desc(createdAt), desc(id))
    .limit(shown)
    .all() as { id: string; itemId: string | null; createdAt: string; text: string; saidBy?: string }[];
  return rows.flatMap(({ itemId: own, saidBy = '', ...row }) =>
    own === null ? [] : { ...row, saidBy, kind, itemId: own },
  );
}

/** Whether a line's record says more than the line, which its becoming another kind of record would lose. */
export function saysMore(db: Reader, kind: CaptureKind, id: string): boolean {
  if (kind === 'need') return needSaysMore(db, id);
  return kind === 'promise' && promiseSaysMore(db, id);
}

function needSaysMore(db: Reader, id: string): boolean {
  const own = getNeed(db, id);
  if (!own) return false;
  // Where and when it was heard is the workshop's, and comes with every line.
  const { topicId: _topic, missionId: _mission, itemId: _item, heardOn: _day, ...blank } = blankNeed;
  return (
    differs(own, blank) || needWordings(db, id).length > 0 || isNeedInUse(db, id) || hasRows(db, 'need', id)
  );
}

function promiseSaysMore(db: Reader, id: string): boolean {
  const own = getFollowUp(db, id);
  if (!own) return false;
  const { topicId: _topic, missionId: _mission, itemId: _item, ...blank } = blankFollowUp;
  const has = (table: typeof followUpContact | typeof followUpChange) =>
    db
      .select({ id: table.id })
      .from(table as typeof followUpChange)
      .where(and(eq(table.followUpId, id), alive(table)))
      .all().length;
  return (
    differs(own, blank) || has(followUpContact) > 0 || has(followUpChange) > 1 || hasRows(db, 'follow_up', id)
  );
}

/** Whether files or case numbers belong to a record. */
const hasRows = (db: Reader, kind: 'need' | 'follow_up', recordId: string): boolean =>
  [attachment, caseReference].some(
    (table) =>
      db
        .select({ id: table.id })
        .from(table as typeof caseReference)
        .where(and(eq(table.recordKind, kind), eq(table.recordId, recordId), alive(table)))
        .limit(1)
        .get() !== undefined,
  );

const differs = <T extends object>(own: T, blank: Partial<T>): boolean =>
  (Object.keys(blank) as (keyof T)[]).some(
    (field) => JSON.stringify(own[field]) !== JSON.stringify(blank[field]),
  );

/** The partner of a programme item's mission; null without one, or when it was deleted. */
export const partnerAt = (db: Reader, itemId: string): { id: string; name: string } | null =>
  db
    .select({ id: partner.id, name: partner.name })
    .from(programmeItem)
    .innerJoin(mission, eq(mission.id, programmeItem.missionId))
    .innerJoin(partner, and(eq(partner.id, mission.partnerId), alive(partner)))
    .where(eq(programmeItem.id, itemId))
    .get() ?? null;
