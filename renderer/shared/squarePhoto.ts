import type { Photo } from '../../db/domain/person-details';

/** Pixels of a side, and bytes: what a person's photo may have. */
const longestSide = 480;
const mostBytes = 300_000;
/** A small file may unfold to a wall of pixels; no camera takes more. */
export const mostPixels = 60_000_000;
const qualities = [0.85, 0.7, 0.5];

/**
 * The middle of a JPEG or PNG as a small square JPEG, drawn anew: what else the file carried (where it was taken, by which
 * camera) is gone. In a window or a worker. Null for what is no such picture.
 */
export async function squarePhoto(bytes: Uint8Array<ArrayBuffer>): Promise<Photo | null> {
  const size = pictureSize(bytes);
  if (!size || size.width * size.height > mostPixels) return null;
  const bitmap = await createImageBitmap(new Blob([bytes])).catch(() => null);
  if (!bitmap) return null;
  const shorter = Math.min(bitmap.width, bitmap.height);
  const side = Math.min(longestSide, shorter);
  const canvas = new OffscreenCanvas(side, side);
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, side, side);
  context.imageSmoothingQuality = 'high';
  const [left, top] = [(bitmap.width - shorter) / 2, (bitmap.height - shorter) / 2];
  context.drawImage(bitmap, left, top, shorter, shorter, 0, 0, side, side);
  bitmap.close();
  for (const quality of qualities) {
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality });
    if (blob.size <= mostBytes)
      return { mediaType: 'image/jpeg', base64: base64Of(new Uint8Array(await blob.arrayBuffer())) };
  }
  return null;
}

/** What the head of a PNG or JPEG says of its size; null for anything else. */
export function pictureSize(bytes: Uint8Array): { width: number; height: number } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const png = [0x89, 0x50, 0x4e, 0x47];
  if (bytes.length >= 24 && png.every((byte, index) => bytes[index] === byte))
    return { width: view.getUint32(16), height: view.getUint32(20) };
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    // The frames (ITU-T T.81 table B.1); DHT, JPG and DAC lie between them.
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8_192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return btoa(text);
}
