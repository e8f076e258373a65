import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { atRest } from '../../build/demo/screens';
import { newProfile, start, startInExample } from '../support/e2e/attache';
import { openReports } from '../support/e2e/steps';

/** What the reports say of the only cooperation: the last sign of life, and each finding as one reads it. */
async function told(page: Page, name: string): Promise<string[]> {
  const report = page.getByRole('region', { name });
  await report.getByRole('listitem').first().waitFor();
  await atRest(page);
  const read = await report.locator('> p, li').allInnerTexts();
  return read.map((text) => text.replaceAll(/\s+/g, ' ').trim());
}

describe('what the reports say of Beirut as the years go by', () => {
  it('half a year after the delegation: it is silent, and this is left undone', async () => {
    const { page } = await startInExample(newProfile(), '2017-07-01T08:00:00.000Z');
    await openReports(page, 'Hvad der er ved at gå i stå');
    const [last, ...findings] = await told(page, 'Bysamarbejde København–Beirut');
    expect(last).toBe(
      'Seneste livstegn: ”Delegation fra Beirut i København”, januar 2017 (for 5 måneder siden).',
    );
    expect(findings).toEqual([
      'Stille i 5 måneder Det seneste livstegn er ”Delegation fra Beirut i København” (januar 2017). Aftalen ”Samarbejdsaftale mellem København og Beirut” gælder 27 måneder endnu. Spørg Beirut, om de vil fortsætte, eller skriv ned, at samarbejdet hviler, og hvorfor. Se samarbejdet',
      expect.stringMatching(/^Workshop holdt, men intet resultat noteret: Byplanlægning .* Se resultaterne$/),
      expect.stringMatching(
        /^1 opfølgning venter på partneren .* siden den 8\. april 2016, i 14 måneder\. .* Se opfølgningen$/,
      ),
      expect.stringMatching(/^3 åbne opfølgninger ligger stille .* Se opfølgningen$/),
      expect.stringMatching(/^Ingen har vurderet, om Beirut kan følge op .* Se samarbejdet$/),
    ]);
    await page.getByRole('listitem').getByRole('link', { name: 'Se resultaterne' }).click();
    await page.getByRole('heading', { name: 'Bysamarbejde København–Beirut' }).waitFor();
  });

  it('a year after, in English: it is eleven months', async () => {
    const { page } = await start(newProfile({ language: 'en' }), undefined, '2018-01-01T08:00:00.000Z');
    await page.getByRole('button', { name: /Copenhagen–Beirut example/ }).click();
    await page.getByRole('link', { name: 'Answers and reports', exact: true }).click();
    await page.getByRole('link', { name: 'What is falling silent' }).click();
    const [last, silence] = await told(page, 'City cooperation Copenhagen–Beirut');
    expect(last).toBe(
      'Last sign of life: ‘Delegation from Beirut in Copenhagen’, January 2017 (11 months ago).',
    );
    expect(silence).toBe(
      'Silent for 11 months The last sign of life is ‘Delegation from Beirut in Copenhagen’ (January 2017). The agreement ‘Cooperation agreement of Copenhagen and Beirut’ holds for another 21 months. Ask Beirut whether they want to go on, or record that the cooperation rests, and why. See the cooperation',
    );
  });

  it('nine days before its end: the agreement runs out; and the day can be set back to any other', async () => {
    const { page } = await startInExample(newProfile(), '2019-10-01T08:00:00.000Z');
    await openReports(page, 'Hvad der er ved at gå i stå');
    const [, silence, end] = await told(page, 'Bysamarbejde København–Beirut');
    expect(silence).toMatch(/^Stille i 32 måneder .* gælder 9 dage endnu\./);
    expect(end).toBe(
      'Aftalen udløber om 9 dage ”Samarbejdsaftale mellem København og Beirut” gælder til den 10. oktober 2019. Afgør, om den skal forlænges. Hvis ikke, så skriv, hvordan samarbejdet endte, og hvem der vurderer det. Se aftalen',
    );
    const day = page.getByRole('textbox', { name: 'Set den' });
    await day.fill('1-7-2017');
    await day.press('Enter');
    await page.getByText('Sådan så det ud den 1. juli 2017.').waitFor();
    const [last] = await told(page, 'Bysamarbejde København–Beirut');
    expect(last).toContain('(for 5 måneder siden)');
    await page.getByRole('button', { name: 'Tilbage til i dag' }).click();
    await page.getByText('Aftalen udløber om 9 dage').waitFor();
  });
});
