/** Programmes to try things on, made by the window's own operations, and what a user does with a programme often. */
import type { Page } from 'playwright-core';
import { show } from '../../../build/demo/screens';
import { closePane, itemCalled, itemPane } from './grid';

type SeededItem = {
  title: string;
  /** `2026-05-12T10:00`; without it the item has no time. */
  from?: string;
  until?: string;
};

type Seeded = { missionId: string; participationIds: string[] };

/**
 * Makes a mission of some days with a programme on which everybody who takes part is at everything.
 * @param people whole names
 */
export async function seedProgramme(
  page: Page,
  mission: { title: string; days: [first: string, last: string]; people?: string[] },
  items: SeededItem[],
): Promise<Seeded> {
  return page.evaluate(
    async ({ mission: { title, days, people = [] }, items }) => {
      const { api } = window;
      const must = async <T>(pending: Promise<{ ok: true; value: T } | { ok: false }>): Promise<T> => {
        const result = await pending;
        if (!result.ok) throw new Error(JSON.stringify(result));
        return result.value;
      };
      const [startsOn, endsOn] = days;
      const dates = { kind: 'exact', startsOn, endsOn } as const;
      const { id: missionId } = await must(api.missions.create({ title, kind: 'study-tour', dates }));
      const participationIds: string[] = [];
      for (const name of people) {
        const [givenName = '', familyName = ''] = name.split(' ');
        const { id: personId } = await must(api.people.create({ givenName, familyName }));
        const { id } = await must(api.participations.add({ missionId, personId, side: 'ours' }));
        participationIds.push(id);
      }
      for (const { title: called, from, until } of items)
        await must(
          api.programme.create({
            missionId,
            kind: 'meeting',
            title: called,
            time: from && until ? { kind: 'timed', startsAt: from, endsAt: until } : { kind: 'unscheduled' },
            participationIds,
          }),
        );
      return { missionId, participationIds };
    },
    { mission, items },
  );
}

/** Goes to the programme of a mission. */
export async function showProgramme(page: Page, missionId: string): Promise<void> {
  await show(page, { screen: 'mission', id: missionId, tab: 'programme', focus: null });
}

/** Does something that is in the menu of the programme's toolbar. */
export async function chooseInMenu(page: Page, command: string): Promise<void> {
  await page.getByRole('button', { name: 'Flere kommandoer' }).click();
  await page.getByRole('menuitem', { name: command }).click();
}

/** Opens an item by a click, does something to it in its pane, and closes that. */
export async function inPaneOf(page: Page, title: string, change: () => Promise<void>): Promise<void> {
  await itemCalled(page, title).click();
  await itemPane(page).waitFor();
  await change();
  await closePane(page);
}
