import { AlignmentType, BorderStyle, ImageRun, type IParagraphOptions, Paragraph, ShadingType } from 'docx';
import type { Photo } from '../../../../db/domain/person-details';
import { labelsIn } from '../../labels';
import { type Block, type Line, type Span, span } from '../paper';
import { photoPicture } from './photoPicture';
import { wordColours } from './wordColours';
import { type NoteRuns, wordRuns, writable } from './wordRuns';
import type { WordStyle } from './wordStyles';

export type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

/** Where a block stands: in which language, and how wide the text is there (twips). */
export type Setting = { language: string; isRightToLeft: boolean; width: number; notes?: NoteRuns };

export const paragraph = (
  { isRightToLeft }: Setting,
  { style, ...options }: Omit<IParagraphOptions, 'style'> & { style?: WordStyle },
): Paragraph => new Paragraph({ ...options, style, bidirectional: isRightToLeft || undefined });

/** What is internal says so, and is tinted. */
export function textLine(
  { spans, tone = 'plain', photo }: Line,
  setting: Setting,
  { before = 0, isAmount = false, keepNext = false } = {},
): Paragraph {
  if (photo) return photograph(spans, photo, setting);
  const children = wordRuns(spans, setting.language, { notes: setting.notes });
  if (tone !== 'internal')
    return paragraph(setting, {
      style: toneStyles[tone],
      alignment: isAmount ? AlignmentType.END : undefined,
      spacing: before ? { before } : undefined,
      keepNext: keepNext || undefined,
      children,
    });
  const bar = { style: BorderStyle.SINGLE, color: wordColours.warn, size: 18, space: 4 };
  const label = span(`${labelsIn(setting.language).internal}\u2002`, { isStrong: true });
  return paragraph(setting, {
    style: 'Internal',
    shading: { type: ShadingType.CLEAR, fill: wordColours['warn-soft'] },
    border: setting.isRightToLeft ? { right: bar } : { left: bar },
    indent: { start: 100 },
    children: [...wordRuns([label], setting.language), ...children],
  });
}

function photograph(spans: readonly Span[], photo: Photo, setting: Setting): Paragraph {
  const name = writable(spans.map(({ text }) => text).join(''));
  const image = new ImageRun({ ...photoPicture(photo), altText: { name, title: name, description: name } });
  return paragraph(setting, { children: [image] });
}

const toneStyles = { plain: undefined, quiet: 'Quiet', note: 'Note' } as const;
