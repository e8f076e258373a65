import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beirut } from '../../db/sample/beirut';
import type { Preferences } from '../../electron/contract/preferences';
import { startTexts, textsIn } from '../../renderer/i18n';
import { inProject } from '../setup/paths.mjs';
import { say, step } from '../setup/report.mjs';
import { delegationShots, saveDelegation } from './delegation';
import { type Programme, saveDocuments } from './documents';
import { freshProfile, launch, type Running } from './drive';
import { makeHostedDelegation } from './hosted';
import { saveJournal } from './journal';
import { answerDay, saveMemos } from './memos';
import { saveOpenness } from './openness';
import { recordPictures, saveRecordPicture } from './pictures';
import { resultIds, resultShots, saveCatalogue, saveRadar } from './results';
import { atRest, everyScreen, recordsToShow, type Shot, show } from './screens';

/** How the app is shown: to whom, and on which day. */
type Dress = Pick<Preferences, 'language' | 'theme'> & { day: string };

/** A week before the visit that is made for the demonstration. */
const beforeVisit = '2017-03-07';
/** The example's last visit is over; and a spring in which two of its missions were still ahead. */
const [afterwards, before] = ['2017-02-01', '2016-04-25'] as const;
const folder = inProject('out/demo');
/** The mission whose programme is printed and shown: the one with a day in it. */
const shownMission = beirut.missions.find(({ kind }) => kind === 'high-level');
/** The place that two of its items are at. */
const shownPlace = beirut.organisations.resourceCentre;
/** The screens that are shown in every dress; the first shows all of them. */
const shownAgain = [
  'overview',
  'missions',
  'mission-programme',
  'mission-programme-item',
  'mission-documents',
  'places',
  'place',
  'partner',
  'follow-up',
];
const again = (shots: Shot[]) => shots.filter(({ name }) => shownAgain.includes(name));

startTexts('da');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
await inDress({ language: 'da', theme: 'light', day: afterwards }, async (running, shots, programme) => {
  await takePictures(running.page, shots, 'da-light');
  const ids = await resultIds(running.page);
  await takePictures(running.page, resultShots(ids), 'da-light');
  await saveCatalogue(running, folder, ids.partner);
  await saveRadar(running, folder);
  await saveDocuments(running, folder, programme);
  await takePicture(running.page, 'da-light-mission-documents-changes');
  const first = running.page.getByRole('button', { name: textsIn('da')('versions.compare', { number: 1 }) });
  await first.scrollIntoViewIfNeeded();
  await takePicture(running.page, 'da-light-mission-documents-versions');
  for (const picture of recordPictures(ids.cooperation)) await saveRecordPicture(running, picture, folder);
});
await inDress({ language: 'da', theme: 'dark', day: before }, ({ page }, shots) =>
  takePictures(page, again(shots), 'da-dark'),
);
await inDress({ language: 'en', theme: 'light', day: afterwards }, ({ page }, shots) =>
  takePictures(page, again(shots), 'en-light'),
);
await inDress({ language: 'da', theme: 'light', day: answerDay }, async (running) => {
  await saveMemos(running, folder, shownMission?.title.da ?? '');
  await saveOpenness(running, folder);
  await takePicture(running.page, 'da-light-openness');
  await saveJournal(running, folder);
});
await step('A delegation of twenty-four, made for the demonstration', async () => {
  const profile = freshProfile({ language: 'da', theme: 'light' });
  try {
    const running = await launch(profile, `${beforeVisit}T07:00:00.000Z`);
    const { app, page } = running;
    await page.getByRole('button', { name: textsIn('da')('app.welcome.office') }).click();
    await page.getByRole('navigation', { name: textsIn('da')('app.navigation') }).waitFor();
    const missionId = await makeHostedDelegation(page);
    await takePictures(page, delegationShots(missionId), 'da-light');
    await saveDelegation(running, folder, missionId);
    await app.close();
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});
list();

/** Opens the example in a profile of its own, as a person with these preferences sees it. */
async function inDress(
  { day, language, theme }: Dress,
  work: (running: Running, shots: Shot[], programme: Programme) => Promise<void>,
): Promise<void> {
  const profile = freshProfile({ language, theme });
  const t = textsIn(language);
  try {
    await step(`The example in ${language}, ${theme}, on ${day}`, async () => {
      const running = await launch(profile, `${day}T07:00:00.000Z`);
      const { app, page } = running;
      await takePicture(page, `${language}-${theme}-welcome`);
      await page.getByRole('button', { name: t('app.welcome.example') }).click();
      await page.getByRole('navigation', { name: t('app.navigation') }).waitFor();
      const records = await recordsToShow(
        page,
        shownMission?.title[language] ?? '',
        shownPlace?.name[language] ?? '',
      );
      const { mission: missionId, item: itemId } = records;
      await work(running, everyScreen(records), { missionId, itemId });
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

function list(): void {
  const files = readdirSync(folder).sort();
  const size = (name: string) => `${Math.ceil(statSync(join(folder, name)).size / 1024)} kB`;
  say(`${files.length} files in ${folder}:`);
  for (const name of files) say(`  ${size(name).padStart(8)}  ${name}`);
}
