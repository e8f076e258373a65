import type { Photo } from '../../../../db/domain/person-details';
import { photoBytes } from '../../../shared/photoUrl';

/** A photograph for Word, which knows pictures by these kinds. */
export const photoPicture = (photo: Photo) => ({
  type: photo.mediaType === 'image/png' ? ('png' as const) : ('jpg' as const),
  data: photoBytes(photo),
  transformation: { width: 72, height: 72 },
});
