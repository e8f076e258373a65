import { imageOf, photoBytes } from '../../shared/photoUrl';
import { mostPixels, pictureSize } from '../../shared/squarePhoto';
import type { Picture } from '../paper/paper';
import { base64Of } from '../templates/base64';

/** The largest that a picture is on paper, in CSS pixels, and how many of its own it has for each of those. */
const largest = { width: 640, height: 420 };
const density = 2.5;
/** What a logo may have at the head of a document, in CSS pixels. */
const largestLogo = { width: 240, height: 64 };

/** A logo (data URL) as large as it stands at the head of documents; null for none, and what can't be shown. */
export function logoPicture(url: string): Picture | null {
  const image = imageOf(url);
  const size = image && pictureSize(photoBytes(image));
  return size && { image, ...fitted(size, largestLogo) };
}

/**
 * A JPEG or PNG for paper. A photograph is drawn anew, no finer than print needs: what else its file carried (where it was
 * taken, by which camera) is gone, and it stands upright. Null for what is no such picture.
 */
export async function paperPicture(bytes: Uint8Array<ArrayBuffer>): Promise<Picture | null> {
  const size = pictureSize(bytes);
  if (!size || size.width * size.height > mostPixels || size.width * size.height === 0) return null;
  const isPng = bytes[0] === 0x89;
  if (isPng && size.width <= largest.width * density)
    return { image: { mediaType: 'image/png', base64: base64Of(bytes) }, ...fitted(size, largest) };
  const bitmap = await createImageBitmap(new Blob([bytes])).catch(() => null);
  if (!bitmap) return null;
  const shown = fitted(bitmap, largest);
  const fine = fitted(bitmap, { width: shown.width * density, height: shown.height * density });
  const canvas = new OffscreenCanvas(Math.round(fine.width), Math.round(fine.height));
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.85 });
  return {
    image: { mediaType: 'image/jpeg', base64: base64Of(new Uint8Array(await blob.arrayBuffer())) },
    ...shown,
  };
}

type Size = { width: number; height: number };

/** As it is, or as much smaller as it must be to fit. */
function fitted({ width, height }: Size, most: Size): Size {
  const scale = Math.min(1, most.width / width, most.height / height);
  return { width: width * scale, height: height * scale };
}
