import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { ProgrammePaper } from '../../db/domain/programme-paper';
import { textsIn } from '../../renderer/i18n';
import { answerSaveDialog, type Running } from './drive';
import { atRest, show } from './screens';

/** What the demo's two versions are called: the second is made for the demo, and says so. */
const [asExampleHasIt, madeForDemo] = ['Som eksemplet har det', 'En dag senere, for demonstrationens skyld'];

/** The mission whose programme is saved, and the item of it that has a day. */
export type Programme = { missionId: string; itemId: string };

/**
 * Saves a programme's documents as a person does: on its page of documents, by its buttons, in Danish. The programme is
 * released as it is; then the item that has a day is moved to the next one, which nobody did in the example, and the
 * programme is released again, so that there is something to compare and a second calendar. Leaves the window on what
 * changed between the two.
 */
export async function saveDocuments(running: Running, folder: string, programme: Programme): Promise<void> {
  const { page } = running;
  const t = textsIn('da');
  const choosePaper = async (paper: ProgrammePaper) => {
    await page.getByRole('button', { name: new RegExp(`${t('documents.tab.document')}$`) }).click();
    await page.getByRole('option', { name: t(`documents.paper.${paper}`) }).click();
    await atRest(page);
  };
  const save = (button: string, name: string) => saveAs(running, button, folder, name);

  await show(page, { screen: 'mission', id: programme.missionId, tab: 'documents', focus: null });
  await release(page, asExampleHasIt);
  await save(t('documents.tab.pdf'), 'booklet.pdf');
  await save(t('documents.tab.docx'), 'booklet.docx');
  await save(t('documents.tab.ics'), 'version-1.ics');
  await choosePaper('personal');
  await save(t('documents.tab.pdf'), 'personal-programme.pdf');
  await choosePaper('run-sheet');
  await save(t('documents.tab.pdf'), 'run-sheet.pdf');
  await choosePaper('day-cards');
  await save(t('documents.tab.pdf'), 'day-card.pdf');

  await moveToNextDay(page, programme);
  await release(page, madeForDemo);
  await save(t('documents.tab.ics'), 'version-2.ics');
  await choosePaper('changes');
  await save(t('documents.tab.pdf'), 'changes.pdf');
}

/** Releases the programme through its dialog, and waits until its documents are those of the version. */
async function release(page: Page, name: string): Promise<void> {
  const t = textsIn('da');
  await page.getByRole('button', { name: t('versions.release.short') }).click();
  const dialog = page.getByRole('dialog', { name: t('versions.release.title') });
  await dialog.getByRole('textbox', { name: t('versions.release.name') }).fill(name);
  await dialog.getByRole('button', { name: t('versions.release.button') }).click();
  await dialog.waitFor({ state: 'hidden' });
  await dismissToast(page, t('versions.release.done', { name }));
  await atRest(page);
}

/** Presses a button that saves a file, answers the dialog, and waits until the file is there. */
export async function saveAs(
  { app, page }: Running,
  button: string,
  folder: string,
  name: string,
): Promise<void> {
  const t = textsIn('da');
  await answerSaveDialog(app, join(folder, name));
  await page.getByRole('main').getByRole('button', { name: button, exact: true }).click();
  await dismissToast(page, t('documents.tab.saved', { name }));
}

/** Waits for a message, and takes it out of the picture. */
export async function dismissToast(page: Page, text: string): Promise<void> {
  const toast = page.getByRole('alertdialog').filter({ hasText: text });
  await toast.getByRole('button', { name: textsIn('da')('common.close') }).click();
  await toast.waitFor({ state: 'hidden' });
}

async function moveToNextDay(page: Page, { itemId }: Programme): Promise<void> {
  await page.evaluate(async (id) => {
    const { programme } = window.api;
    const item = await programme.get({ id });
    if (!item.ok || item.value.time.kind !== 'day') throw new Error('the item has no day');
    const next = new Date(Date.parse(item.value.time.day) + 86_400_000).toISOString().slice(0, 10);
    await programme.move({ moves: [{ id, time: { kind: 'day', day: next } }] });
  }, itemId);
}
