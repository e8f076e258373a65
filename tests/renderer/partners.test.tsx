import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { PartnerPlace } from '../../renderer/app/PartnerPlace';
import { NewPartnerDialog } from '../../renderer/features/partners/NewPartnerDialog';
import { PartnersScreen } from '../../renderer/features/partners/PartnersScreen';
import { renderOver } from '../support/render';
import { testApi, value } from '../support/test-api';

async function beirut() {
  const api = testApi();
  const { id } = await value(
    api.partners.create({
      kind: 'city',
      name: 'Beirut',
      nativeName: 'بيروت',
      country: 'LB',
      zone: 'Asia/Beirut',
    }),
  );
  const add = (low: number, high: number, source: string) =>
    value(
      api.partners.addFact({
        partnerId: id,
        label: 'Indbyggere',
        value: { kind: 'range', low, high, unit: 'indbyggere' },
        source,
        sourceDate: '2016-04-08',
        note: '',
      }),
    );
  return { api, id, add };
}

describe('partners', () => {
  it('are listed by kind with what is known and done', async () => {
    const { api } = await beirut();
    await value(api.partners.create({ kind: 'network', name: 'Strong Cities Network' }));
    renderOver(<PartnersScreen />, { api });
    const cities = within(await screen.findByRole('region', { name: 'Byer' }));
    expect(cities.getByRole('link', { name: 'Beirut' }).getAttribute('href')).toMatch(/^#\/partners\//);
    expect(cities.getByText('0 rejser og besøg · 0 oplysninger')).toBeTruthy();
    const native = cities.getByText('بيروت');
    expect(native.getAttribute('lang')).toBe('ar');
    screen.getByRole('region', { name: 'Netværk' });
  });

  it('are offered the time zone of a country that has one', async () => {
    const { api } = renderOver(<NewPartnerDialog isOpen onOpenChange={() => {}} />);
    const user = userEvent.setup();
    await user.type(screen.getByRole('textbox', { name: 'Navn' }), 'Beirut');
    await user.type(screen.getByRole('combobox', { name: 'Land' }), 'Libanon');
    await user.keyboard('{ArrowDown}{Enter}');
    await waitFor(() => screen.getByDisplayValue('Libanon'));
    await user.click(screen.getByRole('button', { name: 'Opret' }));
    await waitFor(async () =>
      expect(await value(api.partners.list())).toMatchObject([{ name: 'Beirut', country: 'LB' }]),
    );
    const [partner] = await value(api.partners.list());
    expect((await value(api.partners.get({ id: partner?.id ?? '' }))).zone).toBe('Asia/Beirut');
  });

  it('are refused without a name, at the field', async () => {
    renderOver(<NewPartnerDialog isOpen onOpenChange={() => {}} />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Opret' }));
    const name = screen.getByRole('textbox', { name: 'Navn' });
    await waitFor(() => expect(name.getAttribute('aria-invalid')).toBe('true'));
    screen.getByText('Skal udfyldes.');
  });
});

describe('what is known about a partner', () => {
  it('stands with its source, and sources that disagree side by side', async () => {
    const { api, id, add } = await beirut();
    await add(1e6, 2e6, 'Orientering');
    await add(360_000, 400_000, 'Ambassaden');
    renderOver(<PartnerPlace focus={null} id={id} section="profile" />, { api });
    await screen.findByText('1–2 mio. indbyggere');
    screen.getByText('skøn · Orientering · 8. april 2016');
    screen.getByText('360.000–400.000 indbyggere');
    expect(screen.getAllByText('Indbyggere')).toHaveLength(1);
    screen.getByText('2 kilder siger forskelligt');
  });

  it('is added as it is written, and says at the field when a range is upside down', async () => {
    const { api, id } = await beirut();
    renderOver(<PartnerPlace focus={null} id={id} section="profile" />, { api });
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Tilføj oplysning' }));
    await user.keyboard('Indbyggere');
    const field = screen.getByRole('textbox', { name: 'Oplysning' });
    await user.type(field, '2–1 mio. indbyggere{Enter}');
    await screen.findByText('Det laveste tal er højere end det højeste.');
    await user.clear(field);
    await user.type(field, '1–2 mio. indbyggere');
    screen.getByText('Læst som interval: 1–2 mio. indbyggere');
    await user.keyboard('{Enter}');
    await screen.findByText('skøn · kilde ikke angivet');
    expect((await value(api.partners.get({ id }))).facts).toMatchObject([
      { label: 'Indbyggere', value: { kind: 'range', low: 1e6, high: 2e6, unit: 'indbyggere' } },
    ]);
  });

  it('saves itself as it is edited', async () => {
    const { api, id, add } = await beirut();
    await add(1e6, 2e6, 'Orientering');
    renderOver(<PartnerPlace focus={null} id={id} section="profile" />, { api });
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Ret Indbyggere' }));
    const source = screen.getByRole('textbox', { name: 'Kilde' });
    await user.clear(source);
    await user.type(source, 'Ambassaden{Enter}');
    await screen.findByText('skøn · Ambassaden · 8. april 2016');
    expect((await value(api.partners.get({ id }))).facts[0]).toMatchObject({
      source: 'Ambassaden',
      value: { low: 1e6, high: 2e6 },
    });
  });
});

describe('the profile of a partner', () => {
  it('says how far one may rely on what is known', async () => {
    const { api, id, add } = await beirut();
    await add(1e6, 2e6, 'Orientering');
    await add(1.8e6, 2.2e6, 'Ambassaden');
    renderOver(<PartnerPlace focus={null} id={id} section="profile" />, { api });
    await screen.findByText('2 kilder, der passer sammen');
    expect(screen.getAllByText('Ikke vurderet')).toHaveLength(2);
    const user = userEvent.setup();
    const [first] = screen.getAllByRole('button', { name: 'Ret Indbyggere' });
    if (first) await user.click(first);
    await user.click(screen.getByRole('button', { name: /Hvor sikkert er det/ }));
    await user.click(await screen.findByRole('option', { name: 'Officiel' }));
    await user.click(screen.getByRole('button', { name: 'Færdig' }));
    await screen.findByText('Officiel');
    expect((await value(api.partners.get({ id }))).facts[0]?.reliability).toBe('official');
    screen.getByText('Orientering · 8. april 2016');
  });

  it('gets challenges under their topics, which are edited in place and removed', async () => {
    const { api, id } = await beirut();
    renderOver(<PartnerPlace focus={null} id={id} section="profile" />, { api });
    const user = userEvent.setup();
    const challenges = within(await screen.findByRole('region', { name: 'Udfordringer' }));
    await user.click(challenges.getByRole('button', { name: 'Tilføj udfordring' }));
    await user.click(challenges.getByRole('button', { name: 'Tilføj' }));
    await challenges.findByText('Skal udfyldes.');
    await user.type(challenges.getByRole('textbox', { name: /Udfordringen/ }), 'Affald på gaden');
    await user.click(challenges.getByRole('button', { name: /Tema/ }));
    await user.click(await screen.findByRole('option', { name: 'Affald' }));
    await user.click(challenges.getByRole('button', { name: 'Tilføj' }));
    await challenges.findByText('Affald på gaden');
    challenges.getByText('kilde ikke angivet');
    challenges.getByText('Affald');

    await user.click(challenges.getByRole('button', { name: 'Ret Affald på gaden' }));
    await user.type(challenges.getByRole('textbox', { name: 'Kilde' }), 'The Daily Star{Enter}');
    await challenges.findByText('The Daily Star');
    await user.click(challenges.getByRole('button', { name: 'Flyt eller fjern Affald på gaden' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Fjern' }));
    await waitFor(async () => expect((await value(api.partners.get({ id }))).statements).toEqual([]));
    await value(api.history.undo());
    expect((await value(api.partners.get({ id }))).statements).toMatchObject([
      { kind: 'challenge', text: 'Affald på gaden', source: 'The Daily Star' },
    ]);
  });

  it('names the ways in, and asks through whom they go', async () => {
    const { api, id } = await beirut();
    await value(api.people.createOrganisation({ name: 'Den danske ambassade', kind: 'embassy' }));
    renderOver(<PartnerPlace focus={null} id={id} section="profile" />, { api });
    const user = userEvent.setup();
    const ways = within(await screen.findByRole('region', { name: 'Veje ind' }));
    await user.click(ways.getByRole('button', { name: 'Tilføj vej' }));
    await user.click(ways.getByRole('button', { name: 'Tilføj' }));
    await ways.findByText('Skal udfyldes.');
    await user.type(ways.getByRole('combobox', { name: /Gennem hvem/ }), 'danske');
    await user.click(await screen.findByRole('option', { name: /Den danske ambassade/ }));
    await user.type(ways.getByRole('textbox', { name: 'Hvordan' }), 'Kender borgmesteren');
    await user.click(ways.getByRole('button', { name: 'Tilføj' }));
    await ways.findByRole('link', { name: 'Den danske ambassade' });
    expect(ways.getByText('Kender borgmesteren')).toBeTruthy();
  });

  it('takes coordinates as they are pasted', async () => {
    const { api, id } = await beirut();
    renderOver(<PartnerPlace focus={null} id={id} section="profile" />, { api });
    const user = userEvent.setup();
    const field = await screen.findByRole('textbox', { name: 'Koordinater' });
    await user.click(field);
    await user.paste('33,8938 35,5018');
    await user.tab();
    await waitFor(async () =>
      expect(await value(api.partners.get({ id }))).toMatchObject({
        latitude: 33.8938,
        longitude: 35.5018,
      }),
    );
  });
});
