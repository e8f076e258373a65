import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { textsIn } from '../../renderer/i18n';
import type { Route } from '../../renderer/shared/route';
import { dismissToast } from './documents';
import { answerSaveDialog, type Running } from './drive';
import { atRest, show } from './screens';

const register: Route = { screen: 'reports', section: 'journal', focus: null };

/**
 * Saves the journalising package of the example's cooperation as a person does: from the register, in Danish; then notes
 * that its documents are journalised. The answer that was made gets the openness list as an attachment. Pictures the register before and after.
 */
export async function saveJournal(running: Running, folder: string): Promise<void> {
  const { app, page } = running;
  const t = textsIn('da');
  const picture = async (name: string) => {
    await atRest(page);
    await page.screenshot({ path: join(folder, `da-light-${name}.png`) });
  };
  const title = await fileAnswer(page, [...readFileSync(join(folder, 'openness.xlsx'))]);
  await show(page, register);
  await page.getByRole('radio', { name: t('journal.views.all') }).click();
  await picture('journal');

  const name = 'journal-package.zip';
  await answerSaveDialog(app, join(folder, name));
  await page
    .getByRole('main')
    .getByRole('button', { name: t('journal.package.command') })
    .click();
  const dialog = page.getByRole('dialog', { name: t('journal.package.title') });
  await dialog.getByRole('combobox', { name: t('journal.package.cooperation') }).fill(title);
  await page.getByRole('option', { name: title }).click();
  await picture('journal-package');
  await dialog.getByRole('button', { name: t('journal.package.save') }).click();
  await dialog.getByRole('button', { name: t('journal.package.mark') }).click();
  await dismissToast(page, t('documents.tab.saved', { name }));
  await dismissToast(page, t('journal.package.marked'));
  await picture('journal-filed');
}

/** Files the answer with an attachment. @returns the cooperation's title */
function fileAnswer(page: Page, bytes: number[]): Promise<string> {
  return page.evaluate(
    async ({ content }) => {
      const { api } = window;
      const must = async <T>(pending: Promise<{ ok: true; value: T } | { ok: false }>): Promise<T> => {
        const result = await pending;
        if (!result.ok) throw new Error(JSON.stringify(result));
        return result.value;
      };
      const answer = (await must(api.memos.list({}))).find(({ kind }) => kind === 'answer');
      if (!answer) throw new Error('no answer was made');
      const owner = { recordKind: 'memo', recordId: answer.id } as const;
      const { id } = await must(
        api.attachments.add({
          ...{ ...owner, batchId: crypto.randomUUID(), name: 'Åbenhedsliste 2016–2017.xlsx' },
          bytes: new Uint8Array(content),
        }),
      );
      await must(api.attachments.file({ id, patch: { datedOn: answer.datedOn } }));
      return answer.aboutTitle ?? '';
    },
    { content: bytes },
  );
}
