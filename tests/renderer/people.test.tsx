import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { NewPersonDialog } from '../../renderer/features/people/NewPersonDialog';
import { OrganisationScreen } from '../../renderer/features/people/OrganisationScreen';
import { PeopleScreen } from '../../renderer/features/people/PeopleScreen';
import { PersonScreen } from '../../renderer/features/people/PersonScreen';
import { renderOver } from '../support/render';
import { type TestApi, testApi, value } from '../support/test-api';

let api: TestApi;
beforeEach(() => {
  api = testApi();
  window.location.hash = '';
});

const rowNames = () => screen.queryAllByRole('rowheader').map((cell) => cell.textContent);

describe('the directory', () => {
  it('orders names the Danish way and is searched in any spelling', async () => {
    for (const familyName of ['Ågård', 'Zahle', 'Ærø', 'Østergård', 'Andersen'])
      await value(api.people.create({ familyName }));
    renderOver(<PeopleScreen tab="people" />, { api });
    const user = userEvent.setup();
    await waitFor(() => expect(rowNames()).toEqual(['Andersen', 'Zahle', 'Ærø', 'Østergård', 'Ågård']));
    await user.click(screen.getByRole('button', { name: 'Navn' }));
    await waitFor(() => expect(rowNames()[0]).toBe('Ågård'));
    await user.type(screen.getByRole('searchbox'), 'ostergaard');
    await waitFor(() => expect(rowNames()).toEqual(['Østergård']));
    await user.clear(screen.getByRole('searchbox'));
  });

  it('shows an office holder by their office, once, and opens them with Enter', async () => {
    const { id } = await value(api.people.create({ position: 'Overborgmesteren' }));
    renderOver(<PeopleScreen tab="people" />, { api });
    const user = userEvent.setup();
    const cell = await screen.findByText('Overborgmesteren');
    cell.closest<HTMLElement>('[data-index]')?.focus();
    await user.keyboard('{Enter}');
    expect(window.location.hash).toBe(`#/people/${id}`);
  });
});

describe('a person', () => {
  it('is created with a name or a position, and refused with neither', async () => {
    renderOver(<NewPersonDialog isOpen onOpenChange={() => {}} />, { api });
    const user = userEvent.setup();
    await user.type(screen.getByRole('textbox', { name: 'E-mail' }), 'a@b.dk{Enter}');
    await screen.findByText('Skriv et navn eller en stilling.');
    await user.type(screen.getByRole('textbox', { name: 'Stilling' }), 'Overborgmesteren{Enter}');
    await waitFor(async () => expect(await value(api.people.list({}))).toMatchObject([{ email: 'a@b.dk' }]));
  });

  it('saves as one writes, and keeps the last name they have', async () => {
    const { id } = await value(api.people.create({ givenName: 'Layla', nativeName: '' }));
    renderOver(<PersonScreen id={id} />, { api });
    const user = userEvent.setup();
    await user.type(await screen.findByRole('textbox', { name: 'Navn i egen skrift' }), 'ليلى');
    await user.tab();
    await waitFor(async () => expect((await value(api.people.get({ id }))).nativeName).toBe('ليلى'));
    expect((await screen.findByText('ليلى')).getAttribute('lang')).toBe('ar');
    await user.clear(screen.getByRole('textbox', { name: 'Navn i egen skrift' }));
    await user.tab();
    await waitFor(async () => expect((await value(api.people.get({ id }))).nativeName).toBe(''));
    await user.clear(screen.getByRole('textbox', { name: 'Fornavn' }));
    await user.tab();
    await screen.findByText('Skal udfyldes.');
    expect((await value(api.people.get({ id }))).givenName).toBe('Layla');
  });

  it('is deleted unless a mission names them', async () => {
    const { id } = await value(api.people.create({ givenName: 'Layla' }));
    const mission = await value(api.missions.create({ title: 'Besøg', kind: 'training' }));
    const { id: participation } = await value(
      api.participations.add({ missionId: mission.id, personId: id, role: 'speaker' }),
    );
    renderOver(<PersonScreen id={id} />, { api });
    const user = userEvent.setup();
    await screen.findByText('Oplægsholder · Dato ikke fastsat');
    const remove = async () => {
      await user.click(screen.getByRole('button', { name: 'Mere' }));
      await user.click(await screen.findByRole('menuitem', { name: 'Slet personen' }));
    };
    await remove();
    await waitFor(() => expect(screen.queryByRole('menuitem')).toBeNull());
    expect(await value(api.people.list({}))).toHaveLength(1);
    await value(api.participations.remove({ id: participation }));
    await remove();
    await waitFor(() => expect(window.location.hash).toBe('#/people'));
    expect(await value(api.people.list({}))).toEqual([]);
  });
});

describe('an organisation', () => {
  it('takes people in, new ones too, one after another', async () => {
    const { id } = await value(api.people.createOrganisation({ name: 'Beirut Kommune' }));
    await value(api.people.create({ givenName: 'Layla', familyName: 'Haddad' }));
    renderOver(<OrganisationScreen id={id} />, { api });
    const user = userEvent.setup();
    await user.type(await screen.findByRole('combobox', { name: 'Tilføj person' }), 'layla haddad{Enter}');
    await screen.findByRole('link', { name: 'Layla Haddad' });
    await waitFor(() => expect((document.activeElement as HTMLInputElement).value).toBe(''));
    await user.keyboard('Karim Nasser{Enter}');
    await screen.findByRole('link', { name: 'Karim Nasser' });
    expect((await value(api.people.getOrganisation({ id }))).members).toHaveLength(2);
  });
});
