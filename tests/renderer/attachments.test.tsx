import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { attachmentLimit } from '../../db/domain/attachment';
import { Attachments } from '../../renderer/shared/Attachments';
import { toastQueue } from '../../renderer/ui/toasts';
import { renderOver } from '../support/render';
import { temporaryFolder } from '../support/temporary';
import { testApi, value } from '../support/test-api';

afterEach(cleanup);

const file = (name: string, content: string | Uint8Array<ArrayBuffer> = name) => new File([content], name);

/** A file that says that it is so large, and can't be read: one too large isn't to be read at all. */
const largeFile = (name: string, size: number) =>
  Object.defineProperties(file(name), {
    size: { value: size },
    slice: { value: () => expect.unreachable('the file is read') },
  });

/** What the system gives a window when files and folders are dropped on it. */
function dropped(files: readonly File[], folders: readonly string[] = []) {
  const entry = (name: string, isDirectory: boolean) => ({
    ...{ name, isDirectory, isFile: !isDirectory },
    createReader: () => ({ readEntries: (done: (entries: []) => void) => done([]) }),
  });
  const items = [
    ...files.map((own) => ({
      ...{ kind: 'file', type: own.type },
      getAsFile: () => own,
      webkitGetAsEntry: () => entry(own.name, false),
    })),
    ...folders.map((name) => ({
      ...{ kind: 'file', type: '' },
      getAsFile: () => null,
      webkitGetAsEntry: () => entry(name, true),
    })),
  ];
  return { dataTransfer: { types: ['Files'], items, files, dropEffect: 'copy', effectAllowed: 'all' } };
}

async function withMission(language: 'da' | 'en' = 'da') {
  const api = testApi({ files: temporaryFolder(), now: '2016-05-02T08:00:00.000Z' });
  const { id: recordId } = await value(api.missions.create({ title: 'Beirut', kind: 'high-level' }));
  const owner = { recordKind: 'mission', recordId } as const;
  const add = (name: string, bytes = Uint8Array.from(name, (sign) => sign.charCodeAt(0))) =>
    value(api.attachments.add({ ...owner, batchId: crypto.randomUUID(), name, bytes }));
  const names = async () => (await value(api.attachments.list(owner))).map(({ name }) => name);
  const user = userEvent.setup();
  const show = async () => {
    const { container } = renderOver(<Attachments {...owner} />, { api, language });
    const choose = await screen.findByRole('button', { name: /filer …|files …/ });
    const input = container.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('there is nothing to choose files with');
    const drop = (...what: Parameters<typeof dropped>) => {
      const event = dropped(...what);
      for (const kind of ['dragEnter', 'dragOver', 'drop'] as const) fireEvent[kind](choose, event);
    };
    return { input, drop };
  };
  return { api, add, names, user, show };
}

const shown = () =>
  screen.queryAllByRole('listitem').map(({ textContent }) => textContent?.replaceAll('\u00a0', ' '));
const menuOf = async (user: ReturnType<typeof userEvent.setup>, name: string) => {
  await user.click(screen.getByRole('button', { name: `Handlinger for ${name}` }));
  return within(await screen.findByRole('menu'));
};

describe('the files of a record', () => {
  it('are chosen, several at once, and are one step to undo', async () => {
    const { api, names, user, show } = await withMission();
    const { input } = await show();
    await user.upload(input, [file('Dagsorden.pdf', new Uint8Array(1_536)), file('Plan.docx')]);
    await screen.findByText('Plan.docx');
    expect(shown()).toEqual([
      'Dagsorden.pdf1,5 kB · tilføjet 2. maj 2016',
      'Plan.docx1 kB · tilføjet 2. maj 2016',
    ]);
    await screen.findByText('2 filer er tilføjet');
    await value(api.history.undo());
    expect(await names()).toEqual([]);
    expect(api.bugs).toEqual([]);
  });

  it('are dropped', async () => {
    const { names, show } = await withMission();
    const { drop } = await show();
    drop([file('Dagsorden.pdf'), file('Kort.png')]);
    await screen.findByText('Kort.png');
    expect(await names()).toEqual(['Dagsorden.pdf', 'Kort.png']);
  });

  it('are pasted where they are dropped', async () => {
    const { names, show } = await withMission();
    await show();
    const zone = screen.getByRole('button', { name: /^Slip filer her, eller sæt kopierede filer ind/ });
    act(() => zone.focus());
    fireEvent.paste(zone, { clipboardData: dropped([file('Dagsorden.pdf')]).dataTransfer });
    await screen.findByText('Dagsorden.pdf');
    expect(await names()).toEqual(['Dagsorden.pdf']);
  });

  it('say which weren’t taken and why, and take the others', async () => {
    const { names, show } = await withMission();
    const { drop } = await show();
    const gone = Object.defineProperty(file('Væk.pdf'), 'slice', {
      value: () => ({ arrayBuffer: () => Promise.reject(new Error('NotReadableError')) }),
    });
    drop(
      [largeFile('Film.mov', attachmentLimit + 10 * 1024 ** 2), file('Tom.pdf', ''), gone, file('Plan.pdf')],
      ['Bilag'],
    );
    const alert = await screen.findByText('4 filer blev ikke tilføjet');
    const told = within(alert.closest<HTMLElement>('[role=alert]') ?? document.body);
    await waitFor(() =>
      expect(
        told.getAllByRole('listitem').map(({ textContent }) => textContent?.replaceAll('\u00a0', ' ')),
      ).toEqual([
        'Film.mov fylder 60 MB. En fil må højst fylde 50 MB.',
        'Tom.pdf: Filen er tom, så der er intet at gemme.',
        'Væk.pdf kunne ikke læses. Se efter, om den findes endnu, og om du må åbne den.',
        'Bilag er en mappe. Vælg filerne i den i stedet.',
      ]),
    );
    expect(await names()).toEqual(['Plan.pdf']);
    drop([file('Referat.pdf')]);
    await screen.findByText('Referat.pdf');
    expect(screen.queryByText(/blev ikke tilføjet/)).toBeNull();
  });

  it('show how far a slow one is, and can be stopped', async () => {
    const { names, user, show } = await withMission();
    const { input } = await show();
    let more = () => {};
    const slow = Object.defineProperties(file('Film.mov'), {
      size: { value: 12 * 1024 ** 2 },
      slice: {
        value: (from: number, to: number) => ({
          arrayBuffer: () =>
            new Promise<ArrayBuffer>((resolve) => {
              more = () => resolve(new ArrayBuffer(to - from));
            }),
        }),
      },
    });
    await user.upload(input, [slow, file('Plan.pdf')]);
    const bar = await screen.findByRole('progressbar', { name: 'Tilføjer Film.mov' });
    more();
    await screen.findByText(/Læser 4 MB af 12 MB · 1 fil venter/u);
    expect(bar.getAttribute('aria-valuetext')?.replaceAll('\u00a0', ' ')).toMatch(/^Læser 4 MB af 12 MB/);
    await user.click(screen.getByRole('button', { name: 'Stop' }));
    more();
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
    expect(await names()).toEqual([]);
  });

  it('that weren’t taken after one left are said at the window’s edge', async () => {
    const { user, show } = await withMission();
    const { input } = await show();
    let fail = () => {};
    const slow = Object.defineProperty(file('Plan.pdf'), 'slice', {
      value: () => ({
        arrayBuffer: () =>
          new Promise((_, reject) => {
            fail = () => reject(new Error('NotReadableError'));
          }),
      }),
    });
    await user.upload(input, slow);
    await screen.findByRole('progressbar');
    cleanup();
    fail();
    const told = () => toastQueue.visibleToasts.map(({ content }) => content.title);
    await waitFor(() => expect(told()).toContainEqual(expect.stringMatching(/^Plan\.pdf kunne ikke læses/)));
  });

  it('that may run something aren’t opened, and say so', async () => {
    const { add, user, show } = await withMission();
    await add('Installer.exe');
    await add('Plan.pdf');
    await show();
    await screen.findByRole('link', { name: 'Åbn Plan.pdf' });
    expect(screen.queryByRole('link', { name: 'Åbn Installer.exe' })).toBeNull();
    screen.getByText(/^Åbnes ikke herfra, da den slags filer kan sætte noget i gang\./);
    const menu = await menuOf(user, 'Installer.exe');
    expect(menu.queryByRole('menuitem', { name: 'Åbn' })).toBeNull();
    menu.getByRole('menuitem', { name: 'Gem en kopi …' });
  });

  it('are renamed in place: the extension stays, Esc leaves all as it was', async () => {
    const { add, names, user, show } = await withMission();
    await add('Scan 0001.pdf');
    await show();
    const link = await screen.findByRole('link', { name: 'Åbn Scan 0001.pdf' });
    act(() => link.focus());
    await user.keyboard('{F2}');
    const field = await screen.findByRole('textbox', { name: 'Filens navn' });
    expect(document.activeElement).toBe(field);
    await user.keyboard('Underskrevet aftale{Enter}');
    await screen.findByRole('link', { name: 'Åbn Underskrevet aftale.pdf' });
    expect(await names()).toEqual(['Underskrevet aftale.pdf']);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Handlinger for Underskrevet aftale.pdf');

    await user.click(
      (await menuOf(user, 'Underskrevet aftale.pdf')).getByRole('menuitem', { name: /Omdøb/ }),
    );
    const again = await screen.findByRole('textbox', { name: 'Filens navn' });
    await user.clear(again);
    await user.keyboard('{Enter}');
    await screen.findByText('Skal udfyldes.');
    await user.keyboard('{Escape}');
    expect(await names()).toEqual(['Underskrevet aftale.pdf']);
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('are put in order by the keyboard, and removed with a way back', async () => {
    const { api, add, names, user, show } = await withMission();
    await add('A.pdf');
    await add('B.pdf');
    await show();
    const link = await screen.findByRole('link', { name: 'Åbn B.pdf' });
    act(() => link.focus());
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await screen.findByText('B.pdf er nu nummer 1 af 2');
    expect(await names()).toEqual(['B.pdf', 'A.pdf']);
    await user.click((await menuOf(user, 'B.pdf')).getByRole('menuitem', { name: 'Fjern' }));
    await waitFor(() => expect(screen.queryByText('B.pdf')).toBeNull());
    await value(api.history.undo());
    expect(await names()).toEqual(['B.pdf', 'A.pdf']);
  });

  it('are told in English', async () => {
    const { add, show } = await withMission('en');
    await add('Agenda.pdf', new Uint8Array(2 * 1024 ** 2));
    await show();
    await screen.findByRole('heading', { name: 'Files' });
    expect(shown()).toEqual(['Agenda.pdf2 MB · added 2 May 2016']);
  });
});
