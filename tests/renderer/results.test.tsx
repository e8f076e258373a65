import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ResultRecord } from '../../db/domain/result';
import { builtInTopics } from '../../db/domain/topic';
import { MissionResults } from '../../renderer/features/results/MissionResults';
import { ResultsRegister } from '../../renderer/features/results/ResultsRegister';
import { ResultsSection } from '../../renderer/features/results/ResultsSection';
import { renderOver } from '../support/render';
import { testApi, value } from '../support/test-api';

afterEach(() => {
  cleanup();
  window.location.hash = '';
});

const { waste, digital } = builtInTopics;

async function withMission() {
  const api = testApi({ now: '2017-07-01T09:00:00.000Z' });
  const { id: partnerId } = await value(api.partners.create({ kind: 'city', name: 'Beirut' }));
  const { id: missionId } = await value(
    api.missions.create({ title: 'Højniveaubesøg', kind: 'high-level', partnerId }),
  );
  const add = async (title: string, more: Partial<ResultRecord> = {}) => {
    const { confirmedBy: _by, confirmedOn: _on, id: _id, ...stated } = more;
    return (await value(api.results.create({ kind: 'pilot', title, missionId, ...stated }))).id;
  };
  const list = () => value(api.results.list({}));
  return { api, partnerId, missionId, add, list, user: userEvent.setup() };
}

describe('a mission’s results', () => {
  it('are written down right there, and what came to nothing with its reason', async () => {
    const { api, missionId, list, user } = await withMission();
    renderOver(<MissionResults missionId={missionId} />, { api });
    expect(await screen.findByText(/Notér, hvad der kom ud af rejsen/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Tilføj resultat' }));
    await user.type(screen.getByLabelText(/^Hvad kom der ud af det/), 'Kursus i sagsbehandling');
    await user.click(screen.getByRole('button', { name: /Slags$/ }));
    await user.click(await screen.findByRole('option', { name: 'Mennesker uddannet' }));
    await user.type(screen.getByLabelText('Antal mennesker'), '14');
    await user.type(screen.getByLabelText('Hvornår'), 'maj 2017');
    await user.click(screen.getByRole('button', { name: 'Tilføj' }));
    await vi.waitFor(async () =>
      expect(await list()).toMatchObject([
        {
          ...{ kind: 'people-trained', title: 'Kursus i sagsbehandling', people: 14 },
          ...{ happenedOn: '2017-05', missionId, confirmedBy: null },
        },
      ]),
    );
    // It opens beside the list, for what shows it and who confirms it.
    expect(await screen.findByRole('complementary', { name: 'Resultat' })).toBeTruthy();
    expect(screen.getByText('Mennesker uddannet · 14 mennesker · maj 2017')).toBeTruthy();

    await user.click(screen.getByRole('button', { name: 'Notér, at der intet kom ud af det' }));
    await user.type(screen.getByLabelText(/^Hvad kom der ikke noget ud af/), 'Fælles buslinje');
    await user.click(screen.getByRole('button', { name: 'Tilføj' }));
    expect(await screen.findByText('Skriv en begrundelse.')).toBeTruthy();
    await user.type(screen.getByLabelText(/^Hvorfor ikke/), 'Staten ejer vejene');
    await user.click(screen.getByRole('button', { name: 'Tilføj' }));
    expect(await screen.findByText('Intet resultat: Staten ejer vejene')).toBeTruthy();
  });
});

describe('a result’s pane', () => {
  const open = async (more: Partial<ResultRecord> = {}) => {
    const setting = await withMission();
    const id = await setting.add('Sortering på skoler', more);
    renderOver(<ResultsRegister focus={id} />, { api: setting.api });
    const pane = within(await screen.findByRole('complementary', { name: 'Resultat' }));
    const get = () => value(setting.api.results.get({ id }));
    return { ...setting, id, pane, get };
  };

  it('says that nobody stands behind it until somebody does, and lets them', async () => {
    const { api, pane, get, user } = await open();
    await value(api.people.create({ givenName: 'Nadim', familyName: 'Haddad' }));
    expect(await pane.findByText(/Ingen har endnu sagt god for det/)).toBeTruthy();
    await user.click(pane.getByRole('button', { name: /^Bekræft/ }));
    await user.click(pane.getByRole('button', { name: 'Bekræft' }));
    expect(await pane.findByText('Skal udfyldes.')).toBeTruthy();
    expect((await get()).confirmedBy).toBeNull();
    await user.type(pane.getByRole('combobox', { name: /^Hvem bekræfter det/ }), 'Nadim');
    await user.click(await screen.findByRole('option', { name: /Nadim Haddad/ }));
    await user.click(pane.getByRole('button', { name: 'Bekræft' }));
    expect(await pane.findByText('Bekræftet af Nadim Haddad den 1. juli 2017')).toBeTruthy();
    expect(await get()).toMatchObject({ confirmedOn: '2017-07-01' });
    await user.click(pane.getByRole('button', { name: 'Træk bekræftelsen tilbage' }));
    expect(await pane.findByText(/Ingen har endnu sagt god for det/)).toBeTruthy();
  });

  it('takes links on the web, and no others', async () => {
    const { pane, get, user } = await open();
    await user.click(await pane.findByRole('button', { name: 'Tilføj et link' }));
    await user.type(pane.getByLabelText(/^Adresse/), 'file:///C:/rapport.pdf');
    await user.click(pane.getByRole('button', { name: 'Tilføj' }));
    expect(await pane.findByText(/Skriv en adresse på nettet/)).toBeTruthy();
    await user.clear(pane.getByLabelText(/^Adresse/));
    await user.type(pane.getByLabelText(/^Adresse/), 'https://www.kk.dk/rapport');
    await user.click(pane.getByRole('button', { name: 'Tilføj' }));
    expect(await pane.findByText('https://www.kk.dk/rapport')).toBeTruthy();
    await user.click(pane.getByRole('button', { name: 'Ret linket kk.dk' }));
    await user.clear(pane.getByLabelText('Navn'));
    await user.type(pane.getByLabelText('Navn'), 'Rapport');
    await user.click(pane.getByRole('button', { name: 'Gem linket' }));
    await vi.waitFor(async () => expect((await get()).links).toMatchObject([{ title: 'Rapport' }]));
    await user.click(await pane.findByRole('button', { name: 'Fjern linket Rapport' }));
    await vi.waitFor(async () => expect((await get()).links).toEqual([]));
  });

  it('becomes “nothing” together with the reason, and something again without it', async () => {
    const { pane, get, user } = await open({ kind: 'people-trained', people: 3 });
    await user.click(await pane.findByRole('button', { name: /Slags$/ }));
    await user.click(await screen.findByRole('option', { name: 'Intet resultat' }));
    expect(await get()).toMatchObject({ kind: 'people-trained', people: 3 });
    await user.click(await pane.findByRole('button', { name: 'Gem grunden' }));
    expect(await pane.findByText('Skriv en begrundelse.')).toBeTruthy();
    await user.type(pane.getByLabelText(/^Hvorfor ikke/), 'Ingen bevilling');
    await user.click(pane.getByRole('button', { name: 'Gem grunden' }));
    await vi.waitFor(async () =>
      expect(await get()).toMatchObject({ kind: 'nothing', because: 'Ingen bevilling', people: null }),
    );
    await user.click(await pane.findByRole('button', { name: /Slags$/ }));
    await user.click(await screen.findByRole('option', { name: 'Pilotprojekt' }));
    await vi.waitFor(async () => expect(await get()).toMatchObject({ kind: 'pilot', because: '' }));
  });

  it('counts people only where somebody counted them', async () => {
    const { pane, get, user } = await open({ kind: 'people-trained' });
    const count = await pane.findByLabelText('Antal mennesker');
    expect(count).toHaveProperty('value', '');
    expect(screen.getByText(/Antal ikke noteret/)).toBeTruthy();
    await user.type(count, '0');
    await user.tab();
    await vi.waitFor(async () => expect(await get()).toMatchObject({ people: 0 }));
    expect(await screen.findByText(/0 mennesker/)).toBeTruthy();
    await user.clear(count);
    await user.tab();
    await vi.waitFor(async () => expect(await get()).toMatchObject({ people: null }));
  });
});

describe('the register', () => {
  it('stands by year, says how many came to nothing and behind how many nobody stands, and is narrowed', async () => {
    const { api, add, user } = await withMission();
    await add('Sortering på skoler', { topicId: waste.id, happenedOn: '2017-05' });
    await add('Fælles buslinje', { kind: 'nothing', because: 'Staten ejer vejene', happenedOn: '2016' });
    const confirmed = await add('Digital post', { topicId: digital.id });
    const { id: person } = await value(api.people.create({ givenName: 'Anne', familyName: 'Holm' }));
    await value(api.results.confirm({ id: confirmed, by: { kind: 'person', id: person }, on: '2017-06-01' }));
    renderOver(<ResultsRegister focus={null} />, { api });
    expect(await screen.findByText('2 resultater')).toBeTruthy();
    expect(screen.getByText('1 gang kom der intet ud af det')).toBeTruthy();
    expect(screen.getByText('2 ikke bekræftet')).toBeTruthy();
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      ...['2017', '2016', 'Uden dato'],
    ]);
    await user.click(screen.getByRole('button', { name: /Bekræftelse$/ }));
    await user.click(await screen.findByRole('option', { name: 'Ikke bekræftet' }));
    expect(screen.queryByText('Digital post')).toBeNull();
    await user.type(screen.getByRole('searchbox'), 'vejene');
    expect(screen.queryByText('Sortering på skoler')).toBeNull();
    expect(screen.getByText('Fælles buslinje')).toBeTruthy();
    await user.type(screen.getByRole('searchbox'), ' xyz');
    expect(await screen.findByText('Ingen resultater passer')).toBeTruthy();
    await user.click(screen.getAllByRole('button', { name: 'Ryd filtre' })[0] as HTMLElement);
    expect(await screen.findByText('Digital post')).toBeTruthy();
  });

  it('says what belongs there while there is nothing', async () => {
    const { api } = await withMission();
    renderOver(<ResultsRegister focus={null} />, { api, language: 'en' });
    expect(await screen.findByText('No results yet')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Add a result' })).toBeTruthy();
  });
});

describe('a cooperation’s results', () => {
  it('stand by topic, and what an agreement promised without anything recorded is said plainly', async () => {
    const { api, partnerId } = await withMission();
    const { id: cooperationId } = await value(
      api.cooperations.create({ partnerId, title: 'København–Beirut' }),
    );
    await value(api.agreements.create({ cooperationId, title: 'Aftale', topicIds: [waste.id, digital.id] }));
    await value(api.results.create({ kind: 'pilot', title: 'Sortering', cooperationId, topicId: waste.id }));
    await value(api.results.create({ kind: 'agreement', title: 'Rammeaftale', cooperationId }));
    renderOver(<ResultsSection cooperationId={cooperationId} focus={null} />, { api });
    const headings = (await screen.findAllByRole('heading', { level: 3 })).map(
      ({ textContent }) => textContent,
    );
    expect(headings).toEqual([
      ...['AffaldLovet i en aftale', 'Digital forvaltningLovet i en aftale', 'Uden tema'],
    ]);
    expect(screen.getAllByText('Intet resultat registreret')).toHaveLength(1);
    expect(screen.getByRole('link', { name: 'Sortering' }).getAttribute('href')).toMatch(/\/results\//);
  });
});
