import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { AttendanceSection } from '../../renderer/features/attendance/AttendanceSection';
import { renderOver } from '../support/render';
import { testApi, value } from '../support/test-api';

const at = (startsAt: string, endsAt: string) =>
  ({ kind: 'timed', startsAt: `2016-05-${startsAt}`, endsAt: `2016-05-${endsAt}` }) as const;

async function show() {
  const api = testApi({ now: '2016-05-17T06:30:00.000Z' });
  const { id: missionId } = await value(
    api.missions.create({ title: 'Beirut', kind: 'fact-finding', zone: 'Asia/Beirut' }),
  );
  const people: string[] = [];
  for (const givenName of ['Anne', 'Bo', 'Dina']) {
    const person = await value(api.people.create({ givenName, familyName: `${givenName}sen` }));
    people.push((await value(api.participations.add({ missionId, personId: person.id }))).id);
  }
  const item = async (title: string, time: ReturnType<typeof at>) =>
    (await value(api.programme.create({ missionId, kind: 'meeting', title, time, participationIds: people })))
      .id;
  await item('Bystyret', at('16T09:00', '16T10:00'));
  const port = await item('Havnen', at('17T09:00', '17T11:00'));
  renderOver(<AttendanceSection mission={{ id: missionId }} />, { api });
  const user = userEvent.setup();
  const grid = await screen.findByRole('grid', { name: 'Fremmøde: Havnen' });
  return {
    ...{ api, user, missionId, grid, port, people },
    marks: async () => {
      const { marks } = await value(api.attendance.list({ missionId }));
      return people.map((id) => marks.find((mark) => mark.participationId === id)?.attendance ?? null);
    },
  };
}

describe('attendance', () => {
  it('is ticked with the keyboard alone: arrows, letters, marks', async () => {
    const { user, grid, marks } = await show();
    within(grid).getAllByRole('row')[0]?.focus();
    await user.keyboard(' ');
    await waitFor(async () => expect(await marks()).toEqual(['attended', null, null]));
    await user.keyboard('{ArrowDown}-');
    await waitFor(async () => expect(await marks()).toEqual(['attended', 'absent', null]));
    await user.keyboard('dina');
    expect(document.activeElement?.textContent).toContain('Dina Dinasen');
    await user.keyboard(' ');
    await waitFor(async () => expect(await marks()).toEqual(['attended', 'absent', 'attended']));
    await screen.findByText('2 af 3 kom · 1 udeblev');
    await user.keyboard('{Home}{Backspace}');
    await waitFor(async () => expect(await marks()).toEqual([null, 'absent', 'attended']));
    await screen.findByText('1 af 3 kom · 1 udeblev · 1 ikke noteret');
  });

  it('is noted for all who are left at once', async () => {
    const { user, grid, marks } = await show();
    const [, bo] = within(grid).getAllByRole('row');
    if (!bo) throw new Error('nobody is in the list');
    await user.click(within(bo).getByRole('button', { name: 'Udeblev' }));
    await user.click(await screen.findByRole('button', { name: 'Alle andre kom' }));
    await waitFor(async () => expect(await marks()).toEqual(['attended', 'absent', 'attended']));
    expect(screen.queryByRole('button', { name: /kom$/ })).toBeNull();
  });

  it('takes who comes without being expected', async () => {
    const { user, api, missionId } = await show();
    await user.type(screen.getByRole('combobox', { name: 'Kom uden at være ventet' }), 'Emil{Enter}');
    await screen.findByText('0 af 3 kom · 1 kom uden at være ventet · 3 ikke noteret');
    expect(screen.getByText('ikke ventet')).toBeTruthy();
    expect(await value(api.participations.list({ missionId }))).toHaveLength(4);
  });

  it('goes from item to item, and says what follows for the mission', async () => {
    const { user, api, missionId, marks } = await show();
    await user.click(screen.getByRole('option', { name: /Bystyret/ }));
    await screen.findByRole('grid', { name: 'Fremmøde: Bystyret' });
    await user.click(screen.getByRole('button', { name: 'Alle kom' }));
    await waitFor(async () => expect(await marks()).toEqual(['attended', 'attended', 'attended']));
    expect(screen.getByRole('option', { name: /Bystyret.*3 af 3 kom/ })).toBeTruthy();
    await screen.findByText('3 deltagere kom til mindst ét punkt.');
    await user.click(screen.getByRole('button', { name: 'Notér det' }));
    await waitFor(async () =>
      expect(
        (await value(api.participations.list({ missionId }))).map(({ attendance }) => attendance),
      ).toEqual(['attended', 'attended', 'attended']),
    );
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Notér det' })).toBeNull());
  });
});
