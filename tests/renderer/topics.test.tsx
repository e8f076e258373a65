import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { builtInTopics } from '../../db/domain/topic';
import { TopicsScreen } from '../../renderer/features/topics/TopicsScreen';
import { renderOver } from '../support/render';
import { testApi, value } from '../support/test-api';

afterEach(() => {
  cleanup();
  window.location.hash = '';
});

const { waste, digital } = builtInTopics;

async function withMission(now = '2016-11-01T09:00:00.000Z') {
  const api = testApi({ now });
  const { id: missionId } = await value(
    api.missions.create({
      ...{ title: 'Beirut', kind: 'fact-finding' },
      dates: { kind: 'exact', startsOn: '2016-10-09', endsOn: '2016-10-13' },
    }),
  );
  const workshop = async (title: string, topicId: string | null) =>
    (await value(api.programme.create({ missionId, kind: 'workshop', title, topicId }))).id;
  return { api, missionId, workshop, user: userEvent.setup() };
}

const rowOf = async (name: string) => {
  const row = (await screen.findByRole('link', { name })).closest('li');
  if (!row) throw new Error('no row');
  return within(row);
};

describe('the topics', () => {
  it('stand in their order, with how much is about each, and workshops without one are named', async () => {
    const { api, workshop } = await withMission();
    await workshop('Affald i byen', waste.id);
    await workshop('Åben dør', null);
    renderOver(<TopicsScreen topicId={null} />, { api });
    expect((await rowOf('Affald')).getByText('1 programpunkt')).toBeTruthy();
    expect((await rowOf('Digital forvaltning')).getByText('Intet endnu')).toBeTruthy();
    const without = within(screen.getByRole('region', { name: 'Workshops uden tema' }));
    expect(without.getByRole('link', { name: 'Åben dør' })).toBeTruthy();
    expect(without.queryByText('Affald i byen')).toBeNull();
  });

  it('of the office’s own are made in a dialog, which warns of a name that there is already', async () => {
    const { api, user } = await withMission();
    renderOver(<TopicsScreen topicId={null} />, { api });
    await user.click(await screen.findByRole('button', { name: 'Nyt tema' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Opret' }));
    expect((await dialog.findAllByText('Skal udfyldes.')).length).toBe(2);
    await user.type(dialog.getByLabelText(/Navn på dansk/), 'Affald');
    expect(await dialog.findByText(/allerede et tema/)).toBeTruthy();
    await user.clear(dialog.getByLabelText(/Navn på dansk/));
    await user.type(dialog.getByLabelText(/Navn på dansk/), 'Klimatilpasning');
    expect(dialog.queryByText(/allerede et tema/)).toBeNull();
    await user.type(dialog.getByLabelText(/Navn på engelsk/), 'Climate');
    await user.click(dialog.getByRole('radio', { name: 'Rav' }));
    await user.click(dialog.getByRole('radio', { name: 'Vejr og klima' }));
    await user.click(dialog.getByRole('button', { name: 'Opret' }));
    await vi.waitFor(async () =>
      expect((await value(api.topics.list())).at(-1)).toMatchObject({
        ...{ nameDa: 'Klimatilpasning', nameEn: 'Climate', colour: 'amber', icon: 'cloud-sun' },
      }),
    );
    const made = (await value(api.topics.list())).at(-1);
    await vi.waitFor(() => expect(window.location.hash).toBe(`#/topics/${made?.id}`));
  });

  it('are moved from the menu', async () => {
    const { api, user } = await withMission();
    renderOver(<TopicsScreen topicId={null} />, { api });
    await user.click((await rowOf('Affald')).getByRole('button', { name: /^Temaet Affald/ }));
    expect((await screen.findByRole('menuitem', { name: 'Flyt op' })).getAttribute('aria-disabled')).toBe(
      'true',
    );
    await user.click(screen.getByRole('menuitem', { name: 'Flyt ned' }));
    await vi.waitFor(async () => expect((await value(api.topics.list()))[1]?.id).toBe(waste.id));
    const last = 'Forebyggelse af voldelig ekstremisme';
    await user.click((await rowOf(last)).getByRole('button', { name: /^Temaet Forebyggelse/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Flyt op' }));
    await vi.waitFor(async () =>
      expect((await value(api.topics.list())).map(({ nameDa }) => nameDa).indexOf(last)).toBe(2),
    );
  });

  it('in use aren’t deleted: merging is offered, says what moves, and is one step to undo', async () => {
    const { api, workshop, user } = await withMission();
    await workshop('Digital post', digital.id);
    renderOver(<TopicsScreen topicId={null} />, { api });
    await user.click((await rowOf('Digital forvaltning')).getByRole('button', { name: /^Temaet Digital/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Slet temaet' }));
    const question = within(await screen.findByRole('alertdialog'));
    expect(question.getByText(/fordi noget handler om det: 1 programpunkt/)).toBeTruthy();
    await user.click(question.getByRole('button', { name: /^Slå sammen/ }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/kommer til at handle om det valgte tema: 1 programpunkt/)).toBeTruthy();
    expect(dialog.getByRole('button', { name: 'Slå sammen' }).hasAttribute('disabled')).toBe(true);
    await user.click(dialog.getByRole('button', { name: /Alt samles under$/ }));
    await user.click(await screen.findByRole('option', { name: 'Affald' }));
    await user.click(dialog.getByRole('button', { name: 'Slå sammen' }));
    await vi.waitFor(async () =>
      expect((await value(api.topics.page({ id: digital.id }))).topic.id).toBe(waste.id),
    );
    expect(await value(api.history.state())).toMatchObject({ undo: { operation: 'topics.merge' } });
    expect(window.location.hash).toBe(`#/topics/${waste.id}`);
  });
});

describe('a topic’s page', () => {
  it('has its workshops under their years with what followed, or says that nothing did', async () => {
    const { api, missionId, workshop } = await withMission();
    const itemId = await workshop('Affald i byen', waste.id);
    await workshop('Digital post', digital.id);
    await value(api.workshops.addOutcome({ itemId, text: 'Tre skoler vil sortere' }));
    await value(api.followUps.create({ title: 'Send rapporten', itemId }));
    await value(
      api.results.create({
        kind: 'pilot',
        title: 'Sortering på skoler',
        missionId,
        topicId: waste.id,
        happenedOn: '2017-05',
      }),
    );
    renderOver(<TopicsScreen topicId={waste.id} />, { api });
    expect(await screen.findByRole('heading', { name: 'Affald', level: 1 })).toBeTruthy();
    const workshops = within(screen.getByRole('region', { name: 'Workshops' }));
    expect(await workshops.findByRole('heading', { name: '2016' })).toBeTruthy();
    expect(workshops.getByText('Tre skoler vil sortere')).toBeTruthy();
    expect(workshops.queryByText('Digital post')).toBeNull();
    const results = within(screen.getByRole('region', { name: 'Resultater' }));
    expect(results.getByRole('heading', { name: '2017' })).toBeTruthy();
    expect(results.getByText('Pilotprojekt · maj 2017')).toBeTruthy();
    expect(results.getByText('Ikke bekræftet')).toBeTruthy();
    expect(
      within(screen.getByRole('region', { name: 'Opfølgning' })).getByRole('link', {
        name: 'Send rapporten',
      }),
    ).toBeTruthy();
    expect(screen.getByText('Ingen partner har nævnt et behov.')).toBeTruthy();
    expect(screen.getByText('Kataloget har ingen løsning.')).toBeTruthy();
  });

  it('doesn’t say that a workshop which lies ahead came to nothing', async () => {
    const { api, workshop } = await withMission('2016-09-01T09:00:00.000Z');
    await workshop('Affald i byen', waste.id);
    renderOver(<TopicsScreen topicId={waste.id} />, { api, language: 'en' });
    expect(await screen.findByText('Not held yet')).toBeTruthy();
    expect(screen.queryByText('Nothing written down')).toBeNull();
    expect(screen.getByText('No result is recorded, and neither is that nothing came of it.')).toBeTruthy();
  });

  it('has its names and looks in a pane that saves itself', async () => {
    const { api, user } = await withMission();
    renderOver(<TopicsScreen topicId={waste.id} />, { api });
    await user.click(await screen.findByRole('button', { name: 'Ret temaet' }));
    const pane = within(await screen.findByRole('complementary', { name: 'Ret temaet' }));
    await user.clear(pane.getByLabelText('Kort navn på dansk'));
    await user.type(pane.getByLabelText(/^Navn på dansk/), ' og genbrug');
    await user.click(pane.getByRole('radio', { name: 'Petroleum' }));
    await vi.waitFor(async () =>
      expect((await value(api.topics.list()))[0]).toMatchObject({
        ...{ nameDa: 'Affald og genbrug', shortDa: '', colour: 'teal', icon: 'recycle' },
      }),
    );
    expect(await screen.findByRole('heading', { name: 'Affald og genbrug', level: 1 })).toBeTruthy();
    await user.clear(pane.getByLabelText(/^Navn på dansk/));
    await user.tab();
    expect(await pane.findByText('Skal udfyldes.')).toBeTruthy();
    expect((await value(api.topics.list()))[0]?.nameDa).toBe('Affald og genbrug');
  });

  it('of a topic that was merged leads on to what it has become', async () => {
    const { api } = await withMission();
    await value(api.topics.merge({ keptId: waste.id, goneId: digital.id }));
    window.location.hash = `#/topics/${digital.id}`;
    renderOver(<TopicsScreen topicId={digital.id} />, { api });
    await vi.waitFor(() => expect(window.location.hash).toBe(`#/topics/${waste.id}`));
  });
});
