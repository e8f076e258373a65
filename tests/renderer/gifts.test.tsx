import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { GiftsSection } from '../../renderer/features/gifts/GiftsSection';
import { renderOver } from '../support/render';
import { testApi, value } from '../support/test-api';

afterEach(cleanup);

async function withMission() {
  const api = testApi();
  const { id: missionId } = await value(api.missions.create({ title: 'Beirut', kind: 'high-level' }));
  const list = () => value(api.gifts.list({ missionId }));
  const add = (what: string, more = {}) =>
    value(api.gifts.add({ missionId, direction: 'given', what, ...more }));
  const show = (language: 'da' | 'en' = 'da') =>
    renderOver(<GiftsSection mission={{ id: missionId }} />, { api, language });
  return { api, list, add, show, user: userEvent.setup() };
}

const written = (element: HTMLElement) => element.textContent?.replaceAll('\u00a0', ' ');

describe('a mission’s gifts', () => {
  it('are written down one by one, with an amount as people write it', async () => {
    const { api, list, show, user } = await withMission();
    await value(api.people.create({ givenName: 'Anne', familyName: 'Holm' }));
    show();
    expect(await screen.findByText('Ingen gaver endnu')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Tilføj en gave til os' }));
    await user.type(screen.getByLabelText(/^Hvad/), 'Tæppe');
    await user.click(screen.getByRole('button', { name: /Værdi$/ }));
    await user.click(await screen.findByRole('option', { name: 'Anslået' }));
    const amount = screen.getByLabelText('Beløb');
    await user.type(amount, '1,250.5');
    await user.tab();
    expect(amount).toHaveProperty('value', '1.250,50');
    await user.click(screen.getByRole('button', { name: 'Tilføj' }));
    await vi.waitFor(async () =>
      expect(await list()).toMatchObject([
        {
          direction: 'received',
          what: 'Tæppe',
          value: { state: 'estimated', minor: 125_050, currency: 'DKK' },
        },
      ]),
    );
    expect(written(await screen.findByText(/^ca\./))).toBe('ca. 1.250,50 kr.');
    expect(written(screen.getByText(/for 1 gave/))).toBe('1.250,50 kr. for 1 gave. Heraf 1 anslået.');
    expect(screen.getByText('Ingen givne gaver er noteret.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Tilføj en gave til os' }));
  });

  it('have a sum that says what it covers', async () => {
    const { add, show } = await withMission();
    await add('Fad', { value: { state: 'known', minor: 75_000, currency: 'DKK' } });
    await add('Bog', { value: { state: 'known', minor: 50_000, currency: 'DKK' } });
    await add('Chokolade');
    show('en');
    expect(written(await screen.findByText(/for 2 of 3 gifts/))).toMatch(
      /^DKK 1,250 for 2 of 3 gifts\. 1 has no value recorded\.$/,
    );
    expect(screen.getByText('Value not recorded')).toBeTruthy();
  });

  it('are changed in the pane; an amount that may mean two things is asked about, not guessed', async () => {
    const { add, list, show, user } = await withMission();
    const { id } = await add('Fad', { value: { state: 'known', minor: 1_250, currency: 'KWD' } });
    show();
    await user.click(await screen.findByText('Fad'));
    const pane = within(await screen.findByRole('complementary', { name: 'Fad' }));
    const amount = pane.getByLabelText('Beløb');
    // Its own writing it can read, whatever another might make of it.
    expect(amount).toHaveProperty('value', '1,250');
    await user.click(amount);
    await user.tab();
    expect(pane.queryByText(/ikke læses entydigt/)).toBeNull();
    await user.clear(amount);
    await user.type(amount, '2.000');
    await user.tab();
    expect(await pane.findByText(/ikke læses entydigt/)).toBeTruthy();
    expect(amount).toHaveProperty('value', '2.000');
    await user.clear(amount);
    await user.type(amount, '2.5');
    await user.tab();
    await vi.waitFor(async () =>
      expect((await list())[0]).toMatchObject({ id, value: { minor: 2_500, currency: 'KWD' } }),
    );
    await user.click(pane.getByRole('button', { name: /Værdi$/ }));
    await user.click(await screen.findByRole('option', { name: 'Ikke noteret' }));
    await vi.waitFor(async () => expect((await list())[0]?.value).toEqual({ state: 'not-recorded' }));
    await user.type(pane.getByLabelText('Hvor er den nu?'), 'Rådhuset');
    await user.tab();
    await vi.waitFor(async () => expect((await list())[0]?.keptAt).toBe('Rådhuset'));
  });

  it('are removed with the offer to take it back', async () => {
    const { add, list, show, user } = await withMission();
    await add('Fad');
    show();
    await user.click(await screen.findByText('Fad'));
    await user.click(await screen.findByRole('button', { name: 'Fjern gaven' }));
    await vi.waitFor(async () => expect(await list()).toEqual([]));
    expect(await screen.findByText('Ingen gaver endnu')).toBeTruthy();
  });
});
