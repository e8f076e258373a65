import '../../support/dom';
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useRecords } from '../../../renderer/shared/records';
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
});
