import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { ItemTime } from '../../db/domain/programme';
import { ItemPane } from '../../renderer/features/programme/ItemPane';
import type { Language } from '../../renderer/i18n';
import { useRecords } from '../../renderer/shared/records';
import { renderOver } from '../support/render';
import { type TestApi, testApi, value } from '../support/test-api';

const slow = { timeout: 4000 };
const at = (startsAt: string, endsAt: string): ItemTime => ({ kind: 'timed', startsAt, endsAt });
const morning = at('2016-05-17T08:30', '2016-05-17T10:00');

function Pane({ id, missionId }: { id: string; missionId: string }) {
  const mission = useRecords('missions', 'get', { id: missionId }).data;
  const items = useRecords('programme', 'list', { missionId }).data;
  const groups = useRecords('programme', 'groups', { missionId }).data;
  const participants = useRecords('participations', 'list', { missionId }).data;
  const item = items?.find((one) => one.id === id);
  if (!mission || !items || !groups || !participants || !item) return null;
  return (
    <ItemPane
      groups={groups}
      home="Europe/Copenhagen"
      isNew={false}
      item={item}
      items={items}
      mission={mission}
      onClose={() => {}}
      onRemove={() => {}}
      participants={participants}
    />
  );
}

type NewItem = Partial<Parameters<TestApi['programme']['create']>[0]>;
type NewMission = Partial<Parameters<TestApi['missions']['create']>[0]>;

type Given = { names?: string[]; item?: NewItem; mission?: NewMission; language?: Language };

async function opened({ names = [], item, mission, language }: Given = {}) {
  const api = testApi();
  const { id: missionId } = await value(
    api.missions.create({ title: 'Beirut', kind: 'fact-finding', zone: 'Asia/Beirut', ...mission }),
  );
  const people: string[] = [];
  for (const givenName of names) {
    const { id: personId } = await value(api.people.create({ givenName }));
    people.push((await value(api.participations.add({ missionId, personId }))).id);
  }
  const { id } = await value(
    api.programme.create({ missionId, kind: 'workshop', title: 'Affald', time: morning, ...item }),
  );
  const saved = () => value(api.programme.get({ id }));
  const show = async () => {
    renderOver(<Pane id={id} missionId={missionId} />, { api, language });
    return within(await screen.findByRole('complementary'));
  };
  return { api, id, missionId, people, saved, show, user: userEvent.setup() };
}

describe('the time of an item', () => {
  it('goes along when the item is moved while one of its fields still says something impossible', async () => {
    const { api, id, saved, show, user } = await opened({});
    const pane = await show();
    const end = await pane.findByRole('textbox', { name: 'Slutter' });
    await user.clear(end);
    await user.type(end, '8.00');
    await pane.findByText('Slutter før den begynder.', {}, slow);
    await value(api.programme.move({ moves: [{ id, time: at('2016-05-18T13:00', '2016-05-18T14:30') }] }));
    await waitFor(
      () => expect(pane.getByRole('textbox', { name: 'Begynder' })).toHaveProperty('value', '13.00'),
      slow,
    );
    expect(end).toHaveProperty('value', '8.00');
    await user.clear(end);
    await user.type(end, '13.45');
    await user.tab();
    await waitFor(
      async () => expect((await saved()).time).toEqual(at('2016-05-18T13:00', '2016-05-18T13:45')),
      slow,
    );
  });
});

describe('the people of an item', () => {
  const names = ['Anna', 'Omar', 'Samira', 'Sara'];

  it('are ticked with letters, arrows and the space bar, whatever they do there', async () => {
    const { people, saved, show, user } = await opened({ names });
    const pane = await show();
    const first = await pane.findByRole('checkbox', { name: 'Anna: deltager' });
    first.focus();
    await user.keyboard(' {ArrowDown} sar{ArrowRight}{ArrowRight} ');
    expect(document.activeElement).toBe(pane.getByRole('checkbox', { name: 'Sara: tolk' }));
    await user.keyboard('{Home}{ArrowLeft} {End}{ArrowRight}{ArrowRight}{ArrowRight} ');
    const [anna, omar, , sara] = people;
    await waitFor(
      async () =>
        expect(await saved()).toMatchObject({
          participationIds: [anna, omar],
          speakerIds: [anna],
          interpreterIds: [sara],
          escortIds: [sara],
        }),
      slow,
    );
    expect(pane.getByText('3 af 4')).toBeTruthy();
  });

  it('are one stop for Tab', async () => {
    const { show, user } = await opened({ names });
    const pane = await show();
    const everyone = await pane.findByRole('checkbox', { name: 'Alle' });
    everyone.focus();
    await user.tab();
    expect(document.activeElement).toBe(pane.getByRole('checkbox', { name: 'Anna: deltager' }));
    await user.tab();
    expect(document.activeElement).toBe(pane.getByRole('button', { name: /Tema/ }));
  });

  it('are all of them, or none', async () => {
    const { people, saved, show, user } = await opened({ names });
    const pane = await show();
    await user.click(await pane.findByRole('checkbox', { name: 'Alle' }));
    await waitFor(async () => expect((await saved()).participationIds).toEqual(people), slow);
    await user.click(pane.getByRole('checkbox', { name: 'Alle' }));
    await waitFor(async () => expect((await saved()).participationIds).toEqual([]), slow);
  });

  it('come with their group, which can’t be taken from one of them here', async () => {
    const { api, missionId, people, saved, show, user } = await opened({ names });
    const { id: groupId } = await value(
      api.programme.createGroup({ missionId, name: 'Teknik', memberIds: people.slice(0, 2) }),
    );
    const pane = await show();
    await user.click(await pane.findByRole('checkbox', { name: 'Teknik (2)' }));
    await waitFor(async () => expect((await saved()).groupIds).toEqual([groupId]), slow);
    expect(pane.getAllByText('med Teknik')).toHaveLength(2);
    const anna = pane.getByRole<HTMLInputElement>('checkbox', { name: 'Anna: deltager' });
    expect(anna.checked).toBe(true);
    await user.click(anna);
    expect(anna.checked).toBe(true);
    await user.click(pane.getByRole('checkbox', { name: 'Alle' }));
    await waitFor(async () => expect((await saved()).participationIds).toEqual(people.slice(2)), slow);
  });

  it('no longer counted on are only there to be taken off', async () => {
    const { api, people, saved, show, user } = await opened({ names });
    const [anna = '', omar = ''] = people;
    await value(api.participations.update({ id: anna, patch: { invitation: 'declined' } }));
    await value(api.participations.update({ id: omar, patch: { invitation: 'declined' } }));
    const id = (await saved()).id;
    await value(api.programme.update({ id, patch: { participationIds: [anna] } }));
    const pane = await show();
    expect(await pane.findByText('Afbud')).toBeTruthy();
    expect(pane.queryByRole('checkbox', { name: 'Omar: deltager' })).toBeNull();
    await user.click(pane.getByRole('checkbox', { name: 'Anna: deltager' }));
    await waitFor(() => expect(pane.queryByRole('checkbox', { name: 'Anna: deltager' })).toBeNull(), slow);
  });

  it('are nobody while the mission has none', async () => {
    const { show } = await opened();
    const pane = await show();
    expect(await pane.findByText('Rejsen har ingen deltagere endnu.')).toBeTruthy();
    expect(pane.queryByText('Del delegationen i grupper')).toBeNull();
  });
});

describe('the time of an item', () => {
  it('is shown by both clocks', async () => {
    const { show } = await opened();
    const pane = await show();
    expect(pane.getByText('Beirut: 8.30–10.00')).toBeTruthy();
    expect(pane.getByText('Hjemme: 7.30–9.00')).toBeTruthy();
  });

  it('ends by the clock of another zone, kept as the ticket has it, in one step for undo', async () => {
    const flight = at('2016-05-16T12:15', '2016-05-16T16:40');
    const { api, saved, show, user } = await opened({
      item: { kind: 'transfer', time: flight, zone: 'Europe/Copenhagen' },
    });
    const pane = await show();
    await user.click(pane.getByText('Ankomst i en anden tidszone'));
    const zone = pane.getByRole('combobox', { name: 'Tidszone ved ankomsten' });
    await waitFor(() => expect(document.activeElement).toBe(zone));
    await user.keyboard('New York');
    await user.click(await screen.findByRole('option', { name: /New York/ }));
    await waitFor(
      async () =>
        expect(await saved()).toMatchObject({
          endZone: 'America/New_York',
          time: at('2016-05-16T12:15', '2016-05-16T22:40'),
        }),
      slow,
    );
    const end = await pane.findByRole<HTMLInputElement>('textbox', { name: 'Slutter i New York' });
    expect(end.value).toBe('16.40');
    expect(pane.getByText('New York: 6.15–16.40')).toBeTruthy();
    expect(pane.getByText('Varer 10 t. 25 min.')).toBeTruthy();
    await user.clear(end);
    await user.type(end, '14.40');
    await user.tab();
    await waitFor(
      async () => expect((await saved()).time).toEqual(at('2016-05-16T12:15', '2016-05-16T20:40')),
      slow,
    );
    await value(api.history.undo());
    await value(api.history.undo());
    expect(await saved()).toMatchObject({ endZone: null, time: flight });
  });

  it('says at the field that it would arrive before it departs, and keeps what was typed', async () => {
    const { saved, show, user } = await opened({
      item: { kind: 'transfer', endZone: 'Europe/Copenhagen' },
    });
    const pane = await show();
    const end = pane.getByRole<HTMLInputElement>('textbox', { name: 'Slutter i København' });
    expect(end.value).toBe('9.00');
    await user.clear(end);
    await user.type(end, '7.15');
    await user.tab();
    expect(await pane.findByText('Slutter før den begynder.')).toBeTruthy();
    expect((await saved()).time).toEqual(morning);
    expect(end.value).toBe('7.15');
  });

  it('has an arrival in another zone for transfers only', async () => {
    const { show } = await opened();
    const pane = await show();
    expect(pane.queryByText('Ankomst i en anden tidszone')).toBeNull();
    expect(pane.getByText('Anden tidszone')).toBeTruthy();
  });

  it('comes directly after another item of its day', async () => {
    const { api, missionId, saved, show, user } = await opened();
    const add = (title: string, time: ItemTime) =>
      value(api.programme.create({ missionId, kind: 'meeting', title, time }));
    const { id } = await add('Kaffe', at('2016-05-17T08:00', '2016-05-17T08:30'));
    await add('Opsamling', at('2016-05-18T08:00', '2016-05-18T08:30'));
    const pane = await show();
    await user.click(pane.getByText('Følger lige efter'));
    await user.keyboard('{Enter}');
    const options = await screen.findAllByRole('option');
    expect(options.map((option) => option.textContent)).toEqual(['Ingen', '8.00 Kaffe']);
    await user.click(screen.getByRole('option', { name: '8.00 Kaffe' }));
    await waitFor(async () => expect((await saved()).followsId).toBe(id), slow);
  });
});

describe('the place of an item', () => {
  it('is one of the places, with what is known of it', async () => {
    const { api, saved, show, user } = await opened();
    const { id } = await value(
      api.places.create({ name: 'Rådhuset', city: 'Beirut', capacity: 40, directions: 'Indgang mod vest' }),
    );
    await value(api.places.create({ name: 'Havnen' }));
    const pane = await show();
    await user.type(pane.getByRole('combobox', { name: 'Sted' }), 'raadh');
    await user.click(await screen.findByRole('option', { name: /Rådhuset/ }));
    await waitFor(async () => expect((await saved()).placeId).toBe(id), slow);
    expect(await pane.findByText('Plads til 40')).toBeTruthy();
    expect(pane.getByText('Indgang mod vest')).toBeTruthy();
    expect(pane.getByText('Mere om stedet').getAttribute('href')).toBe(`#/places/${id}`);
  });

  it('is made by typing it', async () => {
    const { api, saved, show, user } = await opened();
    const pane = await show();
    await user.type(pane.getByRole('combobox', { name: 'Sted' }), 'Grand Sérail{Enter}');
    await waitFor(async () => expect((await saved()).placeId).not.toBeNull(), slow);
    const { placeId } = await saved();
    expect(await value(api.places.get({ id: placeId ?? '' }))).toMatchObject({ name: 'Grand Sérail' });
    await user.type(pane.getByRole('textbox', { name: 'Lokale eller mødested' }), 'Sal 2');
    await user.tab();
    await waitFor(async () => expect((await saved()).place).toBe('Sal 2'), slow);
  });
});

describe('the words of an item', () => {
  it('are written in each of the mission’s languages', async () => {
    const { saved, show, user } = await opened({
      mission: { languages: ['da', 'en', 'ar'] },
      item: { publicNote: 'Tag gode sko på.' },
    });
    const pane = await show();
    await user.type(pane.getByRole('textbox', { name: 'Arabisk titel' }), 'ورشة');
    await user.type(pane.getByRole('textbox', { name: 'Engelsk note' }), 'Wear good shoes.');
    await user.tab();
    await waitFor(
      async () =>
        expect((await saved()).texts).toEqual([
          { language: 'ar', title: 'ورشة', publicNote: '' },
          { language: 'en', title: '', publicNote: 'Wear good shoes.' },
        ]),
      slow,
    );
  });

  it('say what is internal, and keep it as plain text', async () => {
    const { saved, show, user } = await opened({ language: 'en' });
    const pane = await show();
    expect(pane.getByText('Appears in no document other than the run sheet for the hosts.')).toBeTruthy();
    await user.click(pane.getByRole('textbox', { name: 'Internal note' }));
    await user.paste('<script>alert(1)</script> =1+1');
    await user.tab();
    await waitFor(
      async () => expect((await saved()).internalNote).toBe('<script>alert(1)</script> =1+1'),
      slow,
    );
  });

  it('are spoken in any language, found by what it calls itself', async () => {
    const { saved, show, user } = await opened();
    const pane = await show();
    const field = pane.getByRole('combobox', { name: 'Sprog, der tales' });
    await user.type(field, 'العر');
    await user.click(await screen.findByRole('option', { name: /^arabisk/ }));
    await waitFor(async () => expect((await saved()).language).toBe('ar'), slow);
  });

  it('are spoken in a language given by its tag, but in nothing that is none', async () => {
    const { saved, show, user } = await opened();
    const pane = await show();
    const field = pane.getByRole('combobox', { name: 'Sprog, der tales' });
    await user.type(field, 'qwerty');
    expect(await screen.findByText('Intet fundet')).toBeTruthy();
    await user.clear(field);
    await user.type(field, 'pt-br');
    await user.click(await screen.findByRole('option', { name: /brasiliansk/ }));
    await waitFor(async () => expect((await saved()).language).toBe('pt-BR'), slow);
  });
});
