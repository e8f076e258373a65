import '../../support/dom';
import { screen, waitFor } from '@testing-library/react';
import { getTableName, is } from 'drizzle-orm';
import { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { describe, expect, it } from 'vitest';
import * as tables from '../../../db/queries/tables';
import { holdReading, slowReads, useRecords } from '../../../renderer/shared/records';
import { renderOver } from '../../support/render';
import { testApi, value } from '../../support/test-api';

function Titles() {
  const missions = useRecords('missions', 'list', {}).data;
  return <p>{missions ? missions.map(({ title }) => title).join() || 'ingen' : 'læser'}</p>;
}

function Twice() {
  const missions = useRecords('missions', 'list', {}).data;
  const pairs = useRecords('duplicates', 'list').data;
  return (
    <p>
      {missions?.length} titler, {pairs?.length} par
    </p>
  );
}

describe('what is on the screen', () => {
  it('is read again when something changes during its very first read', async () => {
    const api = testApi();
    const { list } = api.missions;
    let answer = () => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    let reads = 0;
    api.missions.list = async (filter) => {
      const result = await list(filter);
      // The first answer, from before the change, is on its way for a while.
      if (reads++ === 0) await held;
      return result;
    };
    renderOver(<Titles />, { api });
    await waitFor(() => expect(reads).toBe(1));
    await value(api.missions.create({ title: 'Beirut', kind: 'fact-finding' }));
    answer();
    await screen.findByText('Beirut');
  });

  it('waits while something long is written, and is read once when that is over', async () => {
    const api = testApi();
    const { list } = api.missions;
    let reads = 0;
    api.missions.list = (filter) => {
      reads++;
      return list(filter);
    };
    renderOver(<Titles />, { api });
    await screen.findByText('ingen');
    const release = holdReading();
    const releaseToo = holdReading();
    for (const title of ['Antalya', 'Beirut'])
      await value(api.missions.create({ title, kind: 'fact-finding' }));
    release();
    expect(reads).toBe(1);
    screen.getByText('ingen');
    releaseToo();
    await screen.findByText(/Antalya/);
    expect(reads).toBe(2);
  });

  it('is left as it is where it takes long and was read from other tables, and else read again', async () => {
    const api = testApi();
    const { list } = api.duplicates;
    let reads = 0;
    api.duplicates.list = () => {
      reads++;
      return list();
    };
    renderOver(<Twice />, { api });
    await screen.findByText('0 titler, 0 par');
    const mission = { kind: 'fact-finding' } as const;
    for (const title of ['Antalya', 'Beirut']) await value(api.missions.create({ title, ...mission }));
    await screen.findByText('2 titler, 0 par');
    expect(reads).toBe(1);
    const jens = { givenName: 'Jens', familyName: 'Jensen', email: 'jens@kbh.dk' };
    await value(api.people.create(jens));
    await value(api.people.create(jens));
    await screen.findByText('2 titler, 1 par');
    await value(api.history.undo());
    await screen.findByText('2 titler, 0 par');
  });

  it('names its tables as the office does', () => {
    const names = Object.values(tables)
      .filter((table) => is(table, SQLiteTable))
      .map((table) => getTableName(table));
    expect(names).toEqual(expect.arrayContaining(Object.values(slowReads).flat()));
  });
});
