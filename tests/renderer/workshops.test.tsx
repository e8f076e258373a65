import '../support/dom';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { builtInTopics } from '../../db/domain/topic';
import { MissionWorkshopsTab } from '../../renderer/features/workshops/MissionWorkshopsTab';
import { renderOver } from '../support/render';
import { type TestApi, testApi, value } from '../support/test-api';

describe('workshops on screen', () => {
  let api: TestApi;
  let missionId: string;

  beforeEach(async () => {
    api = testApi();
    window.location.hash = '';
    missionId = (await value(api.missions.create({ title: 'Besøg i Beirut', kind: 'high-level' }))).id;
  });

  const add = async (title: string, topicId: string | null = null) =>
    (await value(api.programme.create({ missionId, kind: 'workshop', title, topicId }))).id;
  const show = async (focus: string | null = null) =>
    renderOver(
      <MissionWorkshopsTab focus={focus} mission={await value(api.missions.get({ id: missionId }))} />,
      {
        api,
      },
    );

  it('begin with a line where there is none', async () => {
    const user = userEvent.setup();
    await show();
    await user.type(await screen.findByRole('textbox', { name: 'Ny workshop' }), 'Affald{Enter}');
    const [item] = await waitFor(async () => {
      const items = await value(api.programme.list({ missionId }));
      expect(items).toHaveLength(1);
      return items;
    });
    expect(item).toMatchObject({ kind: 'workshop', title: 'Affald', time: { kind: 'unscheduled' } });
    expect(window.location.hash).toBe(`#/missions/${missionId}/workshops/${item?.id}`);
    expect((await screen.findAllByText('Uden tid i programmet')).length).toBeGreaterThan(0);
  });

  it('show the one that is asked for, and save what is typed into it', async () => {
    const user = userEvent.setup();
    await add('Transport');
    const id = await add('Affald');
    await show(id);
    await waitFor(() =>
      expect(screen.getByRole('link', { name: 'Affald' }).getAttribute('aria-current')).toBe('true'),
    );
    await user.type(await screen.findByRole('textbox', { name: 'Mål' }), 'Et fælles billede');
    await user.tab();
    await waitFor(async () =>
      expect((await value(api.workshops.get({ itemId: id }))).aims).toBe('Et fælles billede'),
    );
  });

  it('give way to the programme for an item that is no workshop any more', async () => {
    await add('Affald');
    const id = await add('Transport');
    await value(api.programme.update({ id, patch: { kind: 'meeting' } }));
    await show(id);
    await waitFor(() => expect(window.location.hash).toBe(`#/missions/${missionId}/programme/${id}`));
  });

  const texts = async (itemId: string) =>
    (await value(api.workshops.get({ itemId }))).outcomes.map(({ text }) => text);

  it('take outcomes line by line, and none that says nothing', async () => {
    const user = userEvent.setup();
    const id = await add('Affald');
    await show(`${id}:outcome`);
    const line = await screen.findByRole('textbox', { name: 'Nyt udbytte' });
    await user.type(line, 'Et{Enter}');
    await screen.findByDisplayValue('Et');
    await user.type(line, 'To{Enter}');
    await screen.findByDisplayValue('To');
    expect(await texts(id)).toEqual(['Et', 'To']);
    await user.type(line, ' {Enter}');
    expect(await screen.findByText('Skal udfyldes.')).toBeTruthy();
  });

  it('put their outcomes in another order and remove them, with the keyboard', async () => {
    const user = userEvent.setup();
    const id = await add('Affald');
    for (const text of ['Et', 'To']) await value(api.workshops.addOutcome({ itemId: id, text }));
    await show(`${id}:outcome`);
    (await screen.findByDisplayValue('To')).focus();
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await waitFor(async () => expect(await texts(id)).toEqual(['To', 'Et']));
    screen.getByRole('button', { name: 'Udbytte 2: flyt eller fjern' }).focus();
    await user.keyboard('{Enter}');
    await user.click(await screen.findByRole('menuitem', { name: 'Fjern' }));
    await waitFor(async () => expect(await texts(id)).toEqual(['To']));
  });

  it('carry their mission and topic on to a follow-up', async () => {
    const user = userEvent.setup();
    const itemId = await add('Affald', builtInTopics.waste.id);
    await show(`${itemId}:outcome`);
    await user.type(await screen.findByRole('textbox', { name: 'Hvad er lovet?' }), 'Send listen{Enter}');
    await screen.findByRole('link', { name: 'Send listen' });
    const topicId = builtInTopics.waste.id;
    expect(await value(api.followUps.list({}))).toMatchObject([{ missionId, itemId, topicId }]);
  });
});
