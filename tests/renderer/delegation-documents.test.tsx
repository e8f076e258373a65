import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Document, Packer, Paragraph } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { delegationPapers } from '../../db/domain/delegation-paper';
import type { Printable } from '../../electron/contract/documents';
import { succeeded } from '../../electron/contract/result';
import { DocumentsTab } from '../../renderer/documents/mission/DocumentsTab';
import { PrintView } from '../../renderer/documents/PrintView';
import { standInForCanvas } from '../support/picture';
import { renderOver } from '../support/render';
import { type TestApi, testApi, value } from '../support/test-api';

beforeAll(() => {
  // jsdom lays nothing out, sees nothing, draws nothing and has no fonts.
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
  URL.createObjectURL = () => 'blob:attache/photo';
  HTMLImageElement.prototype.decode = async () => undefined;
  standInForCanvas();
});

const base64 = Buffer.from([0xff, 0xd8, 0xff]).toString('base64');

async function aVisit(api: TestApi) {
  const { id: missionId } = await value(
    api.missions.create({
      ...{
        title: 'Besøg fra Beirut',
        kind: 'delegation-in',
        direction: 'in',
        place: 'København',
        country: 'DK',
      },
      ...{ zone: 'Europe/Copenhagen', languages: ['da', 'ar'] },
      dates: { kind: 'exact', startsOn: '2016-05-16', endsOn: '2016-05-19' },
    }),
  );
  const join = async (givenName: string, more: object = {}) => {
    const person = await value(api.people.create({ givenName }));
    await value(api.people.setPhoto({ personId: person.id, photo: { mediaType: 'image/jpeg', base64 } }));
    return value(api.participations.add({ missionId, personId: person.id, side: 'theirs', ...more }));
  };
  await join('Layla', { invitation: 'accepted' });
  await join('Omar');
  await value(api.seating.create({ missionId, itemId: null, name: 'Middag', shape: 'long-table', seats: 4 }));
  return missionId;
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

async function atDocuments(api: TestApi, group: 'Delegation' | 'Breve') {
  const missionId = await aVisit(api);
  const mission = await value(api.missions.get({ id: missionId }));
  renderOver(<DocumentsTab mission={mission} />, { api });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('radio', { name: group }));
  return {
    missionId,
    user,
    sheets: () => screen.findByRole('region', { name: 'Sådan ser dokumentet ud' }),
    choose: async (field: string, option: string) => {
      await user.click(await screen.findByRole('button', { name: new RegExp(`${field}$`) }));
      await user.click(await screen.findByRole('option', { name: option }));
    },
  };
}

describe('the documents of a delegation', () => {
  it('show, print and save what was chosen, with photographs only when they are ticked', async () => {
    const api = testApi();
    const { printed, saved } = watched(api);
    const { user, sheets, missionId } = await atDocuments(api, 'Delegation');
    expect(within(await sheets()).getAllByText('Layla').length).toBeGreaterThan(0);
    expect(within(await sheets()).queryAllByRole('img')).toEqual([]);
    expect(screen.getByText('Indeholder navne og stillinger')).toBeTruthy();

    await user.click(screen.getByRole('checkbox', { name: 'Med fotos' }));
    await waitFor(async () => expect(within(await sheets()).getAllByRole('img').length).toBeGreaterThan(0));
    expect(screen.getByText('Indeholder navne og fotos')).toBeTruthy();

    await user.click(screen.getByRole('button', { name: 'Gem som PDF' }));
    await user.click(screen.getByRole('button', { name: 'Gem som Word' }));
    await waitFor(() => expect(saved).toHaveLength(2));
    expect(printed[0]?.printable).toEqual({
      ...{ document: 'delegation', paper: 'delegation-list', missionId, language: 'da', hasPhotos: true },
      ...{ script: 'both', day: null, planId: null },
    });
    expect(saved.map(({ suggestedName, kind }) => `${suggestedName}.${kind}`)).toEqual([
      'Delegationsliste – Besøg fra Beirut.pdf',
      'Delegationsliste – Besøg fra Beirut.docx',
    ]);
    const parts = Object.keys(unzipSync(saved[1]?.bytes ?? new Uint8Array()));
    expect(parts.some((part) => /^word\/media\/.*\.jpg$/.test(part))).toBe(true);
  });

  it('say what is missing where there is nothing to show', async () => {
    const api = testApi();
    const { missionId, choose } = await atDocuments(api, 'Delegation');
    const [plan] = await value(api.seating.list({ missionId }));
    await value(api.seating.remove({ id: plan?.id ?? '' }));
    await choose('Dokument', 'Bordplan');
    expect(await screen.findByText(/Der er ingen bordplan endnu/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Gem som PDF' })).toHaveProperty('disabled', true);
  });

  it('are each shown by the print view, which says so', async () => {
    for (const paper of delegationPapers) {
      const api = testApi();
      const { ready } = watched(api);
      const missionId = await aVisit(api);
      const [plan] = await value(api.seating.list({ missionId }));
      const { unmount } = renderOver(
        <PrintView
          printable={{
            ...{ document: 'delegation', paper, missionId, language: 'ar', hasPhotos: true, script: 'both' },
            ...{ day: null, planId: plan?.id ?? null },
          }}
        />,
        { api },
      );
      await waitFor(() => expect([paper, ready]).toEqual([paper, [{ isShown: true }]]));
      expect(document.querySelector('article')?.dir).toBe('rtl');
      unmount();
    }
  });
});

describe('letters of invitation', () => {
  const fileOf = async (text: string, name: string) => {
    const file = new Document({ sections: [{ children: [new Paragraph(text)] }] });
    return new File([await Packer.toArrayBuffer(file)], name);
  };
  const bring = async (user: ReturnType<typeof userEvent.setup>, file: File) => {
    const input = document.querySelector<HTMLInputElement>('input[type="file"]');
    if (!input) throw new Error('there is nothing to choose a file with');
    await user.upload(input, file);
  };
  const textOf = (bytes: Uint8Array | undefined) =>
    strFromU8(unzipSync(bytes ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array()).replaceAll(
      /<[^>]+>/g,
      ' ',
    );

  it('go to those not invited, or to whom one says, in one file', async () => {
    const api = testApi();
    const { saved } = watched(api);
    const { user } = await atDocuments(api, 'Breve');
    await user.click(await screen.findByRole('button', { name: 'Gem brevet som Word' }));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.suggestedName).toBe('Invitation – Besøg fra Beirut – Omar');
    expect(textOf(saved[0]?.bytes)).toContain('Omar');
    expect(textOf(saved[0]?.bytes)).not.toContain('Layla');

    await user.click(screen.getByRole('button', { name: 'Alle' }));
    await user.click(screen.getByRole('button', { name: 'Gem 2 breve som Word' }));
    await waitFor(() => expect(saved).toHaveLength(2));
    expect(textOf(saved[1]?.bytes)).toMatch(/Layla[\s\S]*Omar|Omar[\s\S]*Layla/);
    await user.click(screen.getByRole('button', { name: 'Ingen' }));
    expect(screen.getByRole('button', { name: 'Gem breve som Word' })).toHaveProperty('disabled', true);
  });

  it('are made of a template that the office brings, once it can be', async () => {
    const api = testApi();
    const { saved } = watched(api);
    const { user } = await atDocuments(api, 'Breve');
    await screen.findByRole('button', { name: 'Gem brevet som Word' });

    await bring(user, await fileOf('Kære {{navn}}', 'forkert.docx'));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('”forkert.docx” kan ikke bruges som skabelon. Intet er ændret.');
    expect(alert.textContent).toContain('{{navn}} er ikke et felt. Det står i teksten: ”Kære {{navn}}”');
    await bring(user, new File(['nej'], 'brev.docx'));
    expect(await screen.findByText(/ikke et Word-dokument/)).toBeTruthy();
    expect(await value(api.letters.templates({ purpose: 'letter' }))).toEqual([]);

    await bring(user, await fileOf('Hej {{recipient_name}}', 'Vores brev.docx'));
    expect(await screen.findByRole('button', { name: /^Vores brev/ })).toBeTruthy();
    expect(await value(api.letters.templates({ purpose: 'letter' }))).toMatchObject([
      { name: 'Vores brev', language: 'da' },
    ]);
    expect(screen.queryByRole('alert')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Gem brevet som Word' }));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(textOf(saved[0]?.bytes)).toMatch(/Hej\s+Omar/);

    await user.click(screen.getByRole('button', { name: 'Fjern skabelonen' }));
    await waitFor(async () => expect(await value(api.letters.templates({ purpose: 'letter' }))).toEqual([]));
  });
});
