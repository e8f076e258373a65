import '../support/dom';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
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

beforeEach(() => {
  // jsdom draws nothing, so it has nothing to scroll.
  Element.prototype.scrollIntoView = () => {};
  Element.prototype.scrollTo = () => {};
});

function Tab({ missionId }: { missionId: string }) {
  const { data: mission } = useRecords('missions', 'get', { id: missionId });
  return mission ? <ProgrammeTab focus={null} key={missionId} mission={mission} /> : null;
}

/** A mission with two items on Tuesday, one on Wednesday and one without a time. */
async function opened() {
  const api = testApi();
  const mission = await value(
    api.missions.create({ title: 'Beirut', kind: 'fact-finding', dates, zone: 'Asia/Beirut' }),
  );
  const missionId = mission.id;
  const { id: personId } = await value(api.people.create({ givenName: 'Anna' }));
  const { id: anna } = await value(api.participations.add({ missionId, personId }));
  const { id: group } = await value(api.programme.createGroup({ missionId, name: 'A', memberIds: [anna] }));
  const add = async (title: string, time: ItemTime, more = {}) =>
    (await value(api.programme.create({ missionId, kind: 'meeting', title, time, ...more }))).id;
  const ids = {
    affald: await add('Affald', at('2016-05-17T09:00', '2016-05-17T10:00'), {
      status: 'confirmed',
      participationIds: [anna],
      groupIds: [group],
      place: 'Rådhuset',
    }),
    byrum: await add('Byrum', at('2016-05-17T11:00', '2016-05-17T11:30')),
    havn: await add('Havn', at('2016-05-18T22:30', '2016-05-18T23:45')),
    idé: await add('Idé', { kind: 'unscheduled' }),
  };
  const view = renderOver(<Tab missionId={missionId} />, { api });
  const block = await screen.findByRole('button', { name: /^Affald/ });
  return { api, missionId, personId, ids, view, block, user: userEvent.setup() };
}

const said = () => screen.getByRole('status').textContent;
const button = (name: RegExp | string) => screen.getByRole('button', { name });

const timesIn = async (api: TestApi, missionId: string) =>
  Object.fromEntries(
    (await value(api.programme.list({ missionId }))).map(({ id, title, time }) => [
      `${title} ${id.slice(-4)}`,
      time,
    ]),
  );
const timeIn = async (api: TestApi, id: string) => (await value(api.programme.get({ id }))).time;

describe('several items, with the keyboard alone', () => {
  it('are selected with Shift and arrows, move together as one step, and come back with one undo', async () => {
    const { api, missionId, ids, block, user } = await opened();
    const before = await timesIn(api, missionId);
    block.focus();
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
    expect(screen.getByRole('toolbar', { name: 'De valgte punkter' }).textContent).toContain(
      '2 punkter valgt',
    );
    expect(button(/^Affald.*valgt$/).getAttribute('aria-pressed')).toBe('true');
    await user.keyboard('{Alt>}{ArrowDown}{ArrowRight}{/Alt}');
    expect(said()).toBe('2 punkter flyttet. Byrum, onsdag 18. maj 11.15–11.45');
    await waitFor(
      async () => expect(await timeIn(api, ids.affald)).toEqual(at('2016-05-18T09:15', '2016-05-18T10:15')),
      slow,
    );
    expect(await timeIn(api, ids.byrum)).toEqual(at('2016-05-18T11:15', '2016-05-18T11:45'));
    await value(api.history.undo());
    expect(await timesIn(api, missionId)).toEqual(before);
  });

  it('are one more or one less with Ctrl and the space bar, none with Esc, all with Ctrl A', async () => {
    const { block, user } = await opened();
    block.focus();
    await user.keyboard('{Control>} {ArrowRight} {/Control}');
    expect(document.activeElement).toBe(button(/^Havn/));
    expect(screen.getByText('2 punkter valgt', { selector: '[role="toolbar"] *' })).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('toolbar')).toBeNull();
    expect(said()).toBe('Intet er valgt');
    await user.keyboard('{Control>}a{/Control}');
    expect(said()).toBe('3 punkter valgt');
    expect(button(/^Idé/).getAttribute('aria-pressed')).toBe('false');
  });

  it('are deleted at once, the focus going to what is left', async () => {
    const { api, missionId, block, user } = await opened();
    block.focus();
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}{Delete}');
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Affald/ })).toBeNull());
    expect(said()).toBe('2 punkter er slettet');
    expect(document.activeElement).toBe(button('tirsdag 17. maj, ingen punkter'));
    await value(api.history.undo());
    expect(await value(api.programme.list({ missionId }))).toHaveLength(4);
  });

  it('lose their time together, and only the grid’s own keys do it', async () => {
    const { api, ids, block, user } = await opened();
    block.focus();
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}u');
    await waitFor(async () => expect(await timeIn(api, ids.byrum)).toEqual({ kind: 'unscheduled' }), slow);
    expect(await timeIn(api, ids.affald)).toEqual({ kind: 'unscheduled' });
  });
});

describe('several items, with the pointer', () => {
  it('are selected with Ctrl and Shift; a plain click opens one', async () => {
    const { block, user } = await opened();
    await user.click(block);
    expect(await screen.findByRole('complementary', { name: 'Møde' })).toBeTruthy();
    await user.keyboard('{Control>}');
    await user.click(button(/^Havn/));
    await user.keyboard('{/Control}');
    expect(screen.getByRole('toolbar').textContent).toContain('2 punkter valgt');
    await user.keyboard('{Shift>}');
    await user.click(block);
    await user.keyboard('{/Shift}');
    expect(screen.getByRole('toolbar').textContent).toContain('3 punkter valgt');
  });

  it('are dragged together, or copied with Ctrl, to the tray', async () => {
    const { api, missionId, ids, block, user } = await opened();
    Element.prototype.setPointerCapture = () => {};
    Element.prototype.hasPointerCapture = () => false;
    const tray = screen.getByRole('button', { name: /^Idé/ });
    const zone = tray.closest('[data-drop]');
    if (zone) zone.getBoundingClientRect = () => new DOMRect(0, 0, 100, 100);
    block.focus();
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
    const drag = (ctrlKey: boolean) => {
      const at = { pointerId: 1, button: 0, ctrlKey };
      fireEvent(block, new MouseEvent('pointerdown', { bubbles: true, ...at }));
      for (const clientX of [20, 40])
        fireEvent(window, Object.assign(new MouseEvent('pointermove', { clientX, ...at }), { pointerId: 1 }));
      fireEvent(window, Object.assign(new MouseEvent('pointerup', at), { pointerId: 1 }));
    };
    Object.defineProperty(MouseEvent.prototype, 'pointerId', {
      value: 1,
      configurable: true,
      writable: true,
    });
    drag(true);
    await waitFor(async () => expect(await value(api.programme.list({ missionId }))).toHaveLength(6), slow);
    expect(await timeIn(api, ids.affald)).toEqual(at('2016-05-17T09:00', '2016-05-17T10:00'));
    await waitFor(() => expect(document.activeElement).toBe(button(/^Affald, uden tid/)));
    await user.keyboard('{Escape}');
    block.focus();
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
    drag(false);
    await waitFor(async () => expect(await timeIn(api, ids.affald)).toEqual({ kind: 'unscheduled' }), slow);
    expect(await timeIn(api, ids.byrum)).toEqual({ kind: 'unscheduled' });
  });
});

describe('copies', () => {
  it('are pasted where the focus is, with people, groups and place, as ideas and as one step', async () => {
    const { api, missionId, ids, block, user } = await opened();
    block.focus();
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}{Control>}c{/Control}');
    expect(said()).toBe('2 punkter kopieret');
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(button(/^Havn/));
    await user.keyboard('{Control>}v{/Control}');
    await waitFor(async () => expect(await value(api.programme.list({ missionId }))).toHaveLength(6), slow);
    const made = (await value(api.programme.list({ missionId }))).filter(
      ({ id }) => !Object.values(ids).includes(id),
    );
    expect(made.map(({ title, time, status }) => ({ title, time, status }))).toEqual([
      { title: 'Affald', time: at('2016-05-18T22:30', '2016-05-18T23:30'), status: 'idea' },
      { title: 'Byrum', time: at('2016-05-19T00:30', '2016-05-19T01:00'), status: 'idea' },
    ]);
    const original = await value(api.programme.get({ id: ids.affald }));
    expect(made[0]).toMatchObject({
      participationIds: original.participationIds,
      groupIds: original.groupIds,
      place: 'Rådhuset',
    });
    await value(api.history.undo());
    expect(await value(api.programme.list({ missionId }))).toHaveLength(4);
  });

  it('of what was cut are the items themselves, which move', async () => {
    const { api, missionId, ids, block, user } = await opened();
    block.focus();
    await user.keyboard('{Control>}x{/Control}');
    expect(button(/^Affald.*klippet ud/)).toBeTruthy();
    await user.keyboard('{ArrowRight}{Home}{Control>}v{/Control}');
    await waitFor(
      async () => expect(await timeIn(api, ids.affald)).toEqual(at('2016-05-18T09:00', '2016-05-18T10:00')),
      slow,
    );
    expect(await value(api.programme.list({ missionId }))).toHaveLength(4);
    expect(screen.queryByRole('button', { name: /klippet ud/ })).toBeNull();
  });

  it('go into another mission without the people and groups that aren’t there', async () => {
    const { api, personId, block, user, view } = await opened();
    block.focus();
    await user.keyboard('{Control>}c{/Control}');
    const other = await value(
      api.missions.create({ title: 'Amman', kind: 'fact-finding', dates, zone: 'Asia/Amman' }),
    );
    view.unmount();
    renderOver(<Tab missionId={other.id} />, { api });
    const head = await screen.findByRole('button', { name: /^mandag 16. maj, ingen/ });
    head.focus();
    await user.keyboard('{Control>}v{/Control}');
    await screen.findByRole('button', { name: /^Affald/ });
    const [pasted] = await value(api.programme.list({ missionId: other.id }));
    expect(pasted).toMatchObject({
      time: at('2016-05-16T09:00', '2016-05-16T10:00'),
      participationIds: [],
      groupIds: [],
      place: 'Rådhuset',
    });
    const { id } = await value(api.participations.add({ missionId: other.id, personId }));
    await waitFor(() => expect(screen.getByRole('button', { name: /^Affald/ })).toBeTruthy());
    screen.getByRole('button', { name: /^tirsdag 17. maj, ingen/ }).focus();
    await new Promise((resolve) => setTimeout(resolve, 50));
    await user.keyboard('{Control>}v{/Control}');
    await waitFor(
      async () =>
        expect(
          (await value(api.programme.list({ missionId: other.id }))).map((item) => item.participationIds),
        ).toEqual([[], [id]]),
      slow,
    );
  });

  it('stand behind the original with Ctrl D', async () => {
    const { api, missionId, block, user } = await opened();
    block.focus();
    await user.keyboard('{Control>}d{/Control}');
    await waitFor(async () => expect(await value(api.programme.list({ missionId }))).toHaveLength(5), slow);
    await waitFor(() => expect(document.activeElement).toBe(button(/^Affald, tirsdag 17. maj 10.00–11.00/)));
  });

  it('of text are left to the fields', async () => {
    const { block, user } = await opened();
    await user.click(block);
    const title = await screen.findByRole<HTMLInputElement>('textbox', { name: /^Titel/ });
    await user.clear(title);
    await user.type(title, 'nsdgu+-');
    await user.keyboard('{Control>}a{/Control}{Control>}c{/Control}');
    expect(title.value).toBe('nsdgu+-');
    expect(said()).toBe('');
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('the dialogs', () => {
  it('shift an item and what comes after it that day, and say what goes over midnight', async () => {
    const { api, ids, user } = await opened();
    button(/^Havn/).focus();
    await user.keyboard('s');
    const dialog = within(await screen.findByRole('dialog', { name: 'Forskyd' }));
    const minutes = dialog.getByRole('textbox', { name: 'Minutter' });
    expect(document.activeElement).toBe(minutes);
    await user.clear(minutes);
    await user.type(minutes, '20{Tab}');
    expect(dialog.getByText('1 punkt flyttes 20 minutter senere. ”Havn” kommer over midnat.')).toBeTruthy();
    await user.click(dialog.getByRole('radio', { name: 'Alt fra et tidspunkt på en dag' }));
    await user.click(dialog.getByRole('button', { name: 'Forskyd' }));
    await waitFor(
      async () => expect(await timeIn(api, ids.havn)).toEqual(at('2016-05-18T22:50', '2016-05-19T00:05')),
      slow,
    );
    expect(said()).toBe('1 punkt er flyttet 20 minutter senere');
  });

  it('copy a day to others, as one step', async () => {
    const { api, missionId, block, user } = await opened();
    block.focus();
    await user.keyboard('d');
    const dialog = within(await screen.findByRole('dialog', { name: 'Dublér en dag' }));
    await user.click(dialog.getByRole('checkbox', { name: 'mandag 16. maj, ingen punkter' }));
    await user.click(dialog.getByRole('checkbox', { name: 'onsdag 18. maj, 1 punkt' }));
    expect(
      dialog.getByText(/^2 punkter kopieres til 2 dage.*Én af dagene har punkter i forvejen/),
    ).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: 'Dublér' }));
    await waitFor(async () => expect(await value(api.programme.list({ missionId }))).toHaveLength(8), slow);
    const mondays = (await value(api.programme.list({ missionId }))).slice(0, 2);
    expect(mondays.map(({ time }) => time)).toEqual([
      at('2016-05-16T09:00', '2016-05-16T10:00'),
      at('2016-05-16T11:00', '2016-05-16T11:30'),
    ]);
    await value(api.history.undo());
    expect(await value(api.programme.list({ missionId }))).toHaveLength(4);
  });
});

describe('the view', () => {
  it('tells what is outside the programme of a group', async () => {
    const { api, missionId, ids, user } = await opened();
    const { id: personId } = await value(api.people.create({ givenName: 'Bo' }));
    const { id: bo } = await value(api.participations.add({ missionId, personId }));
    await value(api.programme.update({ id: ids.byrum, patch: { participationIds: [bo] } }));
    await user.click(button(/Hvis program/));
    await user.click(await screen.findByRole('option', { name: /gruppe/ }));
    expect(button(/^Byrum.*uden for det valgte program/)).toBeTruthy();
    expect(button(/^Affald, .*, A$/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Havn.*uden for det valgte program/ })).toBeNull();
  });

  it('shows one day of the strip, follows what moves out of it, and keeps the grid that was chosen', async () => {
    const { api, ids, block, user } = await opened();
    await user.click(button(/Dage, der vises/));
    await user.click(await screen.findByRole('option', { name: 'Én dag' }));
    expect(screen.queryByRole('button', { name: /^Affald/ })).toBeNull();
    await user.click(button('Ti 17: vis tirsdag 17. maj, 2 punkter'));
    expect(block.isConnected || button(/^Affald/)).toBeTruthy();
    await user.click(button(/Gitter/));
    await user.click(await screen.findByRole('option', { name: '5 min.' }));
    button(/^Affald/).focus();
    await user.keyboard('{Alt>}{ArrowDown}{ArrowRight}{/Alt}');
    expect(document.activeElement).toBe(button(/^Affald, onsdag 18. maj 9.05–10.05/));
    expect(button('On 18: vis onsdag 18. maj, 2 punkter').getAttribute('aria-pressed')).toBe('true');
    await waitFor(
      async () => expect(await timeIn(api, ids.affald)).toEqual(at('2016-05-18T09:05', '2016-05-18T10:05')),
      slow,
    );
  });
});
