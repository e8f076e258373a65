import '../support/dom';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ContactsSection } from '../../renderer/features/contacts/ContactsSection';
import { renderOver } from '../support/render';
import { testApi, value } from '../support/test-api';

async function opened(...labels: string[]) {
  const api = testApi();
  const { id: missionId } = await value(api.missions.create({ title: 'Beirut', kind: 'fact-finding' }));
  for (const label of labels) await value(api.contacts.add({ missionId, label }));
  renderOver(<ContactsSection mission={{ id: missionId }} />, { api });
  const field = await screen.findByRole('combobox', { name: 'Tilføj en kontakt' });
  const list = () => value(api.contacts.list({ missionId }));
  return { api, field, list, user: userEvent.setup() };
}

const contact = (name: string) => within(screen.getByRole('group', { name }));

describe('a mission’s contacts on the screen', () => {
  it('say what belongs there, and take a usual one from the list', async () => {
    const { field, list, user } = await opened();
    screen.getByText(/ambulance, ambassadens vagttelefon, hotellet/);
    await user.click(field);
    await user.keyboard('Ambul{ArrowDown}{Enter}');
    const name = await screen.findByRole('textbox', { name: 'Navn' });
    await waitFor(() => expect(document.activeElement).toBe(name));
    expect(await list()).toMatchObject([{ label: 'Ambulance', isEmergency: true }]);
    expect(screen.queryByText(/ambulance, ambassadens vagttelefon/)).toBeNull();
  });

  it('take any that one writes, and its details as one types', async () => {
    const { api, field, list, user } = await opened();
    await user.click(field);
    await user.keyboard('Tolkens mor{ArrowDown}{Enter}');
    await screen.findByRole('group', { name: 'Tolkens mor' });
    await user.type(contact('Tolkens mor').getByRole('textbox', { name: 'Telefon' }), '+961 1 000 000');
    await user.type(contact('Tolkens mor').getByRole('textbox', { name: 'E-mail' }), 'mor@example.org');
    await user.click(contact('Tolkens mor').getByRole('checkbox', { name: 'Nødkontakt' }));
    await waitFor(async () =>
      expect(await list()).toMatchObject([
        { label: 'Tolkens mor', phone: '+961 1 000 000', email: 'mor@example.org', isEmergency: true },
      ]),
    );
    expect(api.bugs).toEqual([]);
  });

  it('keep a contact that has lost its name, and say why it isn’t saved', async () => {
    const { list, user } = await opened('Hotellet');
    const label = contact('Hotellet').getByRole('textbox', { name: /^Hvem eller hvad/ });
    await user.clear(label);
    await user.tab();
    await screen.findByText('Skal udfyldes.');
    expect(label.getAttribute('aria-invalid')).toBe('true');
    expect(await list()).toMatchObject([{ label: 'Hotellet' }]);
  });

  it('are put in order with the keyboard, and removed so that it can be undone', async () => {
    const { api, list, user } = await opened('Ambulance', 'Hotellet', 'Chaufføren');
    const order = async () => (await list()).map(({ label }) => label);
    contact('Chaufføren').getByRole('textbox', { name: 'Telefon' }).focus();
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await waitFor(async () => expect(await order()).toEqual(['Ambulance', 'Chaufføren', 'Hotellet']));
    await screen.findByText('Chaufføren, nummer 2 af 3');

    await user.click(screen.getByRole('button', { name: 'Mere om Ambulance' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Fjern' }));
    await waitFor(async () => expect(await order()).toEqual(['Chaufføren', 'Hotellet']));
    await value(api.history.undo());
    await waitFor(() => screen.getByRole('group', { name: 'Ambulance' }));
  });
});
