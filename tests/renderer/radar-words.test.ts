import { expect, it } from 'vitest';
import { loadExample } from '../../db/sample/load';
import { type Language, startTexts, switchLanguage, textsIn } from '../../renderer/i18n';
import { lastText, told } from '../../renderer/shared/radarWords';
import { testApi, value } from '../support/test-api';

startTexts('da');

/** What the radar says of the Beirut case on a day, line by line. */
async function sentences(on: string, language: Language): Promise<string[]> {
  switchLanguage(language);
  const api = testApi({ kind: 'example' });
  let ids = 0;
  const newId = () => `01920000-0000-7000-8000-${String(++ids).padStart(12, '0')}`;
  loadExample(api.file, language, { now: () => new Date(`${on}T08:00:00Z`), newId });
  const [report] = (await value(api.radar.all({ on }))).reports;
  if (!report) throw new Error('no cooperation in the example');
  const telling = { t: textsIn(language), language, topics: await value(api.topics.list()), on };
  const findings = report.findings.map((finding) => told(finding, report, telling));
  return [lastText(report, telling), ...findings.map(({ title, text }) => `${title}. ${text}`)];
}

it('says on 1 July 2017 that the cooperation has been silent since January, and what is left undone', async () => {
  expect(await sentences('2017-07-01', 'da')).toEqual([
    'Seneste livstegn: ”Delegation fra Beirut i København”, januar 2017 (for 5 måneder siden).',
    'Stille i 5 måneder. Det seneste livstegn er ”Delegation fra Beirut i København” (januar 2017). Aftalen ”Samarbejdsaftale mellem København og Beirut” gælder 27 måneder endnu. Spørg Beirut, om de vil fortsætte, eller skriv ned, at samarbejdet hviler, og hvorfor.',
    'Workshop holdt, men intet resultat noteret: Byplanlægning og offentlig transport og Digital forvaltning. Spørg dem, der var med, hvad det førte til. Blev det ikke til noget, så skriv det, og hvorfor.',
    '1 opfølgning venter på partneren. Længst har ”Ambassadens kontakter til byens ledelse” ventet: siden den 8. april 2016, i 14 måneder. Ryk for svar, eller tag den op gennem ambassaden.',
    '3 åbne opfølgninger ligger stille. Længst har ”Spørg virksomheder, videninstitutioner og byens forsyningsselskaber, hvad de vil være med til” ligget: siden den 8. april 2016, i 14 måneder. Gør noget ved den, eller luk den med en begrundelse.',
    'Ingen har vurderet, om Beirut kan følge op. Spørg, hvem hos dem der har tid til samarbejdet, og skriv vurderingen ned. En tavshed kan skyldes netop det.',
  ]);
});

it('counts no days from a month of which nobody knows the day', async () => {
  const [last] = await sentences('2017-02-01', 'da');
  expect(last).toBe('Seneste livstegn: ”Delegation fra Beirut i København”, januar 2017.');
});

it('says on 1 January 2018 that it is eleven months by now', async () => {
  const [last, silence] = await sentences('2018-01-01', 'en');
  expect(last).toBe(
    'Last sign of life: ‘Delegation from Beirut in Copenhagen’, January 2017 (11 months ago).',
  );
  expect(silence).toBe(
    'Silent for 11 months. The last sign of life is ‘Delegation from Beirut in Copenhagen’ (January 2017). The agreement ‘Cooperation agreement of Copenhagen and Beirut’ holds for another 21 months. Ask Beirut whether they want to go on, or record that the cooperation rests, and why.',
  );
});

it('says on 1 October 2019 that the agreement runs out in nine days', async () => {
  const lines = await sentences('2019-10-01', 'da');
  expect(lines[1]).toMatch(/^Stille i 32 måneder\..* gælder 9 dage endnu\./);
  expect(lines[2]).toBe(
    'Aftalen udløber om 9 dage. ”Samarbejdsaftale mellem København og Beirut” gælder til den 10. oktober 2019. Afgør, om den skal forlænges. Hvis ikke, så skriv, hvordan samarbejdet endte, og hvem der vurderer det.',
  );
});

it('says the same things in both languages', async () => {
  for (const on of ['2017-07-01', '2018-01-01', '2019-10-01'])
    expect(await sentences(on, 'en')).toHaveLength((await sentences(on, 'da')).length);
});
