import { X } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-aria-components';
import { useTexts } from '../../i18n';
import { api } from '../../shared/api';
import { PersonPicker } from '../../shared/PersonPicker';
import { hrefOf } from '../../shared/route';
import { useRemoval } from '../../shared/useRemoval';
import { useRun } from '../../shared/useRun';
import { IconButton } from '../../ui/IconButton';
import { Section } from '../../ui/Section';
import styles from './Parts.module.css';

type Props = { itemId: string; moderators: readonly { id: string; name: string }[] };

/** Who leads a workshop. */
export function Moderators({ itemId, moderators }: Props) {
  const { t } = useTexts();
  const run = useRun();
  const remove = useRemoval();
  // Each one who was added leaves an empty field behind for the next.
  const [added, setAdded] = useState(0);

  async function add(personId: string | null) {
    if (personId === null) return;
    if ((await run(api().workshops.addModerator({ itemId, personId }))) === undefined) return;
    setAdded(added + 1);
  }

  return (
    <Section count={moderators.length || undefined} hasNoRule heading={t('workshop.moderators')}>
      <div className={styles.moderators}>
        {moderators.length > 0 && (
          <ul className={styles.people}>
            {moderators.map(({ id, name }) => (
              <li className={styles.person} key={id}>
                <Link className={styles.link} href={hrefOf({ screen: 'person', id })}>
                  <bdi>{name}</bdi>
                </Link>
                <IconButton
                  icon={X}
                  label={t('workshop.removeModerator', { name })}
                  onPress={() =>
                    void remove(
                      api().workshops.removeModerator({ itemId, personId: id }),
                      'removedNamed',
                      name,
                    )
                  }
                  size="small"
                />
              </li>
            ))}
          </ul>
        )}
        <div className={styles.picker}>
          <PersonPicker
            isLabelHidden
            key={added}
            label={t('workshop.addModerator')}
            onChange={(personId) => void add(personId)}
            placeholder={t('workshop.moderatorPlaceholder')}
            value={null}
          />
        </div>
      </div>
    </Section>
  );
}
