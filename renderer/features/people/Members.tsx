import { useState } from 'react';
import { personName } from '../../../db/domain/person';
import type { PersonRow } from '../../../electron/contract/people';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { PersonPhoto } from '../../shared/PersonPhoto';
import { PersonPicker } from '../../shared/PersonPicker';
import { hrefOf } from '../../shared/route';
import { usePhotos } from '../../shared/usePhotos';
import { useRun } from '../../shared/useRun';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Section } from '../../ui/Section';
import styles from './Members.module.css';

type Props = { organisationId: string; people: PersonRow[] };

/** The people of an organisation, and a field that takes in more. */
export function Members({ organisationId, people }: Props) {
  const { t } = useTexts();
  const run = useRun();
  const photos = usePhotos(people.map(({ id }) => id));
  // Each person who was added leaves an empty field behind for the next.
  const [added, setAdded] = useState(0);

  async function add(id: string | null) {
    if (id === null) return;
    await run(api().people.update({ id, patch: { organisationId } }));
    setAdded(added + 1);
  }

  return (
    <Section count={people.length || undefined} heading={t('people.people')}>
      <List>
        {people.map((person) => (
          <ListRow
            href={hrefOf({ screen: 'person', id: person.id })}
            key={person.id}
            leading={<PersonPhoto person={person} photo={photos.get(person.id)} />}
            secondLine={[person.position, person.email, person.phone]
              .filter((text) => text !== '' && text !== personName(person))
              .join(' · ')}
            title={personName(person)}
          />
        ))}
      </List>
      <div className={styles.add}>
        <PersonPicker
          autoFocus={added > 0}
          isLabelHidden
          key={added}
          label={t('people.addMember')}
          newOrganisationId={organisationId}
          onChange={(id) => void add(id)}
          placeholder={t('people.addMember')}
          value={null}
        />
      </div>
    </Section>
  );
}
