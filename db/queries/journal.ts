import { and, eq, inArray, sql } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/sqlite-core';
import type { Reader, Writer } from '../connection/office';
import { type DocumentKind, type JournalEntry, type JournalRecord, journalEntries } from '../domain/journal';
import { alive } from './alive';
import { within } from './many-ids';
import { memo } from './memo-tables';
import {
  agreement,
  attachment,
  cooperation,
  decision,
  decisionBody,
  need,
  result,
  solution,
} from './result-tables';
import { caseReference, followUp, mission, partner, programmeItem } from './tables';

/** The register of what belongs in a case, the newest first; thirteen queries, however much that is. */
export const listJournal = (db: Reader): JournalEntry[] =>
  journalEntries(
    [...memosIn(db), ...attachmentsIn(db), ...ownersIn(db), ...othersIn(db)],
    db
      .select({
        recordKind: caseReference.recordKind,
        recordId: caseReference.recordId,
        system: caseReference.system,
        numberKind: caseReference.numberKind,
        asPasted: caseReference.asPasted,
        normalised: caseReference.normalised,
      })
      .from(caseReference)
      .where(alive(caseReference))
      .orderBy(caseReference.id)
      .all(),
  );

const plain = { date: null, party: '', filing: null, memo: null, file: null } as const;

function memosIn(db: Reader): JournalRecord[] {
  const rows = db
    .select({
      id: memo.id,
      title: memo.title,
      kind: memo.kind,
      direction: memo.direction,
      party: memo.party,
      asker: memo.asker,
      bodyName: decisionBody.name,
      datedOn: memo.datedOn,
      journalisedOn: memo.journalisedOn,
      finishedOn: memo.finishedOn,
      cooperationId: memo.cooperationId,
      missionId: memo.missionId,
    })
    .from(memo)
    .leftJoin(decisionBody, and(eq(decisionBody.id, memo.bodyId), alive(decisionBody)))
    .where(alive(memo))
    .all();
  return rows.map((row) => ({
    kind: 'memo',
    id: row.id,
    title: row.title,
    date: row.datedOn,
    party: row.party || (row.kind === 'answer' ? row.asker : '') || (row.bodyName ?? ''),
    belongsTo: refs({ cooperation: row.cooperationId, mission: row.missionId }),
    filing: {
      direction: row.direction,
      party: row.party,
      datedOn: row.datedOn,
      journalisedOn: row.journalisedOn,
    },
    memo: { kind: row.kind, isFinished: row.finishedOn !== null },
    file: null,
  }));
}

function attachmentsIn(db: Reader): JournalRecord[] {
  const rows = db
    .select({
      id: attachment.id,
      title: attachment.name,
      recordKind: attachment.recordKind,
      recordId: attachment.recordId,
      direction: attachment.direction,
      party: attachment.party,
      datedOn: attachment.datedOn,
      journalisedOn: attachment.journalisedOn,
      size: attachment.size,
      sha256: attachment.sha256,
    })
    .from(attachment)
    .where(alive(attachment))
    .all();
  return rows.map(({ id, title, recordKind, recordId, size, sha256, ...filing }) => ({
    kind: 'attachment',
    id,
    title,
    date: filing.datedOn,
    party: filing.party,
    belongsTo: [{ kind: recordKind, id: recordId }],
    filing,
    memo: null,
    file: { size, sha256 },
  }));
}

/** The records that belong in a case whatever they are filed under. */
function ownersIn(db: Reader): JournalRecord[] {
  const missions = db
    .select({
      id: mission.id,
      title: mission.title,
      startsOn: mission.startsOn,
      period: mission.period,
      cooperationId: mission.cooperationId,
      party: partner.name,
    })
    .from(mission)
    .leftJoin(partner, and(eq(partner.id, mission.partnerId), alive(partner)))
    .where(alive(mission))
    .all();
  const cooperations = db
    .select({ id: cooperation.id, title: cooperation.title, party: partner.name })
    .from(cooperation)
    .leftJoin(partner, and(eq(partner.id, cooperation.partnerId), alive(partner)))
    .where(alive(cooperation))
    .all();
  const decisions = db
    .select({
      id: decision.id,
      title: decision.title,
      date: decision.decidedOn,
      cooperationId: decision.cooperationId,
      missionId: decision.missionId,
      party: decisionBody.name,
    })
    .from(decision)
    .leftJoin(decisionBody, and(eq(decisionBody.id, decision.bodyId), alive(decisionBody)))
    .where(alive(decision))
    .all();
  const agreements = db
    .select({
      id: agreement.id,
      title: agreement.title,
      date: agreement.signedOn,
      cooperationId: agreement.cooperationId,
      party: partner.name,
    })
    .from(agreement)
    .leftJoin(cooperation, eq(cooperation.id, agreement.cooperationId))
    .leftJoin(partner, and(eq(partner.id, cooperation.partnerId), alive(partner)))
    .where(alive(agreement))
    .all();
  return [
    ...missions.map(
      ({ startsOn, period, cooperationId, party, ...row }): JournalRecord => ({
        ...plain,
        ...row,
        kind: 'mission',
        date: startsOn ?? period,
        party: party ?? '',
        belongsTo: refs({ cooperation: cooperationId }),
      }),
    ),
    ...cooperations.map(
      ({ party, ...row }): JournalRecord => ({
        ...plain,
        ...row,
        kind: 'cooperation',
        party: party ?? '',
        belongsTo: [],
      }),
    ),
    ...decisions.map(
      ({ cooperationId, missionId, party, ...row }): JournalRecord => ({
        ...plain,
        ...row,
        kind: 'decision',
        party: party ?? '',
        belongsTo: refs({ cooperation: cooperationId, mission: missionId }),
      }),
    ),
    ...agreements.map(
      ({ cooperationId, party, ...row }): JournalRecord => ({
        ...plain,
        ...row,
        kind: 'agreement',
        party: party ?? '',
        belongsTo: refs({ cooperation: cooperationId }),
      }),
    ),
  ];
}

/** Of all else what has a number or a file, and every partner, of which there are few. */
function othersIn(db: Reader): JournalRecord[] {
  const named = unionAll(
    db.select({ id: caseReference.recordId }).from(caseReference).where(alive(caseReference)),
    db.select({ id: attachment.recordId }).from(attachment).where(alive(attachment)),
  );
  const partners = db
    .select({ id: partner.id, title: partner.name })
    .from(partner)
    .where(alive(partner))
    .all();
  const needs = db
    .select({
      id: need.id,
      title: need.title,
      date: need.heardOn,
      partnerId: need.partnerId,
      missionId: need.missionId,
      party: partner.name,
    })
    .from(need)
    .innerJoin(partner, and(eq(partner.id, need.partnerId), alive(partner)))
    .where(and(inArray(need.id, named), alive(need)))
    .all();
  const solutions = db
    .select({ id: solution.id, title: solution.title })
    .from(solution)
    .where(and(inArray(solution.id, named), alive(solution)))
    .all();
  const results = db
    .select({
      id: result.id,
      title: result.title,
      date: result.happenedOn,
      missionId: result.missionId,
      cooperationId: result.cooperationId,
    })
    .from(result)
    .where(and(inArray(result.id, named), alive(result)))
    .all();
  const followUps = db
    .select({
      id: followUp.id,
      title: followUp.title,
      missionId: followUp.missionId,
      partnerId: followUp.partnerId,
    })
    .from(followUp)
    .where(and(inArray(followUp.id, named), alive(followUp)))
    .all();
  const workshops = db
    .select({ id: programmeItem.id, title: programmeItem.title, missionId: programmeItem.missionId })
    .from(programmeItem)
    .where(and(inArray(programmeItem.id, named), alive(programmeItem)))
    .all();
  return [
    ...partners.map((row): JournalRecord => ({ ...plain, ...row, kind: 'partner', belongsTo: [] })),
    ...needs.map(
      ({ partnerId, missionId, ...row }): JournalRecord => ({
        ...plain,
        ...row,
        kind: 'need',
        belongsTo: refs({ mission: missionId, partner: partnerId }),
      }),
    ),
    ...solutions.map((row): JournalRecord => ({ ...plain, ...row, kind: 'solution', belongsTo: [] })),
    ...results.map(
      ({ missionId, cooperationId, ...row }): JournalRecord => ({
        ...plain,
        ...row,
        kind: 'result',
        belongsTo: refs({ mission: missionId, cooperation: cooperationId }),
      }),
    ),
    ...followUps.map(
      ({ missionId, partnerId, ...row }): JournalRecord => ({
        ...plain,
        ...row,
        kind: 'follow_up',
        belongsTo: refs({ mission: missionId, partner: partnerId }),
      }),
    ),
    ...workshops.map(
      ({ missionId, ...row }): JournalRecord => ({
        ...plain,
        ...row,
        kind: 'workshop',
        belongsTo: refs({ mission: missionId }),
      }),
    ),
  ];
}

/** Those of the fields that name a record, in their order. */
const refs = (
  fields: Partial<Record<'cooperation' | 'mission' | 'partner', string | null>>,
): JournalRecord['belongsTo'] =>
  Object.entries(fields).flatMap(([kind, id]) =>
    id ? [{ kind: kind as 'cooperation' | 'mission' | 'partner', id }] : [],
  );

const documentTables = { memo, attachment };

/** Which of some documents are there. */
export const documentsThere = (db: Reader, kind: DocumentKind, ids: readonly string[]): number => {
  const table = documentTables[kind];
  const [row] = db
    .select({ count: sql<number>`count(*)` })
    .from(table)
    .where(and(within(table.id, ids), alive(table)))
    .all();
  return row?.count ?? 0;
};

/** Journalises documents on a day, or (null) takes that back. */
export function setJournalised(
  db: Writer,
  kind: DocumentKind,
  ids: readonly string[],
  journalisedOn: string | null,
): void {
  const table = documentTables[kind];
  db.update(table).set({ journalisedOn }).where(within(table.id, ids)).run();
}
