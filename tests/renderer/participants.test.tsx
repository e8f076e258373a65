import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ParticipantsTab } from '../../renderer/features/participants/ParticipantsTab';
import { useRecords } from '../../renderer/shared/records';
import { renderOver } from '../support/render';
import { testApi, value } from '../support/test-api';

function Tab({ id }: { id: string }) {
  const mission = useRecords('missions', 'get', { id }).data;
  return mission && <ParticipantsTab mission={mission} />;
}

async function show({ begun = true } = {}) {
  const api = testApi();
  const period = begun ? '2015-09' : '2016-10';
  const { id } = await value(
    api.missions.create({
      title: 'Lancering',
      kind: 'network-meeting',
      dates: { kind: 'approximate', period },
    }),
  );
  renderOver(<Tab id={id} />, { api });
  const field = await screen.findByRole('combobox', { name: 'Tilføj deltager' });
  return {
    api,
    id,
    field,
    user: userEvent.setup(),
    list: () => value(api.participations.list({ missionId: id })),
  };
}

describe('participants', () => {
  it('are written one after another, new ones created on the spot', async () => {
    const { user, field, list, api } = await show();
    await value(api.people.create({ givenName: 'Anne', familyName: 'Holm' }));
    await user.type(field, 'anne holm{Enter}');
    await waitFor(async () => expect(await list()).toHaveLength(1));
    await waitFor(() => expect((document.activeElement as HTMLInputElement).value).toBe(''));
    await user.keyboard('Overborgmesteren{Enter}');
    await waitFor(async () => expect(await list()).toHaveLength(2));
    expect(await list()).toMatchObject([
      { givenName: 'Anne' },
      { position: 'Overborgmesteren', givenName: '' },
    ]);
    expect(await value(api.people.list({}))).toHaveLength(2);
    await screen.findByText('2 endnu ikke inviterede');
  });

  it('stand as they were added, or in order of precedence with those who aren’t coming last', async () => {
    const { api, id, user } = await show();
    for (const [givenName, precedenceClass, invitation] of [
      ['Anne', null, 'accepted'],
      ['Bo', 1, 'declined'],
      ['Carla', 3, 'accepted'],
      ['Dina', 2, 'accepted'],
    ] as const) {
      const { id: personId } = await value(api.people.create({ givenName, precedenceClass }));
      await value(api.participations.add({ missionId: id, personId, invitation }));
    }
    const names = () =>
      screen.getAllByRole('link', { name: /^(Anne|Bo|Carla|Dina)$/ }).map(({ textContent }) => textContent);
    await waitFor(() => expect(names()).toEqual(['Anne', 'Bo', 'Carla', 'Dina']));
    await user.click(screen.getByRole('radio', { name: 'I rangfølge' }));
    await waitFor(() => expect(names()).toEqual(['Dina', 'Carla', 'Anne', 'Bo']));
    await user.click(screen.getByRole('radio', { name: 'Som tilføjet' }));
    expect(names()).toEqual(['Anne', 'Bo', 'Carla', 'Dina']);
  });

  it('show who comes in whose place', async () => {
    const { api, id } = await show();
    const lordMayor = await value(api.people.create({ position: 'Overborgmesteren' }));
    const mayor = await value(api.people.create({ position: 'Integrationsborgmesteren' }));
    const absent = await value(
      api.participations.add({ missionId: id, personId: lordMayor.id, invitation: 'invited' }),
    );
    await value(
      api.participations.add({
        missionId: id,
        personId: mayor.id,
        standsInForId: absent.id,
        invitation: 'accepted',
      }),
    );
    await screen.findByText('i stedet for overborgmesteren');
    expect(screen.getByText('– integrationsborgmesteren kommer i stedet')).toBeTruthy();
    expect(screen.getByText('2 inviterede · 1 deltager · 1 erstattet')).toBeTruthy();
  });

  it('are ticked with arrows and the space bar: came, stayed away, not noted', async () => {
    const { api, id, user, list } = await show();
    for (const givenName of ['Anne', 'Bo']) {
      const person = await value(api.people.create({ givenName }));
      await value(api.participations.add({ missionId: id, personId: person.id }));
    }
    await waitFor(() => expect(screen.getAllByRole('checkbox')).toHaveLength(2));
    screen.getAllByRole('checkbox')[0]?.focus();
    const attendances = async () => (await list()).map(({ attendance }) => attendance);
    await user.keyboard(' ');
    await waitFor(async () => expect(await attendances()).toEqual(['attended', 'unknown']));
    await user.keyboard('{ArrowDown} ');
    await waitFor(async () => expect(await attendances()).toEqual(['attended', 'attended']));
    await waitFor(() => expect((screen.getAllByRole('checkbox')[1] as HTMLInputElement).checked).toBe(true));
    await user.keyboard(' ');
    await waitFor(async () => expect(await attendances()).toEqual(['attended', 'absent']));
    await screen.findByText('Udeblev');
  });

  it('can’t have come before the mission began', async () => {
    const { api, id } = await show({ begun: false });
    const person = await value(api.people.create({ givenName: 'Anne' }));
    await value(api.participations.add({ missionId: id, personId: person.id }));
    await screen.findByRole('link', { name: 'Anne' });
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('are opened for the rest, and removed', async () => {
    const { api, id, user, list } = await show();
    const person = await value(api.people.create({ givenName: 'Anne', familyName: 'Holm' }));
    await value(api.participations.add({ missionId: id, personId: person.id }));
    await user.click(await screen.findByRole('link', { name: 'Anne Holm' }));
    const pane = within(screen.getByRole('complementary', { name: 'Anne Holm' }));
    await user.type(pane.getByRole('textbox', { name: 'Bemærkning' }), 'Vegetar');
    await user.tab();
    await waitFor(async () => expect(await list()).toMatchObject([{ note: 'Vegetar' }]));
    await user.click(screen.getByRole('button', { name: 'Mere om Anne Holm' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Fjern fra listen' }));
    await screen.findByText('Ingen deltagere endnu');
    expect(await list()).toEqual([]);
  });

  it('come and leave at their own time, which is said when it doesn’t fit', async () => {
    const { api, id, user, list } = await show();
    const person = await value(api.people.create({ givenName: 'Anne' }));
    await value(api.participations.add({ missionId: id, personId: person.id }));
    await user.click(await screen.findByRole('link', { name: 'Anne' }));
    const pane = within(screen.getByRole('complementary', { name: 'Anne' }));
    const field = (name: string) => pane.getByRole<HTMLInputElement>('textbox', { name });
    await user.type(field('Kommer'), '16.5.16');
    await user.tab();
    await user.tab();
    expect(document.activeElement).toBe(field('Kommer kl.'));
    expect(pane.queryByText('Skal udfyldes.')).toBeNull();
    await user.tab();
    expect(await pane.findByText('Skal udfyldes.')).toBeTruthy();
    await user.type(field('Kommer kl.'), '9');
    await user.tab();
    await waitFor(async () => expect(await list()).toMatchObject([{ arrivesAt: '2016-05-16T09:00' }]));
    await user.type(field('Rejser'), '15.5.16');
    await user.type(field('Rejser kl.'), '12');
    await user.tab();
    expect(await pane.findByText('Afrejsen ligger før ankomsten.')).toBeTruthy();
    expect(await list()).toMatchObject([{ departsAt: null }]);
    await user.clear(field('Rejser'));
    await user.type(field('Rejser'), '18.5.16');
    await user.tab();
    await user.tab();
    await user.tab();
    await waitFor(async () => expect(await list()).toMatchObject([{ departsAt: '2016-05-18T12:00' }]));
    await user.clear(field('Kommer'));
    await user.clear(field('Kommer kl.'));
    await user.tab();
    await waitFor(async () => expect(await list()).toMatchObject([{ arrivesAt: null }]));
  });

  it('have the steps of their invitation, written, corrected and removed', async () => {
    const { api, id, user, list } = await show();
    const person = await value(api.people.create({ givenName: 'Anne' }));
    const { id: participationId } = await value(
      api.participations.add({ missionId: id, personId: person.id, invitation: 'invited' }),
    );
    const steps = () => value(api.invitations.list({ missionId: id }));
    await user.click(await screen.findByRole('link', { name: 'Anne' }));
    const pane = within(screen.getByRole('complementary', { name: 'Anne' }));
    await user.click(pane.getByRole('button', { name: 'Notér et trin' }));
    expect(pane.getByRole('button', { name: /Hvad skete der/ }).textContent).toBe('Sagde ja');
    await user.clear(pane.getByRole('textbox', { name: 'Dag' }));
    await user.type(pane.getByRole('textbox', { name: 'Dag' }), '25.4.16');
    await user.type(pane.getByRole('textbox', { name: 'Hvem oplyste det' }), 'Sekretariatet{Enter}');
    await waitFor(async () => expect(await list()).toMatchObject([{ invitation: 'accepted' }]));
    expect((await steps()).at(-1)).toMatchObject({
      ...{ participationId, state: 'accepted', happenedOn: '2016-04-25', byWhom: 'Sekretariatet' },
    });
    await pane.findByText('25. apr. 2016');
    await user.click(pane.getByRole('button', { name: 'Ret trinnet: Sagde ja' }));
    await user.clear(pane.getByRole('textbox', { name: 'Dag' }));
    await user.tab();
    await waitFor(async () => expect((await steps()).at(-1)).toMatchObject({ happenedOn: null }));
    await pane.findByText('dag ukendt');
    await user.click(pane.getByRole('button', { name: 'Fjern trinnet' }));
    await waitFor(async () => expect(await list()).toMatchObject([{ invitation: 'invited' }]));
  });

  it('are replaced by somebody else, who shows what is needed', async () => {
    const { api, id, user, list } = await show();
    await value(api.people.create({ givenName: 'Bo' }));
    const person = await value(api.people.create({ givenName: 'Anne' }));
    await value(api.participations.add({ missionId: id, personId: person.id, invitation: 'accepted' }));
    await user.click(await screen.findByRole('link', { name: 'Anne' }));
    await user.click(screen.getByRole('button', { name: 'Sæt en anden i stedet' }));
    await user.click(screen.getByRole('button', { name: 'Sæt i stedet' }));
    expect(await screen.findByText('Skal udfyldes.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: /Hvem kommer i stedet/ }));
    await user.keyboard('anne{Enter}');
    await user.click(screen.getByRole('button', { name: 'Sæt i stedet' }));
    expect(await screen.findByText(/^Vælg en anden\./)).toBeTruthy();
    await user.clear(screen.getByRole('combobox', { name: /Hvem kommer i stedet/ }));
    await user.keyboard('bo{Enter}');
    await user.click(screen.getByRole('button', { name: 'Sæt i stedet' }));
    await waitFor(async () => expect(await list()).toHaveLength(2));
    expect(await list()).toMatchObject([
      { givenName: 'Anne', invitation: 'replaced' },
      { givenName: 'Bo', invitation: 'invited' },
    ]);
    await user.click(await screen.findByRole('link', { name: 'Bo' }));
    const pane = within(screen.getByRole('complementary', { name: 'Bo' }));
    expect(pane.getByText('I stedet for Anne')).toBeTruthy();
    expect(await pane.findByText('Pasnummer er ikke noteret.')).toBeTruthy();
    await user.click(pane.getByRole('checkbox', { name: 'Medlem af Borgerrepræsentationen' }));
    await waitFor(async () => expect((await list()).at(-1)).toMatchObject({ isCouncilMember: true }));
  });

  it('come in the place of the first invited, through others', async () => {
    const { api, id } = await show();
    let standsInForId: string | null = null;
    for (const givenName of ['Anne', 'Bo', 'Carla']) {
      const person = await value(api.people.create({ givenName }));
      const added: { id: string } = await value(
        api.participations.add({ missionId: id, personId: person.id, standsInForId }),
      );
      standsInForId = added.id;
    }
    expect(await screen.findByText('i stedet for Anne (efter Bo)')).toBeTruthy();
    expect(screen.getByText('i stedet for Anne – Carla kommer i stedet')).toBeTruthy();
  });
});
