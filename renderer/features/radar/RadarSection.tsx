import { Radar } from 'lucide-react';
import { useState } from 'react';
import type { RadarReport } from '../../../db/domain/radar';
import { useTexts } from '../../i18n';
import { DayInput } from '../../shared/DayInput';
import { formatDay } from '../../shared/format';
import { lastText } from '../../shared/radarWords';
import { useRecords } from '../../shared/records';
import { cooperationRoute, goTo, hrefOf } from '../../shared/route';
import { cooperationTone } from '../../shared/stages';
import { useTopics } from '../../shared/topics';
import { useToday } from '../../shared/useToday';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../../ui/LinkButton';
import { Pill } from '../../ui/Pill';
import { Findings } from './Findings';
import styles from './Radar.module.css';

/** What is falling silent, cooperation by cooperation, today or as it could have been seen on another day. */
export function RadarSection() {
  const { t, language } = useTexts();
  const today = useToday();
  const [day, setDay] = useState<string | null>(null);
  const { data } = useRecords('radar', 'all', day ? { on: day } : {});
  if (!data || !today) return null;
  if (data.reports.length === 0)
    return (
      <EmptyState
        action={<Button onPress={() => goTo({ screen: 'partners' })}>{t('radar.none.action')}</Button>}
        icon={Radar}
        title={t('radar.none.title')}
      >
        {t('radar.none.text')}
      </EmptyState>
    );
  return (
    <div className={styles.page}>
      <div className={styles.top}>
        <p className={styles.intro}>{t('radar.intro')}</p>
        <div className={styles.day}>
          <DayInput hint={t('radar.onHint')} label={t('radar.on')} onChange={setDay} value={data.on} />
        </div>
      </div>
      {data.on !== today && (
        <p className={styles.asOf}>
          {t('radar.asOf', { day: formatDay(data.on, language) })}{' '}
          <Button onPress={() => setDay(null)} variant="quiet">
            {t('radar.today')}
          </Button>
        </p>
      )}
      {data.reports.map((report) => (
        <Report key={report.cooperation.id} on={data.on} report={report} />
      ))}
    </div>
  );
}

function Report({ report, on }: { report: RadarReport; on: string }) {
  const { t, language } = useTexts();
  const topics = useTopics();
  const { cooperation, stage, findings } = report;
  return (
    <section aria-label={cooperation.title} className={styles.report}>
      <div className={styles.head}>
        <h2 className={styles.title}>
          <LinkButton href={hrefOf(cooperationRoute(cooperation.id))}>{cooperation.title}</LinkButton>
        </h2>
        {stage && <Pill tone={cooperationTone[stage]}>{t(`cooperations.stages.${stage}`)}</Pill>}
      </div>
      <p className={styles.last}>{lastText(report, { t, language, topics, on })}</p>
      {findings.length > 0 ? (
        <Findings on={on} report={report} />
      ) : (
        <p className={styles.calm}>{t(stage === 'ended' ? 'radar.ended' : 'radar.calm')}</p>
      )}
    </section>
  );
}
