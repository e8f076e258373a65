import type { Overview, OverviewMission } from '../../../electron/contract/overview';
import { useTexts } from '../../i18n';
import { goTo } from '../../shared/route';
import { Button } from '../../ui/Button';
import { List } from '../../ui/List';
import { Section } from '../../ui/Section';
import { MissionEntry } from './MissionEntry';
import styles from './Overview.module.css';

type Props = { missions: readonly OverviewMission[]; counts: Overview['counts'] };

/** The missions under way or to come, the next first. */
export function Upcoming({ missions, counts }: Props) {
  const { t } = useTexts();
  return (
    <Section
      action={
        <Button onPress={() => goTo({ screen: 'missions' })} size="small" variant="quiet">
          {t('overview.seeAll')}
        </Button>
      }
      count={counts.upcoming > missions.length ? counts.upcoming : undefined}
      heading={t('overview.upcoming')}
    >
      <List>
        {missions.map((mission) => (
          <MissionEntry key={mission.id} mission={mission} />
        ))}
      </List>
      {missions.length === 0 && <p className={styles.nothing}>{t('overview.noUpcoming')}</p>}
      {counts.undated > 0 && (
        <p className={styles.nothing}>{t('overview.undated', { count: counts.undated })}</p>
      )}
    </Section>
  );
}
