import { urgencyOf } from '../../../db/domain/radar';
import { useTexts } from '../../i18n';
import { told } from '../../shared/radarWords';
import { useRecords } from '../../shared/records';
import { cooperationRoute, hrefOf } from '../../shared/route';
import { useTopics } from '../../shared/topics';
import { Callout } from '../../ui/Callout';
import { LinkButton } from '../../ui/LinkButton';
import { Section } from '../../ui/Section';
import styles from './Radar.module.css';

/** How many cooperations are spoken of on the overview; the reports have them all. */
const shown = 3;

/** The cooperations that somebody ought to do something about, each by the first thing to say of it. */
export function SilentCooperations() {
  const { t, language } = useTexts();
  const topics = useTopics();
  const { data } = useRecords('radar', 'all', {});
  const pressing = data?.reports.filter((report) => urgencyOf(report) === 2) ?? [];
  if (!data || pressing.length === 0) return null;
  return (
    <Section hasNoRule heading={t('radar.heading')}>
      <ul className={styles.findings}>
        {pressing.slice(0, shown).map((report) => {
          const [first, ...others] = report.findings;
          if (!first) return null;
          const { title, text } = told(first, report, { t, language, topics, on: data.on });
          const { id, title: name } = report.cooperation;
          return (
            <li key={id}>
              <Callout title={`${name}: ${title}`} tone="warn">
                {text} {others.length > 0 && `${t('radar.more', { count: others.length })}. `}
                <span className={styles.onward}>
                  <LinkButton href={hrefOf(cooperationRoute(id))}>{t('radar.see.cooperation')}</LinkButton>
                </span>
              </Callout>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
