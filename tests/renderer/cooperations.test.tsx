import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CooperationOverview } from '../../renderer/features/cooperations/CooperationOverview';
import { PartnerCooperations } from '../../renderer/features/cooperations/PartnerCooperations';
import { useRecords } from '../../renderer/shared/records';
import { renderOver } from '../support/render';
import { testApi, value } from '../support/test-api';

afterEach(cleanup);

function Overview({ id }: { id: string }) {
  const cooperation = useRecords('cooperations', 'get', { id }).data;
  return cooperation ? <CooperationOverview cooperation={cooperation} /> : null;
}

async function withCooperation() {
  const api = testApi();
  const { id: partnerId } = await value(api.partners.create({ kind: 'city', name: 'Beirut' }));
  const { id } = await value(api.cooperations.create({ partnerId, title: 'København–Beirut' }));
  const get = () => value(api.cooperations.get({ id }));
  return { api, id, partnerId, get, user: userEvent.setup() };
}

const section = async (name: string) => within(await screen.findByRole('region', { name }));

describe('a partner’s cooperations', () => {
  it('say stage, span and agreements, and what isn’t known of them', async () => {
    const { api, id, partnerId } = await withCooperation();
    await value(api.cooperations.create({ partnerId, title: 'Et nyt' }));
    await value(api.cooperations.addStep({ cooperationId: id, stage: 'inquiry', since: '2015' }));
    await value(
      api.cooperations.addStep({ cooperationId: id, stage: 'ended', since: '2017-06', reason: 'Slut' }),
    );
    await value(
      api.agreements.create({
        ...{ cooperationId: id, title: 'Aftale', signedOn: '2013-01-31' },
        term: { kind: 'months', months: 36 },
      }),
    );
    renderOver(<PartnerCooperations partnerId={partnerId} />, { api });
    const rows = await screen.findAllByRole('listitem');
    expect(rows.map((row) => row.textContent)).toEqual([
      'Et nytTidsrum ikke noteret · ingen aftale · ingen rejserTrin ikke noteret',
      'København–Beirut2015 – juni 2017 · Udløb 31. januar 2016 · ingen rejserOphørt',
    ]);
  });

  it('begin with a title, and lead to the new one', async () => {
    const api = testApi();
    const user = userEvent.setup();
    const { id: partnerId } = await value(api.partners.create({ kind: 'city', name: 'Beirut' }));
    renderOver(<PartnerCooperations partnerId={partnerId} />, { api });
    await user.click(await screen.findByRole('button', { name: 'Opret samarbejde' }));
    await user.click(screen.getByRole('button', { name: 'Opret' }));
    expect(await screen.findByText('Skal udfyldes.')).toBeTruthy();
    await user.type(screen.getByLabelText(/^Navn/), 'København–Beirut{Enter}');
    await vi.waitFor(() => expect(window.location.hash).toMatch(/^#\/cooperations\/.+\/overview$/));
    expect(await value(api.cooperations.list({ partnerId }))).toMatchObject([{ title: 'København–Beirut' }]);
  });
});

describe('a cooperation’s overview', () => {
  it('takes a stage with its date as people write it, and an end only with a reason', async () => {
    const { api, id, get, user } = await withCooperation();
    renderOver(<Overview id={id} />, { api });
    const course = await section('Forløb');
    await user.click(course.getByRole('button', { name: 'Tilføj trin' }));
    await user.type(course.getByLabelText('Siden'), '10. oktober 2016');
    await user.click(course.getByRole('button', { name: 'Tilføj' }));
    await vi.waitFor(async () =>
      expect((await get()).steps).toMatchObject([{ stage: 'inquiry', since: '2016-10-10' }]),
    );
    await user.click(
      await course.findByRole('button', { name: 'Ret Indledende undersøgelse, 10. oktober 2016' }),
    );
    await user.click(course.getByRole('button', { name: /Trin$/ }));
    await user.click(await screen.findByRole('option', { name: 'Ophørt' }));
    expect(await course.findByRole('alert')).toBeTruthy();
    expect((await get()).steps[0]?.stage).toBe('inquiry');
    await user.type(course.getByLabelText(/^Begrundelse/), 'Ingen svarede');
    await user.tab();
    await vi.waitFor(async () =>
      expect((await get()).steps).toMatchObject([{ stage: 'ended', reason: 'Ingen svarede' }]),
    );
    expect(api.bugs).toEqual([]);
  });

  it('keeps what each side hopes for; an entry is opened, moved and removed by the keyboard alone', async () => {
    const { api, id, get, user } = await withCooperation();
    for (const text of ['Viden', 'Venskab'])
      await value(api.cooperations.addPerspective({ cooperationId: id, side: 'ours', text }));
    renderOver(<Overview id={id} />, { api });
    const hopes = await section('Forventninger');
    const texts = async () => (await get()).perspectives.map(({ text }) => text);
    const edit = await hopes.findByRole('button', { name: 'Ret Viden' });
    edit.focus();
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(hopes.getByLabelText(/^Forventning/));
    await user.keyboard(' og folk{Escape}');
    await vi.waitFor(async () => expect(await texts()).toEqual(['Viden og folk', 'Venskab']));
    const again = await hopes.findByRole('button', { name: 'Ret Viden og folk' });
    await vi.waitFor(() => expect(document.activeElement).toBe(again));
    hopes.getByRole('button', { name: 'Flyt eller fjern Viden og folk' }).focus();
    await user.keyboard('{Enter}');
    await user.click(await screen.findByRole('menuitem', { name: 'Flyt ned' }));
    await vi.waitFor(async () => expect(await texts()).toEqual(['Venskab', 'Viden og folk']));
  });

  it('says that a capacity nobody assessed is unknown, and the change once both are', async () => {
    const { api, id } = await withCooperation();
    const score = { cooperationId: id, assessedBy: 'Kontoret' };
    await value(
      api.cooperations.addCapacity({ ...score, phase: 'before', score: 3, assessedOn: '2015-05-01' }),
    );
    renderOver(<Overview id={id} />, { api });
    const capacity = await section('Partnerens kapacitet til opfølgning');
    expect(capacity.getByText('ikke vurderet')).toBeTruthy();
    expect(capacity.getByText('kendes først, når der er vurderet både før og efter')).toBeTruthy();
    await value(
      api.cooperations.addCapacity({ ...score, phase: 'after', score: 2, assessedOn: '2017-05-01' }),
    );
    expect(await capacity.findByText('−1')).toBeTruthy();
  });

  it('takes a mission in and lets it go', async () => {
    const { api, id, get, user } = await withCooperation();
    await value(api.missions.create({ title: 'Højniveaubesøg', kind: 'high-level' }));
    renderOver(<Overview id={id} />, { api });
    const missions = await section('Rejser og besøg');
    await user.type(missions.getByRole('combobox'), 'Højniveau');
    await user.click(await screen.findByRole('option', { name: /Højniveaubesøg/ }));
    const unlink = await missions.findByRole('button', {
      name: 'Højniveaubesøg er ikke en del af samarbejdet',
    });
    await user.click(unlink);
    await vi.waitFor(async () => expect((await get()).missions).toEqual([]));
  });
});
