import { Document, Header, Packer, Paragraph, TextRun } from 'docx';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { largestTemplate } from '../../db/domain/letter-template';
import { letterFields, letterValues, templateFields } from '../../renderer/documents/letters/fields';
import { builtInTemplate } from '../../renderer/documents/letters/word/builtInTemplate';
import { lettersDocx } from '../../renderer/documents/letters/word/lettersDocx';
import { checkedTemplate } from '../../renderer/documents/templates/checkedTemplate';
import { checkTemplate } from '../../renderer/documents/templates/checkTemplate';
import { fillTemplate } from '../../renderer/documents/templates/fillTemplate';
import { startTexts } from '../../renderer/i18n';
import { aDelegation, aMember } from '../domain/delegations';

beforeAll(() => startTexts('da'));

/** A template whose paragraphs have these runs. */
async function aTemplate(
  paragraphs: (string | string[])[],
  { header, bidirectional }: { header?: string; bidirectional?: boolean } = {},
): Promise<Uint8Array> {
  const file = new Document({
    sections: [
      {
        headers: header ? { default: new Header({ children: [new Paragraph(header)] }) } : undefined,
        children: paragraphs.map(
          (runs) =>
            new Paragraph({
              bidirectional,
              children: [runs]
                .flat()
                .map(
                  (text, index) =>
                    new TextRun({ text, bold: index === 0 || undefined, rightToLeft: bidirectional }),
                ),
            }),
        ),
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

const bodyOf = (file: Uint8Array) => {
  const xml = strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array());
  const parsed = new DOMParser().parseFromString(xml, 'application/xml');
  expect(parsed.querySelector('parsererror')).toBeNull();
  return parsed;
};
const paragraphsOf = (file: Uint8Array): string[] =>
  [...bodyOf(file).getElementsByTagName('w:p')].map((paragraph) =>
    [...paragraph.querySelectorAll('*')]
      .map(({ nodeName, textContent }) =>
        nodeName === 'w:t' ? textContent : nodeName === 'w:br' ? '\n' : '',
      )
      .join(''),
  );

const layla = aMember({
  ...{ id: 'layla', givenName: 'Layla', familyName: 'Haddad', nativeName: 'ليلى حداد', side: 'theirs' },
  ...{ honorific: 'H.E.', position: 'Mayor', organisationName: 'Beirut Kommune' },
  ...{ address: 'Rue Weygand 12', city: 'Beirut', country: 'LB' },
  wordings: [{ language: 'ar', honorific: 'سعادة', title: '', position: 'رئيسة البلدية' }],
});
const head = aMember({ id: 'head', givenName: 'Omar', side: 'theirs', role: 'head', position: 'Director' });
const records = aDelegation({ members: [layla, head] });
const choice = { language: 'da', signatoryName: ' Mette Lind ', signatoryPosition: '', isForVisa: false };

describe('what a letter says', () => {
  it('is of the recipient, in the letter’s language, without what isn’t known', () => {
    const values = letterValues(records, layla, choice);
    expect(values.recipient).toBe(
      'H.E. Layla Haddad\nMayor\nBeirut Kommune\nRue Weygand 12\nBeirut\nLibanon',
    );
    expect(values).toMatchObject({
      mission_dates: '16.–19. maj 2016',
      mission_place: 'Beirut, Libanon',
      head_of_delegation: 'Omar, Director',
      signatory_name: 'Mette Lind',
      visa_sentence: '',
      case_number: '',
      date: '22. april 2016',
    });
    expect(letterValues(records, layla, { ...choice, language: 'ar' }).recipient_name).toBe(
      'سعادة ليلى حداد',
    );
    expect(letterValues(records, layla, { ...choice, isForVisa: true }).visa_sentence).toContain('visum');
  });

  it('is dated in the office’s city, and without one just dated', () => {
    const from = (city: string, language: string) =>
      letterValues({ ...records, office: { ...records.office, city } }, layla, { ...choice, language })
        .city_and_date;
    expect(from('København', 'da')).toBe('København, 22. april 2016');
    expect(from('København', 'ar')).toMatch(/^København، /);
    expect(from('', 'da')).toBe('22. april 2016');
  });

  it('doesn’t tell the head of the delegation who leads it', () => {
    expect(letterValues(records, head, choice).head_of_delegation).toBe('');
  });
});

describe('filling a template', () => {
  it('finds fields that Word has cut into runs, and keeps the looks of what is around', async () => {
    const template = await aTemplate([['Kære {{recip', 'ient_name}}', ' og {{ recipient_name }}!']]);
    const filled = await fillTemplate(template, { recipient_name: 'Åse' }, 'da');
    expect(paragraphsOf(filled)).toEqual(['Kære Åse og Åse!']);
    const bold = [...bodyOf(filled).getElementsByTagName('w:r')].filter((run) => run.querySelector('*|b'));
    expect(bold.map(({ textContent }) => textContent).join('')).toBe('Kære Åse');
  });

  it('takes any text for text, whatever it looks like', async () => {
    const template = await aTemplate(['Til {{recipient_name}}.', '{{purpose}}']);
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ minLength: 1, unit: 'binary' }),
          fc.constantFrom(
            '<w:br/> & "x" \' ]]>',
            '{{recipient_name}} {{purpose}}',
            '</w:t></w:r></w:p>',
            '$& $1 \\',
            '}} {{',
            'عمر (MP) 12',
          ),
        ),
        async (text) => {
          const filled = await fillTemplate(template, { recipient_name: text, purpose: 'P' }, 'da');
          const [first = '', second] = paragraphsOf(filled);
          // What XML can't hold is left out; marks of direction are added.
          const visible = (of: string) => of.replaceAll(/[^\P{C}]|[\s\ufffe\uffff]/gu, '');
          expect(visible(first)).toBe(visible(`Til ${text}.`));
          expect(second).toBe('P');
        },
      ),
      { numRuns: 40 },
    );
  });

  it('leaves a paragraph out when all of its fields are empty, and only then', async () => {
    const template = await aTemplate([
      'Delegationen ledes af {{head_of_delegation}}.',
      'Sag {{case_number}}, {{date}}',
      'Uden felter',
    ]);
    const filled = await fillTemplate(
      template,
      { head_of_delegation: '', case_number: '', date: 'i dag' },
      'da',
    );
    expect(paragraphsOf(filled)).toEqual(['Sag , i dag', 'Uden felter']);
  });

  it('sets names of either script in their direction, and lines apart', async () => {
    const template = await aTemplate(['السيدة {{recipient}}'], { bidirectional: true });
    const filled = await fillTemplate(template, { recipient: 'Åse Øhlen (MP)\nعمر' }, 'ar');
    const runs = [...bodyOf(filled).getElementsByTagName('w:r')].map((run) => ({
      text: run.textContent?.replaceAll(/[\u200e\u200f]/g, ''),
      isRightToLeft: run.getElementsByTagName('w:rtl')[0]?.getAttribute('w:val') !== 'false',
      breaks: run.getElementsByTagName('w:br').length,
    }));
    expect(runs).toContainEqual({ text: 'Åse Øhlen (MP)', isRightToLeft: false, breaks: 0 });
    expect(runs).toContainEqual({ text: 'عمر', isRightToLeft: true, breaks: 0 });
    expect(runs.reduce((sum, { breaks }) => sum + breaks, 0)).toBe(1);
  });
});

describe('the templates that come with the program', () => {
  it.each(['da', 'en', 'ar'])(
    'have known fields only, and letters of %s leave none of them',
    async (language) => {
      const template = await builtInTemplate(language);
      const { fields, faults } = await checkTemplate(template, templateFields);
      expect(faults).toEqual([]);
      expect(fields).toContain('recipient');
      const values = letterValues(records, layla, { ...choice, language, isForVisa: true });
      const text = paragraphsOf(await lettersDocx(template, [values], language)).join('\n');
      expect(text).not.toMatch(/[{}\ue000\ue001]/);
      expect(text.replaceAll(/[\u200e\u200f]/g, '')).toContain(
        values.visa_sentence.replaceAll(/[\u2068\u2069]/g, ''),
      );
      expect(text).toContain(language === 'ar' ? 'ليلى حداد' : 'Layla Haddad');
    },
  );
});

describe('several letters in one file', () => {
  it('are a section each that begins on a page of its own with number 1', async () => {
    const template = await aTemplate(['Kære {{recipient_name}}', 'Hilsen'], { header: '{{office_name}}' });
    const names = ['Ann', 'Bo', 'Cleo'];
    const file = await lettersDocx(
      template,
      names.map((name) => ({ recipient_name: name, office_name: 'Kontoret' })),
      'da',
    );
    expect(paragraphsOf(file)).toEqual(names.flatMap((name) => [`Kære ${name}`, 'Hilsen']));
    const sections = [...bodyOf(file).getElementsByTagName('w:sectPr')];
    expect(sections).toHaveLength(3);
    for (const section of sections) {
      expect(section.getElementsByTagName('w:type')[0]?.getAttribute('w:val')).toBe('nextPage');
      expect(section.getElementsByTagName('w:pgNumType')[0]?.getAttribute('w:start')).toBe('1');
      const order = [...section.children].map(({ localName }) => localName);
      expect(order).toEqual(['headerReference', 'type', 'pgSz', 'pgMar', 'pgNumType', 'docGrid']);
    }
    const parts = unzipSync(file);
    expect(strFromU8(parts['word/header1.xml'] ?? new Uint8Array())).toContain('Kontoret');
  });
});

describe('a template that somebody brings', () => {
  it('says which fields it doesn’t know, and where', async () => {
    const template = await aTemplate(
      ['Kære {{navn}}', 'Her er {{recipient_name og mere', 'Rigtigt: {{ date }}'],
      { header: 'Til {{recipient_name}} fra {{office_name}}' },
    );
    expect(await checkedTemplate(template, templateFields)).toEqual({
      kind: 'faults',
      faults: [
        { kind: 'unknown', field: 'navn', place: 'body', excerpt: 'Kære {{navn}}' },
        { kind: 'unclosed', field: '', place: 'body', excerpt: 'Her er {{recipient_name og mere' },
        {
          ...{ kind: 'misplaced', field: 'recipient_name', place: 'header' },
          excerpt: 'Til {{recipient_name}} fra {{office_name}}',
        },
      ],
    });
  });

  it('may have any of the fields', async () => {
    const template = await aTemplate(letterFields.map((field) => `x {{${field}}}`));
    expect(await checkedTemplate(template, templateFields)).toEqual({ kind: 'good' });
  });

  it('is refused with a reason when it is no Word document, whatever it is', async () => {
    const good = await aTemplate(['Kære {{recipient_name}}']);
    const changed = (change: (parts: Record<string, Uint8Array>) => void) => {
      const parts = unzipSync(good);
      change(parts);
      return zipSync(parts);
    };
    const types = (parts: Record<string, Uint8Array>) =>
      strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array());
    const reasons = {
      'not-word': [
        new Uint8Array(),
        strToU8('ikke en fil'),
        good.slice(0, 900),
        zipSync({ 'a.txt': strToU8('a') }),
      ],
      'too-large': [
        new Uint8Array(largestTemplate + 1),
        changed((parts) => void (parts['x.bin'] = new Uint8Array(50_000_000))),
      ],
      macros: [
        changed((parts) => {
          parts['[Content_Types].xml'] = strToU8(
            types(parts).replaceAll('document.main+xml', 'document.macroEnabled.main+xml'),
          );
        }),
      ],
      damaged: [changed((parts) => void (parts['word/document.xml'] = strToU8('<w:document><w:body>')))],
    };
    for (const [reason, files] of Object.entries(reasons))
      for (const file of files)
        expect(await checkedTemplate(file, templateFields)).toMatchObject({ kind: 'unusable', reason });
  });

  it('never throws, however it is broken', async () => {
    const good = await aTemplate(['Kære {{recipient_name}}']);
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.nat(255), async (at, byte) => {
        const broken = Uint8Array.from(good);
        broken[at] = byte;
        expect(['good', 'faults', 'unusable']).toContain(
          (await checkedTemplate(broken, templateFields)).kind,
        );
      }),
      { numRuns: 60 },
    );
  });
});
