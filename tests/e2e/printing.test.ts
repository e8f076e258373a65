import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { ElectronApplication, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { ProgrammePrintable } from '../../electron/contract/documents';
import { startInOffice } from '../support/e2e/attache';
import { readPdf } from '../support/e2e/pdf';
import { temporaryFolder } from '../support/temporary';

const nobody = '01910000-0000-7000-8000-00000000ffff';

describe('the window that prints', () => {
  it('prints one document after the other, each alone, and keeps none of them', async () => {
    const { app, page } = await startInOffice();
    const [waste, buses] = [await addMission(page, 'Affald'), await addMission(page, 'Busser')];
    const [first, second, third] = await printAll(page, [
      { missionId: waste },
      { missionId: buses, language: 'en' },
      { missionId: waste, paper: 'run-sheet' },
    ]);
    expect(first).toMatchObject({ language: 'da', title: expect.stringContaining('Affald') });
    expect(first?.text).toContain('Møde om Affald');
    expect(first?.text).toContain('2024 - 15229');
    expect(first?.text).not.toContain('Busser');
    expect(second).toMatchObject({ language: 'en', title: expect.stringContaining('Busser') });
    expect(second?.text).toContain('Møde om Busser');
    expect(second?.text).not.toContain('Affald');
    expect(third?.text).toContain('Møde om Affald');
    expect(third?.text).not.toContain('Busser');

    const [kept, ...others] = await hiddenWindows(app);
    expect(others).toEqual([]);
    expect(kept).toMatchObject({
      text: '',
      title: 'Attaché',
      rights: { sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true },
    });
  });

  it('prints what needs a font that it has not loaded yet, however long it stood there', async () => {
    const { app, page } = await startInOffice();
    const missionId = await addMission(page, 'Affald');
    await page.evaluate(() => window.api.documents.prepare());
    await expect.poll(() => countHidden(app)).toBe(1);
    await setTimeout(3_000);
    const [danish] = await printAll(page, [{ missionId }]);
    await setTimeout(3_000);
    const [arabic] = await printAll(page, [{ missionId, language: 'ar' }]);
    expect(danish?.text).toContain('Møde om Affald');
    expect(arabic).toMatchObject({ language: 'ar', failure: null });
  });

  it('is told by its own page alone that a document is ready', async () => {
    const { page } = await startInOffice();
    const missionId = await addMission(page, 'Affald');
    const [printed] = await Promise.all([
      printAll(page, [{ missionId }]),
      page.evaluate(() => window.api.documents.printReady({ isShown: false })),
    ]);
    expect(printed[0]?.text).toContain('Møde om Affald');
  });

  it('prints what comes after a document that fails, and after its own page ended', async () => {
    const { app, page } = await startInOffice();
    const [waste, buses] = [await addMission(page, 'Affald'), await addMission(page, 'Busser')];
    const [before, failed, after] = await printAll(page, [
      { missionId: waste },
      { missionId: nobody },
      { missionId: buses },
    ]);
    expect(before?.text).toContain('Møde om Affald');
    expect(failed?.failure).toEqual({ kind: 'conflict', reason: 'not-printable' });
    expect(after?.text).toContain('Møde om Busser');
    expect(after?.text).not.toContain('Affald');

    await app.evaluate(({ BrowserWindow }) => {
      for (const window of BrowserWindow.getAllWindows())
        if (!window.isVisible()) process.kill(window.webContents.getOSProcessId(), 'SIGKILL');
    });
    await expect.poll(() => countHidden(app)).toBe(0);
    const [again] = await printAll(page, [{ missionId: waste }]);
    expect(again?.text).toContain('Møde om Affald');
  });

  it('goes when the office is closed, and keeps the app from nothing', async () => {
    const { app, page, main } = await startInOffice();
    const missionId = await addMission(page, 'Affald');
    await printAll(page, [{ missionId }]);
    expect(await countHidden(app)).toBe(1);
    await page.evaluate(() => window.api.workspace.close());
    await expect.poll(() => countHidden(app)).toBe(0);

    await page.evaluate(() => window.api.workspace.open({ kind: 'office' }));
    await printAll(page, [{ missionId }]);
    const ended = once(main, 'exit');
    await app.evaluate(({ BrowserWindow }) => {
      for (const window of BrowserWindow.getAllWindows()) if (window.isVisible()) window.close();
    });
    expect(await ended).toEqual([0, null]);
  });
});

/** A mission of one day with a case number and one meeting, both of a name. @returns the mission's id */
function addMission(page: Page, name: string): Promise<string> {
  return page.evaluate(async (title) => {
    const { api } = window;
    const must = async <T>(pending: Promise<{ ok: true; value: T } | { ok: false }>): Promise<T> => {
      const result = await pending;
      if (!result.ok) throw new Error(JSON.stringify(result));
      return result.value;
    };
    const day = '2026-03-26';
    const number = { asPasted: '2024 - 15229', system: 'f2', numberKind: 'case' } as const;
    const { id } = await must(
      api.missions.create({
        ...{ title, kind: 'fact-finding', zone: 'Asia/Beirut' },
        dates: { kind: 'exact', startsOn: day, endsOn: day },
      }),
    );
    await must(api.caseReferences.add({ recordKind: 'mission', recordId: id, ...number }));
    await must(
      api.programme.create({
        ...{ missionId: id, kind: 'meeting', title: `Møde om ${title}`, status: 'confirmed' },
        time: { kind: 'timed', startsAt: `${day}T09:00`, endsAt: `${day}T10:00` },
      }),
    );
    return id;
  }, name);
}

type Printed = { text: string; language: unknown; title: unknown; failure: unknown };

/** Asks for documents (booklets in Danish, unless said otherwise) all at once, and reads what comes. */
async function printAll(
  page: Page,
  wanted: (Partial<ProgrammePrintable> & Pick<ProgrammePrintable, 'missionId'>)[],
): Promise<Printed[]> {
  const folder = temporaryFolder();
  const results = await page.evaluate(
    (printables) =>
      Promise.all(
        printables.map(async (printable) => {
          const result = await window.api.documents.pdf({ printable, footer: '' });
          return result.ok
            ? { base64: btoa(Array.from(result.value, (byte) => String.fromCharCode(byte)).join('')) }
            : { failure: result.error };
        }),
      ),
    wanted.map((one): ProgrammePrintable => ({ ...booklet, ...one })),
  );
  return Promise.all(
    results.map(async ({ base64, failure }, index) => {
      if (base64 === undefined) return { text: '', language: null, title: null, failure };
      const path = join(folder, `${index}.pdf`);
      writeFileSync(path, base64, 'base64');
      const { texts, language, title } = await readPdf(path);
      return { text: texts.join(' '), language, title, failure: null };
    }),
  );
}

const booklet: Omit<ProgrammePrintable, 'missionId'> = {
  ...{ document: 'programme', paper: 'booklet', versionId: null, language: 'da' },
  ...{ day: null, participationId: null, againstId: null },
};

const countHidden = (app: ElectronApplication) =>
  app.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows().filter((window) => !window.isVisible()).length,
  );

/** The windows that nobody sees, with what stands in them and what they are allowed. */
const hiddenWindows = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) =>
    Promise.all(
      BrowserWindow.getAllWindows()
        .filter((window) => !window.isVisible())
        .map(async ({ webContents }) => {
          // What the window was really given, which Electron's types leave out.
          const given = webContents as unknown as { getLastWebPreferences: () => Record<string, unknown> };
          const { sandbox, contextIsolation, nodeIntegration, webSecurity } = given.getLastWebPreferences();
          return {
            rights: { sandbox, contextIsolation, nodeIntegration, webSecurity },
            text: await webContents.executeJavaScript('document.body.innerText.trim()'),
            title: await webContents.executeJavaScript('document.title'),
          };
        }),
    ),
  );
