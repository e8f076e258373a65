import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CostOwner } from '../../db/domain/cost';
import { CooperationCosts } from '../../renderer/features/costs/CooperationCosts';
import { CostsTab } from '../../renderer/features/costs/CostsTab';
import { renderOver } from '../support/render';
import { testApi, value } from '../support/test-api';

afterEach(cleanup);

async function withMission() {
  const api = testApi();
  const { id: finance } = await value(api.people.createOrganisation({ name: 'Økonomiforvaltningen' }));
  const { id } = await value(
    api.missions.create({ title: 'Beirut', kind: 'high-level', administrationIds: [finance] }),
  );
  const owner: CostOwner = { kind: 'mission', id };
  return {
    ...{ api, finance, owner, user: userEvent.setup() },
    known: () => value(api.costs.of({ owner })),
    show: (language: 'da' | 'en' = 'da') =>
      renderOver(<CostsTab mission={{ id, stage: 'reporting' }} />, { api, language }),
  };
}

const plain = (text: string | null | undefined) => text?.replaceAll('\u00a0', ' ');
const page = () => plain(document.body.textContent) ?? '';

describe('a mission’s costs on the screen', () => {
  it('are added with the keyboard, one after the other, and a foreign one is asked for its rate', async () => {
    const { show, user, known, finance } = await withMission();
    show();
    await user.click(await screen.findByRole('button', { name: 'Tilføj en udgift' }));
    expect(document.activeElement).toBe(screen.getByLabelText(/^Beløb/));
    await user.keyboard('{Enter}');
    expect(await screen.findByText(/^Skal udfyldes/)).toBeTruthy();
    await user.keyboard('1.250,50{Enter}');
    await vi.waitFor(async () =>
      expect((await known()).lines).toMatchObject([
        { administrationId: finance, category: 'transport', amount: { minor: 125_050, currency: 'DKK' } },
      ]),
    );
    await waitFor(() => expect(screen.getByLabelText(/^Beløb/)).toHaveProperty('value', ''));
    await user.keyboard('{Escape}');
    expect(page()).toContain('1.250,50 kr. (Økonomiforvaltningen).');
  });

  it('take a rate and its day beside the list; until then it is marked and asked for', async () => {
    const { api, owner, finance, show, user, known } = await withMission();
    await value(
      api.costs.addLine({
        ...{ owner, administrationId: finance, what: 'Hotel' },
        amount: { minor: 10_000, currency: 'USD', rate: null },
      }),
    );
    show();
    expect(await screen.findByText('Kurs mangler')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Skriv kursen' }));
    const pane = within(await screen.findByRole('complementary', { name: 'Hotel' }));
    await user.type(pane.getByLabelText('DKK for 1 USD'), '6,85');
    await user.type(pane.getByLabelText('Kursen den'), '10-10-2016');
    await user.tab();
    await vi.waitFor(async () =>
      expect((await known()).lines[0]?.amount.rate).toEqual({ value: '6.85', on: '2016-10-10' }),
    );
    await waitFor(() => expect(screen.queryByText('Kurs mangler')).toBeNull());
    expect(page()).toContain('685 kr. · kurs 6,85 den 10. okt. 2016');
  });

  it('have a check that takes the figure or that it isn’t recorded, gap by gap', async () => {
    const { show, user, known } = await withMission();
    show();
    expect(await screen.findByText('2 punkter mangler, før rejsen kan afsluttes')).toBeTruthy();
    const [first] = screen.getAllByRole('button', { name: 'Ikke opgjort' });
    await user.click(first as HTMLElement);
    expect(await screen.findByText('Ét punkt mangler, før rejsen kan afsluttes')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Skriv tallet' }));
    await user.type(screen.getByLabelText(/^Timer/), '7:30');
    await user.click(screen.getByRole('button', { name: 'Gem' }));
    await vi.waitFor(async () => expect((await known()).gaps).toEqual([]));
    await waitFor(() => expect(screen.queryByText(/før rejsen kan afsluttes/)).toBeNull());
    expect(page()).toContain('Økonomiforvaltningen: ikke opgjort.');
    expect(page()).toContain('Medarbejdertimer: 7 t. 30 min. (Økonomiforvaltningen).');
  });

  it('show the budget beside what was spent, and what is left only where all is known', async () => {
    const { api, owner, finance, show } = await withMission();
    const dkk = (minor: number) => ({ minor, currency: 'DKK', rate: null });
    await value(api.costs.addLine({ owner, administrationId: finance, kind: 'budget', amount: dkk(90_000) }));
    show('en');
    const table = await screen.findByRole('table');
    expect(plain(table.textContent)).toContain('DKK 900no amountcan’t be told');
    await value(api.costs.addLine({ owner, administrationId: finance, amount: dkk(100_000) }));
    await waitFor(() => expect(plain(table.textContent)).toContain('DKK 900DKK 1,000−DKK 100'));
  });
});

describe('which costs a stated total covers', () => {
  it('is marked at each line, of money and of hours, and gone with the total', async () => {
    const { api, owner, finance, show } = await withMission();
    const dkk = (minor: number) => ({ minor, currency: 'DKK', rate: null });
    const administrationId = finance;
    await value(api.costs.addLine({ owner, administrationId, what: 'Fly', amount: dkk(90_000) }));
    await value(api.costs.addLine({ owner, administrationId, kind: 'budget', amount: dkk(1) }));
    await value(api.costs.addHours({ owner, administrationId, minutes: 60 }));
    show();
    await screen.findByText('Fly');
    expect(screen.queryByText('Dækket af oplyst i alt')).toBeNull();
    const total = await value(
      api.costs.state({ owner, administrationId, said: { kind: 'known-total', amount: dkk(100_000) } }),
    );
    await screen.findByText('Dækket af oplyst i alt');
    await value(
      api.costs.stateHours({ owner, administrationId, said: { kind: 'known-total', minutes: 90 } }),
    );
    await waitFor(() => expect(screen.getAllByText('Dækket af oplyst i alt').length).toBe(2));
    await value(api.costs.removeStatement({ id: total.id }));
    await waitFor(() => expect(screen.getAllByText('Dækket af oplyst i alt').length).toBe(1));
  });
});

describe('a cooperation’s costs on the screen', () => {
  it('are its own to edit, and the sum is of it and its missions', async () => {
    const { api, finance, owner: mission, user } = await withMission();
    const { id: partnerId } = await value(api.partners.create({ name: 'Beirut', kind: 'city' }));
    const { id } = await value(api.cooperations.create({ partnerId, title: 'København–Beirut' }));
    await value(api.missions.update({ id: mission.id, patch: { cooperationId: id } }));
    const amount = { minor: 2_092_400, currency: 'DKK', rate: null };
    const said = { kind: 'known-total', amount } as const;
    await value(api.costs.state({ owner: mission, administrationId: finance, said }));
    const cooperation = await value(api.cooperations.get({ id }));
    renderOver(<CooperationCosts cooperation={cooperation} />, { api, language: 'da' });

    const row = within(await screen.findByRole('list', { name: 'På rejserne' }));
    expect(row.getByRole('link').getAttribute('href')).toContain(`${mission.id}/costs`);
    expect(plain(row.getByRole('listitem').textContent)).toMatch(
      /Medarbejdertimer: ingen oplysninger\..*Ikke fuldt oplyst20\.924 kr\./,
    );
    expect(screen.getByText(/^Her står det, som ikke hører til en bestemt rejse/)).toBeTruthy();

    // What stands in the place of a figure is said: that another paid isn't the same as nothing known.
    await value(
      api.costs.state({ owner: mission, administrationId: finance, said: { kind: 'paid-by-other' } }),
    );
    await row.findByText(/betalt af en anden, beløb ikke oplyst/);
    await value(api.costs.state({ owner: mission, administrationId: finance, said }));
    await row.findByText(/^20\.924/);

    await user.click(screen.getByRole('button', { name: 'Tilføj en udgift' }));
    await user.keyboard('76{Enter}');
    await waitFor(() => expect(page()).toContain('21.000 kr.'));
    const own = { kind: 'cooperation', id };
    const known = await value(api.costs.of({ owner: { kind: 'cooperation', id } }));
    expect(known.lines).toMatchObject([{ owner: own, amount: { minor: 7_600 } }]);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText(/^Beløb/)));
    await user.keyboard('{Escape}');

    // What was entered opens beside the list, and a total for all of it is said here.
    await user.click(screen.getByRole('link', { name: /^Transport/ }));
    const pane = within(await screen.findByRole('complementary', { name: 'Transport' }));
    await user.type(pane.getByLabelText('Hvad'), 'Tolk');
    await user.tab();
    await vi.waitFor(async () =>
      expect((await value(api.costs.of({ owner: { kind: 'cooperation', id } }))).lines).toMatchObject([
        { what: 'Tolk' },
      ]),
    );
    expect((await value(api.costs.of({ owner: mission }))).lines).toEqual([]);
    expect(api.bugs).toEqual([]);
  });
});
