import '../support/dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { WorkshopSheet } from '../../renderer/features/workshops/WorkshopSheet';
import { runCommand } from '../../renderer/shared/commands';
import { renderOver } from '../support/render';
import { type TestApi, testApi, value } from '../support/test-api';

describe('writing down during a workshop', () => {
  let api: TestApi;
  let itemId: string;

  beforeEach(async () => {
    api = testApi();
    const partnerId = (await value(api.partners.create({ kind: 'city', name: 'Beirut' }))).id;
    const missionId = (await value(api.missions.create({ title: 'Besøg', kind: 'high-level' }))).id;
    await value(api.missions.update({ id: missionId, patch: { partnerId } }));
    const item = { missionId, kind: 'workshop', title: 'Affald' } as const;
    itemId = (await value(api.programme.create(item))).id;
  });

  const open = async () => {
    const view = renderOver(<WorkshopSheet itemId={itemId} part="evaluation" />, { api });
    await screen.findByRole('button', { name: 'Skriv ned undervejs' });
    act(() => runCommand('workshop.capture'));
    const field = await screen.findByRole('textbox', { name: 'Linje' });
    expect(document.activeElement).toBe(field);
    return { ...view, field };
  };
  const lines = async () =>
    (await value(api.workshops.captured({ itemId }))).map(({ kind, text }) => `${kind}: ${text}`);
  const kind = () => screen.getByRole('radio', { checked: true }).textContent;

  it('makes a record of each line, of the kind that Alt and a digit or a prefix says', async () => {
    const user = userEvent.setup();
    const { field } = await open();
    await user.keyboard('Aftalt prøve{Enter}');
    expect((field as HTMLInputElement).value).toBe('');
    await user.keyboard('{Alt>}2{/Alt}Skraldebiler{Enter}');
    await user.keyboard('l: Vi sender tegninger{Enter}');
    expect(kind()).toBe('Behov');
    await user.keyboard('c: Vi drukner @ Borgmesteren');
    expect(kind()).toBe('Citat');
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(field);
    await waitFor(async () =>
      expect(await lines()).toEqual([
        ...[
          'quote: Vi drukner',
          'promise: Vi sender tegninger',
          'need: Skraldebiler',
          'outcome: Aftalt prøve',
        ],
      ]),
    );
    const list = within(await screen.findByRole('list', { name: 'De sidste linjer' }));
    await waitFor(() => expect(list.getAllByRole('listitem')).toHaveLength(4));
    expect(list.getByText('– Borgmesteren')).toBeTruthy();
  });

  it('changes the kind of a line and removes it without leaving the keyboard', async () => {
    const user = userEvent.setup();
    const { field } = await open();
    await user.keyboard('Et{Enter}');
    await screen.findByRole('button', { name: 'Udbytte', description: 'Et' });
    api.setNow('2016-04-22T07:01:00.000Z');
    await user.keyboard('To{Enter}');
    await screen.findByRole('button', { name: 'Udbytte', description: 'To' });
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Udbytte', description: 'Et' }));
    await user.keyboard('{Alt>}2{/Alt}');
    await waitFor(async () => expect(await lines()).toEqual(['outcome: To', 'need: Et']));
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Behov', description: 'Et' })),
    );
    await user.keyboard('{Delete}');
    await waitFor(async () => expect(await lines()).toEqual(['outcome: To']));
    await waitFor(() => expect(document.activeElement).toBe(field));
    await user.keyboard('{ArrowDown}{Escape}');
    expect(document.activeElement).toBe(field);
    await user.keyboard('{Escape}');
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Skriv ned undervejs' })),
    );
  });

  it('has a menu for each line, whose keys are its own', async () => {
    const user = userEvent.setup();
    await open();
    await user.keyboard('Et{Enter}');
    await screen.findByRole('button', { name: 'Udbytte', description: 'Et' });
    await user.keyboard('{ArrowDown}{Enter}');
    await screen.findByRole('menuitem', { name: /Gør til løfte/ });
    await user.keyboard('{ArrowDown}{Enter}');
    await waitFor(async () => expect(await lines()).toEqual(['promise: Et']));
  });

  it('keeps a line that the machine refuses for now, and saves it once it can', async () => {
    const user = userEvent.setup();
    const { unmount } = await open();
    const { capture } = api.workshops;
    const window = globalThis.window as unknown as { api: TestApi };
    const refusing = async () => ({ ok: false, error: { kind: 'interrupted' } }) as const;
    window.api.workshops = { ...window.api.workshops, capture: refusing };
    await user.keyboard('Et{Enter}To{Enter}Tre');
    await screen.findByText('Forbindelsen til databasen blev afbrudt. Det, du har skrevet, står her endnu.');
    expect(screen.getAllByText('Ikke gemt endnu')).toHaveLength(2);
    unmount();
    window.api.workshops = { ...window.api.workshops, capture };
    renderOver(<WorkshopSheet itemId={itemId} part="evaluation" />, { api });
    expect(await screen.findByDisplayValue('Tre')).toBeTruthy();
    await waitFor(async () => expect(await lines()).toEqual(['outcome: To', 'outcome: Et']));
    await waitFor(() => expect(screen.queryByText('Ikke gemt endnu')).toBeNull());
  });

  it('says at the line what is wrong with it, and loses nothing', async () => {
    const user = userEvent.setup();
    const missionId = (await value(api.missions.create({ title: 'Uden partner', kind: 'training' }))).id;
    const item = { missionId, kind: 'workshop', title: 'Affald' } as const;
    itemId = (await value(api.programme.create(item))).id;
    const { field } = await open();
    await user.keyboard('{Enter}');
    expect(await screen.findByText('Skal udfyldes.')).toBeTruthy();
    await user.keyboard('b: Vand{Enter}');
    await screen.findByText('Et behov er en partners. Vælg partneren på rejsens overblik først.');
    expect((field as HTMLInputElement).value).toBe('b: Vand');
    await user.keyboard('{Alt>}1{/Alt}');
    expect((field as HTMLInputElement).value).toBe('Vand');
    await user.keyboard('{Enter}');
    await waitFor(async () => expect(await lines()).toEqual(['outcome: Vand']));
  });
});
