import type { Page } from 'playwright-core';
import { hrefOf, missionTabs, type Route } from '../../renderer/shared/route';

/** A picture to take: its name, and the place that it shows. */
export type Shot = { name: string; route: Route };

/** Every screen of the office that is open, each record by one of its kind. */
export async function everyScreen(page: Page, missionTitle: string): Promise<Shot[]> {
  const ids = await recordsToShow(page, missionTitle);
  return [
    { name: 'overview', route: { screen: 'overview' } },
    { name: 'missions', route: { screen: 'missions' } },
    ...missionTabs.map(
      (tab): Shot => ({
        name: `mission-${tab}`,
        route: { screen: 'mission', id: ids.mission, tab, focus: null },
      }),
    ),
    { name: 'partners', route: { screen: 'partners' } },
    { name: 'partner', route: { screen: 'partner', id: ids.partner } },
    { name: 'people', route: { screen: 'people' } },
    { name: 'person', route: { screen: 'person', id: ids.person } },
    { name: 'organisations', route: { screen: 'organisations' } },
    { name: 'organisation', route: { screen: 'organisation', id: ids.organisation } },
    { name: 'places', route: { screen: 'places' } },
    { name: 'follow-up', route: { screen: 'follow-up' } },
    { name: 'follow-up-item', route: { screen: 'follow-up-item', id: ids.followUp } },
    { name: 'topics', route: { screen: 'topics', topicId: null } },
    { name: 'topic', route: { screen: 'topics', topicId: ids.topic } },
    { name: 'settings', route: { screen: 'settings' } },
  ];
}

/** Goes to a place as its link would, and waits until it stands still. */
export async function show(page: Page, route: Route): Promise<void> {
  await page.evaluate((hash) => window.location.assign(hash), hrefOf(route));
  await page.getByRole('main').getByRole('heading').first().waitFor();
  await atRest(page);
}

/** Waits until nothing on the page moves any more and its letters are there. */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await document.fonts.ready;
    // A record that arrives draws anew: still is what has been still for a while.
    for (let still = 0; still < 20; still++) {
      const before = document.body.innerHTML.length;
      await frame();
      const moves = document.getAnimations().some(({ playState }) => playState === 'running');
      if (moves || document.body.innerHTML.length !== before) still = 0;
    }
  });
}

async function recordsToShow(page: Page, missionTitle: string) {
  return page.evaluate(async (title) => {
    const { api } = window;
    const [missions, partners, people, organisations, followUps, topics] = await Promise.all([
      api.missions.list({}),
      api.partners.list(),
      api.people.list({}),
      api.people.listOrganisations({}),
      api.followUps.list({}),
      api.topics.list(),
    ]);
    const first = <T extends { id: string }>(
      result: { ok: true; value: T[] } | { ok: false },
      fits: (record: T) => boolean = () => true,
    ) => {
      const id = result.ok ? result.value.find(fits)?.id : undefined;
      if (id === undefined) throw new Error('the example lacks a kind of record');
      return id;
    };
    return {
      mission: first(missions, (mission) => mission.title === title),
      partner: first(partners, ({ facts }) => facts > 0),
      person: first(people),
      organisation: first(organisations),
      followUp: first(followUps),
      topic: first(topics),
    };
  }, missionTitle);
}
