import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { MemoKind } from '../../db/domain/memo';
import { type WrittenPassage, writtenText } from '../../db/domain/memo-text';
import { memoContent } from '../../renderer/documents/memos/memoContent';
import { MemoPage } from '../../renderer/documents/memos/screen/MemoPage';
import { CooperationMemos, MissionReports } from '../../renderer/documents/memos/screen/MemosOf';
import { MemosSection } from '../../renderer/documents/memos/screen/MemosSection';
import { NewAnswerDialog } from '../../renderer/documents/memos/screen/NewMemoDialog';
import { isOwn, passagesOf } from '../../renderer/documents/memos/screen/sheetView';
import { ToastRegion } from '../../renderer/ui/ToastRegion';
import { renderOver } from '../support/render';
import { testApi, value } from '../support/test-api';

afterEach(() => {
  cleanup();
  window.location.hash = '';
});

async function withCooperation() {
  const api = testApi({ now: '2024-08-19T07:00:00.000Z' });
  const { id: partnerId } = await value(api.partners.create({ kind: 'city', name: 'Beirut' }));
  const { id: cooperationId } = await value(
    api.cooperations.create({ partnerId, title: 'København–Beirut', purpose: 'At lære af hinanden' }),
  );
  await value(
    api.cooperations.addStep({
      cooperationId,
      stage: 'ended',
      since: '2019-10-10',
      reason: 'Aftalen løb ud',
    }),
  );
  await value(
    api.agreements.create({
      ...{ cooperationId, title: 'Aftale om samarbejde', signedOn: '2016-10-10' },
      term: { kind: 'months', months: 36 },
    }),
  );
  return { api, partnerId, cooperationId, user: userEvent.setup() };
}

/** A document over records of its own, its page drawn, and its passages as they stand. */
async function withMemo(kind: MemoKind = 'answer') {
  const setting = await withCooperation();
  const { api, cooperationId } = setting;
  const { id } = await value(
    api.memos.create({ kind, title: 'Svar om Beirut', language: 'da', cooperationId, datedOn: '2024-08-19' }),
  );
  const passages = async () => {
    const { records, edits } = await value(api.memos.read({ id }));
    return passagesOf(memoContent(records, edits));
  };
  const drafted = (await passages()).filter(({ drafted: text }) => text.length > 12);
  const [first, second] = drafted;
  if (!first || !second) throw new Error('too little is drafted to write over');
  const edits = async () => (await value(api.memos.read({ id }))).edits;
  const write = (passage: string, text: string, basedOn: string) =>
    value(api.memos.write({ id, passage, text, basedOn }));
  return { ...setting, id, first, second, passages, edits, write };
}

const at = ({ key }: WrittenPassage): HTMLElement => {
  const found = document.querySelectorAll<HTMLElement>('[data-passage]');
  const own = [...found].find(({ dataset }) => dataset.passage === key);
  if (!own) throw new Error(`no passage ${key}`);
  return own;
};
const shown = async (passage: WrittenPassage): Promise<HTMLElement> => vi.waitFor(() => at(passage));

describe('the list of documents', () => {
  it('says what belongs there, and makes an answer of a pasted question with the keyboard alone', async () => {
    const { api, cooperationId, user } = await withCooperation();
    renderOver(<MemosSection />, { api });
    expect(await screen.findByText('Ingen dokumenter endnu')).toBeTruthy();
    act(() => screen.getByRole('button', { name: 'Nyt dokument' }).focus());
    await user.keyboard('{Enter}');
    const dialog = within(await screen.findByRole('dialog', { name: 'Nyt dokument' }));
    // The only cooperation is chosen already, so that the question can be pasted at once.
    await vi.waitFor(() => expect(document.activeElement).toBe(dialog.getByLabelText('Spørgsmålet')));
    expect(dialog.getByRole('combobox', { name: /Samarbejde/ })).toHaveProperty('value', 'København–Beirut');
    expect(dialog.getByLabelText(/^Titel/)).toHaveProperty('value', 'Svar: København–Beirut');
    await user.paste('Hvad kostede det?\nOg hvad kom der ud af det?');
    await user.tab();
    await user.keyboard('Et medlem');
    await user.tab();
    await user.tab();
    await user.keyboard('12-08-2024{Enter}');
    await vi.waitFor(() => expect(window.location.hash).toMatch(/^#\/reports\/memos\/.+/));
    expect(await value(api.memos.list({}))).toMatchObject([
      {
        ...{ kind: 'answer', title: 'Svar: København–Beirut', language: 'da', cooperationId },
        ...{ question: 'Hvad kostede det?\nOg hvad kom der ud af det?', askedOn: '2024-08-12' },
        ...{ asker: 'Et medlem', party: 'Et medlem', direction: 'out', datedOn: '2024-08-19', sentOn: null },
      },
    ]);
    expect(await screen.findByRole('link', { name: 'Svar: København–Beirut' })).toBeTruthy();
    expect(screen.getByText(/Svar til et medlem · København–Beirut · dateret 19\. aug\. 2024/)).toBeTruthy();
    expect(screen.getByText('Følger registreringerne')).toBeTruthy();
  });

  it('suggests a title in the document’s language until somebody writes one, and asks what it is about', async () => {
    const { api, partnerId, user } = await withCooperation();
    await value(api.cooperations.create({ partnerId, title: 'Et andet' }));
    renderOver(<NewAnswerDialog onOpenChange={() => {}} />, { api });
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByLabelText('Spørgsmålet'), 'Hvorfor?{Control>}{Enter}{/Control}');
    expect(await dialog.findAllByText('Skal udfyldes.')).toHaveLength(1);
    expect(await value(api.memos.list({}))).toEqual([]);
    await user.type(dialog.getByRole('combobox', { name: /Samarbejde/ }), 'Beirut');
    await user.click(await screen.findByRole('option', { name: /København–Beirut/ }));
    await user.click(dialog.getByRole('button', { name: /Dokumentets sprog$/ }));
    await user.click(await screen.findByRole('option', { name: 'English' }));
    const title = dialog.getByLabelText(/^Titel/);
    expect(title).toHaveProperty('value', 'Answer: København–Beirut');
    await user.clear(title);
    await user.type(title, 'Mit');
    await user.click(dialog.getByRole('button', { name: /Dokument$/ }));
    await user.click(await screen.findByRole('option', { name: 'Orientering' }));
    expect(title).toHaveProperty('value', 'Mit');
    await user.click(dialog.getByRole('button', { name: 'Opret' }));
    await vi.waitFor(async () =>
      expect(await value(api.memos.list({}))).toMatchObject([
        { kind: 'briefing', title: 'Mit', language: 'en', question: '', direction: 'internal' },
      ]),
    );
  });

  it('is narrowed, and says how far each has come', async () => {
    const { api, cooperationId, user } = await withCooperation();
    const create = (kind: MemoKind, title: string) =>
      value(api.memos.create({ kind, title, language: 'da', cooperationId }));
    await create('status', 'Status i august');
    const { id } = await create('briefing', 'Orientering til udvalget');
    const { records, edits } = await value(api.memos.read({ id }));
    await value(api.memos.finish({ id, content: JSON.stringify(memoContent(records, edits)) }));
    renderOver(<MemosSection />, { api });
    expect(await screen.findByText('Færdigt')).toBeTruthy();
    expect(screen.getByText('Ikke journaliseret')).toBeTruthy();
    await value(api.memos.update({ id, patch: { journalisedOn: '2024-08-20' } }));
    expect(await screen.findByText('Journaliseret 20. aug. 2024')).toBeTruthy();
    await user.type(screen.getByRole('searchbox'), 'udvalget');
    expect(screen.queryByText('Status i august')).toBeNull();
    await user.click(screen.getByRole('button', { name: /Dokument$/ }));
    await user.click(await screen.findByRole('option', { name: 'Status på én side' }));
    expect(await screen.findByText('Ingen dokumenter passer')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Ryd filtre' }));
    expect(await screen.findByText('Status i august')).toBeTruthy();
  });

  it('of a cooperation and of a mission hold their own, and make their own', async () => {
    const { api, cooperationId, partnerId, user } = await withCooperation();
    const { id: missionId } = await value(
      api.missions.create({ title: 'Fact-finding', kind: 'fact-finding', partnerId }),
    );
    const { unmount } = renderOver(<MissionReports mission={{ id: missionId }}>{null}</MissionReports>, {
      api,
    });
    await user.click(await screen.findByRole('button', { name: 'Ny rejserapport' }));
    expect(await screen.findByLabelText(/^Titel/)).toHaveProperty('value', 'Rapport: Fact-finding');
    await user.click(screen.getByRole('button', { name: 'Opret' }));
    expect(await screen.findByRole('link', { name: 'Rapport: Fact-finding' })).toBeTruthy();
    unmount();
    renderOver(<CooperationMemos cooperationId={cooperationId} />, { api });
    expect(await screen.findByText(/Intet er skrevet om samarbejdet endnu/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Nyt dokument' }));
    await user.click(await screen.findByRole('button', { name: 'Opret' }));
    expect(await screen.findByRole('link', { name: 'Svar: København–Beirut' })).toBeTruthy();
  });
});

describe('a document’s page', () => {
  it('shows the sources of the passage that one is at, each leading to its record', async () => {
    const { api, id, second, user } = await withMemo();
    renderOver(<MemoPage id={id} />, { api });
    expect(await screen.findByText('Alle sætninger har kilde')).toBeTruthy();
    const pane = within(screen.getByRole('complementary', { name: 'Kilder og oplysninger' }));
    await user.hover(await shown(second));
    const marked = within(await pane.findByRole('region', { name: 'Kilder til det markerede' }));
    const rows = marked.getAllByRole('listitem');
    const numbers = new Set(
      [...at(second).querySelectorAll('sup [aria-hidden]')].flatMap(
        (sup) => sup.textContent.match(/\d+/g) ?? [],
      ),
    );
    expect(new Set(rows.map((row) => row.firstElementChild?.textContent))).toEqual(numbers);
    const others = within(pane.getByRole('region', { name: 'De andre kilder' })).getAllByRole('listitem');
    expect(others.length).toBeGreaterThan(0);
    for (const link of pane.getAllByRole('link')) expect(link.getAttribute('href')).toMatch(/^#\/.+\/.+/);
    expect(pane.getByRole('region', { name: 'Det ved vi ikke' }).textContent).toContain(
      'Der er ikke registreret noget om udgifter.',
    );
  });

  it('is walked through and written in with the keyboard alone', async () => {
    const { api, id, first, second, edits, user } = await withMemo();
    renderOver(<MemoPage id={id} />, { api });
    await shown(first);
    const all = [...document.querySelectorAll<HTMLElement>('[data-passage]')];
    expect(all.filter(({ tabIndex }) => tabIndex === 0)).toEqual([all[0]]);
    act(() => all[0]?.focus());
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(all[1]);
    await user.keyboard('{End}');
    expect(document.activeElement).toBe(all.at(-1));
    await user.keyboard('{Home}');
    expect(document.activeElement).toBe(all[0]);
    while (document.activeElement !== at(second)) await user.keyboard('{ArrowDown}');
    await user.keyboard('{Enter}');
    const field = screen.getByRole('textbox', { name: 'Ret i teksten' });
    expect(document.activeElement).toBe(field);
    expect(field).toHaveProperty('value', second.drafted);
    await user.keyboard(' Det er mit.{Escape}');
    await vi.waitFor(() => expect(document.activeElement).toBe(at(second)));
    expect(await edits()).toEqual([
      { passage: second.key, text: `${second.drafted} Det er mit.`, basedOn: second.drafted },
    ]);
    expect(await screen.findByText('1 stykke er skrevet selv')).toBeTruthy();
    await vi.waitFor(() => expect(at(second).dataset.own).toBeDefined());
    const described = at(second).getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).toBe('skrevet selv, ikke fra registreringerne');
  });

  it('gives a passage back to the records: by writing what they say, by the button, and by undo', async () => {
    const { api, id, first, edits, passages, user } = await withMemo();
    renderOver(<MemoPage id={id} />, { api });
    await user.click(await shown(first));
    await user.type(await screen.findByRole('textbox', { name: 'Ret i teksten' }), ' Mere.');
    await vi.waitFor(async () => expect(await edits()).toHaveLength(1));
    await user.keyboard('{Backspace>6/}{Escape}');
    await vi.waitFor(async () => expect(await edits()).toEqual([]));

    await user.click(await shown(first));
    const field = await screen.findByRole('textbox', { name: 'Ret i teksten' });
    await user.clear(field);
    await user.type(field, 'Helt mit eget.');
    await user.click(await screen.findByRole('button', { name: 'Tag teksten fra registreringerne' }));
    await vi.waitFor(async () => expect(await edits()).toEqual([]));
    await vi.waitFor(() => expect(at(first).textContent).toContain(first.drafted.slice(0, 12)));
    await value(api.history.undo());
    expect((await passages()).filter(isOwn).map(writtenText)).toEqual(['Helt mit eget.']);
    await vi.waitFor(() => expect(at(first).textContent).toContain('Helt mit eget.'));
  });

  it('keeps a text that can’t be saved in its field, says why, and isn’t finished without it', async () => {
    const { api, id, first, second, edits, user } = await withMemo();
    renderOver(
      <>
        <MemoPage id={id} />
        <ToastRegion closeLabel="Luk" label="Beskeder" />
      </>,
      { api },
    );
    await user.click(await shown(first));
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Ret i teksten' });
    const tooLong = 'لا 🕊 '.repeat(20_001);
    fireEvent.change(field, { target: { value: tooLong } });
    await user.keyboard('{Escape}');
    expect(await screen.findByText(/^For lang\./)).toBeTruthy();
    await user.click(at(second));
    await vi.waitFor(() => expect(screen.getAllByRole('textbox', { name: 'Ret i teksten' })).toHaveLength(2));
    await user.keyboard(' Og dette kan gemmes.{Escape}');
    await vi.waitFor(async () => expect(await edits()).toMatchObject([{ passage: second.key }]));
    expect(field.value).toBe(tooLong);
    expect(screen.getByText(/^For lang\./)).toBeTruthy();

    await user.click(screen.getByRole('button', { name: 'Færdiggør' }));
    expect(await screen.findByText(/er ikke gemt\. Ret det, før du færdiggør/)).toBeTruthy();
    expect(await value(api.memos.get({ id }))).toMatchObject({ finishedOn: null });

    const [restore] = screen.getAllByRole('button', { name: 'Tag teksten fra registreringerne' });
    if (restore) await user.click(restore);
    await vi.waitFor(() => expect(screen.queryByText(/^For lang\./)).toBeNull());
    expect(at(first).textContent).toContain(first.drafted.slice(0, 12));
    await user.click(screen.getByRole('button', { name: 'Færdiggør' }));
    expect(await screen.findByText(/Teksten står fast/)).toBeTruthy();
  });

  it('says that the records have moved on while somebody wrote', async () => {
    const { api, id, cooperationId, user, passages, edits } = await withMemo();
    const purpose = (await passages()).find(({ drafted }) => drafted.includes('lære af hinanden'));
    if (!purpose) throw new Error('the purpose isn’t drafted');
    renderOver(<MemoPage id={id} />, { api });
    await user.click(await shown(purpose));
    await user.type(await screen.findByRole('textbox', { name: 'Ret i teksten' }), ' Det er mit');
    await value(api.cooperations.update({ id: cooperationId, patch: { purpose: 'At handle med hinanden' } }));
    await user.keyboard(', og mere.{Escape}');
    expect(await screen.findByText('Registreringerne siger nu noget andet')).toBeTruthy();
    expect(await edits()).toMatchObject([{ basedOn: purpose.drafted }]);
  });

  it('takes a passage out, leaves a line there, and puts it back', async () => {
    const { api, id, first, edits, user } = await withMemo();
    renderOver(<MemoPage id={id} />, { api });
    await user.click(await shown(first));
    await user.clear(await screen.findByRole('textbox', { name: 'Ret i teksten' }));
    await user.keyboard('{Escape}');
    const line = await screen.findByRole('button', { name: /Taget ud/ });
    expect(await edits()).toMatchObject([{ text: '' }]);
    await vi.waitFor(() => expect(document.activeElement).toBe(line));
    await user.keyboard('{Enter}');
    await vi.waitFor(async () => expect(await edits()).toEqual([]));
    await vi.waitFor(() => expect(at(first).textContent).toContain(first.drafted.slice(0, 12)));
  });

  it('says where the records have moved on since somebody wrote, and takes their text', async () => {
    const { api, id, first, edits, write, user } = await withMemo();
    await write(first.key, 'Som det var.', 'Noget ganske andet.');
    renderOver(<MemoPage id={id} />, { api });
    expect(await screen.findByText('Registreringerne siger nu noget andet')).toBeTruthy();
    expect(screen.getByText(/1 stykke, som er skrevet om, siger noget andet/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Vis' }));
    expect(screen.getByLabelText('Registreringerne siger').textContent).toBe(first.drafted);
    await user.click(screen.getByRole('button', { name: 'Tag teksten fra registreringerne' }));
    await vi.waitFor(async () => expect(await edits()).toEqual([]));
    expect(await screen.findByText('Alle sætninger har kilde')).toBeTruthy();
  });

  it('has room for a paragraph of one’s own at the end of each section', async () => {
    const { api, id, passages, user } = await withMemo();
    renderOver(<MemoPage id={id} />, { api });
    const [room] = await screen.findAllByRole('button', { name: 'Skriv et afsnit selv' });
    if (!room) throw new Error('no room');
    await user.click(room);
    await user.type(await screen.findByRole('textbox', { name: 'Eget afsnit' }), 'Min egen vurdering. ');
    await user.keyboard('{Escape}');
    expect(await screen.findByText('1 stykke er skrevet selv')).toBeTruthy();
    expect((await passages()).filter(isOwn).map(writtenText)).toEqual(['Min egen vurdering.']);
  });

  it('keeps what was written over a passage that the records no longer give', async () => {
    const { api, id, write } = await withMemo();
    await write('nowhere/any-more', 'Det stod her.', 'Det stod i registreringerne.');
    renderOver(<MemoPage id={id} />, { api });
    expect(await screen.findByText(/Det stod her\./)).toBeTruthy();
    expect(screen.getByText('Registreringerne siger ikke længere noget her.')).toBeTruthy();
  });

  it('stands as it is once it is finished, whatever becomes of the records, until it is opened again', async () => {
    const { api, id, cooperationId, first, user } = await withMemo();
    renderOver(
      <>
        <MemoPage id={id} />
        <ToastRegion closeLabel="Luk" label="Beskeder" />
      </>,
      { api },
    );
    await user.click(await shown(first));
    await user.type(await screen.findByRole('textbox', { name: 'Ret i teksten' }), ' Til sidst.');
    await user.dblClick(screen.getByRole('button', { name: 'Færdiggør' }));
    expect(await screen.findByText('Dokumentet er færdigt')).toBeTruthy();
    expect(screen.queryByText(/kan ikke rettes/)).toBeNull();
    expect(await screen.findByText(/Færdigt 19\. august 2024\. Teksten står fast/)).toBeTruthy();
    const before = screen.getByRole('region', { name: 'Dokumentet' }).textContent;
    expect(before).toContain('Til sidst.');
    await value(
      api.cooperations.update({ id: cooperationId, patch: { title: 'Et nyt navn', purpose: 'Nyt' } }),
    );
    await screen.findByRole('link', { name: 'Et nyt navn' });
    expect(screen.getByRole('region', { name: 'Dokumentet' }).textContent).toBe(before);
    await user.click(at(first));
    expect(screen.queryByRole('textbox', { name: 'Ret i teksten' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Skriv et afsnit selv' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Åbn igen' }));
    expect(await screen.findByRole('button', { name: 'Færdiggør' })).toBeTruthy();
    await user.click(await shown(first));
    expect(await screen.findByRole('textbox', { name: 'Ret i teksten' })).toBeTruthy();
  });

  it('saves what there is to say of it besides as one types', async () => {
    const { api, id, user } = await withMemo();
    renderOver(<MemoPage id={id} />, { api, language: 'en' });
    await user.click(await screen.findByRole('radio', { name: 'Details' }));
    await user.type(await screen.findByLabelText('Asked by'), 'A member');
    await user.type(screen.getByLabelText('Date of the letter'), '21/8/2024');
    await user.tab();
    await user.click(screen.getByRole('checkbox', { name: /The sources as notes/ }));
    await vi.waitFor(async () =>
      expect(await value(api.memos.get({ id }))).toMatchObject({
        ...{ asker: 'A member', sentOn: '2024-08-21', hasSources: false },
      }),
    );
    await user.type(screen.getByLabelText('Time, to'), '1/1/2016');
    await user.type(screen.getByLabelText('Time, from'), '1/1/2017');
    await user.tab();
    expect(await screen.findByText('Ends before it begins.')).toBeTruthy();
    expect(await value(api.memos.get({ id }))).toMatchObject({ periodFrom: null, periodTo: '2016-01-01' });
  });
});
