import '../support/dom';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ItemTime } from '../../db/domain/programme';
import { ProgrammeTab } from '../../renderer/features/programme/ProgrammeTab';
import { useRecords } from '../../renderer/shared/records';
import { renderOver } from '../support/render';
import { type TestApi, testApi, value } from '../support/test-api';

const dates = { kind: 'exact', startsOn: '2016-05-16', endsOn: '2016-05-18' } as const;
const at = (startsAt: string, endsAt: string): ItemTime => ({ kind: 'timed', startsAt, endsAt });
/** A walk with the keys is saved a little after its last step. */
const slow = { timeout: 4000 };
const morning = at('2016-05-17T08:30', '2016-05-17T10:00');

beforeEach(() => {
  // jsdom draws nothing, so it has nothing to scroll.
  Element.prototype.scrollIntoView = () => {};
  Element.prototype.scrollTo = () => {};
});

const focusable = (name: string | RegExp) => screen.getByRole('button', { name });

function Tab({ missionId, focus = null }: { missionId: string; focus?: string | null }) {
  const { data: mission } = useRecords('missions', 'get', { id: missionId });
  return mission ? <ProgrammeTab focus={focus} mission={mission} /> : null;
}

type Given = Partial<Omit<Parameters<TestApi['missions']['create']>[0], 'title' | 'kind'>>;

async function mission(api: TestApi, given: Given = { dates, zone: 'Asia/Beirut' }): Promise<string> {
  return (await value(api.missions.create({ title: 'Beirut', kind: 'fact-finding', ...given }))).id;
}

const add = async (api: TestApi, missionId: string, title: string, time: ItemTime, more = {}) =>
  (await value(api.programme.create({ missionId, kind: 'workshop', title, time, ...more }))).id;

const timeIn = async (api: TestApi, id: string) => (await value(api.programme.get({ id }))).time;

describe('the programme with the keyboard', () => {
  async function opened() {
    const api = testApi();
    const missionId = await mission(api);
    const id = await add(api, missionId, 'Workshop: affald', morning);
    await add(api, missionId, 'Opsamling', at('2016-05-18T09:00', '2016-05-18T10:00'));
    renderOver(<Tab missionId={missionId} />, { api });
    const block = await screen.findByRole('button', { name: /^Workshop: affald/ });
    return { api, missionId, id, block, user: userEvent.setup() };
  }

  it('names each item with its day, hours, kind and state', async () => {
    const { block } = await opened();
    expect(
      focusable('Workshop: affald, tirsdag 17. maj 8.30–10.00, hjemme 7.30–9.00, Workshop, ikke bekræftet'),
    ).toBe(block);
  });

  it('moves an item with Alt and arrows, says so, and saves it as one step', async () => {
    const { api, id, block, user } = await opened();
    block.focus();
    await user.keyboard('{Alt>}{ArrowDown}{ArrowDown}{ArrowRight}{/Alt}');
    expect(screen.getByRole('status').textContent).toBe('Workshop: affald, onsdag 18. maj 9.00–10.30');
    expect(document.activeElement).toBe(focusable(/onsdag 18. maj 9.00–10.30/));
    await waitFor(
      async () => expect(await timeIn(api, id)).toEqual(at('2016-05-18T09:00', '2016-05-18T10:30')),
      {
        timeout: 3000,
      },
    );
    await value(api.history.undo());
    expect(await timeIn(api, id)).toEqual(morning);
  });

  it('resizes with Shift', async () => {
    const { api, id, block, user } = await opened();
    block.focus();
    await user.keyboard('{Shift>}{Alt>}{ArrowDown}{ArrowLeft}{/Alt}{/Shift}');
    await waitFor(
      async () => expect(await timeIn(api, id)).toEqual(at('2016-05-17T08:15', '2016-05-17T10:15')),
      {
        timeout: 3000,
      },
    );
  });

  it('walks between days and items, with one stop for Tab', async () => {
    const { block, user } = await opened();
    const stops = screen.getAllByRole('button').filter((button) => button.dataset.stop);
    expect(stops.filter((stop) => stop.tabIndex === 0)).toHaveLength(1);
    block.focus();
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(focusable(/Opsamling, onsdag/));
    await user.keyboard('{Home}');
    expect(document.activeElement).toBe(focusable('onsdag 18. maj, 1 punkt'));
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(document.activeElement).toBe(focusable('mandag 16. maj, ingen punkter'));
  });

  it('makes a new item after the one it stands on, its title ready to be written', async () => {
    const { api, missionId, block, user } = await opened();
    block.focus();
    await user.keyboard('n');
    const title = await screen.findByRole<HTMLInputElement>('textbox', { name: /^Titel/ });
    await waitFor(() => expect(document.activeElement).toBe(title));
    expect(title.value.slice(title.selectionStart ?? 0, title.selectionEnd ?? 0)).toBe('Nyt punkt');
    await user.keyboard('Kaffe{Escape}');
    await waitFor(async () => {
      const made = (await value(api.programme.list({ missionId }))).find((item) => item.title === 'Kaffe');
      expect(made?.time).toEqual(at('2016-05-17T10:00', '2016-05-17T11:00'));
    });
    expect(screen.queryByRole('textbox', { name: /^Titel/ })).toBeNull();
    expect(document.activeElement).toBe(focusable(/10.00–11.00/));
  });

  it('makes one on an empty day from the day’s head', async () => {
    const { api, missionId, user } = await opened();
    screen.getByRole('button', { name: 'mandag 16. maj, ingen punkter' }).focus();
    await user.keyboard('{Enter}');
    await screen.findByRole('textbox', { name: /^Titel/ });
    const [first] = await value(api.programme.list({ missionId }));
    expect(first?.time).toEqual(at('2016-05-16T09:00', '2016-05-16T10:00'));
  });

  it('takes an item’s time away and deletes it, the focus going to what stands beside', async () => {
    const { api, id, block, user } = await opened();
    block.focus();
    await user.keyboard('u');
    await waitFor(async () => expect(await timeIn(api, id)).toEqual({ kind: 'unscheduled' }), slow);
    expect(document.activeElement).toBe(focusable(/Workshop: affald, uden tid/));
    await user.keyboard('{ArrowLeft}');
    expect(document.activeElement).toBe(focusable('onsdag 18. maj, 1 punkt'));
    await user.keyboard('{End}{Delete}');
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Opsamling/ })).toBeNull());
    expect(document.activeElement).toBe(focusable('onsdag 18. maj, ingen punkter'));
  });
});

describe('the pane of an item', () => {
  async function opened() {
    const api = testApi();
    const missionId = await mission(api);
    const id = await add(api, missionId, 'Affald', morning);
    renderOver(<Tab focus={id} missionId={missionId} />, { api });
    const pane = await screen.findByRole('complementary', { name: 'Workshop' });
    return { api, id, pane: within(pane), user: userEvent.setup() };
  }
  it('says at the field that the end is before the start, keeps what was typed, and offers the next day', async () => {
    const { api, id, pane, user } = await opened();
    const end = pane.getByRole<HTMLInputElement>('textbox', { name: 'Slutter' });
    await user.clear(end);
    await user.type(end, '7');
    await user.tab();
    expect(await pane.findByText('Slutter før den begynder.')).toBeTruthy();
    expect(end.value).toBe('7.00');
    expect(await timeIn(api, id)).toEqual(morning);
    await user.click(pane.getByText('Slutter dagen efter'));
    await waitFor(
      async () =>
        expect(await value(api.programme.get({ id }))).toMatchObject({
          time: at('2016-05-17T08:30', '2016-05-18T07:00'),
        }),
      slow,
    );
  });

  it('keeps a title that is too long and says so', async () => {
    const { api, id, pane, user } = await opened();
    const title = pane.getByRole<HTMLInputElement>('textbox', { name: /^Titel/ });
    await user.click(title);
    await user.paste('x'.repeat(10_000));
    await user.tab();
    expect(await pane.findByText(/^For lang/)).toBeTruthy();
    expect(title.value.length).toBeGreaterThan(9_999);
    expect(await value(api.programme.get({ id }))).toMatchObject({ title: 'Affald' });
  });
});

describe('the programme', () => {
  it('marks the items with which something is the matter, and leads to them', async () => {
    const api = testApi();
    const missionId = await mission(api);
    const { id: personId } = await value(api.people.create({ givenName: 'Anna', familyName: 'Holm' }));
    const { id } = await value(api.participations.add({ missionId, personId }));
    const who = { participationIds: [id], speakerIds: [id], status: 'confirmed', kind: 'meeting' };
    await add(api, missionId, 'Affald', at('2016-05-17T10:00', '2016-05-17T11:00'), who);
    await add(api, missionId, 'Transport', at('2016-05-17T10:30', '2016-05-17T12:00'), who);
    await add(api, missionId, 'Kaffe', at('2016-05-17T13:00', '2016-05-17T14:00'), {
      ...who,
      kind: 'reception',
    });
    renderOver(<Tab missionId={missionId} />, { api });
    expect(await screen.findByRole('button', { name: /^Affald.*skal løses$/ })).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Transport.*skal løses$/ })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Kaffe.*skal løses$/ })).toBeNull();
  });

  it('without dates offers to set them, or to collect items that have no time', async () => {
    const api = testApi();
    const missionId = await mission(api, {});
    renderOver(<Tab missionId={missionId} />, { api });
    expect(await screen.findByText('Sæt datoer')).toBeTruthy();
    await userEvent.setup().click(screen.getByText('Saml punkter uden tid'));
    await screen.findByRole('textbox', { name: /^Titel/ });
    expect((await value(api.programme.list({ missionId })))[0]?.time).toEqual({ kind: 'unscheduled' });
  });

  it('has the days of its items where the mission has no exact dates, and says it in English', async () => {
    const api = testApi();
    const missionId = await mission(api, { dates: { kind: 'approximate', period: '2016-05' } });
    await add(api, missionId, 'Waste', at('2016-05-17T23:00', '2016-05-18T01:00'));
    renderOver(<Tab missionId={missionId} />, { api, language: 'en' });
    expect(await screen.findByRole('button', { name: 'Tuesday 17 May, 1 item' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Wednesday 18 May, 1 item' })).toBeTruthy();
  });
});
