import '../support/dom';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { FollowUpsScreen } from '../../renderer/features/follow-ups/FollowUpsScreen';
import { MissionFollowUpsTab } from '../../renderer/features/follow-ups/MissionFollowUpsTab';
import { NewFollowUpDialog } from '../../renderer/features/follow-ups/NewFollowUpDialog';
import { renderOver } from '../support/render';
import { type TestApi, testApi, value } from '../support/test-api';

const nobody = () => {};

describe('follow-ups on screen', () => {
  let api: TestApi;
  beforeEach(() => {
    api = testApi();
    window.location.hash = '';
  });

  const add = async (title: string, due: string | null = null, missionId: string | null = null) =>
    (await value(api.followUps.create({ title, due, missionId }))).id;
  const rows = () =>
    screen
      .getAllByRole('listitem')
      .filter((row) => !row.closest('nav'))
      .map((row) => within(row).getByRole('link').textContent);

  it('of an empty office say what belongs here, without filters', async () => {
    renderOver(<FollowUpsScreen me={null} onMe={nobody} />, { api });
    await screen.findByText('Ingen opfølgning venter');
    expect(screen.queryByText('Alle temaer')).toBeNull();
  });

  it('stand under what they have in common, overdue first and in words', async () => {
    await add('Uden frist');
    await add('Senere', '2016-05-01');
    await add('Over frist', '2016-04-14');
    renderOver(<FollowUpsScreen me={null} onMe={nobody} />, { api });
    await screen.findByText('8 dage over');
    expect(rows()).toEqual(['Over frist', 'Senere', 'Uden frist']);
    expect(within(screen.getByRole('region', { name: 'Over frist' })).getByText('8 dage over')).toBeTruthy();
  });

  it('are added with a line and a date, again and again', async () => {
    const user = userEvent.setup();
    renderOver(<FollowUpsScreen me={null} onMe={nobody} />, { api });
    const title = await screen.findByRole('textbox', { name: 'Hvad er lovet?' });
    await user.type(title, 'Send listen');
    await user.type(screen.getByRole('textbox', { name: 'Frist' }), '1. maj 2016{Enter}');
    await screen.findByRole('link', { name: 'Send listen' });
    expect(await value(api.followUps.list({}))).toMatchObject([{ title: 'Send listen', due: '2016-05-01' }]);
    await waitFor(() =>
      expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Frist' }).value).toBe(''),
    );
    expect(document.activeElement).toBe(title);
    await user.keyboard('{Enter}');
    expect(await screen.findByText('Skal udfyldes.')).toBeTruthy();
  });

  it('change in the pane, each field by itself', async () => {
    const user = userEvent.setup();
    const id = await add('Svar');
    renderOver(<FollowUpsScreen me={null} onMe={nobody} />, { api });
    await user.click(await screen.findByRole('link', { name: 'Svar' }));
    const pane = within(await screen.findByRole('complementary', { name: 'Opfølgning' }));
    await user.type(pane.getByRole('textbox', { name: 'Bemærkninger' }), 'Ring til dem');
    await user.tab();
    await waitFor(async () => expect((await value(api.followUps.get({ id }))).detail).toBe('Ring til dem'));
    await user.type(pane.getByRole('textbox', { name: 'Frist' }), '16-5-2016');
    await user.tab();
    await waitFor(async () => expect((await value(api.followUps.get({ id }))).due).toBe('2016-05-16'));
  });

  it('are dropped only after a reason, which stands in the history', async () => {
    const user = userEvent.setup();
    const id = await add('Svar');
    window.location.hash = `#/follow-up/${id}`;
    renderOver(<FollowUpsScreen me={null} onMe={nobody} />, { api });
    await user.click(await screen.findByRole('button', { name: /Tilstand$/ }));
    await user.click(await screen.findByRole('option', { name: 'Bortfaldet' }));
    await user.click(await screen.findByRole('button', { name: 'Lad den bortfalde' }));
    expect(await screen.findByText('Skriv en begrundelse.')).toBeTruthy();
    expect((await value(api.followUps.get({ id }))).state).toBe('not-started');
    await user.type(screen.getByRole('textbox', { name: 'Hvorfor bortfalder den?' }), 'Ingen svarer');
    await user.click(screen.getByRole('button', { name: 'Lad den bortfalde' }));
    await waitFor(async () =>
      expect((await value(api.followUps.get({ id }))).droppedReason).toBe('Ingen svarer'),
    );
    const history = within(await screen.findByRole('region', { name: 'Historie' }));
    expect(await history.findByText('Ingen svarer')).toBeTruthy();
    expect(history.getAllByRole('listitem').map((entry) => entry.textContent)).toEqual([
      'Bortfaldet22. april 2016Ingen svarer',
      'Ikke igangsat22. april 2016',
    ]);
  });

  it('say so when the one that is open was deleted', async () => {
    const user = userEvent.setup();
    const id = await add('Svar');
    window.location.hash = `#/follow-up/${id}`;
    renderOver(<FollowUpsScreen me={null} onMe={nobody} />, { api });
    await screen.findByRole('textbox', { name: 'Bemærkninger' });
    await value(api.followUps.remove({ id }));
    expect(await screen.findByText('Den findes ikke længere')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Luk' }));
    await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull());
  });

  it('show text from outside as text', async () => {
    await add('<script>alert(1)</script> =1+1');
    renderOver(<FollowUpsScreen me={null} onMe={nobody} />, { api });
    expect(await screen.findByText('<script>alert(1)</script> =1+1')).toBeTruthy();
  });

  it('of one mission leave out the others', async () => {
    const { id: missionId } = await value(api.missions.create({ title: 'Beirut', kind: 'training' }));
    await add('Her', null, missionId);
    await add('Et andet sted');
    const mission = await value(api.missions.get({ id: missionId }));
    renderOver(<MissionFollowUpsTab mission={mission} />, { api, language: 'en' });
    await screen.findByRole('link', { name: 'Her' });
    expect(rows()).toEqual(['Her']);
    expect(screen.getByText('Without a due date')).toBeTruthy();
  });

  it('are created from wherever one is, about the mission one is at', async () => {
    const user = userEvent.setup();
    const { id: missionId } = await value(api.missions.create({ title: 'Beirut', kind: 'training' }));
    window.location.hash = `#/missions/${missionId}/programme`;
    renderOver(<NewFollowUpDialog isOpen onOpenChange={() => {}} />, { api });
    await screen.findByDisplayValue('Beirut');
    await user.type(screen.getByRole('textbox', { name: /Hvad er lovet/ }), 'Send listen{Enter}');
    await waitFor(async () =>
      expect(await value(api.followUps.list({}))).toMatchObject([{ title: 'Send listen', missionId }]),
    );
  });
});
