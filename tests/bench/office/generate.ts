import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openOffice } from '../../../db/connection/office';
import { writeDirectory } from './directory';
import { writeCaseReference, writeMission } from './mission';
import { randomFrom } from './random';
import { writingTo } from './writing';

/** How many searchable records there are to a mission. */
export const recordsPerMission = 50;
export const personsPerMission = 10;
/** How many missions are written in one transaction. */
const batch = 200;

/** `missions`: how many; `seed`: the same seed gives the same office. */
export type OfficeSize = { missions: number; seed: number };

/**
 * Writes an office such as one has after many years: {@link recordsPerMission} searchable records to a mission (persons
 * 10, organisations 1.5, programme items 15, follow-ups 10, notes 8, the rest case references, partners and their places), and the
 * rows that need no search. They go through the app's own file format, triggers and steps (one for each mission), so
 * history and search index are those of a real office; nothing of the history is trimmed.
 * @param path of the new file; whatever lay there is replaced when the new one is whole
 * @returns how many searchable records it holds: exactly 50 to a mission from some hundred missions on
 */
export function generateOffice(path: string, { missions, seed }: OfficeSize): number {
  mkdirSync(dirname(path), { recursive: true });
  const unfinished = `${path}.new`;
  const removeParts = (of: string) =>
    ['', '-wal', '-shm'].forEach((suffix) => rmSync(`${of}${suffix}`, { force: true }));
  removeParts(unfinished);
  const office = openOffice(unfinished);
  // Durability is worth nothing in a file that is only there when it is whole.
  office.raw.pragma('synchronous = OFF');
  const writing = writingTo(office, randomFrom(seed));
  const inBatches = <T>(items: T[], work: (item: T) => void) => {
    for (let at = 0; at < items.length; at += batch)
      office.raw.transaction(() => items.slice(at, at + batch).forEach(work)).immediate();
  };

  const directory = office.raw.transaction(() =>
    writeDirectory(writing, {
      partners: Math.max(2, Math.round(missions * 0.03)),
      organisations: Math.max(2, Math.round(missions * 1.5)),
      persons: missions * personsPerMission,
    }),
  )();
  const written: ReturnType<typeof writeMission>[] = [];
  inBatches([...Array(missions).keys()], () => written.push(writeMission(writing, directory)));
  const count = office.raw.prepare<[], number>('SELECT count(*) FROM search_entry').pluck();
  const missing = Math.max(0, missions * recordsPerMission - (count.get() ?? 0));
  inBatches(
    Array.from({ length: missing }, () => writing.random.pick(written)),
    (mission) =>
      writing.step('caseReferences.create', mission.createdAt, () => writeCaseReference(writing, mission)),
  );
  const records = count.get() ?? 0;
  office.raw.pragma('wal_checkpoint(TRUNCATE)');
  office.close();
  removeParts(path);
  renameSync(unfinished, path);
  return records;
}

/**
 * The generated office of a folder, written unless it is there already; what other offices were kept there go then.
 * @param format what the file's making depends on, as a short word for its name
 * @returns its path
 */
export function generatedOffice(folder: string, format: string, size: OfficeSize): string {
  const path = join(folder, `${size.missions}-${size.seed}-${format}.db`);
  if (!existsSync(path)) {
    rmSync(folder, { recursive: true, force: true });
    generateOffice(path, size);
  }
  return path;
}
