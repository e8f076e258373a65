import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openOffice } from '../../db/connection/office';
import { listMissions } from '../../db/queries/missions';
import { searchAll } from '../../db/queries/search';
import { generateOffice } from '../bench/office/generate';
import { temporaryFolder } from '../support/temporary';

const open = (size: { missions: number; seed: number }) => {
  const path = join(temporaryFolder(), 'office.db');
  const records = generateOffice(path, size);
  return { records, office: openOffice(path) };
};

test('the generated office is one that the app could have written', () => {
  const { records, office } = open({ missions: 20, seed: 1 });
  const count = (from: string) =>
    office.raw.prepare<[], number>(`SELECT count(*) FROM ${from}`).pluck().get();
  expect(records).toBe(1_000);
  expect(listMissions(office.reader, {})).toHaveLength(20);
  expect(searchAll(office.reader, 'affald')).not.toHaveLength(0);
  expect(count('search')).toBe(records);
  expect(count(`step WHERE operation = 'missions.create' AND open = 0`)).toBe(20);
  expect(count(`change WHERE table_name = 'person' AND before IS NULL`)).toBe(200);
  expect(office.raw.pragma('foreign_key_check')).toEqual([]);
  expect(office.raw.pragma('integrity_check', { simple: true })).toBe('ok');
  office.close();
});

test('one seed gives one office, another another', () => {
  const notesOf = (seed: number) => {
    const { office } = open({ missions: 3, seed });
    const rows = office.raw.prepare('SELECT * FROM note ORDER BY id').all();
    office.close();
    return rows;
  };
  expect(notesOf(7)).toEqual(notesOf(7));
  expect(notesOf(8)).not.toEqual(notesOf(7));
});
