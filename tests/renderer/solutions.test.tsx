import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { builtInTopics } from '../../db/domain/topic';
import { SolutionScreen } from '../../renderer/features/solutions/SolutionScreen';
import { SolutionsScreen } from '../../renderer/features/solutions/SolutionsScreen';
import { renderOver } from '../support/render';
import { type TestApi, testApi, value } from '../support/test-api';

afterEach(cleanup);

const written = (element: HTMLElement | null | undefined) => element?.textContent?.replaceAll('\u00a0', ' ');
const create = async (api: TestApi, title: string, more = {}) =>
  (await value(api.solutions.create({ title, ...more }))).id;

describe('the catalogue on the screen', () => {
  it('says what belongs there while it is empty', async () => {
    renderOver(<SolutionsScreen />, { api: testApi() });
    expect(await screen.findByText('Ingen løsninger endnu')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Ny løsning' })).toBeTruthy();
  });

  it('is narrowed by words, and says when nothing fits', async () => {
    const api = testApi();
    await create(api, 'Letbane', { topicIds: [builtInTopics.transport.id], readiness: 'pilot' });
    await create(api, 'Sensorer', { cost: { low: 0, high: 100_000_000, currency: 'DKK' } });
    renderOver(<SolutionsScreen />, { api });
    const table = await screen.findByRole('grid', { name: 'Løsninger' });
    const rowOf = (name: string) => within(table).getByText(name).closest<HTMLElement>('[role=row]');
    expect(written(rowOf('Letbane'))).toContain('By og transportPilotIkke oplyst');
    expect(written(rowOf('Sensorer'))).toContain('0–1.000.000 kr.');
    const user = userEvent.setup();
    await user.type(screen.getByRole('searchbox'), 'sensor');
    await waitFor(() => expect(within(table).queryByText('Letbane')).toBeNull());
    await user.type(screen.getByRole('searchbox'), 'x');
    expect(await screen.findByText('Ingen løsninger passer')).toBeTruthy();
    await user.click(screen.getAllByRole('button', { name: 'Ryd filtre' })[0] as HTMLElement);
    expect(await screen.findByText('Letbane')).toBeTruthy();
  });
});

describe('a solution’s page', () => {
  it('reads a cost as people write it, and what is emptied is unknown again', async () => {
    const api = testApi();
    const id = await create(api, 'Sensorer');
    const cost = async () => (await value(api.solutions.get({ id }))).cost;
    renderOver(<SolutionScreen id={id} />, { api });
    const field = await screen.findByLabelText('Pris');
    const user = userEvent.setup();
    await user.type(field, '500.000–1 mio. kr.');
    await user.tab();
    await vi.waitFor(async () =>
      expect(await cost()).toEqual({ low: 50_000_000, high: 100_000_000, currency: 'DKK' }),
    );
    expect(written(await screen.findByText(/^Forstået som/))).toBe('Forstået som 500.000–1.000.000 kr.');
    await user.clear(field);
    await user.tab();
    await vi.waitFor(async () => expect(await cost()).toBeNull());
    await user.type(field, 'gratis');
    await user.tab();
    expect(await screen.findByText(/Prisen kan ikke læses entydigt/)).toBeTruthy();
    expect(await cost()).toBeNull();
  });

  it('takes topics and keywords one after the other', async () => {
    const api = testApi();
    const id = await create(api, 'Sensorer');
    renderOver(<SolutionScreen id={id} />, { api });
    const user = userEvent.setup();
    const get = () => value(api.solutions.get({ id }));
    await user.click(await screen.findByLabelText('Temaer', { selector: 'input' }));
    await user.keyboard('{ArrowDown}');
    await user.click(await screen.findByRole('option', { name: 'Affald' }));
    await vi.waitFor(async () => expect((await get()).topicIds).toEqual([builtInTopics.waste.id]));
    await user.type(screen.getByLabelText('Stikord', { selector: 'input' }), 'indsamling');
    await user.click(await screen.findByRole('option', { name: 'Tilføj ”indsamling”' }));
    await vi.waitFor(async () => expect((await get()).tags).toEqual(['indsamling']));
    expect(api.bugs).toEqual([]);
  });

  it('shows what the provider answered, partner by partner', async () => {
    const api = testApi();
    const { id: providerId } = await value(
      api.people.createOrganisation({ name: 'Nordisk', kind: 'company' }),
    );
    const { id: partnerId } = await value(api.partners.create({ kind: 'city', name: 'Beirut' }));
    const id = await create(api, 'Sensorer', { providerId });
    const { ids } = await value(
      api.inquiries.ask({ partnerId, organisationIds: [providerId], askedOn: '2016-03-01' }),
    );
    await value(api.inquiries.answer({ id: ids[0] ?? '', answer: 'interested', answeredOn: '2016-03-09' }));
    renderOver(<SolutionScreen id={id} />, { api });
    const section = await screen.findByRole('region', { name: 'Udbyderens interesse' });
    expect(within(section).getByRole('link', { name: 'Beirut' }).getAttribute('href')).toBe(
      `#/partners/${partnerId}/inquiries/${ids[0]}`,
    );
    expect(written(section)).toContain('Spurgt 1. marts 2016 · svarede 9. marts 2016');
    expect(within(section).getByText('Interesseret')).toBeTruthy();
  });
});
