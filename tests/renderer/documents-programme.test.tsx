import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import ical from 'node-ical';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ProgrammeItem } from '../../db/domain/programme';
import { loadExample } from '../../db/sample/load';
import { succeeded } from '../../electron/contract/result';
import { DocumentsTab } from '../../renderer/documents/mission/DocumentsTab';
import { PrintView } from '../../renderer/documents/PrintView';
import { programmeData } from '../../renderer/documents/programme/programmeData';
import { readProgramme } from '../../renderer/documents/programme/records';
import { type Language, textsIn } from '../../renderer/i18n';
import { renderOver } from '../support/render';
import { type TestApi, testApi, value } from '../support/test-api';

beforeAll(() => {
  // jsdom lays nothing out and has no fonts.
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  Object.defineProperty(document, 'fonts', { value: { ready: Promise.resolve() }, configurable: true });
});

const timed = (startsAt: string, endsAt: string): ProgrammeItem['time'] => ({
  kind: 'timed',
  startsAt,
  endsAt,
});

async function beirut(api: TestApi, dates = { startsOn: '2016-05-16', endsOn: '2016-05-17' }) {
  await value(api.office.update({ patch: { name: 'Københavns Kommune', city: 'København' } }));
  const { id } = await value(
    api.missions.create({
      title: 'Fact-finding mission til Beirut',
      kind: 'fact-finding',
      dates: { kind: 'exact', ...dates },
      place: 'Beirut',
      country: 'LB',
      zone: 'Asia/Beirut',
    }),
  );
  const add = async (
    item: Partial<Omit<ProgrammeItem, 'id' | 'missionId' | 'participationIds'>> & {
      participationIds?: string[];
    },
  ) => (await value(api.programme.create({ missionId: id, kind: 'meeting', title: 'Møde', ...item }))).id;
  return { id, add };
}

async function documentOf(api: TestApi, missionId: string, language: Language = 'da') {
  window.api = Object.assign(api, { subscribe: () => () => {} });
  const records = await value(readProgramme(missionId));
  return programmeData(records, textsIn(language), language);
}

describe('the programme as a document', () => {
  it('has a section per day, what has no time first, and what has no day by itself', async () => {
    const { api } = renderOver(null);
    const { id, add } = await beirut(api);
    await add({ title: 'Kl. 14', time: timed('2016-05-16T14:00', '2016-05-16T15:30') });
    await add({ title: 'Hele dagen', time: { kind: 'day', day: '2016-05-16' } });
    await add({ title: 'Kl. 9', time: timed('2016-05-16T09:30', '2016-05-16T10:00') });
    await add({ title: 'Engang' });
    const { days, undated } = await documentOf(api, id);
    expect(days.map(({ heading }) => heading)).toEqual([
      'Mandag den 16. maj 2016',
      'Tirsdag den 17. maj 2016',
    ]);
    expect(days[0]?.entries.map(({ title, time }) => [title, time])).toEqual([
      ['Hele dagen', null],
      ['Kl. 9', '9.30–10.00'],
      ['Kl. 14', '14.00–15.30'],
    ]);
    expect(days[1]?.entries).toEqual([]);
    expect(undated.map(({ title }) => title)).toEqual(['Engang']);
  });

  it('says when an item ends on another day or has a clock of its own, and stands on its first day only', async () => {
    const { api } = renderOver(null);
    const { id, add } = await beirut(api, { startsOn: '2016-05-16', endsOn: '2016-05-16' });
    await add({ time: timed('2016-05-16T22:10', '2016-05-17T01:00'), zone: 'Europe/Istanbul' });
    const [day, ...others] = (await documentOf(api, id)).days;
    expect(day?.entries[0]).toMatchObject({
      time: '22.10–1.00',
      timeNotes: ['slut 17. maj', 'tid i Istanbul'],
    });
    expect(others).toEqual([]);
  });

  it('leaves out what is internal or cancelled, and marks what isn’t confirmed', async () => {
    const { api } = renderOver(null);
    const { id, add } = await beirut(api);
    const time = timed('2016-05-16T09:00', '2016-05-16T10:00');
    await add({
      title: 'Holdt',
      time,
      status: 'confirmed',
      internalNote: 'Hemmeligt',
      publicNote: 'Offentligt',
    });
    await add({ title: 'Måske', time, status: 'requested' });
    await add({ title: 'Aflyst', time, status: 'cancelled' });
    const document = await documentOf(api, id);
    expect(document.days[0]?.entries.map(({ title, isUnconfirmed }) => [title, isUnconfirmed])).toEqual([
      ['Holdt', false],
      ['Måske', true],
    ]);
    expect(JSON.stringify(document)).toContain('Offentligt');
    expect(JSON.stringify(document)).not.toContain('Hemmeligt');
  });

  it('names both time zones, in the document’s language', async () => {
    const { api } = renderOver(null);
    const { id } = await beirut(api);
    expect((await documentOf(api, id)).clocks).toBe(
      'Klokkeslæt er lokal tid i Beirut (Asia/Beirut). Beirut er 1 time foran København (Europe/Copenhagen).',
    );
    await value(api.missions.update({ id, patch: { zone: 'Asia/Kathmandu' } }));
    expect((await documentOf(api, id, 'en')).clocks).toBe(
      'Times are local time in Kathmandu (Asia/Kathmandu). Kathmandu is 3 hours and 45 minutes ahead of København (Europe/Copenhagen).',
    );
  });

  it('says the difference with each day when the clocks change on the way', async () => {
    const { api } = renderOver(null);
    // New York changed on 8 March 2026, Copenhagen only on 29 March.
    const { id } = await beirut(api, { startsOn: '2026-03-07', endsOn: '2026-03-08' });
    await value(api.missions.update({ id, patch: { zone: 'America/New_York' } }));
    const { clocks, days } = await documentOf(api, id);
    expect(clocks).toContain('skifter undervejs');
    expect(days.map(({ remark }) => remark)).toEqual([
      'New York er 6 timer efter København denne dag.',
      'New York er 5 timer efter København denne dag.',
    ]);
  });

  it('lists who takes part: heads first, stand-ins with whom they stand in for, nobody who declined', async () => {
    const { api } = renderOver(null);
    const { id, add } = await beirut(api);
    const join = async (position: string, more: object) => {
      const person = await value(api.people.create({ position }));
      return (await value(api.participations.add({ missionId: id, personId: person.id, ...more }))).id;
    };
    const member = await join('Chefkonsulent', { invitation: 'accepted' });
    const absent = await join('Overborgmester', { invitation: 'invited' });
    const head = await join('Borgmester', { role: 'head', invitation: 'accepted', standsInForId: absent });
    await join('Tolk', { role: 'interpreter', invitation: 'invited' });
    await join('Direktør', { invitation: 'declined' });
    await add({ time: { kind: 'day', day: '2016-05-16' }, participationIds: [member, head] });
    const { delegation, days } = await documentOf(api, id);
    expect(delegation.map(({ name, role }) => [name, role])).toEqual([
      ['Borgmester', 'Delegationsleder, i stedet for Overborgmester'],
      ['Chefkonsulent', 'Medlem'],
      ['Tolk', 'Tolk, inviteret'],
    ]);
    expect(days[0]?.entries[0]?.participants).toBe('Borgmester og Chefkonsulent');
  });
});

describe('the print view', () => {
  it('shows the Beirut visit in its own language and says when it is ready', async () => {
    const api = testApi();
    let ids = 0;
    const newId = () => `01920000-0000-7000-8000-${String(++ids).padStart(12, '0')}`;
    loadExample(api.file, 'en', { now: () => new Date('2026-11-21T09:00:00Z'), newId });
    const missions = await value(api.missions.list({}));
    const missionId = missions.find(({ kind }) => kind === 'high-level')?.id ?? '';
    const said: unknown[] = [];
    Object.assign(api.documents, {
      printReady: async (input: unknown) => succeeded((said.push(input), null)),
    });
    renderOver(<PrintView printable={{ document: 'programme', missionId, language: 'en' }} />, {
      api,
      language: 'da',
    });
    expect(await screen.findByRole('heading', { level: 1, name: 'High-level visit to Beirut' })).toBeTruthy();
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Participants',
      expect.stringMatching(/^Monday,? 10 October 2016$/),
      'Day not set',
    ]);
    expect(screen.getByText('Time not set')).toBeTruthy();
    expect(screen.getByText('F2 2024 - 15229')).toBeTruthy();
    await waitFor(() => expect(said).toEqual([{ isShown: true }]));
    expect(document.title).toBe('High-level visit to Beirut');
    expect(document.documentElement.lang).toBe('en');
    expect(document.documentElement.dataset.theme).toBe('light');
  });

  it('says that it can’t, for a mission that is gone', async () => {
    const api = testApi();
    const said: unknown[] = [];
    Object.assign(api.documents, {
      printReady: async (input: unknown) => succeeded((said.push(input), null)),
    });
    const missionId = '01910000-0000-7000-8000-00000000ffff';
    renderOver(<PrintView printable={{ document: 'programme', missionId, language: 'da' }} />, { api });
    await waitFor(() => expect(said).toEqual([{ isShown: false }]));
  });
});

describe('the documents of a mission', () => {
  it('saves the programme as PDF and as calendar in the chosen language', async () => {
    const api = testApi();
    const printed: unknown[] = [];
    const saved: { suggestedName: string; kind: string; bytes: Uint8Array }[] = [];
    Object.assign(api.documents, {
      pdf: async (input: unknown) => succeeded((printed.push(input), new Uint8Array([37]))),
    });
    Object.assign(api.files, {
      save: async (input: (typeof saved)[number]) => {
        saved.push(input);
        return succeeded({ name: `${input.suggestedName}.${input.kind}`, token: 'token' });
      },
    });
    const { id, add } = await beirut(api);
    await value(api.caseReferences.add({ recordKind: 'mission', recordId: id, asPasted: 'F2 2024 - 15229' }));
    await add({ title: 'Møde', time: timed('2016-05-16T09:00', '2016-05-16T10:00') });
    await add({ title: 'Engang' });
    renderOver(<DocumentsTab mission={await value(api.missions.get({ id }))} />, { api });
    const sheet = await screen.findByRole('region', { name: 'Sådan ser programmet ud' });
    expect(within(sheet).getByRole('heading', { level: 1 }).textContent).toBe(
      'Fact-finding mission til Beirut',
    );
    expect(screen.getByText('1 punkt har ingen dag og kommer ikke med i kalenderen.')).toBeTruthy();

    const user = userEvent.setup();
    await user.click(screen.getByRole('radio', { name: 'English' }));
    expect(within(sheet).getByText(/^Monday,? 16 May 2016$/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Gem som PDF' }));
    await user.click(screen.getByRole('button', { name: 'Gem som kalender' }));
    await waitFor(() => expect(saved).toHaveLength(2));
    expect(printed).toEqual([
      {
        printable: { document: 'programme', missionId: id, language: 'en' },
        footer: 'Fact-finding mission til Beirut · F2 2024 - 15229',
      },
    ]);
    expect(saved.map(({ suggestedName, kind }) => [suggestedName, kind])).toEqual([
      ['Programme – Fact-finding mission til Beirut', 'pdf'],
      ['Programme – Fact-finding mission til Beirut', 'ics'],
    ]);
    const events = Object.values(ical.sync.parseICS(new TextDecoder().decode(saved[1]?.bytes)));
    expect(events.filter((part) => part?.type === 'VEVENT')).toHaveLength(1);
  });

  it('has no calendar to save while nothing has a day', async () => {
    const api = testApi();
    const { id, add } = await beirut(api);
    await add({ title: 'Engang' });
    renderOver(<DocumentsTab mission={await value(api.missions.get({ id }))} />, { api });
    await screen.findByText('Ingen punkter har en dag endnu, så der er ingen kalender at gemme.');
    expect(screen.getByRole('button', { name: 'Gem som kalender' })).toHaveProperty('disabled', true);
  });
});
