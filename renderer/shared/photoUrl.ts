import type { Photo } from '../../db/domain/person-details';

/** A photo's bytes, as it was stored. */
export const photoBytes = ({ base64 }: Photo): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

const urls = new WeakMap<Photo, string>();
const forgotten = new FinalizationRegistry<string>((url) => URL.revokeObjectURL(url));

/** An address in this window at which a photo can be shown, for as long as it is in use. */
export function photoUrl(photo: Photo): string {
  const known = urls.get(photo);
  if (known) return known;
  const url = URL.createObjectURL(new Blob([photoBytes(photo)], { type: photo.mediaType }));
  urls.set(photo, url);
  forgotten.register(photo, url);
  return url;
}

/** The picture that a data URL of a PNG or JPEG holds; null for anything else. */
export function imageOf(url: string): Photo | null {
  const [, mediaType, base64 = ''] = /^data:(image\/(?:png|jpeg));base64,(.+)$/.exec(url) ?? [];
  return mediaType === 'image/png' || mediaType === 'image/jpeg' ? { mediaType, base64 } : null;
}
