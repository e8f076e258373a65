import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { answerSaveDialog } from '../../build/demo/drive';
import {
  close,
  killDatabase,
  newProfile,
  start,
  startInExample,
  startInOffice,
} from '../support/e2e/attache';
import { createMission, goToPlace } from '../support/e2e/steps';

/** Real files to choose and drop, gone with the test. */
function filesToAdd() {
  const folder = mkdtempSync(join(tmpdir(), 'attache-files-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = (name: string, content = name, size?: number) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    if (size !== undefined) truncateSync(path, size);
    return path;
  };
  const subfolder = (name: string) => {
    mkdirSync(join(folder, name));
    return join(folder, name);
  };
  return { folder, file, subfolder };
}

/** Answers in the place of the system's programs, and keeps what they were asked to open. */
async function listenForOpening(app: ElectronApplication, answer = ''): Promise<() => Promise<string[]>> {
  await app.evaluate(({ app: own, shell }, said) => {
    const paths: string[] = [];
    Object.assign(own, { openedPaths: paths });
    shell.openPath = async (path) => {
      paths.push(path);
      return said;
    };
  }, answer);
  return () => app.evaluate(({ app: own }) => (own as unknown as { openedPaths: string[] }).openedPaths);
}

/** Lets go of files from the system's file manager over the section. */
async function dropFiles(page: Page, paths: string[]): Promise<void> {
  const place = page.getByText('Slip filer her, eller', { exact: true });
  await place.scrollIntoViewIfNeeded();
  const box = await place.boundingBox();
  if (!box) throw new Error('there is nowhere to let go');
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: paths, dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: box.x + 5, y: box.y + 5, data });
}

const sectionOf = (page: Page) => page.getByRole('region', { name: 'Filer', exact: true });

async function chooseFiles(page: Page, paths: string | string[]): Promise<void> {
  const asked = page.waitForEvent('filechooser');
  await sectionOf(page).getByRole('button', { name: 'Vælg filer …' }).click();
  await (await asked).setFiles(paths);
}

const storedIn = (folder: string) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name, parentPath }) => join(parentPath, name))
    : [];

async function onMission(profile = newProfile()) {
  const attache = await startInOffice(profile);
  await createMission(attache.page, { kind: 'Studietur', title: 'Studietur til Malmø' });
  await sectionOf(attache.page).waitFor();
  return { ...attache, profile, stored: join(profile, 'offices/office-files') };
}

describe('files of a record', () => {
  it('are dropped and chosen, opened only when asked for, and there after a restart', async () => {
    const { file } = filesToAdd();
    const { app, page, profile, stored, ...attache } = await onMission();
    const opened = await listenForOpening(app);
    await dropFiles(page, [file('Dagsorden.pdf', 'Punkt 1'), file('Kort over Malmø.png')]);
    await page.getByRole('link', { name: 'Åbn Kort over Malmø.png' }).waitFor();
    await chooseFiles(page, file('Budget.xlsx'));
    const link = page.getByRole('link', { name: 'Åbn Dagsorden.pdf' });
    await page.getByRole('link', { name: 'Åbn Budget.xlsx' }).waitFor();
    expect(storedIn(stored)).toHaveLength(3);
    expect(await opened()).toEqual([]);

    await link.focus();
    await page.keyboard.press('Enter');
    await expect.poll(opened).toHaveLength(1);
    const [copy = ''] = await opened();
    expect(copy).toMatch(new RegExp(`^${join(profile, 'opened')}.*/Dagsorden\\.pdf$`));
    expect(readFileSync(copy, 'utf8')).toBe('Punkt 1');
    expect(statSync(copy).mode & 0o777).toBe(0o400);
    expect(statSync(join(profile, 'opened')).mode & 0o777).toBe(0o700);

    await close({ app, page, ...attache });
    expect(existsSync(join(profile, 'opened'))).toBe(false);
    // As a start after a crash finds it.
    mkdirSync(join(profile, 'opened/file-left'), { recursive: true });
    const again = await start(profile);
    const openedAgain = await listenForOpening(again.app);
    await goToPlace(again.page, 'Rejser og besøg');
    await again.page.getByText('Studietur til Malmø').click();
    await again.page.getByRole('link', { name: 'Åbn Dagsorden.pdf' }).click();
    await expect.poll(openedAgain).toHaveLength(1);
    expect(existsSync(join(profile, 'opened/file-left'))).toBe(false);
    expect(storedIn(stored)).toHaveLength(3);
  });

  it('that may run something are never opened, and saved as a copy', async () => {
    const { folder, file } = filesToAdd();
    const { app, page } = await onMission();
    const opened = await listenForOpening(app);
    await chooseFiles(page, [file('Installer.exe', 'MZ'), file('Side.html'), file('Ark.xlsm')]);
    await expect.poll(() => page.getByText(/^Åbnes ikke herfra/).count()).toBe(3);
    expect(await page.getByRole('link', { name: /^Åbn / }).count()).toBe(0);
    const refused = await page.evaluate(async () => {
      const missions = await window.api.missions.list({});
      const recordId = missions.ok ? (missions.value[0]?.id ?? '') : '';
      const files = await window.api.attachments.list({ recordKind: 'mission', recordId });
      return Promise.all(
        (files.ok ? files.value : []).map(({ id }) => window.api.attachedFiles.open({ id })),
      );
    });
    const not = { ok: false, error: { kind: 'conflict', reason: 'file-not-openable' } };
    expect(refused).toEqual([not, not, not]);
    expect(await opened()).toEqual([]);

    const target = join(folder, 'gemt.exe');
    await answerSaveDialog(app, target);
    await page.getByRole('listitem').filter({ hasText: 'Installer.exe' }).getByText('Gem en kopi …').click();
    await page.getByText('”gemt.exe” er gemt').waitFor();
    expect(readFileSync(target, 'utf8')).toBe('MZ');
  });

  it('say what wasn’t taken: too large, empty, a folder', async () => {
    const { file, subfolder } = filesToAdd();
    const { page, stored } = await onMission();
    const megabyte = 1024 ** 2;
    await dropFiles(page, [
      ...[file('Film.mov', '', 51 * megabyte), file('Tom.pdf', ''), subfolder('Bilag')],
      file('Stor.mov', '', 50 * megabyte),
    ]);
    await page.getByText('3 filer blev ikke tilføjet').waitFor();
    await page.getByText(/^Film\.mov fylder 51\sMB\. En fil må højst fylde 50 MB\.$/).waitFor();
    await page.getByText('Tom.pdf: Filen er tom, så der er intet at gemme.').waitFor();
    await page.getByText('Bilag er en mappe. Vælg filerne i den i stedet.').waitFor();
    await page.getByRole('link', { name: 'Åbn Stor.mov' }).waitFor();
    expect(storedIn(stored).map((path) => statSync(path).size)).toEqual([50 * megabyte]);
  });

  it('whose bytes are missing or altered aren’t opened, and say so', async () => {
    const { file } = filesToAdd();
    const { app, page, stored } = await onMission();
    const opened = await listenForOpening(app);
    await chooseFiles(page, file('Aftale.pdf', 'tre år'));
    const link = page.getByRole('link', { name: 'Åbn Aftale.pdf' });
    await link.waitFor();
    const [path = ''] = storedIn(stored);
    writeFileSync(path, 'ti år');
    await link.click();
    await page
      .getByText('Filens indhold er ikke det, der blev tilføjet. Intet er åbnet eller gemt.')
      .waitFor();
    rmSync(path);
    await link.click();
    await page.getByText(/^Filens indhold findes ikke længere ved siden af kontorets fil\./).waitFor();
    expect(await opened()).toEqual([]);
    await chooseFiles(page, file('Aftale.pdf', 'tre år'));
    await expect.poll(() => page.getByRole('link', { name: 'Åbn Aftale.pdf' }).count()).toBe(2);
    await link.first().click();
    await expect.poll(opened).toHaveLength(1);
  });

  it('say when no program takes them, and open again after the database process died', async () => {
    const { file } = filesToAdd();
    const { app, page } = await onMission();
    await listenForOpening(app, 'Failed to open path');
    await chooseFiles(page, file('Notat.odt'));
    const link = page.getByRole('link', { name: 'Åbn Notat.odt' });
    await link.click();
    await page.getByText('Computeren har intet program til den slags fil. Gem en kopi i stedet.').waitFor();
    const opened = await listenForOpening(app);
    await killDatabase(app);
    await chooseFiles(page, file('Referat.odt'));
    await page.getByRole('link', { name: 'Åbn Referat.odt' }).click();
    await expect.poll(opened).toHaveLength(1);
  });

  it('go with the example when that is removed; the office’s stay', async () => {
    const { file } = filesToAdd();
    const { page, profile, stored, ...attache } = await onMission();
    await chooseFiles(page, file('Vores.pdf'));
    await page.getByRole('link', { name: 'Åbn Vores.pdf' }).waitFor();
    await close({ page, ...attache });
    rmSync(join(profile, 'workspace.json'));

    const { page: example } = await startInExample(profile);
    await createMission(example, { kind: 'Studietur', title: 'Kun i eksemplet' });
    await chooseFiles(example, file('Eksemplets.pdf'));
    await example.getByRole('link', { name: 'Åbn Eksemplets.pdf' }).waitFor();
    const [ofExample = ''] = storedIn(join(profile, 'offices/example-files'));
    expect(readFileSync(ofExample, 'utf8')).toBe('Eksemplets.pdf');
    await goToPlace(example, 'Indstillinger');
    await example.getByRole('button', { name: 'Fjern eksemplet' }).click();
    const question = example.getByRole('alertdialog', { name: 'Fjern eksemplet?' });
    await question.getByRole('button', { name: 'Fjern eksemplet' }).click();
    await example.getByRole('button', { name: /^Åbn kontoret/ }).waitFor();
    expect(existsSync(join(profile, 'offices/example-files'))).toBe(false);
    expect(storedIn(stored).map((path) => dirname(dirname(path)))).toEqual([stored]);
  });
});
