import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { useCommands } from '../../../renderer/shared/commands';
import { useOfferUndo } from '../../../renderer/shared/useOfferUndo';
import { ToastRegion } from '../../../renderer/ui/ToastRegion';
import { toastQueue } from '../../../renderer/ui/toasts';
import { renderOver } from '../../support/render';
import { testApi, value } from '../../support/test-api';

afterEach(() => toastQueue.clear());

function Deleting({ onUndo }: { onUndo: () => void }) {
  const offerUndo = useOfferUndo();
  useCommands([{ id: 'edit.undo', name: 'Fortryd', group: 'edit', run: onUndo }]);
  return (
    <button onClick={() => void offerUndo('Beirut er slettet')} type="button">
      Slet
    </button>
  );
}

async function offered() {
  const api = testApi();
  await value(api.partners.create({ kind: 'city', name: 'Beirut' }));
  const undone: string[] = [];
  const user = userEvent.setup();
  renderOver(
    <>
      <Deleting onUndo={() => undone.push('undone')} />
      <ToastRegion closeLabel="Luk" label="Beskeder" />
    </>,
    { api },
  );
  await user.click(screen.getByRole('button', { name: 'Slet' }));
  return { api, undone, user, offer: await screen.findByRole('button', { name: 'Fortryd' }) };
}

describe('the offer to take something back', () => {
  it('takes back what it is about', async () => {
    const { undone, user, offer } = await offered();
    await user.click(offer);
    await waitFor(() => expect(undone).toEqual(['undone']));
  });

  it('says so, and undoes nothing, once something else was done', async () => {
    const { api, undone, user, offer } = await offered();
    await value(api.partners.create({ kind: 'city', name: 'Tripoli' }));
    await user.click(offer);
    await screen.findByText(/^Der er sket andet siden/);
    expect(undone).toEqual([]);
  });
});
