import { Sunrise } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Overview } from '../../../electron/contract/overview';
import { useTexts } from '../../i18n';
import { runCommand } from '../../shared/commands';
import { capitalised, formatDay } from '../../shared/format';
import { useRecords } from '../../shared/records';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { PageHeader } from '../../ui/PageHeader';
import { BeforeDeparture } from './BeforeDeparture';
import { greeting } from './greeting';
import styles from './Overview.module.css';
import { Recent } from './Recent';
import { Reminders } from './Reminders';
import { Upcoming } from './Upcoming';
import { Waiting } from './Waiting';
import { WorthKnowing } from './WorthKnowing';

/**
 * The first screen of the morning: what is next, what waits, what isn't known.
 * @param props.children what other features have to say, after what waits
 */
export function OverviewScreen({ children }: { children?: ReactNode }) {
  const { t, language } = useTexts();
  const { data: overview } = useRecords('overview', 'get');
  if (!overview) return null;
  return (
    <>
      <PageHeader
        above={capitalised(formatDay(overview.today, language, 'weekday'), language)}
        title={greeting(overview, t)}
      />
      {overview.isEmpty ? <FirstSteps /> : <Day overview={overview}>{children}</Day>}
    </>
  );
}

function Day({ overview, children }: { overview: Overview; children: ReactNode }) {
  const { next, today } = overview;
  return (
    <div className={styles.page}>
      <div className={styles.columns}>
        <div className={styles.column}>
          <Upcoming counts={overview.counts} missions={overview.upcoming} />
          <Recent missions={overview.recent} />
          {next && <BeforeDeparture mission={next} today={today} />}
        </div>
        <div className={styles.column}>
          <Waiting counts={overview.counts} followUps={overview.followUps} />
          <Reminders counts={overview.counts} reminders={overview.reminders} />
          {children}
          <WorthKnowing hints={overview.hints} missions={overview.upcoming} />
        </div>
      </div>
    </div>
  );
}

function FirstSteps() {
  const { t } = useTexts();
  return (
    <EmptyState
      action={
        <>
          <Button onPress={() => runCommand('partners.new')}>{t('overview.empty.newPartner')}</Button>
          <Button onPress={() => runCommand('missions.new')} variant="primary">
            {t('overview.empty.newMission')}
          </Button>
        </>
      }
      icon={Sunrise}
      title={t('overview.empty.title')}
    >
      {t('overview.empty.text')}
    </EmptyState>
  );
}
