import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type Language, startTexts, switchLanguage, textsIn } from '../../renderer/i18n';
import { lastText, told } from '../../renderer/shared/radarWords';
import {
  cooperationRoute,
  cooperationSections,
  partnerRoute,
  partnerSections,
  reportSections,
} from '../../renderer/shared/route';
import { saveAs } from './documents';
import type { Running } from './drive';
import { atRest, type Shot, show } from './screens';

/** The days on which somebody could have told that the cooperation had fallen silent. */
const days = ['2017-07-01', '2018-01-01', '2019-10-01'] as const;

type Ids = { partner: string; cooperation: string; solution: string };

/** What a partner needs and is offered, the cooperation with it, and the reports over all of it. */
export const resultShots = ({ partner, cooperation, solution }: Ids): Shot[] => [
  ...partnerSections
    .filter((section) => section !== 'profile')
    .map((section): Shot => ({ name: `partner-${section}`, route: partnerRoute(partner, section) })),
  ...cooperationSections.map(
    (section): Shot => ({ name: `cooperation-${section}`, route: cooperationRoute(cooperation, section) }),
  ),
  { name: 'catalogue', route: { screen: 'catalogue' } },
  { name: 'solution', route: { screen: 'solution', id: solution } },
  ...reportSections.map(
    (section): Shot => ({ name: `reports-${section}`, route: { screen: 'reports', section, focus: null } }),
  ),
];

/** The example's partner with a cooperation, that cooperation, and a solution. */
export const resultIds = (page: Page): Promise<Ids> =>
  page.evaluate(async () => {
    const { cooperations, solutions } = window.api;
    const [listed, offered] = await Promise.all([cooperations.list({}), solutions.list({})]);
    const cooperation = listed.ok ? listed.value[0] : undefined;
    const solution = offered.ok ? offered.value[0] : undefined;
    if (!cooperation || !solution) throw new Error('the example has no cooperation or no solution');
    return { partner: cooperation.partnerId, cooperation: cooperation.id, solution: solution.id };
  });

/** Saves the catalogue for a partner as PDF and Word, as a person does: beside the needs, by its buttons, in Danish. */
export async function saveCatalogue(running: Running, folder: string, partnerId: string): Promise<void> {
  const { page } = running;
  const t = textsIn('da');
  await show(page, partnerRoute(partnerId, 'matches'));
  await page.getByRole('radio', { name: t('matching.views.document') }).click();
  await atRest(page);
  await saveAs(running, t('documents.tab.pdf'), folder, 'catalogue.pdf');
  await saveAs(running, t('documents.tab.docx'), folder, 'catalogue.docx');
}

/** Writes down what the radar would have said on each of the days, in both languages. */
export async function saveRadar({ page }: Running, folder: string): Promise<void> {
  startTexts('da');
  const topics = await page.evaluate(async () => {
    const listed = await window.api.topics.list();
    return listed.ok ? listed.value : [];
  });
  const lines: string[] = [];
  for (const language of ['da', 'en'] as const)
    for (const on of days) lines.push(...(await sentences(page, on, language, topics)), '');
  writeFileSync(join(folder, 'radar.txt'), lines.join('\n'));
}

async function sentences(
  page: Page,
  on: string,
  language: Language,
  topics: Parameters<typeof told>[2]['topics'],
): Promise<string[]> {
  switchLanguage(language);
  const reports = await page.evaluate(async (day) => {
    const answer = await window.api.radar.all({ on: day });
    return answer.ok ? answer.value.reports : [];
  }, on);
  const telling = { t: textsIn(language), language, topics, on };
  return [
    on,
    ...reports.flatMap((report) => [
      `${report.cooperation.title}. ${lastText(report, telling)}`,
      ...report.findings.map((finding) => {
        const { title, text } = told(finding, report, telling);
        return `- ${title}. ${text}`;
      }),
    ]),
  ];
}
