import '../../support/dom';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { AddingForm } from '../../../renderer/shared/AddingForm';
import { CreateDialog } from '../../../renderer/shared/CreateDialog';
import { TextField } from '../../../renderer/ui/TextField';
import { renderOver } from '../../support/render';
import { testApi, value } from '../../support/test-api';

describe('a record that is made in a form', () => {
  it('is made once, however often one asks for it', async () => {
    const api = testApi();
    const onClose = vi.fn();
    let answer = () => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const create = vi.fn(async (draft: { title: string }) => {
      if (draft.title !== '') await held;
      return api.missions.create({ ...draft, kind: 'fact-finding' });
    });
    renderOver(
      <CreateDialog
        create={create}
        draftKey="mission new"
        empty={{ title: '' }}
        onClose={onClose}
        onCreated={() => {}}
        title="Ny rejse"
      >
        {({ draft, change, errorOf }) => (
          <TextField
            error={errorOf('title')}
            label="Titel"
            onChange={(title) => change({ title })}
            value={draft.title}
          />
        )}
      </CreateDialog>,
      { api },
    );
    const user = userEvent.setup();
    const button = screen.getByRole('button', { name: 'Opret' });
    // What was refused can be tried again.
    await user.click(button);
    await screen.findByText('Skal udfyldes.');
    await user.type(screen.getByLabelText('Titel'), 'Beirut');
    await user.dblClick(button);
    answer();
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
    expect(create).toHaveBeenCalledTimes(2);
    expect(await value(api.missions.list({}))).toHaveLength(1);
  });

  it('is made once when the second click comes after it was made', async () => {
    const add = vi.fn(async () => ({ ok: true as const, value: null }));
    const onDone = vi.fn();
    renderOver(
      <AddingForm add={add} addsSeveral draftKey="gift new" empty={{ what: '' }} onDone={onDone}>
        {({ draft, change }) => (
          <TextField label="Hvad" onChange={(what) => change({ what })} value={draft.what} />
        )}
      </AddingForm>,
      { api: testApi() },
    );
    const user = userEvent.setup();
    const field = () => screen.getByLabelText('Hvad');
    await user.type(field(), 'Vase{Enter}');
    await waitFor(() => expect(field()).toHaveProperty('value', ''));
    await user.click(screen.getByRole('button', { name: 'Tilføj' }));
    await user.type(field(), 'Fad{Enter}');
    await waitFor(() => expect(add).toHaveBeenCalledTimes(2));
    expect(add.mock.calls).toEqual([[{ what: 'Vase' }], [{ what: 'Fad' }]]);
  });
});
