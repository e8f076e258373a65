import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { startInExample } from '../support/e2e/attache';
import { convertWord } from '../support/e2e/office';
import { expectInOrder, letters, preview, previewLines, savingTo } from '../support/e2e/papers';
import { readPdf } from '../support/e2e/pdf';
import { choose, goToPlace } from '../support/e2e/steps';
import { temporaryFolder } from '../support/temporary';

/** For what is printed three times and opened by another program. */
const longer = 240_000;

/** Stands in the office's notes alone. */
const secrets = ['Tilbuddet er for dyrt', 'Spurgt uden om udvalget'];

it(
  'the catalogue for Beirut says the same as PDF and in Word, need by need, and nothing that is the office’s alone',
  async () => {
    const attache = await startInExample();
    const { page } = attache;
    const folder = temporaryFolder();
    const save = savingTo(attache, folder);
    const { needs, adopted, declined } = await prepare(page);
    await goToPlace(page, 'Partnere');
    await page.getByRole('main').getByRole('link', { name: 'Beirut', exact: true }).click();
    const parts = page.getByRole('navigation', { name: 'Partnerens dele' });
    await parts.getByRole('link', { name: 'Match' }).click();
    await page.getByText('Som dokument', { exact: true }).click();
    await preview(page).waitFor();
    await expect.poll(() => preview(page).innerText()).toContain('+45 33 12 34 56');

    const lines = await previewLines(page);
    expect(lines.filter((line) => needs.includes(line))).toEqual(needs);
    expect(lines.join()).toContain(adopted);
    expect(lines.join()).not.toContain(declined);
    const pdf = await readPdf(await save('Gem som PDF', 'katalog.pdf'));
    expect([pdf.language, pdf.isMarked]).toEqual(['da', true]);
    expectInOrder(pdf.texts.join(' '), needs, 'PDF');
    for (const line of lines) expect(letters(pdf.texts.join(' ')), 'PDF').toContain(letters(line));
    const danish = await save('Gem som Word', 'katalog.docx');

    await page.getByText('Med kontakter hos udbyderne', { exact: true }).click();
    await page.getByText('Ingen personer', { exact: true }).waitFor();
    await expect.poll(() => preview(page).innerText()).not.toContain('+45 33 12 34 56');
    const nobody = await readPdf(await save('Gem som PDF', 'uden-kontakter.pdf'));
    expect(nobody.texts.join(' ')).not.toContain('Holm');

    await choose(page, /Sprog$/, 'Arabisk');
    await expect.poll(() => preview(page).innerText()).toContain('فرز النفايات');
    expect(await preview(page).locator('article').first().getAttribute('dir')).toBe('rtl');
    const inArabic = await readPdf(await save('Gem som PDF', 'katalog-ar.pdf'));
    expect(inArabic.language).toBe('ar');
    const arabic = await save('Gem som Word', 'katalog-ar.docx');

    const [text = '', arabicText = ''] = (await convertWord([danish, arabic], 'txt', folder)).map((path) =>
      readFileSync(path, 'utf8'),
    );
    expectInOrder(text, lines, 'Word');
    expect(text).toContain('Anne Holm');
    expect(arabicText).toContain('فرز النفايات');
    expect(arabicText).not.toContain('Holm');
    for (const saved of [text, arabicText, ...pdf.texts, ...inArabic.texts, ...nobody.texts])
      for (const secret of secrets) expect(letters(saved)).not.toContain(letters(secret));
  },
  longer,
);

/**
 * Gives a solution a contact, an Arabic name and a note of the office's, adopts it for the first need and declines another.
 * Resolves to the titles of the needs that have something to offer, in the partner's order.
 */
function prepare(page: Page) {
  return page.evaluate(async ([note, ground]) => {
    const { api } = window;
    const must = async <T>(pending: Promise<{ ok: true; value: T } | { ok: false }>): Promise<T> => {
      const answer = await pending;
      if (!answer.ok) throw new Error(JSON.stringify(answer));
      return answer.value;
    };
    const partners = await must(api.partners.list());
    const partnerId = partners.find(({ name }) => name === 'Beirut')?.id ?? '';
    const { needs } = await must(api.matches.board({ partnerId }));
    const needId = needs[0]?.id ?? '';
    const { id: organisation } = await must(
      api.people.createOrganisation({ name: 'Gårdhuset', kind: 'company' }),
    );
    const { id: contactId } = await must(
      api.people.create({ givenName: 'Anne', familyName: 'Holm', phone: '+45 33 12 34 56' }),
    );
    const solution = async (title: string) =>
      (await must(api.solutions.create({ title, providerId: organisation, contactId, note: note ?? '' }))).id;
    const sorting = await solution('Sortering i gårde');
    const burning = await solution('Afbrænding i det fri');
    await must(api.solutions.setWording({ id: sorting, language: 'ar', patch: { title: 'فرز النفايات' } }));
    await must(
      api.inquiries.ask({ partnerId, organisationIds: [organisation], note: ground ?? '', ground: '' }),
    );
    const adopted = await must(api.matches.propose({ needId, solutionId: sorting, reason: '' }));
    await must(api.matches.changeState({ id: adopted.id, state: 'adopted', reason: '' }));
    const declined = await must(api.matches.propose({ needId, solutionId: burning, reason: '' }));
    await must(api.matches.changeState({ id: declined.id, state: 'declined', reason: 'Forurener' }));
    const { needs: listed } = await must(api.solutions.catalogue({ partnerId }));
    return {
      needs: listed.filter(({ offers }) => offers.length > 0).map(({ title }) => title),
      adopted: 'Sortering i gårde',
      declined: 'Afbrænding i det fri',
    };
  }, secrets);
}
