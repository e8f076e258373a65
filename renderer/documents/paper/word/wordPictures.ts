import { ImageRun, type Paragraph } from 'docx';
import { mapText } from '../mapText';
import type { Picture } from '../paper';
import { mapPicture } from './mapPicture';
import { photoPicture } from './photoPicture';
import { seatingImage } from './seatingImage';
import { type Of, paragraph, type Setting } from './wordParagraphs';
import { wordRuns, writable } from './wordRuns';

/** The width of the text in CSS pixels. */
const textPixels = 640;

/** As large as it is on paper, no wider than the text. */
export function picture({ picture: shown, caption }: Of<'picture'>, setting: Setting): Paragraph[] {
  const widest = setting.width / 15;
  const scale = Math.min(1, widest / shown.width);
  const sized = { ...shown, width: shown.width * scale, height: shown.height * scale };
  return [
    paragraph(setting, {
      keepNext: true,
      spacing: { before: 160 },
      children: [pictureRun(sized, caption.map(({ text }) => text).join(''))],
    }),
    paragraph(setting, {
      style: 'Quiet',
      spacing: { before: 60, after: 120 },
      children: wordRuns(caption, setting.language, { notes: setting.notes }),
    }),
  ];
}

/** @param name what it shows; '' for a picture that says nothing */
export function pictureRun({ image, width, height }: Picture, name: string): ImageRun {
  const text = writable(name);
  return new ImageRun({
    ...photoPicture(image),
    transformation: { width: Math.round(width), height: Math.round(height) },
    altText: { name: text, title: text, description: text },
  });
}

export async function map(block: Of<'map'>, setting: Setting): Promise<Paragraph[]> {
  const picture = await mapPicture(block, setting.language);
  if (!picture) return [];
  const image = new ImageRun({
    type: 'png',
    data: picture.bytes,
    transformation: { width: textPixels, height: Math.round(textPixels * picture.ratio) },
    altText: {
      name: writable(block.title),
      title: writable(block.title),
      description: writable(mapText(block)),
    },
  });
  return [paragraph(setting, { spacing: { before: 120 }, children: [image] })];
}

export async function seating(block: Of<'seating'>, setting: Setting): Promise<Paragraph[]> {
  const picture = await seatingImage(block);
  if (!picture) return [];
  const { width, height, bytes } = picture;
  const image = new ImageRun({
    type: 'png',
    data: bytes,
    transformation: { width, height },
    altText: {
      name: writable(block.title),
      title: writable(block.title),
      description: writable(block.seats.map(({ number, label }) => `${number} ${label}`).join(', ')),
    },
  });
  return [paragraph(setting, { spacing: { before: 120 }, children: [image] })];
}
