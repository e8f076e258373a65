import type { Page } from 'playwright-core';
import { hrefOf, missionTabs, partnerRoute, type Route } from '../../renderer/shared/route';

/** A picture to take: its name, and the place that it shows. */
export type Shot = { name: string; route: Route };

/** Every screen of the office that is open, each record by one of its kind. */
export function everyScreen(ids: RecordsToShow): Shot[] {
  return [
    { name: 'overview', route: { screen: 'overview' } },
    { name: 'missions', route: { screen: 'missions' } },
    ...missionTabs.map(
      (tab): Shot => ({
        name: `mission-${tab}`,
        route: { screen: 'mission', id: ids.mission, tab, focus: null },
      }),
    ),
    {
      name: 'mission-programme-item',
      route: { screen: 'mission', id: ids.mission, tab: 'programme', focus: ids.item },
    },
    { name: 'partners', route: { screen: 'partners' } },
    { name: 'partner', route: partnerRoute(ids.partner) },
    { name: 'people', route: { screen: 'people' } },
    { name: 'person', route: { screen: 'person', id: ids.person } },
    { name: 'organisations', route: { screen: 'organisations' } },
    { name: 'organisation', route: { screen: 'organisation', id: ids.organisation } },
    { name: 'places', route: { screen: 'places' } },
    { name: 'place', route: { screen: 'place', id: ids.place } },
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
    for (let still = 0; still < 10; still++) {
      const before = document.body.innerHTML.length;
      await frame();
      const moves = document.getAnimations().some(({ playState }) => playState === 'running');
      if (moves || document.body.innerHTML.length !== before) still = 0;
    }
  });
}

type RecordsToShow = Awaited<ReturnType<typeof recordsToShow>>;

/**
 * The ids of the example's records that are shown: a mission by its title, of the others one of each kind. The example
 * names places without describing any: those items that take place at `placeName` get a place of that name.
 */
export async function recordsToShow(page: Page, missionTitle: string, placeName: string) {
  return page.evaluate(
    async ([title, name]) => {
      const { api } = window;
      const must = async <T>(pending: Promise<{ ok: true; value: T } | { ok: false }>): Promise<T> => {
        const result = await pending;
        if (!result.ok) throw new Error(JSON.stringify(result));
        return result.value;
      };
      const first = <T extends { id: string }>(
        records: readonly T[],
        fits: (record: T) => boolean = () => true,
      ) => {
        const id = records.find(fits)?.id;
        if (id === undefined) throw new Error('the example lacks a kind of record');
        return id;
      };
      const missions = await must(api.missions.list({}));
      const programmes = await Promise.all(
        missions.map(({ id }) => must(api.programme.list({ missionId: id }))),
      );
      const { id: place } = await must(api.places.create({ name }));
      for (const item of programmes.flat().filter((each) => each.place === name))
        await must(api.programme.update({ id: item.id, patch: { placeId: place, place: '' } }));
      const mission = first(missions, (each) => each.title === title);
      return {
        mission,
        place,
        item: first(
          programmes.flat(),
          ({ missionId, time }) => missionId === mission && time.kind !== 'unscheduled',
        ),
        partner: first(await must(api.partners.list()), ({ facts }) => facts > 0),
        person: first(await must(api.people.list({}))),
        organisation: first(await must(api.people.listOrganisations({}))),
        followUp: first(await must(api.followUps.list({}))),
        topic: first(await must(api.topics.list())),
      };
    },
    [missionTitle, placeName] as const,
  );
}
