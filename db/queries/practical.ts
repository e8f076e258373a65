import { and, asc, eq, getTableColumns, isNotNull, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../connection/office';
import type { PassportRecord } from '../domain/hints';
import type { PracticalData, PracticalPatch } from '../domain/practical-data';
import { alive, given } from './alive';
import { countedOn } from './counted-on';
import { within } from './many-ids';
import { participation, practicalData } from './tables';

const { id, createdAt, deletedAt, ...columns } = getTableColumns(practicalData);

type Row = { [Column in keyof typeof columns]: (typeof practicalData.$inferSelect)[Column] };

/** The practical data of a mission's participants, those that have any, whatever they answered. */
export function listPracticalData(db: Reader, missionId: string): PracticalData[] {
  return db
    .select(columns)
    .from(practicalData)
    .innerJoin(participation, eq(participation.id, practicalData.participationId))
    .where(and(eq(participation.missionId, missionId), alive(participation), alive(practicalData)))
    .orderBy(asc(createdAt), asc(id))
    .all()
    .map(fromRow);
}

/** When the passports of those run out who are counted on for some missions, where that is noted. */
export const passportsOf = (db: Reader, missionIds: readonly string[]): PassportRecord[] =>
  db
    .select({
      missionId: participation.missionId,
      side: participation.side,
      passportExpires: sql<string>`${practicalData.passportExpires}`,
    })
    .from(practicalData)
    .innerJoin(participation, eq(participation.id, practicalData.participationId))
    .where(
      and(
        within(participation.missionId, missionIds),
        isNotNull(practicalData.passportExpires),
        countedOn(),
        alive(participation),
        alive(practicalData),
      ),
    )
    .all();

/** A participation's practical data; undefined when nothing is written down. */
export function getPracticalData(db: Reader, participationId: string): PracticalData | undefined {
  const row = db
    .select(columns)
    .from(practicalData)
    .where(and(eq(practicalData.participationId, participationId), alive(practicalData)))
    .get();
  return row && fromRow(row);
}

export function insertPracticalData(db: Writer, recordId: string, data: PracticalData): void {
  db.insert(practicalData)
    .values({ ...data, ...listsOf(data), id: recordId })
    .run();
}

export function updatePracticalData(db: Writer, participationId: string, patch: PracticalPatch): void {
  const set = given({ ...patch, ...listsOf(patch) });
  if (Object.keys(set).length > 0)
    db.update(practicalData)
      .set(set)
      .where(and(eq(practicalData.participationId, participationId), alive(practicalData)))
      .run();
}

/** Takes the practical data of some participations away. */
export function removePracticalData(db: Writer, participationIds: readonly string[], now: string): void {
  db.update(practicalData)
    .set({ deletedAt: now })
    .where(and(within(practicalData.participationId, participationIds), alive(practicalData)))
    .run();
}

/** Lists stand in the table as their words with commas between. */
const listsOf = ({
  visaPoints,
  diets,
  accessNeeds,
}: Partial<Pick<PracticalData, 'visaPoints' | 'diets' | 'accessNeeds'>>) => ({
  visaPoints: visaPoints?.join(','),
  diets: diets?.join(','),
  accessNeeds: accessNeeds?.join(','),
});

// Nothing but the closed lists of the domain gets into these columns: inputs are parsed by them.
const fromRow = (row: Row): PracticalData => ({
  ...row,
  visaPoints: wordsOf(row.visaPoints) as PracticalData['visaPoints'],
  diets: wordsOf(row.diets) as PracticalData['diets'],
  accessNeeds: wordsOf(row.accessNeeds) as PracticalData['accessNeeds'],
  clothingSize: row.clothingSize as PracticalData['clothingSize'],
});

const wordsOf = (text: string): string[] => (text === '' ? [] : text.split(','));
