import type { Overview } from '../../../electron/contract/overview';
import { useTexts } from '../../i18n';
import { DueText } from '../../shared/DueText';
import { hrefOf } from '../../shared/route';
import { List } from '../../ui/List';
import { ListRow } from '../../ui/ListRow';
import { Section } from '../../ui/Section';
import styles from './Overview.module.css';

type Props = Pick<Overview, 'reminders' | 'counts'>;

/** What is due on the missions' checklists; nothing where there is nothing. */
export function Reminders({ reminders, counts }: Props) {
  const { t } = useTexts();
  if (reminders.length === 0) return null;
  const more = counts.reminders - reminders.length;
  return (
    <Section heading={t('checklists.overview')}>
      <List>
        {reminders.map(({ id, title, due, ownerName, mission }) => (
          <ListRow
            href={hrefOf({ screen: 'mission', id: mission.id, tab: 'overview', focus: null })}
            key={id}
            secondLine={[ownerName, mission.title].filter(Boolean).join(' · ')}
            title={title}
            trailing={<DueText due={due} isOpen />}
          />
        ))}
      </List>
      {more > 0 && <p className={styles.nothing}>{t('checklists.moreReminders', { count: more })}</p>}
    </Section>
  );
}
