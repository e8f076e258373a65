import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { DuplicatesScreen } from '../../renderer/features/duplicates/DuplicatesScreen';
import { NewPersonDialog } from '../../renderer/features/people/NewPersonDialog';
import { PersonPicker } from '../../renderer/shared/PersonPicker';
import { ToastRegion } from '../../renderer/ui/ToastRegion';
import { renderOver } from '../support/render';
import { type TestApi, testApi, value } from '../support/test-api';

let api: TestApi;
beforeEach(() => {
  api = testApi();
  window.location.hash = '';
});

function show(ui: ReactNode) {
  renderOver(
    <>
      {ui}
      <ToastRegion closeLabel="Luk" label="Beskeder" />
    </>,
    { api },
  );
  return userEvent.setup();
}

async function twice() {
  const anne = await value(
    api.people.create({ givenName: 'Anne', familyName: 'Holm', email: 'anne@kk.dk', position: 'Kontorchef' }),
  );
  const anna = await value(
    api.people.create({ givenName: 'Anna', familyName: 'Holm', email: 'ANNE@kk.dk', phone: '33663366' }),
  );
  const mission = await value(api.missions.create({ title: 'Beirut', kind: 'delegation-out' }));
  for (const { id } of [anne, anna])
    await value(api.participations.add({ missionId: mission.id, personId: id }));
  await value(api.followUps.create({ title: 'Brev', ownerHere: { kind: 'person', id: anna.id } }));
  return { anne: anne.id, anna: anna.id };
}

async function openPair(user: ReturnType<typeof userEvent.setup>) {
  const cell = await screen.findByRole('rowheader', { name: /Anne Holm/ });
  cell.closest<HTMLElement>('[data-index]')?.focus();
  await user.keyboard('{Enter}');
  return screen.findByRole('dialog', { name: 'Er det den samme person?' });
}

describe('the list of duplicates', () => {
  it('says what belongs there while there are none', async () => {
    show(<DuplicatesScreen />);
    expect(await screen.findByText('Ingen dubletter')).toBeTruthy();
  });

  it('shows pairs with what they have in common, and finds them by name', async () => {
    await twice();
    const user = show(<DuplicatesScreen />);
    await screen.findByText('Samme e-mail · Næsten samme navn');
    expect(screen.getByText('Ganske sikkert')).toBeTruthy();
    await user.type(screen.getByRole('searchbox'), 'lund');
    await screen.findByText('Intet fundet');
    await user.clear(screen.getByRole('searchbox'));
  });
});

describe('two people side by side', () => {
  it('are merged with the keyboard alone, say what comes along, and can be two again', async () => {
    const { anna } = await twice();
    const user = show(<DuplicatesScreen />);
    const dialog = await openPair(user);
    within(dialog).getByText(/Begge er med på Beirut/);
    within(dialog).getByText(/Følger med fra Anne Holm: 1 rejse eller besøg/);
    const given = within(dialog).getByRole('radiogroup', { name: 'Fornavn' });
    expect(within(dialog).getAllByRole('radiogroup')).toHaveLength(1);
    within(given).getByRole('radio', { name: 'Anna', checked: true }).focus();
    await user.keyboard('{ArrowRight}');
    within(given).getByRole('radio', { name: 'Anne', checked: true });
    await user.keyboard('{Tab}');
    for (let tabs = 0; document.activeElement?.textContent !== 'Flet til én' && tabs < 9; tabs++)
      await user.tab();
    await user.keyboard('{Enter}');
    await screen.findByText('De to er nu én person');
    await screen.findByText('Ingen dubletter');
    const [only] = await value(api.people.list({}));
    expect(only).toMatchObject({ id: anna, givenName: 'Anne', phone: '33663366', position: 'Kontorchef' });
    expect((await value(api.people.get({ id: anna }))).missions).toHaveLength(1);
    screen.getByRole('button', { name: 'Fortryd' });
    await value(api.history.undo());
    expect(await value(api.people.list({}))).toHaveLength(2);
  });

  it('are no longer listed once they are said to be two', async () => {
    await twice();
    const user = show(<DuplicatesScreen />);
    const dialog = await openPair(user);
    await user.click(within(dialog).getByRole('button', { name: 'Det er to forskellige personer' }));
    await screen.findByText('Ingen dubletter');
    expect(await value(api.people.list({}))).toHaveLength(2);
  });
});

describe('while one writes somebody down', () => {
  it('the dialog offers those who are there already', async () => {
    const { anne } = await twice();
    const user = show(<NewPersonDialog isOpen onOpenChange={() => {}} />);
    await user.type(screen.getByRole('textbox', { name: 'Fornavn' }), 'A.');
    await user.type(screen.getByRole('textbox', { name: 'Efternavn' }), 'Holm');
    expect(await screen.findAllByRole('button', { name: /^Brug / })).toHaveLength(2);
    await user.clear(screen.getByRole('textbox', { name: 'Fornavn' }));
    await user.type(screen.getByRole('textbox', { name: 'Fornavn' }), 'Anne');
    await waitFor(() =>
      expect(screen.getAllByRole('button', { name: /^Brug / })[0]?.textContent).toBe('Brug Anne Holm'),
    );
    screen.getByRole('button', { name: 'Brug Anne Holm' }).focus();
    await user.keyboard('{Enter}');
    expect(window.location.hash).toBe(`#/people/${anne}`);
    expect(await value(api.people.list({}))).toHaveLength(2);
  });

  function Picker() {
    const [id, setId] = useState<string | null>(null);
    return (
      <>
        <PersonPicker label="Leder" onChange={setId} value={id} />
        <output>{id}</output>
      </>
    );
  }

  it('a field asks before it makes somebody whose name is nearly the same, and Enter takes the one there', async () => {
    const { id } = await value(api.people.create({ givenName: 'Mohammed', familyName: 'Salem' }));
    const user = show(<Picker />);
    await user.type(screen.getByRole('combobox', { name: 'Leder' }), 'Mohamed Salem{Enter}');
    const take = await screen.findByRole('button', { name: 'Brug Mohammed Salem' });
    await waitFor(() => expect(document.activeElement).toBe(take));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(id));
    await waitFor(() => screen.getByDisplayValue('Mohammed Salem'));
    expect(screen.queryByRole('button', { name: 'Brug Mohammed Salem' })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Leder' }));
    expect(await value(api.people.list({}))).toHaveLength(1);
  });

  it('a field makes the new one after all when told so, and nobody after Esc', async () => {
    await value(api.people.create({ givenName: 'Mohammed', familyName: 'Salem' }));
    const user = show(<Picker />);
    const field = screen.getByRole('combobox', { name: 'Leder' });
    await user.type(field, 'Mohamed Salem{Enter}');
    await screen.findByRole('button', { name: 'Brug Mohammed Salem' });
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Brug Mohammed Salem' })).toBeNull());
    expect(await value(api.people.list({}))).toHaveLength(1);
    await user.type(field, 'Mohamed Salem{Enter}');
    await user.click(await screen.findByRole('button', { name: 'Nej, opret ”Mohamed Salem”' }));
    await waitFor(() => screen.getByDisplayValue('Mohamed Salem'));
    expect(await value(api.people.list({}))).toHaveLength(2);
  });
});
