import type { Photo } from '../../../db/domain/person-details';
import { photoUrl } from '../../shared/photoUrl';
import styles from './PaperPhoto.module.css';

/** A person's photograph; `name` says whose it is to those who don't see it. */
export function PaperPhoto({ photo, name }: { photo: Photo; name: string }) {
  return <img alt={name} className={styles.photo} draggable={false} src={photoUrl(photo)} />;
}
