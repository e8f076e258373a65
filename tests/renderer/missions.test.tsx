import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { MissionDetail } from '../../electron/contract/missions';
import { MissionHeader } from '../../renderer/features/missions/MissionHeader';
import { MissionOverviewTab } from '../../renderer/features/missions/MissionOverviewTab';
import { MissionsScreen } from '../../renderer/features/missions/MissionsScreen';
import { NewMissionDialog } from '../../renderer/features/missions/NewMissionDialog';
import { useRecords } from '../../renderer/shared/records';
import { renderOver } from '../support/render';
import { testApi, value } from '../support/test-api';

const exact = (startsOn: string, endsOn: string) => ({ kind: 'exact', startsOn, endsOn }) as const;

// Whole screens are drawn and typed into, on machines that may be busy.
vi.setConfig({ testTimeout: 20_000 });

beforeEach(() => {
  window.location.hash = '';
});

describe('the list of missions', () => {
  async function show() {
    const api = testApi();
    await value(
      api.missions.create({
        title: 'Ålborg på besøg',
        kind: 'delegation-in',
        dates: exact('2017-01-09', '2017-01-11'),
      }),
    );
    await value(
      api.missions.create({
        title: '<b>Beirut</b> =1+1',
        kind: 'fact-finding',
        dates: exact('2016-05-16', '2016-05-19'),
      }),
    );
    await value(
      api.missions.create({
        title: 'Antalya',
        kind: 'network-meeting',
        stage: 'approved',
        dates: exact('2016-05-10', '2016-05-12'),
      }),
    );
    const view = renderOver(<MissionsScreen />, { api });
    await screen.findByText('3 rejser og besøg');
    return { user: userEvent.setup({ delay: null }), view };
  }
  const titles = () => screen.queryAllByRole('rowheader').map((cell) => cell.textContent);
  async function choose(user: ReturnType<typeof userEvent.setup>, filter: RegExp, option: string) {
    await user.click(screen.getByRole('button', { name: filter }));
    await user.click(await screen.findByRole('option', { name: option }));
  }

  it('of an empty office says what belongs there and offers the next step', async () => {
    renderOver(<MissionsScreen />);
    expect(await screen.findByText('Ingen rejser eller besøg endnu')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Ny rejse eller nyt besøg' })).toBeTruthy();
  });

  it('sorts by date, and by title as Danes do, and opens a mission', async () => {
    const { user } = await show();
    expect(titles()).toEqual(['Ålborg på besøg', '<b>Beirut</b> =1+1', 'Antalya']);
    await user.click(screen.getByRole('button', { name: 'Titel' }));
    expect(titles()).toEqual(['<b>Beirut</b> =1+1', 'Antalya', 'Ålborg på besøg']);
    await user.click(screen.getByRole('button', { name: 'Hvornår' }));
    await user.click(screen.getByRole('button', { name: 'Hvornår' }));
    await user.click(screen.getByText('Antalya'));
    expect(window.location.hash).toMatch(/^#\/missions\/[0-9a-f-]+\/overview$/);
  });

  it('keeps its filters while the app runs, and gives a way out when nothing fits', async () => {
    const { user } = await show();
    await choose(user, /Alle stadier/, 'Godkendt');
    await waitFor(() => expect(titles()).toEqual(['Antalya']));
    await choose(user, /Alle år/, '2017');
    expect(await screen.findByText('Intet passer til filtrene')).toBeTruthy();
    await choose(user, /2017/, 'Alle år');
    await waitFor(() => expect(titles()).toEqual(['Antalya']));
    await user.type(screen.getByRole('searchbox'), 'ant');
    await waitFor(() => expect(titles()).toEqual(['Antalya']));
    await user.click(screen.getByRole('button', { name: 'Ryd filtre' }));
    await waitFor(() => expect(titles()).toHaveLength(3));
  });

  it('finds what was filtered for again after leaving', async () => {
    const { user, view } = await show();
    await choose(user, /Alle typer/, 'Netværksmøde');
    await waitFor(() => expect(titles()).toEqual(['Antalya']));
    view.unmount();
    const api = testApi();
    await value(api.missions.create({ title: 'Bergen', kind: 'study-tour' }));
    renderOver(<MissionsScreen />, { api });
    expect(await screen.findByText('Intet passer til filtrene')).toBeTruthy();
    await user.click(screen.getAllByRole('button', { name: 'Ryd filtre' })[0] as HTMLElement);
    await waitFor(() => expect(titles()).toEqual(['Bergen']));
  });
});

describe('a new mission', () => {
  const create = () => screen.getByRole('button', { name: 'Opret' });

  it('says at each field what it lacks, and keeps what was filled in when closed', async () => {
    const user = userEvent.setup({ delay: null });
    const { api, unmount } = renderOver(<NewMissionDialog isOpen onOpenChange={() => {}} />, {
      api: testApi(),
    });
    await user.click(await screen.findByText('Bestemte dage'));
    await user.type(screen.getByLabelText('Første dag'), '19-5-2016');
    await user.type(screen.getByLabelText('Sidste dag'), '16-5-2016');
    await user.click(create());
    expect(await screen.findAllByText('Skal udfyldes.')).toHaveLength(2);
    expect(screen.getByText('Slutter før den begynder.')).toBeTruthy();
    await user.type(screen.getByLabelText(/Titel/), 'Beirut');
    unmount();

    renderOver(<NewMissionDialog isOpen onOpenChange={() => {}} />, { api });
    expect(await screen.findByDisplayValue('Beirut')).toBeTruthy();
    await user.click(screen.getByText('Fact-finding mission'));
    await user.clear(screen.getByLabelText('Sidste dag'));
    await user.type(screen.getByLabelText('Sidste dag'), '20. maj 2016');
    await user.click(create());
    await waitFor(() => expect(window.location.hash).toMatch(/overview$/));
    expect(await value(api.missions.list({}))).toMatchObject([
      { title: 'Beirut', kind: 'fact-finding', dates: exact('2016-05-19', '2016-05-20') },
    ]);
  });

  it('refuses an endless title at its field', async () => {
    const user = userEvent.setup({ delay: null });
    renderOver(<NewMissionDialog isOpen onOpenChange={() => {}} />, { api: testApi() });
    await user.click(await screen.findByText('Studietur'));
    await user.click(screen.getByLabelText(/Titel/));
    await user.paste('x'.repeat(10_000));
    await user.click(create());
    expect(await screen.findByText(/For lang/)).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>(/Titel/).value).toHaveLength(10_000);
    await user.click(screen.getByRole('button', { name: 'Annuller' }));
  });
});

describe('a mission', () => {
  function Page({ id }: { id: string }) {
    const { data } = useRecords('missions', 'get', { id });
    return data ? <Both mission={data} /> : null;
  }
  function Both({ mission }: { mission: MissionDetail }) {
    return (
      <>
        <MissionHeader mission={mission} tab="overview" />
        <MissionOverviewTab mission={mission} />
      </>
    );
  }
  async function show() {
    const api = testApi();
    await value(api.office.update({ patch: { city: 'København' } }));
    const { id } = await value(
      api.missions.create({
        title: 'Beirut',
        kind: 'fact-finding',
        zone: 'Asia/Beirut',
        dates: exact('2016-05-16', '2016-05-19'),
      }),
    );
    renderOver(<Page id={id} />, { api });
    await screen.findByText('Før afrejse');
    const mission = () => value(api.missions.get({ id }));
    return { api, id, mission, user: userEvent.setup({ delay: null }) };
  }

  it('says when and how far from home it is, and where its parts are', async () => {
    const { id } = await show();
    expect(screen.getByText('16.–19. maj 2016')).toBeTruthy();
    expect(screen.getByText('Beirut er 1 time foran København')).toBeTruthy();
    const parts = within(screen.getByRole('navigation', { name: 'Rejsens sider' }));
    expect(parts.getByRole('link', { name: 'Noter' }).getAttribute('href')).toBe(`#/missions/${id}/notes`);
    expect(screen.getByText('2 af 11 punkter · 24 dage til afrejse')).toBeTruthy();
  });

  it('is given up only once there is a reason', async () => {
    const { mission, user } = await show();
    await user.click(screen.getByRole('button', { name: /Stadie/ }));
    await user.click(await screen.findByRole('option', { name: 'Opgivet' }));
    const reason = await screen.findByLabelText(/Hvorfor er den opgivet/);
    expect((await mission()).stage).toBe('idea');
    await user.type(reason, 'Partneren har ingen til opgaven');
    await user.tab();
    await waitFor(async () => expect((await mission()).stage).toBe('discontinued'));
    await user.click(screen.getByRole('button', { name: /Stadie/ }));
    await user.click(await screen.findByRole('option', { name: 'Forberedes' }));
    await waitFor(async () => expect((await mission()).stage).toBe('preparing'));
    expect((await mission()).discontinuedReason).toBe('Partneren har ingen til opgaven');
  });

  it('keeps dates that make no sense yet as a draft, with the reason at the field', async () => {
    const { mission, user } = await show();
    await user.clear(screen.getByLabelText('Sidste dag'));
    await user.type(screen.getByLabelText('Sidste dag'), '1-5-2016');
    await user.tab();
    expect(await screen.findByText('Slutter før den begynder.')).toBeTruthy();
    expect((await mission()).dates).toEqual(exact('2016-05-16', '2016-05-19'));
    await user.clear(screen.getByLabelText('Sidste dag'));
    await user.type(screen.getByLabelText('Sidste dag'), '21-5-2016');
    await user.tab();
    await waitFor(async () => expect((await mission()).dates).toEqual(exact('2016-05-16', '2016-05-21')));
    await user.click(screen.getByText('Omtrent'));
    await waitFor(async () =>
      expect((await mission()).dates).toEqual({ kind: 'approximate', period: '2016' }),
    );
  });

  it('recognises a pasted case number and points out one that stands there already', async () => {
    const { api, id, user } = await show();
    const field = screen.getByLabelText('Indsæt et sagsnummer');
    await user.type(field, 'F2 sag 2024 - 15229');
    expect(screen.getByText(/Ligner et nummer fra F2/)).toBeTruthy();
    await user.keyboard('{Enter}');
    expect((await screen.findAllByText('F2 2024 - 15229')).length).toBeGreaterThan(0);
    await user.type(field, '2024–015229');
    expect(await screen.findByText('Står her allerede som F2 2024 - 15229.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Tilføj' }).hasAttribute('disabled')).toBe(true);
    await user.clear(field);
    await user.click(screen.getByRole('button', { name: 'Fjern F2 2024 - 15229' }));
    const owner = { recordKind: 'mission', recordId: id } as const;
    await waitFor(async () => expect(await value(api.caseReferences.list(owner))).toEqual([]));
  });
});
