import '../support/dom';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { builtInTopics } from '../../db/domain/topic';
import { OverviewScreen } from '../../renderer/features/overview/OverviewScreen';
import { renderOver } from '../support/render';
import { type TestApi, testApi, value } from '../support/test-api';

const exact = (startsOn: string, endsOn: string) => ({ kind: 'exact', startsOn, endsOn }) as const;
const beirut = { title: 'Fact-finding mission til Beirut', kind: 'fact-finding', place: 'Beirut' } as const;

const heading = async (api: TestApi, language: 'da' | 'en' = 'da') => {
  renderOver(<OverviewScreen />, { api, language });
  return (await screen.findByRole('heading', { level: 1 })).textContent;
};

describe('the overview on screen', () => {
  it('of an empty office offers the first steps', async () => {
    expect(await heading(testApi())).toBe('God morgen.');
    expect(screen.getByText('Fredag den 22. april 2016')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Ny rejse eller nyt besøg' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Ny partner' })).toBeTruthy();
  });

  it.each([
    ['2016-05-16', '2016-05-19', 'God morgen. Beirut er om 24 dage.'],
    ['2016-04-23', '2016-04-24', 'God morgen. Beirut er i morgen.'],
    ['2016-04-22', '2016-04-22', 'God morgen. Beirut er i dag.'],
    ['2016-04-21', '2016-04-24', 'God morgen. Beirut: dag 2 af 4.'],
  ])('greets with what is next: %s to %s', async (startsOn, endsOn, greeting) => {
    const api = testApi();
    await value(api.missions.create({ ...beirut, dates: exact(startsOn, endsOn) }));
    expect(await heading(api)).toBe(greeting);
  });

  it('speaks of those who come as a visit', async () => {
    const api = testApi();
    const { id: partnerId } = await value(api.partners.create({ kind: 'city', name: 'Beirut' }));
    const dates = exact('2016-05-16', '2016-05-19');
    await value(api.missions.create({ title: 'Januar', kind: 'delegation-in', partnerId, dates }));
    expect(await heading(api, 'en')).toBe('Good morning. The visit from Beirut is 24 days away.');
    expect(screen.getByRole('region', { name: 'Before the visit from Beirut' })).toBeTruthy();
  });

  it('claims no day where only a month is known', async () => {
    const api = testApi();
    await value(api.missions.create({ ...beirut, dates: { kind: 'approximate', period: '2016-10' } }));
    expect(await heading(api)).toBe('God morgen.');
    const upcoming = within(screen.getByRole('region', { name: 'Kommende' }));
    expect(upcoming.getByText('Okt')).toBeTruthy();
    expect(upcoming.getByText('Beirut · oktober 2016')).toBeTruthy();
  });

  it('leads from what is missing to where it is seen to', async () => {
    const api = testApi();
    const { id } = await value(api.missions.create({ ...beirut, dates: exact('2016-05-16', '2016-05-19') }));
    await heading(api);
    const before = within(screen.getByRole('region', { name: 'Før afrejse til Beirut' }));
    expect(before.getByText('2 af 11 punkter')).toBeTruthy();
    const link = (name: string) => before.getByRole('link', { name }).getAttribute('href');
    expect(link('Formålet er skrevet')).toBe(`#/missions/${id}/overview`);
    expect(link('Hver dag har et program')).toBe(`#/missions/${id}/programme`);
    expect(before.getByText('4 af 4 mangler')).toBeTruthy();
  });

  it('says how much a programme to come needs someone to look at, and leads there', async () => {
    const api = testApi();
    const { id: missionId } = await value(
      api.missions.create({ ...beirut, dates: exact('2016-05-16', '2016-05-19') }),
    );
    const at = (startsAt: string, endsAt: string) => ({ kind: 'timed', startsAt, endsAt }) as const;
    const time = at('2016-05-17T09:00', '2016-05-17T10:00');
    await value(api.programme.create({ missionId, kind: 'workshop', title: 'Affald', time }));
    await heading(api);
    await screen.findByText('1 ting at se på i programmet');
    const known = within(screen.getByRole('region', { name: 'Værd at vide' }));
    const [link] = known.getAllByRole('link', { name: 'Se programmet' });
    expect(link?.getAttribute('href')).toBe(`#/missions/${missionId}/programme`);
  });

  it('says what waits and what is worth knowing', async () => {
    const api = testApi();
    const { id: partnerId } = await value(api.partners.create({ kind: 'city', name: 'Beirut' }));
    await value(
      api.partners.addFact({
        partnerId,
        label: 'Indbyggere',
        value: { kind: 'range', low: 1_000_000, high: 2_000_000, unit: '' },
        source: 'Orientering',
        sourceDate: '2016-04-08',
        note: 'Der er ingen folketælling.',
      }),
    );
    const { waste, transport, digital } = builtInTopics;
    const topicIds = [waste.id, transport.id, digital.id];
    await value(
      api.missions.create({ ...beirut, partnerId, topicIds, dates: exact('2016-05-16', '2016-05-19') }),
    );
    await value(api.followUps.create({ title: 'Svar om finansiering', due: '2016-04-14' }));
    await heading(api);
    const waiting = within(screen.getByRole('region', { name: 'Opfølgning der venter' }));
    expect(waiting.getByRole('link', { name: 'Svar om finansiering' })).toBeTruthy();
    expect(await waiting.findByText('8 dage over')).toBeTruthy();
    const known = within(screen.getByRole('region', { name: 'Værd at vide' }));
    expect(known.getByText('3 temaer har endnu ingen workshop')).toBeTruthy();
    expect(
      await known.findByText(
        /^Affald, Byplanlægning og offentlig transport og Digital forvaltning hører til/,
      ),
    ).toBeTruthy();
    expect(known.getByText('Indbyggere, Beirut: et skøn')).toBeTruthy();
    expect(
      known.getByText(/^1–2 mio\. Der er ingen folketælling\. Kilde: Orientering, 8\. april 2016\./),
    ).toBeTruthy();
  });
});
