import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { ParticipationRole, ParticipationSide } from '../../db/domain/participation';
import type { PersonPatch } from '../../db/domain/person';
import { OrderSection } from '../../renderer/features/order/OrderSection';
import type { Language } from '../../renderer/i18n';
import { renderOver } from '../support/render';
import { testApi, value } from '../support/test-api';

async function show({ language }: { language: Language } = { language: 'da' }) {
  const api = testApi();
  const { id } = await value(api.missions.create({ title: 'Beirut', kind: 'delegation-out' }));
  const add = async (
    position: string,
    side: ParticipationSide,
    known: PersonPatch = {},
    role: ParticipationRole = 'member',
  ) => {
    const { id: personId } = await value(api.people.create({ position, ...known }));
    return (await value(api.participations.add({ missionId: id, personId, side, role }))).id;
  };
  await add('Direktør', 'ours', { positionSince: '2014' });
  await add('Chefkonsulent', 'ours', { positionSince: '2014-05' });
  await add('Minister', 'theirs', { precedenceClass: 1, precedenceNumber: 4 });
  await add('Borgmester', 'ours', {}, 'head');
  renderOver(<OrderSection mission={{ id }} />, { api, language });
  await screen.findByRole('list', { name: language === 'da' ? 'Rangfølge' : 'Order of precedence' });
  const names = async () =>
    (await value(api.precedence.list({ missionId: id }))).map(({ delegate }) => delegate.name);
  return { api, id, user: userEvent.setup(), names };
}

const row = (name: string) =>
  screen.getByRole('button', { name: `Flyt ${name}` }).closest('li') as HTMLElement;

describe('the order of precedence', () => {
  it('says who goes before whom, with what rank, and why', async () => {
    await show();
    const lines = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(lines[0]).toContain('før \u2068Minister\u2069, fordi lederen af en delegation går først');
    expect(lines[1]).toContain('klasse 1 · nr. 4');
    expect(lines[1]).toContain('før \u2068Direktør\u2069, som ikke har nogen rangklasse');
    expect(lines[2]).toContain('formentlig med større anciennitet: siden 2014 mod siden maj 2014');
    expect(lines[3]).not.toContain('før');
  });

  it('is in English too', async () => {
    await show({ language: 'en' });
    expect(screen.getAllByRole('listitem')[1]?.textContent).toContain('class 1 · no. 4');
  });

  it('is of one side alone where that is chosen', async () => {
    const { user } = await show();
    await user.click(screen.getByRole('radio', { name: 'Vores delegation' }));
    const lines = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toContain('før \u2068Direktør\u2069');
  });

  it('lets somebody be moved with the keyboard, once there is a reason, and back again', async () => {
    const { user, names } = await show();
    screen.getByRole('button', { name: 'Flyt Chefkonsulent' }).focus();
    await user.keyboard('{Alt>}{ArrowUp}{ArrowUp}{/Alt}');
    const reason = await screen.findByRole('textbox', {
      name: /Hvorfor skal .Chefkonsulent. stå på plads 2/,
    });
    expect(document.activeElement).toBe(reason);
    await user.keyboard('{Enter}');
    await screen.findByText('Skriv en begrundelse.');
    expect(await names()).toEqual(['Borgmester', 'Minister', 'Direktør', 'Chefkonsulent']);
    await user.type(reason, 'taler for overborgmesteren{Enter}');
    await within(row('Chefkonsulent')).findByText(/Placeret manuelt: .taler for overborgmesteren/);
    expect(await names()).toEqual(['Borgmester', 'Chefkonsulent', 'Minister', 'Direktør']);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Flyt Chefkonsulent');
    expect(row('Borgmester').textContent).toContain('hvis plads er valgt manuelt');
    await user.click(within(row('Chefkonsulent')).getByRole('link', { name: 'Tilbage efter rang' }));
    await waitFor(async () => expect((await names()).at(-1)).toBe('Chefkonsulent'));
  });

  it('gives a move up with Esc', async () => {
    const { user, names } = await show();
    screen.getByRole('button', { name: 'Flyt Direktør' }).focus();
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await screen.findByRole('textbox', { name: /Hvorfor/ });
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('textbox', { name: /Hvorfor/ })).toBeNull();
    expect(await names()).toEqual(['Borgmester', 'Minister', 'Direktør', 'Chefkonsulent']);
  });

  it('moves within a side by what stands there', async () => {
    const { user, names } = await show();
    await user.click(screen.getByRole('radio', { name: 'Vores delegation' }));
    screen.getByRole('button', { name: 'Flyt Chefkonsulent' }).focus();
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await user.type(await screen.findByRole('textbox', { name: /plads 2/ }), 'fordi{Enter}');
    await waitFor(async () =>
      expect(await names()).toEqual(['Borgmester', 'Minister', 'Chefkonsulent', 'Direktør']),
    );
  });

  it('follows a rank that is given here', async () => {
    const { user, api, names } = await show();
    await user.click(screen.getByRole('button', { name: 'Mere om Chefkonsulent' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Ret rang' }));
    const fields = within(screen.getByRole('group', { name: 'Rang: Chefkonsulent' }));
    await user.type(fields.getByRole('textbox', { name: 'Nr. i klassen' }), '7{Tab}');
    const since = fields.getByRole('textbox', { name: 'I embedet siden' });
    await user.clear(since);
    await user.type(since, 'marts 2009{Tab}');
    await waitFor(async () =>
      expect(await names()).toEqual(['Borgmester', 'Minister', 'Chefkonsulent', 'Direktør']),
    );
    await waitFor(async () => {
      const [person] = (await value(api.people.list({ text: 'chefkonsulent' }))).map(({ id }) => id);
      expect(await value(api.people.get({ id: person ?? '' }))).toMatchObject({
        precedenceNumber: 7,
        positionSince: '2009-03',
      });
    });
  });

  it('says what belongs there while nobody takes part', async () => {
    const api = testApi();
    const { id } = await value(api.missions.create({ title: 'Tom', kind: 'training' }));
    renderOver(<OrderSection mission={{ id }} />, { api });
    expect(await screen.findByText('Ingen at sætte i rækkefølge')).toBeTruthy();
  });
});

describe('a seating plan', () => {
  async function seated() {
    const shown = await show();
    const { api, id, user } = shown;
    await user.click(screen.getByRole('radio', { name: 'Bordplaner' }));
    await user.click(await screen.findByRole('button', { name: 'Ny plan' }));
    await user.type(await screen.findByRole('textbox', { name: /Navn/ }), 'Middag');
    await user.click(screen.getByRole('button', { name: 'Opret' }));
    await screen.findByRole('group', { name: 'Plan: Middag' });
    const seats = async () => {
      const [plan] = await value(api.seating.list({ missionId: id }));
      const order = await value(api.precedence.list({ missionId: id }));
      return plan?.seated.map(
        ({ participationId }) => order.find(({ delegate }) => delegate.id === participationId)?.delegate.name,
      );
    };
    return { ...shown, seats };
  }
  const seat = (name: RegExp) => screen.getByRole('button', { name });

  it('is made and drawn with everybody at their place, and says why they sit there', async () => {
    const { seats } = await seated();
    expect(await seats()).toEqual(['Minister', 'Borgmester', 'Direktør', 'Chefkonsulent']);
    seat(/^Plads 1, Minister/);
    seat(/^Plads 12, ledig/);
    expect(screen.getByText('vært · nr. 2 i rangfølgen')).toBeTruthy();
    expect(screen.getByText('æresgæst, ved værtens højre hånd · nr. 1 i rangfølgen')).toBeTruthy();
  });

  it('leaves the focus on the choice between order and plans, which moves to the other part', async () => {
    const { user } = await seated();
    await user.click(screen.getByRole('radio', { name: 'Rangfølge' }));
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Rangfølge' }));
  });

  it('lets two change places with the keyboard: Enter takes up, Enter puts down, Esc puts back', async () => {
    const { user, seats } = await seated();
    seat(/^Plads 2, Borgmester/).focus();
    await user.keyboard('{Enter}');
    expect(seat(/^Plads 2, Borgmester, taget op/).getAttribute('aria-pressed')).toBe('true');
    await user.keyboard('{Escape}');
    expect(seat(/^Plads 2, Borgmester/).getAttribute('aria-pressed')).toBe('false');
    await user.keyboard('{Enter}{Tab}{Tab}{Enter}');
    await waitFor(async () =>
      expect(await seats()).toEqual(['Minister', 'Chefkonsulent', 'Direktør', 'Borgmester']),
    );
    await screen.findByText('Borgmester sidder nu på plads 4.');
    expect(screen.getAllByText(/placeret her manuelt · /)).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Mere om planen' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Sæt alle efter rangfølgen' }));
    await waitFor(async () => expect((await seats())?.[1]).toBe('Borgmester'));
  });

  it('lets somebody be left out and taken in again', async () => {
    const { user, seats } = await seated();
    await user.click(screen.getByRole('button', { name: 'Mere om pladsen til Direktør' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Tag af planen' }));
    await waitFor(async () => expect(await seats()).toEqual(['Minister', 'Borgmester', 'Chefkonsulent']));
    await user.click(await screen.findByRole('button', { name: 'Sæt på planen: Direktør' }));
    await waitFor(async () => expect(await seats()).toHaveLength(4));
  });

  it('says that more come than it was planned for', async () => {
    const { user } = await seated();
    const count = screen.getByRole('textbox', { name: 'Pladser' });
    await user.clear(count);
    await user.type(count, '3');
    fireEvent.blur(count);
    expect(
      await screen.findByText('1 mere end de planlagte pladser. Bordet er tegnet længere.'),
    ).toBeTruthy();
  });
});
