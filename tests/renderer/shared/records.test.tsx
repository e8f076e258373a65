import '../../support/dom';
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { holdReading, useRecords } from '../../../renderer/shared/records';
import { renderOver } from '../../support/render';
import { testApi, value } from '../../support/test-api';

function Titles() {
  const missions = useRecords('missions', 'list', {}).data;
  return <p>{missions ? missions.map(({ title }) => title).join() || 'ingen' : 'læser'}</p>;
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
});
