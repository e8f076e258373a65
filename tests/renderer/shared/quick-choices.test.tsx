import '../../support/dom';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DelegationPlace } from '../../../renderer/app/DelegationPlace';
import { MissionOverviewTab } from '../../../renderer/features/missions/MissionOverviewTab';
import { RestDays } from '../../../renderer/features/partners/RestDays';
import { ItemPeople } from '../../../renderer/features/programme/item/ItemPeople';
import { TravelSection } from '../../../renderer/features/travel/TravelSection';
import { useRecords } from '../../../renderer/shared/records';
import { ToastRegion } from '../../../renderer/ui/ToastRegion';
import { renderOver } from '../../support/render';
import { testApi, value } from '../../support/test-api';

// Whole screens are drawn, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 });

beforeEach(() => {
  window.location.hash = '';
});

/** An operation that is carried out only once `release` is called; until then nobody hears of it. */
function held<Input, Output>(call: (input: Input) => Promise<Output>) {
  let release = () => {};
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  const calls: Input[] = [];
  const later = async (input: Input) => {
    calls.push(input);
    await gate;
    return call(input);
  };
  return { later, calls, release: () => release() };
}

/** A mission with Anna and Bo on it. */
async function delegation() {
  const api = testApi({ now: '2017-01-10T08:00:00.000Z' });
  const dates = { kind: 'exact', startsOn: '2017-01-16', endsOn: '2017-01-20' } as const;
  const { id: missionId } = await value(
    api.missions.create({ title: 'Beirut', kind: 'fact-finding', dates, zone: 'Asia/Beirut' }),
  );
  const people: string[] = [];
  for (const givenName of ['Anna', 'Bo']) {
    const { id: personId } = await value(api.people.create({ givenName }));
    people.push((await value(api.participations.add({ missionId, personId }))).id);
  }
  const mission = await value(api.missions.get({ id: missionId }));
  return { api, missionId, mission, people, user: userEvent.setup({ delay: null }) };
}

describe('two choices, the second before the first is saved', () => {
  it('both count for who is on a leg', async () => {
    const { api, missionId, mission, people, user } = await delegation();
    await value(
      api.travel.addLeg({
        ...{ missionId, number: 'TK 826', fromName: 'Istanbul', toName: 'Beirut' },
        ...{ departsAt: '2017-01-16T13:10', departsZone: 'Europe/Istanbul' },
        ...{ arrivesAt: '2017-01-16T14:05', arrivesZone: 'Asia/Beirut' },
      }),
    );
    const save = held(api.travel.updateLeg);
    api.travel.updateLeg = save.later;
    renderOver(<TravelSection mission={mission} />, { api });
    await user.click(await screen.findByRole('link', { name: /TK 826/ }));
    const pane = within(await screen.findByRole('complementary', { name: /TK 826/ }));
    for (const name of ['Anna', 'Bo']) {
      await user.click(pane.getByRole('combobox', { name: /^Rejsende/ }));
      await user.keyboard(`${name}{ArrowDown}{Enter}{Tab}`);
    }
    await waitFor(() => expect(save.calls).toHaveLength(2));
    // The list beside the pane shows both as well, though nothing is saved.
    expect(screen.getByText('2 rejsende')).toBeTruthy();
    save.release();
    await waitFor(async () =>
      expect(await value(api.travel.legs({ missionId }))).toMatchObject([{ participationIds: people }]),
    );
  });

  it('both count for who sleeps in a room, one from the list and one from the pane', async () => {
    const { api, missionId, mission, people, user } = await delegation();
    const nights = { hotel: 'Phoenicia', checksIn: '2017-01-16', checksOut: '2017-01-20' };
    await value(api.travel.addRooms({ missionId, ...nights, count: 1, kind: 'double' }));
    const save = held(api.travel.updateRoom);
    api.travel.updateRoom = save.later;
    renderOver(<TravelSection mission={mission} />, { api });
    await user.click(await screen.findByRole('radio', { name: 'Værelser' }));
    await user.click(await screen.findByRole('link', { name: 'Dobbeltværelse' }));
    const pane = within(await screen.findByRole('complementary', { name: 'Dobbeltværelse' }));
    await user.click(screen.getByRole('combobox', { name: 'Gæst i Dobbeltværelse' }));
    await user.keyboard('Ann{ArrowDown}{Enter}');
    await user.click(pane.getByRole('combobox', { name: 'Gæster' }));
    await user.keyboard('Bo{ArrowDown}{Enter}{Escape}');
    await waitFor(() => expect(save.calls).toHaveLength(2));
    save.release();
    await waitFor(async () =>
      expect(await value(api.travel.rooms({ missionId }))).toMatchObject([{ participationIds: people }]),
    );
  });

  it('both count for what somebody eats and what they need', async () => {
    const { api, missionId, mission, people, user } = await delegation();
    const save = held(api.practical.update);
    api.practical.update = save.later;
    renderOver(<DelegationPlace mission={mission} section="practical" />, { api });
    await user.click(await screen.findByRole('link', { name: 'Anna' }));
    const pane = within(await screen.findByRole('complementary', { name: 'Anna' }));
    for (const name of ['Vegetarisk', 'Nøddeallergi', 'Kørestol', 'Teleslynge'])
      await user.click(pane.getByRole('checkbox', { name }));
    expect(save.calls).toHaveLength(4);
    save.release();
    await waitFor(async () =>
      expect(await value(api.practical.list({ missionId }))).toMatchObject([
        {
          data: {
            participationId: people[0],
            diets: ['vegetarian', 'nut-allergy'],
            accessNeeds: ['wheelchair', 'hearing-loop'],
          },
        },
        {},
      ]),
    );
  });

  it('both count for who is on an item', async () => {
    const { api, missionId, people, user } = await delegation();
    const { id } = await value(api.programme.create({ missionId, kind: 'workshop', title: 'Affald' }));
    const save = held(api.programme.update);
    api.programme.update = save.later;
    function People() {
      const item = useRecords('programme', 'list', { missionId }).data?.[0];
      const participants = useRecords('participations', 'list', { missionId }).data;
      return item && participants ? (
        <ItemPeople groups={[]} item={item} onEditGroups={() => {}} participants={participants} />
      ) : null;
    }
    renderOver(<People />, { api });
    for (const name of ['Anna: deltager', 'Bo: deltager', 'Bo: tolk'])
      await user.click(await screen.findByRole('checkbox', { name }));
    save.release();
    await waitFor(async () =>
      expect(await value(api.programme.get({ id }))).toMatchObject({
        participationIds: people,
        interpreterIds: [people[1]],
      }),
    );
  });

  it('both count for a mission’s topics', async () => {
    const { api, missionId, mission, user } = await delegation();
    const save = held(api.missions.update);
    api.missions.update = save.later;
    renderOver(<MissionOverviewTab mission={mission} />, { api });
    const topics = within(await screen.findByRole('toolbar', { name: 'Temaer' }));
    const [first, second] = await topics.findAllByRole('button');
    if (!first || !second) throw new Error('there are no topics');
    await user.click(first);
    await user.click(second);
    expect([first, second].map((topic) => topic.getAttribute('aria-pressed'))).toEqual(['true', 'true']);
    save.release();
    await waitFor(async () =>
      expect((await value(api.missions.get({ id: missionId }))).topicIds).toHaveLength(2),
    );
  });

  it('both count for a partner’s rest days', async () => {
    const { api, user } = await delegation();
    const { id } = await value(api.partners.create({ kind: 'city', name: 'Beirut' }));
    const save = held(api.partners.update);
    api.partners.update = save.later;
    function Days() {
      const partner = useRecords('partners', 'get', { id }).data;
      return partner ? <RestDays partner={partner} /> : null;
    }
    renderOver(<Days />, { api });
    for (const name of [/fredag/i, /lørdag/i]) await user.click(await screen.findByRole('button', { name }));
    save.release();
    await waitFor(async () => expect((await value(api.partners.get({ id }))).restDays).toEqual([5, 6]));
  });
});

it('a choice that can’t be saved is said, and what is saved shows again', async () => {
  const { api, mission, user } = await delegation();
  const save = held(api.missions.update);
  api.missions.update = save.later;
  renderOver(
    <>
      <MissionOverviewTab mission={mission} />
      <ToastRegion closeLabel="Luk" label="Beskeder" />
    </>,
    { api },
  );
  const [topic] = await within(await screen.findByRole('toolbar', { name: 'Temaer' })).findAllByRole(
    'button',
  );
  if (!topic) throw new Error('there are no topics');
  await user.click(topic);
  expect(topic.getAttribute('aria-pressed')).toBe('true');
  // Meanwhile somebody else has deleted the mission.
  await value(api.missions.remove({ id: mission.id }));
  save.release();
  await waitFor(() => expect(topic.getAttribute('aria-pressed')).toBe('false'));
  await screen.findByRole('alertdialog');
});
