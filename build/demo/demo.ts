import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beirut } from '../../db/sample/beirut';
import type { Preferences } from '../../electron/contract/preferences';
import { startTexts, textsIn } from '../../renderer/i18n';
import { inProject } from '../setup/paths.mjs';
import { say, step } from '../setup/report.mjs';
import { answerSaveDialog, freshProfile, launch, type Running } from './drive';
import { atRest, everyScreen, type Shot, show } from './screens';

type Dress = Pick<Preferences, 'language' | 'theme'>;

/** The example's fact-finding mission is being prepared, and the steering group meets in a fortnight. */
const now = '2016-04-25T07:00:00.000Z';
const folder = inProject('out/demo');
/** The mission whose programme is printed and shown: the one with a day in it. */
const shownMission = beirut.missions.find(({ kind }) => kind === 'high-level');
/** The screens that are shown in every dress; the first shows all of them. */
const shownAgain = ['overview', 'missions', 'mission-programme', 'mission-documents', 'partner', 'follow-up'];
const again = (shots: Shot[]) => shots.filter(({ name }) => shownAgain.includes(name));

startTexts('da');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
await inDress({ language: 'da', theme: 'light' }, async (running, shots) => {
  await takePictures(running.page, shots, 'da-light');
  await saveProgramme(running);
});
await inDress({ language: 'da', theme: 'dark' }, ({ page }, shots) =>
  takePictures(page, again(shots), 'da-dark'),
);
await inDress({ language: 'en', theme: 'light' }, ({ page }, shots) =>
  takePictures(page, again(shots), 'en-light'),
);
list();

/** Opens the example in a profile of its own, as a person with these preferences sees it. */
async function inDress(
  dress: Dress,
  work: (running: Running, shots: Shot[]) => Promise<void>,
): Promise<void> {
  const profile = freshProfile(dress);
  const t = textsIn(dress.language);
  try {
    await step(`The example in ${dress.language}, ${dress.theme}`, async () => {
      const running = await launch(profile, now);
      const { app, page } = running;
      await takePicture(page, `${dress.language}-${dress.theme}-welcome`);
      await page.getByRole('button', { name: t('app.welcome.example') }).click();
      await page.getByRole('navigation', { name: t('app.navigation') }).waitFor();
      await work(running, await everyScreen(page, shownMission?.title[dress.language] ?? ''));
      await app.close();
    });
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

async function takePictures(page: Page, shots: Shot[], dress: string): Promise<void> {
  for (const { name, route } of shots) {
    await show(page, route);
    await takePicture(page, `${dress}-${name}`);
  }
}

async function takePicture(page: Page, name: string): Promise<void> {
  await atRest(page);
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

/** Saves the programme of the mission as a person does: on its page of documents, by its buttons. */
async function saveProgramme({ app, page }: Running): Promise<void> {
  const t = textsIn('da');
  const { route } =
    (await everyScreen(page, shownMission?.title.da ?? '')).find(
      ({ name }) => name === 'mission-documents',
    ) ?? {};
  if (!route) throw new Error('there is no page of documents');
  await show(page, route);
  for (const kind of ['pdf', 'ics'] as const) {
    const name = `programme.${kind}`;
    await answerSaveDialog(app, join(folder, name));
    await page.getByRole('button', { name: t(`documents.tab.${kind}`) }).click();
    await page.getByText(t('documents.tab.saved', { name })).waitFor();
  }
}

function list(): void {
  const files = readdirSync(folder).sort();
  const size = (name: string) => `${Math.ceil(statSync(join(folder, name)).size / 1024)} kB`;
  say(`${files.length} files in ${folder}:`);
  for (const name of files) say(`  ${size(name).padStart(8)}  ${name}`);
}
