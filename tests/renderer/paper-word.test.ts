import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import extract from 'extract-zip';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Paper } from '../../renderer/documents/paper/paper';
import { span } from '../../renderer/documents/paper/paper';
import { paperDocx } from '../../renderer/documents/paper/paperDocx';
import { arabicPaper, richPaper } from '../support/papers';
import { standInForCanvas } from '../support/picture';
import { temporaryFolder } from '../support/temporary';

beforeAll(standInForCanvas);

describe('a paper as a Word file', () => {
  it('is made of well-formed parts that refer to nothing outside', async () => {
    const parts = await partsOf([richPaper()]);
    expect(parts.size).toBeGreaterThan(8);
    for (const [name, xml] of parts) {
      expect(parse(xml).querySelector('parsererror')?.textContent, name).toBeUndefined();
      expect(xml, name).not.toContain('TargetMode="External"');
    }
  });

  it('has Word’s own headings, heads of tables that come again, and rows that stay whole', async () => {
    const body = await documentOf([richPaper()]);
    const styles = all(body, 'w:pStyle').map((style) => style.getAttribute('w:val'));
    expect(styles.filter((style) => /^(Heading|CoverTitle)/.test(style ?? ''))).toEqual([
      'CoverTitle',
      'Heading2',
      'Heading2',
      'Heading2',
      'Heading2',
    ]);
    const rows = all(body, 'w:tr');
    expect(rows.every((row) => all(row, 'w:cantSplit').length === 1)).toBe(true);
    expect(all(body, 'w:tblHeader')).toHaveLength(2);
    expect(all(body, 'w:pageBreakBefore')).toHaveLength(1);
    expect(all(body, 'w:sectPr')).toHaveLength(2);
    const size = all(body, 'w:pgSz')[0];
    expect([size?.getAttribute('w:w'), size?.getAttribute('w:h')]).toEqual(['11906', '16838']);
    expect(all(body, 'wp:docPr')[0]?.getAttribute('descr')).toMatch(/^Kort over stederne: 1 Rådhuset/);
  });

  it('has the mark above and numbered pages below', async () => {
    const parts = await partsOf([richPaper()]);
    const texts = (kind: string) =>
      [...parts]
        .filter(([name]) => name.includes(kind))
        .map(([, xml]) => parse(xml).documentElement.textContent);
    expect(texts('word/header')).toEqual(['Udkast', 'Udkast']);
    for (const text of texts('word/footer'))
      expect(text).toMatch(/Besøg i Beirut · Program.*PAGE.* \/ .*NUMPAGES/);
    expect((await partsOf([{ ...richPaper(), mark: null }])).has('word/header1.xml')).toBe(false);
  });

  it('names the office as its author, never a person or a program', async () => {
    const core = (await partsOf([richPaper()])).get('docProps/core.xml') ?? '';
    expect(core).toContain('<dc:title>Program – Besøg i Beirut</dc:title>');
    expect(core).toContain('<dc:creator>Københavns Kommune, international enhed</dc:creator>');
    expect(core).toContain('<cp:lastModifiedBy>Københavns Kommune, international enhed</cp:lastModifiedBy>');
  });

  it('is Arabic through and through: paragraphs, tables, letters and language', async () => {
    const parts = await partsOf([arabicPaper()]);
    const body = parse(parts.get('word/document.xml') ?? '');
    for (const properties of all(body, 'w:pPr')) expect(all(properties, 'w:bidi')).toHaveLength(1);
    expect(all(body, 'w:bidiVisual')).toHaveLength(all(body, 'w:tbl').length);
    // No run holds letters of both scripts, and those of one are of its direction.
    const runs = all(body, 'w:r').map((run) => ({
      isArabic: /[\u0600-\u06ff]/.test(run.textContent ?? ''),
      isLatin: /\p{Script=Latin}/u.test(run.textContent ?? ''),
      isRightToLeft: all(run, 'w:rtl').length === 1,
    }));
    expect(runs.filter((run) => run.isArabic).every((run) => run.isRightToLeft && !run.isLatin)).toBe(true);
    expect(runs.filter((run) => run.isLatin).some((run) => run.isRightToLeft)).toBe(false);
    expect(parts.get('word/styles.xml')).toContain('w:bidi="ar-');
    // What stands at the edge of a name stays with it.
    expect(runsOf(body)).toContain('\u200eLayla Haddad (MP)\u200e');
    expect(runsOf(body)).toContain('\u200e+961 1 991 001\u200e');
  });

  it('holds an Arabic name in a Danish line, and text as nothing but text', async () => {
    const text = 'Fod\u0000no\u000bte \ud800 & <w:br/> ]]> "=1+1"\r\nlinje to \u{1f600}';
    const body = await documentOf([
      {
        ...richPaper(),
        blocks: [
          { kind: 'paragraph', spans: [span(text)] },
          {
            kind: 'paragraph',
            spans: [span('Mød '), span('ليلى حداد (رئيسة)', { isIsolated: true }), span('!')],
          },
        ],
      },
    ]);
    const [first, second] = all(body, 'w:p');
    expect(first?.textContent).toBe('Fodnote  & <w:br/> ]]> "=1+1"linje to \u{1f600}');
    expect(all(first ?? body, 'w:br')).toHaveLength(1);
    expect(runsOf(second ?? body)).toEqual(['Mød ', '\u200fليلى حداد (رئيسة)\u200f', '!']);
  });

  it('is set smaller where it is to keep to its page', async () => {
    const size = async (paper: Paper) =>
      Number(
        /<w:docDefaults>.*?<w:sz w:val="(\d+)"/.exec(
          (await partsOf([paper])).get('word/styles.xml') ?? '',
        )?.[1],
      );
    expect(await size(richPaper())).toBe(19);
    expect(await size({ ...richPaper(), isSinglePage: true })).toBe(11);
    const [cover, heading, table] = arabicPaper().blocks;
    const blocks = [cover, heading, table].filter((block) => block !== undefined);
    expect(await size({ ...arabicPaper(), isSinglePage: true, blocks })).toBe(19);
  });
});

/** The XML parts of the file by their names. */
async function partsOf(papers: readonly Paper[]): Promise<Map<string, string>> {
  const folder = temporaryFolder();
  const path = join(folder, 'papir.docx');
  writeFileSync(path, await paperDocx(papers));
  await extract(path, { dir: join(folder, 'parts') });
  const names = readdirSync(join(folder, 'parts'), { recursive: true }).map((name) =>
    String(name).replaceAll('\\', '/'),
  );
  return new Map(
    names
      .filter((name) => /\.(xml|rels)$/.test(name))
      .map((name) => [name, readFileSync(join(folder, 'parts', name), 'utf8')]),
  );
}

const documentOf = async (papers: readonly Paper[]) =>
  parse((await partsOf(papers)).get('word/document.xml') ?? '');

const parse = (xml: string) => new DOMParser().parseFromString(xml, 'application/xml');

const all = (node: Document | Element, name: string): Element[] => [...node.getElementsByTagName(name)];

const runsOf = (node: Document | Element): (string | null)[] =>
  all(node, 'w:r').map((run) => run.textContent);
