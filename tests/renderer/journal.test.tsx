import { randomUUID } from 'node:crypto';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readStored, StoredFileError } from '../../db/connection/file-store';
import type { AttachmentRecordKind } from '../../db/domain/attachment';
import { failed, succeeded } from '../../electron/contract/result';
import { Palette } from '../../renderer/app/Palette';
import { JournalPackage } from '../../renderer/documents/journal/JournalPackage';
import { JournalRegister } from '../../renderer/features/journal/JournalRegister';
import { renderOver } from '../support/render';
import { temporaryFolder } from '../support/temporary';
import { testApi, value } from '../support/test-api';

afterEach(() => {
  cleanup();
  window.location.hash = '';
});

async function withCase() {
  const folder = temporaryFolder();
  const api = testApi({ files: folder, now: '2024-04-02T09:00:00.000Z' });
  const { id: partnerId } = await value(api.partners.create({ name: 'Beirut', kind: 'city' }));
  const { id: cooperationId } = await value(api.cooperations.create({ partnerId, title: 'Bysamarbejde' }));
  const { id: agreementId } = await value(api.agreements.create({ cooperationId, title: 'Aftalen' }));
  await value(
    api.caseReferences.add({ recordKind: 'cooperation', recordId: cooperationId, asPasted: '2016-0078628' }),
  );
  const { id: memoId } = await value(
    api.memos.create({ kind: 'briefing', title: 'Orientering', language: 'da', cooperationId }),
  );
  const { id: missionId } = await value(api.missions.create({ title: 'Malmø', kind: 'study-tour' }));
  const add = async (recordKind: AttachmentRecordKind, recordId: string, name: string) =>
    (
      await value(
        api.attachments.add({
          ...{ recordKind, recordId, batchId: randomUUID(), name },
          bytes: new TextEncoder().encode(name),
        }),
      )
    ).id;
  const scanId = await add('agreement', agreementId, 'Scan.pdf');
  await add('mission', missionId, 'Invitation.pdf');
  const entry = async (id: string) => (await value(api.journal.list({}))).find((one) => one.id === id);
  const show = (focus: string | null = null, language: 'da' | 'en' = 'da') =>
    renderOver(
      <JournalRegister
        focus={focus}
        renderPackage={(of, onClose) => <JournalPackage of={of} onClose={onClose} />}
      />,
      { api, language },
    );
  return { api, folder, cooperationId, agreementId, memoId, scanId, entry, show, user: userEvent.setup() };
}

const look = async (user: ReturnType<typeof userEvent.setup>, view: string) =>
  user.click(await screen.findByRole('radio', { name: view }));
const titles = () =>
  within(screen.getByRole('list', { name: 'Journalregister' }))
    .getAllByRole('link')
    .map(({ textContent }) => textContent);

describe('the register', () => {
  it('shows what waits, what is journalised, what has no number, and everything', async () => {
    const { api, scanId, show, user } = await withCase();
    await value(
      api.journal.mark({ documents: [{ kind: 'attachment', id: scanId }], journalisedOn: '2024-03-01' }),
    );
    show();
    await look(user, 'Ikke journaliseret');
    expect(titles()).toEqual(['Invitation.pdf', 'Orientering']);
    await look(user, 'Journaliseret');
    expect(titles()).toEqual(['Scan.pdf']);
    expect(screen.getByText('Journaliseret 1. mar. 2024')).toBeTruthy();
    expect(screen.getByText('Sagsnummer arvet fra Bysamarbejde')).toBeTruthy();
    await look(user, 'Uden sagsnummer');
    expect(titles()).toEqual(['Invitation.pdf', 'Malmø']);
    await look(user, 'Alt');
    expect(titles()).toHaveLength(6);
    expect(screen.getByText('6 poster')).toBeTruthy();
    expect(api.bugs).toEqual([]);
  });

  it('is searched by words and by a number however it is written, and narrowed to a cooperation', async () => {
    const { show, user } = await withCase();
    show();
    await look(user, 'Alt');
    const search = screen.getByRole('searchbox', { name: /Søg på titel/ });
    await user.type(search, 'scan aftalen');
    expect(titles()).toEqual(['Scan.pdf']);
    await user.clear(search);
    await user.type(search, 'eDoc 2016 – 78628');
    expect(titles()).toEqual(['Aftalen', 'Bysamarbejde', 'Orientering', 'Scan.pdf']);
    await user.type(search, '99');
    expect(await screen.findByText('Ingen poster passer')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Ryd filtre' }));
    await user.click(screen.getByRole('button', { name: /Samarbejde$/ }));
    await user.click(await screen.findByRole('option', { name: 'Bysamarbejde' }));
    expect(titles()).toEqual(['Aftalen', 'Bysamarbejde', 'Orientering', 'Scan.pdf']);
    await user.click(screen.getByRole('button', { name: 'Ryd filtre' }));
  });

  it('journalises what is selected in one step, and takes that back', async () => {
    const { api, memoId, scanId, entry, show, user } = await withCase();
    const dayOf = async (id: string) => (await entry(id))?.filing?.journalisedOn;
    show();
    await look(user, 'Ikke journaliseret');
    await user.click(screen.getByRole('checkbox', { name: 'Vælg Scan.pdf' }));
    await user.click(screen.getByRole('button', { name: 'Vælg alle 3' }));
    expect(screen.getByText('3 dokumenter valgt')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Journaliseret den …' }));
    const day = await screen.findByLabelText('Journaliseret den');
    expect((day as HTMLInputElement).value).toBe('02-04-2024');
    await user.tripleClick(day);
    await user.keyboard('31-2-2024{Enter}');
    expect(await screen.findByText(/^Den dato findes ikke/)).toBeTruthy();
    expect([await dayOf(memoId), await dayOf(scanId)]).toEqual([null, null]);
    await user.clear(day);
    await user.type(day, '1-4-2024');
    await user.click(screen.getByRole('button', { name: 'Notér' }));
    expect(await screen.findByText('Alt er journaliseret')).toBeTruthy();
    expect([await dayOf(memoId), await dayOf(scanId)]).toEqual(['2024-04-01', '2024-04-01']);
    await value(api.history.undo());
    expect([await dayOf(memoId), await dayOf(scanId)]).toEqual([null, null]);
    await value(api.history.redo());

    await look(user, 'Journaliseret');
    await user.click(await screen.findByRole('checkbox', { name: 'Vælg Scan.pdf' }));
    await user.click(screen.getByRole('button', { name: 'Tag journaliseringen tilbage' }));
    await waitFor(async () => expect(await dayOf(scanId)).toBeNull());
    expect(await dayOf(memoId)).toBe('2024-04-01');
    expect(api.bugs).toEqual([]);
  });

  it('opens a document to be filed, saved as one types', async () => {
    const { api, agreementId, cooperationId, scanId, entry, show, user } = await withCase();
    show(scanId);
    const pane = within(await screen.findByRole('complementary', { name: 'Scan.pdf' }));
    expect(pane.getByText(/eDoc 2016-0078628, arvet fra Bysamarbejde/)).toBeTruthy();
    expect(pane.getByRole('link', { name: 'Åbn Aftalen' }).getAttribute('href')).toBe(
      `#/cooperations/${cooperationId}/agreements/${agreementId}`,
    );
    await user.click(pane.getByRole('button', { name: /Retning$/ }));
    await user.click(await screen.findByRole('option', { name: 'Indgående' }));
    await user.type(pane.getByLabelText('Modpart'), 'Beirut Kommune');
    await user.type(pane.getByLabelText('Dokumentets dato'), '10-10-2016');
    await user.type(pane.getByLabelText('Journaliseret den'), '12-10-2016');
    await user.tab();
    await vi.waitFor(async () =>
      expect((await entry(scanId))?.filing).toEqual({
        ...{ direction: 'in', party: 'Beirut Kommune', datedOn: '2016-10-10', journalisedOn: '2016-10-12' },
      }),
    );
    await user.type(pane.getByLabelText('Indsæt et sagsnummer'), '5986471');
    await user.click(pane.getByRole('button', { name: 'Tilføj' }));
    await vi.waitFor(async () =>
      expect((await entry(scanId))?.documentNumbers).toMatchObject([{ system: 'f2', normalised: '5986471' }]),
    );
    expect(api.bugs).toEqual([]);
  });

  it('keeps the date of a finished document, and still files it', async () => {
    const { api, memoId, entry, show, user } = await withCase();
    await value(api.memos.update({ id: memoId, patch: { datedOn: '2024-03-12' } }));
    const content = { language: 'da', sections: [], notes: [], facts: {} };
    const head = { label: '', title: 'Orientering', sender: [], properties: [] };
    await value(api.memos.finish({ id: memoId, content: JSON.stringify({ ...content, head }) }));
    show(memoId);
    const pane = within(await screen.findByRole('complementary', { name: 'Orientering' }));
    expect(pane.getByText(/Dokumentets dato: 12. marts 2024/)).toBeTruthy();
    expect(pane.queryByLabelText('Dokumentets dato')).toBeNull();
    await user.type(pane.getByLabelText('Modpart'), 'Økonomiudvalget');
    await user.tab();
    await vi.waitFor(async () => expect((await entry(memoId))?.party).toBe('Økonomiudvalget'));
  });
});

describe('a number in the palette', () => {
  it.each([
    ['Sagsnr. 2024 – 015229', (ids: Ids) => `#/reports/memos/${ids.memoId}`],
    ['F2 dok. 5986471', (ids: Ids) => `#/cooperations/${ids.cooperationId}/agreements/${ids.agreementId}`],
  ])('leads “%s” to its record', async (typed, hashOf) => {
    const { api, user, ...ids } = await withCase();
    const add = (recordKind: 'memo' | 'attachment', recordId: string, asPasted: string) =>
      value(api.caseReferences.add({ recordKind, recordId, asPasted }));
    await add('memo', ids.memoId, '2024 - 15229');
    await add('attachment', ids.scanId, '5986471');
    renderOver(<Palette onClose={() => {}} />, { api });
    await user.type(await screen.findByRole('textbox'), typed);
    await user.click(await screen.findByRole('menuitem', { name: /2024 - 15229|5986471/ }));
    expect(window.location.hash).toBe(hashOf(ids));
  });
});
type Ids = { memoId: string; cooperationId: string; agreementId: string };

describe('the package', () => {
  /** Reads attachments as the main process does, and answers the save dialog. */
  async function withFiles() {
    const setting = await withCase();
    const { api, folder } = setting;
    const saved: { name: string; bytes: Uint8Array }[] = [];
    api.attachedFiles.read = async ({ id }) => {
      const { sha256 } = await value(api.attachments.get({ id }));
      return readStored(folder, sha256).then(succeeded<Uint8Array>, (error: unknown) => {
        if (!(error instanceof StoredFileError)) throw error;
        return failed({ kind: 'conflict', reason: `file-${error.problem}` });
      });
    };
    api.files.save = async ({ suggestedName, kind, bytes }) => {
      const name = `${suggestedName}.${kind}`;
      saved.push({ name, bytes });
      return succeeded({ name, token: 'token' });
    };
    return { ...setting, saved };
  }

  it('of what was selected is saved, and noted as journalised afterwards', async () => {
    const { api, scanId, entry, show, saved, user } = await withFiles();
    show();
    await look(user, 'Ikke journaliseret');
    await user.click(await screen.findByRole('checkbox', { name: 'Vælg Scan.pdf' }));
    await user.click(screen.getByRole('button', { name: 'Journaliseringspakke …' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Journaliseringspakke' }));
    expect(dialog.getByText('1 bilag (1 kB)')).toBeTruthy();
    expect(dialog.getByText('1 dokument har ingen dato.')).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: 'Gem pakken …' }));
    await user.click(await dialog.findByRole('button', { name: 'Markér som journaliseret i dag' }));
    await waitFor(async () => expect((await entry(scanId))?.filing?.journalisedOn).toBe('2024-04-02'));
    expect(saved.map(({ name }) => name)).toEqual(['Journaliseringspakke – Udvalgte dokumenter.zip']);
    expect(Object.keys(unzipSync(saved[0]?.bytes ?? new Uint8Array()))).toEqual([
      ...['01 Scan.pdf', 'index.csv', 'index.xml', 'SHA256SUMS.txt'],
    ]);
    expect(api.bugs).toEqual([]);
  });

  it('says which files are missing, and saves nothing', async () => {
    const { api, show, saved, user } = await withFiles();
    api.attachedFiles.read = async () => failed({ kind: 'conflict', reason: 'file-missing' });
    show();
    await look(user, 'Ikke journaliseret');
    await user.click(await screen.findByRole('checkbox', { name: 'Vælg Scan.pdf' }));
    await user.click(screen.getByRole('button', { name: 'Journaliseringspakke …' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Journaliseringspakke' }));
    await user.click(dialog.getByRole('button', { name: 'Gem pakken …' }));
    expect(await dialog.findByText(/Pakken blev ikke lavet: 1 dokument/)).toBeTruthy();
    expect(dialog.getByText(/Scan.pdf: filens indhold findes ikke længere/)).toBeTruthy();
    expect(saved).toEqual([]);
    await user.click(dialog.getByRole('button', { name: 'Tilbage' }));
    expect(dialog.getByRole('button', { name: 'Gem pakken …' })).toBeTruthy();
  });

  it('stops when one says so, and saves nothing', async () => {
    const { api, show, saved, user } = await withFiles();
    const read = Promise.withResolvers<Uint8Array>();
    api.attachedFiles.read = async () => succeeded(await read.promise);
    show();
    await look(user, 'Ikke journaliseret');
    await user.click(await screen.findByRole('checkbox', { name: 'Vælg Scan.pdf' }));
    await user.click(screen.getByRole('button', { name: 'Journaliseringspakke …' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Journaliseringspakke' }));
    await user.click(dialog.getByRole('button', { name: 'Gem pakken …' }));
    expect(await dialog.findByText('1 af 1: Scan.pdf')).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: 'Stop' }));
    read.resolve(new TextEncoder().encode('Scan.pdf'));
    expect(await dialog.findByText('Stoppet. Intet er gemt.')).toBeTruthy();
    expect(saved).toEqual([]);
  });

  it('of a cooperation holds all of it, in English too', async () => {
    const { show, user, cooperationId, api } = await withFiles();
    show(null, 'en');
    await user.click(await screen.findByRole('button', { name: 'Make a filing package …' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Filing package' }));
    expect(dialog.getByText(/Choose a cooperation or a mission/)).toBeTruthy();
    await user.type(dialog.getByRole('combobox', { name: /Cooperation/ }), 'Bysam');
    await user.click(await screen.findByRole('option', { name: /Bysamarbejde/ }));
    expect(await dialog.findByText('1 document · 1 attachment (1 kB)')).toBeTruthy();
    expect(dialog.getByText(/^1 document is still a draft and is packed as it stands now/)).toBeTruthy();
    const own = await value(api.journal.list({ cooperationId }));
    expect(dialog.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(own.filter(({ filing }) => filing).map(({ title }) => title)),
    );
  });
});
