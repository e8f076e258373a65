import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { PartnerPlace } from '../../renderer/app/PartnerPlace';
import { PersonScreen } from '../../renderer/features/people/PersonScreen';
import { NewPlaceDialog } from '../../renderer/features/places/NewPlaceDialog';
import { PlaceScreen } from '../../renderer/features/places/PlaceScreen';
import { PlacesScreen } from '../../renderer/features/places/PlacesScreen';
import { renderOver } from '../support/render';
import { type TestApi, testApi, value } from '../support/test-api';

let api: TestApi;
beforeEach(() => {
  api = testApi();
  window.location.hash = '';
});

const newPlace = async (name: string, more = {}) => (await value(api.places.create({ name, ...more }))).id;
const newPartner = async () =>
  (await value(api.partners.create({ kind: 'city', name: 'Beirut', country: 'LB', zone: 'Asia/Beirut' }))).id;
const section = async (name: string) => within(await screen.findByRole('region', { name }));
const place = async (id: string) => value(api.places.get({ id }));

describe('the places', () => {
  it('are the third part of the directory, found in any spelling, opened with Enter', async () => {
    await newPlace('Grand Serail', { nativeName: 'السراي الكبير', city: 'Beirut' });
    const id = await newPlace('Rådhuset', { address: 'Rådhuspladsen 1', capacity: 60 });
    renderOver(<PlacesScreen />, { api });
    const user = userEvent.setup();
    const tabs = await screen.findByRole('navigation', { name: 'Kartoteket' });
    expect(within(tabs).getByRole('link', { name: 'Steder' }).getAttribute('aria-current')).toBe('page');
    await waitFor(() => expect(screen.getAllByRole('rowheader')).toHaveLength(2));
    await user.type(screen.getByRole('searchbox'), 'radhusplads');
    await waitFor(() => expect(screen.getAllByRole('rowheader')).toHaveLength(1));
    act(() => screen.getByText('Rådhuset').closest<HTMLElement>('[data-index]')?.focus());
    await user.keyboard('{Enter}');
    expect(window.location.hash).toBe(`#/places/${id}`);
    await user.clear(screen.getByRole('searchbox'));
  });

  it('say what belongs there while there are none', async () => {
    renderOver(<PlacesScreen />, { api });
    expect(await screen.findByText('Ingen steder endnu')).toBeTruthy();
  });

  it('are created with the keyboard alone; coordinates come in as they were pasted', async () => {
    renderOver(<NewPlaceDialog isOpen onOpenChange={() => {}} />, { api });
    const user = userEvent.setup();
    await user.keyboard('Grand Serail');
    const coordinates = screen.getByRole('textbox', { name: 'Koordinater' });
    act(() => coordinates.focus());
    await user.keyboard('et sted');
    await user.tab();
    await screen.findByText(/Det kan ikke læses som koordinater/);
    await user.clear(coordinates);
    await user.paste('https://www.google.com/maps/@33.8961,35.5004,17z');
    await screen.findByText('33° 53′ 46″ N, 35° 30′ 1,4″ Ø');
    await user.keyboard('{Enter}');
    await waitFor(async () =>
      expect(await value(api.places.list({}))).toMatchObject([
        { name: 'Grand Serail', latitude: 33.8961, longitude: 35.5004 },
      ]),
    );
  });

  it('are refused without a name, at the field', async () => {
    renderOver(<NewPlaceDialog isOpen onOpenChange={() => {}} />, { api });
    await userEvent.setup().keyboard('{Enter}');
    await screen.findByText('Skal udfyldes.');
    expect(screen.getByRole('textbox', { name: 'Navn' }).getAttribute('aria-invalid')).toBe('true');
  });
});

describe('a place', () => {
  it('saves as one writes', async () => {
    const id = await newPlace('Grand Serail');
    renderOver(<PlaceScreen id={id} />, { api });
    const user = userEvent.setup();
    const fill = async (name: string, text: string) => {
      await user.clear(await screen.findByRole('textbox', { name }));
      await user.type(screen.getByRole('textbox', { name }), text);
      await user.tab();
    };
    await fill('Navn i egen skrift', 'السراي');
    await fill('Koordinater', '33,8961 35,5004');
    await fill('Plads til', '1.200');
    await fill('Sådan kommer man derhen', 'Fra øst.');
    await waitFor(async () =>
      expect(await place(id)).toMatchObject({
        nativeName: 'السراي',
        latitude: 33.8961,
        longitude: 35.5004,
        capacity: 1200,
        directions: 'Fra øst.',
      }),
    );
    screen.getByDisplayValue('33.8961, 35.5004');
    await user.tripleClick(screen.getByRole('textbox', { name: 'Koordinater' }));
    await user.paste('33,35');
    await user.tab();
    await screen.findByText(/Det kan ikke læses som koordinater/);
    expect(await place(id)).toMatchObject({ latitude: 33.8961 });
    await user.clear(screen.getByRole('textbox', { name: 'Koordinater' }));
    await user.tab();
    await waitFor(async () => expect(await place(id)).toMatchObject({ latitude: null, longitude: null }));
  });

  it('has hours as the sign at the door has them; Monday is copied to the other working days', async () => {
    const partnerId = await newPartner();
    await value(api.partners.update({ id: partnerId, patch: { restDays: [5, 7] } }));
    const id = await newPlace('Grand Serail', { partnerId });
    renderOver(<PlaceScreen id={id} />, { api });
    const user = userEvent.setup();
    const hours = await section('Åbningstider');
    hours.getByText(/Ingen har skrevet/);
    await user.type(hours.getByRole('textbox', { name: 'Mandag' }), '9-12, 13-16.30');
    await user.tab();
    await screen.findByDisplayValue('9.00–12.00, 13.00–16.30');
    await user.type(hours.getByRole('textbox', { name: 'Tirsdag' }), 'af og til');
    await user.tab();
    await hours.findByText(/Skriv fra og til/);
    await user.click(hours.getByRole('button', { name: 'Som mandag på de andre hverdage' }));
    await waitFor(async () => {
      const { openingHours } = await place(id);
      expect(openingHours.map(({ weekday }) => weekday)).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 6, 6]);
    });
    const saturday = hours.getByRole<HTMLInputElement>('textbox', { name: 'Lørdag' });
    await user.clear(saturday);
    await user.type(saturday, 'lukket');
    await user.tab();
    await waitFor(async () => expect((await place(id)).openingHours).toHaveLength(8));
    expect(hours.getByRole<HTMLInputElement>('textbox', { name: 'Fredag' }).placeholder).toBe('Lukket');
  });

  it('gets travel times with the keyboard, both ways unless said otherwise', async () => {
    const id = await newPlace('Grand Serail');
    const portId = await newPlace('Port of Beirut');
    renderOver(<PlaceScreen id={id} />, { api });
    const user = userEvent.setup();
    const travel = await section('Rejsetid til andre steder');
    act(() => travel.getByRole('button', { name: 'Tilføj rejsetid' }).focus());
    await user.keyboard('{Enter}');
    await travel.findByRole('combobox', { name: 'Til' });
    await user.keyboard('{Escape}');
    await user.click(travel.getByRole('button', { name: 'Tilføj rejsetid' }));
    await user.type(await travel.findByRole('combobox', { name: 'Til' }), 'port of beirut{Enter}');
    const minutes = travel.getByRole('textbox', { name: 'Hvor længe' });
    await user.type(minutes, '{Enter}');
    await travel.findByText('Skal være et tal.');
    await user.type(minutes, '1 t 15{Enter}');
    await travel.findByText('1 t. 15 min. · Bil');
    expect(await value(api.places.travelTimes({ placeId: portId }))).toMatchObject([
      { fromPlaceId: id, minutes: 75, mode: 'car', isOneWay: false },
    ]);
    await user.click(travel.getByRole('button', { name: 'Ret rejsetiden til Port of Beirut' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('checkbox', { name: 'Gælder kun den vej' }));
    const length = dialog.getByRole('textbox', { name: 'Hvor længe' });
    await user.clear(length);
    await user.type(length, '20');
    await user.keyboard('{Escape}');
    await travel.findByText('20 min. · Bil · Kun herfra');
    await user.click(travel.getByRole('button', { name: 'Fjern rejsetiden til Port of Beirut' }));
    await waitFor(async () => expect(await value(api.places.travelTimes({ placeId: id }))).toEqual([]));
    await value(api.history.undo());
    await travel.findByText('20 min. · Bil · Kun herfra');
  });

  it('is blocked for whole days or from one moment to another', async () => {
    const id = await newPlace('Grand Serail', { partnerId: await newPartner() });
    renderOver(<PlaceScreen id={id} />, { api });
    const user = userEvent.setup();
    const blocked = await section('Optaget');
    const add = async (fields: Record<string, string>) => {
      await user.click(blocked.getByRole('button', { name: 'Tilføj optaget tid' }));
      for (const [name, text] of Object.entries(fields))
        await user.type(await blocked.findByRole('textbox', { name }), text);
      await user.keyboard('{Enter}');
    };
    await add({ Fra: '16-5-2016', 'Til og med': '19-5-2016', Hvorfor: 'Ombygning' });
    await blocked.findByText('16.–19. maj 2016');
    await add({ Fra: '20-5-2016', Klokken: '9', 'Til klokken': '8' });
    await blocked.findByText('Slutter før den begynder.');
    await user.clear(blocked.getByRole('textbox', { name: 'Til klokken' }));
    await user.type(blocked.getByRole('textbox', { name: 'Til klokken' }), '12{Enter}');
    await blocked.findByText('20. maj 2016 9.00–12.00');
    expect(await value(api.places.blockedTimes({ placeId: id }))).toMatchObject([
      { startsAt: '2016-05-16T00:00', endsAt: '2016-05-20T00:00', zone: 'Asia/Beirut', reason: 'Ombygning' },
      { startsAt: '2016-05-20T09:00', endsAt: '2016-05-20T12:00' },
    ]);
    await user.click(blocked.getByRole('button', { name: 'Fjern 16.–19. maj 2016' }));
    await waitFor(() => expect(blocked.queryByText('16.–19. maj 2016')).toBeNull());
  });

  it('says what takes place there, and stays while something does', async () => {
    const id = await newPlace('Grand Serail');
    const { id: missionId } = await value(
      api.missions.create({ title: 'Fact-finding', kind: 'fact-finding' }),
    );
    const { id: itemId } = await value(
      api.programme.create({
        missionId,
        kind: 'meeting',
        title: 'Møde med borgmesteren',
        time: { kind: 'timed', startsAt: '2016-05-16T09:00', endsAt: '2016-05-16T10:00' },
      }),
    );
    await value(api.programme.update({ id: itemId, patch: { placeId: id } }));
    renderOver(<PlaceScreen id={id} />, { api });
    const user = userEvent.setup();
    const uses = await section('Bruges til');
    const link = await uses.findByRole('link', { name: 'Møde med borgmesteren' });
    expect(link.getAttribute('href')).toBe(`#/missions/${missionId}/programme/${itemId}`);
    uses.getByText(/16\. maj 2016 9\.00–10\.00/);
    window.location.hash = `#/places/${id}`;
    await user.click(screen.getByRole('button', { name: 'Mere' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Slet stedet' }));
    expect(window.location.hash).toBe(`#/places/${id}`);
    await value(api.programme.remove({ ids: [itemId] }));
    await user.click(screen.getByRole('button', { name: 'Mere' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Slet stedet' }));
    await waitFor(() => expect(window.location.hash).toBe('#/places'));
    expect(await value(api.places.list({}))).toEqual([]);
  });
});

describe('a person', () => {
  it('is blocked by the clocks of the partner whom they work for', async () => {
    const partnerId = await newPartner();
    const organisation = await value(api.people.createOrganisation({ name: 'Municipality', partnerId }));
    const { id } = await value(api.people.create({ givenName: 'Layla', organisationId: organisation.id }));
    renderOver(<PersonScreen id={id} />, { api });
    const user = userEvent.setup();
    const blocked = await section('Optaget');
    await user.click(blocked.getByRole('button', { name: 'Tilføj optaget tid' }));
    await user.type(await blocked.findByRole('textbox', { name: 'Fra' }), '16-5-2016{Enter}');
    await blocked.findByText('16. maj 2016');
    expect(await value(api.places.blockedTimes({ personId: id }))).toMatchObject([{ zone: 'Asia/Beirut' }]);
  });
});

describe('a partner', () => {
  it('has days of rest, which a press chooses', async () => {
    const id = await newPartner();
    renderOver(<PartnerPlace focus={null} id={id} section="profile" />, { api });
    const user = userEvent.setup();
    const rest = await section('Ugentlige fridage');
    await user.click(rest.getByRole('button', { name: 'Søndag' }));
    await rest.findByText('De dage, hvor ingen kan ventes på arbejde.');
    await user.click(rest.getByRole('button', { name: 'Fredag' }));
    await waitFor(async () => expect((await value(api.partners.get({ id }))).restDays).toEqual([5, 7]));
  });

  it('gets holidays one by one, or pasted with a preview of what was understood', async () => {
    const id = await newPartner();
    renderOver(<PartnerPlace focus={null} id={id} section="profile" />, { api });
    const user = userEvent.setup();
    const holidays = await section('Helligdage');
    await user.click(holidays.getByRole('button', { name: 'Tilføj helligdag' }));
    await user.keyboard('1-5-2016{Tab}{Tab}Første maj{Enter}');
    await holidays.findByText('Første maj');
    await user.keyboard('{Escape}');
    await user.click(holidays.getByRole('button', { name: 'Indsæt flere' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('textbox'));
    await user.paste('2016-05-01 Første maj\nHelligdage 2016\n15. august 2016: Marias himmelfart');
    await dialog.findByText('Linje 2: Helligdage 2016');
    dialog.getByText('står der allerede');
    await user.click(dialog.getByRole('button', { name: 'Tilføj 1 helligdag' }));
    await holidays.findByText('Marias himmelfart');
    expect(await value(api.partners.holidays({ partnerId: id }))).toHaveLength(2);
    await user.click(holidays.getByRole('button', { name: 'Fjern Marias himmelfart 15-08-2016' }));
    await waitFor(() => expect(holidays.queryByText('Marias himmelfart')).toBeNull());
  });

  it('leaves out nothing that can’t be read, and leads to what is missing', async () => {
    const id = await newPartner();
    renderOver(<PartnerPlace focus={null} id={id} section="profile" />, { api });
    const user = userEvent.setup();
    const holidays = await section('Helligdage');
    await user.click(holidays.getByRole('button', { name: 'Tilføj helligdag' }));
    const day = () => holidays.getByRole('textbox', { name: 'Dato' });
    const name = () => holidays.getByRole('textbox', { name: 'Navn' });
    await user.type(name(), 'Første maj');
    await user.type(day(), '1-5-2016{Enter}');
    await holidays.findByText('Første maj');
    await user.type(name(), 'Anden maj{Enter}');
    await waitFor(() => expect(document.activeElement).toBe(day()));
    // Read as the 2nd at first; as it stands on Enter it is no date.
    await user.keyboard('2-5-2016 om aftenen{Enter}');
    await waitFor(() => expect(day().getAttribute('aria-invalid')).toBe('true'));
    await waitFor(() => expect(document.activeElement).toBe(day()));
    expect(await value(api.partners.holidays({ partnerId: id }))).toHaveLength(1);
  });

  it('takes in places, those that are there and new ones', async () => {
    const id = await newPartner();
    const serail = await newPlace('Grand Serail');
    renderOver(<PartnerPlace focus={null} id={id} section="profile" />, { api });
    const user = userEvent.setup();
    const places = await section('Steder');
    await user.type(places.getByRole('combobox', { name: 'Tilføj sted' }), 'grand serail{Enter}');
    const link = await places.findByRole('link', { name: 'Grand Serail' });
    expect(link.getAttribute('href')).toBe(`#/places/${serail}`);
    await user.type(places.getByRole('combobox', { name: 'Tilføj sted' }), 'Havnen{Enter}');
    await places.findByRole('link', { name: 'Havnen' });
    expect(await value(api.places.list({ partnerId: id }))).toMatchObject([
      { name: 'Grand Serail' },
      { name: 'Havnen', city: 'Beirut' },
    ]);
  });
});
