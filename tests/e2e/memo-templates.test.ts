import { readFileSync } from 'node:fs';
import { Document, Header, Packer, Paragraph } from 'docx';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { startInExample } from '../support/e2e/attache';
import { answerTitle, dayOfTheAnswer, makeAnswer, showMemo } from '../support/e2e/memos';
import { convertWord } from '../support/e2e/office';
import { expectInOrder, savingTo } from '../support/e2e/papers';
import { goToPlace } from '../support/e2e/steps';
import { temporaryFolder } from '../support/temporary';

it('an office’s template is refused with the place of its faults, used when it is whole, and taken away again', async () => {
  const attache = await startInExample(undefined, dayOfTheAnswer);
  const { page } = attache;
  const folder = temporaryFolder();
  const id = await makeAnswer(page);
  await goToPlace(page, 'Indstillinger');
  const answers = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Svar til et medlem' });
  await answers.getByText('Attachés skabelon').waitFor();

  await bring(page, 'brudt.docx', await template(['Udgiften blev {{udgift}}.', 'Se {{body}} her'], 'Sag {{'));
  const refusal = answers.getByText('”brudt.docx” kan ikke bruges som skabelon. Intet er ændret.');
  await refusal.waitFor();
  expect((await answers.getByRole('alert').getByRole('listitem').allInnerTexts()).toSorted()).toEqual([
    'Et felt begynder med to krøllede parenteser uden at slutte. Det står i sidehovedet: ”Sag {{”',
    '{{body}} er hele afsnit og skal stå alene i sit afsnit. Det står i teksten: ”Se {{body}} her”',
    '{{udgift}} er ikke et felt. Det står i teksten: ”Udgiften blev {{udgift}}.”',
  ]);
  await bring(page, 'brev.docx', Buffer.from('Kære Word'));
  await answers.getByText('Filen er ikke et Word-dokument (.docx).').waitFor();
  await answers.getByText('Attachés skabelon').waitFor();

  await bring(
    page,
    'vores.docx',
    await template(['Vi svarer: {{title}}', '{{cost}}', 'Hilsen huset'], 'Sag {{case_numbers}}'),
  );
  await answers.getByText('Kontorets egen skabelon').waitFor();
  expect(await answers.getByRole('alert').count()).toBe(0);

  const save = savingTo(attache, folder);
  await showMemo(page, id);
  const own = await save('Gem som Word', 'vores svar.docx');
  await goToPlace(page, 'Indstillinger');
  await page.getByRole('button', { name: 'Fjern: Svar til et medlem' }).click();
  await answers.getByText('Attachés skabelon').waitFor();
  await showMemo(page, id);
  const builtIn = await save('Gem som Word', 'svar.docx');

  const texts = (await convertWord([own, builtIn], 'txt', folder)).map((path) => readFileSync(path, 'utf8'));
  expectInOrder(texts[0] ?? '', [`Vi svarer: ${answerTitle}`, '20.924 kr.', 'Hilsen huset'], 'own');
  expect(texts[0]).not.toContain('Medarbejdertimer');
  expectInOrder(texts[1] ?? '', [answerTitle, '20.924 kr.', 'Medarbejdertimer'], 'built in');
  expect(texts[1]).not.toContain('Hilsen huset');
});

/** A Word file of an office: paragraphs under a header. */
const template = (paragraphs: readonly string[], header: string): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      sections: [
        {
          headers: { default: new Header({ children: [new Paragraph(header)] }) },
          children: paragraphs.map((text) => new Paragraph(text)),
        },
      ],
    }),
  );

/** Chooses a file as the template of answers. */
async function bring(page: Page, name: string, buffer: Buffer): Promise<void> {
  const asked = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^(?:Brug egen|Udskift) …: Svar til et medlem/ }).click();
  await (await asked).setFiles({ name, buffer, mimeType: 'application/octet-stream' });
}
