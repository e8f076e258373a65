import { act, cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useSyncExternalStore } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { builtInTopics } from '../../db/domain/topic';
import { MatchesSection } from '../../renderer/features/matching/MatchesSection';
import { MatchList } from '../../renderer/shared/MatchList';
import { parseRoute } from '../../renderer/shared/route';
import { renderOver } from '../support/render';
import { testApi, value } from '../support/test-api';

beforeEach(() => {
  window.location.hash = '';
});
afterEach(cleanup);

const { waste } = builtInTopics;

/** The section at the place of the address, as the app has it. */
function Place({ partnerId }: { partnerId: string }) {
  const hash = useSyncExternalStore(
    (listener) => {
      window.addEventListener('hashchange', listener);
      return () => window.removeEventListener('hashchange', listener);
    },
    () => window.location.hash,
  );
  const route = parseRoute(hash);
  const focus = route.screen === 'partner' && route.section === 'matches' ? route.focus : null;
  return <MatchesSection document={<p>Papiret</p>} focus={focus} partnerId={partnerId} />;
}

async function withBeirut() {
  const api = testApi();
  const { id: partnerId } = await value(api.partners.create({ name: 'Beirut', kind: 'city' }));
  const need = async (title: string, more = {}) =>
    (await value(api.needs.create({ partnerId, title, topicId: waste.id, ...more }))).id;
  const solution = async (title: string, more = {}) =>
    (await value(api.solutions.create({ title, topicIds: [waste.id], ...more }))).id;
  const list = () => value(api.matches.list({ partnerId }));
  const show = (language: 'da' | 'en' = 'da') =>
    renderOver(<Place partnerId={partnerId} />, { api, language });
  return { api, partnerId, need, solution, list, show, user: userEvent.setup() };
}

const written = (element: HTMLElement) => element.textContent?.replaceAll('\u00a0', ' ');
/** A need's cards of a state. */
const cardsOf = async (need: string, state: string) => {
  const lane = within(await screen.findByRole('region', { name: need }));
  return within(await lane.findByRole('list', { name: state }));
};

describe('a partner’s matches', () => {
  it('say what belongs there while there are no needs, and no solutions', async () => {
    const { need, show } = await withBeirut();
    show();
    expect(await screen.findByText('Ingen behov endnu')).toBeTruthy();
    await need('Sortering');
    expect(await screen.findByText('Kataloget er tomt')).toBeTruthy();
    expect(screen.getByText('Ingen match og ingen mulige løsninger.')).toBeTruthy();
  });

  it('are proposed from a suggestion, whose reasons become the match’s own', async () => {
    const { need, solution, list, show, user } = await withBeirut();
    await need('Sortering', {
      tags: ['kompost'],
      lacks: ['strøm'],
      budget: { minor: 100_000, currency: 'DKK' },
    });
    await solution('Kompostering', {
      tags: ['Kompost'],
      requires: ['Strøm'],
      readiness: 'in-operation',
      runsWhere: 'Aarhus',
    });
    show();
    const cards = await cardsOf('Sortering', 'Mulige');
    expect(cards.getByText('1 forhold taler imod')).toBeTruthy();
    await user.click(cards.getByRole('link', { name: 'Kompostering' }));
    const pane = within(await screen.findByRole('complementary', { name: 'Sortering' }));
    const sentences = async (label: string) =>
      within(await pane.findByRole('list', { name: label }))
        .getAllByRole('listitem')
        .map(written);
    expect(await sentences('Taler for')).toEqual([
      ...['Samme tema: Affald', 'Fælles stikord: kompost', 'Kører i dag: Aarhus'],
    ]);
    expect(await sentences('Taler imod')).toEqual(['Forudsætter, hvad der mangler på stedet: strøm']);
    expect(await sentences('Vides ikke')).toEqual(['Prisen er ikke oplyst']);
    await user.click(pane.getByRole('button', { name: 'Foreslå' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Foreslå en løsning' }));
    const why = dialog.getByLabelText('Begrundelse');
    expect(why).toHaveProperty(
      'value',
      'Samme tema: Affald.\nFælles stikord: kompost.\nKører i dag: Aarhus.',
    );
    await user.type(why, '\nOg de vil gerne.');
    await user.click(dialog.getByRole('button', { name: 'Foreslå' }));
    await vi.waitFor(async () =>
      expect(await list()).toMatchObject([
        { state: 'proposed', reason: expect.stringMatching(/^Samme tema[^]*Og de vil gerne\.$/) },
      ]),
    );
    expect((await cardsOf('Sortering', 'Foreslået')).getByText(/Og de vil gerne/)).toBeTruthy();
    // What was made is open beside the board.
    expect(await screen.findByRole('complementary', { name: 'Kompostering' })).toBeTruthy();
  });

  it('are moved by the keyboard, which stays with the card; declining asks why first', async () => {
    const { api, need, solution, list, show, user } = await withBeirut();
    const needId = await need('Sortering');
    const { id } = await value(
      api.matches.propose({ needId, solutionId: await solution('Kompostering'), reason: '' }),
    );
    await value(api.matches.changeState({ id, state: 'presented' }));
    show();
    const press = async (state: string, key: string) => {
      const link = (await cardsOf('Sortering', state)).getByRole('link', { name: 'Kompostering' });
      act(() => link.focus());
      await user.keyboard(`{Alt>}{${key}}{/Alt}`);
    };
    await press('Præsenteret', 'ArrowLeft');
    await vi.waitFor(async () => expect((await list())[0]?.state).toBe('proposed'));
    const moved = (await cardsOf('Sortering', 'Foreslået')).getByRole('link', { name: 'Kompostering' });
    expect(document.activeElement).toBe(moved);
    // Nothing stands before the first state.
    await press('Foreslået', 'ArrowLeft');
    await value(api.matches.changeState({ id, state: 'pilot' }));
    await press('Pilot', 'ArrowRight');
    await vi.waitFor(async () => expect((await list())[0]?.state).toBe('adopted'));
    expect(await screen.findByRole('complementary', { name: 'Kompostering' })).toBeTruthy();
    await press('Indført', 'ArrowRight');
    const dialog = within(await screen.findByRole('dialog', { name: 'Ny tilstand: Afvist' }));
    await user.click(dialog.getByRole('button', { name: 'Skift tilstand' }));
    expect(await dialog.findByText('Skriv en begrundelse.')).toBeTruthy();
    expect((await list())[0]?.state).toBe('adopted');
    await user.type(dialog.getByLabelText(/^Hvorfor blev den afvist/), 'For dyr i drift');
    await user.click(dialog.getByRole('button', { name: 'Skift tilstand' }));
    expect((await cardsOf('Sortering', 'Afvist')).getByText('For dyr i drift')).toBeTruthy();
  });

  it('are presented at a workshop of the partner’s', async () => {
    const { api, partnerId, need, solution, list, show, user } = await withBeirut();
    const { id: missionId } = await value(
      api.missions.create({ title: 'Rejsen', kind: 'fact-finding', partnerId }),
    );
    await value(api.programme.create({ missionId, kind: 'workshop', title: 'Affaldets dag' }));
    const needId = await need('Sortering');
    await value(api.matches.propose({ needId, solutionId: await solution('Kompostering'), reason: '' }));
    show();
    const cards = await cardsOf('Sortering', 'Foreslået');
    await user.click(cards.getByRole('button', { name: 'Muligheder for Kompostering' }));
    await user.click(await screen.findByRole('menuitem', { name: /Til Præsenteret/ }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Ny tilstand: Præsenteret' }));
    await user.type(dialog.getByRole('combobox', { name: 'Præsenteret på workshop' }), 'Affald');
    await user.click(await screen.findByRole('option', { name: /Affaldets dag/ }));
    const day = dialog.getByLabelText('Dag');
    await user.clear(day);
    await user.type(day, '18-5-2016');
    await user.click(dialog.getByRole('button', { name: 'Skift tilstand' }));
    await vi.waitFor(async () =>
      expect(await list()).toMatchObject([
        { state: 'presented', since: '2016-05-18', presentedAt: { title: 'Affaldets dag' } },
      ]),
    );
    expect(
      (await cardsOf('Sortering', 'Præsenteret')).getByText('Præsenteret på Affaldets dag'),
    ).toBeTruthy();
  });

  it('offer to record what came of one that was adopted', async () => {
    const { api, need, solution, show, user } = await withBeirut();
    const needId = await need('Sortering');
    const { id } = await value(
      api.matches.propose({ needId, solutionId: await solution('Kompostering'), reason: '' }),
    );
    await value(api.matches.changeState({ id, state: 'adopted', on: '2016-04-20' }));
    show();
    await user.click((await cardsOf('Sortering', 'Indført')).getByRole('link', { name: 'Kompostering' }));
    const pane = within(await screen.findByRole('complementary', { name: 'Kompostering' }));
    await user.click(await pane.findByRole('button', { name: 'Notér resultatet' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Notér resultatet' }));
    expect(dialog.getByLabelText(/^Hvad kom der ud af det/)).toHaveProperty('value', 'Kompostering');
    await user.click(dialog.getByRole('button', { name: 'Opret' }));
    await vi.waitFor(async () =>
      expect(await value(api.results.list({ matchId: id }))).toMatchObject([
        {
          ...{ kind: 'adopted-solution', title: 'Kompostering', matchId: id, needId, topicId: waste.id },
          happenedOn: '2016-04-20',
        },
      ]),
    );
    await vi.waitFor(() => expect(pane.queryByText('Løsningen er indført')).toBeNull());
  });

  it('have gaps in a view of their own: without a solution, all declined, without a need', async () => {
    const { api, need, solution, show, user } = await withBeirut();
    await need('Vandmåling', { topicId: null });
    const needId = await need('Sortering');
    const declined = await solution('Forbrænding');
    await solution('Kompostering');
    const { id } = await value(api.matches.propose({ needId, solutionId: declined, reason: '' }));
    await value(api.matches.changeState({ id, state: 'declined', reason: 'Intet anlæg' }));
    show('en');
    await user.click(await screen.findByRole('radio', { name: 'Gaps' }));
    const region = async (name: string) => within(await screen.findByRole('region', { name }));
    const without = await region('Needs without a solution');
    expect(without.getByText('Vandmåling')).toBeTruthy();
    expect(without.getByText('Nothing in the catalogue to suggest')).toBeTruthy();
    const all = await region('Needs where everything was declined');
    expect(written(all.getByRole('list', { name: 'Declined solutions' }))).toBe('Forbrænding: Intet anlæg');
    const free = await region('Solutions without a need');
    expect(free.getByText('Kompostering')).toBeTruthy();
    await user.click(all.getByRole('link', { name: 'See them' }));
    const pane = within(await screen.findByRole('complementary', { name: 'Sortering' }));
    expect(await pane.findByRole('link', { name: 'Kompostering' })).toBeTruthy();
  });

  it('are proposed without a suggestion, too; what is matched already is refused', async () => {
    const { api, need, solution, list, show, user } = await withBeirut();
    const needId = await need('Sortering');
    const solutionId = await solution('Borgerportal', { topicIds: [] });
    show();
    await user.click(await screen.findByRole('button', { name: 'Foreslå en løsning til Sortering' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Foreslå en løsning' }));
    await user.click(dialog.getByRole('button', { name: 'Foreslå' }));
    expect(await dialog.findByText('Vælg en fra listen.')).toBeTruthy();
    await user.type(dialog.getByRole('combobox', { name: /^Løsning/ }), 'Borger');
    await user.click(await screen.findByRole('option', { name: /Borgerportal/ }));
    await value(api.matches.propose({ needId, solutionId, reason: 'Imens' }));
    await user.click(dialog.getByRole('button', { name: 'Foreslå' }));
    expect(await dialog.findByText('Behovet og løsningen er allerede matchet.')).toBeTruthy();
    expect(await list()).toHaveLength(1);
  });
});

describe('a list of matches', () => {
  it('stands at the need and at the solution, with the state', async () => {
    const { api, need, solution } = await withBeirut();
    const needId = await need('Sortering');
    const solutionId = await solution('Kompostering');
    await value(api.matches.propose({ needId, solutionId, reason: '' }));
    renderOver(
      <>
        <MatchList needId={needId} />
        <MatchList solutionId={solutionId} />
      </>,
      { api },
    );
    expect((await screen.findByRole('link', { name: 'Kompostering' })).getAttribute('href')).toMatch(
      /\/matches\//,
    );
    expect(await screen.findByRole('link', { name: 'Sortering' })).toBeTruthy();
    expect(screen.getAllByText('Foreslået')).toHaveLength(2);
  });
});
