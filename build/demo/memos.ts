import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { MemoKind } from '../../db/domain/memo';
import { textsIn } from '../../renderer/i18n';
import { memoRoute } from '../../renderer/shared/route';
import { dismissToast, saveAs } from './documents';
import type { Running } from './drive';
import { atRest, show } from './screens';

/** The day on which the example's answer was written. */
export const answerDay = '2024-08-13';

/** The documents that are saved, and their files' names. */
const files = {
  answer: 'answer',
  briefing: 'briefing',
  recommendation: 'recommendation',
  status: 'status',
  'mission-report': 'mission-report',
} as const satisfies Record<MemoKind, string>;

/**
 * Makes each kind of document of the example, by what the dialogs ask for, and saves it as PDF and as Word by the buttons of
 * its page, which is pictured.
 */
export async function saveMemos(running: Running, folder: string, missionTitle: string): Promise<void> {
  const { page } = running;
  const t = textsIn('da');
  const ids = await makeMemos(page, missionTitle);
  for (const [kind, name] of Object.entries(files)) {
    await show(page, memoRoute(ids[kind] ?? ''));
    await page.getByLabel(t('memos.sheet'), { exact: true }).waitFor();
    if (kind === 'answer') await finish(page);
    await saveAs(running, t('documents.tab.pdf'), folder, `${name}.pdf`);
    await saveAs(running, t('documents.tab.docx'), folder, `${name}.docx`);
    await atRest(page);
    await page.screenshot({ path: join(folder, `da-light-${name}.png`) });
  }
}

/** The answer goes out as it stands; the others stay drafts. */
async function finish(page: Page): Promise<void> {
  const t = textsIn('da');
  await page.getByRole('button', { name: t('memos.finish.action') }).click();
  await page.getByRole('button', { name: t('memos.finish.reopen') }).waitFor();
  await dismissToast(page, t('memos.finish.done'));
}

/** @returns their ids by kind */
function makeMemos(page: Page, missionTitle: string): Promise<Record<string, string>> {
  return page.evaluate(
    async ({ title, day }) => {
      const { api } = window;
      const must = async <T>(pending: Promise<{ ok: true; value: T } | { ok: false }>): Promise<T> => {
        const result = await pending;
        if (!result.ok) throw new Error(JSON.stringify(result));
        return result.value;
      };
      const [cooperation] = await must(api.cooperations.list({}));
      const missions = await must(api.missions.list({}));
      const mission = missions.find((one) => one.title === title);
      if (!cooperation || !mission) throw new Error('the example has no cooperation or no such mission');
      const of = { language: 'da', datedOn: day } as const;
      const ofCooperation = { ...of, cooperationId: cooperation.id };
      const answer = await must(
        api.memos.create({
          ...{ ...ofCooperation, kind: 'answer', title: 'Svar om bysamarbejdet med Beirut' },
          question:
            'Hvad kom der ud af bysamarbejdet med Beirut, hvilke resultater gav det i forebyggelsen af voldelig ekstremisme, og hvad kostede det?',
          ...{ askedOn: '2024-08-07', sentOn: '2024-08-19', asker: 'Et medlem af Borgerrepræsentationen' },
          addressees: 'Overborgmesteren og beskæftigelses- og integrationsborgmesteren',
          ...{ direction: 'out', party: 'Et medlem af Borgerrepræsentationen' },
        }),
      );
      for (const [system, numberKind, asPasted] of [
        ['f2', 'case', '2024 - 15229'],
        ['f2', 'document', '5986471'],
        ['edoc', 'case', '2024-0282315'],
      ] as const)
        await must(
          api.caseReferences.add({
            ...{ recordKind: 'memo', recordId: answer.id, system, numberKind, asPasted, note: '' },
          }),
        );
      const others = [
        { kind: 'briefing', title: 'Orientering om bysamarbejdet med Beirut' },
        { kind: 'recommendation', title: 'Indstilling om bysamarbejdet med Beirut' },
        { kind: 'status', title: 'Status: bysamarbejdet med Beirut' },
      ] as const;
      const ids: Record<string, string> = { answer: answer.id };
      for (const other of others)
        ids[other.kind] = (await must(api.memos.create({ ...ofCooperation, ...other }))).id;
      const report = { kind: 'mission-report', title: `Rapport: ${title}`, missionId: mission.id } as const;
      ids['mission-report'] = (await must(api.memos.create({ ...of, ...report }))).id;
      return ids;
    },
    { title: missionTitle, day: answerDay },
  );
}
