import { UserRound } from 'lucide-react';
import type { Person } from '../../db/domain/person';
import type { Photo } from '../../db/domain/person-details';
import { Icon } from '../ui/Icon';
import styles from './PersonPhoto.module.css';
import { initialsOf } from './people';
import { photoUrl } from './photoUrl';

type Props = {
  person: Pick<Person, 'givenName' | 'familyName' | 'nativeName'>;
  photo: Photo | undefined;
  /** `small` in a list's row, `large` at the head of a page. */
  size?: 'small' | 'large';
};

/** A person's face, or their initials while there is no photo. Stands beside their name, which says the same. */
export function PersonPhoto({ person, photo, size = 'small' }: Props) {
  const initials = initialsOf(person);
  return (
    <span aria-hidden className={styles.photo} data-size={size}>
      {photo ? (
        <img alt="" className={styles.picture} draggable={false} src={photoUrl(photo)} />
      ) : (
        initials || <Icon icon={UserRound} size={size === 'large' ? 28 : 18} />
      )}
    </span>
  );
}
