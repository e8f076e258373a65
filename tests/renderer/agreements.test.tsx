import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AgreementsSection } from '../../renderer/features/agreements/AgreementsSection';
import { renderOver } from '../support/render';
import { testApi, value } from '../support/test-api';

afterEach(cleanup);

async function withCooperation(now?: string) {
  const api = testApi({ now });
  const { id: partnerId } = await value(api.partners.create({ kind: 'city', name: 'Beirut' }));
  const { id: cooperationId } = await value(api.cooperations.create({ partnerId, title: 'Samarbejdet' }));
  const sign = async () =>
    (
      await value(
        api.agreements.create({
          ...{ cooperationId, title: 'Aftale', signedOn: '2016-10-10' },
          term: { kind: 'months', months: 36 },
        }),
      )
    ).id;
  const show = (focus: string | null = null, language: 'da' | 'en' = 'da') =>
    renderOver(<AgreementsSection cooperationId={cooperationId} focus={focus} />, { api, language });
  return { api, cooperationId, sign, show, user: userEvent.setup() };
}

describe('a cooperation’s agreements', () => {
  it('are written down with the day as people write it, and open where they are made', async () => {
    const { api, cooperationId, show, user } = await withCooperation();
    show();
    expect(await screen.findByText('Ingen aftaler endnu')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Tilføj aftale' }));
    await user.type(screen.getByLabelText(/^Titel/), 'Samarbejdsaftale');
    await user.type(screen.getByLabelText('Underskrevet den'), '10-10-2016');
    await user.click(screen.getByRole('button', { name: 'Tilføj' }));
    await vi.waitFor(async () =>
      expect(await value(api.agreements.list({ cooperationId }))).toMatchObject([
        { title: 'Samarbejdsaftale', signedOn: '2016-10-10', term: { kind: 'months', months: 36 } },
      ]),
    );
    const [made] = await value(api.agreements.list({ cooperationId }));
    await vi.waitFor(() => expect(window.location.hash).toContain(`/agreements/${made?.id}`));
  });

  it('say their state on the day, in both languages', async () => {
    const { sign, show } = await withCooperation('2019-10-01T10:00:00.000Z');
    await sign();
    const view = show();
    expect(await screen.findByText('Udløber om 9 dage')).toBeTruthy();
    view.unmount();
    show(null, 'en');
    expect(await screen.findByText('Runs out in 9 days')).toBeTruthy();
  });

  it('work out their end, take topics one by one and a termination with its reason', async () => {
    const { api, sign, show, user } = await withCooperation('2017-01-01T10:00:00.000Z');
    const id = await sign();
    show(id);
    const pane = within(await screen.findByRole('complementary'));
    expect(pane.getByText('Løber til og med 10. oktober 2019.')).toBeTruthy();
    await user.click(await pane.findByRole('checkbox', { name: 'Affald' }));
    await user.click(pane.getByRole('checkbox', { name: 'Digital forvaltning' }));
    await vi.waitFor(async () => expect((await value(api.agreements.get({ id }))).topicIds).toHaveLength(2));
    await user.click(pane.getByRole('button', { name: 'Notér opsigelse' }));
    await user.click(pane.getByRole('button', { name: 'Notér opsigelsen' }));
    expect(await pane.findByText(/^Skriv en begrundelse|^Skriv hvorfor|begrund/i)).toBeTruthy();
    await user.type(pane.getByLabelText(/^Grund/), 'Ingen svarede');
    await user.click(pane.getByRole('button', { name: 'Notér opsigelsen' }));
    expect(await pane.findByText('Opsagt pr. 1. januar 2017.')).toBeTruthy();
    await user.click(pane.getByRole('button', { name: 'Fjern opsigelsen' }));
    await vi.waitFor(async () => expect((await value(api.agreements.get({ id }))).terminatedOn).toBeNull());
    expect(api.bugs).toEqual([]);
  });
});
