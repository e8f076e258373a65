import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { programmePapers } from '../../db/domain/programme-paper';
import { loadExample } from '../../db/sample/load';
import type { Printable, ProgrammePrintable } from '../../electron/contract/documents';
import { succeeded } from '../../electron/contract/result';
import { DocumentsTab } from '../../renderer/documents/mission/DocumentsTab';
import { ReleaseVersion } from '../../renderer/documents/mission/ReleaseVersion';
import { PrintView } from '../../renderer/documents/PrintView';
import { runCommand } from '../../renderer/shared/commands';
import { timed } from '../domain/records';
import { renderOver } from '../support/render';
import { type TestApi, testApi, value } from '../support/test-api';

beforeAll(() => {
  // jsdom lays nothing out, sees nothing and has no fonts.
  globalThis.IntersectionObserver ??= class {
    root = null;
    rootMargin = '';
    scrollMargin = '';
    thresholds = [];
    observe() {}
    unobserve() {}
    disconnect() {}
    takeRecords() {
      return [];
    }
  };
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  Object.defineProperty(document, 'fonts', { value: { ready: Promise.resolve() }, configurable: true });
});

async function beirut(api: TestApi) {
  const { id: missionId } = await value(
    api.missions.create({
      title: 'Rejsen til Beirut',
      kind: 'fact-finding',
      dates: { kind: 'exact', startsOn: '2016-05-16', endsOn: '2016-05-17' },
      place: 'Beirut',
      country: 'LB',
      zone: 'Asia/Beirut',
    }),
  );
  await value(api.missions.update({ id: missionId, patch: { languages: ['da', 'en', 'ar'] } }));
  await value(
    api.caseReferences.add({ recordKind: 'mission', recordId: missionId, asPasted: 'F2 2024 - 15229' }),
  );
  const join = async (givenName: string) => {
    const person = await value(api.people.create({ givenName }));
    return (await value(api.participations.add({ missionId, personId: person.id, invitation: 'accepted' })))
      .id;
  };
  const [ann, bo] = [await join('Ann'), await join('Bo')];
  const add = async (title: string, more: object = {}) =>
    (
      await value(
        api.programme.create({
          ...{ missionId, kind: 'meeting', title, status: 'confirmed' },
          ...{ time: timed('2016-05-16T09:00', '2016-05-16T10:00'), ...more },
        }),
      )
    ).id;
  const council = await add('Byrådet', { participationIds: [ann], internalNote: 'Hemmeligt' });
  await add('Kajen', { participationIds: [bo], time: timed('2016-05-17T09:00', '2016-05-17T10:00') });
  return { missionId, council, ann, bo, add };
}

/** What the main process was asked to print and to save. */
function watched(api: TestApi) {
  const printed: { printable: Printable; footer: string }[] = [];
  const saved: { suggestedName: string; kind: string; bytes: Uint8Array }[] = [];
  const ready: unknown[] = [];
  Object.assign(api.documents, {
    pdf: async (input: (typeof printed)[number]) =>
      succeeded((printed.push(input), new Uint8Array([37, 80, 68, 70]))),
    printReady: async (input: unknown) => succeeded((ready.push(input), null)),
  });
  Object.assign(api.files, {
    save: async (input: (typeof saved)[number]) =>
      succeeded((saved.push(input), { name: `${input.suggestedName}.${input.kind}`, token: 'token' })),
  });
  return { printed, saved, ready };
}

async function atDocuments(api: TestApi, missionId: string) {
  const mission = await value(api.missions.get({ id: missionId }));
  renderOver(
    <>
      <DocumentsTab mission={mission} />
      <ReleaseVersion mission={mission} />
    </>,
    { api },
  );
  const name = 'Sådan ser dokumentet ud';
  await screen.findByRole('region', { name });
  const user = userEvent.setup();
  return {
    /** The document as it is read aloud; the sheets show copies of it. */
    sheet: () => within(screen.getByRole('region', { name }).firstElementChild as HTMLElement),
    user,
    choose: async (field: string, option: string) => {
      await user.click(screen.getByRole('button', { name: new RegExp(`${field}$`) }));
      await user.click(await screen.findByRole('option', { name: option }));
    },
  };
}

describe('the documents of a mission', () => {
  it('shows the draft while nothing is released, then the latest version', async () => {
    const api = testApi();
    const { missionId, council } = await beirut(api);
    const { sheet, user } = await atDocuments(api, missionId);
    expect(sheet().getByRole('heading', { level: 1 }).textContent).toBe('Rejsen til Beirut');
    expect(sheet().getAllByText('Udkast').length).toBeGreaterThan(0);
    expect(sheet().queryByText('Hemmeligt')).toBeNull();

    act(() => runCommand('programme.release'));
    const name = await screen.findByRole('textbox', { name: /^Navn/ });
    expect(name).toHaveProperty('value', 'Version 1');
    await user.clear(name);
    await user.type(name, 'Til ambassaden');
    await user.type(screen.getByRole('textbox', { name: /^Note/ }), 'Alt er på plads.');
    await user.click(screen.getByRole('button', { name: 'Udgiv' }));
    expect(await screen.findByText('Alt er på plads.')).toBeTruthy();
    expect(await value(api.versions.list({ missionId }))).toMatchObject([
      { number: 1, name: 'Til ambassaden', note: 'Alt er på plads.' },
    ]);

    // The version stays as it was while the draft goes on.
    await value(api.programme.update({ id: council, patch: { title: 'Borgmesteren' } }));
    await waitFor(() => expect(sheet().queryAllByText('Udkast')).toEqual([]));
    expect(sheet().getByText('Byrådet')).toBeTruthy();
    expect(screen.queryByText('Borgmesteren')).toBeNull();
  });

  it('keeps the dialog and says at the name what is wrong with it', async () => {
    const api = testApi();
    const { missionId } = await beirut(api);
    const { user } = await atDocuments(api, missionId);
    act(() => runCommand('programme.release'));
    const name = await screen.findByRole('textbox', { name: /^Navn/ });
    await user.clear(name);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(name.getAttribute('aria-invalid')).toBe('true'));
    expect(await value(api.versions.list({ missionId }))).toEqual([]);
  });

  it('saves the chosen document as PDF, Word and calendar, in the chosen language', async () => {
    const api = testApi();
    const { printed, saved } = watched(api);
    const { missionId, ann } = await beirut(api);
    const { user, choose, sheet } = await atDocuments(api, missionId);
    await choose('Dokument', 'Personligt program');
    expect(await sheet().findByRole('heading', { level: 1, name: 'Ann' })).toBeTruthy();
    await choose('Sprog', 'Engelsk');
    expect(await sheet().findByText(/^Monday,? 16 May 2016$/)).toBeTruthy();
    expect(sheet().queryByText('Kajen')).toBeNull();

    await user.click(screen.getByRole('button', { name: 'Gem som PDF' }));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(printed).toEqual([
      {
        printable: {
          document: 'programme',
          ...{ paper: 'personal', missionId, versionId: null, language: 'en', day: null },
          ...{ participationId: ann, againstId: null },
        },
        footer: expect.stringContaining('F2 2024 - 15229'),
      },
    ]);
    await user.click(screen.getByRole('button', { name: 'Gem som Word' }));
    await waitFor(() => expect(saved).toHaveLength(2));
    await user.click(screen.getByRole('button', { name: 'Gem kalender for Ann' }));
    await waitFor(() => expect(saved).toHaveLength(3));
    expect(saved.map(({ suggestedName, kind }) => [suggestedName, kind])).toEqual(
      ['pdf', 'docx', 'ics'].map((kind) => ['Programme for Ann – Rejsen til Beirut – Draft', kind]),
    );
    const [, word, calendar] = saved.map(({ bytes }) => new TextDecoder('latin1').decode(bytes));
    expect(word?.startsWith('PK')).toBe(true);
    expect(calendar?.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  });

  it('saves what is taken back as a file of its own, and says when there is nothing to save', async () => {
    const api = testApi();
    const { saved } = watched(api);
    const { missionId, council } = await beirut(api);
    const { user, choose } = await atDocuments(api, missionId);
    expect(screen.queryByRole('button', { name: 'Aflysninger (ICS)' })).toBeNull();
    await value(api.programme.update({ id: council, patch: { status: 'cancelled' } }));
    await user.click(await screen.findByRole('button', { name: 'Aflysninger (ICS)' }));
    await waitFor(() => expect(saved).toHaveLength(1));
    await user.click(screen.getByRole('button', { name: 'Gem som kalender' }));
    await waitFor(() => expect(saved).toHaveLength(2));
    expect(saved.map(({ suggestedName }) => suggestedName)).toEqual([
      'Program – Rejsen til Beirut – Udkast – aflysninger',
      'Program – Rejsen til Beirut – Udkast',
    ]);
    const methods = saved.map(({ bytes }) => new TextDecoder().decode(bytes).match(/METHOD:\w+/g));
    expect(methods).toEqual([['METHOD:CANCEL'], ['METHOD:REQUEST']]);

    await choose('Dokument', 'Personligt program');
    expect(await screen.findByText(/^Ingen af de punkter, Ann deltager i, har en dag/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Gem kalender for Ann' })).toHaveProperty('disabled', true);
    expect(screen.getByRole('button', { name: 'Aflysninger (ICS)' })).toHaveProperty('disabled', false);
  });

  it('marks the run sheet as internal, and says which titles a language lacks', async () => {
    const api = testApi();
    const { missionId } = await beirut(api);
    const { choose, sheet } = await atDocuments(api, missionId);
    expect(screen.queryByText('Indeholder interne noter')).toBeNull();
    await choose('Dokument', 'Drejebog til værterne');
    expect(await sheet().findByText('Hemmeligt')).toBeTruthy();
    expect(screen.getByText('Indeholder interne noter')).toBeTruthy();
    await choose('Sprog', 'Arabisk');
    expect(await screen.findByText(/2 titler mangler på arabisk\./)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Skriv dem i programmet' }).getAttribute('href')).toBe(
      `#/missions/${missionId}/programme`,
    );
  });

  it('compares a version with the draft from the list of versions, for one person too', async () => {
    const api = testApi();
    const { missionId, council, add } = await beirut(api);
    await value(api.versions.release({ missionId, name: 'Version 1', note: '' }));
    await value(
      api.programme.move({
        moves: [{ id: council, time: timed('2016-05-16T11:00', '2016-05-16T12:00') }],
      }),
    );
    await add('Havnerundfart');
    const { user, sheet } = await atDocuments(api, missionId);
    await user.click(screen.getByRole('button', { name: 'Sammenlign version 1 med …' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Udkast' }));
    expect(await sheet().findByRole('heading', { name: 'Flyttet' })).toBeTruthy();
    expect(sheet().getByText('Havnerundfart')).toBeTruthy();
    await user.click(screen.getByRole('combobox', { name: /Person/ }));
    await user.keyboard('{Control>}a{/Control}Bo');
    await user.click(await screen.findByRole('option', { name: /Bo/ }));
    expect(await sheet().findByText('Intet er ændret.')).toBeTruthy();
  });

  it('says why there is nothing to show', async () => {
    const api = testApi();
    const { missionId } = await beirut(api);
    const { choose } = await atDocuments(api, missionId);
    await choose('Dokument', 'Hvad er ændret');
    expect(await screen.findByText(/Udgiv en version først/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Gem som PDF' })).toHaveProperty('disabled', true);
  });
});

describe('the print view', () => {
  it('shows the Beirut visit in a language of its own and says when it is ready', async () => {
    const api = testApi();
    const { ready } = watched(api);
    let ids = 0;
    const newId = () => `01920000-0000-7000-8000-${String(++ids).padStart(12, '0')}`;
    loadExample(api.file, 'en', { now: () => new Date('2026-11-21T09:00:00Z'), newId });
    const missions = await value(api.missions.list({}));
    const missionId = missions.find(({ kind }) => kind === 'high-level')?.id ?? '';
    renderOver(<PrintView printable={draft(missionId, 'en')} />, { api, language: 'da' });
    expect(await screen.findByRole('heading', { level: 1, name: 'High-level visit to Beirut' })).toBeTruthy();
    const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(headings).toContainEqual(expect.stringMatching(/^Monday,? 10 October 2016$/));
    expect(screen.getByText('F2 2024 - 15229')).toBeTruthy();
    await waitFor(() => expect(ready).toEqual([{ isShown: true }]));
    expect(document.title).toBe('Programme – High-level visit to Beirut – Draft');
    expect(document.documentElement.lang).toBe('en');
    expect(document.documentElement.dataset.theme).toBe('light');
  });

  it.each(programmePapers)('says that it can’t show the %s of a mission that is gone', async (paper) => {
    const api = testApi();
    const { ready } = watched(api);
    renderOver(<PrintView printable={{ ...draft('01910000-0000-7000-8000-00000000ffff', 'da'), paper }} />, {
      api,
    });
    await waitFor(() => expect(ready).toEqual([{ isShown: false }]));
  });
});

const draft = (missionId: string, language: string): ProgrammePrintable => ({
  document: 'programme',
  ...{ paper: 'booklet', missionId, versionId: null, language },
  ...{ day: null, participationId: null, againstId: null },
});
