import type { FollowUpRow } from '../../../electron/contract/follow-ups';
import type { Overview } from '../../../electron/contract/overview';
import { useTexts } from '../../i18n';
import { FollowUpEntry } from '../../shared/FollowUpEntry';
import { goTo, hrefOf } from '../../shared/route';
import { Button } from '../../ui/Button';
import { List } from '../../ui/List';
import { Section } from '../../ui/Section';
import styles from './Overview.module.css';

type Props = { followUps: readonly FollowUpRow[]; counts: Overview['counts'] };

/** The promises that are overdue or fall due soon. */
export function Waiting({ followUps, counts: { waiting, withoutDue } }: Props) {
  const { t } = useTexts();
  return (
    <Section
      action={
        waiting + withoutDue > followUps.length && (
          <Button onPress={() => goTo({ screen: 'follow-up' })} size="small" variant="quiet">
            {t('overview.seeAll')}
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
      {withoutDue > 0 && <p className={styles.nothing}>{t('overview.withoutDue', { count: withoutDue })}</p>}
    </Section>
  );
}
