import '../support/dom';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ChecklistSection } from '../../renderer/features/checklists/ChecklistSection';
import { CouncilRequestSection } from '../../renderer/features/council-request/CouncilRequestSection';
import { renderOver } from '../support/render';
import { testApi, value } from '../support/test-api';

const dates = { kind: 'exact', startsOn: '2016-05-16', endsOn: '2016-05-17' } as const;

async function opened() {
  const api = testApi();
  const { id } = await value(api.missions.create({ title: 'Beirut', kind: 'delegation-out', dates }));
  renderOver(<ChecklistSection mission={{ id, kind: 'delegation-out', direction: 'out', dates }} />, { api });
  await screen.findByText(/Her står, hvad der skal gøres/);
  const list = () => value(api.checklists.list({ missionId: id }));
  return { api, list, user: userEvent.setup() };
}

describe('a checklist on the screen', () => {
  it('offers the list for the mission’s kind while it is empty', async () => {
    const { list, user } = await opened();
    await user.click(screen.getByRole('button', { name: 'Hent listen for ”Delegationsrejse”' }));
    await screen.findByText('Visumansøgninger');
    const lines = await list();
    expect(lines.length).toBeGreaterThan(12);
    expect(lines.find(({ title }) => title === 'Visumansøgninger')).toMatchObject({ offsetDays: -60 });
    screen.getByText(`0 af ${lines.length} er gjort`);
  });

  it('takes a line with its day by the keyboard, and ticks it', async () => {
    const { api, list, user } = await opened();
    await user.type(screen.getByRole('textbox', { name: 'Ny linje' }), 'T-14 Programmet til værten{Enter}');
    await screen.findByText('T−14');
    screen.getByText(/2\. maj/);
    screen.getByRole('checkbox', { name: 'Gjort: Programmet til værten' }).focus();
    await user.keyboard(' ');
    await waitFor(async () => expect((await list())[0]?.doneOn).toBe('2016-04-22'));
    screen.getByText('1 af 1 er gjort');
    expect(api.bugs).toEqual([]);
  });

  it('says that a line is there already, and keeps what was typed', async () => {
    const { list, user } = await opened();
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Ny linje' });
    await user.type(field, 'Gaver{Enter}');
    await screen.findByText('Gaver');
    await user.type(field, 'T-3 Gaver{Enter}');
    await screen.findByText('Alt på listen står der i forvejen');
    expect(field.value).toBe('T-3 Gaver');
    expect(await list()).toHaveLength(1);
  });

  it('adds a line once, however long the key is held', async () => {
    const { list, user } = await opened();
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Ny linje' });
    await user.type(field, 'Gaver');
    const form = field.form ?? field;
    fireEvent.submit(form);
    fireEvent.submit(form);
    await screen.findByText('Gaver');
    await waitFor(() => expect(field.value).toBe(''));
    expect(screen.queryByText('Alt på listen står der i forvejen')).toBeNull();
    expect(await list()).toHaveLength(1);
  });

  it('edits a line in place: days, side, owner stay together', async () => {
    const { list, user } = await opened();
    await user.type(screen.getByRole('textbox', { name: 'Ny linje' }), 'T-14 Gaver{Enter}');
    await user.click(await screen.findByRole('button', { name: 'Ret: Gaver' }));
    const days = screen.getByRole('textbox', { name: 'Dage' });
    await user.clear(days);
    await user.type(days, '10{Tab}');
    await waitFor(async () => expect((await list())[0]).toMatchObject({ offsetDays: -10 }));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Dage' })).toBeNull());
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Ret: Gaver' }));
  });
});

describe('the council’s request on the screen', () => {
  it('is asked for where a member travels, with the rule, and only there', async () => {
    const api = testApi();
    const { id } = await value(api.missions.create({ title: 'Beirut', kind: 'delegation-out', dates }));
    const { container } = renderOver(<CouncilRequestSection mission={{ id }} />, { api });
    await waitFor(() => expect(container.textContent).toBe(''));
    const { id: personId } = await value(api.people.create({ givenName: 'Lars', familyName: 'Holm' }));
    await value(api.participations.add({ missionId: id, personId, isCouncilMember: true }));
    await screen.findByText(/Lars Holm sidder i Borgerrepræsentationen\..*§ 16, stk\. 5/);
    screen.getByText(/kan ikke sættes til ”På rejse”/);
    const user = userEvent.setup();
    await user.type(screen.getByRole('textbox', { name: 'Besluttet den' }), '28-04-2016{Tab}');
    await screen.findByText('Anmodningen er skrevet ind.');
    expect(await value(api.councilRequests.get({ missionId: id }))).toMatchObject({
      requestedOn: '2016-04-28',
    });
  });
});
