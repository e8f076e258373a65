import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cooperationRoute, hrefOf, type Route } from '../../renderer/shared/route';
import { answerSaveDialog, type Running } from './drive';

/** A picture of the records: the name of its files, and where it is looked at. */
export type RecordPicture = { name: string; route: Route };

const inReports = (focus: string): Route => ({ screen: 'reports', section: 'pictures', focus });

/** Every picture that the open office can be looked at in; the timeline is that of one of its cooperations. */
export const recordPictures = (cooperationId: string): RecordPicture[] => [
  { name: 'map', route: inReports('map') },
  { name: 'topics-over-years', route: inReports('years') },
  { name: 'need-to-result', route: inReports('flow') },
  { name: 'follow-ups', route: inReports('funnel') },
  { name: 'timeline', route: cooperationRoute(cooperationId, 'timeline') },
];

/**
 * Goes to a picture and saves it in both forms, as a person would with its two buttons.
 * @returns the paths of the files, both of which are there
 */
export async function saveRecordPicture(
  { app, page }: Pick<Running, 'app' | 'page'>,
  { name, route }: RecordPicture,
  folder: string,
): Promise<string[]> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, hrefOf(route));
  const paths: string[] = [];
  for (const kind of ['svg', 'png'] as const) {
    const path = join(folder, `${name}.${kind}`);
    await answerSaveDialog(app, path);
    await page
      .getByRole('main')
      .getByRole('button', { name: new RegExp(kind, 'i') })
      .click();
    // The app says that it is done; until then the file may be half written.
    await page.getByText(`${name}.${kind}`).first().waitFor();
    if (!existsSync(path)) throw new Error(`the picture wasn't saved: ${path}`);
    paths.push(path);
  }
  return paths;
}
