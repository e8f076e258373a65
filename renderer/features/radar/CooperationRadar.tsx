import { useTexts } from '../../i18n';
import { lastText } from '../../shared/radarWords';
import { useRecords } from '../../shared/records';
import { useTopics } from '../../shared/topics';
import { Section } from '../../ui/Section';
import { Findings } from './Findings';
import styles from './Radar.module.css';

/** What there is to say about one cooperation today, on its own page. */
export function CooperationRadar({ cooperationId }: { cooperationId: string }) {
  const { t, language } = useTexts();
  const topics = useTopics();
  const { data } = useRecords('radar', 'of', { cooperationId });
  const report = data?.reports[0];
  if (!data || !report) return null;
  return (
    <Section heading={t('radar.heading')}>
      <div className={styles.here}>
        <p className={styles.last}>{lastText(report, { t, language, topics, on: data.on })}</p>
        {report.findings.length > 0 ? (
          <Findings isAtHome on={data.on} report={report} />
        ) : (
          <p className={styles.calm}>{t(report.stage === 'ended' ? 'radar.ended' : 'radar.calm')}</p>
        )}
      </div>
    </Section>
  );
}
