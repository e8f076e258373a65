import { Document, Footer, Header, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { largestTemplate } from '../../db/domain/letter-template';
import { memoTemplateFields } from '../../renderer/documents/memos/word/fields';
import { memoDocx } from '../../renderer/documents/memos/word/memoDocx';
import { checkedTemplate } from '../../renderer/documents/templates/checkedTemplate';
import { startTexts } from '../../renderer/i18n';
import { aReadMemo } from '../support/memos';
import { paragraphTexts, partOf, pathsOf, valueOf, wordNodes } from '../support/word-file';

beforeAll(() => startTexts('da'));

const fields = memoTemplateFields('answer');
const check = (template: Uint8Array) => checkedTemplate(template, fields);

/** An office's template: paragraphs, with a header and a footer. */
async function aTemplate(
  paragraphs: readonly string[],
  {
    header,
    footer,
    titlePage,
    table = [],
  }: { header?: string; footer?: string; titlePage?: boolean; table?: readonly string[] } = {},
): Promise<Uint8Array> {
  const file = new Document({
    creator: 'En sagsbehandler',
    sections: [
      {
        properties: { titlePage },
        headers: header ? { default: new Header({ children: [new Paragraph(header)] }) } : undefined,
        footers: footer ? { default: new Footer({ children: [new Paragraph(footer)] }) } : undefined,
        children: [
          ...paragraphs.map((text) => new Paragraph({ children: [new TextRun(text)] })),
          ...(table.length > 0
            ? [
                new Table({
                  rows: [
                    new TableRow({
                      children: table.map((text) => new TableCell({ children: [new Paragraph(text)] })),
                    }),
                  ],
                }),
              ]
            : []),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

/** A Word file with some of its parts changed. */
function changed(file: Uint8Array, change: (parts: Record<string, Uint8Array>) => void): Uint8Array {
  const parts = unzipSync(file);
  change(parts);
  return zipSync(parts);
}

const textIn = (parts: Record<string, Uint8Array>, path: string) =>
  strFromU8(parts[path] ?? new Uint8Array());

const rewrite = (file: Uint8Array, path: string, from: string | RegExp, to: string) =>
  changed(file, (parts) => {
    const text = textIn(parts, path);
    expect(text).toMatch(from);
    parts[path] = strToU8(text.replace(from, to));
  });

describe('an office’s own template', () => {
  it('is filled with lines and blocks, and its sources are endnotes in the order of the template', async () => {
    const template = await aTemplate(
      ['{{authority}} · EAN {{ean}}', '{{cost}}', 'Vi mener:', '{{course}}', 'Telefon {{phone}}', 'Hilsen'],
      { footer: '{{office_name}}' },
    );
    expect(await check(template)).toEqual({ kind: 'good' });
    const file = await memoDocx(aReadMemo(), template);
    const body = partOf(file, 'word/document.xml');
    // What the course says comes second here: its sources have the later numbers. A line without a number is left out.
    expect(paragraphTexts(body)).toEqual([
      'Københavns Kommune · EAN 5798009800176',
      ...['Forvaltning', 'Beløb', '● Økonomiforvaltningen[1]', '20.924 kr.1', 'Kendt i alt1', '20.924 kr.1'],
      ...['Delegationen på anlægget1', 'Billedet findes ikke1', 'Vi mener:'],
      'Bemyndigelsen blev givet i juni 2016.[2] Aftalen blev underskrevet i oktober 2016.2,\u00a0[3] Det huskes som en god tid.',
      ...['Affald3', 'Digital forvaltning3', 'Hilsen'],
    ]);
    expect(paragraphTexts(partOf(file, 'word/endnotes.xml')).map((text) => text.trim())).toEqual([
      'Besøg i København',
      'Bemyndigelse. Borgerrepræsentationen 22-06-2016',
      'Samarbejdsaftale. Underskrevet 10-10-2016',
    ]);
    // It is the office's document, not that of whoever made the template.
    const properties = partOf(file, 'docProps/core.xml').documentElement.textContent ?? '';
    expect(properties).not.toContain('sagsbehandler');
    expect(properties).toContain('Københavns Kommune');
  });

  it('has all sections with their headings in one place, and the sources as a list where it has room for one', async () => {
    const template = await aTemplate(['{{body}}', 'Kilderne er:', '{{sources}}']);
    expect(await check(template)).toEqual({ kind: 'good' });
    const file = await memoDocx(aReadMemo(), template);
    const body = partOf(file, 'word/document.xml');
    const texts = paragraphTexts(body);
    expect(texts).toEqual(expect.arrayContaining(['Forløb', 'Resultater', 'Udgifter']));
    expect(texts.slice(-4)).toEqual([
      'Kilderne er:',
      '1\tBemyndigelse. Borgerrepræsentationen 22-06-2016',
      '2\tSamarbejdsaftale. Underskrevet 10-10-2016',
      '3\tBesøg i København',
    ]);
    expect(wordNodes(body, 'endnoteReference')).toEqual([]);
  });

  it('may have a block in a cell, which ends in a paragraph still', async () => {
    const template = await aTemplate(['Over'], { table: ['{{cost}}', 'Ved siden af'] });
    expect(await check(template)).toEqual({ kind: 'good' });
    const body = partOf(await memoDocx(aReadMemo(), template), 'word/document.xml');
    for (const cell of wordNodes(body, 'tc')) expect(cell.lastElementChild?.localName).toBe('p');
  });

  it('gives what is filled in its own styles by their names, and those that it lacks', async () => {
    const template = await aTemplate(['{{body}}']);
    const danish = rewrite(template, 'word/styles.xml', /w:styleId="Heading2"/, 'w:styleId="Overskrift2"');
    const file = await memoDocx(aReadMemo(), danish);
    const used = wordNodes(partOf(file, 'word/document.xml'), 'pStyle').map((style) => valueOf(style));
    expect(used).toContain('Overskrift2');
    expect(used).not.toContain('Heading2');
    const known = wordNodes(partOf(file, 'word/styles.xml'), 'style').map((style) =>
      valueOf(style, 'styleId'),
    );
    for (const id of used) expect(known).toContain(id);
    expect(known).toContain('TableHead');
    expect(new Set(known).size).toBe(known.length);
  });

  it.each([
    ['without any header', {}],
    ['with a header', { header: 'Kommunen' }],
    ['with another first page', { header: 'Kommunen', titlePage: true }],
  ])('is marked as a draft on every page %s', async (_, options) => {
    const file = await memoDocx(aReadMemo(), await aTemplate(['{{body}}'], options));
    const [section] = wordNodes(partOf(file, 'word/document.xml'), 'sectPr');
    const types = wordNodes(section as Element, 'headerReference').map((each) => valueOf(each, 'type'));
    expect(types.sort((a, b) => (a ?? '').localeCompare(b ?? ''))).toEqual(
      'titlePage' in options ? ['default', 'first'] : ['default'],
    );
    const headers = pathsOf(file).filter((path) => /^word\/header[^/]*\.xml$/.test(path));
    expect(headers).toHaveLength(types.length);
    for (const header of headers) {
      expect(paragraphTexts(partOf(file, header))[0]).toBe('Udkast');
      expect(partOf(file, '[Content_Types].xml').documentElement.innerHTML).toContain(header);
    }
    const targets = partOf(file, 'word/_rels/document.xml.rels').documentElement.innerHTML;
    for (const header of headers) expect(targets).toContain(header.replace('word/', ''));
  });
});

describe('a broken template', () => {
  it('is told what is wrong with it, and where', async () => {
    const template = await aTemplate(
      [
        'Se {{forløb}}',
        'Her er {{course og mere',
        'Forløbet var: {{course}}',
        '{{cost}}',
        '{{ cost }}',
        '{{title}} er godt',
      ],
      { header: '{{results}}', footer: 'Sag {{case_numbers}}' },
    );
    expect(await check(template)).toEqual({
      kind: 'faults',
      faults: [
        { kind: 'unknown', field: 'forløb', place: 'body', excerpt: 'Se {{forløb}}' },
        { kind: 'unclosed', field: '', place: 'body', excerpt: 'Her er {{course og mere' },
        { kind: 'amid', field: 'course', place: 'body', excerpt: 'Forløbet var: {{course}}' },
        { kind: 'repeated', field: 'cost', place: 'body', excerpt: '{{ cost }}' },
        { kind: 'misplaced', field: 'results', place: 'header', excerpt: '{{results}}' },
      ],
    });
  });

  it('has no place for a block in a text box, nor at the end of a part of it', async () => {
    const template = await aTemplate(['Tekst']);
    const inBox = rewrite(
      template,
      'word/document.xml',
      '<w:body>',
      '<w:body><w:p><w:r><w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml"><w:txbxContent><w:p><w:r><w:t>{{cost}}</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></w:r></w:p>',
    );
    expect(await check(inBox)).toMatchObject({ faults: [{ kind: 'misplaced', field: 'cost' }] });
    const atEnd = rewrite(
      template,
      'word/document.xml',
      '<w:body>',
      '<w:body><w:p><w:pPr><w:sectPr/></w:pPr><w:r><w:t>{{cost}}</w:t></w:r></w:p>',
    );
    expect(await check(atEnd)).toMatchObject({ faults: [{ kind: 'unfillable', field: 'cost' }] });
  });

  it('knows the fields of its own kind only', async () => {
    const template = await aTemplate(['{{stands}}']);
    expect(await check(template)).toMatchObject({ faults: [{ kind: 'unknown', field: 'stands' }] });
    expect(await checkedTemplate(template, memoTemplateFields('status'))).toEqual({ kind: 'good' });
  });
});

describe('a hostile template', () => {
  const relation = (type: string, target: string) =>
    `<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`;

  it('is refused for what it fetches, and it says where that is', async () => {
    const good = await aTemplate(['{{body}}']);
    const rels = 'word/_rels/document.xml.rels';
    const outside = (type: string, target: string) =>
      rewrite(good, rels, '</Relationships>', relation(type, target));
    expect(await check(outside('image', 'http://example.org/a.png'))).toEqual({
      ...{ kind: 'unusable', reason: 'external', where: 'http://example.org/a.png' },
    });
    for (const [type, target] of [
      ['attachedTemplate', 'file://server/skabelon.dotm'],
      ['oleObject', '//server/a.xlsx'],
      ['hyperlink', 'file:///etc/passwd'],
      ['hyperlink', 'javascript:alert(1)'],
    ] as const)
      expect(await check(outside(type, target))).toMatchObject({ reason: 'external', where: target });
    expect(await check(outside('hyperlink', 'https://www.kk.dk/'))).toEqual({ kind: 'good' });
    const settings = changed(good, (parts) => {
      parts['word/_rels/settings.xml.rels'] = strToU8(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('attachedTemplate', 'https://example.org/x.dotm')}`,
      );
    });
    expect(await check(settings)).toMatchObject({ reason: 'external', where: 'https://example.org/x.dotm' });
  });

  it('is refused for macros, document types, what is embedded, and what isn’t all there', async () => {
    const good = await aTemplate(['{{body}}']);
    const types = '[Content_Types].xml';
    const bomb = `<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "${'x'.repeat(100)}"><!ENTITY b "&a;&a;&a;">]>`;
    const declared = (text: string, path = 'word/document.xml') =>
      changed(good, (parts) => {
        parts[path] = strToU8(text + textIn(parts, path).replace(/^<\?xml[^>]*\?>/, ''));
      });
    const utf16 = changed(good, (parts) => {
      const text = `${bomb}<a>&b;</a>`;
      parts['word/theme/theme1.xml'] = new Uint8Array([
        0xff,
        0xfe,
        ...[...text].flatMap((letter) => [letter.charCodeAt(0), 0]),
      ]);
    });
    const cases: [Uint8Array, object][] = [
      [rewrite(good, types, 'document.main+xml', 'document.macroEnabled.main+xml'), { reason: 'macros' }],
      [
        changed(good, (parts) => void (parts['word/vbaProject.bin'] = new Uint8Array([1]))),
        { reason: 'macros', where: 'word/vbaProject.bin' },
      ],
      [changed(good, (parts) => void delete parts['_rels/.rels']), { reason: 'damaged' }],
      [declared(bomb), { reason: 'entities', where: 'word/document.xml' }],
      [
        declared('<?xml version="1.0"?><!DOCTYPE w SYSTEM "file:///etc/passwd">', 'word/styles.xml'),
        { reason: 'entities', where: 'word/styles.xml' },
      ],
      [utf16, { reason: 'entities', where: 'word/theme/theme1.xml' }],
      [
        changed(good, (parts) => void (parts['word/embeddings/oleObject1.bin'] = new Uint8Array([1]))),
        { reason: 'embedded', where: 'word/embeddings/oleObject1.bin' },
      ],
      [changed(good, (parts) => void (parts['x.bin'] = new Uint8Array(50_000_000))), { reason: 'too-large' }],
      [new Uint8Array(largestTemplate + 1), { reason: 'too-large' }],
      [
        changed(good, (parts) => {
          for (let index = 0; index < 600; index++) parts[`x/${index}.bin`] = new Uint8Array();
        }),
        { reason: 'too-large' },
      ],
      [good.slice(0, 2_000), { reason: 'not-word' }],
      [strToU8('{\\rtf1 {{body}}}'), { reason: 'not-word' }],
      [
        changed(good, (parts) => void (parts['word/document.xml'] = strToU8('<w:document>'))),
        { reason: 'damaged' },
      ],
    ];
    for (const [file, expected] of cases)
      expect(await check(file)).toMatchObject({ kind: 'unusable', ...expected });
  });

  it('can’t lie about how large its parts are', async () => {
    const good = await aTemplate(['{{body}}']);
    const bomb = changed(good, (parts) => void (parts['word/media/a.bin'] = new Uint8Array(60_000_000)));
    // Both the local and the central header say that the part has a hundred bytes (APPNOTE.TXT 4.3.7 and 4.3.12).
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
    for (let at = 0; at < bomb.length - 46; at++) {
      const sizeAt =
        view.getUint32(at, true) === 0x02014b50
          ? at + 24
          : view.getUint32(at, true) === 0x04034b50
            ? at + 22
            : 0;
      if (sizeAt > 0 && view.getUint32(sizeAt, true) === 60_000_000) view.setUint32(sizeAt, 100, true);
    }
    const started = performance.now();
    const file = await memoDocx(aReadMemo(), bomb).catch(() => null);
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(file === null || file.length < 500_000).toBe(true);
  });
});
