import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Paper } from '../../renderer/documents/paper/paper';
import { paperDocx } from '../../renderer/documents/paper/paperDocx';
import { convertWord } from '../support/e2e/office';
import { readPdf } from '../support/e2e/pdf';
import { arabicPaper, richPaper } from '../support/papers';
import { standInForCanvas } from '../support/picture';
import { temporaryFolder } from '../support/temporary';

beforeAll(standInForCanvas);

describe('a document in Word, opened by another program', () => {
  it('has its pages, headings and numbers where the print view has them', async () => {
    const { pdf, text } = await opened([richPaper()]);

    expect(pdf.texts.length).toBeGreaterThanOrEqual(4);
    pdf.texts.forEach((words, index) => {
      expect(words).toContain('Udkast');
      expect(words).toContain('Besøg i Beirut · Program');
      expect(words).toMatch(new RegExp(`${index + 1} / ${pdf.texts.length}`));
    });
    for (const [width, height] of pdf.sizes) {
      expect(Math.abs(width - 595.3)).toBeLessThan(1);
      expect(Math.abs(height - 841.9)).toBeLessThan(1);
    }
    // The cover and what begins a page are where they belong, and the table's head comes again.
    expect(pdf.texts[0]).toContain('16.–19. maj 2016');
    expect(pdf.texts[0]).not.toContain('Delegation');
    expect(pdf.texts[1]).toContain('Delegation');
    expect(pdf.texts[2]).toMatch(/Mandag den 16\. maj 2016.*Tid Punkt.*Møde nummer 1 /);
    expect(pdf.texts[3]).toMatch(/Tid Punkt.*aflyst/);

    expect(
      inOrder(text, ['Program', 'Layla Haddad', 'ليلى حداد', 'Søren Ærø', 'Kontorchef <b>& co</b>']),
    ).toBe(true);
    expect(
      inOrder(text, [
        'Internt\u2002Værten vil helst',
        'Internt\u2002Chaufføren',
        '+961 1 991 001',
        'i original',
      ]),
    ).toBe(true);
  });

  it('is read from right to left in Arabic, with Latin names and numbers as they are', async () => {
    const { pdf, text } = await opened([arabicPaper()]);
    expect(pdf.texts).toHaveLength(1);
    // Marks of direction keep the signs of a name with it; they have no width and no sound.
    const words = text.replaceAll(/[\u200e\u200f]/g, '');
    expect(
      inOrder(words, [
        'زيارة وفد كوبنهاغن إلى بيروت',
        'المواعيد بالتوقيت المحلي في بيروت.',
        'الاثنين، 16 أيار/مايو 2016',
        'الوقت',
        '09:30–11:00',
        'Rue Weygand 12 (2. sal)',
        'داخلي\u2002السائق Søren Ærø ينتظر عند المدخل.',
        '+961 1 991 001',
        'Layla Haddad (MP)',
        'نيابةً عن Åse Øhlen',
      ]),
    ).toBe(true);
    // On paper the number stands in one piece, in its own order.
    expect(pdf.texts[0]).toContain('+961 1 991 001');
    expect(pdf.texts[0]).toContain('1 / 1');
  });

  it('keeps a full day to its page, and begins every paper on one of its own', async () => {
    const card: Paper = {
      ...richPaper(),
      isSinglePage: true,
      blocks: richPaper()
        .blocks.filter(({ kind }) => kind === 'cover' || kind === 'table' || kind === 'properties')
        .map((block) => (block.kind === 'cover' ? { ...block, isPage: false } : block)),
    };
    const { pdf } = await opened([card, card]);
    expect(pdf.texts).toHaveLength(2);
    for (const words of pdf.texts) expect(words).toMatch(/Layla Haddad.*Møde nummer 14.*140/);
  });
});

/** What LibreOffice finds in a Word file of the papers. */
async function opened(papers: readonly Paper[]) {
  const folder = temporaryFolder();
  const path = join(folder, 'papir.docx');
  writeFileSync(path, await paperDocx(papers));
  const [asPdf = ''] = await convertWord([path], 'pdf', folder);
  const [asText = ''] = await convertWord([path], 'txt', folder);
  return { pdf: await readPdf(asPdf), text: readFileSync(asText, 'utf8') };
}

function inOrder(text: string, parts: readonly string[]): boolean {
  let from = 0;
  for (const part of parts) {
    const at = text.indexOf(part, from);
    if (at < 0) throw new Error(`"${part}" isn't there, or not after what comes before it:\n${text}`);
    from = at + part.length;
  }
  return true;
}
