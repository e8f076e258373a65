import { join } from 'node:path';
import { textsIn } from '../../renderer/i18n';
import { dismissToast } from './documents';
import { answerSaveDialog, type Running } from './drive';
import { atRest, show } from './screens';

/** The years in which the example's journeys lie, as a person types their days. */
const [from, to] = ['01-01-2016', '31-12-2017'] as const;

/**
 * Saves the openness list of the example's years as Excel and its journeys as CSV, as a person does: with own dates, from
 * the list's menu, in Danish. Leaves the window on the list.
 */
export async function saveOpenness({ app, page }: Running, folder: string): Promise<void> {
  const t = textsIn('da');
  await show(page, { screen: 'reports', section: 'openness', focus: null });
  await page.getByRole('radio', { name: t('openness.periods.own') }).click();
  for (const [label, day] of [
    [t('openness.from'), from],
    [t('openness.to'), to],
  ] as const) {
    const field = page.getByRole('main').getByRole('textbox', { name: label });
    await field.fill(day);
    await field.press('Tab');
  }
  await page.getByRole('table', { name: t('openness.journeys') }).waitFor();
  await atRest(page);
  for (const [entry, name] of [
    [t('openness.saves.xlsx'), 'openness.xlsx'],
    [t('openness.saves.journeysCsv'), 'openness-journeys.csv'],
  ] as const) {
    await answerSaveDialog(app, join(folder, name));
    await page.getByRole('button', { name: t('openness.save') }).click();
    await page.getByRole('menuitem', { name: entry }).click();
    await dismissToast(page, t('documents.tab.saved', { name }));
  }
}
