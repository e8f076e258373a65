import type { FollowUpRow } from '../../../electron/contract/follow-ups';
import { useTexts } from '../../i18n';
import { FollowUpEntry } from '../../shared/FollowUpEntry';
import { hrefOf } from '../../shared/route';
import { LinkButton } from '../../ui/LinkButton';
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
          <LinkButton href={hrefOf({ screen: 'follow-up' })}>{t('overview.allFollowUps', { count })}</LinkButton>
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
