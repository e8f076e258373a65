import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DecisionsSection } from '../../renderer/features/decisions/DecisionsSection';
import { MissionDecisions } from '../../renderer/features/decisions/MissionDecisions';
import { renderOver } from '../support/render';
import { testApi, value } from '../support/test-api';

afterEach(cleanup);

async function withDecision() {
  const api = testApi();
  const { id: partnerId } = await value(api.partners.create({ kind: 'city', name: 'Beirut' }));
  const { id: cooperationId } = await value(api.cooperations.create({ partnerId, title: 'Samarbejdet' }));
  const { id } = await value(
    api.decisions.create({
      ...{ cooperationId, title: 'Bemyndigelse', kind: 'authorisation', decidedOn: '2016-06-22' },
    }),
  );
  const get = () => value(api.decisions.get({ id }));
  const show = (focus: string | null = id) =>
    renderOver(<DecisionsSection cooperationId={cooperationId} focus={focus} />, { api });
  return { api, cooperationId, id, get, show, user: userEvent.setup() };
}

describe('a cooperation’s decisions', () => {
  it('say when, by whom and what rests on them', async () => {
    const { api, cooperationId, get, show, user } = await withDecision();
    await value(api.agreements.create({ cooperationId, title: 'Samarbejdsaftale' }));
    show();
    expect(await screen.findByText('22. juni 2016 · organ ikke noteret')).toBeTruthy();
    const pane = within(await screen.findByRole('complementary'));
    await user.click(pane.getByRole('button', { name: 'Tilføj aftale' }));
    await user.type(pane.getByRole('combobox', { name: 'Aftale' }), 'Samarb');
    await user.click(await screen.findByRole('option', { name: /Samarbejdsaftale/ }));
    expect(await pane.findByRole('link', { name: 'Samarbejdsaftale' })).toBeTruthy();
    expect(await screen.findByText(/grundlag for 1 senere skridt/)).toBeTruthy();
    await user.click(pane.getByRole('button', { name: 'Samarbejdsaftale hviler ikke på den' }));
    await vi.waitFor(async () => expect((await get()).restingRecords).toEqual([]));
  });

  it('take a new body by its name, and an address only on the web', async () => {
    const { api, get, show, user } = await withDecision();
    show();
    const pane = within(await screen.findByRole('complementary'));
    await user.type(pane.getByRole('combobox', { name: 'Organ' }), 'Kulturudvalget{Enter}');
    await vi.waitFor(async () => expect((await get()).bodyName).toBe('Kulturudvalget'));
    const link = pane.getByLabelText('Dagsorden på nettet');
    await user.type(link, 'kk.dk');
    await user.tab();
    expect(link.getAttribute('aria-invalid')).toBe('true');
    expect((await get()).agendaLink).toBe('');
    await user.clear(link);
    await user.type(link, 'https://www.kk.dk/dagsorden');
    await user.tab();
    await vi.waitFor(async () => expect((await get()).agendaLink).toBe('https://www.kk.dk/dagsorden'));
    expect(await pane.findByRole('button', { name: 'Kopiér adressen' })).toBeTruthy();
    expect(api.bugs).toEqual([]);
  });
});

describe('a mission’s decisions', () => {
  it('belong to its cooperation, too, and are opened and removed where they stand', async () => {
    const { api, cooperationId, user } = await withDecision();
    const { id: missionId } = await value(
      api.missions.create({ title: 'Højniveaubesøg', kind: 'high-level', cooperationId }),
    );
    renderOver(<MissionDecisions focus={null} mission={{ id: missionId, cooperationId }} />, { api });
    expect(await screen.findByText('Ingen politisk beslutning er noteret på rejsen.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Tilføj beslutning' }));
    await user.type(screen.getByLabelText(/^Titel/), 'Anmodning om at rejse{Enter}');
    await vi.waitFor(async () =>
      expect(await value(api.decisions.list({ missionId }))).toMatchObject([
        { title: 'Anmodning om at rejse', cooperationId, missionId },
      ]),
    );
    const dialog = within(await screen.findByRole('dialog', { name: 'Anmodning om at rejse' }));
    await user.click(dialog.getByRole('button', { name: 'Slet beslutningen' }));
    await vi.waitFor(async () => expect(await value(api.decisions.list({ missionId }))).toEqual([]));
  });
});
