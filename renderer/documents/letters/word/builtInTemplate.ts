import { AlignmentType, Document, type IParagraphOptions, Packer, Paragraph, SectionType } from 'docx';
import { directionOf } from '../../../../db/domain/language';
import { letterLabelsIn } from '../../labels/letters';
import { textRuns } from '../../paper/word/wordRuns';
import { wordStyles } from '../../paper/word/wordStyles';

/** A4 with the margins of letters, in twips. */
const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1701, bottom: 1417, left: 1417, right: 1417, header: 708, footer: 708 },
};

/**
 * The letter that an office begins with, as a Word file with fields: Danish, English or Arabic, English for every other
 * language.
 */
export async function builtInTemplate(language: string): Promise<Uint8Array> {
  const { title, template } = letterLabelsIn(language);
  const bidirectional = directionOf(language) === 'rtl' || undefined;
  const paragraph = (text: string, options: IParagraphOptions = {}) =>
    new Paragraph({
      spacing: { after: 160 },
      ...options,
      bidirectional,
      children: textRuns(text, language),
    });
  const close = { spacing: { after: 0 } };
  const file = new Document({
    title,
    creator: '',
    lastModifiedBy: '',
    styles: wordStyles(language, 1.15),
    sections: [
      {
        properties: { type: SectionType.NEXT_PAGE, page },
        children: [
          paragraph('{{office_name}}', { style: 'Letterhead', spacing: { after: 600 } }),
          paragraph('{{recipient}}', { spacing: { after: 480 } }),
          paragraph(template.place, { alignment: AlignmentType.END, ...close }),
          paragraph(template.reference, { alignment: AlignmentType.END, spacing: { after: 360 } }),
          paragraph(template.subject, { style: 'Heading2', spacing: { before: 0, after: 240 } }),
          paragraph(template.greeting),
          paragraph(template.invitation),
          paragraph(template.when, close),
          paragraph(template.where),
          paragraph(template.purpose),
          paragraph(template.head),
          paragraph(template.answer),
          paragraph(template.visa),
          paragraph(template.closing, { spacing: { before: 360, after: 840 }, keepNext: true }),
          ...template.signature.map((line) => paragraph(line, { ...close, keepNext: true, keepLines: true })),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}
