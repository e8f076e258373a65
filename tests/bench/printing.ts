import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type * as Electron from 'electron';
import type { Page } from 'playwright-core';
import { answerSaveDialog } from '../../build/demo/drive';
import { addDays } from '../../db/domain/dates';
import { textsIn } from '../../renderer/i18n';
import { hrefOf } from '../../renderer/shared/route';
import { convertWord } from '../support/e2e/office';
import type { OpenApp } from './apps';
import { type Figure, median, rounded } from './figures';

const rounds = 12;
/** How often the window that prints is closed first. */
const coldRounds = 4;
/** A five-day visit: what its programme holds on each day. */
const itemsADay = 9;

/**
 * A five-day programme's booklet as PDF (records read, view drawn in the window that is kept for it, printed) against an
 * empty page printed in a window opened for it, their samples taking turns in one app; the same when the booklet's window
 * must be opened too, as for somebody who comes back after a while; and against LibreOffice, which converts the Word file
 * of the same booklet; it starts anew each time, with a profile that it must make first.
 */
export async function measurePrinting({ electron, page }: OpenApp, folder: string): Promise<Figure[]> {
  const missionId = await page.evaluate(fillMission, {
    days: Array.from({ length: 5 }, (_, day) => addDays('2016-05-16', day)),
    itemsADay,
  });
  const cold: number[] = [];
  for (let round = 0; round < coldRounds; round++) {
    await electron.evaluate(closePrintWindow);
    cold.push(await page.evaluate(printBooklet, missionId));
  }
  const booklet: number[] = [];
  const empty: number[] = [];
  for (let round = -2; round < rounds; round++) {
    const none = await electron.evaluate(printNothing);
    const own = await page.evaluate(printBooklet, missionId);
    if (round < 0) continue;
    empty.push(none);
    booklet.push(own);
  }
  const [least, printed, opened] = [median(empty), median(booklet), median(cold)];
  const word = await saveWord({ electron, page }, missionId, folder);
  const conversions: number[] = [];
  for (let round = 0; round < rounds / 4; round++) {
    const from = performance.now();
    await convertWord([word], 'pdf', join(folder, 'printing', String(round)));
    conversions.push(performance.now() - from);
  }
  const converted = median(conversions);
  return [
    {
      name: 'a five-day programme as PDF',
      ...{ measured: printed / least, unit: '×', budget: 3 },
      from: `${rounded(printed)} ms against ${rounded(least)} ms for an empty page, medians of ${rounds}`,
    },
    {
      name: 'the same with no window kept for it',
      ...{ measured: opened / least, unit: '×', budget: null },
      from: `${rounded(opened)} ms, median of ${coldRounds}, the app's first ${rounded(cold[0] ?? 0)} ms`,
    },
    {
      name: 'the same against LibreOffice converting its Word file',
      ...{ measured: printed / converted, unit: '×', budget: null },
      from: `${rounded(printed)} ms against ${rounded(converted)} ms`,
    },
  ];
}

async function fillMission({ days, itemsADay }: { days: string[]; itemsADay: number }): Promise<string> {
  const { api } = window;
  const must = async <T>(pending: Promise<{ ok: true; value: T } | { ok: false; error: unknown }>) => {
    const result = await pending;
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    return result.value;
  };
  const { id } = await must(
    api.missions.create({
      title: 'Fem dage',
      kind: 'fact-finding',
      zone: 'Asia/Beirut',
      dates: { kind: 'exact', startsOn: days[0] ?? '', endsOn: days.at(-1) ?? '' },
    }),
  );
  const clock = (day: string, minute: number) =>
    `${day}T${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  const items = days.flatMap((day) =>
    Array.from({ length: itemsADay }, (_, index) => ({
      kind: 'meeting' as const,
      title: `Møde ${index + 1} om byens affald og kollektive trafik`,
      time: {
        kind: 'timed' as const,
        startsAt: clock(day, 480 + index * 75),
        endsAt: clock(day, 540 + index * 75),
      },
      place: 'Rådhuset, sal 3',
      publicNote:
        'Værterne fortæller om sortering, indsamling og genbrug, og delegationen stiller spørgsmål.',
    })),
  );
  await must(api.programme.add({ missionId: id, from: 'copy', items }));
  return id;
}

async function printBooklet(missionId: string): Promise<number> {
  const from = performance.now();
  const printed = await window.api.documents.pdf({
    printable: {
      document: 'programme',
      paper: 'booklet',
      missionId,
      versionId: null,
      language: 'da',
      day: null,
      participationId: null,
      againstId: null,
    },
    footer: '',
  });
  if (!printed.ok) throw new Error(JSON.stringify(printed.error));
  return performance.now() - from;
}

/** Closes the hidden window, if it is there, as a while without printing does. */
function closePrintWindow({ BrowserWindow }: typeof Electron): void {
  for (const window of BrowserWindow.getAllWindows()) if (!window.isVisible()) window.destroy();
}

/** An empty page, in a window that is opened for it and closed again, with the same wishes. */
async function printNothing({ BrowserWindow }: typeof Electron): Promise<number> {
  const from = performance.now();
  const window = new BrowserWindow({ show: false, width: 820, height: 1160 });
  await window.loadURL('data:text/html,');
  await window.webContents.printToPDF({ pageSize: 'A4', generateTaggedPDF: true });
  window.destroy();
  return performance.now() - from;
}

/** Saves the booklet as Word, by the page's own button. @returns the file's path */
async function saveWord({ electron, page }: OpenApp, missionId: string, folder: string): Promise<string> {
  const own = join(folder, 'printing');
  rmSync(own, { recursive: true, force: true });
  mkdirSync(own, { recursive: true });
  const path = join(own, 'booklet.docx');
  await answerSaveDialog(electron, path);
  await goTo(page, hrefOf({ screen: 'mission', id: missionId, tab: 'documents', focus: null }));
  const t = textsIn('da');
  await page.getByRole('button', { name: t('documents.tab.docx') }).click();
  await page.getByText(t('documents.tab.saved', { name: 'booklet.docx' })).waitFor();
  return path;
}

const goTo = (page: Page, hash: string) => page.evaluate((to) => window.location.assign(to), hash);
