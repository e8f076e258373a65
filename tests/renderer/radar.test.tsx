import '../support/dom';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { loadExample } from '../../db/sample/load';
import { OverviewPlace } from '../../renderer/app/OverviewPlace';
import { CooperationRadar } from '../../renderer/features/radar/CooperationRadar';
import { RadarSection } from '../../renderer/features/radar/RadarSection';
import { SilentCooperations } from '../../renderer/features/radar/SilentCooperations';
import { cooperationRoute, hrefOf } from '../../renderer/shared/route';
import { renderOver } from '../support/render';
import { testApi, value } from '../support/test-api';

// Whole screens are drawn, on machines that may be busy.
vi.setConfig({ testTimeout: 20_000 });

const summer = '2017-07-01T08:00:00.000Z';
const years = '2026-11-22T08:00:00.000Z';
const silence = 'Stille i 5 måneder';

/** The Beirut example on a day, with its one cooperation. */
async function beirut(now: string) {
  const api = testApi({ now, kind: 'example' });
  let ids = 0;
  const newId = () => `01920000-0000-7000-8000-${String(++ids).padStart(12, '0')}`;
  loadExample(api.file, 'da', { now: () => new Date(now), newId });
  const [report] = (await value(api.radar.all({}))).reports;
  if (!report) throw new Error('the example has no cooperation');
  return { api, cooperation: report.cooperation, user: userEvent.setup({ delay: null }) };
}

describe('the radar of all cooperations', () => {
  it('says in an office without any what belongs there, and leads to the partners', async () => {
    renderOver(<RadarSection />);
    expect(await screen.findByText('Ingen samarbejder endnu')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Til partnerne' })).toBeTruthy();
  });

  it('says in the summer of 2017 what is silent and what to do about it', async () => {
    const { api, cooperation } = await beirut(summer);
    renderOver(<RadarSection />, { api });
    const report = within(await screen.findByRole('region', { name: cooperation.title }));
    report.getByText(silence);
    report.getByText(/Spørg Beirut, om de vil fortsætte/);
    expect(report.getByRole('link', { name: cooperation.title }).getAttribute('href')).toBe(
      hrefOf(cooperationRoute(cooperation.id)),
    );
    expect(screen.queryByText(/^Sådan så det ud/)).toBeNull();
  });

  it('is asked from 2026 about the summer of 2017, and goes back to today', async () => {
    const { api, user } = await beirut(years);
    renderOver(<RadarSection />, { api });
    await screen.findByText('Afsluttet. Der holdes ikke længere øje med det.');
    expect(screen.queryByText(/^Stille i/)).toBeNull();
    const day = screen.getByRole('textbox', { name: /^Set den/ });
    await user.clear(day);
    await user.type(day, '1-7-2017{Tab}');
    await screen.findByText(silence);
    screen.getByText(/^Sådan så det ud den 1\. juli 2017/);
    await user.click(screen.getByRole('button', { name: 'Tilbage til i dag' }));
    await screen.findByText('Afsluttet. Der holdes ikke længere øje med det.');
    await waitFor(() => expect(screen.queryByText(/^Sådan så det ud/)).toBeNull());
  });
});

describe('the radar of one cooperation', () => {
  it('says what there is to say, without leading to where one is', async () => {
    const { api, cooperation } = await beirut(summer);
    renderOver(<CooperationRadar cooperationId={cooperation.id} />, { api });
    await screen.findByText(silence);
    const hrefs = screen.queryAllByRole('link').map((link) => link.getAttribute('href'));
    expect(hrefs).not.toContain(hrefOf(cooperationRoute(cooperation.id)));
    expect(hrefs.length).toBeGreaterThan(0);
  });

  it('says of one that has ended that nobody watches it any longer', async () => {
    const { api, cooperation } = await beirut(years);
    renderOver(<CooperationRadar cooperationId={cooperation.id} />, { api });
    await screen.findByText('Afsluttet. Der holdes ikke længere øje med det.');
    expect(screen.queryByText(/^Stille i/)).toBeNull();
  });
});

describe('the silent cooperations of the overview', () => {
  it('are told by the first thing to say, and lead to the cooperation', async () => {
    const { api, cooperation } = await beirut(summer);
    renderOver(<SilentCooperations />, { api });
    await screen.findByText(`${cooperation.title}: ${silence}`);
    expect(screen.getByRole('link').getAttribute('href')).toBe(hrefOf(cooperationRoute(cooperation.id)));
  });

  it('are none in 2026, and nothing is said', async () => {
    const { api } = await beirut(years);
    const asked = vi.spyOn(api.radar, 'all');
    const { container } = renderOver(<SilentCooperations />, { api });
    await waitFor(() => expect(asked).toHaveBeenCalled());
    await Promise.all(asked.mock.results.map((result) => result.value));
    expect(container.textContent).toBe('');
  });

  it('come before what is worth knowing, and are asked for after the overview itself', async () => {
    const { api } = await beirut(summer);
    const order: string[] = [];
    const { get } = api.overview;
    const { all } = api.radar;
    api.overview.get = async (input) => {
      const result = await get(input);
      order.push('overview');
      return result;
    };
    api.radar.all = (input) => {
      order.push(screen.queryByRole('heading', { level: 1 }) ? 'radar' : 'radar too early');
      return all(input);
    };
    renderOver(<OverviewPlace />, { api });
    await screen.findByText(new RegExp(silence));
    expect(order).toEqual(['overview', 'radar']);
    const headings = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
    const at = (name: string) => headings.findIndex((heading) => heading?.startsWith(name));
    expect(at('Opfølgning der venter')).toBeGreaterThan(-1);
    expect(at('Opfølgning der venter')).toBeLessThan(at('Hvad er ved at gå i stå?'));
    expect(at('Hvad er ved at gå i stå?')).toBeLessThan(at('Værd at vide'));
  });
});
