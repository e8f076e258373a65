import { useId } from 'react';
import { personName } from '../../../../db/domain/person';
import type { PersonRow } from '../../../../electron/contract/people';
import { useTexts } from '../../../i18n';
import { hrefOf } from '../../../shared/route';
import { LinkButton } from '../../../ui/LinkButton';
import styles from './Assists.module.css';

/** Whom one reaches through a person. */
export function Assists({ people }: { people: PersonRow[] }) {
  const { t } = useTexts();
  const id = useId();
  return (
    <div>
      <div className={styles.label} id={id}>
        {t('people.contact.assists')}
      </div>
      <ul aria-labelledby={id} className={styles.people}>
        {people.map((person) => (
          <li key={person.id}>
            <LinkButton href={hrefOf({ screen: 'person', id: person.id })}>
              <bdi>{personName(person)}</bdi>
            </LinkButton>
          </li>
        ))}
      </ul>
    </div>
  );
}
