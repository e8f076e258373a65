import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CostOwner } from '../../db/domain/cost';
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
