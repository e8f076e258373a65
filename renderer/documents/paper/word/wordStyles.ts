import { type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';
import { directionOf } from '../../../../db/domain/language';
import { wordColours } from './wordColours';

/** The styles of a Word file by their ids, beside Word's own headings. */
export type WordStyle =
  | 'Quiet'
  | 'Note'
  | 'Internal'
  | 'Mark'
  | 'TableHead'
  | 'Letterhead'
  | 'Label'
  | 'CoverLabel'
  | 'CoverTitle';

/**
 * Families that office machines have, with Arabic letters too.
 * @param scale makes all of it smaller, 1 is its natural size
 */
export function wordStyles(language: string, scale: number): IStylesOptions {
  const isRightToLeft = directionOf(language) === 'rtl';
  const family = (latin: string) => ({ ascii: latin, hAnsi: latin, eastAsia: latin, cs: 'Arial' });
  const sans = family('Arial');
  // Latin letters and digits are to match the Arabic ones around them.
  const serif = isRightToLeft ? sans : family('Georgia');
  /** Half points, as Word counts. */
  const size = (points: number) => Math.round(points * scale * 2);
  const twips = (points: number) => Math.round(points * scale * 20);
  const style = (
    id: WordStyle,
    run: IParagraphStyleOptions['run'],
    paragraph?: IParagraphStyleOptions['paragraph'],
  ): IParagraphStyleOptions => ({ id, name: id, basedOn: 'Normal', quickFormat: true, run, paragraph });
  const heading = (points: number, before: number) => ({
    run: { font: serif, size: size(points), bold: isRightToLeft, color: wordColours.ink },
    paragraph: { keepNext: true, keepLines: true, spacing: { before: twips(before), after: twips(3) } },
  });
  return {
    default: {
      document: {
        run: {
          font: sans,
          size: size(9.5),
          color: wordColours.ink,
          language: {
            value: isRightToLeft ? 'en-GB' : regional(language),
            bidirectional: isRightToLeft ? regional(language) : 'ar-LB',
          },
        },
        paragraph: { spacing: { before: 0, after: 0, line: 276, lineRule: LineRuleType.AUTO } },
      },
      heading1: heading(20, 0),
      heading2: heading(13, 18),
      heading3: {
        run: { font: sans, size: size(10), bold: true, color: wordColours.ink },
        paragraph: { keepNext: true, keepLines: true, spacing: { before: twips(12), after: twips(2) } },
      },
    },
    paragraphStyles: [
      style('Quiet', { color: wordColours['ink-second'] }),
      style('Note', { font: serif, size: size(10) }),
      style('Mark', { bold: true, size: size(9), color: wordColours.stop }),
      style('Internal', {}, { keepLines: true, spacing: { before: twips(2), after: twips(2) } }),
      style('TableHead', { bold: true, size: size(9), color: wordColours['ink-second'] }, { keepNext: true }),
      style('Letterhead', { size: size(9), color: wordColours['ink-second'] }),
      style(
        'Label',
        { color: wordColours['ink-second'] },
        { keepNext: true, spacing: { before: twips(20) } },
      ),
      style(
        'CoverLabel',
        { font: serif, size: size(14), color: wordColours.accent },
        { keepNext: true, spacing: { before: twips(180) } },
      ),
      {
        ...style(
          'CoverTitle',
          { size: size(30) },
          { keepNext: true, spacing: { before: twips(4), after: twips(18) } },
        ),
        // So that it is a heading to readers of the file, too.
        basedOn: 'Heading1',
      },
    ],
  };
}

/** Word wants a language's region: "da" is "da-DK". English is written as in Europe. */
function regional(language: string): string {
  if (language === 'en') return 'en-GB';
  const { language: base, region } = new Intl.Locale(language).maximize();
  return region ? `${base}-${region}` : base;
}
