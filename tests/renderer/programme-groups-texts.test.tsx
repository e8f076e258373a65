import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { GroupsDialog } from '../../renderer/features/programme/item/GroupsDialog';
import { TextsDialog } from '../../renderer/features/programme/item/TextsDialog';
import type { Language } from '../../renderer/i18n';
import { useRecords } from '../../renderer/shared/records';
import { renderOver } from '../support/render';
import { testApi, value } from '../support/test-api';

const slow = { timeout: 4000 };

function Dialogs({ missionId, shown }: { missionId: string; shown: 'groups' | 'texts' }) {
  const mission = useRecords('missions', 'get', { id: missionId }).data;
  const items = useRecords('programme', 'list', { missionId }).data;
  const groups = useRecords('programme', 'groups', { missionId }).data;
  const participants = useRecords('participations', 'list', { missionId }).data;
  if (!mission || !items || !groups || !participants) return null;
  const rest = { mission, isOpen: true, onOpenChange: () => {} };
  return shown === 'groups' ? (
    <GroupsDialog {...rest} groups={groups} participants={participants} />
  ) : (
    <TextsDialog {...rest} items={items} />
  );
}

async function made(languages = ['da', 'en']) {
  const api = testApi();
  const { id: missionId } = await value(
    api.missions.create({ title: 'Beirut-rejsen', kind: 'fact-finding', languages }),
  );
  const show = async (shown: 'groups' | 'texts', language: Language = 'da') => {
    renderOver(<Dialogs missionId={missionId} shown={shown} />, { api, language });
    return within(await screen.findByRole('dialog'));
  };
  return { api, missionId, show, user: userEvent.setup() };
}

describe('groups', () => {
  async function withPeople(names: string[]) {
    const all = await made();
    const people: string[] = [];
    for (const givenName of names) {
      const { id: personId } = await value(all.api.people.create({ givenName }));
      const { missionId } = all;
      people.push((await value(all.api.participations.add({ missionId, personId }))).id);
    }
    const saved = () => value(all.api.programme.groups({ missionId: all.missionId }));
    return { ...all, people, saved };
  }

  it('are named one after another, and filled, with the keyboard alone', async () => {
    const { people, saved, show, user } = await withPeople(['Anna', 'Omar', 'Sara']);
    const dialog = await show('groups');
    expect(dialog.getByText('Ingen grupper endnu')).toBeTruthy();
    const name = dialog.getByRole('textbox', { name: 'Ny gruppe' });
    await waitFor(() => expect(document.activeElement).toBe(name));
    await user.keyboard('Teknik{Enter}');
    await waitFor(
      () => expect(dialog.getAllByRole('textbox', { name: 'Gruppens navn' })).toHaveLength(1),
      slow,
    );
    expect(document.activeElement).toBe(name);
    await user.keyboard('Politik{Enter}');
    await waitFor(
      () => expect(dialog.getAllByRole('textbox', { name: 'Gruppens navn' })).toHaveLength(2),
      slow,
    );
    expect(dialog.getByText('3 er ikke i nogen gruppe.')).toBeTruthy();
    dialog.getByRole('checkbox', { name: 'Anna: Teknik' }).focus();
    await user.keyboard(' {ArrowRight} {ArrowDown} s{ArrowLeft} ');
    const [anna, omar, sara] = people;
    await waitFor(
      async () =>
        expect((await saved()).map(({ memberIds }) => memberIds)).toEqual([
          [anna, sara],
          [anna, omar],
        ]),
      slow,
    );
    expect(dialog.getByText('Alle er i en gruppe.')).toBeTruthy();
  });

  it('are renamed, refuse an empty name, and are deleted with a way back', async () => {
    const { api, missionId, saved, show, user } = await withPeople(['Anna']);
    await value(api.programme.createGroup({ missionId, name: 'A', memberIds: [] }));
    const dialog = await show('groups');
    const name = await dialog.findByRole<HTMLInputElement>('textbox', { name: 'Gruppens navn' });
    await user.clear(name);
    await user.tab();
    expect(await dialog.findByText('Skal udfyldes.')).toBeTruthy();
    expect(await saved()).toMatchObject([{ name: 'A' }]);
    await user.type(name, 'Politikere');
    await user.tab();
    await waitFor(async () => expect(await saved()).toMatchObject([{ name: 'Politikere' }]), slow);
    await user.click(await dialog.findByRole('button', { name: 'Slet Politikere' }));
    await waitFor(async () => expect(await saved()).toEqual([]), slow);
    await value(api.history.undo());
    expect(await saved()).toMatchObject([{ name: 'Politikere' }]);
  });

  it('keep a new name that can’t be one, and say why', async () => {
    const { saved, show, user } = await withPeople([]);
    const dialog = await show('groups', 'en');
    await user.click(dialog.getByRole('textbox', { name: 'New group' }));
    await user.keyboard('{Enter}');
    expect(await dialog.findByText('Has to be filled in.')).toBeTruthy();
    expect(await saved()).toEqual([]);
  });
});

describe('the programme’s languages', () => {
  async function withItems(languages?: string[]) {
    const all = await made(languages);
    const { api, missionId } = all;
    const add = async (title: string, publicNote = '') =>
      (await value(api.programme.create({ missionId, kind: 'meeting', title, publicNote }))).id;
    const first = await add('Affald', 'Tag gode sko på.');
    const second = await add('Middag');
    await value(api.programme.updateText({ id: second, language: 'en', patch: { title: 'Dinner' } }));
    const texts = async (id: string) => (await value(api.programme.get({ id }))).texts;
    return { ...all, first, second, texts };
  }

  it('show what is missing, which is written right there', async () => {
    const { api, missionId, first, texts, show, user } = await withItems();
    const dialog = await show('texts');
    expect(await dialog.findByText('mangler 3')).toBeTruthy();
    await user.click(dialog.getByRole('checkbox', { name: 'Kun det, der mangler' }));
    expect(dialog.queryByText('Middag')).toBeNull();
    await user.type(dialog.getByRole('textbox', { name: 'Engelsk titel: Affald' }), 'Waste');
    await user.tab();
    expect(document.activeElement).toBe(dialog.getByRole('textbox', { name: 'Engelsk note: Affald' }));
    await user.keyboard('Wear good shoes.');
    await user.type(dialog.getByRole('textbox', { name: 'Engelsk titel: Beirut-rejsen' }), 'The journey');
    await user.tab();
    await waitFor(() => expect(dialog.getByText('alt er skrevet')).toBeTruthy(), slow);
    expect(dialog.getByText('Alle titler og noter findes på alle programmets sprog.')).toBeTruthy();
    // What one has just written stays in sight.
    expect(dialog.getByRole('textbox', { name: 'Engelsk titel: Affald' })).toBeTruthy();
    expect(await texts(first)).toEqual([{ language: 'en', title: 'Waste', publicNote: 'Wear good shoes.' }]);
    expect(await value(api.missions.titles({ id: missionId }))).toMatchObject([{ title: 'The journey' }]);
  });

  it('are added and removed; what was written comes back with its language', async () => {
    const { api, missionId, second, texts, show, user } = await withItems(['da']);
    const languages = async () => (await value(api.missions.get({ id: missionId }))).languages;
    const dialog = await show('texts');
    expect(await dialog.findByText('Programmet findes kun på dansk.')).toBeTruthy();
    await user.type(dialog.getByRole('combobox', { name: 'Tilføj et sprog' }), 'engel');
    await user.click(await screen.findByRole('option', { name: /^engelsk/ }));
    await waitFor(async () => expect(await languages()).toEqual(['da', 'en']), slow);
    const dinner = await dialog.findByRole<HTMLInputElement>('textbox', { name: 'Engelsk titel: Middag' });
    expect(dinner.value).toBe('Dinner');
    await user.click(dialog.getByRole('button', { name: 'Fjern engelsk' }));
    await waitFor(async () => expect(await languages()).toEqual(['da']), slow);
    expect(await texts(second)).toMatchObject([{ title: 'Dinner' }]);
    await value(api.history.undo());
    expect(await languages()).toEqual(['da', 'en']);
  });

  it('have a first one, in which the titles are written', async () => {
    const { api, missionId, show, user } = await withItems();
    const dialog = await show('texts', 'en');
    await user.click(await dialog.findByRole('button', { name: /Titles and notes are written in/ }));
    await user.click(await screen.findByRole('option', { name: 'English' }));
    await waitFor(
      async () => expect((await value(api.missions.get({ id: missionId }))).languages).toEqual(['en', 'da']),
      slow,
    );
    // What was written in English stands first now, and the Danish beside it.
    const danish = await dialog.findByRole<HTMLInputElement>(
      'textbox',
      { name: 'Danish title: Dinner' },
      slow,
    );
    expect(danish.value).toBe('Middag');
  });
});
