import { and, desc, eq, lt, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../connection/office';
import type { ProgrammeRecords, ProgrammeVersion } from '../domain/programme-records';
import { readSnapshot, writeSnapshot } from '../domain/programme-snapshot';
import { alive } from './alive';
import { programmeVersion } from './tables';

const { id, missionId, number, name, note, releasedAt, sequence, records } = programmeVersion;
const columns = { id, missionId, number, name, note, releasedAt, sequence };

/** A mission's released versions without what they hold, the latest first. */
export function listVersions(db: Reader, ofMission: string): ProgrammeVersion[] {
  return db
    .select(columns)
    .from(programmeVersion)
    .where(and(eq(missionId, ofMission), alive(programmeVersion)))
    .orderBy(desc(number))
    .all();
}

/** One version of a mission; undefined when there is none, or its release was undone. */
export function getVersion(db: Reader, ofMission: string, versionId: string): ProgrammeVersion | undefined {
  return db
    .select(columns)
    .from(programmeVersion)
    .where(and(eq(id, versionId), eq(missionId, ofMission), alive(programmeVersion)))
    .get();
}

/** What a version holds; null when what is stored can't be read. */
export function recordsOfVersion(db: Reader, versionId: string): ProgrammeRecords | null {
  const row = db.select({ records }).from(programmeVersion).where(eq(id, versionId)).get();
  return row ? readSnapshot(row.records) : null;
}

/**
 * What a mission's versions before a number hold, the first one first; without those that can't be read, of which
 * nothing can be said.
 */
export function recordsBefore(db: Reader, ofMission: string, before: number): ProgrammeRecords[] {
  return db
    .select({ records })
    .from(programmeVersion)
    .where(and(eq(missionId, ofMission), lt(number, before), alive(programmeVersion)))
    .orderBy(number)
    .all()
    .flatMap((row) => readSnapshot(row.records) ?? []);
}

/**
 * The highest number and sequence that any version of a mission has had, 0 for none. One whose release was undone may
 * be out in the world all the same: history remembers it.
 */
export function highestEver(db: Reader, ofMission: string): Pick<ProgrammeVersion, 'number' | 'sequence'> {
  return db.get(sql`
    SELECT coalesce(max(number), 0) AS number, coalesce(max(sequence), 0) AS sequence FROM (
      SELECT number, sequence FROM programme_version WHERE mission_id = ${ofMission}
      UNION ALL
      SELECT after ->> 'number', after ->> 'sequence' FROM change
        WHERE table_name = 'programme_version' AND after ->> 'mission_id' = ${ofMission}
    )`);
}

/** Keeps a programme as it is now as a version. */
export function insertVersion(db: Writer, version: ProgrammeVersion, held: ProgrammeRecords): void {
  db.insert(programmeVersion)
    .values({ ...version, records: writeSnapshot(held) })
    .run();
}
