import { describe, expect, it } from 'vitest';
import { openMemoryOffice } from '../../db/connection/office';
import { redo, runStep, undo, undoState } from '../../db/queries/history';

const at = (second: number) => `2016-04-22T07:00:${String(second).padStart(2, '0')}.000Z`;

function office() {
  const { raw } = openMemoryOffice();
  let second = 0;
  return {
    raw,
    step: (operation: string, sql: string, mergeKey: string | null = null, seconds = 1) => {
      second += seconds;
      const info = { operation, subject: null, who: 'tester', at: at(second), mergeKey };
      raw.transaction(() => runStep(raw, info, () => raw.exec(sql)))();
    },
    undo: () => raw.transaction(() => undo(raw, 'tester', at(++second)))(),
    redo: () => raw.transaction(() => redo(raw, 'tester', at(++second)))(),
    names: () => raw.prepare('SELECT name FROM partner ORDER BY id').pluck().all(),
    steps: () => raw.prepare('SELECT count(*) FROM step').pluck().get(),
  };
}

const insert = (id: string, name: string) => `INSERT INTO partner (id, name) VALUES ('${id}', '${name}')`;

describe('history', () => {
  it('refuses a write outside a step', () => {
    expect(() => office().raw.exec(insert('a', 'Beirut'))).toThrow(/NOT NULL/);
  });

  it('says who changed what, when, from what to what', () => {
    const { raw, step } = office();
    step('create', insert('a', 'Beirut'));
    step('rename', `UPDATE partner SET name = 'Beyrouth'`);
    const rows = raw
      .prepare<[], { who: string; at: string; before: string | null; after: string }>(
        'SELECT who, at, before, after FROM change JOIN step ON step.seq = change.step ORDER BY change.seq',
      )
      .all();
    expect(
      rows.map((row) => [
        row.who,
        row.at,
        row.before && JSON.parse(row.before).name,
        JSON.parse(row.after).name,
      ]),
    ).toEqual([
      ['tester', at(1), null, 'Beirut'],
      ['tester', at(2), 'Beirut', 'Beyrouth'],
    ]);
  });

  it('undoes and redoes a step of many changes as one', () => {
    const own = office();
    own.step('create', insert('a', 'Beirut') + ';' + insert('b', 'Antalya'));
    own.step('rename', `UPDATE partner SET name = upper(name); DELETE FROM partner WHERE id = 'b'`);
    own.undo();
    expect(own.names()).toEqual(['Beirut', 'Antalya']);
    own.undo();
    expect(own.names()).toEqual([]);
    own.redo();
    own.redo();
    expect(own.names()).toEqual(['BEIRUT']);
    own.redo();
    expect(own.names()).toEqual(['BEIRUT']);
  });

  it('forgets what was undone once something new is done', () => {
    const own = office();
    own.step('create', insert('a', 'Beirut'));
    own.step('rename', `UPDATE partner SET name = 'Beyrouth'`);
    own.undo();
    own.step('other', `UPDATE partner SET country = 'LB'`);
    expect(undoState(own.raw)).toEqual({ undo: { operation: 'other', subject: null }, redo: null });
    own.undo();
    own.undo();
    expect(own.names()).toEqual([]);
  });

  it('redoes what was undone last, not what was undone before something new', () => {
    const own = office();
    own.step('create', insert('a', 'Beirut'));
    own.step('rename', `UPDATE partner SET name = 'Beyrouth'`);
    own.undo();
    own.step('other', `UPDATE partner SET country = 'LB'`);
    own.undo();
    expect(undoState(own.raw).redo?.operation).toBe('other');
    own.redo();
    expect(own.names()).toEqual(['Beirut']);
    expect(own.raw.prepare('SELECT country FROM partner').pluck().get()).toBe('LB');
    expect(undoState(own.raw)).toEqual({ undo: { operation: 'other', subject: null }, redo: null });
  });

  it('takes typing in one field as one step, until one pauses', () => {
    const own = office();
    own.step('create', insert('a', 'Beirut'));
    own.step('rename', `UPDATE partner SET name = 'B'`, 'partner a name');
    own.step('rename', `UPDATE partner SET name = 'Be'`, 'partner a name');
    own.step('rename', `UPDATE partner SET name = 'Bey'`, 'partner a name', 20);
    own.undo();
    expect(own.names()).toEqual(['Be']);
    own.undo();
    expect(own.names()).toEqual(['Beirut']);
  });

  it('keeps no step for a command that changed nothing', () => {
    const own = office();
    own.step('create', insert('a', 'Beirut'));
    const before = own.steps();
    own.step('rename', `UPDATE partner SET name = 'Beirut'`);
    expect(own.steps()).toBe(before);
    expect(undoState(own.raw).undo?.operation).toBe('create');
  });

  it('is itself never lost: an undo is a step too', () => {
    const own = office();
    own.step('create', insert('a', 'Beirut'));
    own.undo();
    const kinds = own.raw.prepare('SELECT kind, target FROM step ORDER BY seq').all();
    expect(kinds).toEqual([
      { kind: 'do', target: null },
      { kind: 'undo', target: 1 },
    ]);
  });
});
