import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { type Office, openOffice } from '../../db/connection/office';
import { conflictsOfOffice } from '../../db/domain/conflicts';
import { addDays } from '../../db/domain/dates';
import { localTime } from '../../db/domain/wall-time';
import { conflictInputs } from '../../db/queries/conflicts';
import { handlers } from '../../electron/handlers';
import { createDispatch } from '../../electron/ipc/dispatch';
import { type Figure, median, rounded } from './figures';
import { officeDay } from './office/frame';

const edits = 300;
const sizes = [250, 500, 1_000, 2_000];
const rounds = 5;

/** One edit in a big office against a small one, and everything recomputed as an office grows. */
export function measureConflicts(full: string, small: string, folder: string): Figure[] {
  return [...measureEdits(full, small, folder), ...measureAll(full)];
}

/**
 * The same edit in both: into each goes one and the same mission with four full days, its people those who are on the
 * most missions of the office and its places the most visited ones. An item is moved (`programme.move`) and the
 * mission's conflicts are asked for (`conflicts.list`), through the dispatch, by turns.
 */
function measureEdits(full: string, small: string, folder: string): Figure[] {
  const [big, little] = [full, small].map((path, index) => {
    const copy = join(folder, `conflicts-${index}.db`);
    copyFileSync(path, copy);
    return { copy, ...editor(openOffice(copy)) };
  });
  if (!big || !little) throw new Error('there are two offices');
  const samples = { big: [] as number[], little: [] as number[] };
  for (let edit = -edits / 10; edit < edits; edit++) {
    const [inBig, inLittle] = [big.edit(edit), little.edit(edit)];
    if (edit < 0) continue;
    samples.big.push(inBig);
    samples.little.push(inLittle);
  }
  for (const { office, copy } of [big, little]) {
    office.close();
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${copy}${suffix}`, { force: true });
  }
  const [inBig, inLittle] = [median(samples.big), median(samples.little)];
  return [
    {
      name: 'conflicts: one edit, big office against small',
      ...{ measured: inBig / inLittle, unit: '×', budget: 1.5 },
      from: `${rounded(inBig)} ms against ${rounded(inLittle)} ms, medians of ${edits}; ${big.found} and ${little.found} conflicts`,
    },
  ];
}

function editor(office: Office) {
  const surroundings = {
    now: () => new Date(`${officeDay}T08:00:00Z`),
    newId: () => v7(),
    who: 'bench',
    kind: 'office' as const,
  };
  const dispatch = createDispatch(office, handlers, surroundings, (error) => {
    throw error;
  });
  const call = (operation: string, input: unknown): unknown => {
    const { result } = dispatch({ id: v7(), operation, input });
    if (!result.ok) throw new Error(`${operation} failed: ${JSON.stringify(result.error)}`);
    return result.value;
  };
  const { missionId, itemIds } = busyMission(office, call);
  const list = () => call('conflicts.list', { missionId }) as unknown[];
  return {
    office,
    found: list().length,
    /** How long one edit took, in milliseconds. */
    edit: (index: number): number => {
      const at = Math.abs(index) % itemIds.length;
      const began = performance.now();
      call('programme.move', { moves: [{ id: itemIds[at], time: timeOf(at, Math.abs(index) % 2 === 0) }] });
      list();
      return performance.now() - began;
    },
  };
}

const itemsPerDay = 6;

/** Six items a day from 8 o'clock on, an hour and a half each with a quarter between; some moved on by that quarter. */
function timeOf(index: number, isMoved: boolean) {
  const day = addDays(officeDay, Math.floor(index / itemsPerDay));
  const start = 8 * 60 + (index % itemsPerDay) * 105 + (isMoved ? 15 : 0);
  return { kind: 'timed', startsAt: localTime(day, start), endsAt: localTime(day, start + 90) };
}

function busyMission(office: Office, call: (operation: string, input: unknown) => unknown) {
  const ids = (sql: string) => office.raw.prepare<[], string>(sql).pluck().all();
  const persons = ids(`SELECT person_id FROM participation GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 10`);
  const places = ids(
    `SELECT place_id FROM programme_item WHERE place_id NOT NULL GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 5`,
  );
  const made = (value: unknown) => (value as { id: string }).id;
  const dates = { kind: 'exact', startsOn: officeDay, endsOn: addDays(officeDay, 3) };
  const missionId = made(
    call('missions.create', { title: 'Bench', kind: 'fact-finding', dates, zone: 'Asia/Beirut' }),
  );
  const participationIds = persons.map((personId) =>
    made(call('participations.add', { missionId, personId, invitation: 'accepted' })),
  );
  const itemIds = Array.from({ length: itemsPerDay * 4 }, (_, index) =>
    made(
      call('programme.create', {
        ...{ missionId, kind: 'meeting', title: 'Bench', participationIds },
        placeId: places[index % places.length],
        time: timeOf(index, false),
      }),
    ),
  );
  return { missionId, itemIds };
}

/**
 * All conflicts of the first so many missions of the office, from their records in memory: how much longer the most take
 * than the fewest, against how much n log n grows. Reading the records is told beside it.
 */
function measureAll(path: string): Figure[] {
  const office = openOffice(path);
  const ids = office.raw.prepare<[], string>('SELECT id FROM mission ORDER BY id').pluck().all();
  const counts = sizes.filter((size) => size <= ids.length);
  const began = performance.now();
  const inputs = conflictInputs(office.reader, ids, officeDay);
  const reading = performance.now() - began;
  office.close();
  const measured = counts.map((size) => {
    const some = inputs.slice(0, size);
    let found = 0;
    const times = Array.from({ length: rounds }, () => {
      const started = performance.now();
      const all = conflictsOfOffice(some);
      const took = performance.now() - started;
      found = [...all.values()].reduce((sum, { length }) => sum + length, 0);
      return took;
    });
    // The quickest: what else the machine does only ever adds.
    return { size, found, took: Math.min(...times) };
  });
  const [least, most] = [measured[0], measured.at(-1)];
  if (!least || !most || least === most) return [];
  const work = (size: number) => size * Math.log(size);
  const steps = measured.map(({ size, took, found }) => `${size}: ${rounded(took)} ms (${found} found)`);
  return [
    {
      name: 'conflicts: everything, growth against n log n',
      measured: most.took / least.took / (work(most.size) / work(least.size)),
      ...{ unit: '×', budget: 1.25 },
      from: `missions ${steps.join(', ')}; the quickest of ${rounds}`,
    },
    {
      name: 'conflicts: reading everything',
      ...{ measured: reading, unit: 'ms', budget: null },
      from: `the records of ${inputs.length} missions`,
    },
  ];
}
