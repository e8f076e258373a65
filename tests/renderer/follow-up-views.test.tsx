import '../support/dom';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { followUpStates } from '../../db/domain/follow-up';
import { followUpViews } from '../../db/domain/follow-up-views';
import { DigestDialog } from '../../renderer/features/follow-ups/DigestDialog';
import { digestText } from '../../renderer/features/follow-ups/digestText';
import { FollowUpsScreen } from '../../renderer/features/follow-ups/FollowUpsScreen';
import {
  type Looking,
  plainLooking,
  readLooking,
  writeLooking,
} from '../../renderer/features/follow-ups/looking';
import { startTexts, textsIn } from '../../renderer/i18n';
import { renderOver } from '../support/render';
import { type TestApi, testApi, value } from '../support/test-api';

const looking = (part: Partial<Looking>) => `#/follow-up?${writeLooking({ ...plainLooking, ...part })}`;

describe('follow-ups in their views', () => {
  let api: TestApi;
  beforeEach(() => {
    api = testApi();
    window.location.hash = '';
  });

  const add = async (title: string, given: Partial<Parameters<TestApi['followUps']['create']>[0]> = {}) =>
    (await value(api.followUps.create({ title, ...given }))).id;
  const get = (id: string) => value(api.followUps.get({ id }));
  const show = (me: string | null = null, onMe: (id: string) => void = () => {}) =>
    renderOver(<FollowUpsScreen me={me} onMe={onMe} />, { api });
  const row = (name: string) => screen.findByRole('link', { name });

  it('are looked at by the address, which says the view and the filters', async () => {
    const user = userEvent.setup();
    await add('Svar om affald', { due: '2016-04-01' });
    await add('Senere', { due: '2016-06-01' });
    window.location.hash = looking({ view: 'overdue' });
    show();
    await row('Svar om affald');
    expect(screen.queryByRole('link', { name: 'Senere' })).toBeNull();
    await user.click(screen.getByRole('link', { name: 'Liste' }));
    await row('Senere');
    expect(window.location.hash).toBe('#/follow-up?view=list');
    await user.click(screen.getByRole('button', { name: /Tilstand$/ }));
    await user.click(await screen.findByRole('option', { name: 'Udført' }));
    await screen.findByText('Intet passer til filtrene');
    expect(window.location.hash).toBe('#/follow-up?view=list&state=done');
    await user.click(screen.getByRole('button', { name: 'Ryd filtre' }));
    await row('Senere');
  });

  it('of mine ask who one is, and never guess', async () => {
    const user = userEvent.setup();
    const { id: me } = await value(api.people.create({ givenName: 'Mette', familyName: 'Holm' }));
    await add('Min', { ownerHere: { kind: 'person', id: me } });
    window.location.hash = looking({ view: 'mine' });
    const onMe = vi.fn();
    const { unmount } = show(null, onMe);
    await screen.findByText('Hvem er du?');
    expect(screen.queryByRole('link', { name: 'Min' })).toBeNull();
    await user.type(screen.getByRole('combobox', { name: 'Mig' }), 'mette');
    await user.click(await screen.findByRole('option', { name: /Mette Holm/ }));
    await waitFor(() => expect(onMe).toHaveBeenCalledWith(me));
    unmount();
    show(me);
    await row('Min');
  });

  it('of somebody who is not there any more ask anew', async () => {
    await add('En');
    window.location.hash = looking({ view: 'mine' });
    show('01910000-0000-7000-8000-999999999999');
    expect(await screen.findByText('Hvem er du?')).toBeTruthy();
  });

  it('wait longer than so many days, which can be changed in the view', async () => {
    const user = userEvent.setup();
    const id = await add('Svar om finansiering');
    await value(api.followUps.changeState({ id, state: 'waiting-partner' }));
    api.setNow('2016-05-12T08:00:00.000Z');
    window.location.hash = looking({ view: 'waiting' });
    show();
    await screen.findByText('Ingen partner lader vente på sig');
    const days = screen.getByRole('textbox', { name: /mere end/ });
    await user.clear(days);
    await user.type(days, '19');
    await user.tab();
    await row('Svar om finansiering');
    expect(screen.getByText('Afventer partner i 20 dage')).toBeTruthy();
  });

  it('are selected by keyboard and changed together, with one step back', async () => {
    const user = userEvent.setup();
    const ids = [await add('A'), await add('B'), await add('C')];
    show();
    (await row('A')).focus();
    await user.keyboard(' ');
    await screen.findByText('1 valgt');
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}');
    await screen.findByText('2 valgt');
    expect(document.activeElement?.textContent).toBe('B');
    await user.keyboard('{Control>}a{/Control}');
    await screen.findByText('3 valgt');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByText(/valgt$/)).toBeNull());
    await user.keyboard('{ArrowUp} {ArrowDown} ');
    const bar = within(await screen.findByRole('region', { name: 'Ret de valgte' }));
    await user.click(bar.getByRole('button', { name: /Tilstand/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'I gang' }));
    await waitFor(async () =>
      expect((await Promise.all(ids.map(get))).map(({ state }) => state)).toEqual([
        'in-progress',
        'in-progress',
        'not-started',
      ]),
    );
    await value(api.history.undo());
    expect((await Promise.all(ids.map(get))).map(({ state }) => state)).toEqual(Array(3).fill('not-started'));
  });

  it('are dropped together only with a reason', async () => {
    const user = userEvent.setup();
    const ids = [await add('A'), await add('B')];
    show();
    (await row('A')).focus();
    await user.keyboard('{Control>}a{/Control}');
    const bar = within(await screen.findByRole('region', { name: 'Ret de valgte' }));
    await user.click(bar.getByRole('button', { name: /Tilstand/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Bortfaldet' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Lad den bortfalde' }));
    await dialog.findByText('Skriv en begrundelse.');
    expect((await get(ids[0] ?? '')).state).toBe('not-started');
    await user.type(dialog.getByRole('textbox'), 'Ingen svarer');
    await user.click(dialog.getByRole('button', { name: 'Lad den bortfalde' }));
    await waitFor(async () =>
      expect((await Promise.all(ids.map(get))).map(({ droppedReason }) => droppedReason)).toEqual([
        'Ingen svarer',
        'Ingen svarer',
      ]),
    );
  });

  it('move on the board by keyboard and menu, and ask why they are dropped', async () => {
    const user = userEvent.setup();
    const id = await add('Svar');
    window.location.hash = looking({ view: 'board' });
    show();
    const column = (name: string) => within(screen.getByRole('region', { name }));
    const card = await screen.findByRole('row', { name: 'Svar' });
    expect(column('Ikke igangsat').getByRole('row', { name: 'Svar' })).toBeTruthy();
    card.focus();
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
    await waitFor(async () => expect((await get(id)).state).toBe('in-progress'));
    await waitFor(() => expect(column('I gang').getByRole('row', { name: 'Svar' })).toBeTruthy());
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('row', { name: 'Svar' })));
    await user.click(screen.getByRole('button', { name: 'Flyt ”Svar”' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Bortfaldet' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Svar' }));
    await user.type(dialog.getByRole('textbox'), 'Ingen svarer');
    await user.click(dialog.getByRole('button', { name: 'Lad den bortfalde' }));
    await waitFor(async () =>
      expect(await get(id)).toMatchObject({ state: 'dropped', droppedReason: 'Ingen svarer' }),
    );
  });

  it('have a log that is written, changed and taken back in the pane', async () => {
    const user = userEvent.setup();
    const id = await add('Svar');
    window.location.hash = looking({ openId: id });
    show();
    await user.click(await screen.findByRole('button', { name: 'Notér en kontakt' }));
    const log = () => within(screen.getByRole('region', { name: 'Kontakter' }));
    await user.click(log().getByRole('button', { name: /Hvem henvendte sig/ }));
    await user.click(await screen.findByRole('option', { name: 'De henvendte sig' }));
    await user.type(log().getByRole('textbox', { name: 'Notat' }), 'De svarer i næste uge');
    await user.click(log().getByRole('button', { name: 'Tilføj' }));
    await log().findByText('De svarer i næste uge');
    expect((await get(id)).contacts).toMatchObject([{ on: '2016-04-22', direction: 'in', way: 'mail' }]);
    await user.click(log().getByRole('button', { name: 'Ret kontakten' }));
    const day = await log().findByRole('textbox', { name: 'Dato' });
    await user.clear(day);
    await user.type(day, '1. april 2016');
    await user.click(log().getByRole('button', { name: 'Færdig' }));
    await waitFor(async () => expect((await get(id)).contacts[0]?.on).toBe('2016-04-01'));
    await user.click(await log().findByRole('button', { name: 'Fjern kontakten' }));
    await waitFor(async () => expect((await get(id)).contacts).toEqual([]));
  });
});

describe('the address', () => {
  const id = fc.option(fc.uuid());
  const any: fc.Arbitrary<Looking> = fc.record({
    view: fc.constantFrom(...followUpViews),
    state: fc.constantFrom('open' as const, 'all' as const, ...followUpStates),
    missionId: id,
    partnerId: id,
    topicId: id,
    owner: fc.string({ maxLength: 60 }),
    days: fc.option(fc.integer({ min: 0, max: 3_650 })),
    openId: id,
  });

  it('says all there is to it, and is read as it was written', () => {
    fc.assert(
      fc.property(any, (one) => {
        expect(readLooking(writeLooking(one))).toEqual(one);
      }),
    );
  });

  it('that is nonsense is the plain list', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!/view|state|mission|partner|topic|owner|days|open/.test(text));
        expect(readLooking(text)).toEqual(plainLooking);
      }),
    );
    expect(readLooking('view=x&days=99999&mission=1&open=../..')).toEqual(plainLooking);
  });
});

describe('the weekly digest', () => {
  const line = {
    id: 'one',
    title: 'Send listen',
    ownerHere: 'Mette Holm',
    ownerThere: 'Rima Haddad',
    partner: 'Beirut',
    due: '2016-04-14',
    daysOver: 8,
    daysWaiting: 90,
    contactOn: '2016-04-25',
    nextStep: 'Ring',
    closed: null,
  };
  const digest = { today: '2016-04-22', waitingDays: 30 };

  it('is plain text, each follow-up in a line of its own', () => {
    startTexts('da');
    expect(
      digestText(
        {
          ...digest,
          sections: [
            { section: 'overdue', lines: [line] },
            {
              section: 'closed',
              lines: [
                {
                  ...{
                    ...line,
                    daysOver: 0,
                    daysWaiting: null,
                    contactOn: null,
                    nextStep: '',
                    partner: null,
                  },
                  ...{
                    ownerThere: null,
                    closed: { on: '2016-04-20', reason: 'Ingen\nsvarer', isDone: false },
                  },
                },
              ],
            },
          ],
        },
        { t: textsIn('da'), language: 'da', owner: 'Mette Holm' },
      ),
    ).toBe(
      [
        'Opfølgning 22. april 2016',
        'Ansvarlig her: Mette Holm',
        '',
        'Over frist (1)',
        '- Send listen (Beirut) – Mette Holm → Rima Haddad – 8 dage over fristen 14. apr. 2016 – har ventet på partneren i 90 dage – kontakt 25. apr. 2016 – næste skridt: Ring',
        '',
        'Afsluttet den seneste uge (1)',
        '- Send listen – Mette Holm – bortfaldet 20. apr. 2016: Ingen svarer',
      ].join('\n'),
    );
  });

  it('is said in English too, and that there is nothing to say', () => {
    startTexts('da');
    const t = textsIn('en');
    expect(digestText({ ...digest, sections: [] }, { t, language: 'en', owner: null })).toBe(
      'Follow-up, 22 April 2016\n\nNothing is overdue or due within a week, and nobody is to be contacted.',
    );
    expect(
      digestText(
        { ...digest, sections: [{ section: 'waiting', lines: [{ ...line, daysOver: 0, due: null }] }] },
        { t, language: 'en', owner: null },
      ),
    ).toContain('Waiting for the partner for more than 30 days (1)\n- Send listen (Beirut) – Mette Holm');
  });

  it('is shown as it will be copied, of everybody or of one, in either language', async () => {
    const user = userEvent.setup();
    const api = testApi();
    const { id: me } = await value(api.people.create({ givenName: 'Mette', familyName: 'Holm' }));
    await value(
      api.followUps.create({ title: 'Min', due: '2016-04-01', ownerHere: { kind: 'person', id: me } }),
    );
    await value(api.followUps.create({ title: 'En andens', due: '2016-04-02' }));
    renderOver(<DigestDialog onClose={() => {}} ownerId={me} waitingDays={null} />, { api });
    const text = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Tekst til en mail' });
    await waitFor(() =>
      expect(text.value).toContain('- Min – Mette Holm – 21 dage over fristen 1. apr. 2016'),
    );
    expect(text.value).not.toContain('En andens');
    await user.click(screen.getByRole('radio', { name: 'English' }));
    await waitFor(() => expect(text.value).toContain('21 days past its due date'));
  });
});
