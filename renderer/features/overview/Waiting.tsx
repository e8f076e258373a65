import type { FollowUpRow } from '../../../electron/contract/follow-ups';
import { useTexts } from '../../i18n';
import { FollowUpEntry } from '../../shared/FollowUpEntry';
import { goTo, hrefOf } from '../../shared/route';
import { Button } from '../../ui/Button';
import { List } from '../../ui/List';
import { Section } from '../../ui/Section';
import styles from './Overview.module.css';

/** The promises that are overdue or fall due soon. */
export function Waiting({ followUps, count }: { followUps: readonly FollowUpRow[]; count: number }) {
  const { t } = useTexts();
  return (
    <Section
      action={
        count > followUps.length && (
          <Button onPress={() => goTo({ screen: 'follow-up' })} size="small" variant="quiet">
            {t('overview.allFollowUps', { count })}
          </Button>
        )
      }
      heading={t('overview.followUps')}
    >
      <List>
        {followUps.map((followUp) => (
          <FollowUpEntry
            followUp={followUp}
            href={hrefOf({ screen: 'follow-up-item', id: followUp.id })}
            isStateHidden
            key={followUp.id}
          />
        ))}
      </List>
      {followUps.length === 0 && <p className={styles.nothing}>{t('overview.noFollowUps')}</p>}
    </Section>
  );
}
