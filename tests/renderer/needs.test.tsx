import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  affectedFigure,
  affectedNotation,
  fromNotation,
  readAffected,
} from '../../renderer/features/needs/affected';
import { readAmount } from '../../renderer/features/needs/amount';
import { NeedsSection } from '../../renderer/features/needs/NeedsSection';
import { startTexts, textsIn } from '../../renderer/i18n';
import { NeedPicker } from '../../renderer/shared/NeedPicker';
import { renderOver } from '../support/render';
import { testApi, value } from '../support/test-api';

async function withPartner() {
  const api = testApi();
  const { id: partnerId } = await value(api.partners.create({ kind: 'city', name: 'Beirut' }));
  const add = (title: string, more: object = {}) =>
    value(api.needs.create({ partnerId, title, ...more })).then(({ id }) => id);
  const get = (id: string) => value(api.needs.get({ id }));
  const show = (focus: string | null = null) =>
    renderOver(<NeedsSection focus={focus} partnerId={partnerId} />, { api });
  return { api, partnerId, add, get, show, user: userEvent.setup() };
}

describe('a partner’s needs', () => {
  it('say what belongs there, and are written down one after the other with Enter', async () => {
    const { api, partnerId, show, user } = await withPartner();
    show();
    await screen.findByText('Ingen behov endnu');
    const field = screen.getByRole('textbox', { name: 'Tilføj behov' });
    await user.type(field, '{Enter}');
    await screen.findByText('Skal udfyldes.');
    await user.click(screen.getByRole('button', { name: /Tema/ }));
    await user.click(await screen.findByRole('option', { name: 'Affald' }));
    await user.type(field, 'Sortering ved kilden{Enter}');
    await screen.findByText('Sortering ved kilden');
    expect(document.activeElement).toBe(field);
    await user.type(field, 'Lossepladsen lukkes{Enter}');
    const waste = within(await screen.findByRole('region', { name: 'Affald' }));
    await waste.findByText('Lossepladsen lukkes');
    expect((await value(api.needs.list({ partnerId }))).map(({ title }) => title)).toEqual([
      'Sortering ved kilden',
      'Lossepladsen lukkes',
    ]);
  });

  it('say how many they affect, how urgent they are and where they come from, as far as it is known', async () => {
    const { api, add, show } = await withPartner();
    const { id: missionId } = await value(
      api.missions.create({ title: 'Fact-finding 2014', kind: 'fact-finding' }),
    );
    const { id: saidById } = await value(api.people.create({ givenName: 'Bilal', familyName: 'Hamad' }));
    await add('Sortering', {
      ...{ missionId, saidById, heardOn: '2014-05', urgency: 'acute' },
      affected: { low: 300_000, high: 300_000, isAbout: true },
    });
    await add('Busser');
    show();
    await screen.findByText(
      'Ca. 300.000 berørte · hørt ved ”Fact-finding 2014”, sagt af Bilal Hamad, maj 2014',
    );
    expect(screen.getByText('Akut')).toBeTruthy();
    expect(screen.getByText('Antal berørte ikke oplyst · kilde ikke angivet')).toBeTruthy();
  });

  it('save in the pane as one types', async () => {
    const { add, get, show, user } = await withPartner();
    const id = await add('Sortering');
    show(id);
    const pane = within(await screen.findByRole('complementary', { name: 'Behov' }));
    await user.type(pane.getByRole('textbox', { name: 'Med partnerens ord' }), 'نفايات');
    await user.type(pane.getByRole('textbox', { name: 'Hvor mange berører det?' }), 'ca. 1–2 mio.');
    await user.type(pane.getByRole('textbox', { name: 'Højst til rådighed' }), '2 mio.');
    await user.type(pane.getByRole('textbox', { name: 'Medarbejdere' }), '0');
    await user.tab();
    await waitFor(async () =>
      expect(await get(id)).toMatchObject({
        words: 'نفايات',
        affected: { low: 1_000_000, high: 2_000_000, isAbout: true },
        budget: { minor: 200_000_000, currency: 'DKK' },
        staff: 0,
      }),
    );
    await pane.findByText('Læst som ca. 1–2 mio. mennesker');
    await pane.findByRole('combobox', { name: 'På sproget' });
  });

  it('refuse a number of people that is none, and keep what was there', async () => {
    const { add, get, show, user } = await withPartner();
    const id = await add('Sortering', { affected: { low: 5, high: 5 } });
    show(id);
    const pane = within(await screen.findByRole('complementary'));
    const field = pane.getByRole('textbox', { name: 'Hvor mange berører det?' });
    await user.clear(field);
    await user.type(field, 'mange husstande');
    await user.tab();
    await pane.findByText(/Skriv et antal mennesker/);
    expect((await get(id)).affected).not.toEqual({ low: 0, high: 0, isAbout: false });
  });

  it('are left out with a reason only', async () => {
    const { add, get, show, user } = await withPartner();
    const id = await add('Stadion');
    show(id);
    const pane = within(await screen.findByRole('complementary'));
    await user.click(pane.getByRole('button', { name: /Tilstand/ }));
    await user.click(await screen.findByRole('option', { name: 'Uden for rammerne' }));
    await user.click(await pane.findByRole('button', { name: 'Læg uden for rammerne' }));
    await waitFor(() =>
      expect(pane.getByRole('textbox', { name: /Hvorfor er det uden/ }).getAttribute('aria-invalid')).toBe(
        'true',
      ),
    );
    expect((await get(id)).state).toBe('heard');
    await user.type(pane.getByRole('textbox', { name: /Hvorfor er det uden/ }), 'Statens opgave');
    await user.click(pane.getByRole('button', { name: 'Læg uden for rammerne' }));
    await waitFor(async () =>
      expect(await get(id)).toMatchObject({ state: 'out-of-scope', stateReason: 'Statens opgave' }),
    );
    expect(await pane.findByDisplayValue('Statens opgave')).toBeTruthy();
  });

  it('have words that Enter and commas add, and that are taken away again', async () => {
    const { api, add, get, show, user } = await withPartner();
    const other = await add('Andet', { lacks: ['Stabil strøm'] });
    const id = await add('Sortering');
    show(id);
    const pane = within(await screen.findByRole('complementary'));
    await user.type(pane.getByRole('combobox', { name: 'Stikord' }), 'affald, kildesortering{Enter}');
    await waitFor(async () => expect((await get(id)).tags).toEqual(['affald', 'kildesortering']));
    expect(document.activeElement).toBe(pane.getByRole('combobox', { name: 'Stikord' }));
    await user.type(pane.getByRole('combobox', { name: 'Mangler på stedet' }), 'stab');
    await user.click(await screen.findByRole('option', { name: 'Stabil strøm' }));
    await waitFor(async () => expect((await get(id)).lacks).toEqual(['Stabil strøm']));
    await user.type(pane.getByRole('combobox', { name: 'Mangler på stedet' }), 'vand');
    await user.tab();
    await waitFor(async () => expect((await get(id)).lacks).toEqual(['Stabil strøm', 'vand']));
    const tag = await pane.findByRole('row', { name: 'affald' });
    await user.click(within(tag).getByRole('button'));
    await waitFor(async () => expect((await get(id)).tags).toEqual(['kildesortering']));
    expect((await get(other)).lacks).toEqual(['Stabil strøm']);
    expect(api.bugs).toEqual([]);
  });

  it('move among those of their topic, and are deleted with the offer to take it back', async () => {
    const { api, partnerId, add, show, user } = await withPartner();
    await add('A');
    const id = await add('B');
    show(id);
    const titles = async () => (await value(api.needs.list({ partnerId }))).map(({ title }) => title);
    await user.click(await screen.findByRole('button', { name: 'Flyt eller slet behovet' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Flyt op' }));
    await waitFor(async () => expect(await titles()).toEqual(['B', 'A']));
    await user.click(screen.getByRole('button', { name: 'Flyt eller slet behovet' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Slet behovet' }));
    await waitFor(async () => expect(await titles()).toEqual(['A']));
  });

  it('can be narrowed when there are many', async () => {
    const { add, show, user } = await withPartner();
    for (let n = 1; n <= 8; n++) await add(`Behov ${n}`, n === 3 ? { urgency: 'high' } : {});
    show();
    await user.click(await screen.findByRole('button', { name: /Hvor meget haster/ }));
    await user.click(await screen.findByRole('option', { name: 'Haster' }));
    await waitFor(() => expect(screen.queryByText('Behov 1')).toBeNull());
    screen.getByText('Behov 3');
    await user.click(screen.getByRole('button', { name: /Hvor meget haster/ }));
    await user.click(await screen.findByRole('option', { name: 'Akut' }));
    await user.click(await screen.findByRole('button', { name: 'Vis alle' }));
    await screen.findByText('Behov 1');
  });

  it('that were deleted say so', async () => {
    const { add, api, show } = await withPartner();
    const id = await add('Væk');
    await value(api.needs.remove({ id }));
    show(id);
    expect(await screen.findByText('Den findes ikke længere')).toBeTruthy();
  });
});

it('a need is picked among a partner’s own', async () => {
  const { api, partnerId, add, user } = await withPartner();
  const { id: aarhus } = await value(api.partners.create({ kind: 'city', name: 'Aarhus' }));
  await value(api.needs.create({ partnerId: aarhus, title: 'Sortering i Aarhus' }));
  const id = await add('Sortering ved kilden');
  let chosen: string | null = null;
  renderOver(
    <NeedPicker label="Behov" onChange={(next) => (chosen = next)} partnerId={partnerId} value={null} />,
    { api },
  );
  await user.type(screen.getByRole('combobox', { name: 'Behov' }), 'sort');
  await user.click(await screen.findByRole('option', { name: /Sortering ved kilden/ }));
  expect(chosen).toBe(id);
  expect(screen.queryByText('Sortering i Aarhus')).toBeNull();
});

describe('how many are affected', () => {
  beforeAll(() => startTexts('da'));
  it.each([
    ['ca. 300.000', 300_000, 300_000, true],
    ['1–2 mio.', 1_000_000, 2_000_000, false],
    ['1500', 1_500, 1_500, false],
    ['1000-2000', 1_000, 2_000, false],
    ['12.000 borgere', 12_000, 12_000, false],
    ['omkring 1,5 mio indbyggere', 1_500_000, 1_500_000, true],
    ['0', 0, 0, false],
  ])('%s', (text, low, high, isAbout) => {
    const read = readAffected(text, 'da');
    expect(read).toEqual({ low, high, isAbout });
    if (!read) return;
    expect(fromNotation(affectedNotation(read))).toEqual(read);
    expect(readAffected(affectedFigure(read, textsIn('da'), 'da'), 'da')).toEqual(read);
  });
  it.each(['', 'mange', '300.000 husstande', '1,5', '-5', '2–1 mio.', 'over 300.000', '5 m²'])(
    '“%s” is no number of people',
    (text) => expect(readAffected(text, 'da')).toBeNull(),
  );
});

it.each([
  ['2 mio.', 200_000_000],
  ['2 mio. kr.', 200_000_000],
  ['1,5 mio. DKK', 150_000_000],
  ['250.000', 25_000_000],
  ['1.250,50 kr.', 125_050],
  ['', null],
  ['en del', null],
  ['1–2 mio.', null],
  ['2 mio. mennesker', null],
])('the amount “%s”', (text, minor) => expect(readAmount(text, 'DKK', 'da')).toBe(minor));
